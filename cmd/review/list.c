/*
 * coach review list: a row a review, with the day on which each part was written.
 */

#include <stddef.h>
#include <string.h>

#include "list.h"
#include "private.h"
#include "review/review.h"

struct listed_review {
    const struct team *team;
    const struct person *person;
    const struct review *review;
    struct period period;
    /** By enum review_side; NULL where it is not written. */
    const struct review_part *parts[REVIEW_SIDES];
    /** The parts that are not, "manager,upward"; NULL for none. */
    const char *missing;
    day_t due;
    day_t as_of;
};

static struct cell person_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct listed_review *)data)->person->id);
}

static struct cell text_cell(const void *data, const struct column *column)
{
    const struct review *review = ((const struct listed_review *)data)->review;

    return cell_text(*(const char *const *)(const void *)((const char *)review + column->argument));
}

static struct cell date_cell(const void *data, const struct column *column)
{
    day_t date;

    memcpy(&date, (const char *)data + column->argument, sizeof date);
    return cell_date(date);
}

static struct cell started_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct listed_review *)data)->review->started);
}

static struct cell part_cell(const void *data, const struct column *column)
{
    const struct review_part *part = ((const struct listed_review *)data)->parts[column->argument];

    return cell_date(part ? part->date : DAY_NONE);
}

static struct cell missing_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct listed_review *)data)->missing);
}

static bool misses(const void *data, const char *side)
{
    const char *missing = ((const struct listed_review *)data)->missing;

    return missing && strstr(missing, side);
}

static bool is_private(const void *data)
{
    return ((const struct listed_review *)data)->review->is_private;
}

static struct cell share_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[is_private(data) ? 0 : 1]);
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(is_private(data));
}

#define OF_REVIEW(member) .get = text_cell, .argument = (int)offsetof(struct review, member)
#define OF_ROW(member)    .get = date_cell, .argument = (int)offsetof(struct listed_review, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = person_cell},
    {"period", CELL_TEXT, SHOW_ALWAYS, .is_name = true, OF_REVIEW(slug)},
    {"first", CELL_DATE, SHOW_DATA, OF_ROW(period.first)},
    {"last", CELL_DATE, SHOW_DATA, OF_ROW(period.last)},
    {"started", CELL_DATE, SHOW_ALWAYS, .spare = 1, .get = started_cell},
    {"due", CELL_DATE, SHOW_ALWAYS, .planned = true, OF_ROW(due)},
    {"self", CELL_DATE, SHOW_ALWAYS, .spare = 4, .get = part_cell, .argument = REVIEW_SELF},
    {"manager", CELL_DATE, SHOW_ALWAYS, .spare = 3, .get = part_cell, .argument = REVIEW_MANAGER},
    {"upward", CELL_DATE, SHOW_ALWAYS, .spare = 2, .get = part_cell, .argument = REVIEW_UPWARD},
    {"missing", CELL_TEXT, SHOW_DATA, .get = missing_cell, .has = misses},
    {"share", CELL_TEXT, SHOW_DATA, .get = share_cell, .words = share_words + SHARE_PAIR},
    {"notes", CELL_TEXT, SHOW_DATA, OF_REVIEW(notes)},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, OF_REVIEW(file)},
};

static const char *const search[] = {"person", "period", NULL};

static bool hidden(const void *data)
{
    const struct listed_review *row = data;

    return person_has_left(row->person, row->as_of);
}

/* Rows */

static const char *missing_words(struct arena *arena, const struct listed_review *row)
{
    const char *words = NULL;

    for (int side = 0; side < REVIEW_SIDES; side++) {
        if (!row->parts[side]) {
            words = arena_printf(arena, "%s%s%s", words ? words : "", words ? "," : "",
                                 review_side_words[side]);
        }
    }
    return words;
}

static struct listed_review row_of(const struct context *context, const struct team *team,
                                   const struct person *person, const struct review *review)
{
    struct listed_review row = {.team = team,
                                .person = person,
                                .review = review,
                                .period = review_period(review),
                                .as_of = context->as_of};

    for (int side = 0; side < REVIEW_SIDES; side++) {
        row.parts[side] = review_part_on(person, review, (enum review_side)side, context->as_of);
    }
    row.missing = missing_words(context->arena, &row);
    row.due = row.missing ? review_due(review) : DAY_NONE;
    return row;
}

/** All reviews of all people that had been started, in order of person and period. */
static struct listed_review *all_rows(const struct context *context, const struct team *team,
                                      size_t *count)
{
    struct listed_review *rows = NULL;
    size_t capacity = 0;

    *count = 0;
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        for (size_t j = 0; j < person->reviews.count; j++) {
            if (!review_is_there(&person->reviews.items[j], context->as_of)) {
                continue;
            }
            rows = arena_grow(context->arena, rows, &capacity, *count, sizeof(*rows));
            rows[(*count)++] = row_of(context, team, person, &person->reviews.items[j]);
        }
    }
    return rows;
}

static int run(struct context *context)
{
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct listed_review),
        .search = search,
        .hidden = hidden,
        .is_private = is_private,
    };
    int code = private_load(context, &team);

    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code != DONE) {
        return code;
    }
    sheet.rows = all_rows(context, &team, &sheet.row_count);
    return list_write(context, &sheet,
                      arena_printf(context->arena,
                                   "no review yet; begin one with: coach review start PERSON "
                                   "--period %s",
                                   quarter_now(context)));
}

const struct command review_list = {
    .name = "list",
    .arguments = "[FILTER...]",
    .summary = "List the reviews, with the day on which each part was written.",
    .about = "A part that is not written has no day; as long as one is missing, the review is due\n"
             "two weeks after it was started, or after its period where that is over later.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};

/*
 * coach feedback list --rounds: a row a round of questions.
 */

#include <stddef.h>

#include "base/buffer.h"
#include "feedback/round.h"
#include "list.h"
#include "practice/round.h"
#include "team.h"

struct round_row {
    const struct person *person;
    const struct round *round;
    const char *asked;
    const char *waiting;
    size_t answered;
    day_t as_of;
};

static struct cell round_cell(const void *data, const struct column *column)
{
    const struct round_row *row = data;

    return cell_text(
        *(const char *const *)(const void *)((const char *)row->round + column->argument));
}

static struct cell names_cell(const void *data, const struct column *column)
{
    return cell_text(*(const char *const *)(const void *)((const char *)data + column->argument));
}

static struct cell opened_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(round_day(((const struct round_row *)data)->round));
}

static struct cell due_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct round_row *)data)->round->due);
}

static struct cell answered_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(decimal_make((int64_t)((const struct round_row *)data)->answered, 0));
}

static struct cell summary_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(((const struct round_row *)data)->answered >= ROUND_FEWEST);
}

static bool is_private(const void *data)
{
    return ((const struct round_row *)data)->round->is_private;
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(is_private(data));
}

#define OF_ROUND(member) .get = round_cell, .argument = (int)offsetof(struct round, member)
#define OF_ROW(member)   .get = names_cell, .argument = (int)offsetof(struct round_row, member)

static const struct column round_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, OF_ROUND(person)},
    {"round", CELL_TEXT, SHOW_ALWAYS, OF_ROUND(slug)},
    {"opened", CELL_DATE, SHOW_DATA, .get = opened_cell},
    {"by", CELL_TEXT, SHOW_ALWAYS, .is_person = true, OF_ROUND(by)},
    {"due", CELL_DATE, SHOW_ALWAYS, .get = due_cell},
    {"asked", CELL_TEXT, SHOW_ALWAYS, OF_ROW(asked)},
    {"waiting", CELL_TEXT, SHOW_ALWAYS, OF_ROW(waiting)},
    {"answered", CELL_NUMBER, SHOW_ALWAYS, .get = answered_cell},
    {"summary", CELL_BOOL, SHOW_ALWAYS, .get = summary_cell},
    {"goal", CELL_TEXT, SHOW_DATA, OF_ROUND(goal)},
    {"notes", CELL_TEXT, SHOW_DATA, OF_ROUND(notes)},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, OF_ROUND(file)},
};

static const char *const search[] = {"person", "round", "by", "asked", "goal", NULL};

static bool hidden(const void *data)
{
    const struct round_row *row = data;

    return person_has_left(row->person, row->as_of);
}

/** "ana,sam"; NULL for nobody. */
static const char *joined(struct arena *arena, const struct texts *texts)
{
    struct buffer all;

    buffer_init(&all, arena);
    for (size_t i = 0; i < texts->count; i++) {
        buffer_printf(&all, "%s%s", i > 0 ? "," : "", texts->items[i]);
    }
    return texts->count > 0 ? buffer_text(&all) : NULL;
}

/** Those that were open by the day, in order of person and day. */
static struct round_row *all_rows(const struct context *context, const struct team *team,
                                  size_t *count)
{
    struct arena *arena = context->arena;
    struct round_row *rows = NULL;
    size_t capacity = 0;

    *count = 0;
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        for (size_t j = 0; j < person->rounds.count; j++) {
            const struct round *round = &person->rounds.items[j];
            if (round_day(round) > context->as_of) {
                continue;
            }
            struct round_state state = round_on(arena, person, round, context->as_of);
            rows = arena_grow(arena, rows, &capacity, *count, sizeof(*rows));
            rows[(*count)++] = (struct round_row){person,
                                                  round,
                                                  joined(arena, &round->asked),
                                                  joined(arena, &state.waiting),
                                                  state.answered,
                                                  context->as_of};
        }
    }
    return rows;
}

int round_list(struct context *context)
{
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = round_columns,
        .column_count = sizeof(round_columns) / sizeof(round_columns[0]),
        .row_size = sizeof(struct round_row),
        .search = search,
        .hidden = hidden,
        .is_private = is_private,
    };
    int code = team_load(context, &team);

    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code != DONE) {
        return code;
    }
    sheet.rows = all_rows(context, &team, &sheet.row_count);
    return list_write(context, &sheet, "no round yet; open one with: coach feedback ask PERSON");
}

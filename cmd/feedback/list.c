/*
 * coach feedback list: one row for what one person was told once.
 */

#include <stddef.h>

#include "feedback/feedback.h"
#include "feedback/round.h"
#include "list.h"
#include "practice/feedback.h"
#include "private.h"
#include "store/store.h"

struct feedback_row {
    const struct team *team;
    const struct person *person;
    const struct feedback *feedback;
    day_t as_of;
};

static struct cell text_cell(const void *data, const struct column *column)
{
    const struct feedback_row *row = data;
    const char *const *text = (const void *)((const char *)row->feedback + column->argument);

    return cell_text(*text);
}

static struct cell date_cell(const void *data, const struct column *column)
{
    const struct feedback_row *row = data;
    const day_t *day = (const void *)((const char *)row->feedback + column->argument);

    return cell_date(*day);
}

/** A choice, which is stored as unsigned int: its word. */
static struct cell word_cell(const void *data, const struct column *column)
{
    const struct feedback_row *row = data;
    const unsigned *word = (const void *)((const char *)row->feedback + column->argument);

    return cell_text(column->words[*word]);
}

static struct cell model_cell(const void *data, const struct column *column)
{
    const struct feedback_row *row = data;

    return cell_text(column->words[feedback_model(row->feedback)]);
}

static struct cell from_cell(const void *data, const struct column *column)
{
    const struct feedback_row *row = data;

    return cell_text(column->words[feedback_from(row->team, row->feedback)]);
}

static struct cell days_cell(const void *data, const struct column *column)
{
    const struct feedback_row *row = data;
    int32_t days;

    (void)column;
    return feedback_days(row->feedback, &days) ? cell_number(decimal_make(days, 0))
                                               : cell_text(NULL);
}

static struct cell share_cell(const void *data, const struct column *column)
{
    const struct feedback_row *row = data;
    bool of_pair = record_is_private(row->team, FILE_FEEDBACK, row->feedback->share);

    return cell_text(column->words[of_pair ? 0 : 1]);
}

static struct cell private_cell(const void *data, const struct column *column)
{
    const struct feedback_row *row = data;

    (void)column;
    return cell_bool(row->feedback->is_private);
}

/** The behavior, or the action: what a table has room for. */
static struct cell what_cell(const void *data, const struct column *column)
{
    const struct feedback_row *row = data;

    (void)column;
    return cell_text(row->feedback->action ? row->feedback->action : row->feedback->behavior);
}

#define AT(member) .argument = (int)offsetof(struct feedback, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = text_cell, AT(person)},
    {"feedback", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(slug)},
    {"given", CELL_DATE, SHOW_ALWAYS, .get = date_cell, AT(given)},
    {"by", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = text_cell, AT(by)},
    {"from", CELL_TEXT, SHOW_ALWAYS, .get = from_cell, .words = feedback_from_words, .spare = 2},
    {"kind", CELL_TEXT, SHOW_ALWAYS, .get = word_cell, .words = feedback_kind_words, AT(kind)},
    {"days", CELL_NUMBER, SHOW_ALWAYS, .get = days_cell, .spare = 1},
    {"what", CELL_TEXT, SHOW_PAGE, .get = what_cell},
    {"model", CELL_TEXT, SHOW_DATA, .get = model_cell, .words = feedback_model_words},
    {"happened", CELL_DATE, SHOW_DATA, .get = date_cell, AT(happened)},
    {"seen", CELL_TEXT, SHOW_DATA, .get = word_cell, .words = feedback_seen_words, AT(seen)},
    {"situation", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(situation)},
    {"behavior", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(behavior)},
    {"action", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(action)},
    {"impact", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(impact)},
    {"desired", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(desired)},
    {"alternative", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(alternative)},
    {"goal", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(goal)},
    {"round", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(round)},
    {"share", CELL_TEXT, SHOW_DATA, .get = share_cell, .words = share_words + SHARE_PAIR},
    {"notes", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(notes)},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(file)},
};

static const char *const search[] = {"person", "by",   "situation", "behavior", "action",
                                     "impact", "goal", "feedback",  NULL};

static bool hidden(const void *data)
{
    const struct feedback_row *row = data;

    return person_has_left(row->person, row->as_of);
}

static bool is_private(const void *data)
{
    return ((const struct feedback_row *)data)->feedback->is_private;
}

/** Everything that was given by the day, in order of person and day. */
static struct feedback_row *all_rows(const struct context *context, const struct team *team,
                                     size_t *count)
{
    struct feedback_row *rows;
    size_t room = 0;

    for (size_t i = 0; i < team->people.count; i++) {
        room += team->people.items[i].feedback.count;
    }
    rows = arena_array(context->arena, room, sizeof(*rows));
    *count = 0;
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        for (size_t j = 0; j < person->feedback.count; j++) {
            const struct feedback *feedback = &person->feedback.items[j];
            if (feedback->given == DAY_NONE || feedback->given <= context->as_of) {
                rows[(*count)++] = (struct feedback_row){team, person, feedback, context->as_of};
            }
        }
    }
    return rows;
}

enum { ROUNDS };

static const struct option_spec options[] = {
    [ROUNDS] = {"rounds", 0, NULL, "a row a round of questions: who was asked, who has answered"},
};

static struct sheet sheet_of(const struct context *context)
{
    return (struct sheet){
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct feedback_row),
        .search = search,
        .hidden = hidden,
        .is_private = is_private,
    };
}

int feedback_list_one(struct context *context, const struct team *team,
                      const struct feedback *feedback)
{
    struct feedback_row row = {team, team_person(team, feedback->person), feedback, context->as_of};
    struct sheet sheet = sheet_of(context);

    return list_write_one(context, &sheet, &row);
}

static int run(struct context *context)
{
    struct team team;
    struct sheet sheet = sheet_of(context);
    int code;

    if (context->options[ROUNDS]) {
        return round_list(context);
    }
    code = private_load(context, &team);
    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code != DONE) {
        return code;
    }
    sheet.rows = all_rows(context, &team, &sheet.row_count);
    return list_write(context, &sheet,
                      "no feedback yet; give some with: coach feedback give PERSON");
}

const struct command feedback_list = {
    .name = "list",
    .arguments = "[FILTER...]",
    .summary = "List feedback, in order of person and day.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};

/*
 * coach review journal list: a row a week, those without a word included.
 */

#include <stddef.h>
#include <string.h>

#include "list.h"
#include "practice/journal.h"
#include "review/journal.h"
#include "team.h"

struct week_row {
    const struct team *team;
    const struct person *person;
    struct journal_week week;
    char name[DATE_SIZE];
    day_t as_of;
};

static struct cell person_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct week_row *)data)->person->id);
}

static struct cell week_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct week_row *)data)->name);
}

static struct cell monday_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct week_row *)data)->week.monday);
}

static struct cell state_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[((const struct week_row *)data)->week.state]);
}

static struct cell text_cell(const void *data, const struct column *column)
{
    const struct journal *journal = ((const struct week_row *)data)->week.journal;

    return cell_text(
        journal ? *(const char *const *)(const void *)((const char *)journal + column->argument)
                : NULL);
}

static struct cell written_cell(const void *data, const struct column *column)
{
    const struct journal *journal = ((const struct week_row *)data)->week.journal;

    (void)column;
    return cell_date(journal ? journal->written : DAY_NONE);
}

/** As it says; without a word it is the person's own. */
static struct cell share_cell(const void *data, const struct column *column)
{
    const struct week_row *row = data;
    const struct journal *journal = row->week.journal;
    bool shared = journal && journal_is_shared(row->team, journal);

    if (!shared) {
        return cell_text(NULL);
    }
    return cell_text(
        column->words[record_is_private(row->team, FILE_JOURNAL, journal->share) ? 0 : 1]);
}

/** A week without a word would lie with the others. */
static bool is_private(const void *data)
{
    const struct week_row *row = data;

    return row->week.journal ? row->week.journal->is_private
                             : record_is_private(row->team, FILE_JOURNAL, SHARE_UNSAID);
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(is_private(data));
}

#define AT(member) .argument = (int)offsetof(struct journal, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = person_cell},
    {"week", CELL_TEXT, SHOW_ALWAYS, .get = week_cell},
    {"monday", CELL_DATE, SHOW_DATA, .get = monday_cell},
    {"state", CELL_TEXT, SHOW_ALWAYS, .get = state_cell, .words = journal_state_words},
    {"written", CELL_DATE, SHOW_DATA, .get = written_cell},
    {"well", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(well)},
    {"hard", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(hard)},
    {"different", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(different)},
    {"share", CELL_TEXT, SHOW_DATA, .get = share_cell, .words = share_words + SHARE_PAIR},
    {"notes", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(notes)},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(file)},
};

static const char *const search[] = {"person", "week", "well", "hard", "different", NULL};

static bool hidden(const void *data)
{
    const struct week_row *row = data;

    return person_has_left(row->person, row->as_of);
}

/** All weeks of all people, in order of person and week. */
static struct week_row *all_rows(const struct context *context, const struct team *team,
                                 size_t *count)
{
    struct week_row *rows = NULL;
    size_t capacity = 0;

    *count = 0;
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        struct journal_week *weeks;
        size_t week_count = journal_weeks(context->arena, person, context->as_of, &weeks);
        for (size_t j = 0; j < week_count; j++) {
            rows = arena_grow(context->arena, rows, &capacity, *count, sizeof(*rows));
            struct week_row *row = &rows[(*count)++];
            *row = (struct week_row){team, person, weeks[j], "", context->as_of};
            date_format_week(weeks[j].monday, row->name);
        }
    }
    return rows;
}

static struct sheet sheet_of(const struct context *context)
{
    return (struct sheet){
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct week_row),
        .search = search,
        .hidden = hidden,
        .is_private = is_private,
    };
}

int journal_list_one(struct context *context, const struct team *team,
                     const struct journal *journal)
{
    struct week_row row = {
        .team = team,
        .person = team_person(team, journal->person),
        .week = {week_parse(journal->slug, strlen(journal->slug)), JOURNAL_WRITTEN, journal},
        .as_of = context->as_of};
    struct sheet sheet = sheet_of(context);

    date_format_week(row.week.monday, row.name);
    return list_write_one(context, &sheet, &row);
}

static int run(struct context *context)
{
    struct team team;
    struct sheet sheet = sheet_of(context);
    int code = team_load(context, &team);

    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code != DONE) {
        return code;
    }
    sheet.rows = all_rows(context, &team, &sheet.row_count);
    return list_write(context, &sheet, "no journal yet; begin one with: coach review journal add");
}

const struct command journal_list = {
    .name = "list",
    .arguments = "[FILTER...]",
    .summary = "List the weeks of journals; those without a word are there, too.",
    .about =
        "Weeks begin with the first one written, or with the first goal where that is earlier.\n"
        "A week that is over without a word is missing, that of the report is open.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};

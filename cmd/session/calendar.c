/*
 * coach session calendar: what has its day, as rows or for a calendar program.
 */

#include "session/calendar.h"

#include <stddef.h>
#include <string.h>

#include "list.h"
#include "practice/habit.h"
#include "practice/session.h"
#include "session/session.h"
#include "team.h"

struct calendar_row {
    const struct team *team;
    struct arena *arena;
    const struct diary_entry *entry;
    day_t as_of;
};

static struct cell text_cell(const void *data, const struct column *column)
{
    const struct diary_entry *entry = ((const struct calendar_row *)data)->entry;
    const char *const *text = (const void *)((const char *)entry + column->argument);

    return cell_text(*text);
}

static struct cell day_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct calendar_row *)data)->entry->day);
}

static struct cell at_cell(const void *data, const struct column *column)
{
    const struct calendar_row *row = data;
    int at = row->entry->at;

    (void)column;
    return cell_text(at == CLOCK_NONE ? NULL
                                      : arena_printf(row->arena, "%02d:%02d", at / 60, at % 60));
}

static struct cell minutes_cell(const void *data, const struct column *column)
{
    const struct diary_entry *entry = ((const struct calendar_row *)data)->entry;

    (void)column;
    return entry->minutes > 0 ? cell_number(decimal_make(entry->minutes, 0)) : cell_text(NULL);
}

static struct cell entry_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(diary_kind_words[((const struct calendar_row *)data)->entry->kind]);
}

static struct cell title_cell(const void *data, const struct column *column)
{
    const struct calendar_row *row = data;

    (void)column;
    return cell_text(entry_title(row->arena, row->team, row->entry));
}

static struct cell kind_cell(const void *data, const struct column *column)
{
    const struct diary_entry *entry = ((const struct calendar_row *)data)->entry;

    (void)column;
    return cell_text(entry->kind == DIARY_SESSION ? session_kind_words[entry->session->kind]
                                                  : NULL);
}

static struct cell state_cell(const void *data, const struct column *column)
{
    const struct calendar_row *row = data;
    const struct diary_entry *entry = row->entry;

    (void)column;
    if (entry->kind == DIARY_SESSION) {
        return cell_text(session_state_words[session_state_on(entry->session, row->as_of)]);
    }
    return cell_text(entry->is_done ? "done" : NULL);
}

/** "workday", "mon,thu": what an iCalendar program is told as a rule. */
static struct cell every_cell(const void *data, const struct column *column)
{
    const struct calendar_row *row = data;
    uint8_t weekdays = row->entry->weekdays;
    struct rhythm every = {.kind = weekdays == 0x7f   ? RHYTHM_DAY
                                   : weekdays == 0x1f ? RHYTHM_WORKDAY
                                                      : RHYTHM_WEEKDAYS,
                           .weekdays = weekdays};

    (void)column;
    return cell_text(row->entry->kind == DIARY_HABIT ? rhythm_text(row->arena, &every) : NULL);
}

static struct cell until_cell(const void *data, const struct column *column)
{
    const struct diary_entry *entry = ((const struct calendar_row *)data)->entry;

    (void)column;
    return cell_date(entry->kind == DIARY_HABIT && entry->until < DAY_LAST ? entry->until
                                                                           : DAY_NONE);
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(((const struct calendar_row *)data)->entry->is_private);
}

#define AT(member) .get = text_cell, .argument = (int)offsetof(struct diary_entry, member)

static const struct column columns[] = {
    {"day", CELL_DATE, SHOW_ALWAYS, .get = day_cell, .planned = true},
    {"at", CELL_TEXT, SHOW_ALWAYS, .get = at_cell, .is_name = true},
    {"minutes", CELL_NUMBER, SHOW_ALWAYS, .get = minutes_cell, .spare = 1},
    {"entry", CELL_TEXT, SHOW_ALWAYS, .get = entry_cell, .words = diary_kind_words, .spare = 3},
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .is_person = true, AT(person)},
    {"title", CELL_TEXT, SHOW_ALWAYS, .get = title_cell},
    {"kind", CELL_TEXT, SHOW_DATA, .get = kind_cell, .words = session_kind_words},
    {"state", CELL_TEXT, SHOW_ALWAYS, .get = state_cell, .spare = 2},
    {"every", CELL_TEXT, SHOW_DATA, .get = every_cell},
    {"until", CELL_DATE, SHOW_DATA, .get = until_cell, .planned = true},
    {"name", CELL_TEXT, SHOW_DATA, AT(name)},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, AT(file)},
};

static const char *const search[] = {"title", "person", NULL};

static bool is_private(const void *data)
{
    return ((const struct calendar_row *)data)->entry->is_private;
}

/** What is over before its time, and talks that were called off. */
static bool is_over(const void *data)
{
    const struct calendar_row *row = data;
    const struct diary_entry *entry = row->entry;

    return entry->is_done || (entry->kind == DIARY_SESSION &&
                              session_state_on(entry->session, row->as_of) == SESSION_SKIPPED);
}

/* Words: people first, then filters */

struct chosen {
    const char **people;
    size_t count;
};

/** The people whom the words without a colon name; those words are taken away. */
static int take_people(struct context *context, struct chosen *chosen)
{
    size_t kept = 0;

    chosen->people = arena_array(context->arena, context->word_count + 1, sizeof(char *));
    chosen->count = 0;
    for (size_t i = 0; i < context->word_count; i++) {
        char *word = context->words[i];
        int code = DONE;
        if (strchr(word, ':')) {
            context->words[kept++] = word;
        } else if (strcmp(word, TEAM_ID) == 0) {
            chosen->people[chosen->count++] = TEAM_ID;
        } else {
            code = find_person(context, word, false, &chosen->people[chosen->count++]);
        }
        if (code != DONE) {
            return code;
        }
    }
    context->word_count = kept;
    return DONE;
}

static const struct calendar_row *rows_of(struct context *context, const struct team *team,
                                          const struct diary *diary)
{
    struct calendar_row *rows = arena_array(context->arena, diary->count, sizeof(*rows));

    for (size_t i = 0; i < diary->count; i++) {
        rows[i] = (struct calendar_row){team, context->arena, &diary->items[i], context->as_of};
    }
    return rows;
}

/** The rows that pass, for a calendar program. What was called off is among them, for those who
 * have it in theirs. */
static int write_ics(struct context *context, const struct team *team, const struct sheet *sheet)
{
    struct sheet shown = *sheet;
    const void **rows;
    size_t count;
    size_t written = 0;
    size_t withheld = 0;
    const struct diary_entry **entries;

    shown.hidden = NULL;
    shown.is_private = NULL;
    count = sheet_choose(&shown, &rows);
    entries = arena_array(context->arena, count, sizeof(*entries));
    for (size_t i = 0; i < count; i++) {
        const struct diary_entry *entry = ((const struct calendar_row *)rows[i])->entry;
        if (entry->is_private && !list_shows_private(context, sheet)) {
            withheld++;
        } else if (!entry->is_done || entry->kind == DIARY_HABIT || context->all) {
            entries[written++] = entry;
        }
    }
    calendar_write(context, team, entries, written);
    list_say_private(withheld);
    return DONE;
}

static int run(struct context *context)
{
    struct team team;
    struct chosen chosen;
    struct diary diary;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct calendar_row),
        .search = search,
        .hidden = is_over,
        .is_private = is_private,
    };
    int code = team_open(context);

    if (code == DONE) {
        code = take_people(context, &chosen);
    }
    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    diary = diary_of(context->arena, &team, chosen.people, chosen.count, context->as_of);
    sheet.rows = rows_of(context, &team, &diary);
    sheet.row_count = diary.count;
    if (context->special_format == SPECIAL_ICS) {
        return write_ics(context, &team, &sheet);
    }
    return list_write(context, &sheet,
                      "nothing has its day yet; plan a talk with: coach session "
                      "schedule PERSON --date DATE");
}

const struct command session_calendar = {
    .name = "calendar",
    .arguments = "[PERSON...] [FILTER...]",
    .summary = "What has its day: talks, what is due, habits at a time.",
    .about = "With --format ics for a calendar program. A name is a person, whose entries are\n"
             "shown and those of the talks that they hold; a word with a colon is a filter.",
    .flags = COMMAND_LISTS | COMMAND_SCHEDULES,
    .words_max = -1,
    .run = run,
};

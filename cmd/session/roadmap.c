/*
 * coach session roadmap: twelve weeks in five phases, ticked from the records.
 */

#include "practice/roadmap.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "io/markdown.h"
#include "kpi/terms.h"
#include "lint.h"
#include "list.h"
#include "one_day.h"
#include "page.h"
#include "session/session.h"
#include "team.h"

enum { START };

static const struct option_spec options[] = {
    [START] = {"start", 0, "DATE", "the first day (the start of the person's first goal)"},
};

/** Columns of "[x] micro-habits". */
enum { LABEL_WIDTH = 20 };

struct roadmap_row {
    const struct roadmap *roadmap;
    const struct roadmap_item *item;
    const char *person;
    const char *phase;
    const char *name;
    const char *what;
    /** What to type for what is open; NULL for the rest. */
    const char *command;
};

/** What to type for a step, around the person's id; what is not there yet is in capitals. */
struct typed {
    const char *before;
    const char *behind;
};

static const struct typed typed[] = {
    [ROADMAP_KPI] = {"coach goal add ", " \"Raise WHAT from NOW to THEN by DATE\""},
    [ROADMAP_BASELINE] = {"coach goal kickstart ", ""},
    [ROADMAP_FIRST_TALK] = {"coach session log ", " --kind kickoff"},
    [ROADMAP_JOURNAL] = {"coach review journal add ", ""},
    [ROADMAP_ROUND] = {"coach feedback ask ", " --of PEOPLE"},
    [ROADMAP_SMART] = {"coach goal check person:", ""},
    [ROADMAP_HABITS] = {"coach goal habit ", "/GOAL --do \"SOMETHING SMALL\" --every workday"},
    [ROADMAP_TRACKER] = {"coach goal kickstart ", ""},
    [ROADMAP_TALK] = {"coach session prep ", ""},
    [ROADMAP_READING] = {"coach goal record ", "/GOAL VALUE"},
    [ROADMAP_PRACTISED] = {"coach goal tick ", "/GOAL/HABIT"},
    [ROADMAP_NEXT_HABIT] = {"coach goal habit ", "/GOAL/HABIT --automatic DATE"},
    [ROADMAP_STRETCH] = {"coach goal add ", " \"GOAL\" --stretch"},
    [ROADMAP_PRACTICE] = {"coach session log ", " --kind practice"},
    [ROADMAP_FEEDBACK] = {"coach feedback give ", ""},
    [ROADMAP_REVIEW] = {"coach session log ", " --kind review"},
    [ROADMAP_WINS] = {"coach feedback give ", ""},
    [ROADMAP_SUSTAIN] = {"coach goal close ", "/GOAL --learned TEXT"},
    [ROADMAP_NEXT_GOAL] = {"coach goal add ", " \"GOAL\" --draft"},
};

/** "360", or "week 5 talk" for what comes each week. */
static const char *name_of(struct arena *arena, const struct roadmap_item *item)
{
    bool weekly = item->step == ROADMAP_TALK || item->step == ROADMAP_READING ||
                  item->step == ROADMAP_PRACTISED;

    return weekly ? arena_printf(arena, "week %d %s", item->week, item->name) : item->name;
}

static struct roadmap_row *rows_of(struct arena *arena, const struct roadmap *roadmap,
                                   const char *person)
{
    struct roadmap_row *rows = arena_array(arena, roadmap->count, sizeof(*rows));

    for (size_t i = 0; i < roadmap->count; i++) {
        const struct roadmap_item *item = &roadmap->items[i];
        const struct typed *around = &typed[item->step];
        rows[i] = (struct roadmap_row){
            .roadmap = roadmap,
            .item = item,
            .person = person,
            .phase = roadmap_phases[roadmap_phase_of(item->week)].name,
            .name = name_of(arena, item),
            .what = item->what,
            .command = item->state != ROADMAP_OPEN
                           ? NULL
                           : arena_printf(arena, "%s%s%s", around->before, person, around->behind),
        };
    }
    return rows;
}

/* Rows */

static struct cell text_cell(const void *row, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row + column->argument);

    return cell_text(*text);
}

static struct cell week_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(decimal_make(((const struct roadmap_row *)data)->item->week, 0));
}

static struct cell number_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(
        decimal_make(roadmap_phase_of(((const struct roadmap_row *)data)->item->week) + 1, 0));
}

/** The first day of the week, or the last one. */
static struct cell edge_cell(const void *data, const struct column *column)
{
    const struct roadmap_row *row = data;

    return cell_date(roadmap_week_start(row->roadmap, row->item->week) + column->argument);
}

static struct cell state_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[((const struct roadmap_row *)data)->item->state]);
}

static struct cell day_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct roadmap_row *)data)->item->day);
}

#define AT(member) .get = text_cell, .argument = (int)offsetof(struct roadmap_row, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_DATA, .is_name = true, .is_person = true, AT(person)},
    {"week", CELL_NUMBER, SHOW_ALWAYS, .get = week_cell},
    {"from", CELL_DATE, SHOW_DATA, .get = edge_cell, .argument = 0},
    {"to", CELL_DATE, SHOW_DATA, .get = edge_cell, .argument = 6},
    {"phase", CELL_NUMBER, SHOW_ALWAYS, .get = number_cell},
    {"focus", CELL_TEXT, SHOW_DATA, .is_name = true, AT(phase)},
    {"item", CELL_TEXT, SHOW_ALWAYS, .is_name = true, AT(name)},
    {"what", CELL_TEXT, SHOW_ALWAYS, AT(what)},
    {"state", CELL_TEXT, SHOW_ALWAYS, .get = state_cell, .words = roadmap_state_words},
    {"day", CELL_DATE, SHOW_ALWAYS, .get = day_cell},
    {"command", CELL_TEXT, SHOW_DATA, AT(command)},
};

/* The page */

/** "week 7 of 12, phase 3 of 5: Implementation and Iteration" */
static char *where_text(struct arena *arena, const struct roadmap *roadmap)
{
    int phase = roadmap_phase_of(roadmap->week);
    char date[DATE_SIZE];

    if (roadmap->week < 1) {
        return arena_printf(arena, "begins on %s", date_format(roadmap->start, date));
    }
    if (roadmap->week > ROADMAP_WEEKS) {
        return arena_printf(arena, "the twelve weeks ended on %s",
                            date_format(roadmap_week_start(roadmap, ROADMAP_WEEKS + 1) - 1, date));
    }
    return arena_printf(arena, "week %d of %d, phase %d of %d: %s", roadmap->week, ROADMAP_WEEKS,
                        phase + 1, ROADMAP_PHASES, roadmap_phases[phase].name);
}

/** "Weeks 5-8: Implementation and Iteration, 2026-02-02 to 2026-03-01" */
static char *phase_text(struct arena *arena, const struct roadmap *roadmap, int phase)
{
    const struct roadmap_phase *of = &roadmap_phases[phase];
    char first[DATE_SIZE];
    char last[DATE_SIZE];

    return arena_printf(arena, "Weeks %d-%d: %s, %s to %s", of->first, of->last, of->name,
                        date_format(roadmap_week_start(roadmap, of->first), first),
                        date_format(roadmap_week_start(roadmap, of->last + 1) - 1, last));
}

/** "where each of them stood, 2026-01-09" */
static const char *what_text(struct arena *arena, const struct roadmap_row *row)
{
    char date[DATE_SIZE];

    return row->item->day == DAY_NONE
               ? row->what
               : arena_printf(arena, "%s, %s", row->what, date_format(row->item->day, date));
}

static void write_page(struct context *context, const struct roadmap *roadmap,
                       const struct roadmap_row *rows, const char *title)
{
    struct arena *arena = context->arena;
    struct page page = page_begin(context, LABEL_WIDTH);
    int phase = -1;

    page_title(&page, title);
    for (size_t i = 0; i < roadmap->count; i++) {
        bool done = rows[i].item->state == ROADMAP_DONE;
        if (roadmap_phase_of(rows[i].item->week) != phase) {
            phase = roadmap_phase_of(rows[i].item->week);
            page_heading(&page, phase_text(arena, roadmap, phase));
        }
        page_field(&page, arena_printf(arena, "[%c] %s", done ? 'x' : ' ', rows[i].name),
                   what_text(arena, &rows[i]));
        page_field(&page, "", rows[i].command);
    }
}

/** A list to tick, in Markdown. */
static void write_list(struct context *context, const struct roadmap *roadmap,
                       const struct roadmap_row *rows, const char *title)
{
    struct arena *arena = context->arena;
    struct buffer out;
    int phase = -1;

    buffer_init(&out, arena);
    buffer_puts(&out, "# ");
    markdown_text(&out, title);
    buffer_putc(&out, '\n');
    for (size_t i = 0; i < roadmap->count; i++) {
        if (roadmap_phase_of(rows[i].item->week) != phase) {
            phase = roadmap_phase_of(rows[i].item->week);
            buffer_printf(&out, "\n## %s\n\n", phase_text(arena, roadmap, phase));
        }
        buffer_printf(&out, "- [%c] %s: %s\n", rows[i].item->state == ROADMAP_DONE ? 'x' : ' ',
                      rows[i].name, what_text(arena, &rows[i]));
    }
    fputs(buffer_text(&out), stdout);
}

static int write_roadmap(struct context *context, const struct roadmap *roadmap,
                         const struct person *person)
{
    const struct roadmap_row *rows = rows_of(context->arena, roadmap, person->id);
    const char *title =
        arena_printf(context->arena, "Roadmap of %s: %s", person->name ? person->name : person->id,
                     where_text(context->arena, roadmap));
    enum format format = context->sheet.format;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = rows,
        .row_size = sizeof(*rows),
        .row_count = roadmap->count,
    };

    if (context->sheet.columns || (format != FORMAT_TABLE && format != FORMAT_MD)) {
        return list_write(context, &sheet, NULL);
    }
    if (format == FORMAT_MD) {
        write_list(context, roadmap, rows, title);
    } else {
        write_page(context, roadmap, rows, title);
    }
    return DONE;
}

/* Getting there */

/** Goals that pass as SMART, or did on the day before they were closed in these weeks. */
static size_t count_smart(struct context *context, const struct team *team,
                          const struct person *person, day_t start)
{
    size_t count = 0;

    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        enum goal_state state = goal_state_on(goal, context->as_of);
        bool closed_since = state == STATE_CLOSED && goal->closed >= start;
        day_t day = closed_since ? goal->closed - 1 : context->as_of;
        count += (state == STATE_ACTIVE || closed_since) && lint_is_smart(context, team, goal, day);
    }
    return count;
}

/** The day with which the weeks begin; without a goal the day of the report. */
static int find_start(struct context *context, const struct person *person, day_t *start)
{
    if (context->options[START]) {
        return one_day(context, context->options[START], start);
    }
    *start = roadmap_start(person, context->as_of);
    if (*start == DAY_NONE) {
        *start = context->as_of;
        say("no goal of %s has begun: the weeks are counted from today; --start DATE sets another "
            "day",
            person->id);
    }
    return DONE;
}

static int run(struct context *context)
{
    struct team team;
    const struct person *person = NULL;
    const char *id;
    day_t start;
    int code = team_load(context, &team);

    if (code == DONE) {
        code = find_person(context, context->words[0], false, &id);
    }
    if (code == DONE) {
        person = team_person(&team, id);
    }
    if (code == DONE && person) {
        code = find_start(context, person, &start);
    }
    if (code != DONE || !person) {
        return code;
    }
    struct roadmap roadmap = roadmap_of(context->arena, &team, person, start,
                                        count_smart(context, &team, person, start), context->as_of);
    return write_roadmap(context, &roadmap, person);
}

const struct command session_roadmap = {
    .name = "roadmap",
    .arguments = "PERSON",
    .summary = "Twelve weeks in five phases, ticked from the records.",
    .about = "From the baseline to the review; what is open has its command.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

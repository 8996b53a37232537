/*
 * coach person plan: the coaching plan, to read or to hand out.
 */

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "io/markdown.h"
#include "list.h"
#include "page.h"
#include "person/person.h"
#include "person/plan_rows.h"
#include "team.h"

enum { DEVELOPMENT };

static const struct option_spec options[] = {
    [DEVELOPMENT] = {"development", 0, NULL,
                     "the development plan: strengths, skills, what they move, support"},
};

/** Above the page, by enum plan_kind. */
static const char *const titles[] = {"Coaching plan of", "Development plan of"};

static const char *const section_words[] = {
    "objective", "kpi",       "goal",  "step",        "habit",   "measure", "timeline", "strength",
    "focus",     "motivator", "skill", "development", "support", "coach",   "review",   NULL,
};

static const char *const section_titles[PLAN_SECTIONS] = {
    "Overall objective",
    "KPIs",
    "Coaching goals",
    "Action steps",
    "Micro-habits",
    "How it is measured",
    "Timeline",
    "Strengths to build on",
    "Focus",
    "What motivates",
    "Skills being learned",
    "Development goals, and what they move",
    "Support promised and given",
    "The coach's part",
    "Next review",
};

static const char *const state_words[] = {"there", "open", "done", "missing", NULL};

/* Rows */

static struct cell text_cell(const void *row, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row + column->argument);

    return cell_text(*text);
}

static struct cell section_cell(const void *row, const struct column *column)
{
    return cell_text(column->words[((const struct plan_row *)row)->section]);
}

static struct cell state_cell(const void *row, const struct column *column)
{
    return cell_text(column->words[((const struct plan_row *)row)->state]);
}

static struct cell date_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_date(((const struct plan_row *)row)->date);
}

static struct cell line_cell(const void *row, const struct column *column)
{
    int line = where_line(((const struct plan_row *)row)->where);

    (void)column;
    return line > 0 ? cell_number(decimal_make(line, 0)) : (struct cell){.kind = CELL_NONE};
}

#define AT(member) .get = text_cell, .argument = (int)offsetof(struct plan_row, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_DATA, .is_name = true, AT(person)},
    {"section", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = section_cell,
     .words = section_words},
    {"name", CELL_TEXT, SHOW_ALWAYS, .is_name = true, AT(name)},
    {"item", CELL_TEXT, SHOW_ALWAYS, AT(item)},
    {"date", CELL_DATE, SHOW_ALWAYS, .get = date_cell},
    {"state", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = state_cell, .words = state_words},
    {"command", CELL_TEXT, SHOW_DATA, AT(command)},
    {"file", CELL_TEXT, SHOW_DATA, AT(file)},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

static struct sheet sheet_of(const struct context *context)
{
    return (struct sheet){
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct plan_row),
    };
}

/* What pages and Markdown say of a row */

static enum plan_kind kind_of(const struct context *context)
{
    return context->options[DEVELOPMENT] ? PLAN_OF_DEVELOPMENT : PLAN_OF_COACHING;
}

/** True for rows with their days on the left. */
static bool has_days(const struct plan_row *row)
{
    return row->section == PLAN_TIMELINE || row->section == PLAN_REVIEW;
}

/** True where the item itself says by when: a goal's statement, a promise. */
static bool says_when(const struct plan_row *row)
{
    return row->section == PLAN_GOAL || row->section == PLAN_DEVELOPMENT ||
           row->section == PLAN_SUPPORT;
}

/** True for rows of a plain list, which have nothing on the left. */
static bool has_no_names(const struct plan_row *row)
{
    return row->section >= PLAN_STRENGTH && row->section != PLAN_REVIEW && !row->name;
}

/** "missing: its baseline"; a text with the day behind it, where that is not the label. */
static const char *row_text(struct arena *arena, const struct plan_row *row)
{
    const char *before = row->section == PLAN_STEP && row->state == PLAN_DONE ? "done" : "due";
    char date[DATE_SIZE];

    if (row->state == PLAN_MISSING) {
        return arena_printf(arena, "missing: %s", row->item);
    }
    if (has_days(row)) {
        return row->name ? arena_printf(arena, "%s: %s", row->name, row->item) : row->item;
    }
    if (says_when(row) || row->date == DAY_NONE) {
        return row->item;
    }
    return arena_printf(arena, "%s, %s %s", row->item, before, date_format(row->date, date));
}

/** What stands on the left: the day, or what the row is about where the one above does not say. */
static const char *row_label(struct arena *arena, const struct plan_rows *rows, size_t index)
{
    const struct plan_row *row = &rows->items[index];
    const struct plan_row *above = index > 0 ? row - 1 : NULL;
    char date[DATE_SIZE];

    if (has_days(row) && row->state != PLAN_MISSING) {
        return arena_strdup(arena, date_format(row->date, date));
    }
    if (!row->name || (above && above->section == row->section && above->name &&
                       strcmp(above->name, row->name) == 0)) {
        return "";
    }
    return row->name;
}

static const char *box_of(const struct plan_row *row)
{
    bool ends = row->section == PLAN_STEP || row->section == PLAN_SUPPORT;

    if (!ends || row->state == PLAN_MISSING || row->state == PLAN_THERE) {
        return "";
    }
    return row->state == PLAN_DONE ? "[x] " : "[ ] ";
}

/** "Marketing manager, coached by sam" */
static const char *who_text(struct arena *arena, const struct person *person)
{
    const char *role = person->role ? person->role : "";
    const char *coach = person->coach ? person->coach : "";

    return arena_printf(arena, "%s%s%s%s", role, *role && *coach ? ", " : "",
                        *coach ? "coached by " : "", coach);
}

/* The page */

/** The widest label that still leaves most of the line to the texts. */
static size_t label_width(struct context *context, const struct plan_rows *rows)
{
    struct page page = page_begin(context, 0);
    size_t widest = 0;

    for (size_t i = 0; i < rows->count; i++) {
        const char *label = row_label(context->arena, rows, i);
        size_t width = text_width(label, strlen(label)) + strlen(box_of(&rows->items[i]));
        if (width > widest && width + 4 <= page.width * 2 / 5) {
            widest = width;
        }
    }
    return widest + 4;
}

static void write_row(const struct page *page, const struct plan_rows *rows, size_t index)
{
    struct arena *arena = page->context->arena;
    const struct plan_row *row = &rows->items[index];
    const char *label = arena_printf(arena, "  %s%s", box_of(row), row_label(arena, rows, index));

    if (has_no_names(row)) {
        page_field(&(struct page){page->context, 2, page->width}, "", row_text(arena, row));
        page_field(&(struct page){page->context, 4, page->width}, "", row->command);
        return;
    }
    if (text_width(label, strlen(label)) + 2 > page->label_width) {
        page_field(&(struct page){page->context, 2, page->width}, "", label + 2);
        label = "";
    }
    page_field(page, label, row_text(arena, row));
    page_field(page, "", row->command);
}

static void write_page(struct context *context, const struct person *person,
                       const struct plan_rows *rows)
{
    struct page page = page_begin(context, label_width(context, rows));
    const char *who = who_text(context->arena, person);

    page_title(&page, arena_printf(context->arena, "%s %s", titles[kind_of(context)],
                                   person->name ? person->name : person->id));
    if (*who) {
        page_field(&(struct page){context, 2, page.width}, "", who);
    }
    for (size_t i = 0; i < rows->count; i++) {
        const struct plan_row *row = &rows->items[i];
        if (i == 0 || rows->items[i - 1].section != row->section) {
            page_heading(&page, section_titles[row->section]);
        }
        write_row(&page, rows, i);
    }
}

/* Markdown */

static void write_item(struct context *context, const struct plan_rows *rows, size_t index)
{
    const struct plan_row *row = &rows->items[index];
    const char *label = row_label(context->arena, rows, index);
    struct buffer text;

    buffer_init(&text, context->arena);
    buffer_printf(&text, "- %s", box_of(row));
    markdown_text(&text, label);
    buffer_puts(&text, *label ? ": " : "");
    markdown_text(&text, row_text(context->arena, row));
    if (row->command) {
        buffer_printf(&text, " (`%s`)", row->command);
    }
    puts(buffer_text(&text));
}

static void write_markdown_page(struct context *context, const struct person *person,
                                const struct plan_rows *rows)
{
    struct buffer head;
    const char *who = who_text(context->arena, person);

    buffer_init(&head, context->arena);
    buffer_printf(&head, "# %s ", titles[kind_of(context)]);
    markdown_text(&head, person->name ? person->name : person->id);
    if (*who) {
        buffer_puts(&head, "\n\n");
        markdown_text(&head, who);
    }
    puts(buffer_text(&head));
    for (size_t i = 0; i < rows->count; i++) {
        const struct plan_row *row = &rows->items[i];
        if (i == 0 || rows->items[i - 1].section != row->section) {
            printf("\n## %s\n\n", section_titles[row->section]);
        }
        write_item(context, rows, i);
    }
}

/* The command */

/** True for a page; filters and columns are for rows. */
static bool wants_page(const struct context *context)
{
    enum format format = context->sheet.format;

    return context->word_count == 0 && !context->sheet.columns &&
           (format == FORMAT_TABLE || format == FORMAT_MD);
}

static int write_plan(struct context *context, struct sheet *sheet, const struct person *person,
                      const struct plan_rows *rows)
{
    if (!wants_page(context)) {
        sheet->rows = rows->items;
        sheet->row_count = rows->count;
        return list_write(context, sheet, "nothing is planned yet");
    }
    if (context->sheet.format == FORMAT_MD) {
        write_markdown_page(context, person, rows);
    } else {
        write_page(context, person, rows);
    }
    return DONE;
}

static int run(struct context *context)
{
    struct sheet sheet = sheet_of(context);
    struct team team;
    const char *id;
    int code = team_open(context);

    if (code == DONE) {
        code = find_person(context, context->words[0], false, &id);
    }
    if (code == DONE) {
        context->words++;
        context->word_count--;
        code = list_filter(context, &sheet);
    }
    if (code == DONE) {
        code = team_load(context, &team);
    }
    const struct person *person = code == DONE ? team_person(&team, id) : NULL;
    if (!person) {
        return code;
    }
    struct plan_rows rows = plan_rows(context, &team, person, kind_of(context));
    code = write_plan(context, &sheet, person, &rows);
    if (code == DONE && context->sheet.format == FORMAT_TABLE) {
        list_say_private(rows.private_count);
    }
    return code;
}

const struct command person_plan = {
    .name = "plan",
    .arguments = "PERSON [FILTER...]",
    .summary = "The coaching plan on one page, with the command for what it lacks.",
    .about = "Overall objective, KPIs, coaching goals, action steps and micro-habits, how it is\n"
             "measured, and the timeline. --format md is a page to hand out.\n"
             "Filters choose among its rows: state:missing.\n"
             "--development: strengths, focus, what motivates, skills being learned, goals for a\n"
             "skill with the KPIs that they move, steps, support promised and given, the coach's\n"
             "part, the next review.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = -1,
    .run = run,
};

/*
 * coach session prep: what to have in mind before a talk, on one page, for coach or coachee.
 */

#include "practice/prep.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "io/markdown.h"
#include "list.h"
#include "me.h"
#include "page.h"
#include "practice/questions.h"
#include "practice/session.h"
#include "session/session.h"
#include "team.h"

enum { FOR };

static const struct option_spec options[] = {
    [FOR] = {"for", 0, "WHOM", "coach or coachee (by who is at the keyboard)"},
};

/** Columns of labels, with the blanks around them; and of the marks of a list. */
enum { LABEL_MIN = 14, LABEL_MAX = 26, LABEL_ROOM = 4, LIST_WIDTH = 4 };

/** Above each section, by enum prep_section. */
static const char *const section_titles[PREP_SECTIONS] = {
    "Open, of both", "What moved",   "To recognise",  "Not read lately",      "Habits",
    "In the way",    "Last journal", "Last feedback", "Last time, and since", "To ask",
};

/* Rows */

static struct cell text_cell(const void *row, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row + column->argument);

    return cell_text(*text);
}

static struct cell section_cell(const void *row, const struct column *column)
{
    return cell_text(column->words[((const struct prep_row *)row)->section]);
}

static struct cell date_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_date(((const struct prep_row *)row)->date);
}

static struct cell number_cell(const void *row, const struct column *column)
{
    const struct decimal *number = (const void *)((const char *)row + column->argument);

    return cell_number(*number);
}

static struct cell line_cell(const void *row, const struct column *column)
{
    int line = where_line(((const struct prep_row *)row)->where);

    (void)column;
    return line > 0 ? cell_number(decimal_make(line, 0)) : (struct cell){.kind = CELL_NONE};
}

#define TEXT_AT(member)   .get = text_cell, .argument = (int)offsetof(struct prep_row, member)
#define NUMBER_AT(member) .get = number_cell, .argument = (int)offsetof(struct prep_row, member)

static const struct column columns[] = {
    {"section", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = section_cell,
     .words = prep_section_words},
    {"item", CELL_TEXT, SHOW_ALWAYS, .is_name = true, TEXT_AT(item)},
    {"text", CELL_TEXT, SHOW_ALWAYS, TEXT_AT(text)},
    {"who", CELL_TEXT, SHOW_DATA, .is_name = true, TEXT_AT(who)},
    {"date", CELL_DATE, SHOW_DATA, .get = date_cell},
    {"from", CELL_NUMBER, SHOW_DATA, NUMBER_AT(from)},
    {"to", CELL_NUMBER, SHOW_DATA, NUMBER_AT(to)},
    {"file", CELL_TEXT, SHOW_DATA, TEXT_AT(file)},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

/* The page */

/** "Jordan with Sam: grow, 2026-01-26 at 09:30, 45 minutes" */
static char *talk_text(const struct prep *prep)
{
    struct arena *arena = prep->arena;
    const struct session *next = prep->next;
    const char *name = team_name_of(prep->team, prep->person->id);
    const char *coach = next ? session_coach(prep->team, next) : NULL;
    char date[DATE_SIZE];

    if (!next && prep->last && prep->last->next >= prep->as_of) {
        return arena_printf(arena, "%s: no talk is planned, %s was agreed", name,
                            date_format(prep->last->next, date));
    }
    if (!next) {
        return arena_printf(arena, "%s: no talk is planned", name);
    }
    return arena_printf(
        arena, "%s%s%s: %s, %s%s, %d minutes", name, coach ? " with " : "",
        coach ? team_name_of(prep->team, coach) : "", session_kind_words[next->kind],
        date_format(session_day(next, prep->as_of), date),
        next->at == CLOCK_NONE ? ""
                               : arena_printf(arena, " at %02d:%02d", next->at / 60, next->at % 60),
        (int)session_minutes(next));
}

/** "What moved since 2026-01-12", "To think about" */
static const char *title_of(const struct prep *prep, enum prep_section section)
{
    char date[DATE_SIZE];

    if (section == PREP_MOVED) {
        return prep->last ? arena_printf(prep->arena, "What moved since %s",
                                         date_format(session_day(prep->last, prep->as_of), date))
                          : "What moved since the start";
    }
    if (prep->side == PREP_COACHEE && section == PREP_RECOGNISE) {
        return "What went well";
    }
    return prep->side == PREP_COACHEE && section == PREP_QUESTION ? "To think about"
                                                                  : section_titles[section];
}

/** True for rows whose item is what it is filed under, and no word for those who read. */
static bool is_filed(const struct prep_row *row)
{
    return row->section == PREP_RECOGNISE || row->section == PREP_FEEDBACK;
}

/** What stands before the text; NULL to say it once for several rows. */
static const char *label_of(const struct prep *prep, size_t at)
{
    const struct prep_row *row = &prep->rows.items[at];
    const struct prep_row *before = at > 0 ? row - 1 : NULL;

    if (is_filed(row)) {
        return "-";
    }
    return before && before->section == row->section && strcmp(before->item, row->item) == 0
               ? ""
               : row->item;
}

/** Columns of the labels: those of the widest that is not too wide. */
static size_t label_width(const struct prep *prep)
{
    size_t width = LABEL_MIN;

    for (size_t i = 0; i < prep->rows.count; i++) {
        const struct prep_row *row = &prep->rows.items[i];
        size_t own = text_width(row->item, strlen(row->item)) + LABEL_ROOM;
        if (!is_filed(row) && own > width && own <= LABEL_MAX) {
            width = own;
        }
    }
    return width;
}

/** A label that takes more than its columns has a line of its own; what has none is a list. */
static void write_row(const struct page *page, const struct prep *prep, size_t at)
{
    const struct prep_row *row = &prep->rows.items[at];
    const char *label = arena_printf(prep->arena, "  %s", label_of(prep, at));
    struct page list = *page;

    list.label_width = LIST_WIDTH;
    if (is_filed(row)) {
        page_field(&list, label, row->text);
    } else if (text_width(label, strlen(label)) < page->label_width) {
        page_field(page, label, row->text);
    } else {
        page_field(page, label, "");
        page_field(page, "", row->text);
    }
}

static void write_page(struct context *context, const struct prep *prep)
{
    struct page page = page_begin(context, label_width(prep));
    int section = -1;

    page_title(&page, question_opening);
    printf("\n");
    page_title(&page, talk_text(prep));
    for (size_t i = 0; i < prep->rows.count; i++) {
        const struct prep_row *row = &prep->rows.items[i];
        if ((int)row->section != section) {
            section = (int)row->section;
            page_heading(&page, title_of(prep, row->section));
        }
        write_row(&page, prep, i);
    }
}

/** To hand out: a list below each heading. */
static void write_markdown(const struct prep *prep)
{
    struct buffer out;
    int section = -1;

    buffer_init(&out, prep->arena);
    buffer_printf(&out, "# %s\n\n", question_opening);
    markdown_text(&out, talk_text(prep));
    buffer_putc(&out, '\n');
    for (size_t i = 0; i < prep->rows.count; i++) {
        const struct prep_row *row = &prep->rows.items[i];
        if ((int)row->section != section) {
            section = (int)row->section;
            buffer_printf(&out, "\n## %s\n\n", title_of(prep, row->section));
        }
        buffer_puts(&out, "- ");
        if (!is_filed(row)) {
            markdown_text(&out, row->item);
            buffer_puts(&out, ": ");
        }
        markdown_text(&out, row->text);
        buffer_putc(&out, '\n');
    }
    fputs(buffer_text(&out), stdout);
}

static int write_prep(struct context *context, const struct prep *prep)
{
    enum format format = context->sheet.format;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = prep->rows.items,
        .row_size = sizeof(*prep->rows.items),
        .row_count = prep->rows.count,
    };

    if (context->sheet.columns || (format != FORMAT_TABLE && format != FORMAT_MD)) {
        return list_write(context, &sheet, NULL);
    }
    if (format == FORMAT_MD) {
        write_markdown(prep);
        return DONE;
    }
    write_page(context, prep);
    if (!prep->next) {
        say("plan one with: coach session schedule %s --date DATE", prep->person->id);
    }
    return DONE;
}

/* Who prepares for what */

/** A session's name has a day in it; anything else is a person. */
static bool names_session(const char *word)
{
    const char *slash = strrchr(word, '/');
    const char *last = slash ? slash + 1 : word;

    return slash || date_parse(last, strlen(last) < 10 ? strlen(last) : 10) != DAY_NONE;
}

/** Whose preparation it is, where several take part: the one at the keyboard. */
static int person_of_session(struct context *context, const struct session *session,
                             const char **id)
{
    const char *me = me_known(context);

    *id = session->person;
    if (strcmp(session->person, TEAM_ID) != 0) {
        return DONE;
    }
    if (me && session_is_of(session, me)) {
        *id = me;
        return DONE;
    }
    return usage_error(context, "prepare for one of them: coach session prep PERSON",
                       "several people take part in '%s/%s'", session->person, session->slug);
}

static int find_subject(struct context *context, struct prep *prep, const char *word)
{
    const char *id = NULL;
    int code;

    if (!names_session(word)) {
        code = find_person(context, word, false, &id);
    } else {
        code = find_session(context, prep->team, word, false, &prep->next);
        if (code == DONE && prep->next) {
            code = person_of_session(context, prep->next, &id);
        }
    }
    prep->person = id ? team_person(prep->team, id) : NULL;
    return code;
}

/** The person prepares as the coachee, anyone else as the coach, unless it is said. */
static int find_side(struct context *context, struct prep *prep)
{
    const char *given = context->options[FOR];
    const char *me = given ? NULL : me_known(context);

    prep->side = me && strcmp(me, prep->person->id) == 0 ? PREP_COACHEE : PREP_COACH;
    if (!given) {
        return DONE;
    }
    for (int side = PREP_COACH; side <= PREP_COACHEE; side++) {
        if (strcmp(given, prep_side_words[side]) == 0) {
            prep->side = (enum prep_side)side;
            return DONE;
        }
    }
    return usage_error(context, "coach or coachee", "nobody prepares as '%s'", given);
}

static int run(struct context *context)
{
    struct team team;
    struct prep prep = {.arena = context->arena,
                        .team = &team,
                        .as_of = context->as_of,
                        .over = context->as_of < context->today};
    int code = team_load(context, &team);

    if (code == DONE) {
        code = find_subject(context, &prep, context->words[0]);
    }
    if (code == DONE && prep.person) {
        code = find_side(context, &prep);
    }
    if (code != DONE || !prep.person) {
        return code; /* what could not be read is complained of */
    }
    prep_fill(&prep);
    return write_prep(context, &prep);
}

const struct command session_prep = {
    .name = "prep",
    .arguments = "PERSON|SESSION",
    .summary = "One page before a talk, for the coach or for the coachee.",
    .about = "What is open, what moved, what went well, and what to ask. It writes nothing: that\n"
             "somebody prepared is noted with the talk, session log --prepared-by-coach DATE.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

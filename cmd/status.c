/*
 * coach status: what there is to recognise, what is owed, what to ask; and one's own page.
 */

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "commands.h"
#include "io/markdown.h"
#include "list.h"
#include "me.h"
#include "page.h"
#include "practice/agenda.h"
#include "private.h"
#include "team.h"

enum { EXIT_CODE };

static const struct option_spec options[] = {
    [EXIT_CODE] = {"exit-code", 0, NULL, "exit 1 when something owed is overdue"},
};

/** Above each block, in the order of enum agenda_block. */
static const char *const block_titles[] = {
    "To recognise",   "What you owe", "What to ask about", "My step of support", "My goals",
    "Today's habits", "A word",       "My actions",        "To agree on",        "My journal",
    "Next session",
};

/* Rows */

/** An item, and the day of the report. */
struct status_row {
    struct agenda_item item;
    day_t as_of;
};

static struct cell text_cell(const void *row, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row + column->argument);

    return cell_text(*text);
}

static struct cell block_cell(const void *row, const struct column *column)
{
    return cell_text(column->words[((const struct status_row *)row)->item.block]);
}

static struct cell due_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_date(((const struct status_row *)row)->item.due);
}

static struct cell overdue_cell(const void *data, const struct column *column)
{
    const struct status_row *row = data;

    (void)column;
    return cell_bool(agenda_is_overdue(&row->item, row->as_of));
}

static struct cell line_cell(const void *row, const struct column *column)
{
    int line = where_line(((const struct status_row *)row)->item.where);

    (void)column;
    return line > 0 ? cell_number(decimal_make(line, 0)) : (struct cell){.kind = CELL_NONE};
}

static struct cell private_cell(const void *row, const struct column *column)
{
    const char *file = ((const struct status_row *)row)->item.file;

    (void)column;
    return cell_bool(file && text_starts_with(file, "private/"));
}

#define AT(member) .get = text_cell, .argument = (int)offsetof(struct status_row, item.member)

static const struct column columns[] = {
    {"block", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = block_cell,
     .words = agenda_block_words},
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .is_person = true, AT(person)},
    {"what", CELL_TEXT, SHOW_ALWAYS, AT(what)},
    {"command", CELL_TEXT, SHOW_DATA, AT(command)},
    {"due", CELL_DATE, SHOW_ALWAYS, .planned = true, .get = due_cell},
    {"overdue", CELL_BOOL, SHOW_DATA, .get = overdue_cell},
    {"private", CELL_BOOL, SHOW_DATA, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, AT(file)},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

static const char *const search[] = {"person", "what", NULL};

static struct sheet sheet_of(const struct context *context)
{
    return (struct sheet){
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct status_row),
        .search = search,
    };
}

/* Pages */

/** The rows to be shown, block by block. */
struct answer {
    const struct status_row **rows;
    size_t count;
    /** The first and the last block that the page has. */
    enum agenda_block first;
    enum agenda_block last;
    /** Some rows were not asked for: a block without any is not said to be empty. */
    bool filtered;
};

/** "promised: a second press, by 2026-03-20" */
static const char *row_text(struct arena *arena, const struct status_row *row)
{
    bool overdue = agenda_is_overdue(&row->item, row->as_of);
    char due[DATE_SIZE];

    if (row->item.due == DAY_NONE || row->item.block == AGENDA_SESSION) {
        return row->item.what;
    }
    return arena_printf(arena, "%s, %s %s", row->item.what, overdue ? "was due" : "due",
                        date_format(row->item.due, due));
}

static size_t label_width(const struct answer *answer)
{
    size_t widest = 0;

    for (size_t i = 0; i < answer->count; i++) {
        size_t width = strlen(answer->rows[i]->item.person);
        widest = width > widest && width <= 16 ? width : widest;
    }
    return widest + 4;
}

/** A line of text and one of command; who it is about stands on the left, where that may differ. */
static void write_item(const struct page *page, const struct status_row *row, bool named)
{
    struct arena *arena = page->context->arena;
    const char *label = named ? arena_printf(arena, "  %s", row->item.person) : "";

    if (strlen(label) + 2 > page->label_width && named) {
        page_field(&(struct page){page->context, 2, page->width}, "", row->item.person);
        label = "";
    }
    page_field(page, label, row_text(arena, row));
    page_field(named ? page : &(struct page){page->context, 4, page->width}, "", row->item.command);
}

/** The three blocks of those who coach are there even when there is nothing in them. */
static bool is_shown(const struct answer *answer, enum agenda_block block)
{
    if (block <= AGENDA_ASK && !answer->filtered) {
        return true;
    }
    for (size_t i = 0; i < answer->count; i++) {
        if (answer->rows[i]->item.block == block) {
            return true;
        }
    }
    return false;
}

static void write_page(struct context *context, const struct answer *answer)
{
    bool named = answer->first == AGENDA_RECOGNISE;
    struct page page = page_begin(context, named ? label_width(answer) : 2);
    bool any = false;

    for (int block = answer->first; block <= (int)answer->last; block++) {
        bool empty = true;
        if (!is_shown(answer, (enum agenda_block)block)) {
            continue;
        }
        printf("%s", any ? "\n" : "");
        any = true;
        page_title(&page, block_titles[block]);
        for (size_t i = 0; i < answer->count; i++) {
            if ((int)answer->rows[i]->item.block == block) {
                write_item(&page, answer->rows[i], named);
                empty = false;
            }
        }
        if (empty) {
            page_field(&(struct page){context, 2, page.width}, "", "nothing today");
        }
    }
}

static void write_list(struct context *context, const struct answer *answer)
{
    bool named = answer->first == AGENDA_RECOGNISE;
    int block = -1;

    for (size_t i = 0; i < answer->count; i++) {
        const struct status_row *row = answer->rows[i];
        struct buffer text;
        if ((int)row->item.block != block) {
            printf("%s## %s\n\n", block < 0 ? "" : "\n", block_titles[row->item.block]);
            block = (int)row->item.block;
        }
        buffer_init(&text, context->arena);
        buffer_puts(&text, "- [ ] ");
        buffer_printf(&text, "%s%s", named ? row->item.person : "", named ? ": " : "");
        markdown_text(&text, row_text(context->arena, row));
        printf("%s (`%s`)\n", buffer_text(&text), row->item.command);
    }
}

/* The command */

static int write_answer(struct context *context, struct sheet *sheet, bool own)
{
    enum format format = context->sheet.format;
    struct answer answer = {
        .first = own ? AGENDA_STEP : AGENDA_RECOGNISE,
        .last = own ? AGENDA_SESSION : AGENDA_ASK,
        .filtered = sheet->filter_count > 0,
    };

    if (context->sheet.columns || context->sheet.sort ||
        (format != FORMAT_TABLE && format != FORMAT_MD)) {
        return list_write(context, sheet, "nothing today");
    }
    const void **rows;
    answer.count = sheet_choose(sheet, &rows);
    answer.rows = (const struct status_row **)rows;
    if (answer.filtered && answer.count == 0) {
        say("nothing today");
    }
    if (format == FORMAT_MD) {
        write_list(context, &answer);
    } else {
        write_page(context, &answer);
    }
    return DONE;
}

/** True if somebody's coach, or the manager of the team. */
static bool is_coach(const struct team *team, const char *id)
{
    if (team->manager && strcmp(team->manager, id) == 0) {
        return true;
    }
    for (size_t i = 0; i < team->people.count; i++) {
        const char *coach = team->people.items[i].coach;
        if (coach && strcmp(coach, id) == 0) {
            return true;
        }
    }
    return false;
}

static struct agenda agenda_of(struct context *context, const struct team *team,
                               const struct person *only, bool own)
{
    const char *viewer = me_known(context);
    struct agenda_scope scope = {
        .team = team,
        .as_of = context->as_of,
        .over = context->as_of < context->today,
        .viewer = viewer && is_coach(team, viewer) ? viewer : NULL,
        .only = only,
        .talks_unknown = private_is_elsewhere(context, team),
    };

    if (scope.talks_unknown && !own) {
        say("private/ is not here: which sessions were held or planned, and what feedback was "
            "given, is not known");
    }
    return own ? agenda_of_person(context->arena, &scope) : agenda_of_coach(context->arena, &scope);
}

/**
 * Whose page it is where nobody is named: one's own, of those who coach nobody; everybody's where it
 * is not known who asks, or all are asked for.
 */
static int choose_page(struct context *context, const struct team *team, const char **id, bool *own)
{
    const char *me;
    int code = me_if_told(context, ME_HOW, &me);

    if (code != DONE || !me || context->all || is_coach(team, me) || team->people.count == 1) {
        return code; /* who is alone needs no coach to see what one would */
    }
    say("you coach nobody, and this is your own page; another's: coach status PERSON, all: --all");
    *id = me;
    *own = true;
    return DONE;
}

/** The rows of an agenda. Returns whether something owed is overdue. */
static bool fill(struct context *context, struct sheet *sheet, const struct agenda *agenda)
{
    struct status_row *rows = arena_array(context->arena, agenda->count, sizeof(*rows));
    bool overdue = false;

    for (size_t i = 0; i < agenda->count; i++) {
        rows[i] = (struct status_row){agenda->items[i], context->as_of};
        overdue = overdue || agenda_is_overdue(&agenda->items[i], context->as_of);
    }
    sheet->rows = rows;
    sheet->row_count = agenda->count;
    return overdue;
}

/** Take the person off the words, if the first one is no filter. */
static int take_person(struct context *context, const char **id, bool *own)
{
    const char *word = context->word_count > 0 ? context->words[0] : NULL;
    int code = DONE;

    *id = NULL;
    *own = word && strcmp(word, ME_WORD) == 0;
    if (word && !strchr(word, ':')) {
        code = find_person(context, word, false, id);
        context->words++;
        context->word_count--;
    }
    return code;
}

static int run(struct context *context)
{
    struct sheet sheet = sheet_of(context);
    const struct person *only = NULL;
    struct team team;
    const char *id;
    bool own;
    int code = team_open(context);

    if (code == DONE) {
        code = take_person(context, &id, &own);
    }
    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code == DONE && !id) {
        code = choose_page(context, &team, &id, &own);
    }
    if (code == DONE && id) {
        only = team_person(&team, id);
    }
    if (code != DONE || (id && !only)) {
        return code;
    }
    struct agenda agenda = agenda_of(context, &team, only, own);
    bool overdue = fill(context, &sheet, &agenda);
    code = write_answer(context, &sheet, own);
    return code == DONE && overdue && context->options[EXIT_CODE] ? ANSWER_IS_NO : code;
}

const struct command status_command = {
    .name = "status",
    .arguments = "[PERSON] [FILTER...]",
    .summary =
        "What there is to recognise, what you owe, what to ask about; each with its command.",
    .about =
        "Of the people whom you coach; of everybody with --all, or where nothing says who you "
        "are.\n"
        "With me, or where you coach nobody, your own page: goals, today's habits, actions,\n"
        "journal, next session. It is for the one at the keyboard, and so has what lies below\n"
        "private/, too.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};

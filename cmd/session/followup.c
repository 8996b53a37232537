/*
 * coach session followup: the note to send after a talk, and the mark that it was sent.
 */

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "change.h"
#include "io/markdown.h"
#include "list.h"
#include "one_day.h"
#include "page.h"
#include "practice/session.h"
#include "session/judge.h"
#include "session/note.h"
#include "session/session.h"
#include "set_key.h"
#include "team.h"

enum { SENT };

static const struct option_spec options[] = {
    [SENT] = {"sent", 0, NULL, "it was sent, today or on DATE: note that in the session"},
};

enum { LABEL_WIDTH = 4 };

static void write_page(struct context *context, const struct note *note)
{
    struct page page = page_begin(context, LABEL_WIDTH);

    page_title(&page, note_title(note, context->as_of));
    for (int head = 0; head < NOTE_HEADS; head++) {
        bool any = false;
        page_heading(&page, note_head_titles[head]);
        for (size_t i = 0; i < note->count; i++) {
            if (note->lines[i].head == (enum note_head)head) {
                page_field(&page, "  -", note_text(note, &note->lines[i]));
                any = true;
            }
        }
        if (!any) {
            page_field(&page, "  -", note_head_empty[head]);
        }
    }
}

static void write_markdown(struct context *context, const struct note *note)
{
    struct buffer out;

    buffer_init(&out, context->arena);
    buffer_puts(&out, "# ");
    markdown_text(&out, note_title(note, context->as_of));
    buffer_putc(&out, '\n');
    for (int head = 0; head < NOTE_HEADS; head++) {
        bool any = false;
        buffer_printf(&out, "\n## %s\n\n", note_head_titles[head]);
        for (size_t i = 0; i < note->count; i++) {
            if (note->lines[i].head == (enum note_head)head) {
                buffer_puts(&out, "- ");
                markdown_text(&out, note_text(note, &note->lines[i]));
                buffer_putc(&out, '\n');
                any = true;
            }
        }
        if (!any) {
            buffer_printf(&out, "%s\n", note_head_empty[head]);
        }
    }
    fputs(buffer_text(&out), stdout);
}

/* As rows */

static struct cell text_cell(const void *row, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row + column->argument);

    return cell_text(*text);
}

static struct cell head_cell(const void *row, const struct column *column)
{
    return cell_text(column->words[((const struct note_line *)row)->head]);
}

static struct cell date_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_date(((const struct note_line *)row)->date);
}

#define AT(member) .get = text_cell, .argument = (int)offsetof(struct note_line, member)

static const struct column columns[] = {
    {"section", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = head_cell,
     .words = note_head_words},
    {"item", CELL_TEXT, SHOW_ALWAYS, .is_name = true, AT(item)},
    {"text", CELL_TEXT, SHOW_ALWAYS, AT(text)},
    {"who", CELL_TEXT, SHOW_ALWAYS, .is_name = true, AT(who)},
    {"date", CELL_DATE, SHOW_ALWAYS, .get = date_cell, .planned = true},
};

static int write_note(struct context *context, const struct note *note)
{
    enum format format = context->sheet.format;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = note->lines,
        .row_size = sizeof(*note->lines),
        .row_count = note->count,
    };

    if (context->sheet.columns || (format != FORMAT_TABLE && format != FORMAT_MD)) {
        return list_write(context, &sheet, NULL);
    }
    if (format == FORMAT_MD) {
        write_markdown(context, note);
    } else {
        write_page(context, note);
    }
    return DONE;
}

/* That it was sent */

struct sending {
    char date[DATE_SIZE];
    bool date_given;
};

static enum store_result mark_sent(void *data, struct tree **tree, struct diags *diags)
{
    struct sending *sending = data;

    return set_day_once(tree, &session_schema, "followup_sent", sending->date_given, sending->date,
                        diags);
}

static int mark(struct context *context, const struct session *session, const char *on)
{
    struct sending sending = {.date_given = on != NULL};
    struct change change = {
        .path = session->file, .schema = &session_schema, .edit = mark_sent, .data = &sending};
    size_t changed;
    day_t day;
    day_t talk = session_day(session, DAY_LAST);
    int code = past_day(context, on, &day);

    if (code != DONE) {
        return code;
    }
    if (day < talk) {
        return usage_error(context, NULL, "'%s' is before the talk of %s", on,
                           date_format(talk, sending.date));
    }
    date_format(day, sending.date);
    code = change_files(context, &change, 1, &changed);
    if (code == DONE && !context->dry_run) {
        say("%s/%s: followed up on %s%s", session->person, session->slug, sending.date,
            changed > 0 ? "" : ", there already");
    }
    return code;
}

/** What the command line asks for beyond the note. */
static int check_words(struct context *context)
{
    bool sent = context->options[SENT] != NULL;

    if (context->word_count > 1 && !sent) {
        return usage_error(context, "note when it was sent with: --sent DATE",
                           "what to do with '%s'?", context->words[1]);
    }
    if (sent && context->as_of != context->today) {
        return usage_error(context, "it is for the note itself",
                           "there is no --as-of where --sent writes");
    }
    if (context->dry_run && !sent) {
        return usage_error(context, "--sent writes, the note itself does not",
                           "there is nothing to try without --sent");
    }
    return DONE;
}

/** There is nothing to send of a talk that is still to come. */
static int check_held(struct context *context, const struct session *session)
{
    enum session_state state = session_state_on(session, context->as_of);

    if (state == SESSION_HELD) {
        return DONE;
    }
    say("%s/%s is %s: there is nothing to follow up on yet", session->person, session->slug,
        session_state_words[state]);
    return ANSWER_IS_NO;
}

static int run(struct context *context)
{
    struct team team;
    const struct session *session = NULL;
    bool sent = context->options[SENT] != NULL;
    int code = check_words(context);

    if (code == DONE) {
        code = sent ? team_load_quietly(context, &team) : team_load(context, &team);
    }
    if (code == DONE) {
        code = find_session(context, &team, context->words[0], sent, &session);
    }
    if (code == DONE && session) {
        code = check_held(context, session);
    }
    if (code != DONE || !session) {
        return code;
    }
    if (sent) {
        return mark(context, session, context->word_count > 1 ? context->words[1] : NULL);
    }
    struct note note = note_of(context->arena, &team, session);
    code = write_note(context, &note);
    fflush(stdout);
    lint_session_say_rule(context, &team, session, "G5");
    return code;
}

const struct command session_followup = {
    .name = "followup",
    .arguments = "SESSION [DATE]",
    .summary = "The note to send: discussed, agreed, support promised, next check-in.",
    .about = "With --sent it notes that it was sent, and prints nothing.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS | COMMAND_WRITES,
    .words_min = 1,
    .words_max = 2,
    .run = run,
};

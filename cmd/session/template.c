/*
 * The editor's way into `session log`: what is known, what is open, what moved, and the questions.
 *
 * Lines that begin with "#:" are for reading, and are taken away again, with the keys that were
 * left empty.
 */

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "draft.h"
#include "kpi/thresholds.h"
#include "model/bind.h"
#include "model/schema.h"
#include "practice/moved.h"
#include "practice/questions.h"
#include "practice/session.h"
#include "session/judge.h"
#include "session/log.h"
#include "session/write.h"
#include "team.h"
#include "yaml/reader.h"
#include "yaml/writer.h"

/* For reading */

static void put_open(struct buffer *out, const struct team *team, const struct said *said,
                     day_t as_of)
{
    size_t count;
    const struct commitment_made *open = commitments_open(out->arena, team, NULL, as_of, &count);
    char date[DATE_SIZE];
    bool any = false;

    for (size_t i = 0; i < count; i++) {
        const struct session *session = open[i].session;
        const struct action *action = open[i].action;
        const struct promise *promise = open[i].promise;
        if (!session_is_of(session, said->person)) {
            continue;
        }
        buffer_puts(out, any ? "" : "#: Open since last time:\n");
        any = true;
        buffer_printf(out, "#:   %s/%s/%s  %s (%s%s%s)\n", session->person, session->slug,
                      action ? action->id : promise->id, action ? action->what : promise->what,
                      open[i].who ? open[i].who : "nobody", open[i].due != DAY_NONE ? ", due " : "",
                      date_format(open[i].due, date));
    }
}

static void put_moved(struct buffer *out, const struct team *team, const struct said *said)
{
    const struct person *person = team_person(team, said->person);
    const struct session *last = session_last(team, said->person, said->date - 1);
    struct bounds bounds = bounds_of(&team->thresholds);
    day_t since = last ? session_day(last, said->date) : said->date;
    char date[DATE_SIZE];

    if (!person || !last) {
        return;
    }
    struct movements moved =
        movements_since(out->arena, &person->goals, since, said->date, &bounds);
    for (size_t i = 0; i < moved.count; i++) {
        const struct movement *one = &moved.items[i];
        if (i == 0) {
            buffer_printf(out, "#: What moved since %s:\n", date_format(since, date));
        }
        buffer_printf(out, "#:   %s/%s  %s\n", one->goal->slug,
                      one->kpi ? one->kpi->id : "milestones", movement_in_words(out->arena, one));
    }
}

static void put_questions(struct buffer *out, const struct question *questions, size_t count,
                          enum grow_phase phase)
{
    for (size_t i = 0; i < count; i++) {
        if (questions[i].phase == phase) {
            buffer_printf(out, "#: %s\n", questions[i].ask);
        }
    }
}

/* For writing */

/** Sets of kinds of talk have bit 1 << kind. */
enum {
    CHECKIN = 1 << SESSION_CHECKIN,
    DELEGATION = 1 << SESSION_DELEGATION,
    ALL = (1 << SESSION_KIND_COUNT) - 1,
    TALKS = ALL & ~(CHECKIN | DELEGATION),
};

/** The keys of a kind of talk; "will" and its like have an example of their items. */
static const struct prompt {
    /** The kinds in which it is asked for. */
    unsigned kinds;
    enum grow_phase phase;
    const char *key;
    const char *text;
} prompts[] = {
    {TALKS, PHASE_GOAL, "goal", "goal: \n"},
    {TALKS, PHASE_REALITY, "reality", "reality:\n  now: \n  tried: \n  in_the_way: \n"},
    {CHECKIN, PHASE_REALITY, "going", "going: \n"},
    {CHECKIN, PHASE_NONE, "blockers", "blockers: \n"},
    {DELEGATION, PHASE_GOAL, "task", "task: \n"},
    {DELEGATION, PHASE_NONE, "outcome", "outcome: \n"},
    {DELEGATION, PHASE_NONE, "why_you", "why_you: \n"},
    {DELEGATION, PHASE_NONE, "authority", "authority: \n"},
    {DELEGATION, PHASE_REALITY, "resources", "resources: \n"},
    {TALKS, PHASE_OPTIONS, "options", "options:\n#:  - A stand-up each morning\n"},
    {DELEGATION, PHASE_OPTIONS, "checkpoints",
     "checkpoints:\n#:  - {what: A first version, by: 2026-02-02}\n"},
    {ALL, PHASE_WILL, "will",
     "will:\n#:  - {id: standup, what: Run the first one, who: jordan, due: 2026-01-19}\n"},
    {ALL, PHASE_NONE, "support",
     "support:\n#:  - {id: room, what: Book the small room, by: 2026-01-14}\n"},
    {ALL, PHASE_NONE, "coach_learned", "coach_learned: \n"},
    {ALL, PHASE_NONE, "next", "next: \n"},
};

static void put_prompts(struct buffer *out, const struct team *team, const struct said *said,
                        const struct tree *begun)
{
    enum session_kind kind = SESSION_GROW;
    size_t count;

    while (strcmp(session_kind_words[kind], said_text(said, SAID_KIND)) != 0) {
        kind++;
    }
    const struct question *questions = questions_of(out->arena, team, kind, &count);

    for (size_t i = 0; i < sizeof(prompts) / sizeof(prompts[0]); i++) {
        const struct prompt *prompt = &prompts[i];
        if (!(prompt->kinds >> kind & 1) || node_find(begun->root, prompt->key)) {
            continue;
        }
        if (prompt->phase != PHASE_NONE) {
            put_questions(out, questions, count, prompt->phase);
        }
        buffer_puts(out, prompt->text);
    }
    put_questions(out, questions, count, PHASE_NONE);
}

static char *template_text(struct context *context, const struct team *team,
                           const struct said *said, const struct tree *begun)
{
    struct buffer out;
    char date[DATE_SIZE];

    buffer_init(&out, context->arena);
    buffer_printf(&out,
                  "#: %s, %s. Write what was said, in any order; what is left empty is taken\n"
                  "#: away, and so are lines that begin as this one does.\n",
                  said->person, date_format(said->date, date));
    put_open(&out, team, said, context->as_of);
    put_moved(&out, team, said);
    buffer_add(&out, begun->text, begun->length);
    if (begun->length > 0 && begun->text[begun->length - 1] != '\n') {
        buffer_putc(&out, '\n');
    }
    put_prompts(&out, team, said, begun);
    return buffer_text(&out);
}

/* What came back */

/** The bytes of a line without the blanks at its end. */
static size_t trimmed(const char *line)
{
    size_t length = strcspn(line, "\r\n");

    while (length > 0 && line[length - 1] == ' ') {
        length--;
    }
    return length;
}

/** True for a key of the template that has no value on its line. */
static bool is_empty_key(const char *line)
{
    size_t length = trimmed(line);

    for (size_t i = 0; i < sizeof(prompts) / sizeof(prompts[0]) && length > 0; i++) {
        for (const char *own = prompts[i].text; *own; own += strcspn(own, "\n") + 1) {
            if (*own != '#' && trimmed(own) == length && strncmp(own, line, length) == 0) {
                return true;
            }
        }
    }
    return false;
}

/** True if the line carries on what is above it at that indentation. */
static bool continues(const char *line, size_t indent)
{
    size_t own = strspn(line, " ");

    return line[own] != '\0' && (own > indent || (own == indent && line[own] == '-'));
}

/** From the last line to the first, since a map is empty once its keys are gone. */
static char *tidy(struct arena *arena, const char *text, size_t length)
{
    const char **lines = arena_array(arena, length + 1, sizeof(*lines));
    size_t count = 0;
    const char *next = "";
    struct buffer out;

    for (size_t at = 0; at < length;) {
        size_t line = strcspn(text + at, "\n") + 1;
        line = at + line > length ? length - at : line;
        lines[count++] = arena_strndup(arena, text + at, line);
        at += line;
    }
    for (size_t i = count; i-- > 0;) {
        bool for_reading = text_starts_with(lines[i], "#:");
        size_t indent = strspn(lines[i], " ");
        if (for_reading || (is_empty_key(lines[i]) && !continues(next, indent))) {
            lines[i] = NULL;
        } else if (lines[i][indent] != '#') {
            next = lines[i];
        }
    }
    buffer_init(&out, arena);
    for (size_t i = 0; i < count; i++) {
        buffer_puts(&out, lines[i] ? lines[i] : "");
    }
    return buffer_text(&out);
}

/** Say what rules G find in the file that was made. */
static void judge(struct context *context, const struct team *team, const struct said *said,
                  const char *path, const char *slug)
{
    struct session session;
    struct file_text text;
    struct diags ignored;
    struct tree *tree = NULL;

    diags_init(&ignored, context->arena);
    if (store_read(&context->store, context->arena, path, &text, &ignored) == STORE_OK) {
        tree = tree_read(context->arena, path, text.text, text.length, &ignored);
    }
    struct binding binding = {.arena = context->arena, .tree = tree, .diags = &ignored};
    if (tree && bind_file(&binding, &session_schema, &session)) {
        session.file = path;
        session.person = said->person;
        session.slug = slug;
        lint_session_say(context, team, &session, tree);
    }
}

/** The file that it begins with: that of the plan, or the keys that are known. */
static struct tree *begin(struct context *context, const struct said *said, const char *path,
                          struct file_text *before)
{
    struct diags *diags = &context->diags;
    struct node *map;

    if (said->planned) {
        return store_read(&context->store, context->arena, path, before, diags) == STORE_OK
                   ? said_fill(context, said, diags)
                   : NULL;
    }
    map = said_map(context, said);
    if (!map) {
        return NULL;
    }
    const char *text = write_file(context->arena, map);
    return tree_read(context->arena, path, text, strlen(text), diags);
}

int log_in_editor(struct context *context, const struct team *team, const struct said *said)
{
    const char **taken;
    size_t count = names_of_records(context->arena, &context->store, FILE_SESSION, &taken);
    const char *slug =
        said->planned ? said->planned->slug : said_slug(context->arena, said, taken, count);
    const char *path = said->planned ? said->planned->file : said_path(context, team, said, slug);
    struct file_text before;
    struct tree *begun = begin(context, said, path, &before);
    bool made;
    int code;

    if (!begun) {
        return DONE; /* the complaints decide */
    }
    code = draft_fill(context, path, &session_schema, said->planned ? &before : NULL,
                      template_text(context, team, said, begun), tidy, &made);
    if (made) {
        judge(context, team, said, path, slug);
        printf("%s\n", path);
    }
    return code;
}

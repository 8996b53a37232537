/*
 * coach person task add: what one of the two says of a task, today or on a day.
 */

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "behalf.h"
#include "draft.h"
#include "model/scalars.h"
#include "model/schema.h"
#include "person/task.h"
#include "store/record.h"
#include "team.h"

enum { SKILL, WILL, NOTE, BY, ON_BEHALF, DATE, ID, FROM, REPLACE };

static const struct option_spec options[] = {
    [SKILL] = {"skill", 0, "WORD", "new, learning, able, could teach"},
    [WILL] = {"will", 0, "WORD", "unsure, willing, keen"},
    [NOTE] = {"note", 'm', "TEXT", "what they see that makes them say so"},
    [BY] = {"by", 0, "PERSON", "who says it: the person or their coach (who is at the keyboard)"},
    [ON_BEHALF] = {"on-behalf", 0, "REASON", "why it is entered for somebody else"},
    [DATE] = {"date", 'd', "DATE", "the day on which they said it (today)"},
    [ID] = {"id", 0, "ID", "the id of a new task (made of its words)"},
    [FROM] = {"from", 0, "FILE", "rows of person, task and what is said; - for stdin"},
    [REPLACE] = {"replace", 0, NULL, "put these words in the place of those of that day"},
};

/* Who says what */

/** Whose words they are, and on which side of the pair. */
static int read_who(struct context *context, const struct team *team, struct new_view *view)
{
    static const struct behalf_options who = {BY, ON_BEHALF, DATE, "their view is", "says it"};
    struct behalf behalf;
    int code = behalf_find(context, &who, &behalf);

    if (code != DONE) {
        return code;
    }
    if (!task_side_of(team, view->person, behalf.by, behalf.day, &view->of_coach)) {
        const char *coach = team_coach_on(team, view->person, behalf.day);
        return usage_error(context,
                           coach ? arena_printf(context->arena, "their coach is %s", coach)
                                 : "write `coach: ID` into their person.yaml",
                           "'%s' is neither %s nor their coach", behalf.by, view->person);
    }
    view->by = behalf.by;
    view->values[VIEW_BY] = view->of_coach ? behalf.by : NULL;
    view->values[VIEW_ON_BEHALF] = behalf.on_behalf;
    date_format(behalf.day, view->date);
    return DONE;
}

static int read_word(struct context *context, int option, const struct scalar_type *type,
                     const char **word)
{
    const char *given = context->options[option];
    const char *help;
    const char *why = given ? task_word(context->arena, type, given, word, &help) : NULL;

    return why ? usage_error(context, help, "'%s' %s", given, why) : DONE;
}

static int read_words(struct context *context, struct new_view *view)
{
    int code = read_word(context, SKILL, &type_skill, &view->values[VIEW_SKILL]);

    if (code == DONE) {
        code = read_word(context, WILL, &type_will, &view->values[VIEW_WILL]);
    }
    view->values[VIEW_NOTE] = context->options[NOTE];
    return code;
}

/* In the editor */

/** What the team needs, to choose from: "#   lead-launch: Lead a launch". */
static void put_needs(struct context *context, const struct team *team, struct buffer *out)
{
    if (team->needs.count > 0) {
        buffer_puts(out, "# The team needs, by these ids:\n");
    }
    for (size_t i = 0; i < team->needs.count; i++) {
        const struct need *need = &team->needs.items[i];
        const char *id = need_id(context->arena, need);
        if (id && need->task) {
            buffer_printf(out, "#   %s: ", id);
            text_escape(out, need->task, strlen(need->task), SIZE_MAX);
            buffer_putc(out, '\n');
        }
    }
}

static char *template_of(struct context *context, const struct team *team,
                         const struct new_view *view)
{
    struct buffer out;

    buffer_init(&out, context->arena);
    buffer_printf(&out,
                  "# What %s does, with skill and will for it. Each of the two says their own.\n"
                  "# skill: new, learning, able, could teach\n"
                  "# will: unsure, willing, keen\n",
                  view->person);
    put_needs(context, team, &out);
    buffer_puts(&out, view_template_new(context->arena, view));
    return buffer_text(&out);
}

/** Put a view to be filled in into the file that is there. */
static int ask_more(struct context *context, struct new_view *view, const char *path, bool *made)
{
    struct file_text before;
    int code = exit_of(store_read(&context->store, context->arena, path, &before, &context->diags));

    if (code != DONE) {
        return code;
    }
    return draft_fill(context, path, &task_file_schema, &before,
                      view_template(context, &before, view), NULL, made);
}

/** Open the editor: on the file as it is, with the task to fill in, or on a new one. */
static int ask(struct context *context, const struct team *team, struct new_view *view)
{
    const char *path = path_of_tasks(context->arena, view->person);
    bool made = false;
    int code;

    if (context->dry_run || !draft_possible()) {
        return usage_error(context, "--skill WORD, --will WORD or both",
                           "how is it with skill and will for '%s'?",
                           view->task.what ? view->task.what : "the task");
    }
    view->values[VIEW_SKILL] = ""; /* to be filled in */
    view->values[VIEW_WILL] = "";
    if (!store_entry(&context->store, path)) {
        code = draft_new(context, path, &task_file_schema, template_of(context, team, view), &made);
    } else if (view->task.id) {
        code = ask_more(context, view, path, &made);
    } else {
        return draft_edit(context, path, &task_file_schema);
    }
    if (made) {
        printf("%s\n", path);
    }
    return code;
}

/* What it comes to */

/** The task as the file has it now; false where it cannot be read. */
static bool reload(struct context *context, const struct new_view *view, struct task_state *state)
{
    struct task_file file;
    struct diags ignored;
    bool found = false;

    diags_init(&ignored, context->arena);
    if (!record_read(&context->store, context->arena, path_of_tasks(context->arena, view->person),
                     &task_file_schema, &file, &ignored)) {
        return false;
    }
    for (size_t i = 0; i < file.tasks.count && !found; i++) {
        found = strcmp(file.tasks.items[i].id, view->task.id) == 0;
        if (found) {
            *state = task_state(&file.tasks.items[i], context->today);
        }
    }
    return found;
}

/** What the other one says, where it differs, and the style for the coach. */
static void say_state(struct context *context, const struct team *team, const struct new_view *view)
{
    struct task_words words = {context->arena, team, team_person(team, view->person),
                               view->of_coach ? TASK_READ_BY_COACH : TASK_READ_BY_COACHEE,
                               context->today};
    struct task_state state;
    const char *question;
    const char *style;

    if (!reload(context, view, &state)) {
        return;
    }
    question = task_question(&words, &state);
    style = view->of_coach ? task_style(&words, &state) : NULL;
    if (question) {
        say("%s/%s: %s", view->person, view->task.id, question);
    }
    if (style) {
        say("%s/%s: style you might use: %s", view->person, view->task.id, style);
    }
}

static int write_one(struct context *context, const struct team *team, struct new_view *view)
{
    struct views_written written;
    int code;

    if (view->task.is_new) {
        say("new: %s/%s", view->person, view->task.id);
    }
    code = views_write(context, view, 1, context->options[REPLACE] != NULL, &written);
    if (code != DONE || context->diags.count > 0 || context->dry_run) {
        return code;
    }
    if (written.written == 0) {
        say("it is on file already; nothing was changed");
    }
    say_state(context, team, view);
    return DONE;
}

static int add_one(struct context *context, const struct team *team)
{
    struct new_view view = {.person = NULL};
    int code;

    if (context->word_count == 0) {
        return usage_error(context, NULL, "whose task is it?");
    }
    code = find_person(context, context->words[0], true, &view.person);
    if (code == DONE) {
        code = read_who(context, team, &view);
    }
    if (code == DONE && context->word_count > 1) {
        struct task_names names = task_names_all(context, team, view.person);
        code = task_name_find(context, &names, context->words[1], context->options[ID], &view.task);
    }
    if (code == DONE) {
        code = read_words(context, &view);
    }
    if (code != DONE) {
        return code;
    }
    say_has_left(context, team, view.person);
    bool said = view.values[VIEW_SKILL] || view.values[VIEW_WILL];
    if (said && !view.task.id) {
        return usage_error(context, NULL, "which task is it?");
    }
    return said ? write_one(context, team, &view) : ask(context, team, &view);
}

static int run(struct context *context)
{
    struct team team;
    int code = team_load_quietly(context, &team);

    if (code != DONE) {
        return code;
    }
    if (!context->options[FROM]) {
        return add_one(context, &team);
    }
    if (context->word_count > 0) {
        return usage_error(context, NULL, "rows say for themselves what they are about");
    }
    return task_add_rows(context, &team, context->options[FROM], context->options[REPLACE] != NULL);
}

const struct command task_add = {
    .name = "add",
    .arguments = "PERSON TASK",
    .summary = "Say how it is with skill and will for a task; prints the file.",
    .about =
        "The person and their coach each say their own, and what was said before stays. TASK is\n"
        "an id, or the words of a task that somebody has, that the team needs, or a new one.\n"
        "Without --skill and --will, on a terminal, the editor opens.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_max = 2,
    .run = run,
};

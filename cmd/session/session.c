/*
 * coach session: talks, from the plan to what was promised in them.
 */

#include "session/session.h"

#include "commands.h"
#include "team.h"
#include "yaml/reader.h"

int find_session(struct context *context, const struct team *team, const char *word, bool say_name,
                 const struct session **session)
{
    const char *name;
    int code = find_record(context, FILE_SESSION, "session", word, say_name, &name);

    *session = code == DONE ? team_session(team, name) : NULL;
    return code;
}

int session_unreadable(struct context *context, const char *word)
{
    struct file_text text;
    const char *name;

    if (find_record(context, FILE_SESSION, "session", word, false, &name) == DONE) {
        const char *path = record_path(context, FILE_SESSION, name);
        if (store_read(&context->store, context->arena, path, &text, &context->diags) == STORE_OK) {
            tree_read(context->arena, path, text.text, text.length, &context->diags);
        }
    }
    return UNREADABLE;
}

static const struct command *const verbs[] = {
    &session_schedule, &session_move,    &session_prep,   &session_log,
    &session_list,     &session_show,    &session_action, &session_followup,
    &session_calendar, &session_roadmap, &session_edit,   NULL,
};

const struct command session_command = {
    .name = "session",
    .summary =
        "Talks: schedule, move, prep, log, list, show, action, followup, calendar, roadmap, edit.",
    .verbs = verbs,
};

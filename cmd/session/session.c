/*
 * coach session: talks, from the plan to what was promised in them.
 */

#include "session/session.h"

#include "commands.h"
#include "team.h"

int find_session(struct context *context, const struct team *team, const char *word, bool say_name,
                 const struct session **session)
{
    const char *name;
    int code = find_record(context, FILE_SESSION, "session", word, say_name, &name);

    *session = code == DONE ? team_session(team, name) : NULL;
    return code;
}

static const struct command *const verbs[] = {
    &session_list, &session_show, &session_calendar, &session_roadmap, &session_edit, NULL,
};

const struct command session_command = {
    .name = "session",
    .summary = "Talks: list, show, calendar, roadmap, edit.",
    .verbs = verbs,
};

/*
 * From a word to the part of the team that it is about: one broken file hides no other.
 */

#include "named.h"

#include <string.h>

#include "me.h"
#include "report.h"
#include "store/names.h"
#include "store/record.h"
#include "team.h"

/** The goal that a word plainly means, exactly or from the left; NULL for none or several. */
static const char *plain_goal(struct context *context, const char *word)
{
    struct name_matches found;
    enum match match = match_goals(context, word, &found);

    return match == MATCH_ONE && !found.by_part ? found.names[0] : NULL;
}

static bool is_goal(struct context *context, const char *word)
{
    struct name_matches found;

    return match_goals(context, word, &found) != MATCH_NONE && !found.by_part;
}

/** Load one goal, with every complaint about its file, as the only one of the team. */
static int load_goal(struct context *context, const char *name, struct team *team)
{
    struct arena *arena = context->arena;
    struct goal *goal = arena_alloc(arena, sizeof(*goal));
    struct diags found;

    diags_init(&found, arena);
    record_read(&context->store, arena, goal_path(context, name), &goal_schema, goal, &found);
    diags_append(&context->diags, &found);
    if (diags_count(&found, SEVERITY_ERROR) > 0) {
        return exit_of_diags(&found);
    }
    team->goals = (struct goals){goal, 1};
    return DONE;
}

int load_named(struct context *context, const char *word, struct team *team)
{
    const char *slash;
    int code = team_open(context);

    *team = (struct team){0};
    if (code == DONE) {
        code = me_resolve(context, &word);
    }
    if (code != DONE || is_goal(context, word)) {
        return code;
    }
    slash = strrchr(word, '/');
    if (slash) {
        char *first = arena_strndup(context->arena, word, (size_t)(slash - word));
        const char *name = plain_goal(context, first);
        if (name) {
            return load_goal(context, name, team);
        }
    }
    return team_load_quietly(context, team);
}

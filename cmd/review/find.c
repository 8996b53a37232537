/*
 * Which review the command line means.
 */

#include <string.h>

#include "review/review.h"
#include "team.h"

/** The person that the first word names, and the period where it names that, too. */
static int find_named(struct context *context, const struct team *team, bool say_name,
                      struct review_name *name)
{
    const char *word = context->words[0];
    const char *slash = strchr(word, '/');
    const char *id;
    int code;

    if (slash) {
        name->period = slash + 1;
        word = arena_strndup(context->arena, word, (size_t)(slash - word));
    }
    code = find_person(context, word, say_name, &id);
    if (code == DONE) {
        name->person = team_person(team, id);
        code = name->person ? DONE : UNREADABLE; /* which is complained of */
    }
    return code;
}

/** The period as it was given in one place, or in both alike. */
static int read_period(struct context *context, const char *given, struct review_name *name)
{
    struct period ignored;

    if (given && name->period && strcmp(given, name->period) != 0) {
        return usage_error(context, "name one period", "is it '%s' or '%s'?", name->period, given);
    }
    name->period = given ? given : name->period;
    if (name->period && !period_parse(name->period, strlen(name->period), &ignored)) {
        return usage_error(context, "write a period such as 2026-Q1, 2026-03, 2026-W03 or 2026",
                           "'%s' is no period", name->period);
    }
    return DONE;
}

int review_find(struct context *context, const struct team *team, const char *period, bool say_name,
                struct review_name *name)
{
    int code;

    *name = (struct review_name){.person = NULL};
    code = find_named(context, team, say_name, name);
    if (code == DONE) {
        code = read_period(context, period, name);
    }
    if (code != DONE) {
        return code;
    }
    name->review = name->period ? person_review(name->person, name->period)
                                : review_last(name->person, context->as_of);
    if (name->review) {
        name->period = name->review->slug;
    }
    return DONE;
}

int review_missing(struct context *context, const struct review_name *name)
{
    const char *id = name->person->id;

    if (!name->period) {
        return usage_error(
            context,
            arena_printf(context->arena, "begin with: coach review start %s --period 2026-Q1", id),
            "%s has no review yet", id);
    }
    return usage_error(context,
                       arena_printf(context->arena, "begin with: coach review start %s --period %s",
                                    id, name->period),
                       "%s has no review of %s", id, name->period);
}

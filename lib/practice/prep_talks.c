/*
 * What the two promised each other: what is open of it, and the way forward of the last talk.
 */

#include <string.h>

#include "base/buffer.h"
#include "practice/pip.h"
#include "practice/prep_parts.h"
#include "practice/session.h"
#include "practice/standing.h"

/** "2026-01-12/standup", "team/2026-01-05/room": what names it on the command line. */
static const char *name_of(const struct prep *prep, const struct session *session, const char *id)
{
    bool own = strcmp(session->person, prep->person->id) == 0;

    return arena_printf(prep->arena, "%s%s%s/%s", own ? "" : session->person, own ? "" : "/",
                        session->slug, id);
}

/** "Run the stand-up: after coffee (Jordan, due 2026-01-19)" */
static char *promise_text(const struct prep *prep, const char *what, const char *how,
                          const char *who, day_t due)
{
    struct buffer text;
    char date[DATE_SIZE];

    buffer_init(&text, prep->arena);
    buffer_printf(&text, "%s%s%s", what ? what : "", how ? ": " : "", how ? how : "");
    if (who || due != DAY_NONE) {
        buffer_printf(&text, " (%s%s%s%s)", who ? team_name_of(prep->team, who) : "",
                      who && due != DAY_NONE ? ", " : "", due != DAY_NONE ? "due " : "",
                      date_format(due, date));
    }
    return buffer_text(&text);
}

static void add_commitment(struct prep *prep, const struct commitment_made *made)
{
    const struct action *action = made->action;
    const char *what = action ? action->what : made->promise->what;
    const char *how = action ? action->how : NULL;
    struct prep_row *row = prep_add(
        prep, PREP_OPEN, name_of(prep, made->session, action ? action->id : made->promise->id),
        promise_text(prep, what, how, made->who, made->due));

    row->who = made->who;
    row->date = made->due;
    row->file = made->session->file;
    row->where = action ? action->where : made->promise->where;
}

/** Support that was promised for a goal, or for a step of the escalation path. */
static void add_pledge(struct prep *prep, const struct pledge *pledge)
{
    struct prep_row *row =
        prep_add(prep, PREP_OPEN, pledge->goal ? pledge->goal->slug : pledge->id,
                 promise_text(prep, pledge->what, NULL, pledge->who, pledge->by));

    row->who = pledge->who;
    row->date = pledge->by;
    row->file = pledge->file;
    row->where = pledge->where;
}

/** The step of the escalation path that they are in. */
static void add_step(struct prep *prep)
{
    const struct pip *pip = pip_open_on(prep->person, prep->as_of);
    char due[DATE_SIZE];

    if (!pip) {
        return;
    }
    struct prep_row *row = prep_add(
        prep, PREP_OPEN, pip_step_words[pip->step],
        arena_printf(prep->arena, "%s%s%s%s%s", pip->due != DAY_NONE ? "until " : "",
                     date_format(pip->due, due), pip->due != DAY_NONE ? ", " : "",
                     pip_days_left(prep->arena, pip, prep->as_of),
                     pip->expectation ? arena_printf(prep->arena, ": %s", pip->expectation) : ""));

    row->date = pip->due;
    row->file = pip->file;
    row->where = pip->where;
}

void prep_add_open(struct prep *prep)
{
    size_t count;
    const struct commitment_made *made =
        commitments_open(prep->arena, prep->team, NULL, prep->as_of, &count);
    struct pledges pledges = pledges_of(prep->arena, prep->team, prep->person, prep->as_of);

    add_step(prep);
    for (size_t i = 0; i < count; i++) {
        if (session_is_of(made[i].session, prep->person->id)) {
            add_commitment(prep, &made[i]);
        }
    }
    for (size_t i = 0; i < pledges.count; i++) {
        if (!pledges.items[i].session && pledges.items[i].state != PLEDGE_KEPT) {
            add_pledge(prep, &pledges.items[i]);
        }
    }
    if (pledges.count > 0) {
        prep_add(prep, PREP_OPEN, "all support", pledges_in_words(prep->arena, &pledges));
    }
}

/* The last way forward */

/** "Run the stand-up: done 2026-01-16, everyone came" */
static char *outcome_text(const struct prep *prep, const struct action *action)
{
    enum action_state state = action_state_on(action, prep->as_of);
    const char *why = state == ACTION_DONE      ? action->learned
                      : state == ACTION_SKIPPED ? action->why
                                                : NULL;
    day_t day = state == ACTION_DONE      ? action->done
                : state == ACTION_SKIPPED ? action->skipped
                                          : DAY_NONE;
    char date[DATE_SIZE];

    return arena_printf(prep->arena, "%s: %s%s%s%s%s", action->what ? action->what : "",
                        state == ACTION_SKIPPED ? "dropped" : action_state_words[state],
                        day != DAY_NONE ? " " : "", date_format(day, date), why ? ", " : "",
                        why ? why : "");
}

void prep_add_last(struct prep *prep)
{
    const struct session *last = prep->last;
    char date[DATE_SIZE];

    if (!last) {
        return;
    }
    struct prep_row *row =
        prep_add(prep, PREP_LAST, session_kind_words[last->kind],
                 arena_printf(prep->arena, "held on %s%s%s",
                              date_format(session_day(last, prep->as_of), date),
                              last->focus.count > 0 ? ": " : "",
                              last->focus.count > 0 ? last->focus.items[0] : ""));
    row->date = session_day(last, prep->as_of);
    row->file = last->file;
    row->where = last->where;
    for (size_t i = 0; i < last->will.count; i++) {
        const struct action *action = &last->will.items[i];
        row =
            prep_add(prep, PREP_LAST, name_of(prep, last, action->id), outcome_text(prep, action));
        row->who = action_who(last, action);
        row->date = action->due;
        row->file = last->file;
        row->where = action->where;
    }
}

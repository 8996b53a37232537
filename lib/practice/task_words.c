/*
 * What the two say of a task, in words for the one who reads them.
 */

#include <string.h>

#include "practice/task.h"

static const char you[] = "you";

/** "able, keen", or the one of the two that is said. */
static const char *pair_words(struct arena *arena, enum skill skill, const char *between,
                              enum will will)
{
    if (skill == SKILL_UNSAID || will == WILL_UNSAID) {
        return skill != SKILL_UNSAID ? task_skill_words[skill] : task_will_words[will];
    }
    return arena_printf(arena, "%s%s%s", task_skill_words[skill], between, task_will_words[will]);
}

const char *said_words(struct arena *arena, const struct task_said *said)
{
    const struct task_view *last = said->last;
    const char *pair = pair_words(arena, said->skill, ", ", said->will);
    char date[DATE_SIZE];

    if (!last || !pair) {
        return NULL;
    }
    return arena_printf(arena, "%s (%s%s%s)%s%s", pair, date_format(last->date, date),
                        last->on_behalf ? ", on behalf: " : "",
                        last->on_behalf ? last->on_behalf : "", last->note ? ": " : "",
                        last->note ? last->note : "");
}

/* Who says it: "you", or their name */

static const char *coachee_name(const struct task_words *words)
{
    return words->reader == TASK_READ_BY_COACHEE ? you
                                                 : team_name_of(words->team, words->person->id);
}

/** The one who said it last, which whoever coaches them now need not have. */
static const char *coach_name(const struct task_words *words, const struct task_state *state)
{
    const char *coach = team_coach_on(words->team, words->person->id, words->as_of);
    const struct task_view *last = state->coach.last;
    const char *by = last && last->by ? last->by : coach;

    if (!by) {
        return "the coach";
    }
    return words->reader == TASK_READ_BY_COACH && coach && strcmp(by, coach) == 0
               ? you
               : team_name_of(words->team, by);
}

/** "you say able", "Jordan says able" */
static const char *says(struct arena *arena, const char *who, const char *what)
{
    return arena_printf(arena, "%s %s %s", who, who == you ? "say" : "says", what);
}

const char *said_by_coachee(const struct task_words *words, const struct task_state *state)
{
    const char *said = said_words(words->arena, &state->coachee);

    return said ? says(words->arena, coachee_name(words), said) : NULL;
}

const char *said_by_coach(const struct task_words *words, const struct task_state *state)
{
    const char *said = said_words(words->arena, &state->coach);

    return said ? says(words->arena, coach_name(words, state), said) : NULL;
}

/** Of what one side says, that in which the two differ: "able", "able and keen". */
static const char *at_odds(struct arena *arena, const struct task_state *state,
                           const struct task_said *said)
{
    return pair_words(arena, state->skill_differs ? said->skill : SKILL_UNSAID, " and ",
                      state->will_differs ? said->will : WILL_UNSAID);
}

const char *task_question(const struct task_words *words, const struct task_state *state)
{
    struct arena *arena = words->arena;

    if (!state->skill_differs && !state->will_differs) {
        return NULL;
    }
    const char *own = says(arena, coachee_name(words), at_odds(arena, state, &state->coachee));
    const char *coach = says(arena, coach_name(words, state), at_odds(arena, state, &state->coach));
    bool coach_first = words->reader == TASK_READ_BY_COACH;

    return arena_printf(arena, "%s, %s: what do you each see?", coach_first ? coach : own,
                        coach_first ? own : coach);
}

/** "as you see it", "as Jordan sees it" */
static const char *as_seen(struct arena *arena, const char *who)
{
    return arena_printf(arena, "as %s %s it", who, who == you ? "see" : "sees");
}

const char *task_style(const struct task_words *words, const struct task_state *state)
{
    struct arena *arena = words->arena;

    if (state->style == state->coach_style) {
        return coaching_words[state->style];
    }
    return arena_printf(arena, "%s, %s; %s, %s", coaching_words[state->style],
                        as_seen(arena, coachee_name(words)), coaching_words[state->coach_style],
                        as_seen(arena, coach_name(words, state)));
}

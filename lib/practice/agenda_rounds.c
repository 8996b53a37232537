/*
 * Feedback that somebody is asked for, in a round about a colleague.
 */

#include <string.h>

#include "practice/agenda_parts.h"
#include "practice/round.h"

static bool waits_for(const struct round_state *state, const char *who)
{
    for (size_t i = 0; i < state->waiting.count; i++) {
        if (strcmp(state->waiting.items[i], who) == 0) {
            return true;
        }
    }
    return false;
}

static void add_rounds_of(struct agenda_plan *plan, const struct person *person, const char *who,
                          enum agenda_block block)
{
    for (size_t i = 0; i < person->rounds.count; i++) {
        const struct round *round = &person->rounds.items[i];
        struct round_state state = round_on(plan->arena, person, round, plan->as_of);
        if (round_day(round) > plan->as_of || !waits_for(&state, who)) {
            continue;
        }
        agenda_add(plan,
                   (struct agenda_item){
                       .block = block,
                       .person = person->id,
                       .what = arena_printf(plan->arena, "your feedback is asked for%s%s",
                                            round->by ? " by " : "", round->by ? round->by : ""),
                       .command = arena_printf(plan->arena, "coach feedback give %s --round %s",
                                               person->id, round->slug),
                       .due = round->due,
                       .file = round->file,
                       .where = round->where,
                   });
    }
}

void agenda_add_rounds(struct agenda_plan *plan, const struct person *about, const char *who,
                       enum agenda_block block)
{
    const struct people *people = &plan->team->people;

    for (size_t i = 0; who && i < people->count; i++) {
        if (!about || about == &people->items[i]) {
            add_rounds_of(plan, &people->items[i], who, block);
        }
    }
}

/*
 * From a person to the goals that they are a partner in.
 */

#include "practice/partner.h"

#include "base/buffer.h"
#include "kpi/rollup.h"
#include "kpi/terms.h"

/** What is looked for. */
struct search {
    const char *person;
    day_t as_of;
    bool with_private;
    struct partnerships found;
};

static void add_goals(struct search *search, const struct goals *goals)
{
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        const struct partner *partner = goal_partner(goal, search->person);
        if (partner && goal_state_on(goal, search->as_of) == STATE_ACTIVE &&
            (search->with_private || !goal->is_private)) {
            search->found.items[search->found.count++] = (struct partnership){goal, partner};
        }
    }
}

struct partnerships partnerships_of(struct arena *arena, const struct team *team,
                                    const char *person, day_t as_of, bool with_private)
{
    struct search search = {person, as_of, with_private, {NULL, 0}};
    size_t room = team->goals.count;

    for (size_t i = 0; i < team->people.count; i++) {
        room += team->people.items[i].goals.count;
    }
    search.found.items = arena_array(arena, room, sizeof(*search.found.items));
    add_goals(&search, &team->goals);
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *owner = &team->people.items[i];
        if (owner->left == DAY_NONE || owner->left > as_of) {
            add_goals(&search, &owner->goals);
        }
    }
    return search.found;
}

char *partnership_in_words(struct arena *arena, const struct partnership *partnership, day_t as_of,
                           const struct bounds *bounds)
{
    const struct goal *goal = partnership->goal;
    const char *statement = goal_terms_on(goal, as_of).statement;
    struct goal_figures figures;
    struct buffer text;
    char percent[DECIMAL_SIZE];

    goal_rollup(goal, as_of, bounds, &figures);
    buffer_init(&text, arena);
    buffer_puts(&text, statement ? statement : goal->slug);
    if (figures.status != STATUS_NONE) {
        buffer_printf(&text, " (%s", status_name(figures.status));
        if (ratio_known(figures.progress)) {
            struct ratio hundred = ratio_mul(figures.progress, ratio_from_int(100));
            buffer_printf(&text, " %s%%", ratio_format(hundred, 0, percent));
        }
        buffer_puts(&text, ")");
    }
    if (partnership->partner->part) {
        buffer_printf(&text, ": %s", partnership->partner->part);
    }
    return buffer_text(&text);
}

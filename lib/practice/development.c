/*
 * From a goal to the KPI that it moves, and from a KPI to the goals that move it.
 */

#include "practice/development.h"

#include <string.h>

#include "kpi/terms.h"

/** The KPI that a goal is known by: its first lag KPI, else its first. */
static const struct kpi *main_kpi(const struct goal *goal)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        if (goal->kpis.items[i].kind == KPI_LAG) {
            return &goal->kpis.items[i];
        }
    }
    return goal->kpis.count > 0 ? goal->kpis.items : NULL;
}

struct moved_target moved_target_of(struct arena *arena, const struct team *team,
                                    const struct goal *goal)
{
    struct moved_target target = {NULL, NULL};
    const char *slug = goal->moves ? strchr(goal->moves, '/') : NULL;
    const char *id = slug ? strchr(slug + 1, '/') : NULL;

    if (!slug) {
        return target;
    }
    size_t length = id ? (size_t)(id - goal->moves) : strlen(goal->moves);
    target.goal = team_goal(team, arena_strndup(arena, goal->moves, length));
    if (target.goal) {
        target.kpi = id ? goal_kpi(target.goal, id + 1) : main_kpi(target.goal);
    }
    if (id && !target.kpi) {
        target.goal = NULL;
    }
    return target;
}

/** Add those of an owner's goals that move the KPI. */
static void add_moving(struct arena *arena, const struct team *team, const struct goals *goals,
                       const struct moved_target *moved, day_t as_of, struct moving_goals *out)
{
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        if (!goal->moves || goal == moved->goal || !goal_is_named(moved->goal, goal->moves) ||
            goal_state_on(goal, as_of) != STATE_ACTIVE) {
            continue;
        }
        struct moved_target target = moved_target_of(arena, team, goal);
        if (target.kpi == moved->kpi) {
            out->items[out->count++] = goal;
        }
    }
}

struct moving_goals goals_moving(struct arena *arena, const struct team *team,
                                 const struct goal *goal, const struct kpi *kpi, day_t as_of,
                                 bool with_private)
{
    struct moved_target moved = {goal, kpi};
    struct moving_goals out = {NULL, 0};
    size_t room = team->goals.count;
    size_t kept = 0;

    for (size_t i = 0; i < team->people.count; i++) {
        room += team->people.items[i].goals.count;
    }
    out.items = arena_array(arena, room, sizeof(*out.items));
    add_moving(arena, team, &team->goals, &moved, as_of, &out);
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        if (person->left == DAY_NONE || person->left > as_of) {
            add_moving(arena, team, &person->goals, &moved, as_of, &out);
        }
    }
    for (size_t i = 0; i < out.count; i++) {
        if (with_private || !out.items[i]->is_private) {
            out.items[kept++] = out.items[i];
        }
    }
    out.count = kept;
    return out;
}

bool moved_target_is_private(const struct goal *goal, const struct moved_target *target)
{
    return target->goal && target->goal->is_private && !goal->is_private;
}

char *moved_in_words(struct arena *arena, const struct goal *goal,
                     const struct moved_target *target, day_t as_of, const struct bounds *bounds,
                     bool with_private)
{
    day_t start = goal_terms_on(goal, as_of).start;

    if (!target->kpi || start == DAY_NONE || start > as_of ||
        (moved_target_is_private(goal, target) && !with_private)) {
        return NULL;
    }
    struct movement movement = movement_of(target->goal, target->kpi, start, as_of, bounds);
    return movement_in_words(arena, &movement);
}

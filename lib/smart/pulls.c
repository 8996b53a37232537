/*
 * An index of what is measured: sorted once, then searched by halves.
 */

#include "smart/pulls.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "kpi/terms.h"
#include "smart/lint_goal.h"

/** Two KPIs measure the same if their keys are the same. A measure and a name never are. */
static const char *key_of(struct arena *arena, const struct kpi *kpi)
{
    if (kpi->measure != NULL) {
        return arena_printf(arena, "m %s", kpi->measure);
    }
    if (kpi->name == NULL) {
        return NULL;
    }
    const char *name = text_fold(arena, kpi->name, strlen(kpi->name));
    return arena_printf(arena, "n %s\n%s", name, kpi->unit != NULL ? kpi->unit : "");
}

static int by_key(const void *a, const void *b)
{
    const struct pull *left = a;
    const struct pull *right = b;
    int order = strcmp(left->key, right->key);

    if (order == 0) {
        order = left->direction - right->direction;
    }
    return order != 0 ? order : strcmp(left->goal->file, right->goal->file);
}

static void add_goal(struct arena *arena, struct pulls *pulls, size_t *capacity,
                     const struct goal *goal, day_t as_of)
{
    if (goal_state_on(goal, as_of) != STATE_ACTIVE) {
        return;
    }
    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        struct kpi_terms terms = kpi_terms_on(goal, kpi, as_of);
        struct pull pull = {key_of(arena, kpi), terms_direction(&terms), goal, kpi};
        if (pull.key == NULL || pull.direction == 0 || kpi->keep.kind != KEEP_NONE) {
            continue;
        }
        pulls->items =
            arena_grow(arena, pulls->items, capacity, pulls->count, sizeof(*pulls->items));
        pulls->items[pulls->count++] = pull;
    }
}

struct pulls pulls_make(struct arena *arena, const struct team *team, day_t as_of)
{
    struct pulls pulls = {NULL, 0};
    size_t capacity = 0;

    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        for (size_t j = 0; j < person->goals.count && !person_has_left(person, as_of); j++) {
            add_goal(arena, &pulls, &capacity, &person->goals.items[j], as_of);
        }
    }
    for (size_t i = 0; i < team->goals.count; i++) {
        add_goal(arena, &pulls, &capacity, &team->goals.items[i], as_of);
    }
    if (pulls.count > 0) {
        qsort(pulls.items, pulls.count, sizeof(*pulls.items), by_key);
    }
    return pulls;
}

/** The first item that is not before a key and direction. */
static size_t lower_bound(const struct pulls *pulls, const char *key, int direction)
{
    size_t low = 0;
    size_t high = pulls->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct pull *pull = &pulls->items[middle];
        int order = strcmp(pull->key, key);
        if (order < 0 || (order == 0 && pull->direction < direction)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

const struct pull *pulls_against(struct arena *arena, const struct pulls *pulls,
                                 const struct goal *goal, const struct kpi *kpi, int direction)
{
    const char *key = key_of(arena, kpi);

    if (key == NULL) {
        return NULL;
    }
    for (size_t i = lower_bound(pulls, key, -direction); i < pulls->count; i++) {
        const struct pull *pull = &pulls->items[i];
        if (strcmp(pull->key, key) != 0 || pull->direction != -direction) {
            return NULL;
        }
        if (pull->goal != goal) {
            return pull;
        }
    }
    return NULL;
}

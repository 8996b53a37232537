/*
 * Rule R4: KPIs that pull against each other, and tensions that nobody holds.
 */

#include <stddef.h>
#include <string.h>

#include "smart/lint_goal.h"

static void check_directions(const struct lint *lint, const struct kpi *kpi)
{
    struct kpi_terms terms = kpi_terms_on(lint->goal, kpi, lint->as_of);
    int direction = terms_direction(&terms);
    struct arena *arena = lint->findings->arena;

    if (direction == 0 || kpi->keep.kind != KEEP_NONE) {
        return;
    }
    const struct pull *other = pulls_against(arena, &lint->team->pulls, lint->goal, kpi, direction);
    if (other == NULL) {
        return;
    }
    struct place there = mark_place(other->goal->file, other->kpi->where, &other->kpi->marks,
                                    offsetof(struct kpi, target));
    findings_add_place(lint->findings, "R4", kpi_place(lint, kpi, offsetof(struct kpi, target)),
                       "agree on one direction, or let one of the two hold a line with `keep`",
                       "'%s' is to %s here and to %s at %s:%d", kpi_title(kpi),
                       direction > 0 ? "rise" : "fall", direction > 0 ? "fall" : "rise", there.file,
                       there.line);
}

/** The goal of PERSON/GOAL or PERSON/GOAL/KPI, and its KPI if one is named. */
static const struct goal *find_other(const struct lint *lint, const char *name, const char **kpi)
{
    const char *slash = strchr(name, '/');
    const char *id = slash == NULL ? NULL : strchr(slash + 1, '/');

    *kpi = id == NULL ? NULL : id + 1;
    if (id != NULL) {
        name = arena_strndup(lint->findings->arena, name, (size_t)(id - name));
    }
    return team_goal(lint->team->team, name);
}

/** True if the goal holds a line on the day, by the KPI with this id or any. */
static bool holds_line(const struct lint *lint, const struct goal *goal, const char *id)
{
    if (goal_state_on(goal, lint->as_of) == STATE_CLOSED) {
        return false;
    }
    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        if (kpi->keep.kind != KEEP_NONE && (id == NULL || strcmp(kpi->id, id) == 0)) {
            return true;
        }
    }
    return false;
}

static void check_tension(const struct lint *lint, const struct kpi *kpi)
{
    const char *id;

    if (kpi->pulls_against == NULL) {
        return;
    }
    const struct goal *other = find_other(lint, kpi->pulls_against, &id);
    /* Whether there is such a goal and KPI is another rule's question (D7). */
    if (other == NULL || (id != NULL && goal_kpi(other, id) == NULL) ||
        holds_line(lint, other, id)) {
        return;
    }
    findings_add_place(lint->findings, "R4",
                       kpi_place(lint, kpi, offsetof(struct kpi, pulls_against)),
                       "let the other side hold its line while this one moves: `keep: at-least 95`",
                       "'%s' pulls against '%s', which has no KPI that keeps a line",
                       kpi_title(kpi), kpi->pulls_against);
}

void lint_pulls(const struct lint *lint)
{
    for (size_t i = 0; i < lint->goal->kpis.count; i++) {
        const struct kpi *kpi = &lint->goal->kpis.items[i];
        if (lint->state == STATE_ACTIVE) {
            check_directions(lint, kpi);
        }
        check_tension(lint, kpi);
    }
}

/*
 * An agenda, block by block.
 */

#include "practice/agenda_parts.h"

#include <stdlib.h>
#include <string.h>

const char *const agenda_block_words[] = {
    "recognise", "owed",   "ask",       "step",    "goal",    "habit",
    "word",      "action", "agreement", "journal", "session", NULL,
};

/* For all blocks */

struct agenda_plan agenda_begin(struct arena *arena, const struct agenda_scope *scope)
{
    return (struct agenda_plan){
        .arena = arena,
        .scope = scope,
        .team = scope->team,
        .as_of = scope->as_of,
        .bounds = bounds_of(&scope->team->thresholds),
    };
}

void agenda_add(struct agenda_plan *plan, struct agenda_item item)
{
    struct agenda *agenda = &plan->agenda;

    agenda->items = arena_grow(plan->arena, agenda->items, &plan->capacity, agenda->count,
                               sizeof(*agenda->items));
    agenda->items[agenda->count++] = item;
}

const char *agenda_goal_name(const struct agenda_plan *plan, const struct goal *goal,
                             const char *part)
{
    return arena_printf(plan->arena, "%s/%s%s%s", goal->person, goal->slug, part ? "/" : "",
                        part ? part : "");
}

const char *agenda_kpi_title(const struct kpi *kpi)
{
    if (kpi->name) {
        return kpi->name;
    }
    return kpi->id ? kpi->id : "a KPI";
}

bool agenda_is_viewer(const struct agenda_plan *plan, const char *id)
{
    const char *viewer = plan->scope->viewer;

    return !viewer || (id && strcmp(viewer, id) == 0);
}

bool agenda_is_alone(const struct agenda_plan *plan, const struct person *person)
{
    const char *coach = plan->scope->viewer ? plan->scope->viewer : person->coach;

    return coach && strcmp(coach, person->id) == 0;
}

bool agenda_is_overdue(const struct agenda_item *item, day_t as_of)
{
    bool owed = item->block == AGENDA_OWED || item->block == AGENDA_ACTION;

    return owed && item->due != DAY_NONE && item->due < as_of;
}

/* Those who are coached */

/** The viewer coaches them: as their record says, or as the manager of those of whom none does. */
static bool is_coached(const struct agenda_plan *plan, const struct person *person)
{
    return agenda_is_viewer(plan, team_coach_on(plan->team, person->id, plan->as_of));
}

static bool is_meant(const struct agenda_plan *plan, const struct person *person)
{
    const struct person *only = plan->scope->only;

    return only ? person == only
                : is_coached(plan, person) && !person_has_left(person, plan->as_of);
}

typedef void (*person_fn)(struct agenda_plan *plan, const struct person *person);

static void for_people(struct agenda_plan *plan, person_fn add)
{
    const struct people *people = &plan->team->people;

    for (size_t i = 0; i < people->count; i++) {
        if (is_meant(plan, &people->items[i])) {
            add(plan, &people->items[i]);
        }
    }
}

/** By day, what has none last; then by person. */
static int by_due(const void *a, const void *b)
{
    const struct agenda_item *left = a;
    const struct agenda_item *right = b;
    int order;

    if (left->due != right->due) {
        bool later = right->due != DAY_NONE && (left->due == DAY_NONE || left->due > right->due);
        return later ? 1 : -1;
    }
    order = strcmp(left->person, right->person);
    return order != 0 ? order : strcmp(left->what, right->what);
}

static void sort_owed(struct agenda_plan *plan, size_t first)
{
    size_t count = plan->agenda.count - first;

    if (count > 1) {
        qsort(plan->agenda.items + first, count, sizeof(*plan->agenda.items), by_due);
    }
}

struct agenda agenda_of_coach(struct arena *arena, const struct agenda_scope *scope)
{
    struct agenda_plan plan = agenda_begin(arena, scope);

    for_people(&plan, agenda_add_recognitions);
    size_t owed = plan.agenda.count;
    agenda_add_promises(&plan);
    agenda_add_sessions(&plan);
    agenda_add_rounds(&plan, scope->only, scope->viewer, AGENDA_OWED);
    for_people(&plan, agenda_add_agreements);
    for_people(&plan, agenda_add_step);
    for_people(&plan, agenda_add_reviews);
    for_people(&plan, agenda_add_owed);
    sort_owed(&plan, owed);
    for_people(&plan, agenda_add_outside);
    for_people(&plan, agenda_add_questions);
    return plan.agenda;
}

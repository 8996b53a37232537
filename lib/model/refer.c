/*
 * One reference: is there what it names, and if not, what is near.
 */

#include "model/refer.h"

#include <string.h>

#include "base/text.h"

void refer_complain(const struct refer *c, const struct reference *ref, const char *nearest,
                    const char *otherwise, const char *what)
{
    const char *help = otherwise;
    if (nearest != NULL) {
        help = arena_printf(c->diags->arena, "did you mean '%s'?", nearest);
    }
    diags_add(c->diags, SEVERITY_ERROR, "D7",
              mark_place(ref->file, ref->where, ref->marks, ref->field), help, "%s '%s'", what,
              ref->name);
}

/* People and aims */

void refer_person(const struct refer *c, struct reference ref)
{
    if (ref.name == NULL || team_person(c->team, ref.name) != NULL) {
        return;
    }
    refer_complain(c, &ref, text_nearest(ref.name, c->ids, c->team->people.count),
                   "`coach person add` adds a person", "there is no person");
}

void refer_aim(const struct refer *c, struct reference ref)
{
    const struct aims *aims = &c->team->strategy;
    if (ref.name == NULL || team_has_unread(c->team, ref.name) ||
        team_aim(c->team, ref.name) != NULL) {
        return;
    }
    const char **ids = arena_array(c->diags->arena, aims->count, sizeof(*ids));
    for (size_t i = 0; i < aims->count; i++) {
        ids[i] = aims->items[i].id;
    }
    refer_complain(c, &ref, text_nearest(ref.name, ids, aims->count),
                   "name an aim of the strategy in team.yaml", "there is no aim");
}

/* Goals and KPIs: PERSON/GOAL, PERSON/GOAL/KPI */

static const struct goals *goals_of(const struct refer *c, const char *owner)
{
    if (strcmp(owner, TEAM_ID) == 0) {
        return &c->team->goals;
    }
    const struct person *person = team_person(c->team, owner);
    return person == NULL ? NULL : &person->goals;
}

/** The name with its owner, goal or KPI mended where one that exists is near; NULL if not. */
static const char *nearest_goal(const struct refer *c, const char *owner, const char *slug)
{
    struct arena *arena = c->diags->arena;
    const struct goals *goals = goals_of(c, owner);
    if (goals == NULL) {
        owner = text_nearest(owner, c->ids, c->team->people.count);
        goals = owner == NULL ? NULL : goals_of(c, owner);
    }
    if (goals == NULL) {
        return NULL;
    }

    const char **slugs = arena_array(arena, goals->count, sizeof(*slugs));
    for (size_t i = 0; i < goals->count; i++) {
        slugs[i] = goals->items[i].slug;
        if (strcmp(slugs[i], slug) == 0) {
            return arena_printf(arena, "%s/%s", owner, slug);
        }
    }
    const char *nearest = text_nearest(slug, slugs, goals->count);
    return nearest == NULL ? NULL : arena_printf(arena, "%s/%s", owner, nearest);
}

static const char *nearest_kpi(const struct refer *c, const struct goal *goal, const char *id)
{
    const char **ids = arena_array(c->diags->arena, goal->kpis.count, sizeof(*ids));
    for (size_t i = 0; i < goal->kpis.count; i++) {
        ids[i] = goal->kpis.items[i].id;
    }
    return text_nearest(id, ids, goal->kpis.count);
}

/** Cut the text at its next '/'. What is behind it, or NULL. */
static char *cut(char *text)
{
    char *slash = text == NULL ? NULL : strchr(text, '/');
    if (slash == NULL) {
        return NULL;
    }
    *slash = '\0';
    return slash + 1;
}

void refer_goal(const struct refer *c, struct reference ref)
{
    struct arena *arena = c->diags->arena;
    if (ref.name == NULL || team_has_unread(c->team, ref.name) ||
        team_goal(c->team, ref.name) != NULL) {
        return;
    }
    char *owner = arena_strdup(arena, ref.name);
    char *slug = cut(owner);
    char *id = cut(slug);
    if (slug == NULL) {
        refer_complain(c, &ref, NULL, "write PERSON/GOAL or PERSON/GOAL/KPI", "there is no goal");
        return;
    }

    const struct goal *goal = team_goal(c->team, arena_printf(arena, "%s/%s", owner, slug));
    if (goal == NULL) {
        const char *nearest = nearest_goal(c, owner, slug);
        if (nearest != NULL && id != NULL) {
            nearest = arena_printf(arena, "%s/%s", nearest, id);
        }
        refer_complain(c, &ref, nearest, "name a goal that there is", "there is no goal");
    } else if (goal_kpi(goal, id) == NULL) {
        const char *nearest = nearest_kpi(c, goal, id);
        if (nearest != NULL) {
            nearest = arena_printf(arena, "%s/%s/%s", owner, slug, nearest);
        }
        refer_complain(c, &ref, nearest, "name a KPI of that goal", "there is no KPI");
    }
}

void refer_revised(const struct refer *c, const struct goal *goal, struct reference ref)
{
    if (ref.name == NULL) {
        return;
    }
    char *id = arena_strdup(c->diags->arena, ref.name);
    const char *value = cut(id);
    if (value == NULL || goal_kpi(goal, id) != NULL) {
        return;
    }
    const char *nearest = nearest_kpi(c, goal, id);
    if (nearest != NULL) {
        nearest = arena_printf(c->diags->arena, "%s/%s", nearest, value);
    }
    refer_complain(c, &ref, nearest, "name a KPI of this goal", "there is no KPI");
}

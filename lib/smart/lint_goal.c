/*
 * Judging a goal in its team: what the day makes of its terms, then one subject after another.
 */

#include "smart/lint_goal.h"

#include <stddef.h>
#include <string.h>

#include "smart/judge.h"

/* What the rules share */

struct place goal_place(const struct lint *lint, size_t field)
{
    const struct goal *goal = lint->goal;

    return mark_place(goal->file, goal->where, &goal->marks, field);
}

struct place kpi_place(const struct lint *lint, const struct kpi *kpi, size_t field)
{
    return mark_place(lint->goal->file, kpi->where, &kpi->marks, field);
}

bool field_given(const struct marks *marks, size_t field)
{
    for (size_t i = 0; i < marks->count; i++) {
        if (marks->items[i].field == field) {
            return true;
        }
    }
    return false;
}

const char *goal_name(const struct lint *lint)
{
    return arena_printf(lint->findings->arena, "%s/%s", lint->goal->person, lint->goal->slug);
}

const char *kpi_title(const struct kpi *kpi)
{
    return kpi->name != NULL ? kpi->name : kpi->id;
}

const char *id_spoken(struct arena *arena, const char *id)
{
    char *text = arena_strdup(arena, id);

    for (char *at = text; *at != '\0'; at++) {
        *at = (char)(*at == '-' ? ' ' : *at);
    }
    return text;
}

int terms_direction(const struct kpi_terms *terms)
{
    if (!decimal_known(terms->baseline) || !decimal_known(terms->target)) {
        return 0;
    }
    int order = decimal_compare(terms->target, terms->baseline);
    return (order > 0) - (order < 0);
}

/* The team */

struct lint_team *lint_team_make(struct arena *arena, const struct team *team, day_t as_of)
{
    struct lint_team *lint = arena_alloc(arena, sizeof(*lint));

    *lint = (struct lint_team){
        .team = team,
        .as_of = as_of,
        .bounds = bounds_of(&team->thresholds),
        .chains = chains_make(arena, team),
        .pulls = pulls_make(arena, team, as_of),
        .loads = loads_make(arena, team, as_of),
    };
    return lint;
}

/* The goal */

/** What a value that was refused would have said is not asked for a second time. */
static struct known known_of(const struct lint *lint)
{
    const struct goal *goal = lint->goal;
    struct known known = {
        .timed = lint->terms.due != DAY_NONE || goal->habits.count > 0 ||
                 field_given(&goal->marks, offsetof(struct goal, due)),
    };

    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        known.measured = known.measured || field_given(&kpi->marks, offsetof(struct kpi, target)) ||
                         field_given(&kpi->marks, offsetof(struct kpi, keep));
    }
    return known;
}

static void take_apart(struct lint *lint)
{
    day_t from = lint->terms.start != DAY_NONE ? lint->terms.start : lint->as_of;
    struct calendar calendar = calendar_make(from, from);

    lint->parts = parts_read(lint->findings->arena, lint->terms.statement, &calendar);
}

/** A draft is allowed to lack things: what is said of it are hints. */
static void soften(struct findings *findings, size_t from)
{
    for (size_t i = from; i < findings->count; i++) {
        findings->items[i].severity = SEVERITY_HINT;
    }
}

unsigned lint_goal(const struct lint_team *team, const struct goal *goal, struct findings *findings)
{
    size_t before = findings->count;
    struct lint lint = {
        .team = team,
        .goal = goal,
        .person = team_person(team->team, goal->person),
        .as_of = team->as_of,
        .terms = goal_terms_on(goal, team->as_of),
        .state = goal_state_on(goal, team->as_of),
        .findings = findings,
    };

    if (lint.terms.statement == NULL || lint.state == STATE_CLOSED ||
        person_has_left(lint.person, team->as_of)) {
        return 0;
    }
    take_apart(&lint);
    struct known known = known_of(&lint);
    judge_words(&lint.parts, &known, findings);
    lint_measures(&lint);
    lint_numbers(&lint);
    lint_limits(&lint);
    lint_pace(&lint);
    lint_load(&lint);
    lint_links(&lint);
    lint_pulls(&lint);
    lint_times(&lint);
    if (lint.state == STATE_DRAFT) {
        soften(findings, before);
    }
    return CRITERIA_ALL;
}

/* Aims */

unsigned lint_aim(const struct lint_team *team, const struct aim *aim, struct findings *findings)
{
    struct known known = {.timed = field_given(&aim->marks, offsetof(struct aim, due))};
    struct calendar calendar = calendar_make(team->as_of, team->as_of);
    size_t before = findings->count;

    if (aim->aim != NULL) {
        struct parts parts = parts_read(findings->arena, aim->aim, &calendar);
        judge_words(&parts, &known, findings);
        soften(findings, before);
    }
    lint_chain_of_aim(team, aim, findings);
    return CRITERIA_OF_WORDS | 1u << RELEVANT;
}

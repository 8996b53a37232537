/*
 * References between records: what is named must exist (D7). A file that could not be read is
 * there, so what it holds is not missed.
 *
 * `supports` is not looked at here: whether the chain that it makes holds is a question about
 * the goal, and has a rule of its own (R2).
 */

#include <stddef.h>
#include <string.h>

#include "base/parallel.h"
#include "base/text.h"
#include "model/bind.h"
#include "model/model.h"

struct checker {
    const struct team *team;
    struct diags *diags;
    /** The ids of all people, for suggestions. */
    const char **ids;
};

/** A reference to be checked: the name, and the field of a record that has it. */
struct reference {
    const char *name;
    const char *file;
    where_t where;
    const struct marks *marks;
    /** offsetof() the member */
    size_t field;
};

/** Say that there is no such thing; nearest is the name to suggest, or NULL. */
static void complain(const struct checker *c, const struct reference *ref, const char *nearest,
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

static void check_person(const struct checker *c, struct reference ref)
{
    if (ref.name == NULL || team_person(c->team, ref.name) != NULL) {
        return;
    }
    complain(c, &ref, text_nearest(ref.name, c->ids, c->team->people.count),
             "`coach person add` adds a person", "there is no person");
}

static void check_aim(const struct checker *c, struct reference ref)
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
    complain(c, &ref, text_nearest(ref.name, ids, aims->count),
             "name an aim of the strategy in team.yaml", "there is no aim");
}

/* Goals and KPIs: PERSON/GOAL, PERSON/GOAL/KPI */

static const struct goals *goals_of(const struct checker *c, const char *owner)
{
    if (strcmp(owner, TEAM_ID) == 0) {
        return &c->team->goals;
    }
    const struct person *person = team_person(c->team, owner);
    return person == NULL ? NULL : &person->goals;
}

/** The name with its owner, goal or KPI mended where one that exists is near; NULL if not. */
static const char *nearest_goal(const struct checker *c, const char *owner, const char *slug)
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

static const char *nearest_kpi(const struct checker *c, const struct goal *goal, const char *id)
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

static void check_goal_or_kpi(const struct checker *c, struct reference ref)
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
        complain(c, &ref, NULL, "write PERSON/GOAL or PERSON/GOAL/KPI", "there is no goal");
        return;
    }

    const struct goal *goal = team_goal(c->team, arena_printf(arena, "%s/%s", owner, slug));
    if (goal == NULL) {
        const char *nearest = nearest_goal(c, owner, slug);
        if (nearest != NULL && id != NULL) {
            nearest = arena_printf(arena, "%s/%s", nearest, id);
        }
        complain(c, &ref, nearest, "name a goal that there is", "there is no goal");
    } else if (goal_kpi(goal, id) == NULL) {
        const char *nearest = nearest_kpi(c, goal, id);
        if (nearest != NULL) {
            nearest = arena_printf(arena, "%s/%s/%s", owner, slug, nearest);
        }
        complain(c, &ref, nearest, "name a KPI of that goal", "there is no KPI");
    }
}

/** The key of a revision: KPI/target and KPI/baseline name a KPI of the goal itself. */
static void check_revised(const struct checker *c, const struct goal *goal, struct reference ref)
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
    complain(c, &ref, nearest, "name a KPI of this goal", "there is no KPI");
}

/* Records */

static void check_agreed(const struct checker *c, const struct agreements *agreed, const char *file)
{
    for (size_t i = 0; i < agreed->count; i++) {
        const struct agreement *one = &agreed->items[i];
        check_person(c, (struct reference){one->by, file, one->where, &one->marks,
                                           offsetof(struct agreement, by)});
    }
}

/** Partners are colleagues: people who are on file, and not the one whose goal it is (D11). */
static void check_partners(const struct checker *c, const struct goal *goal)
{
    for (size_t i = 0; i < goal->partners.count; i++) {
        const struct partner *partner = &goal->partners.items[i];
        struct reference ref = {partner->who, goal->file, partner->where, &partner->marks,
                                offsetof(struct partner, who)};
        if (partner->who != NULL && goal->person != NULL &&
            strcmp(partner->who, goal->person) == 0) {
            diags_add(c->diags, SEVERITY_ERROR, "D11",
                      mark_place(ref.file, ref.where, ref.marks, ref.field),
                      "leave it out: a partner is somebody who works on the goal, too",
                      "it is the own goal of '%s'", partner->who);
        } else {
            check_person(c, ref);
        }
    }
}

static void check_goal(const struct checker *c, const struct goal *goal)
{
    check_partners(c, goal);
    check_person(c, (struct reference){goal->proposed_by, goal->file, goal->where, &goal->marks,
                                       offsetof(struct goal, proposed_by)});
    check_goal_or_kpi(c, (struct reference){goal->moves, goal->file, goal->where, &goal->marks,
                                            offsetof(struct goal, moves)});
    check_agreed(c, &goal->agreed, goal->file);
    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        check_goal_or_kpi(c, (struct reference){kpi->pulls_against, goal->file, kpi->where,
                                                &kpi->marks, offsetof(struct kpi, pulls_against)});
    }
    for (size_t i = 0; i < goal->revised.count; i++) {
        const struct revision *revised = &goal->revised.items[i];
        check_revised(c, goal,
                      (struct reference){revised->key, goal->file, revised->where, &revised->marks,
                                         offsetof(struct revision, key)});
    }
}

static void check_feedback(const struct checker *c, const struct feedback *feedback)
{
    check_person(c, (struct reference){feedback->by, feedback->file, feedback->where,
                                       &feedback->marks, offsetof(struct feedback, by)});
    check_goal_or_kpi(c, (struct reference){feedback->goal, feedback->file, feedback->where,
                                            &feedback->marks, offsetof(struct feedback, goal)});
}

static void check_session(const struct checker *c, const struct session *session)
{
    struct reference ref = {NULL, session->file, session->where, &session->marks, 0};

    ref.field = offsetof(struct session, with);
    for (size_t i = 0; i < session->with.count; i++) {
        ref.name = session->with.items[i];
        check_person(c, ref);
    }
    ref.field = offsetof(struct session, goals);
    for (size_t i = 0; i < session->goals.count; i++) {
        ref.name = session->goals.items[i];
        check_goal_or_kpi(c, ref);
    }
}

static void check_sessions(const struct checker *c, const struct sessions *sessions)
{
    for (size_t i = 0; i < sessions->count; i++) {
        check_session(c, &sessions->items[i]);
    }
}

/** Feedback that answers a round, of somebody whose rounds can be read here. */
static void check_answer(const struct checker *c, const struct person *person,
                         const struct feedback *feedback)
{
    const struct rounds *rounds = &person->rounds;
    struct reference ref = {feedback->round, feedback->file, feedback->where, &feedback->marks,
                            offsetof(struct feedback, round)};
    if (feedback->round == NULL || rounds->count == 0) {
        return;
    }
    const char **names = arena_array(c->diags->arena, rounds->count, sizeof(*names));
    for (size_t i = 0; i < rounds->count; i++) {
        names[i] = rounds->items[i].slug;
        if (strcmp(names[i], feedback->round) == 0) {
            return;
        }
    }
    complain(c, &ref, text_nearest(feedback->round, names, rounds->count),
             "name a round that there is, by its day", "there is no round");
}

static void check_round(const struct checker *c, const struct round *round)
{
    check_person(c, (struct reference){round->by, round->file, round->where, &round->marks,
                                       offsetof(struct round, by)});
    for (size_t i = 0; i < round->asked.count; i++) {
        check_person(c, (struct reference){round->asked.items[i], round->file, round->where,
                                           &round->marks, offsetof(struct round, asked)});
    }
    check_goal_or_kpi(c, (struct reference){round->goal, round->file, round->where, &round->marks,
                                            offsetof(struct round, goal)});
}

static void check_review(const struct checker *c, const struct review *review)
{
    check_person(c, (struct reference){review->by, review->file, review->where, &review->marks,
                                       offsetof(struct review, by)});
    for (int side = 0; side < REVIEW_SIDES; side++) {
        const struct review_part *part = &review->parts[side];
        check_person(c, (struct reference){part->by, review->file, part->where, &part->marks,
                                           offsetof(struct review_part, by)});
    }
}

/* Steps of support name feedback and sessions of the same person */

static bool has_feedback(const struct person *person, const char *slug)
{
    for (size_t i = 0; i < person->feedback.count; i++) {
        if (strcmp(person->feedback.items[i].slug, slug) == 0) {
            return true;
        }
    }
    return false;
}

static void check_proofs(const struct checker *c, const struct person *person,
                         const struct pip *pip)
{
    struct reference ref = {NULL, pip->file, pip->where, &pip->marks, offsetof(struct pip, facts)};

    for (size_t i = 0; i < pip->facts.count; i++) {
        ref.name = pip->facts.items[i];
        if (!has_feedback(person, ref.name)) {
            complain(c, &ref, NULL, "name feedback by its day and giver", "there is no feedback");
        }
    }
    ref.field = offsetof(struct pip, coaching);
    for (size_t i = 0; i < pip->coaching.count; i++) {
        ref.name = pip->coaching.items[i];
        if (!team_session(c->team, arena_printf(c->diags->arena, "%s/%s", person->id, ref.name))) {
            complain(c, &ref, NULL, "name a session by its day", "there is no session");
        }
    }
}

static void check_pip(const struct checker *c, const struct person *person, const struct pip *pip)
{
    check_person(c, (struct reference){pip->by, pip->file, pip->where, &pip->marks,
                                       offsetof(struct pip, by)});
    check_agreed(c, &pip->agreed, pip->file);
    for (size_t i = 0; i < pip->targets.count; i++) {
        const struct pip_target *target = &pip->targets.items[i];
        check_goal_or_kpi(c, (struct reference){target->kpi, pip->file, target->where,
                                                &target->marks, offsetof(struct pip_target, kpi)});
    }
    check_proofs(c, person, pip);
}

static void check_goals(const struct checker *c, const struct goals *goals)
{
    for (size_t i = 0; i < goals->count; i++) {
        check_goal(c, &goals->items[i]);
    }
}

static void check_team(const struct checker *c)
{
    const struct team *team = c->team;
    check_person(c, (struct reference){team->manager, team->file, team->where, &team->marks,
                                       offsetof(struct team, manager)});
    for (size_t i = 0; i < team->strategy.count; i++) {
        const struct aim *aim = &team->strategy.items[i];
        check_aim(c, (struct reference){aim->serves, team->file, aim->where, &aim->marks,
                                        offsetof(struct aim, serves)});
    }
    check_goals(c, &team->goals);
    check_sessions(c, &team->sessions);
}

/** What the threads share, and a checker for each of them. */
struct check {
    const struct team *team;
    struct checker *checkers;
};

static void check_one(void *data, size_t item, int worker)
{
    const struct check *check = data;
    const struct checker *c = &check->checkers[worker];
    const struct person *person = &check->team->people.items[item];

    check_person(c, (struct reference){person->coach, person->file, person->where, &person->marks,
                                       offsetof(struct person, coach)});
    check_agreed(c, &person->contract.agreed, person->file);
    check_goals(c, &person->goals);
    for (size_t i = 0; i < person->feedback.count; i++) {
        check_feedback(c, &person->feedback.items[i]);
        check_answer(c, person, &person->feedback.items[i]);
    }
    for (size_t i = 0; i < person->rounds.count; i++) {
        check_round(c, &person->rounds.items[i]);
    }
    for (size_t i = 0; i < person->reviews.count; i++) {
        check_review(c, &person->reviews.items[i]);
    }
    check_sessions(c, &person->sessions);
    for (size_t i = 0; i < person->pips.count; i++) {
        check_pip(c, person, &person->pips.items[i]);
    }
}

static const char **ids_of(const struct people *people, struct arena *arena)
{
    const char **ids = arena_array(arena, people->count, sizeof(*ids));

    for (size_t i = 0; i < people->count; i++) {
        ids[i] = people->items[i].id;
    }
    return ids;
}

void check_references(const struct team *team, struct diags *diags)
{
    struct arena *arena = diags->arena;
    struct checker first = {team, diags, ids_of(&team->people, arena)};
    int threads = parallel_threads(team->people.count);
    struct check check = {team, arena_array(arena, (size_t)threads, sizeof(struct checker))};

    check_team(&first);
    for (int i = 0; i < threads; i++) {
        struct arena *own = arena_alloc(arena, sizeof(*own));
        struct diags *found = arena_alloc(arena, sizeof(*found));
        arena_init(own, arena->exhausted);
        diags_init(found, own);
        check.checkers[i] = (struct checker){team, found, first.ids};
    }
    parallel_for(team->people.count, threads, check_one, &check);
    for (int i = 0; i < threads; i++) {
        diags_append(diags, check.checkers[i].diags);
        arena_adopt(arena, check.checkers[i].diags->arena);
    }
}

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
#include "model/refer.h"

static void check_agreed(const struct refer *c, const struct agreements *agreed, const char *file)
{
    for (size_t i = 0; i < agreed->count; i++) {
        const struct agreement *one = &agreed->items[i];
        refer_person(c, (struct reference){one->by, file, one->where, &one->marks,
                                           offsetof(struct agreement, by)});
    }
}

/** Partners are colleagues: people who are on file, and not the one whose goal it is (D11). */
static void check_partners(const struct refer *c, const struct goal *goal)
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
            refer_person(c, ref);
        }
    }
}

static void check_goal(const struct refer *c, const struct goal *goal)
{
    check_partners(c, goal);
    refer_person(c, (struct reference){goal->proposed_by, goal->file, goal->where, &goal->marks,
                                       offsetof(struct goal, proposed_by)});
    refer_goal(c, (struct reference){goal->moves, goal->file, goal->where, &goal->marks,
                                     offsetof(struct goal, moves)});
    check_agreed(c, &goal->agreed, goal->file);
    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        refer_goal(c, (struct reference){kpi->pulls_against, goal->file, kpi->where, &kpi->marks,
                                         offsetof(struct kpi, pulls_against)});
    }
    for (size_t i = 0; i < goal->revised.count; i++) {
        const struct revision *revised = &goal->revised.items[i];
        refer_revised(c, goal,
                      (struct reference){revised->key, goal->file, revised->where, &revised->marks,
                                         offsetof(struct revision, key)});
    }
}

static void check_feedback(const struct refer *c, const struct feedback *feedback)
{
    refer_person(c, (struct reference){feedback->by, feedback->file, feedback->where,
                                       &feedback->marks, offsetof(struct feedback, by)});
    refer_goal(c, (struct reference){feedback->goal, feedback->file, feedback->where,
                                     &feedback->marks, offsetof(struct feedback, goal)});
}

static void check_session(const struct refer *c, const struct session *session)
{
    struct reference ref = {NULL, session->file, session->where, &session->marks, 0};

    ref.field = offsetof(struct session, with);
    for (size_t i = 0; i < session->with.count; i++) {
        ref.name = session->with.items[i];
        refer_person(c, ref);
    }
    ref.field = offsetof(struct session, goals);
    for (size_t i = 0; i < session->goals.count; i++) {
        ref.name = session->goals.items[i];
        refer_goal(c, ref);
    }
}

static void check_sessions(const struct refer *c, const struct sessions *sessions)
{
    for (size_t i = 0; i < sessions->count; i++) {
        check_session(c, &sessions->items[i]);
    }
}

/** Feedback that answers a round, of somebody whose rounds can be read here. */
static void check_answer(const struct refer *c, const struct person *person,
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
    refer_complain(c, &ref, text_nearest(feedback->round, names, rounds->count),
                   "name a round that there is, by its day", "there is no round");
}

static void check_round(const struct refer *c, const struct round *round)
{
    refer_person(c, (struct reference){round->by, round->file, round->where, &round->marks,
                                       offsetof(struct round, by)});
    for (size_t i = 0; i < round->asked.count; i++) {
        refer_person(c, (struct reference){round->asked.items[i], round->file, round->where,
                                           &round->marks, offsetof(struct round, asked)});
    }
    refer_goal(c, (struct reference){round->goal, round->file, round->where, &round->marks,
                                     offsetof(struct round, goal)});
}

/**
 * Whether a part is in the words of its own side. The coach's may be of whoever coached them then:
 * it is not of the person, unless they coach themselves.
 */
static bool is_in_own_words(const struct refer *c, const struct review *review,
                            enum review_side side)
{
    const struct review_part *part = &review->parts[side];
    const char *coach = team_coach(c->team, review->person);
    bool by_person = strcmp(part->by, review->person) == 0;
    bool by_coach = coach != NULL && strcmp(part->by, coach) == 0;

    if (side == REVIEW_MANAGER) {
        return by_coach || !by_person || part->on_behalf != NULL;
    }
    return by_person || (part->on_behalf != NULL && !(side == REVIEW_UPWARD && by_coach));
}

/** Each part is in the words of its own side, or says why somebody else entered it (D11). */
static void check_part(const struct refer *c, const struct review *review, enum review_side side,
                       const char *key)
{
    const struct review_part *part = &review->parts[side];
    struct reference ref = {part->by, review->file, part->where, &part->marks,
                            offsetof(struct review_part, by)};
    const char *coach = team_coach(c->team, review->person);
    const char *writer = side == REVIEW_MANAGER ? coach : review->person;

    if (part->by == NULL || !team_person(c->team, part->by) || is_in_own_words(c, review, side)) {
        refer_person(c, ref);
        return;
    }
    diags_add(
        c->diags, SEVERITY_ERROR, "D11", mark_place(ref.file, ref.where, ref.marks, ref.field),
        arena_printf(c->diags->arena,
                     "write 'by: %s', and 'on_behalf: REASON' where it was entered for them",
                     writer != NULL ? writer : "ID"),
        "'%s' is in the words of %s, not of '%s'", key,
        writer != NULL ? arena_printf(c->diags->arena, "'%s'", writer) : "whoever coaches them",
        part->by);
}

static void check_review(const struct refer *c, const struct review *review)
{
    static const char *const keys[REVIEW_SIDES] = {"self", "manager", "upward"};

    refer_person(c, (struct reference){review->by, review->file, review->where, &review->marks,
                                       offsetof(struct review, by)});
    for (int side = 0; side < REVIEW_SIDES; side++) {
        check_part(c, review, (enum review_side)side, keys[side]);
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

static void check_proofs(const struct refer *c, const struct person *person, const struct pip *pip)
{
    struct reference ref = {NULL, pip->file, pip->where, &pip->marks, offsetof(struct pip, facts)};

    for (size_t i = 0; i < pip->facts.count; i++) {
        ref.name = pip->facts.items[i];
        if (!has_feedback(person, ref.name)) {
            refer_complain(c, &ref, NULL, "name feedback by its day and giver",
                           "there is no feedback");
        }
    }
    ref.field = offsetof(struct pip, coaching);
    for (size_t i = 0; i < pip->coaching.count; i++) {
        ref.name = pip->coaching.items[i];
        if (!team_session(c->team, arena_printf(c->diags->arena, "%s/%s", person->id, ref.name))) {
            refer_complain(c, &ref, NULL, "name a session by its day", "there is no session");
        }
    }
}

/** A step is measured by goals that its person works on: their own, or the team's (D11). */
static void check_target(const struct refer *c, const struct person *person, const struct pip *pip,
                         const struct pip_target *target)
{
    struct reference ref = {target->kpi, pip->file, target->where, &target->marks,
                            offsetof(struct pip_target, kpi)};
    const char *owner = ref.name == NULL
                            ? person->id
                            : arena_strndup(c->diags->arena, ref.name, strcspn(ref.name, "/"));

    if (strcmp(owner, person->id) == 0 || team_person(c->team, owner) == NULL) {
        refer_goal(c, ref);
        return;
    }
    diags_add(c->diags, SEVERITY_ERROR, "D11",
              mark_place(ref.file, ref.where, ref.marks, ref.field),
              "name a KPI of their own goals, or of the team's",
              "a step of '%s' has no target on a goal of '%s'", person->id, owner);
}

static void check_pip(const struct refer *c, const struct person *person, const struct pip *pip)
{
    refer_person(c, (struct reference){pip->by, pip->file, pip->where, &pip->marks,
                                       offsetof(struct pip, by)});
    check_agreed(c, &pip->agreed, pip->file);
    for (size_t i = 0; i < pip->targets.count; i++) {
        check_target(c, person, pip, &pip->targets.items[i]);
    }
    check_proofs(c, person, pip);
}

static void check_tasks(const struct refer *c, const struct task_file *file)
{
    for (size_t i = 0; i < file->tasks.count; i++) {
        const struct task_views *views = &file->tasks.items[i].coach;
        for (size_t j = 0; j < views->count; j++) {
            const struct task_view *view = &views->items[j];
            refer_person(c, (struct reference){view->by, file->file, view->where, &view->marks,
                                               offsetof(struct task_view, by)});
        }
    }
}

static void check_goals(const struct refer *c, const struct goals *goals)
{
    for (size_t i = 0; i < goals->count; i++) {
        check_goal(c, &goals->items[i]);
    }
}

static void check_team(const struct refer *c)
{
    const struct team *team = c->team;
    refer_person(c, (struct reference){team->manager, team->file, team->where, &team->marks,
                                       offsetof(struct team, manager)});
    for (size_t i = 0; i < team->strategy.count; i++) {
        const struct aim *aim = &team->strategy.items[i];
        refer_aim(c, (struct reference){aim->serves, team->file, aim->where, &aim->marks,
                                        offsetof(struct aim, serves)});
    }
    check_goals(c, &team->goals);
    check_sessions(c, &team->sessions);
}

/** What the threads share, and a checker for each of them. */
struct check {
    const struct team *team;
    struct refer *checkers;
};

static void check_one(void *data, size_t item, int worker)
{
    const struct check *check = data;
    const struct refer *c = &check->checkers[worker];
    const struct person *person = &check->team->people.items[item];

    refer_person(c, (struct reference){person->coach, person->file, person->where, &person->marks,
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
    for (size_t i = 0; i < person->task_files.count; i++) {
        check_tasks(c, &person->task_files.items[i]);
    }
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

void check_goal_references(const struct team *team, const struct goal *goal, struct diags *diags)
{
    struct refer refer = {team, diags, ids_of(&team->people, diags->arena)};

    check_goal(&refer, goal);
}

void check_references(const struct team *team, struct diags *diags)
{
    struct arena *arena = diags->arena;
    struct refer first = {team, diags, ids_of(&team->people, arena)};
    int threads = parallel_threads(team->people.count);
    struct check check = {team, arena_array(arena, (size_t)threads, sizeof(struct refer))};

    check_team(&first);
    for (int i = 0; i < threads; i++) {
        struct arena *own = arena_alloc(arena, sizeof(*own));
        struct diags *found = arena_alloc(arena, sizeof(*found));
        arena_init(own, arena->exhausted);
        diags_init(found, own);
        check.checkers[i] = (struct refer){team, found, first.ids};
    }
    parallel_for(team->people.count, threads, check_one, &check);
    for (int i = 0; i < threads; i++) {
        diags_append(diags, check.checkers[i].diags);
        arena_adopt(arena, check.checkers[i].diags->arena);
    }
}

/*
 * A goal with every key, bound: each value is in its place, and each place is known.
 */

#include "model_fixture.h"

#include "base/date.h"
#include "model/model.h"

static const char text[] =
    "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"        /* 1 */
    "why: Late projects cost us two renewals last quarter\n"                 /* 2 */
    "matters_to_me: I want to run the launch team    # the person's own\n"   /* 3 */
    "supports: team/reliable-delivery\n"                                     /* 4 */
    "for: skill\n"                                                           /* 5 */
    "moves: ana/quality/defects\n"                                           /* 6 */
    "proposed_by: jordan\n"                                                  /* 7 */
    "agreed:\n"                                                              /* 8 */
    "  - {by: jordan, date: 2026-01-05, hash: 3f9c2ab1}\n"                   /* 9 */
    "  - {by: sam, date: 2026-01-06, hash: 12345678, on_behalf: on leave}\n" /* 10 */
    "state: closed\n"                                                        /* 11 */
    "commitment: stretch\n"                                                  /* 12 */
    "start: 2026-01-05\n"                                                    /* 13 */
    "due: 2026-03-30\n"                                                      /* 14 */
    "closed: 2026-03-31\n"                                                   /* 15 */
    "learned: Plan the week on Monday\n"                                     /* 16 */
    "kpis:\n"                                                                /* 17 */
    "  - id: rate\n"                                                         /* 18 */
    "    name: On-time delivery rate\n"                                      /* 19 */
    "    kind: lag\n"                                                        /* 20 */
    "    unit: \"%\"\n"                                                      /* 21 */
    "    baseline: 65\n"                                                     /* 22 */
    "    target: 90.5\n"                                                     /* 23 */
    "    source: weekly delivery report\n"                                   /* 24 */
    "    every: week\n"                                                      /* 25 */
    "    actual: mean 14d\n"                                                 /* 26 */
    "    weight: 2\n"                                                        /* 27 */
    "    measure: on-time-rate\n"                                            /* 28 */
    "    pulls_against: ana/quality\n"                                       /* 29 */
    "    checkpoints:\n"                                                     /* 30 */
    "      2026-02-16: 75\n"                                                 /* 31 */
    "    readings:\n"                                                        /* 32 */
    "      2026-01-09: 66\n"                                                 /* 33 */
    "      2026-01-16: {value: 70, note: two slipped on a vendor}\n"         /* 34 */
    "  - {id: overtime, kind: lead, keep: 20..30}\n"                         /* 35 */
    "milestones:\n"                                                          /* 36 */
    "  - {id: standup, what: Daily stand-up, due: 2026-01-19, done: 2026-01-16}\n"
    "habits:\n"                                    /* 38 */
    "  - id: plan-first\n"                         /* 39 */
    "    do: Plan the team's top three tasks\n"    /* 40 */
    "    when: 09:00, at my desk, before mail\n"   /* 41 */
    "    minutes: 15\n"                            /* 42 */
    "    every: mon,thu\n"                         /* 43 */
    "    automatic: 2026-03-01\n"                  /* 44 */
    "    ticks:\n"                                 /* 45 */
    "      - 2026-01-05\n"                         /* 46 */
    "      - {date: 2026-01-06, skip: on leave}\n" /* 47 */
    "      - {date: 2026-01-07, count: 4/5}\n"     /* 48 */
    "barriers:\n"                                  /* 49 */
    "  - what: Priorities change mid-quarter\n"    /* 50 */
    "    outside: true\n"                          /* 51 */
    "    response: Re-plan with Sam each month\n"  /* 52 */
    "    since: 2026-01-12\n"                      /* 53 */
    "support:\n"                                   /* 54 */
    "  - {kind: training, what: Planning course, who: sam, by: 2026-02-01, done: 2026-01-28}\n"
    "revised:\n" /* 56 */
    "  - {date: 2026-02-02, key: due, was: 2026-03-16, now: 2026-03-30, why: Launch moved}\n";

static void assert_day(day_t day, const char *expected)
{
    char date[DATE_SIZE];
    assert_string_equal(date_format(day, date), expected);
}

static void assert_number(struct decimal value, const char *expected)
{
    char number[DECIMAL_SIZE];
    assert_true(decimal_known(value));
    assert_string_equal(decimal_format(value, number), expected);
}

static void assert_where(where_t where, int line, int column)
{
    assert_int_equal(where_line(where), line);
    assert_int_equal(where_column(where), column);
}

static void terms(void **state)
{
    const struct goal *goal = *state;
    assert_string_equal(goal->statement, "Raise on-time delivery from 65% to 90% by 30 March 2026");
    assert_string_equal(goal->why, "Late projects cost us two renewals last quarter");
    assert_string_equal(goal->matters_to_me, "I want to run the launch team");
    assert_string_equal(goal->supports, "team/reliable-delivery");
    assert_int_equal(goal->purpose, FOR_SKILL);
    assert_string_equal(goal->moves, "ana/quality/defects");
    assert_string_equal(goal->proposed_by, "jordan");
    assert_int_equal(goal->state, STATE_CLOSED);
    assert_int_equal(goal->commitment, STRETCH);
    assert_day(goal->start, "2026-01-05");
    assert_day(goal->due, "2026-03-30");
    assert_day(goal->closed, "2026-03-31");
    assert_string_equal(goal->learned, "Plan the week on Monday");
}

static void kpis(void **state)
{
    const struct goal *goal = *state;
    assert_int_equal(goal->kpis.count, 2);
    const struct kpi *rate = &goal->kpis.items[0];
    assert_string_equal(rate->id, "rate");
    assert_string_equal(rate->name, "On-time delivery rate");
    assert_int_equal(rate->kind, KPI_LAG);
    assert_string_equal(rate->unit, "%");
    assert_number(rate->baseline, "65");
    assert_number(rate->target, "90.5");
    assert_int_equal(rate->keep.kind, KEEP_NONE);
    assert_string_equal(rate->source, "weekly delivery report");
    assert_int_equal(rate->every, CADENCE_WEEK);
    assert_int_equal(rate->mean_days, 14);
    assert_number(rate->weight, "2");
    assert_string_equal(rate->measure, "on-time-rate");
    assert_string_equal(rate->pulls_against, "ana/quality");
    assert_int_equal(rate->checkpoints.count, 1);
    assert_day(rate->checkpoints.items[0].date, "2026-02-16");
    assert_number(rate->checkpoints.items[0].value, "75");
}

static void kpi_of_few_keys(void **state)
{
    const struct kpi *kpi = &((const struct goal *)*state)->kpis.items[1];
    assert_string_equal(kpi->id, "overtime");
    assert_int_equal(kpi->kind, KPI_LEAD);
    assert_int_equal(kpi->keep.kind, KEEP_RANGE);
    assert_number(kpi->keep.low, "20");
    assert_number(kpi->keep.high, "30");
    assert_null(kpi->name);
    assert_false(decimal_known(kpi->baseline));
    assert_false(decimal_known(kpi->target));
    assert_false(decimal_known(kpi->weight));
    assert_int_equal(kpi->every, CADENCE_NONE);
    assert_int_equal(kpi->mean_days, 0);
    assert_int_equal(kpi->readings.count, 0);
}

static void readings(void **state)
{
    const struct readings *readings = &((const struct goal *)*state)->kpis.items[0].readings;
    assert_int_equal(readings->count, 2);
    assert_day(readings->items[0].date, "2026-01-09");
    assert_number(readings->items[0].value, "66");
    assert_null(readings->items[0].note);
    assert_where(readings->items[0].where, 33, 7);
    assert_day(readings->items[1].date, "2026-01-16");
    assert_number(readings->items[1].value, "70");
    assert_string_equal(readings->items[1].note, "two slipped on a vendor");
    assert_where(readings->items[1].where, 34, 7);
}

static void steps(void **state)
{
    const struct goal *goal = *state;
    assert_int_equal(goal->milestones.count, 1);
    const struct milestone *milestone = &goal->milestones.items[0];
    assert_string_equal(milestone->id, "standup");
    assert_string_equal(milestone->what, "Daily stand-up");
    assert_day(milestone->due, "2026-01-19");
    assert_day(milestone->done, "2026-01-16");

    assert_int_equal(goal->habits.count, 1);
    const struct habit *habit = &goal->habits.items[0];
    assert_string_equal(habit->id, "plan-first");
    assert_string_equal(habit->what, "Plan the team's top three tasks");
    assert_string_equal(habit->when, "09:00, at my desk, before mail");
    assert_number(habit->minutes, "15");
    assert_int_equal(habit->every.kind, RHYTHM_WEEKDAYS);
    assert_int_equal(habit->every.weekdays, 1 << 0 | 1 << 3);
    assert_day(habit->automatic, "2026-03-01");
}

static void ticks(void **state)
{
    const struct ticks *ticks = &((const struct goal *)*state)->habits.items[0].ticks;
    assert_int_equal(ticks->count, 3);
    assert_day(ticks->items[0].date, "2026-01-05");
    assert_null(ticks->items[0].skip);
    assert_int_equal(ticks->items[0].count.of, 0);
    assert_where(ticks->items[0].where, 46, 9);
    assert_day(ticks->items[1].date, "2026-01-06");
    assert_string_equal(ticks->items[1].skip, "on leave");
    assert_int_equal(ticks->items[2].count.done, 4);
    assert_int_equal(ticks->items[2].count.of, 5);
}

static void promises(void **state)
{
    const struct goal *goal = *state;
    assert_int_equal(goal->barriers.count, 1);
    const struct barrier *barrier = &goal->barriers.items[0];
    assert_string_equal(barrier->what, "Priorities change mid-quarter");
    assert_true(barrier->outside);
    assert_string_equal(barrier->response, "Re-plan with Sam each month");
    assert_day(barrier->since, "2026-01-12");
    assert_int_equal(barrier->until, DAY_NONE);

    assert_int_equal(goal->support.count, 1);
    const struct support *support = &goal->support.items[0];
    assert_string_equal(support->kind, "training");
    assert_string_equal(support->what, "Planning course");
    assert_string_equal(support->who, "sam");
    assert_day(support->by, "2026-02-01");
    assert_day(support->done, "2026-01-28");
}

static void agreements_and_revisions(void **state)
{
    const struct goal *goal = *state;
    assert_int_equal(goal->agreed.count, 2);
    assert_string_equal(goal->agreed.items[0].by, "jordan");
    assert_day(goal->agreed.items[0].date, "2026-01-05");
    assert_string_equal(goal->agreed.items[0].hash, "3f9c2ab1");
    assert_null(goal->agreed.items[0].on_behalf);
    assert_string_equal(goal->agreed.items[1].hash, "12345678");
    assert_string_equal(goal->agreed.items[1].on_behalf, "on leave");

    assert_int_equal(goal->revised.count, 1);
    const struct revision *revision = &goal->revised.items[0];
    assert_day(revision->date, "2026-02-02");
    assert_string_equal(revision->key, "due");
    assert_string_equal(revision->was, "2026-03-16");
    assert_string_equal(revision->now, "2026-03-30");
    assert_string_equal(revision->why, "Launch moved");
}

static void places(void **state)
{
    const struct goal *goal = *state;
    const struct kpi *rate = &goal->kpis.items[0];
    assert_where(goal->where, 1, 1);
    assert_where(rate->where, 18, 5);
    assert_where(goal->barriers.items[0].where, 50, 5);

    struct place due = mark_place("f.yaml", goal->where, &goal->marks, offsetof(struct goal, due));
    assert_string_equal(due.file, "f.yaml");
    assert_int_equal(due.line, 14);
    assert_int_equal(due.column, 6);
    assert_int_equal(due.end_column, 16);

    struct place unit = mark_place("f.yaml", rate->where, &rate->marks, offsetof(struct kpi, unit));
    assert_int_equal(unit.line, 21);
    assert_int_equal(unit.column, 11);
    assert_int_equal(unit.end_column, 14);

    /* what the file does not have stands where the record does */
    struct place keep = mark_place("f.yaml", rate->where, &rate->marks, offsetof(struct kpi, keep));
    assert_int_equal(keep.line, 18);
    assert_int_equal(keep.column, 5);
}

static void places_are_whole(void **state)
{
    (void)state;
    assert_where(where_pack(1, 1644), 1, 1644);
    assert_where(where_pack(4194304, 1), 4194304, 1);
    assert_where(where_pack(1, 4194304), 1, 4194304);
    assert_where(where_pack(0, 0), 0, 0);
}

static void names_are_found(void **state)
{
    struct goal *goal = *state;
    goal->slug = "on-time";
    struct goal own[] = {{.slug = "deploys"}, *goal};
    struct goal teams[] = {{.slug = "reliable-delivery"}};
    struct person people[] = {{.id = "ana"}, {.id = "jo"}, {.id = "jordan", .goals = {own, 2}}};
    struct aim aims[] = {{.id = "renewals"}, {.id = "growth"}};
    struct team team = {.people = {people, 3}, .goals = {teams, 1}, .strategy = {aims, 2}};

    assert_ptr_equal(team_person(&team, "jordan"), &people[2]);
    assert_ptr_equal(team_person(&team, "jo"), &people[1]);
    assert_null(team_person(&team, "jor"));
    assert_null(team_person(&(struct team){0}, "jordan"));
    assert_ptr_equal(team_goal(&team, "jordan/on-time"), &own[1]);
    assert_ptr_equal(team_goal(&team, "jordan/deploys"), &own[0]);
    assert_ptr_equal(team_goal(&team, "team/reliable-delivery"), &teams[0]);
    assert_null(team_goal(&team, "jordan/on-time/rate"));
    assert_null(team_goal(&team, "jordan"));
    assert_null(team_goal(&team, "ana/on-time"));
    assert_null(team_goal(&team, "sam/on-time"));
    assert_ptr_equal(goal_kpi(goal, "overtime"), &goal->kpis.items[1]);
    assert_null(goal_kpi(goal, "over"));
    assert_ptr_equal(team_aim(&team, "growth"), &aims[1]);
    assert_null(team_aim(&team, "grow"));
}

struct bound {
    struct goal goal;
    struct fixture *fixture;
};

/** The tests get the goal, bound and its tree gone. */
static int set_up(void **state)
{
    struct bound *bound = calloc(1, sizeof(*bound));
    struct fixture trees = {0};
    if (bound == NULL || fixture_set_up((void **)&bound->fixture) != 0) {
        return -1;
    }
    arena_init(&trees.arena, fixture_no_memory);
    diags_init(&trees.diags, &trees.arena);
    char *copy = arena_strdup(&trees.arena, text);
    struct binding binding = {
        .arena = &bound->fixture->arena,
        .tree = fixture_tree(&trees, "f.yaml", copy),
        .diags = &bound->fixture->diags,
    };
    bool good = bind_file(&binding, &goal_schema, &bound->goal);
    arena_free(&trees.arena);
    *state = &bound->goal;
    return good && bound->fixture->diags.count == 0 ? 0 : -1;
}

static int tear_down(void **state)
{
    struct bound *bound = *state;
    fixture_tear_down((void **)&bound->fixture);
    free(bound);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(terms),           cmocka_unit_test(kpis),
        cmocka_unit_test(readings),        cmocka_unit_test(kpi_of_few_keys),
        cmocka_unit_test(steps),           cmocka_unit_test(ticks),
        cmocka_unit_test(promises),        cmocka_unit_test(agreements_and_revisions),
        cmocka_unit_test(places),          cmocka_unit_test(places_are_whole),
        cmocka_unit_test(names_are_found),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

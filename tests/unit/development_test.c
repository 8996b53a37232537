/*
 * What a goal moves, what moves a KPI, whom a goal has as partners, and what became of promises.
 */

#include "lint_fixture.h"

#include "practice/development.h"
#include "practice/partner.h"
#include "practice/standing.h"

#define GOAL "goal: Hand over 6 tasks\nstart: 2026-02-02\ndue: 2026-03-30\n"
#define HOURS                                                                       \
    "goal: Work 45 hours\nstart: 2026-01-05\ndue: 2026-03-30\nkpis:\n"              \
    "  - {id: calls, kind: lead, baseline: 0, target: 9}\n"                         \
    "  - {id: week, unit: h, baseline: 55, target: 45, readings: {2026-01-30: 53, " \
    "2026-03-20: 47}}\n"

static const char team_text[] = "coach: 1\n";

static void load(struct fixture *fixture, const struct lint_file *files, struct lint_world *world)
{
    lint_world_make(fixture, team_text, files, world);
}

/* What a goal moves */

static void what_it_moves(void **state)
{
    static const struct {
        const char *goal;
        const char *as_of;
        /** NULL where it moves nothing. */
        const char *kpi;
        const char *words;
    } rows[] = {
        {GOAL, "2026-03-27", NULL, NULL},
        {GOAL "moves: ana/hours/week\n", "2026-03-27", "week", "from 53 to 47 h, 2 h to go"},
        {GOAL "moves: ana/hours/week\n", "2026-03-01", "week", "still at 53 h, 8 h to go"},
        {GOAL "moves: ana/hours/calls\n", "2026-03-27", "calls", "no reading yet"},
        /* a goal alone is its outcome */
        {GOAL "moves: ana/hours\n", "2026-03-27", "week", "from 53 to 47 h, 2 h to go"},
        /* not begun yet */
        {GOAL "moves: ana/hours/week\n", "2026-02-01", "week", NULL},
        {GOAL "moves: ana/hours/weak\n", "2026-03-27", NULL, NULL},
        {GOAL "moves: ana/nothing/week\n", "2026-03-27", NULL, NULL},
        {GOAL "moves: robin/hours/week\n", "2026-03-27", NULL, NULL},
        {GOAL "moves: hours\n", "2026-03-27", NULL, NULL},
    };
    struct fixture *fixture = *state;
    struct bounds bounds = bounds_of(NULL);

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct lint_file files[] = {{"ana/hours", HOURS}, {"jordan/b", rows[i].goal}, {NULL, NULL}};
        struct lint_world world;
        load(fixture, files, &world);
        const struct goal *goal = team_goal(&world.team, "jordan/b");
        struct moved_target target = moved_target_of(&fixture->arena, &world.team, goal);
        const char *words =
            moved_in_words(&fixture->arena, goal, &target, lint_day(rows[i].as_of), &bounds, false);
        assert_string_equal(target.kpi ? target.kpi->id : "", rows[i].kpi ? rows[i].kpi : "");
        assert_string_equal(words ? words : "", rows[i].words ? rows[i].words : "");
    }
}

/** Everyone may read the name of what it moves; how far that has come is the pair's. */
static void who_reads_how_far(void **state)
{
    static const struct {
        bool mover_is_private;
        bool target_is_private;
        bool with_private;
        bool is_told;
    } rows[] = {
        {false, false, false, true}, {false, false, true, true}, {false, true, false, false},
        {false, true, true, true},   {true, false, false, true}, {true, true, false, true},
    };
    static const struct lint_file files[] = {
        {"ana/hours", HOURS}, {"jordan/b", GOAL "moves: ana/hours/week\n"}, {NULL, NULL}};
    struct fixture *fixture = *state;
    struct bounds bounds = bounds_of(NULL);
    struct lint_world world;

    load(fixture, files, &world);
    struct goal *goal = team_goal(&world.team, "jordan/b");
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        goal->is_private = rows[i].mover_is_private;
        team_goal(&world.team, "ana/hours")->is_private = rows[i].target_is_private;
        struct moved_target target = moved_target_of(&fixture->arena, &world.team, goal);
        const char *words = moved_in_words(&fixture->arena, goal, &target, lint_day("2026-03-27"),
                                           &bounds, rows[i].with_private);
        assert_string_equal(words ? words : "",
                            rows[i].is_told ? "from 53 to 47 h, 2 h to go" : "");
    }
}

/** The names of goals, a blank behind each. */
static const char *names(struct fixture *fixture, const struct moving_goals *goals)
{
    struct buffer text;

    buffer_init(&text, &fixture->arena);
    for (size_t i = 0; i < goals->count; i++) {
        buffer_printf(&text, "%s/%s ", goals->items[i]->person, goals->items[i]->slug);
    }
    return buffer_text(&text);
}

static void what_moves_it(void **state)
{
    static const struct lint_file files[] = {
        {"ana/aside", GOAL "moves: ana/hours/calls\n"},
        {"ana/hours", HOURS},
        {"jordan/by-goal", GOAL "moves: ana/hours\n"},
        {"jordan/draft", GOAL "moves: ana/hours/week\nstate: draft\n"},
        {"jordan/over", GOAL "moves: ana/hours/week\nstate: closed\nclosed: 2026-03-02\n"},
        {"sam/own", GOAL "moves: ana/hours/week\n"},
        {"team/all", GOAL "moves: ana/hours/week\n"},
        {NULL, NULL},
    };
    struct fixture *fixture = *state;
    struct arena *arena = &fixture->arena;
    struct lint_world world;
    day_t day = lint_day("2026-03-27");

    load(fixture, files, &world);
    const struct goal *hours = team_goal(&world.team, "ana/hours");
    const struct kpi *week = goal_kpi(hours, "week");
    struct moving_goals found = goals_moving(arena, &world.team, hours, week, day, false);
    assert_string_equal(names(fixture, &found), "team/all jordan/by-goal sam/own ");
    found = goals_moving(arena, &world.team, hours, week, lint_day("2026-03-01"), false);
    assert_string_equal(names(fixture, &found), "team/all jordan/by-goal jordan/over sam/own ");
    found = goals_moving(arena, &world.team, hours, goal_kpi(hours, "calls"), day, false);
    assert_string_equal(names(fixture, &found), "ana/aside ");

    team_goal(&world.team, "sam/own")->is_private = true;
    team_person(&world.team, "jordan")->left = day;
    found = goals_moving(arena, &world.team, hours, week, day, false);
    assert_string_equal(names(fixture, &found), "team/all ");
    found = goals_moving(arena, &world.team, hours, week, day, true);
    assert_string_equal(names(fixture, &found), "team/all sam/own ");
}

/* Partners */

static void partners(void **state)
{
    static const struct lint_file files[] = {
        {"ana/hours", HOURS "partners: [{who: sam, part: Takes the Fridays}]\n"},
        {"jordan/b", GOAL "partners: [ana, sam]\n"},
        {"jordan/over", GOAL "partners: [sam]\nstate: closed\nclosed: 2026-03-02\n"},
        {"team/all", GOAL "partners: [sam]\n"},
        {NULL, NULL},
    };
    static const char *const said[] = {
        "Hand over 6 tasks",
        "Work 45 hours (on-track 80%): Takes the Fridays",
        "Hand over 6 tasks",
    };
    struct fixture *fixture = *state;
    struct bounds bounds = bounds_of(NULL);
    struct lint_world world;
    day_t day = lint_day("2026-03-27");

    load(fixture, files, &world);
    struct partnerships found = partnerships_of(&fixture->arena, &world.team, "sam", day, false);
    assert_int_equal(found.count, 3);
    for (size_t i = 0; i < found.count; i++) {
        assert_string_equal(partnership_in_words(&fixture->arena, &found.items[i], day, &bounds),
                            said[i]);
    }
    assert_string_equal(goal_partners_text(&fixture->arena, team_goal(&world.team, "jordan/b")),
                        "ana, sam");
    assert_null(goal_partner(team_goal(&world.team, "jordan/b"), "jordan"));
}

/* Promises */

static void promises(void **state)
{
    static const struct {
        const char *support;
        const char *words;
    } rows[] = {
        {"{what: A course, who: sam, by: 2026-03-20, done: 2026-03-18}",
         "A course (sam, by 2026-03-20), given 2026-03-18"},
        {"{what: A course, who: sam, by: 2026-03-20}",
         "A course (sam, by 2026-03-20), 7 days late"},
        {"{what: A course, by: 2026-03-26}", "A course (by 2026-03-26), 1 day late"},
        {"{what: A course, who: Lena Brandt, by: 2026-03-27}",
         "A course (Lena Brandt, by 2026-03-27), open"},
        {"{what: A course, who: sam}", "A course (sam), open"},
        {"{what: A course}", "A course, open"},
        /* given later than the day asked for */
        {"{what: A course, done: 2026-03-28}", "A course, open"},
    };
    struct fixture *fixture = *state;
    struct arena *arena = &fixture->arena;
    day_t day = lint_day("2026-03-27");

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        const char *text = arena_printf(arena, GOAL "support: [%s]\n", rows[i].support);
        struct lint_file files[] = {{"jordan/b", text}, {NULL, NULL}};
        struct lint_world world;
        load(fixture, files, &world);
        struct pledges pledges = pledges_of_goal(arena, team_goal(&world.team, "jordan/b"), day);
        assert_int_equal(pledges.count, 1);
        assert_string_equal(arena_printf(arena, "%s, %s", pledge_text(arena, pledges.items),
                                         pledge_outcome(arena, pledges.items, day)),
                            rows[i].words);
        assert_string_equal(pledge_command(arena, pledges.items),
                            "coach session action done jordan/b/a-course");
    }
}

static void how_many(void **state)
{
    struct fixture *fixture = *state;
    struct pledge items[] = {
        {.state = PLEDGE_KEPT}, {.state = PLEDGE_OPEN}, {.state = PLEDGE_LATE}};
    struct pledges all = {items, 3};
    struct pledges early = {items, 2};

    assert_string_equal(pledges_in_words(&fixture->arena, &all), "3 promised, 1 given, 1 late");
    assert_string_equal(pledges_in_words(&fixture->arena, &early), "2 promised, 1 given");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LINT_TEST(what_it_moves), LINT_TEST(who_reads_how_far), LINT_TEST(what_moves_it),
        LINT_TEST(partners),      LINT_TEST(promises),          LINT_TEST(how_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

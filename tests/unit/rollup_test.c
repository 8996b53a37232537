/*
 * Goals from their members: who is one, whose progress counts how much, whose status wins.
 */

#include "kpi_rows.h"

#include "kpi/rollup.h"

/** One KPI of a goal: kind, weight, way and readings. */
struct member {
    enum kpi_kind kind;
    const char *weight;
    const char *way;
    const char *readings;
};

struct scene {
    struct goal goal;
    struct row_kpi built[4];
    struct kpi kpis[4];
    struct milestone milestones[4];
};

/* `done` of `all` milestones were done on the first day. */
static void set_scene(struct scene *scene, const struct member *members, size_t count, size_t done,
                      size_t all)
{
    memset(scene, 0, sizeof *scene);
    scene->goal = goal_blank();
    scene->goal.kpis = (struct kpis){scene->kpis, count};
    scene->goal.milestones = (struct milestones){scene->milestones, all};
    for (size_t i = 0; i < count; i++) {
        struct row row = {"", members[i].way, "", members[i].readings, DUE, ""};
        row_kpi(&row, &scene->built[i]);
        scene->kpis[i] = scene->built[i].kpi;
        scene->kpis[i].kind = members[i].kind;
        scene->kpis[i].weight = num(members[i].weight);
        scene->kpis[i].baseline = scene->built[i].course.baseline;
        scene->kpis[i].target = scene->built[i].course.target;
    }
    for (size_t i = 0; i < all; i++)
        scene->milestones[i] =
            (struct milestone){.due = day(DUE), .done = i < done ? day(START) : DAY_NONE};
}

static struct goal_figures rollup(const struct scene *scene, const char *as_of)
{
    struct bounds bounds = bounds_of(NULL);
    struct goal_figures figures;
    goal_rollup(&scene->goal, day(as_of), &bounds, &figures);
    return figures;
}

static void check_goal(const struct goal_figures *figures, const char *progress, const char *status)
{
    check_ratio("goal", "progress", figures->progress, progress);
    assert_string_equal(status_name(figures->status), status);
}

static void lag_kpis_alone_where_there_are_some(void **state)
{
    static const struct member members[] = {
        {KPI_LAG, NULL, "0 -> 100", "2026-02-16 50"},
        {KPI_LEAD, NULL, "0 -> 100", "2026-02-16 0"},
    };
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 2, 0, 4);
    struct goal_figures figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "0.5", "on-track");
}

static void all_members_where_there_is_no_lag(void **state)
{
    static const struct member members[] = {
        {KPI_LEAD, NULL, "0 -> 100", "2026-02-16 50"},
        {KPI_LEAD, NULL, "0 -> 100", "2026-02-16 60"},
    };
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 2, 1, 4);
    struct goal_figures figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "0.45", "on-track");
}

static void milestones_alone(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene, NULL, 0, 3, 4);
    struct goal_figures figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "0.75", "on-track");
}

static void weights_are_shares(void **state)
{
    static const struct member members[] = {
        {KPI_LAG, "2", "0 -> 100", "2026-02-16 60"},
        {KPI_LAG, NULL, "0 -> 100", "2026-02-16 48"},
        {KPI_LAG, "0.5", "0 -> 100", "2026-02-16 46"},
    };
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 3, 0, 0);
    struct goal_figures figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "0.5457", "on-track"); /* (2 x 0.60 + 0.48 + 0.23) / 3.5 */
}

static void weight_0_counts_nowhere(void **state)
{
    static const struct member members[] = {
        {KPI_LAG, "0", "0 -> 100", "2026-02-16 0"},
        {KPI_LAG, NULL, "0 -> 100", "2026-02-16 50"},
    };
    static const struct member no_lag_left[] = {
        {KPI_LAG, "0", "0 -> 100", "2026-02-16 0"},
        {KPI_LEAD, NULL, "0 -> 100", "2026-02-16 70"},
    };
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 2, 0, 0);
    struct goal_figures figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "0.5", "on-track");
    set_scene(&scene, no_lag_left, 2, 0, 0);
    figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "0.7", "on-track");
}

static void progress_is_clamped_before_the_mean(void **state)
{
    static const struct member members[] = {
        {KPI_LAG, NULL, "0 -> 100", "2026-02-16 300"},
        {KPI_LAG, NULL, "0 -> 100", "2026-02-16 -100"},
    };
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 2, 0, 0);
    struct goal_figures figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "0.5", "off-track");
}

/* Each status of the order with the one that comes next. As of 2026-02-16 half is expected. */
static void the_worst_member_gives_the_status(void **state)
{
    static const struct {
        struct member members[2];
        const char *as_of;
        const char *worst;
    } rows[] = {
        {{{KPI_LAG, NULL, "0 -> 100", "2026-02-16 36"},
          {KPI_LAG, NULL, "0 -> 100", "2026-02-16 0"}},
         "2026-02-16",
         "off-track"},
        {{{KPI_LAG, NULL, "0 -> 100", "2026-02-16 36"}, {KPI_LAG, NULL, "0 -> 100", ""}},
         "2026-02-16",
         "at-risk"},
        {{{KPI_LAG, NULL, "0 -> 100", ""}, {KPI_LAG, NULL, "0 -> 100", "2026-02-16 50"}},
         "2026-02-16",
         "no-data"},
        {{{KPI_LAG, NULL, "0 -> 100", "2026-02-16 100"},
          {KPI_LAG, NULL, "0 -> 100", "2026-02-16 50"}},
         "2026-02-16",
         "on-track"},
        {{{KPI_LAG, NULL, "0 -> 100", "2026-02-16 100"},
          {KPI_LAG, NULL, "0 -> 100", "2026-02-16 50"}},
         "2026-03-31",
         "ended"},
        {{{KPI_LAG, NULL, "0 -> 100", "2026-02-16 100"}, {KPI_LAG, NULL, "0 -> 100", ""}},
         "2026-01-01",
         "upcoming"},
        {{{KPI_LAG, NULL, "0 -> 100", "2026-02-16 100"},
          {KPI_LAG, NULL, "100 -> 0", "2026-02-16 0"}},
         "2026-02-16",
         "achieved"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct scene scene;
        set_scene(&scene, rows[i].members, 2, 0, 0);
        struct goal_figures figures = rollup(&scene, rows[i].as_of);
        assert_string_equal(status_name(figures.status), rows[i].worst);
    }
}

static void without_progress_the_status_still_counts(void **state)
{
    static const struct member members[] = {
        {KPI_LAG, NULL, "0 -> 100", "2026-02-16 50"},
        {KPI_LAG, "3", "? -> 100", "2026-02-16 50"},
    };
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 2, 0, 0);
    struct goal_figures figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "0.5", "no-data");
    set_scene(&scene, members + 1, 1, 0, 0);
    figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "", "no-data");
}

static void no_members(void **state)
{
    static const struct member members[] = {{KPI_LAG, "0", "0 -> 100", "2026-02-16 50"}};
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 1, 0, 0);
    struct goal_figures figures = rollup(&scene, "2026-04-01");
    check_goal(&figures, "", "");
    assert_false(ratio_known(figures.score));
    assert_int_equal(figures.success, ANSWER_UNKNOWN);
}

static void one_stale_member_is_enough(void **state)
{
    static const struct member members[] = {
        {KPI_LAG, NULL, "0 -> 100", "2026-01-12 50"},
        {KPI_LAG, NULL, "0 -> 100", "2026-02-16 50"},
    };
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 2, 0, 0);
    assert_false(rollup(&scene, "2026-02-16").stale);
    scene.kpis[0].every = CADENCE_WEEK;
    assert_true(rollup(&scene, "2026-02-16").stale);
}

/* A goal that came 0.7 of its way, or a hair less. */
static void success(enum commitment commitment, const char *readings, const char *as_of,
                    const char *score, enum answer expected)
{
    struct member members[] = {{KPI_LAG, NULL, "0 -> 100", readings}};
    struct scene scene;
    set_scene(&scene, members, 1, 0, 0);
    scene.goal.commitment = commitment;
    struct goal_figures figures = rollup(&scene, as_of);
    check_ratio(readings, "score", figures.score, score);
    assert_int_equal(figures.success, expected);
}

static void committed_is_all_and_stretch_is_0_7(void **state)
{
    (void)state;
    success(COMMITTED, "2026-03-27 70", DUE, "", ANSWER_UNKNOWN);
    success(COMMITTED, "2026-03-27 70", "2026-03-31", "0.7", ANSWER_NO);
    success(COMMITTED, "2026-03-27 100", "2026-03-31", "1", ANSWER_YES);
    success(STRETCH, "2026-03-27 70", DUE, "", ANSWER_UNKNOWN);
    success(STRETCH, "2026-03-27 70", "2026-03-31", "0.7", ANSWER_YES);
    success(STRETCH, "2026-03-27 69.99999", "2026-03-31", "0.7", ANSWER_NO);
}

static void a_closed_goal_has_its_score(void **state)
{
    static const struct member members[] = {{KPI_LAG, NULL, "0 -> 100", "2026-02-16 92"}};
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 1, 0, 0);
    scene.goal.state = STATE_CLOSED;
    scene.goal.closed = day("2026-02-20");
    check_ratio("before", "score", rollup(&scene, "2026-02-19").score, "");
    check_ratio("closed", "score", rollup(&scene, "2026-02-20").score, "0.92");
}

static void a_keep_kpi_is_a_member(void **state)
{
    static const struct member members[] = {
        {KPI_LAG, NULL, "0 -> 100", "2026-02-16 50"},
        {KPI_LAG, NULL, "at-most 5", "2026-02-02 4, 2026-02-09 6, 2026-02-16 6"},
    };
    struct scene scene;
    (void)state;
    set_scene(&scene, members, 2, 0, 0);
    struct goal_figures figures = rollup(&scene, "2026-02-16");
    check_goal(&figures, "0.4167", "off-track");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lag_kpis_alone_where_there_are_some),
        cmocka_unit_test(all_members_where_there_is_no_lag),
        cmocka_unit_test(milestones_alone),
        cmocka_unit_test(weights_are_shares),
        cmocka_unit_test(weight_0_counts_nowhere),
        cmocka_unit_test(progress_is_clamped_before_the_mean),
        cmocka_unit_test(the_worst_member_gives_the_status),
        cmocka_unit_test(without_progress_the_status_still_counts),
        cmocka_unit_test(no_members),
        cmocka_unit_test(one_stale_member_is_enough),
        cmocka_unit_test(committed_is_all_and_stretch_is_0_7),
        cmocka_unit_test(a_closed_goal_has_its_score),
        cmocka_unit_test(a_keep_kpi_is_a_member),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Family K: one goal a rule, where it speaks, and where it does not.
 */

#include "kpi_fixture.h"

#include "kpi/check.h"

/** A goal with one KPI, both sound, to be bent by a test. */
struct scene {
    struct arena arena;
    struct diags diags;
    struct goal goal;
    struct kpi kpi;
    struct mark kpi_marks[4];
    struct mark goal_marks[1];
    struct reading readings[4];
    struct checkpoint checkpoints[2];
};

static void set_scene(struct scene *scene)
{
    memset(scene, 0, sizeof *scene);
    arena_init(&scene->arena, arena_exhausted);
    diags_init(&scene->diags, &scene->arena);
    scene->kpi = kpi_blank("rate");
    scene->kpi.where = where_pack(10, 5);
    scene->kpi.baseline = num("65");
    scene->kpi.target = num("90");
    scene->kpi_marks[0] = (struct mark){where_pack(11, 15), 17, offsetof(struct kpi, baseline)};
    scene->kpi_marks[1] = (struct mark){where_pack(12, 13), 15, offsetof(struct kpi, target)};
    scene->kpi_marks[2] = (struct mark){where_pack(13, 11), 17, offsetof(struct kpi, keep)};
    scene->kpi_marks[3] = (struct mark){where_pack(14, 13), 14, offsetof(struct kpi, weight)};
    scene->kpi.marks = (struct marks){scene->kpi_marks, 4};
    scene->kpi.readings = readings_from(scene->readings, "2026-01-05 66, 2026-03-30 88");
    for (size_t i = 0; i < 4; i++)
        scene->readings[i].where = where_pack(20 + (uint32_t)i, 7);
    scene->kpi.checkpoints = (struct checkpoints){scene->checkpoints, 1};
    scene->checkpoints[0] = (struct checkpoint){num("75"), day("2026-02-16"), where_pack(16, 7)};
    scene->goal = goal_blank();
    scene->goal.where = where_pack(1, 1);
    scene->goal_marks[0] = (struct mark){where_pack(3, 6), 16, offsetof(struct goal, due)};
    scene->goal.marks = (struct marks){scene->goal_marks, 1};
    scene->goal.kpis = (struct kpis){&scene->kpi, 1};
}

static void set_keep(struct scene *scene, struct keep keep)
{
    scene->kpi.baseline = DECIMAL_NONE;
    scene->kpi.target = DECIMAL_NONE;
    scene->kpi.keep = keep;
}

/* Exactly these complaints, "K1 12:13-15 error; K3 ...", in the order of the file. */
static void expect_complaints(struct scene *scene, const char *expected)
{
    char text[256] = "";
    kpi_check(&scene->goal, &scene->diags);
    diags_sort(&scene->diags);
    for (size_t i = 0; i < scene->diags.count; i++) {
        const struct diag *diag = &scene->diags.items[i];
        size_t used = strlen(text);
        assert_string_equal(diag->place.file, scene->goal.file);
        assert_non_null(diag->help);
        snprintf(text + used, sizeof text - used, "%s%s %d:%d-%d %s", i ? "; " : "", diag->rule,
                 diag->place.line, diag->place.column, diag->place.end_column,
                 severity_name(diag->severity));
    }
    assert_string_equal(text, expected);
}

static void expect_message(const struct scene *scene, const char *message)
{
    assert_int_equal(scene->diags.count, 1);
    assert_string_equal(scene->diags.items[0].message, message);
}

static void end_scene(struct scene *scene)
{
    arena_free(&scene->arena);
}

static void a_sound_goal_is_silent(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    expect_complaints(&scene, "");
    set_keep(&scene, (struct keep){KEEP_RANGE, num("20"), num("20")});
    expect_complaints(&scene, "");
    end_scene(&scene);
}

static void k1_target_equals_baseline(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.kpi.target = num("65");
    expect_complaints(&scene, "K1 12:13-15 error");
    expect_message(&scene, "target of 'rate' equals its baseline, 65");
    end_scene(&scene);
}

static void k2_neither_target_nor_keep(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.kpi.target = DECIMAL_NONE;
    scene.kpi.marks.count = 1;
    expect_complaints(&scene, "K2 10:5-0 error");
    expect_message(&scene, "'rate' has neither 'target' nor 'keep'");
    end_scene(&scene);
}

static void k2_a_refused_target_is_not_missing(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.kpi.target = DECIMAL_NONE;
    expect_complaints(&scene, "");
    end_scene(&scene);
}

static void k2_keep_beside_baseline_and_target(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.kpi.keep = (struct keep){KEEP_AT_MOST, DECIMAL_NONE, num("5")};
    expect_complaints(&scene, "K2 11:15-17 error; K2 12:13-15 error");
    end_scene(&scene);
}

static void k3_readings_that_never_count(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.readings[0].date = day("2026-01-04");
    scene.readings[1].date = day("2026-03-31");
    expect_complaints(&scene, "K3 20:7-0 warning; K3 21:7-0 warning");
    assert_string_equal(scene.diags.items[0].message,
                        "reading of 'rate' on 2026-01-04 never counts: it is before start, "
                        "2026-01-05");
    assert_string_equal(scene.diags.items[1].message,
                        "reading of 'rate' on 2026-03-31 never counts: it is after due, "
                        "2026-03-30");
    end_scene(&scene);
}

static void k3_a_draft_has_no_dates_to_be_outside_of(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.goal.start = DAY_NONE;
    scene.readings[0].date = day("2020-01-01");
    expect_complaints(&scene, "");
    end_scene(&scene);
}

static void k4_more_than_18_digits_between_them(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.readings[0].value = num("123456789012345");
    scene.readings[1].value = num("0.001");
    expect_complaints(&scene, "");
    scene.readings[1].value = num("0.0001");
    expect_complaints(&scene, "K4 20:7-0 error");
    expect_message(&scene, "'123456789012345' and the 4 decimal places of other values of 'rate' "
                           "need more than 18 digits");
    end_scene(&scene);
}

static void k4_wherever_the_value_stands(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.readings[1].value = num("0.00000000000001");
    scene.kpi.baseline = num("10000");
    scene.kpi.target = num("20000");
    scene.checkpoints[0].value = num("9999.5");
    scene.readings[0].value = num("15000");
    expect_complaints(&scene, "K4 11:15-17 error; K4 12:13-15 error; K4 20:7-0 error");
    end_scene(&scene);
}

static void k5_a_checkpoint_outside(void **state)
{
    static const char *const outside[] = {"2026-01-04", "2026-03-31"};
    static const char *const inside[] = {START, DUE};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct scene scene;
        set_scene(&scene);
        scene.checkpoints[0].date = day(inside[i]);
        expect_complaints(&scene, "");
        scene.checkpoints[0].date = day(outside[i]);
        expect_complaints(&scene, "K5 16:7-0 error");
        end_scene(&scene);
    }
}

static void k6_bounds_the_wrong_way_round(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    set_keep(&scene, (struct keep){KEEP_RANGE, num("30"), num("20")});
    expect_complaints(&scene, "K6 13:11-17 error");
    expect_message(&scene, "no value is inside '30..20'");
    assert_string_equal(scene.diags.items[0].help, "write 'keep: 20..30'");
    end_scene(&scene);
}

static void k7_no_member_has_any_weight(void **state)
{
    struct milestone milestone = {.due = DAY_NONE, .done = DAY_NONE};
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.kpi.weight = num("0");
    scene.goal.milestones = (struct milestones){&milestone, 1};
    expect_complaints(&scene, "");
    scene.goal.milestones.count = 0;
    expect_complaints(&scene, "K7 14:13-14 warning");
    end_scene(&scene);
}

static void k7_no_members_at_all_is_not_about_weight(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.goal.kpis.count = 0;
    expect_complaints(&scene, "");
    end_scene(&scene);
}

static void k8_due_before_start_alone(void **state)
{
    struct scene scene;
    (void)state;
    set_scene(&scene);
    scene.goal.due = scene.goal.start;
    scene.kpi.checkpoints.count = 0;
    scene.kpi.readings.count = 1;
    expect_complaints(&scene, "");
    set_scene(&scene);
    scene.goal.due = scene.goal.start - 1;
    expect_complaints(&scene, "K8 3:6-16 error");
    expect_message(&scene,
                   "due, 2026-01-04, is before start, 2026-01-05: no figure can be computed");
    end_scene(&scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sound_goal_is_silent),
        cmocka_unit_test(k1_target_equals_baseline),
        cmocka_unit_test(k2_neither_target_nor_keep),
        cmocka_unit_test(k2_a_refused_target_is_not_missing),
        cmocka_unit_test(k2_keep_beside_baseline_and_target),
        cmocka_unit_test(k3_readings_that_never_count),
        cmocka_unit_test(k3_a_draft_has_no_dates_to_be_outside_of),
        cmocka_unit_test(k4_more_than_18_digits_between_them),
        cmocka_unit_test(k4_wherever_the_value_stands),
        cmocka_unit_test(k5_a_checkpoint_outside),
        cmocka_unit_test(k6_bounds_the_wrong_way_round),
        cmocka_unit_test(k7_no_member_has_any_weight),
        cmocka_unit_test(k7_no_members_at_all_is_not_about_weight),
        cmocka_unit_test(k8_due_before_start_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

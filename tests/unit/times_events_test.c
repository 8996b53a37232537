/*
 * Times that are tied to what happens: holidays, events, ages, the parts of days and years.
 */

#include "times_fixture.h"

static void test_holidays(void **state)
{
    static const struct row rows[] = {
        {"open by Independence Day", "deadline [by Independence Day] 2026-07-04"},
        {"open before Boxing Day", "deadline [before Boxing Day] 2026-12-25"},
        {"open by Black Friday", "deadline [by Black Friday]"},
        {"open before Passover", "deadline [before Passover]"},
        {"fast during Ramadan", "window [during Ramadan]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_events(void **state)
{
    static const struct row rows[] = {
        {"open by my 40th birthday", "deadline [by my 40th birthday]"},
        {"open by annual review", "deadline [by annual review]"},
        {"walk before discharge", "deadline [before discharge]"},
        {"walk at discharge", "deadline [at discharge]"},
        {"open by the end of the pilot", "deadline [by the end of the pilot]"},
        {"open upon completion of the pilot", "deadline [upon completion of the pilot]"},
        {"sing at the spring gala", "deadline [at the spring gala]"},
        {"open before the lease ends", "deadline [before the lease ends]"},
        {"save until the baby is born", "deadline [until the baby is born]"},
        {"travel by age 65", "deadline [by age 65]"},
        {"travel before I turn 30", "deadline [before I turn 30]"},
        {"walk throughout the hospital stay", "window [throughout the hospital stay]"},
        {"open by ____", "deadline [by ____]"},
        {"open by dd/mm/yyyy", "deadline [by dd/mm/yyyy]"},
        {"open by the new method", ""},
        {"open by the team", ""},
        {"breathe before speaking", ""},
        {"pitch before the board", ""},
        {"warm up at tryouts", ""},
    };

    (void)state;
    CHECK(rows);
}

static void test_days_and_weeks_of_a_month(void **state)
{
    static const struct row rows[] = {
        {"open by the 15th", "deadline [by the 15th] 2026-01-15"},
        {"open by the 2nd", "deadline [by the 2nd] 2026-02-02"},
        {"open by the third week of May", "deadline [by the third week of May] 2026-05-21"},
        {"open by the last week of June", "deadline [by the last week of June] 2026-06-30"},
        {"open by next April", "deadline [by next April] 2026-04-30"},
        {"open by year's end", "deadline [by year's end] 2026-12-31"},
        {"open in fiscal Q4", "window [in fiscal Q4]"},
        {"open at 6 months", "deadline [at 6 months] 2026-07-05"},
        {"open tomorrow", "deadline [tomorrow] 2026-01-06"},
        {"raise it (today: 40)", ""},
    };

    (void)state;
    CHECK(rows);
}

static void test_stretches(void **state)
{
    static const struct row rows[] = {
        {"bake within 6-8 weeks", "window [within 6-8 weeks] 2026-03-02"},
        {"bake in the next 12 to 18 months", "window [in the next 12 to 18 months] 2027-07-05"},
        {"bake in a couple of weeks", "window [in a couple of weeks] 2026-01-19"},
        {"bake over the next few weeks", "window [over the next few weeks]"},
        {"bake in a year's time", "window [in a year's time] 2027-01-05"},
        {"bake for the rest of the year", "window [for the rest of the year] 2026-12-31"},
        {"bake all summer", "window [all summer]"},
        {"bake next fall", "window [next fall]"},
        {"bake less than last quarter", "past [last quarter]"},
        {"ten cakes (6 months)", "window [6 months] 2026-07-05"},
        {"you have one hour to bake", "window [have one hour]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_rhythms(void **state)
{
    static const struct row rows[] = {
        {"sing on school nights", "recurrence [on school nights]"},
        {"sing in the evenings", "recurrence [in the evenings]"},
        {"sing Monday to Friday", "recurrence [Monday to Friday]"},
        {"debrief after every client call", "recurrence [after every client call]"},
        {"save half of every paycheck", "recurrence [every paycheck]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_hours_are_service_levels_except_in_care(void **state)
{
    static const struct row rows[] = {
        {"reply within 24 hours", "duration [within 24 hours]"},
        {"the patient will walk within 24 hours", "window [within 24 hours]"},
        {"rest within two hours of surgery", "window [within two hours]"},
        {"reply within two hours of a request", "duration [within two hours]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_no_time_hides_its_number(void **state)
{
    struct calendar calendar = calendar_make(0, 0);
    struct arena arena;

    (void)state;
    arena_init(&arena, out_of_memory);
    assert_int_equal(parts_read(&arena, "be famous one day", &calendar).amounts.count, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_holidays),
        cmocka_unit_test(test_events),
        cmocka_unit_test(test_days_and_weeks_of_a_month),
        cmocka_unit_test(test_stretches),
        cmocka_unit_test(test_rhythms),
        cmocka_unit_test(test_hours_are_service_levels_except_in_care),
        cmocka_unit_test(test_no_time_hides_its_number),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * The time expressions of statements: kind, place and days.
 */

#include "times_fixture.h"

static void test_deadlines(void **state)
{
    static const struct row rows[] = {
        {"", ""},
        {"open the shop", ""},
        {"open by 30 March 2026", "deadline [by 30 March 2026] 2026-03-30"},
        {"open by March 30, 2026.", "deadline [by March 30, 2026] 2026-03-30"},
        {"open by the 30th of March", "deadline [by the 30th of March] 2026-03-30"},
        {"open by 2026-03-30", "deadline [by 2026-03-30] 2026-03-30"},
        {"open by 2026-Q1", "deadline [by 2026-Q1] 2026-03-31"},
        {"open by 30/03/2026", "deadline [by 30/03/2026] 2026-03-30"},
        /* no day, and one of two */
        {"open by 31 June 2026", "vague [by 31 June 2026]"},
        {"open by 30 February", "vague [by 30 February]"},
        {"open by 2026-06-31", "vague [by 2026-06-31]"},
        {"open by 2026-13-01", "vague [by 2026-13-01]"},
        {"open by 31/06/2026", "vague [by 31/06/2026]"},
        {"open by 3/4/2026", "deadline [by 3/4/2026]"},
        {"open by W45", "deadline [by W45] 2026-11-08"},
        {"open by W01", "deadline [by W01] 2027-01-10"},
        {"open by CW20 2027", "deadline [by CW20 2027] 2027-05-23"},
        {"open by calendar week 10", "deadline [by calendar week 10] 2026-03-08"},
        {"open by 3/30/2026", "deadline [by 3/30/2026] 2026-03-30"},
        {"open by 03/04/2026", "deadline [by 03/04/2026]"},
        {"open by 30.03.2026", "deadline [by 30.03.2026] 2026-03-30"},
        {"open by 31 February", "vague [by 31 February]"},
        {"open by 29 February", "deadline [by 29 February] 2028-02-29"},
        {"open by 30 March", "deadline [by 30 March] 2026-03-30"},
        {"open by 2 January", "deadline [by 2 January] 2027-01-02"},
        {"open by June", "deadline [by June] 2026-06-30"},
        {"open by June 2027", "deadline [by June 2027] 2027-06-30"},
        {"open by mid-June", "deadline [by mid-June] 2026-06-15"},
        {"open by Q2", "deadline [by Q2] 2026-06-30"},
        {"open by the end of Q2 2027", "deadline [by the end of Q2 2027] 2027-06-30"},
        {"open by Q3 end", "deadline [by Q3 end] 2026-09-30"},
        {"open by the end of the second quarter",
         "deadline [by the end of the second quarter] 2026-06-30"},
        {"open by H1", "deadline [by H1] 2026-06-30"},
        {"open by 2027", "deadline [by 2027] 2027-12-31"},
        {"open by the end of the month", "deadline [by the end of the month] 2026-01-31"},
        {"open by the end of next month", "deadline [by the end of next month] 2026-02-28"},
        {"open by end of quarter", "deadline [by end of quarter] 2026-03-31"},
        {"open by the end of the year", "deadline [by the end of the year] 2026-12-31"},
        {"open by year-end", "deadline [by year-end] 2026-12-31"},
        {"open by EOQ", "deadline [by EOQ] 2026-03-31"},
        {"open by Friday", "deadline [by Friday] 2026-01-09"},
        {"open by Monday", "deadline [by Monday] 2026-01-12"},
        {"open by Friday, 13 March", "deadline [by Friday, 13 March] 2026-03-13"},
        {"open by week 6", "deadline [by week 6] 2026-02-16"},
        {"open by Christmas", "deadline [by Christmas] 2026-12-25"},
        {"open before June", "deadline [before June] 2026-05-31"},
        {"open before the end of June", "deadline [before the end of June] 2026-06-30"},
        {"open before 1 June", "deadline [before 1 June] 2026-05-31"},
        {"open until 1 June", "deadline [until 1 June] 2026-06-01"},
        {"open no later than 1 June", "deadline [no later than 1 June] 2026-06-01"},
        {"open on 1 June", "deadline [on 1 June] 2026-06-01"},
        {"open (Q2)", "window [Q2] 2026-06-30"},
        {"Q2: open", "window [Q2] 2026-06-30"},
        {"open (1 June 2026)", "deadline [1 June 2026] 2026-06-01"},
        {"open before the next shop fair launch", "deadline [before the next shop fair launch]"},
        {"open by launch", "deadline [by launch]"},
        {"open by [date]", "deadline [by [date]]"},
        {"open by 5pm", "deadline [by 5pm]"},
        {"open by 5pm on 1 June", "deadline [by 5pm on 1 June] 2026-06-01"},
    };

    (void)state;
    CHECK(rows);
}

static void test_windows(void **state)
{
    static const struct row rows[] = {
        {"bake within 12 weeks", "window [within 12 weeks] 2026-03-30"},
        {"bake in 90 days", "window [in 90 days] 2026-04-05"},
        {"bake in six months", "window [in six months] 2026-07-05"},
        {"bake within a month", "window [within a month] 2026-02-05"},
        {"bake within one quarter", "window [within one quarter] 2026-04-05"},
        {"bake in half a year", "window [in half a year] 2026-07-05"},
        {"bake over a 12-week period", "window [over a 12-week] 2026-03-30"},
        {"bake in the next six months", "window [in the next six months] 2026-07-05"},
        {"bake in the first 2 weeks", "window [in the first 2 weeks] 2026-01-19"},
        {"bake for 30 consecutive days", "window [for 30 consecutive days] 2026-02-04"},
        {"bake over the next quarter", "window [over the next quarter] 2026-03-31"},
        {"bake for the next month", "window [for the next month] 2026-02-05"},
        {"bake next month", "window [next month] 2026-02-28"},
        {"bake this week", "window [this week] 2026-01-11"},
        {"bake this quarter", "window [this quarter] 2026-03-31"},
        {"bake this year", "window [this year] 2026-12-31"},
        {"bake during the quarter", "window [during the quarter] 2026-03-31"},
        {"bake in Q3 2026", "window [in Q3 2026] 2026-09-30"},
        {"bake in July", "window [in July] 2026-07-31"},
        {"bake in 2027", "window [in 2027] 2027-12-31"},
        {"bake from 1 March to 31 May", "window [from 1 March to 31 May] 2026-05-31"},
        {"bake six weeks from now", "window [six weeks from now] 2026-02-16"},
        {"bake between now and June", "window [between now and June] 2026-06-30"},
        {"bake in FY2027", "window [in FY2027]"},
        {"bake within two sprints", "window [within two sprints]"},
        {"bake within 60 days of hiring", "window [within 60 days]"},
        {"bake within 60 days of the start", "window [within 60 days of the start] 2026-03-06"},
        {"bake this fiscal year", "window [this fiscal year]"},
        {"bake within 999999999 weeks", "window [within 999999999 weeks]"},
        {"bake for 1.5 years", "window [for 1.5 years] 2027-07-05"},
        {"grow sales month over month", "window [month over month]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_recurrences(void **state)
{
    static const struct row rows[] = {
        {"sing every Friday at 4 PM", "recurrence [every Friday]; clock [at 4 PM]"},
        {"sing every other day", "recurrence [every other day]"},
        {"sing each sprint", "recurrence [each sprint]"},
        {"sing every two weeks", "recurrence [every two weeks]"},
        {"sing on Mondays and Fridays", "recurrence [on Mondays and Fridays]"},
        {"sing weekly", "recurrence [weekly]"},
        {"sing 3 times a week", "recurrence [3 times a week]"},
        {"sing twice per month", "recurrence [twice per month]"},
        {"sing 20 songs a week", "recurrence [a week]"},
        {"sing at the end of each month", "recurrence [at the end of each month]"},
        {"hold a weekly choir", "recurrence [weekly]"},
        {"increase weekly sales", ""},
        {"reduce the team's weekly hours", ""},
        {"want to run 5 times per week", "recurrence [5 times per week]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_what_is_measured_is_no_time_bound(void **state)
{
    static const struct row rows[] = {
        {"shrink queues from 45 days to 30 days", ""},
        {"shrink cycle time to 5 days", ""},
        {"shrink cycle time by 5 days", ""},
        {"shrink cycle time by a week", ""},
        {"reply within 2 hours of a call", "duration [within 2 hours]"},
        {"reply to callers within 2 days", "duration [within 2 days]"},
        {"deliver in under 30 days", "duration [in under 30 days]"},
        {"deliver within 11 business days", "duration [within 11 business days]"},
        {"read for 30 minutes", "duration [for 30 minutes]"},
        {"cut faults from 4/month to 1/month", "rate [/month]; rate [/month]"},
        {"cut hours to 45 per week", "rate [per week]"},
        {"type 60 words per minute", "rate [per minute]"},
        {"sales fell over the last two months", "past [over the last two months]"},
        {"start from May", "start [from May] 2026-05-31"},
        {"start soon", "vague [soon]"},
        {"grow as soon as possible", "vague [as soon as possible]"},
        {"improve by holding tastings", ""},
        {"improve by reviewing launches", ""},
        {"increase on-time delivery", ""},
        {"we may march in", ""},
    };

    (void)state;
    CHECK(rows);
}

static void test_months_end_where_they_end(void **state)
{
    static const struct row rows[] = {
        {"bake within 3 months", "window [within 3 months] 2026-04-30"},
        {"bake within a month", "window [within a month] 2026-02-28"},
        {"bake within 12 months", "window [within 12 months] 2027-01-31"},
    };
    day_t start = day_from_civil(2026, 1, 31);

    (void)state;
    check_from(rows, sizeof(rows) / sizeof(rows[0]), start, start);
}

static void test_the_present_is_the_later_of_start_and_today(void **state)
{
    static const struct row rows[] = {
        {"bake this quarter", "window [this quarter] 2026-06-30"},
        {"bake by Friday", "deadline [by Friday] 2026-05-22"},
        {"bake within 12 weeks", "window [within 12 weeks] 2026-03-30"},
        {"bake by 30 March", "deadline [by 30 March] 2026-03-30"},
        {"bake by Q1", "deadline [by Q1] 2026-03-31"},
    };

    (void)state;
    check_from(rows, sizeof(rows) / sizeof(rows[0]), day_from_civil(2026, 1, 5),
               day_from_civil(2026, 5, 15));
}

static void test_the_next_quarter_ends_with_a_quarter(void **state)
{
    static const struct row rows[] = {
        {"over the next quarter, bake", "window [over the next quarter] 2026-06-30"},
        {"bake next quarter", "window [next quarter] 2026-09-30"},
    };
    day_t start = day_from_civil(2026, 4, 1);

    (void)state;
    check_from(rows, sizeof(rows) / sizeof(rows[0]), start, start);
}

static void test_the_calendar_ends(void **state)
{
    static const struct row rows[] = {
        {"bake within 3 weeks", "window [within 3 weeks]"},
        {"bake this week", "window [this week] 9999-12-31"},
        {"bake this year", "window [this year] 9999-12-31"},
        {"bake next year", "window [next year]"},
        {"bake by 2 January", "deadline [by 2 January]"},
        {"bake by tomorrow", "deadline [by tomorrow]"},
    };

    (void)state;
    check_from(rows, sizeof(rows) / sizeof(rows[0]), DAY_LAST, DAY_NONE);
}

static void test_rates_say_per_what(void **state)
{
    struct calendar calendar = calendar_make(0, 0);
    struct arena arena;

    (void)state;
    arena_init(&arena, out_of_memory);
    struct parts parts = parts_read(&arena, "sing 3 times a week, then monthly", &calendar);
    assert_int_equal(parts.times.count, 2);
    assert_string_equal(parts.times.items[0].per, "week");
    assert_string_equal(parts.times.items[1].per, "month");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_deadlines),
        cmocka_unit_test(test_windows),
        cmocka_unit_test(test_recurrences),
        cmocka_unit_test(test_what_is_measured_is_no_time_bound),
        cmocka_unit_test(test_months_end_where_they_end),
        cmocka_unit_test(test_the_present_is_the_later_of_start_and_today),
        cmocka_unit_test(test_the_next_quarter_ends_with_a_quarter),
        cmocka_unit_test(test_the_calendar_ends),
        cmocka_unit_test(test_rates_say_per_what),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

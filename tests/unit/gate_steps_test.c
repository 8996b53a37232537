/*
 * The gate: from which step on, and until when, it asks.
 */

#include "gate_fixture.h"

#define CLOSED(outcome, date) "outcome: " outcome "\nclosed: " date "\n"
#define BEFORE                "step: verbal\nby: sam\nstart: 2026-01-05\ndue: 2026-01-30\n"

static void the_days_begin_with_the_last_step_of_coaching_that_goes_on(void **state)
{
    static const struct {
        const char *step;
        const char *before;
        const char *as_of;
        const char *since;
        const char *until;
    } rows[] = {
        {STEP, NULL, "2026-03-20", "2026-03-02", "2026-03-20"},
        {STEP, NULL, "2026-03-30", "2026-03-02", "2026-03-27"},
        {STEP CLOSED("continue", "2026-03-20"), NULL, "2026-03-30", "2026-03-02", "2026-03-20"},
        {STEP CLOSED("continue", "2026-03-27"), NULL, "2026-06-19", "2026-03-02", "2026-03-27"},
        {STEP CLOSED("resolved", "2026-03-27"), NULL, "2026-03-26", "2026-03-02", "2026-03-26"},
        {STEP CLOSED("resolved", "2026-03-27"), NULL, "2026-06-19", "2026-05-22", "2026-06-19"},
        {STEP CLOSED("reassign", "2026-03-27"), NULL, "2026-06-19", "2026-05-22", "2026-06-19"},
        {STEP CLOSED("separate", "2026-03-27"), NULL, "2026-06-19", "2026-05-22", "2026-06-19"},
        {"step: written\nstart: 2026-03-02\n", BEFORE, "2026-03-30", "2026-01-05", "2026-01-30"},
        {STEP, BEFORE CLOSED("resolved", "2026-01-30"), "2026-03-30", "2026-03-02", "2026-03-27"},
        {"step: written\nstart: 2026-03-02\n", BEFORE CLOSED("resolved", "2026-01-30"),
         "2026-03-30", "2026-03-02", "2026-03-30"},
        {"step: pip\nstart: 2026-03-02\ndue: 2026-04-10\n", BEFORE, "2026-03-30", "2026-03-02",
         "2026-03-30"},
        /* due four weeks to the day */
        {"step: verbal\nstart: 2026-03-02\ndue: 2026-03-30\n", NULL, "2026-04-06", "2026-03-02",
         "2026-03-30"},
        /* nobody is named who opened it */
        {"step: verbal\nstart: 2026-03-02\n", NULL, "2026-04-06", "2026-03-02", "2026-04-06"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct change row = {.step = rows[i].step,
                             .before = rows[i].before,
                             .as_of = rows[i].as_of,
                             .grows = 2,
                             .checkins = 4,
                             .agreed = 2};
        struct gate gate = gate_with(*state, &row);
        char since[DATE_SIZE];
        char until[DATE_SIZE];
        if (strcmp(date_format(gate.since, since), rows[i].since) != 0 ||
            strcmp(date_format(gate.until, until), rows[i].until) != 0) {
            fail_msg("\n%sas of %s: %s to %s", rows[i].step, rows[i].as_of, since, until);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_days_begin_with_the_last_step_of_coaching_that_goes_on),
    };
    return cmocka_run_group_tests(tests, fixture_set_up, fixture_tear_down);
}

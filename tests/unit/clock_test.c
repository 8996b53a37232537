/*
 * The clock time in a habit's trigger.
 */

#include "model_fixture.h"

#include "smart/dates.h"

static void the_first_clock_time_of_a_text(void **state)
{
    static const struct {
        const char *text;
        int minutes;
    } rows[] = {
        {"09:00, at my desk, before mail", 9 * 60},
        {"at 16:00", 16 * 60},
        {"every Friday at 4 PM", 16 * 60},
        {"4:30 p.m.", 16 * 60 + 30},
        {"12 am", 0},
        {"12 pm", 12 * 60},
        {"at noon", 12 * 60},
        {"9 o'clock", 9 * 60},
        {"0:05", 5},
        {"23:59 CET", 23 * 60 + 59},
        {"between 10:00 and 11:00", 10 * 60},
        {"24:00", -1},
        {"10:75", -1},
        {"when I open my laptop in the morning", -1},
        {"after 3 emails", -1},
        {"", -1},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        int minutes = clock_in_text(&fixture->arena, rows[i].text);
        if (minutes != rows[i].minutes) {
            fail_msg("'%s': %d", rows[i].text, minutes);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_first_clock_time_of_a_text, fixture_set_up,
                                        fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

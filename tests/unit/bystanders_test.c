/*
 * Numbers that measure nothing: those that say for whom or of what an aim is, figures of speech,
 * and bare ones; beside them numbers in the same places that do measure.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "model/model.h"
#include "smart/lint.h"
#include "smart/statement.h"

static void out_of_memory(void)
{
    abort();
}

/** True if a rule says something of a statement. */
static bool says(const char *rule, const char *statement)
{
    struct arena arena;
    struct findings findings;
    bool is_said = false;

    arena_init(&arena, out_of_memory);
    findings_init(&findings, &arena);
    lint_statement(statement, strlen(statement), day_from_civil(2026, 3, 27), &findings);
    for (size_t i = 0; i < findings.count; i++) {
        is_said = is_said || findings.items[i].rule[0] == rule[0];
    }
    arena_free(&arena);
    return is_said;
}

static void check_vague(const char *const *statements)
{
    for (; *statements != NULL; statements++) {
        if (!says("S", *statements) || !says("M", *statements)) {
            fail_msg("passes S or M: %s", *statements);
        }
    }
}

static void check_measured(const char *const *statements)
{
    for (; *statements != NULL; statements++) {
        if (says("S", *statements) || says("M", *statements)) {
            fail_msg("does not pass S and M: %s", *statements);
        }
    }
}

static void phrase_behind_an_aim_tells_for_whom(void **state)
{
    static const char *const vague[] = {"Improve collaboration across the 4 offices by September",
                                        "Strengthen relationships with our 12 suppliers by June",
                                        "Raise morale among 25 warehouse staff by August",
                                        "Improve culture in 2 teams of 10 by June",
                                        "Improve service to 50 customers by June",
                                        "Increase openness towards 2 boards by June",
                                        "Enhance the 5 products of the house by June",
                                        "Improve quality at our 6 sites by June",
                                        "Streamline the work of 2 departments by June",
                                        NULL};
    static const char *const measured[] = {
        "Improve on-time delivery in our 3 plants to 95% by June",
        "Raise sales to 50 units by June",
        "Cap the queue at 6 callers by June",
        "Expand into 3 countries by June",
        "Improve my Spanish with 20 lessons by June",
        "Keep the queue between 5 and 10 callers until June",
        NULL};

    (void)state;
    check_vague(vague);
    check_measured(measured);
}

static void phrase_behind_a_state_tells_for_whom(void **state)
{
    static const char *const vague[] = {"Be a good mentor to 2 interns this summer",
                                        "Be the go-to person for 3 systems by June",
                                        "Feel confident in front of 20 people by April",
                                        "Excel in 4 areas by December",
                                        "Become more visible to 8 directors by May",
                                        "Know more about 3 competitors by April",
                                        NULL};
    static const char *const measured[] = {"Become a member of 2 boards by June",
                                           "Be at 5 rehearsals by June",
                                           "Learn 5 songs on the guitar by September",
                                           "Learn the names of 30 pupils by October", NULL};

    (void)state;
    check_vague(vague);
    check_measured(measured);
}

static void phrase_behind_a_deed_tells_how_many(void **state)
{
    static const char *const vague[] = {"Provide inspiring guidance to 6 students by May",
                                        "Show leadership towards 4 apprentices by June",
                                        "Make life easier for 45 teachers by August",
                                        "Communicate clearly with all 11 branches every week",
                                        NULL};
    static const char *const measured[] = {"Hold one-to-ones with 8 engineers by June",
                                           "Hold useful workshops for 30 managers by June",
                                           "Present the roadmap to 50 customers by June",
                                           "Give feedback to 3 colleagues every week",
                                           "Speak at 3 conferences by October",
                                           "Deliver parcels to 40 villages each week",
                                           NULL};

    (void)state;
    check_vague(vague);
    check_measured(measured);
}

static void object_of_a_wish_is_not_produced(void **state)
{
    static const char *const vague[] = {"Make 5 newcomers feel welcome by June",
                                        "Treat 50 guests with more respect by June",
                                        "Inspire 4 colleagues by June",
                                        "Empower 9 team leads by June",
                                        "Focus on the top 3 accounts this quarter",
                                        "Help 3 juniors grow by October",
                                        "Support 10 families better this year",
                                        NULL};
    static const char *const measured[] = {"Make 10 of our forms accessible by October",
                                           "Help 5 customers to migrate to version 4 by June",
                                           "Help 3 customers a day", "Make 20 sales calls a day",
                                           NULL};

    (void)state;
    check_vague(vague);
    check_measured(measured);
}

static void figures_of_speech_count_nothing(void **state)
{
    static const char *const vague[] = {"Give 120% in every match",
                                        "Put 200% effort into the project by May",
                                        "Be 100% committed to the team by June",
                                        "Be positive 24/7 from January to June",
                                        "Make our 24/7 support line more helpful by April",
                                        "Make good use of 360 feedback by November",
                                        "Be on top of things 7 days a week",
                                        "Double down on quality this quarter",
                                        "Clean up the attic once in a while",
                                        NULL};
    static const char *const measured[] = {"Give 100% of the proceeds to the shelter by May",
                                           "Be on time 100% of the time until June",
                                           "Have the ward staffed 24/7 from May",
                                           "Double the number of volunteers by October",
                                           "Walk to work 5 days a week",
                                           NULL};

    (void)state;
    check_vague(vague);
    check_measured(measured);
}

static void bare_number_counts_nothing(void **state)
{
    static const char *const vague[] = {"12345", "5%", "three", NULL};
    static const char *const measured[] = {"Revenue up 5%", NULL};

    (void)state;
    check_vague(vague);
    check_measured(measured);
}

static void bystander_is_no_target(void **state)
{
    static const struct {
        const char *statement;
        const char *target;
    } rows[] = {{"Improve communication between the 3 teams by June", "?"},
                {"Provide great service to 50 customers by June", "?"},
                {"Improve on-time delivery in our 3 plants to 95% by June", "95"},
                {"Hold one-to-ones with 8 engineers by June", "8"}};

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct arena arena;
        char text[DECIMAL_SIZE];
        day_t today = day_from_civil(2026, 3, 27);
        arena_init(&arena, out_of_memory);
        struct decimal target =
            statement_understand(&arena, rows[i].statement, today, today).target;
        const char *shown = decimal_known(target) ? decimal_format(target, text) : "?";
        assert_string_equal(shown, rows[i].target);
        arena_free(&arena);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(phrase_behind_an_aim_tells_for_whom),
        cmocka_unit_test(phrase_behind_a_state_tells_for_whom),
        cmocka_unit_test(phrase_behind_a_deed_tells_how_many),
        cmocka_unit_test(object_of_a_wish_is_not_produced),
        cmocka_unit_test(figures_of_speech_count_nothing),
        cmocka_unit_test(bare_number_counts_nothing),
        cmocka_unit_test(bystander_is_no_target),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

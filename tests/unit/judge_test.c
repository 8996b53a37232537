/*
 * What the words of a statement say of S, M, T and rivalry: which rule, and about which words.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "smart/judge.h"
#include "smart/lint.h"

static void out_of_memory(void)
{
    abort();
}

/** Findings of 2026-03-27 as "S1 [words] T1 [words]", only of these rules; NULL takes all. */
static char *shown(const char *text, const struct findings *findings, const char *rules)
{
    struct buffer out;

    buffer_init(&out, findings->arena);
    for (size_t i = 0; i < findings->count; i++) {
        const struct finding *finding = &findings->items[i];
        if (rules != NULL && strstr(rules, finding->rule) == NULL) {
            continue;
        }
        buffer_printf(&out, "%s%s [%.*s]", *buffer_text(&out) != '\0' ? " " : "", finding->rule,
                      (int)finding->words.length, text + finding->words.start);
    }
    return buffer_text(&out);
}

struct row {
    const char *statement;
    const char *expected;
};

static void check(const struct row *rows, size_t count, const char *rules)
{
    for (size_t i = 0; i < count; i++) {
        struct arena arena;
        struct findings findings;
        arena_init(&arena, out_of_memory);
        findings_init(&findings, &arena);
        lint_statement(rows[i].statement, strlen(rows[i].statement), day_from_civil(2026, 3, 27),
                       &findings);
        assert_string_equal(shown(rows[i].statement, &findings, rules), rows[i].expected);
        arena_free(&arena);
    }
}

#define CHECK(rows, rules) check(rows, sizeof(rows) / sizeof((rows)[0]), rules)

static void test_good_goals_pass(void **state)
{
    static const struct row rows[] = {
        {"Sell 40 season tickets by 30 June", ""},
        {"Raise the share of reused crates from 20% to 35% within six months", ""},
        {"Water the seedlings every morning", ""},
        {"Ring two former donors each week", ""},
        {"Open the new reading room by Q3", ""},
        {"Hire a night porter by the end of May", ""},
        {"Pass the sailing exam in June", ""},
        {"Send the catalogue to the printer by Friday", ""},
        {"By May, given ten picture cards, Mila will name 8 out of 10 in three trials", ""},
        {"The patient will climb one flight of stairs before discharge", ""},
        {"Every new cook completes the hygiene course in the first month", ""},
        {"The ticket shop is live by 1 September", ""},
        {"Ensure the fire doors are inspected by June", ""},
        {"Quit smoking by 1 May", ""},
        {"Earn a B or higher in geometry this term", ""},
        {"No late trains in June", ""},
        {"Improve my backhand by practising every Tuesday and Thursday", ""},
        {"Walking to school every Tuesday", ""},
        {"Cut the time from order to kiln to one day by June", ""},
        {"Learn enough Welsh to pass the harbour exam in May 2027", ""},
        {"Show the Q2 numbers to the crew on June 18th", ""},
        {"Deadlift my own body weight by June", ""},
        {"Keep the kiln hot for 30 days", ""},
        {"I will not eat sugar until Easter", ""},
        {"Never work on Sundays", ""},
        {"Turn in every essay on time this term", ""},
        {"I will be at my desk by 8:45 every morning", ""},
        {"Be promoted to head gardener by May 2027", ""},
        {"Goal 3: publish the tide tables by 1 April", ""},
        {"Check the water balance every Monday", ""},
        {"Walk to work on Tuesdays", ""},
        {"Row 2 km by week eight", ""},
        {"Keep the leak rate below 3% two months in a row", ""},
        {"Mend the nets before herring season starts", ""},
        {"We will zest lemons every Tuesday", ""},
        {"Every kiosk has a defibrillator by the end of April", ""},
        {"Raise my grade in Latin from D to B by June", ""},
        {"Write up all walks before reading week", ""},
        {"Visit all nine lighthouses before I retire", ""},
        {"Play one song at the June open stage", ""},
        {"Win at least 5 of the next 12 matches", ""},
        {"Sail a clean start in the next five regattas", ""},
        {"Play the solo in my next two concerts", ""},
        {"Sell the boat before moving inland", ""},
        {"From now until Lent, no chocolate after lunch", ""},
        {"My goal this term is to hand in the herbarium", ""},
        {"Stewards complete the first-aid course within 30 days", ""},
        {"All new singers have a godparent by their first week", ""},
        {"All boats have a logbook by release 2.1", ""},
        {"Hand the keys over to Mia by the first of May", ""},
        {"Open the kiosk as soon as the paint is dry", ""},
        {"Write notes after every 1:1", ""},
        {"Improve the lake by rolling out the new buoys in June", ""},
    };

    (void)state;
    CHECK(rows, NULL);
}

static void test_scenario_of_seven(void **state)
{
    static const struct row rows[] = {
        {"Improve communication",
         "S1 [Improve communication] M1 [Improve communication] T1 [Improve communication]"},
        {"Send a weekly status email to stakeholders every Friday by 3 PM", ""},
        {"be a better leader",
         "S1 [be a better leader] M1 [be a better leader] T1 [be a better leader]"},
        {"Over the next quarter, reduce project misunderstandings by 50% by implementing a weekly "
         "written update and a pre-meeting agenda for all team check-ins.",
         ""},
        {"Increase my team's on-time project delivery from 80% to 95% this quarter.", ""},
        {"Increase on-time delivery to 90% within 12 weeks and reduce personal work hours to 45 "
         "per week.",
         "S3 [reduce personal work hours to 45 per week]"},
        {"Cut client response time from 18 hours to 4 hours soon", "T2 [soon]"},
    };

    (void)state;
    CHECK(rows, NULL);
}

static void test_aims_name_no_action(void **state)
{
    static const struct row rows[] = {
        {"Improve morale by June", "S1 [Improve morale]"},
        {"Double down on safety by June", "S1 [Double down on safety]"},
        {"Put customers first this year", "S1 [Put customers first]"},
        {"In 2026, strengthen our partnerships", "S1 [strengthen our partnerships]"},
        {"I want to get better at chess", "S1 [get better at chess]"},
        {"Work on the garden", "S1 [Work on the garden]"},
        {"Be healthier soon", "S1 [Be healthier]"},
        {"The crew will feel at home", "S1 [feel at home]"},
        {"Understand the tax rules", "S1 [Understand the tax rules]"},
        {"Support the choir", "S1 [Support the choir]"},
        {"We want happier guests", "S1 [want happier guests]"},
        {"Show leadership", "S1 [Show leadership]"},
        {"Financial freedom", "S1 [Financial freedom]"},
        {"Apply to schools", "S1 [Apply to schools]"},
        {"Find out if bees like clover", "S1 [Find out if bees like clover]"},
        {"Get 20% better by June", "S1 [Get 20% better]"},
        {"Improve the menu of the canteen", "S1 [Improve the menu of the canteen]"},
        {"Improve 7-day retention", "S1 [Improve 7-day retention]"},
    };

    (void)state;
    CHECK(rows, "S1 S2");
}

static void test_vague_words_are_told_apart(void **state)
{
    static const struct row rows[] = {
        {"Bake more bread", "S2 [more]"},
        {"Optimise the warehouse", "S2 [Optimise]"},
        {"Sell as much as possible", "S2 [as much as possible]"},
        {"Water the plants regularly", "S2 [regularly]"},
        {"Publish a world-class atlas", "S2 [world-class]"},
        {"Write cleaner reports more often", "S2 [cleaner] S2 [more] S2 [often]"},
        {"Improve the shop as fast as possible", "S1 [Improve the shop]"},
        {"Improve the shop by June in a timely manner",
         "S1 [Improve the shop] S2 [in a timely manner]"},
        {"Bake 20% more bread", ""},
        {"Publish the atlas so that hikers are happier", ""},
        {"Read the Great Gatsby by May", ""},
    };

    (void)state;
    CHECK(rows, "S1 S2");
}

static void test_two_goals(void **state)
{
    static const struct row rows[] = {
        {"Sell 40 tickets and raise $500 by May", "S3 [raise $500]"},
        {"Improve the menu and reduce the waste", "S3 [reduce the waste]"},
        {"Cut waste to 5 kg; raise sales to 300 meals", "S3 [raise sales to 300 meals]"},
        {"Design and print 40 posters", ""},
        {"Sell 40 tickets and 12 shirts", ""},
        {"Interview 12 growers and share what they say", ""},
        {"Raise sales to 300 meals by cutting prices by 5%", ""},
    };

    (void)state;
    CHECK(rows, "S3");
}

static void test_measures(void **state)
{
    static const struct row rows[] = {
        {"Launch the portal", ""},
        {"Finish in the top ten", ""},
        {"Have zero leaks", ""},
        {"Double the harvest", ""},
        {"Keep the pool at 26 degrees", ""},
        {"Become debt-free by 2030", ""},
        {"Number of wells dug by May", ""},
        {"Available 24/7", ""},
        {"Improve the Windows 11 image", "M1 [Improve the Windows 11 image]"},
        {"Improve the 2026 budget", "M1 [Improve the 2026 budget]"},
        {"2. Improve the budget", "M1 [Improve the budget]"},
        {"Be rich one day", "M1 [Be rich]"},
        {"Buy a boat someday", "M1 [Buy a boat]"},
        {"Exercise this month", "M1 [Exercise]"},
        {"Support the choir every day", "M1 [Support the choir]"},
        {"Increase the number of wells", "M1 [Increase the number of wells]"},
        {"Play an excellent concert by May", "M1 [Play an excellent concert]"},
    };

    (void)state;
    CHECK(rows, "M1");
}

static void test_times(void **state)
{
    static const struct row rows[] = {
        {"Sell 40 tickets", "T1 [Sell 40 tickets]"},
        {"I will sell 40 tickets.", "T1 [sell 40 tickets]"},
        {"Answer 9 of 10 letters within two hours", "T1 [Answer 9 of 10 letters within two hours]"},
        {"Cut the wait from 30 days to 10 days", "T1 [Cut the wait from 30 days to 10 days]"},
        {"Sell 40 tickets ASAP", "T2 [ASAP]"},
        {"Going forward, sell 40 tickets", "T2 [Going forward]"},
        {"Sell 40 tickets soon, by 1 May", ""},
        {"Sell 40 tickets by [date]", ""},
        {"Sell 4 tickets every day", ""},
        {"Sell 40 tickets before the regatta", ""},
    };

    (void)state;
    CHECK(rows, "T1 T2");
}

static void test_rivalry(void **state)
{
    static const struct row rows[] = {
        {"Outsell Ana by June", "R5 [Outsell Ana]"},
        {"Be at the top of the team", "R5 [top of the team]"},
        {"Close more deals than Ana", "R5 [more deals than Ana]"},
        {"Make fewer mistakes than my colleagues", "R5 [fewer mistakes than my colleagues]"},
        {"Become the best seller in the office", "R5 [best seller in the office]"},
        {"Win employee of the month", "R5 [employee of the month]"},
        {"Sell more than 40 tickets", ""},
        {"Sell more tickets than in 2025", ""},
        {"Outperform the market by 2%", ""},
        {"Share the top 3 risks with the team", ""},
        {"Beat last year's harvest by 10%", ""},
    };

    (void)state;
    CHECK(rows, "R5");
}

static void test_fields_count_like_words(void **state)
{
    static const struct known both = {.measured = true, .timed = true};
    const char *text = "Improve the menu";
    struct calendar calendar = calendar_make(0, 0);
    struct arena arena;
    struct findings findings;

    (void)state;
    arena_init(&arena, out_of_memory);
    findings_init(&findings, &arena);
    struct parts parts = parts_read(&arena, text, &calendar);
    judge_words(&parts, &both, &findings);
    assert_int_equal(findings.count, 0);
    arena_free(&arena);
}

/** The help of the first finding of a rule. */
static void check_help(const char *text, const char *rule, const char *expected)
{
    struct arena arena;
    struct findings findings;
    const char *help = "";

    arena_init(&arena, out_of_memory);
    findings_init(&findings, &arena);
    lint_statement(text, strlen(text), day_from_civil(2026, 3, 27), &findings);
    for (size_t i = findings.count; i > 0; i--) {
        if (strcmp(findings.items[i - 1].rule, rule) == 0) {
            help = findings.items[i - 1].help;
        }
    }
    assert_string_equal(help, expected);
    arena_free(&arena);
}

static void test_help_mends_the_statement(void **state)
{
    (void)state;
    check_help("Improve the menu", "S1",
               "say what will be done or changed: \"Improve the menu by ... every week\"");
    check_help("Improve the menu", "M1",
               "say from where to where: \"Improve the menu from ... to ...\"");
    check_help("I will sell 40 tickets.", "T1",
               "add by when: \"I will sell 40 tickets by 30 June 2026\"");
    check_help("Sell 40 tickets soon", "T2", "name the day in place of 'soon': by 30 June 2026");
    check_help("Water the plants regularly", "S2",
               "say how often: every Friday, twice a month in place of 'regularly'");
    check_help("By May, sell 40 tickets and raise $500", "S3",
               "split it: \"By May, sell 40 tickets\" and \"Raise $500 by May\"");
    check_help("Increase sales to 90 within 12 weeks and cut waste to 5 kg.", "S3",
               "split it: \"Increase sales to 90 within 12 weeks\" and \"Cut waste to 5 kg within "
               "12 weeks\"");
}

/** Whatever the bytes, each finding is about bytes of the text. */
static void test_any_bytes(void **state)
{
    static const char *const texts[] = {"",
                                        " ",
                                        "\n",
                                        "...",
                                        "42",
                                        "\xff\xfe",
                                        "\xe2\x80",
                                        "שפר את התקשורת",
                                        "改善沟通",
                                        "and",
                                        "by",
                                        "to",
                                        "to to to",
                                        "- - -",
                                        "(((",
                                        "%",
                                        "$",
                                        "1.",
                                        "a\tb",
                                        "\"\"",
                                        "by by by by",
                                        "not",
                                        "be",
                                        "will",
                                        "my goal is to"};

    (void)state;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        struct arena arena;
        struct findings findings;
        size_t length = strlen(texts[i]);
        arena_init(&arena, out_of_memory);
        findings_init(&findings, &arena);
        lint_statement(texts[i], length, day_from_civil(2026, 3, 27), &findings);
        for (size_t f = 0; f < findings.count; f++) {
            struct span words = findings.items[f].words;
            assert_true(words.start <= length && words.length <= length - words.start);
        }
        assert_int_equal(verdicts_draw(&findings, CRITERIA_OF_WORDS).smart, VERDICT_FAIL);
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good_goals_pass),
        cmocka_unit_test(test_scenario_of_seven),
        cmocka_unit_test(test_aims_name_no_action),
        cmocka_unit_test(test_vague_words_are_told_apart),
        cmocka_unit_test(test_two_goals),
        cmocka_unit_test(test_measures),
        cmocka_unit_test(test_times),
        cmocka_unit_test(test_rivalry),
        cmocka_unit_test(test_fields_count_like_words),
        cmocka_unit_test(test_help_mends_the_statement),
        cmocka_unit_test(test_any_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

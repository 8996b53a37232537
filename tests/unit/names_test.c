/*
 * From what was typed to the record that is meant.
 */

#include "team_dir.h"

#include "store/names.h"

static const char *const people[] = {"ana", "ana-b", "jordan", "jo", "zoe"};
static const char *const goals[] = {
    "jordan/on-time", "jordan/hours",           "ana/on-time", "ana/quality", "ana-b/quality",
    "zoe/learn-sql",  "team/reliable-delivery",
};
static const char *const kpis[] = {
    "jordan/on-time/rate",
    "jordan/hours/rate-of-work",
    "ana/quality/defects",
};

#define NAMES(array) array, sizeof array / sizeof array[0]

/* One row of a table: typed, what comes out, the names with blanks between */
static const struct row {
    const char *const *names;
    size_t count;
    const char *typed;
    enum match match;
    const char *expected;
} rows[] = {
    {NAMES(people), "ana", MATCH_ONE, "ana"}, /* exact beats prefix */
    {NAMES(people), "jo", MATCH_ONE, "jo"},
    {NAMES(people), "jor", MATCH_ONE, "jordan"},
    {NAMES(people), "an", MATCH_MANY, "ana ana-b"},
    {NAMES(people), "ord", MATCH_ONE, "jordan"},     /* a part */
    {NAMES(people), "b", MATCH_ONE, "ana-b"},        /* a part, no prefix anywhere */
    {NAMES(people), "JOR", MATCH_ONE, "jordan"},     /* case */
    {NAMES(people), "Zo\303\251", MATCH_ONE, "zoe"}, /* accents */
    {NAMES(people), "jodran", MATCH_NONE, "jordan"},
    {NAMES(people), "wilhelmina", MATCH_NONE, ""},
    {NAMES(people), "", MATCH_NONE, ""},
    {NAMES(goals), "jordan/on-time", MATCH_ONE, "jordan/on-time"},
    {NAMES(goals), "jor/on", MATCH_ONE, "jordan/on-time"},
    {NAMES(goals), "jo/h", MATCH_ONE, "jordan/hours"},
    {NAMES(goals), "ana/q", MATCH_ONE, "ana/quality"}, /* not ana-b: her part is no exact one */
    {NAMES(goals), "an/q", MATCH_MANY, "ana-b/quality ana/quality"},
    {NAMES(goals), "hours", MATCH_ONE, "jordan/hours"}, /* the last part */
    {NAMES(goals), "on-time", MATCH_MANY, "ana/on-time jordan/on-time"},
    {NAMES(goals), "rel", MATCH_ONE, "team/reliable-delivery"},
    {NAMES(goals), "sql", MATCH_ONE, "zoe/learn-sql"}, /* a part */
    {NAMES(goals), "zoe/", MATCH_ONE, "zoe/learn-sql"},
    {NAMES(goals), "hourz", MATCH_NONE, "jordan/hours"}, /* nearest by its last part */
    {NAMES(goals), "jordan/huors", MATCH_NONE, "jordan/hours"},
    {NAMES(kpis), "rate", MATCH_ONE, "jordan/on-time/rate"}, /* exact before prefix */
    {NAMES(kpis), "rate-", MATCH_ONE, "jordan/hours/rate-of-work"},
    {NAMES(kpis), "on-time/rate", MATCH_ONE, "jordan/on-time/rate"},
    {NAMES(kpis), "on/ra", MATCH_ONE, "jordan/on-time/rate"},
    {NAMES(kpis), "a/q/d", MATCH_ONE, "ana/quality/defects"},
    {NAMES(kpis), "ana/quality/defects/x", MATCH_NONE, "ana/quality/defects"},
    {NULL, 0, "ana", MATCH_NONE, ""},
};

static void exact_beats_prefix_beats_part(void **state)
{
    struct team_dir *dir = *state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct name_matches matches;
        struct buffer found;
        enum match match =
            names_match(&dir->arena, rows[i].typed, rows[i].names, rows[i].count, &matches);

        buffer_init(&found, &dir->arena);
        for (size_t j = 0; j < matches.count; j++) {
            buffer_printf(&found, "%s%s", j > 0 ? " " : "", matches.names[j]);
        }
        if (match != rows[i].match || strcmp(buffer_text(&found), rows[i].expected) != 0) {
            fail_msg("'%s': %d, '%s'", rows[i].typed, match, buffer_text(&found));
        }
    }
}

static void ids_that_are_taken_get_a_number(void **state)
{
    static const char *const taken[] = {"ana", "bo", "bo-2", "bo-3", "cy-2"};
    static const char *const cases[][2] = {
        {"dee", "dee"}, {"ana", "ana-2"}, {"bo", "bo-4"}, {"cy", "cy"}, {"cy-2", "cy-2-2"}};
    struct team_dir *dir = *state;

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_string_equal(names_free_id(&dir->arena, cases[i][0], NAMES(taken)), cases[i][1]);
    }
}

static void a_numbered_id_is_not_too_long(void **state)
{
    struct team_dir *dir = *state;
    const char *longest = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-aa";
    const char *taken[] = {longest};
    char *id = names_free_id(&dir->arena, longest, taken, 1);

    assert_int_equal(strlen(longest), 64);
    assert_string_equal(id, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-2");
}

static void names_come_from_the_listing(void **state)
{
    struct team_dir *dir = *state;
    const char **names;

    put(dir, "people/zoe/person.yaml", "");
    put(dir, "people/ana/person.yaml", "");
    put(dir, "people/ana-b/goals/x.yaml", "");
    put(dir, "private/people/ana/goals/y.yaml", "");
    put(dir, "goals/z.yaml", "");
    assert_int_equal(store_list(&dir->store, &dir->diags), STORE_OK);
    assert_int_equal(names_of_people(&dir->arena, &dir->store, &names), 3);
    assert_string_equal(names[0], "ana");
    assert_string_equal(names[1], "ana-b");
    assert_string_equal(names[2], "zoe");
    assert_int_equal(names_of_goals(&dir->arena, &dir->store, &names), 3);
    assert_string_equal(names[0], "ana-b/x");
    assert_string_equal(names[1], "ana/y");
    assert_string_equal(names[2], "team/z");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(exact_beats_prefix_beats_part),
        cmocka_unit_test(ids_that_are_taken_get_a_number),
        cmocka_unit_test(a_numbered_id_is_not_too_long),
        cmocka_unit_test_setup_teardown(names_come_from_the_listing, set_up_dir, tear_down_dir),
    };

    return cmocka_run_group_tests(tests, set_up_dir, tear_down_dir);
}

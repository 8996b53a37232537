/*
 * Feedback: its rules, a text a row, and the figures of those who give it.
 */

#include "kpi_fixture.h"

#include "base/buffer.h"
#include "model/schema.h"
#include "practice/feedback.h"
#include "practice/feedback_words.h"

static void out_of_memory(void)
{
    abort();
}

static const struct feedback_part *part_of(const char *key)
{
    const struct feedback_part *part = feedback_parts;

    while (strcmp(part->key, key) != 0) {
        part++;
    }
    return part;
}

/** The findings about one text: "F1 rude; F2 never". */
static const char *found_in(struct arena *arena, const char *key, const char *text)
{
    const struct feedback_part *part = part_of(key);
    struct feedback feedback;
    struct findings findings;
    struct buffer out;

    schema_defaults(&feedback_schema, &feedback);
    feedback.given = day("2026-01-16");
    memcpy((char *)&feedback + part->offset, &text, sizeof(text));
    findings_init(&findings, arena);
    buffer_init(&out, arena);
    feedback_lint_part(&feedback, part, &findings);
    for (size_t i = 0; i < findings.count; i++) {
        const struct finding *finding = &findings.items[i];
        assert_int_equal(finding->severity, SEVERITY_WARNING);
        buffer_printf(&out, "%s%s %.*s", i > 0 ? "; " : "", finding->rule,
                      (int)finding->words.length, text + finding->words.start);
    }
    return buffer_text(&out);
}

struct row {
    const char *text;
    const char *expect;
};

static void check_rows(const char *key, const struct row *rows, size_t count)
{
    struct arena arena;

    arena_init(&arena, out_of_memory);
    for (size_t i = 0; i < count; i++) {
        const char *found = found_in(&arena, key, rows[i].text);
        if (strcmp(found, rows[i].expect) != 0) {
            fail_msg("'%s': '%s', not '%s'", rows[i].text, found, rows[i].expect);
        }
    }
    arena_free(&arena);
}

#define CHECK(key, rows) check_rows(key, rows, sizeof(rows) / sizeof((rows)[0]))

static void test_judgements_of_character(void **state)
{
    static const struct row rows[] = {
        {"You were rude to Ana", "F1 rude"},
        {"You are lazy and careless", "F1 lazy; F1 careless"},
        {"UNPROFESSIONAL tone", "F1 UNPROFESSIONAL"},
        {"You are not a team player", "F1 not a team player"},
        {"Your attitude", "F1 attitude"},
        {"It was sloppy work", "F1 sloppy"},
        {"You're a star", "F1 a star"},
        {"you didn\xe2\x80\x99t care", "F1 didn\xe2\x80\x99t care"},
        {"You interrupted Ana twice", ""},
        {"You sent the report with three rows of last month's prices", ""},
        {"You stayed calm when the caller was really rude", ""},
        {"You let the rude customer end his sentence", ""},
        {"You said \"that is lazy\" to Ana", ""},
        {"You said \"that is fine\" and were rude", "F1 rude"},
        {"You wrote the attitude survey", ""},
        {"You showed the crude oil figures", ""},
        {"", ""},
    };

    (void)state;
    CHECK("behavior", rows);
}

static void test_always_and_never(void **state)
{
    static const struct row rows[] = {
        {"You never send the minutes", "F2 never"},
        {"You ALWAYS come late", "F2 ALWAYS"},
        {"You interrupt all the time", "F2 all the time"},
        {"every single time you speak first", "F2 every single time"},
        {"You constantly looked at the phone", "F2 constantly"},
        {"You asked a question that we had never heard before", ""},
        {"You set up the always-on campaign", ""},
        {"You said \"never again\"", ""},
        {"Nevertheless you asked", ""},
    };

    (void)state;
    CHECK("behavior", rows);
}

static void test_time_or_place(void **state)
{
    static const struct row rows[] = {
        {"In the last sprint", ""},
        {"in the last two sprints", ""},
        {"at the demo", ""},
        {"During yesterday's stand-up", ""},
        {"On Tuesday", ""},
        {"on 14 January", ""},
        {"On 2026-01-14, after lunch", ""},
        {"at 4 PM", ""},
        {"This morning, before mail", ""},
        {"In ticket 88", ""},
        {"OPS-218", ""},
        {"In #4711", ""},
        {"In a call with Contoso", ""},
        {"In the kitchen", ""},
        {"in our Berlin office", ""},
        {"Lately", "F3 Lately"},
        {"In general you do well", "F3 In general"},
        {"in meetings", "F3 in meetings"},
        {"in every meeting", "F3 in every meeting"},
        {"on Mondays", "F3 on Mondays"},
        {"when you talk to clients", "F3 when you talk to clients"},
        {"last week", "F3 last week"},
        {"At every demo you always rush", "F2 always; F3 At every demo you always rush"},
    };

    (void)state;
    CHECK("situation", rows);
}

static void test_the_action_has_the_moment_of_aida(void **state)
{
    static const struct row rows[] = {
        {"At the demo you skipped the numbers", ""},
        {"You skipped the numbers", "F3 You skipped the numbers"},
    };

    (void)state;
    CHECK("action", rows);
}

/* Days */

static struct feedback feedback_of(const char *by, const char *happened, const char *given,
                                   enum feedback_kind kind)
{
    struct feedback feedback;

    schema_defaults(&feedback_schema, &feedback);
    feedback.by = by;
    feedback.happened = day(happened);
    feedback.given = day(given);
    feedback.kind = kind;
    feedback.file = "f.yaml";
    feedback.person = "jordan";
    feedback.situation = "At the demo";
    feedback.behavior = "You asked";
    feedback.impact = "We knew";
    return feedback;
}

static void test_a_week_is_in_time(void **state)
{
    static const struct {
        const char *happened;
        const char *given;
        const char *expect;
    } rows[] = {
        {"2026-01-09", "2026-01-09", NULL},
        {"2026-01-09", "2026-01-16", NULL},
        {"2026-01-09", "2026-01-17", "given 8 days after it happened"},
        {NULL, "2026-01-17", NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct arena arena;
        struct findings findings;
        struct feedback feedback =
            feedback_of("sam", rows[i].happened, rows[i].given, FEEDBACK_REINFORCING);
        arena_init(&arena, out_of_memory);
        findings_init(&findings, &arena);
        feedback_lint_days(&feedback, &findings);
        assert_int_equal(findings.count, rows[i].expect ? 1 : 0);
        if (rows[i].expect) {
            assert_string_equal(findings.items[0].rule, "F4");
            assert_string_equal(findings.items[0].message, rows[i].expect);
        }
        arena_free(&arena);
    }
}

/* Parts that do not fit together */

static void test_parts(void **state)
{
    static const struct {
        const char *situation;
        const char *behavior;
        const char *action;
        const char *desired;
        const char *alternative;
        enum feedback_kind kind;
        const char *expect;
    } rows[] = {
        {"s", "b", NULL, NULL, NULL, FEEDBACK_REDIRECTING, NULL},
        {NULL, NULL, "a", NULL, NULL, FEEDBACK_REINFORCING, NULL},
        {NULL, NULL, "a", "d", "o", FEEDBACK_REDIRECTING, NULL},
        {NULL, "b", NULL, NULL, NULL, FEEDBACK_REINFORCING, "a behavior needs its 'situation'"},
        {"s", NULL, NULL, NULL, NULL, FEEDBACK_REINFORCING,
         "feedback needs a 'behavior' or an 'action'"},
        {"s", "b", "a", NULL, NULL, FEEDBACK_REINFORCING, "there is a 'behavior' already"},
        {NULL, NULL, "a", NULL, "o", FEEDBACK_REDIRECTING,
         "an action to redirect needs the 'desired' outcome"},
        {NULL, NULL, "a", "d", NULL, FEEDBACK_REDIRECTING,
         "an action to redirect needs an 'alternative'"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct arena arena;
        struct diags diags;
        struct feedback feedback = feedback_of("sam", NULL, "2026-01-16", rows[i].kind);
        arena_init(&arena, out_of_memory);
        diags_init(&diags, &arena);
        feedback.situation = rows[i].situation;
        feedback.behavior = rows[i].behavior;
        feedback.action = rows[i].action;
        feedback.desired = rows[i].desired;
        feedback.alternative = rows[i].alternative;
        feedback_check(&feedback, &diags);
        assert_int_equal(diags.count, rows[i].expect ? 1 : 0);
        if (rows[i].expect) {
            assert_string_equal(diags.items[0].rule, "D11");
            assert_string_equal(diags.items[0].message, rows[i].expect);
        }
        arena_free(&arena);
    }
}

/* What was given */

/** ana is coached by sam, and coaches jordan. */
static struct team team_of(struct person people[3], struct feedback *ana, size_t count)
{
    struct team team;

    schema_defaults(&team_schema, &team);
    for (size_t i = 0; i < 3; i++) {
        schema_defaults(&person_schema, &people[i]);
    }
    people[0].id = "ana";
    people[0].coach = "sam";
    people[0].feedback = (struct feedbacks){ana, count};
    people[1].id = "jordan";
    people[1].coach = "ana";
    people[2].id = "sam";
    team.people = (struct people){people, 3};
    return team;
}

static void test_where_it_comes_from(void **state)
{
    static const struct {
        const char *by;
        enum feedback_from expect;
    } rows[] = {
        {"sam", FROM_COACH}, {"jordan", FROM_UPWARD}, {"zoe", FROM_PEER}, {NULL, FROM_PEER}};
    struct person people[3];
    struct team team = team_of(people, NULL, 0);

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct feedback feedback =
            feedback_of(rows[i].by, NULL, "2026-01-16", FEEDBACK_REINFORCING);
        feedback.person = "ana";
        assert_int_equal(feedback_from(&team, &feedback), rows[i].expect);
    }
}

static void test_balance(void **state)
{
    struct feedback given[] = {
        feedback_of("sam", "2026-01-12", "2026-01-13", FEEDBACK_REINFORCING),
        feedback_of("jordan", NULL, "2026-01-14", FEEDBACK_REDIRECTING),
        feedback_of("sam", "2026-01-10", "2026-01-14", FEEDBACK_REDIRECTING),
        feedback_of("sam", "2026-02-01", "2026-02-20", FEEDBACK_REINFORCING),
    };
    struct person people[3];
    struct team team = team_of(people, given, 4);
    struct arena arena;
    char days[DECIMAL_SIZE];
    size_t count;

    (void)state;
    arena_init(&arena, out_of_memory);
    struct feedback_giver *givers = feedback_balance(&arena, &team, day("2026-01-31"), &count);
    assert_int_equal(count, 2);
    assert_string_equal(givers[0].by, "jordan");
    assert_int_equal(givers[0].redirecting, 1);
    assert_false(ratio_known(givers[0].days));
    assert_string_equal(givers[1].by, "sam");
    assert_int_equal(givers[1].reinforcing, 1);
    assert_int_equal(givers[1].redirecting, 1);
    assert_string_equal(ratio_format(givers[1].days, 4, days), "2.5");
    assert_int_equal(givers[1].last, day("2026-01-14"));

    givers = feedback_balance(&arena, &team, day("2026-02-20"), &count);
    assert_int_equal(givers[1].reinforcing, 2);
    assert_string_equal(ratio_format(givers[1].days, 4, days), "4");
    assert_ptr_equal(feedback_last(&people[0], day("2026-02-19")), &given[2]);
    assert_ptr_equal(feedback_last(&people[0], day("2026-02-20")), &given[3]);
    assert_null(feedback_last(&people[0], day("2026-01-12")));
    feedback_balance(&arena, &team, day("2026-01-12"), &count);
    assert_int_equal(count, 0);
    arena_free(&arena);
}

static void test_word_lists_are_sorted(void **state)
{
    static const struct word_list *const lists[] = {
        &phrases_judging,   &words_others, &phrases_ever,
        &phrases_no_moment, &phrases_days, &words_occasions_of_work,
        &words_places,      &words_each,   &words_before_moments,
    };

    (void)state;
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        for (size_t j = 1; j < lists[i]->count; j++) {
            assert_true(strcmp(lists[i]->items[j - 1].text, lists[i]->items[j].text) < 0);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_judgements_of_character),
        cmocka_unit_test(test_always_and_never),
        cmocka_unit_test(test_time_or_place),
        cmocka_unit_test(test_the_action_has_the_moment_of_aida),
        cmocka_unit_test(test_a_week_is_in_time),
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_where_it_comes_from),
        cmocka_unit_test(test_balance),
        cmocka_unit_test(test_word_lists_are_sorted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

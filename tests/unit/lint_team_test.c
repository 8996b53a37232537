/*
 * The goal linter where goals meet: chains of supports, tensions, and what one person carries.
 */

#include "lint_fixture.h"

#define GOAL    "goal: Sign 20 contracts by 30 March 2026\nstart: 2026-01-05\ndue: 2026-03-30\n"
#define DAY     "2026-03-27"
#define TO(ref) GOAL "supports: " ref "\n"

/** What a rule finds about each goal of a team, under the goal's name. */
static const char *all_said(struct fixture *fixture, const char *team,
                            const struct lint_file *files, const char *rule)
{
    struct lint_world world;
    struct buffer said;

    buffer_init(&said, &fixture->arena);
    lint_world_make(fixture, team, files, &world);
    for (size_t i = 0; files[i].name != NULL; i++) {
        const char *text = lint_said(fixture, &world, files[i].name, rule, DAY);
        if (*text != '\0') {
            buffer_printf(&said, "%s: %s", files[i].name, text);
        }
    }
    return buffer_text(&said);
}

/* R2 */

#define STRATEGY                                                             \
    "coach: 1\nstrategy:\n  - {id: renewals, aim: Renew 90% by June 2026}\n" \
    "  - {id: growth, aim: Raise sales by 20% by June 2026, serves: renewals}\n"

static const struct chain_row {
    struct lint_file files[4];
    const char *says;
} chain_rows[] = {
    {{{"ana/a", TO("jordan/b")}, {"jordan/b", TO("team/c")}, {"team/c", TO("growth")}}, ""},
    {{{"ana/a", TO("jordan/b/rate")}, {"jordan/b", TO("me") "kpis: [{id: rate, target: 2}]\n"}},
     ""},
    /* said where it breaks, and only there */
    {{{"ana/a", TO("jordan/b")}, {"jordan/b", TO("team/c")}, {"team/c", TO("grwoth")}},
     "team/c: [grwoth] there is no 'grwoth': the chain team/c -> grwoth breaks\n"},
    {{{"ana/a", TO("jordan/b/rat")}, {"jordan/b", TO("me") "kpis: [{id: rate, target: 2}]\n"}},
     "ana/a: [jordan/b/rat] there is no 'jordan/b/rat': the chain ana/a -> jordan/b/rat breaks\n"},
    {{{"ana/a", TO("team/c")}, {"team/d", TO("me")}},
     "ana/a: [team/c] there is no 'team/c': the chain ana/a -> team/c breaks\n"},
    /* a circle is said to all that are in it, and not to who leads there */
    {{{"ana/a", TO("jordan/b")}, {"jordan/b", TO("team/c")}, {"team/c", TO("jordan/b")}},
     "jordan/b: [team/c] what it serves leads back to it: jordan/b -> team/c -> jordan/b\n"
     "team/c: [jordan/b] what it serves leads back to it: team/c -> jordan/b -> team/c\n"},
    {{{"ana/a", TO("ana/a")}}, "ana/a: [ana/a] what it serves leads back to it: ana/a -> ana/a\n"},
};

static void chains(void **state)
{
    for (size_t i = 0; i < sizeof(chain_rows) / sizeof(chain_rows[0]); i++) {
        assert_string_equal(all_said(*state, STRATEGY, chain_rows[i].files, "R2"),
                            chain_rows[i].says);
    }
}

/* What a skill moves is what it serves, where it says no more. */

static const struct lint_file skill_team[] = {
    {"jordan/aimless", TO("me") "for: skill\n"},
    {"jordan/b", TO("me") "kpis: [{id: rate, target: 2}]\n"},
    {"jordan/fro", GOAL "for: skill\nmoves: jordan/to\n"},
    {"jordan/lost", GOAL "for: skill\nmoves: jordan/nothing/rate\n"},
    {"jordan/moved", GOAL "for: skill\nmoves: jordan/b/rate\n"},
    {"jordan/own", TO("me") "for: skill\nmoves: jordan/own/rate\nkpis: [{id: rate, target: 2}]\n"},
    {"jordan/to", GOAL "for: skill\nmoves: jordan/fro\n"},
    {NULL, NULL},
};

static void skills(void **state)
{
    assert_string_equal(all_said(*state, STRATEGY, skill_team, "R6"),
                        "jordan/aimless: [skill] it does not say which KPI the skill is to move\n"
                        "jordan/own: [jordan/own/rate] 'jordan/own/rate' is this goal's own\n");
    assert_string_equal(all_said(*state, STRATEGY, skill_team, "R1"), "");
    assert_string_equal(
        all_said(*state, STRATEGY, skill_team, "R2"),
        "jordan/fro: [jordan/to] what it serves leads back to it: jordan/fro -> jordan/to -> "
        "jordan/fro\n"
        "jordan/to: [jordan/fro] what it serves leads back to it: jordan/to -> jordan/fro -> "
        "jordan/to\n");
}

/** The help of the first finding of a rule about jordan/b. */
static const char *help_of(struct fixture *fixture, const struct lint_file *files, const char *rule)
{
    struct lint_world world;
    struct findings findings;

    lint_world_make(fixture, STRATEGY, files, &world);
    const struct lint_team *lint = lint_team_make(&fixture->arena, &world.team, lint_day(DAY));
    findings_init(&findings, &fixture->arena);
    lint_goal(lint, team_goal(&world.team, "jordan/b"), &findings);
    for (size_t i = 0; i < findings.count; i++) {
        if (strcmp(findings.items[i].rule, rule) == 0) {
            return findings.items[i].help;
        }
    }
    return NULL;
}

static void the_nearest_name(void **state)
{
    static const struct {
        const char *supports;
        const char *help;
    } rows[] = {
        {TO("grwoth"), "did you mean 'growth'?"},
        {TO("team/reliabel"), "did you mean 'team/reliable'?"},
        {TO("taem/reliable"), "did you mean 'team/reliable'?"},
        {TO("reliable"), "did you mean 'team/reliable'?"},
        {TO("own"), "did you mean 'jordan/own'?"},
        {TO("jordan/won"), "did you mean 'jordan/own'?"},
        {TO("something/else"), "name a goal (PERSON/GOAL, team/GOAL), an aim of team.yaml, or me"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct lint_file files[] = {{"jordan/b", rows[i].supports},
                                    {"jordan/own", GOAL},
                                    {"team/reliable", GOAL},
                                    {NULL, NULL}};
        assert_string_equal(help_of(*state, files, "R2"), rows[i].help);
    }
}

static const char *said_of_aim(struct fixture *fixture, const char *team, size_t index,
                               enum severity *severity)
{
    static const struct lint_file none[] = {{NULL, NULL}};
    struct lint_world world;
    struct findings findings;
    struct buffer said;

    lint_world_make(fixture, team, none, &world);
    const struct lint_team *lint = lint_team_make(&fixture->arena, &world.team, lint_day(DAY));
    buffer_init(&said, &fixture->arena);
    findings_init(&findings, &fixture->arena);
    lint_aim(lint, &world.team.strategy.items[index], &findings);
    for (size_t i = 0; i < findings.count; i++) {
        *severity = findings.items[i].severity;
        buffer_printf(&said, "%s %s\n", findings.items[i].rule, findings.items[i].message);
    }
    return buffer_text(&said);
}

static void aims(void **state)
{
    static const char circle[] =
        "coach: 1\nstrategy:\n  - {id: a, aim: Renew 90% by June 2026, serves: b}\n"
        "  - {id: b, aim: Renew 90% by June 2026, serves: a}\n"
        "  - {id: c, aim: Renew 90% by June 2026, serves: d}\n";
    enum severity severity = SEVERITY_HINT;

    assert_string_equal(said_of_aim(*state, circle, 1, &severity),
                        "R2 what it serves leads back to it: b -> a -> b\n");
    assert_int_equal(severity, SEVERITY_ERROR);
    assert_string_equal(said_of_aim(*state, circle, 2, &severity),
                        "R2 there is no 'd': the chain c -> d breaks\n");
    assert_string_equal(said_of_aim(*state, STRATEGY, 1, &severity), "");
    /* the words of an aim are a matter of hints; due says when */
    assert_string_equal(
        said_of_aim(*state, "coach: 1\nstrategy: [{id: a, aim: Renew 90%}]\n", 0, &severity),
        "T1 says neither by when nor how often\n");
    assert_int_equal(severity, SEVERITY_HINT);
    assert_string_equal(
        said_of_aim(*state, "coach: 1\nstrategy: [{id: a, aim: Renew 90%, due: 2026-06-30}]\n", 0,
                    &severity),
        "");
}

/** A long chain is walked once, and named in part. */
static void a_long_circle(void **state)
{
    enum { LENGTH = 20000 };
    struct fixture *fixture = *state;
    struct goal *goals = arena_array(&fixture->arena, LENGTH, sizeof(*goals));
    struct team team = {.file = "team.yaml", .goals = {goals, LENGTH}};
    struct findings findings;

    for (size_t i = 0; i < LENGTH; i++) {
        schema_defaults(&goal_schema, &goals[i]);
        goals[i].file = goals[i].slug = arena_printf(&fixture->arena, "g%05zu", i);
        goals[i].person = "team";
        goals[i].statement = "Sign 20 contracts by 30 March 2026";
        goals[i].supports = arena_printf(&fixture->arena, "team/g%05zu", (i + 1) % LENGTH);
    }
    const struct lint_team *lint = lint_team_make(&fixture->arena, &team, lint_day(DAY));
    findings_init(&findings, &fixture->arena);
    lint_goal(lint, &goals[7], &findings);
    for (size_t i = 0; i < findings.count; i++) {
        if (strcmp(findings.items[i].rule, "R2") == 0) {
            assert_string_equal(findings.items[i].message,
                                "what it serves leads back to it: team/g00007 -> team/g00008 -> "
                                "team/g00009 -> team/g00010 -> team/g00011 -> team/g00012 -> "
                                "team/g00013 -> team/g00014 -> ...");
            return;
        }
    }
    fail();
}

/* R4 */

#define KPI(rest)  GOAL "kpis:\n  - {id: k, " rest "}\n"
#define UP(what)   KPI(what ", baseline: 5, target: 9")
#define DOWN(what) KPI(what ", baseline: 5, target: 1")

static const struct tension_row {
    struct lint_file files[4];
    const char *says;
} tension_rows[] = {
    {{{"ana/a", UP("measure: stock")}, {"jordan/b", DOWN("measure: stock")}},
     "ana/a: [9] 'k' is to rise here and to fall at jordan/b:5\n"
     "jordan/b: [1] 'k' is to fall here and to rise at ana/a:5\n"},
    /* one person, two goals */
    {{{"ana/a", UP("measure: stock")}, {"ana/b", DOWN("measure: stock")}},
     "ana/a: [9] 'k' is to rise here and to fall at ana/b:5\n"
     "ana/b: [1] 'k' is to fall here and to rise at ana/a:5\n"},
    {{{"ana/a", UP("measure: stock")}, {"jordan/b", UP("measure: stock")}}, ""},
    {{{"ana/a", UP("measure: stock")}, {"jordan/b", DOWN("measure: stocks")}}, ""},
    /* without a measure the name and the unit tell */
    {{{"ana/a", UP("name: Days in stock, unit: days")},
      {"jordan/b", DOWN("name: days in Stock, unit: days")}},
     "ana/a: [9] 'Days in stock' is to rise here and to fall at jordan/b:5\n"
     "jordan/b: [1] 'days in Stock' is to fall here and to rise at ana/a:5\n"},
    {{{"ana/a", UP("name: Stock, unit: days")}, {"jordan/b", DOWN("name: Stock, unit: EUR")}}, ""},
    {{{"ana/a", UP("name: Stock")}, {"jordan/b", DOWN("name: Stock, measure: stock")}}, ""},
    {{{"ana/a", UP("unit: h")}, {"jordan/b", DOWN("unit: h")}}, ""},
    /* a rate up and hours down are no tension */
    {{{"ana/a", UP("name: On-time rate, unit: '%'")},
      {"ana/b", DOWN("name: Hours worked, unit: h")}},
     ""},
    /* only what is active pulls */
    {{{"ana/a", UP("measure: stock")}, {"jordan/b", DOWN("measure: stock") "state: draft\n"}}, ""},
    {{{"ana/a", UP("measure: stock")},
      {"jordan/b", DOWN("measure: stock") "state: closed\nclosed: 2026-03-01\n"}},
     ""},
    {{{"ana/a", UP("measure: stock")}, {"jordan/b", KPI("measure: stock, keep: at-most 5")}}, ""},
    /* a tension that is declared needs a line on the other side */
    {{{"ana/a", UP("pulls_against: jordan/b")}, {"jordan/b", KPI("keep: at-least 5")}}, ""},
    {{{"ana/a", UP("pulls_against: jordan/b/k")}, {"jordan/b", KPI("keep: at-least 5")}}, ""},
    {{{"ana/a", UP("pulls_against: jordan/b")}, {"jordan/b", DOWN("unit: h")}},
     "ana/a: [jordan/b] 'k' pulls against 'jordan/b', which has no KPI that keeps a line\n"},
    {{{"ana/a", UP("pulls_against: jordan/b/k")},
      {"jordan/b", DOWN("unit: h") "  - {id: l, keep: at-least 5}\n"}},
     "ana/a: [jordan/b/k] 'k' pulls against 'jordan/b/k', which has no KPI that keeps a line\n"},
    {{{"ana/a", UP("pulls_against: jordan/b")},
      {"jordan/b", KPI("keep: at-least 5") "state: closed\nclosed: 2026-03-01\n"}},
     "ana/a: [jordan/b] 'k' pulls against 'jordan/b', which has no KPI that keeps a line\n"},
    /* whether it exists is another rule's question */
    {{{"ana/a", UP("pulls_against: jordan/c")}}, ""},
    {{{"ana/a", UP("pulls_against: jordan/b/x")}, {"jordan/b", DOWN("unit: h")}}, ""},
};

static void tensions(void **state)
{
    for (size_t i = 0; i < sizeof(tension_rows) / sizeof(tension_rows[0]); i++) {
        assert_string_equal(all_said(*state, STRATEGY, tension_rows[i].files, "R4"),
                            tension_rows[i].says);
    }
}

/* A4 */

#define FROM(start, rest) \
    "goal: Sign 20 contracts by 30 March 2026\nstart: " start "\ndue: 2026-03-30\n" rest
#define HABIT(id) "  - {id: " id ", do: x, every: day}\n"

static const struct load_row {
    struct lint_file files[6];
    const char *says;
} load_rows[] = {
    {{{"ana/a", FROM("2026-01-05", "")},
      {"ana/b", FROM("2026-01-05", "")},
      {"ana/c", FROM("2026-01-05", "")},
      {"jordan/d", FROM("2026-01-05", "")}},
     ""},
    /* said of the last that was begun */
    {{{"ana/a", FROM("2026-01-05", "")},
      {"ana/b", FROM("2026-02-02", "")},
      {"ana/c", FROM("2026-01-05", "")},
      {"ana/d", FROM("2026-01-05", "")}},
     "ana/b: [Sign 20 contracts by 30 March 2026] 4 goals of ana are active at once, more than "
     "3\n"},
    {{{"ana/a", FROM("2026-01-05", "")},
      {"ana/b", FROM("2026-01-05", "")},
      {"ana/c", FROM("2026-01-05", "")},
      {"ana/d", FROM("2026-03-28", "")}},
     ""},
    {{{"ana/a", FROM("2026-01-05", "")},
      {"ana/b", FROM("2026-01-05", "")},
      {"ana/c", FROM("2026-01-05", "state: closed\nclosed: 2026-03-01\n")},
      {"ana/d", FROM("2026-01-05", "state: draft\n")},
      {"ana/e", FROM("2026-01-05", "")}},
     ""},
    {{{"team/a", FROM("2026-01-05", "")},
      {"team/b", FROM("2026-01-05", "")},
      {"team/c", FROM("2026-01-05", "")},
      {"team/d", FROM("2026-01-05", "")}},
     ""},
    {{{"ana/a", FROM("2026-01-05", "habits:\n" HABIT("i") HABIT("j"))},
      {"ana/b", FROM("2026-01-12", "habits:\n" HABIT("k"))}},
     ""},
    {{{"ana/a", FROM("2026-01-05", "habits:\n" HABIT("i") HABIT("j"))},
      {"ana/b", FROM("2026-01-12", "habits:\n" HABIT("k") HABIT("l"))}},
     "ana/b: 6:5 4 habits of ana are to be formed at once, more than 3\n"},
    {{{"ana/a", FROM("2026-01-05", "habits:\n" HABIT("i") HABIT("j"))},
      {"ana/b",
       FROM("2026-01-12",
            "habits:\n" HABIT("k") "  - {id: l, do: x, every: day, automatic: 2026-03-27}\n")}},
     ""},
};

static void loads(void **state)
{
    for (size_t i = 0; i < sizeof(load_rows) / sizeof(load_rows[0]); i++) {
        assert_string_equal(all_said(*state, STRATEGY, load_rows[i].files, "A4"),
                            load_rows[i].says);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        LINT_TEST(chains), LINT_TEST(skills),        LINT_TEST(the_nearest_name),
        LINT_TEST(aims),   LINT_TEST(a_long_circle), LINT_TEST(tensions),
        LINT_TEST(loads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

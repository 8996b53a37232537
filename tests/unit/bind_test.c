/*
 * Binding: what it complains of, where, and what it leaves in the record.
 */

#include "model_fixture.h"

#include "model/model.h"

/** Room for any record of a file. */
union record {
    struct team team;
    struct person person;
    struct goal goal;
    struct feedback feedback;
    struct round round;
    struct journal journal;
    struct review review;
    struct session session;
    struct pip pip;
    struct task_file tasks;
};

struct row {
    const struct schema *schema;
    const char *text;
    /** As fixture_complaints() writes them; "" for none. */
    const char *complaints;
};

#define GOAL  "goal: g\nstart: 2026-01-05\ndue: 2026-03-30\n"
#define KPI   GOAL "kpis:\n  - id: rate\n"
#define HABIT GOAL "habits:\n  - {id: plan, do: it, every: each}\n"

static const struct row rows[] = {
    /* nothing wrong */
    {&goal_schema, GOAL, ""},
    {&goal_schema, "goal: g\nstate: draft\n", ""},
    {&goal_schema, GOAL "x-mine: {any: [thing]}\n", ""},
    {&goal_schema, KPI "    x-colour: blue\n    readings: {2026-01-09: {value: 1, x-by: me}}\n",
     ""},
    {&goal_schema, GOAL "why:\nsupports: ~\nclosed: null\nkpis:\n", ""},
    {&goal_schema,
     GOAL "why: ''\nrevised: [{date: 2026-02-02, key: due, was: '', now: a, why: b}]\n", ""},
    {&person_schema, "name: no\nmotivators: one\nstrengths: [a, b]\n", ""},
    {&person_schema, "name: \"Jordan\"\n", ""},
    {&team_schema, "coach: 1\nresources: [a course, {what: money, who: sam}]\n", ""},
    {&team_schema, "coach: 1\nthresholds: {at_risk: 0.4, stale: {week: 8, 2w: 15}}\n", ""},

    /* D2: nothing at all */
    {&person_schema, "", "1:1 D2 the file is empty: a person needs 'name'\n"},
    {&journal_schema, "# to be written\n", "1:1 D2 the file is empty\n"},
    {&review_schema, "", "1:1 D2 the file is empty\n"},
    {&round_schema, "", "1:1 D2 the file is empty: a round needs 'by'\n"},
    {&feedback_schema, "~\n", "1:1 D2 the file is empty: feedback needs 'kind'\n"},
    {&session_schema, "", "1:1 D2 the file is empty: a session needs 'kind'\n"},
    {&pip_schema, "# to be written\n",
     "1:1 D2 the file is empty: a step of support needs 'step'\n"},
    {&task_file_schema, "", "1:1 D2 the file is empty: a file of tasks needs 'tasks'\n"},
    {&task_file_schema, "~\n", "1:1 D2 the file is empty: a file of tasks needs 'tasks'\n"},

    /* D1: unknown keys */
    {&goal_schema, GOAL "basline: 3\n", "4:1 D1 unknown key 'basline'\n"},
    {&goal_schema, KPI "    basline: 3\n", "6:5 D1 unknown key 'basline'\n"},
    {&goal_schema, KPI "    readings: {2026-01-09: {value: 1, nte: x}}\n",
     "6:39 D1 unknown key 'nte'\n"},
    /* of a mistyped key that is needed, the one error */
    {&person_schema, "nme: Jordan\n", "1:1 D1 unknown key 'nme'\n"},
    {&goal_schema, "gaol: g\nstrt: 2026-01-05\ndue: 2026-03-30\n",
     "1:1 D1 unknown key 'gaol'\n2:1 D1 unknown key 'strt'\n"},
    {&goal_schema, GOAL "kpis:\n  - {idd: rate}\n  - {name: rate}\n",
     "5:6 D1 unknown key 'idd'\n6:5 D2 a KPI needs 'id'\n"},
    {&goal_schema, GOAL "x: 1\nX-a: 1\n", "4:1 D1 unknown key 'x'\n5:1 D1 unknown key 'X-a'\n"},

    /* D2: what is missing */
    {&goal_schema, "", "1:1 D2 the file is empty: a goal needs 'goal'\n"},
    {&team_schema, "# nothing\n", "1:1 D2 the file is empty: a team needs 'coach'\n"},
    {&person_schema, "~\n", "1:1 D2 the file is empty: a person needs 'name'\n"},
    {&goal_schema, "state: draft\n", "1:1 D2 a goal needs 'goal'\n"},
    {&goal_schema, "goal: g\ndue: 2026-03-30\n",
     "1:1 D2 a goal needs 'start' while it is active\n"},
    {&goal_schema, "goal:\nstart: 2026-01-05\ndue: ~\n",
     "1:1 D2 'goal' has no value\n3:1 D2 'due' has no value\n"},
    {&goal_schema, GOAL "kpis:\n  - name: rate\n", "5:5 D2 a KPI needs 'id'\n"},
    {&goal_schema, GOAL "habits: [{id: a}]\n",
     "4:10 D2 a habit needs 'do'\n4:10 D2 a habit needs 'every'\n"},
    {&goal_schema, GOAL "milestones: [{what: a}]\n", "4:14 D2 a milestone needs 'id'\n"},
    {&goal_schema, GOAL "barriers: [{outside: true}]\nsupport: [{kind: course}]\n",
     "4:12 D2 a barrier needs 'what'\n5:11 D2 a promise of support needs 'what'\n"},
    {&goal_schema, GOAL "agreed: [{by: sam, date: 2026-01-05}]\n",
     "4:10 D2 an agreement needs 'hash'\n"},
    {&goal_schema, GOAL "revised: [{date: 2026-02-02, key: due, was: a, now: b}]\n",
     "4:11 D2 a revision needs 'why'\n"},
    {&goal_schema, KPI "    readings:\n      2026-01-09:\n      2026-01-16: {note: n}\n",
     "7:7 D2 '2026-01-09' has no value\n8:19 D2 a reading needs 'value'\n"},
    {&team_schema, "coach: 1\nstrategy: [{id: grow}]\nneeds: [{people: 2}]\n",
     "2:12 D2 an aim needs 'aim'\n3:9 D2 a need needs 'task'\n"},
    {&round_schema, "by: sam\nasked:\n", "2:1 D2 'asked' has no value\n"},
    {&review_schema, "self: {by: jordan}\nmanager: {by: , date: ~}\nupward:\n",
     "1:7 D2 a part of the person needs 'date'\n2:11 D2 'by' has no value\n"
     "2:17 D2 'date' has no value\n"},
    {&review_schema, "evidence: [{kind: session}]\n",
     "1:12 D2 a piece of evidence needs 'date'\n1:12 D2 a piece of evidence needs 'file'\n"},
    {&pip_schema, "step: verbal\n", "1:1 D2 a step of support needs 'start'\n"},
    {&pip_schema, "step:\nstart: ~\ntargets:\nhr:\n",
     "1:1 D2 'step' has no value\n2:1 D2 'start' has no value\n"},
    {&pip_schema, "step: pip\nstart: 2026-04-06\ntargets: [{value: 9}]\nhr: {who: Nadia}\n",
     "3:11 D2 a target needs 'kpi'\n4:5 D2 a talk with HR needs 'date'\n"},
    {&task_file_schema, "tasks:\n", "1:1 D2 'tasks' has no value\n"},
    {&task_file_schema, "notes: x\n", "1:1 D2 a file of tasks needs 'tasks'\n"},
    {&task_file_schema, "tasks: []\n", ""},
    {&task_file_schema, "tasks:\n  - {id: plan, coachee: }\n  - {id: , task: Plan}\n",
     "2:5 D2 a task needs 'task'\n3:6 D2 'id' has no value\n"},

    /* D3: values */
    {&goal_schema, KPI "    target: 90%\n", "6:13 D3 '90%' is not a number\n"},
    {&goal_schema, KPI "    target: \"90\"\n", "6:13 D3 \"90\" is a text, not a number\n"},
    {&goal_schema, KPI "    target: 'ninety'\n", "6:13 D3 'ninety' is not a number\n"},
    {&goal_schema, GOAL "closed: '2026-01-05'\n", "4:9 D3 \"2026-01-05\" is a text, not a date\n"},
    {&goal_schema, GOAL "closed: 2026-02-30\n",
     "4:9 D3 '2026-02-30' is not a day of the calendar\n"},
    {&goal_schema, GOAL "barriers: [{what: a, outside: yes}, {what: b, outside: \"true\"}]\n",
     "4:31 D3 'yes' is not true or false\n4:56 D3 \"true\" is a text, not true or false\n"},
    {&goal_schema, GOAL "state: actve\n", "4:8 D3 'actve' is not a state\n"},
    {&goal_schema, KPI "    every: \"2w\"\n", ""},
    {&goal_schema, KPI "    readings: {soon: 5, \"2026-01-09\": 6}\n",
     "6:16 D3 'soon' is not a date\n6:25 D3 \"2026-01-09\" is a text, not a date\n"},
    {&goal_schema, GOAL "closed: |\n  soon\n  or later\n",
     "4:9 D3 'soon\\x0aor later\\x0a' is not a date\n"},
    {&goal_schema, GOAL "state: 0123456789012345678901234567890123456789-\n",
     "4:8 D3 '012345678901234567890123456789012345678…' is not a state\n"},
    {&person_schema, "name: J\nemail: jordan\ncoach: Sam Lee\n",
     "2:8 D3 'jordan' is not an email address\n3:8 D3 'Sam Lee' is not an id\n"},
    {&team_schema, "coach: one\n", "1:8 D3 'one' is not a number\n"},

    /* D4: shapes */
    {&goal_schema, "- goal: g\n", "1:1 D4 a list where a goal belongs\n"},
    {&team_schema, "coach 1\n", "1:1 D4 a text where a team belongs\n"},
    {&goal_schema, "goal: {a: b}\nstate: draft\n", "1:7 D4 a map where a text belongs\n"},
    {&goal_schema, "goal: [a]\nstate: draft\n", "1:7 D4 a list where a text belongs\n"},
    {&goal_schema, GOAL "kpis: rate\n", "4:7 D4 a text where a list of KPIs belongs\n"},
    {&goal_schema, GOAL "kpis: {id: rate}\n", "4:7 D4 a map where a list of KPIs belongs\n"},
    {&goal_schema, GOAL "kpis: [rate, [], ]\n",
     "4:8 D4 a text where a KPI belongs\n4:14 D4 a list where a KPI belongs\n"},
    {&goal_schema, GOAL "kpis:\n  -\n", "5:4 D4 nothing where a KPI belongs\n"},
    {&goal_schema, KPI "    readings: [1, 2]\n",
     "6:15 D4 a list where a map of readings by date belongs\n"},
    {&goal_schema, KPI "    readings: {2026-01-09: [1]}\n",
     "6:28 D4 a list where a reading belongs\n"},
    {&person_schema, "name: J\nmotivators: {a: b}\nstrengths: [a, ~, [b]]\n",
     "2:13 D4 a map where a list of texts belongs\n3:16 D4 nothing where a text belongs\n"
     "3:19 D4 a list where a text belongs\n"},
    {&team_schema, "coach: 1\ncadence: week\n", "2:10 D4 a text where a cadence belongs\n"},

    /* D5: twice in a list */
    {&goal_schema, KPI "  - id: other\n  - id: rate\n  - id: rate\n",
     "7:9 D5 id 'rate' is there already, on line 5\n"
     "8:9 D5 id 'rate' is there already, on line 5\n"},
    {&goal_schema,
     HABIT "    \n  - {id: b, do: c, every: day, ticks: [2026-01-05, {date: 2026-01-05}]}\n",
     "7:59 D5 date '2026-01-05' is there already, on line 7\n"},
    {&goal_schema,
     GOAL "agreed:\n  - {by: sam, date: 2026-01-05, hash: 00000000}\n"
          "  - {by: sam, date: 2026-01-05, hash: 00000000}\n",
     ""},

    /* D6: order */
    {&goal_schema,
     KPI "    readings: {2026-01-16: 1, 2026-01-09: 2, 2026-01-12: 3, 2026-01-23: 4}\n",
     "6:31 D6 '2026-01-09' stands behind '2026-01-16'\n"
     "6:46 D6 '2026-01-12' stands behind '2026-01-16'\n"},
    {&goal_schema, KPI "    checkpoints: {2026-02-16: 1, 2026-01-19: 2}\n",
     "6:34 D6 '2026-01-19' stands behind '2026-02-16'\n"},

    /* D9: a newer format, whose keys may be new too */
    {&team_schema, "coach: 2\nmood: fine\n",
     "1:8 D9 version '2' of the format is newer than this coach, which knows 1\n"
     "2:1 D1 unknown key 'mood'\n"},
    {&person_schema, "name: J\ncoach: 2\n", ""},
};

static void complaints(void **state)
{
    struct fixture *fixture = *state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        union record record;
        bool bound = fixture_bind(fixture, rows[i].schema, "f.yaml", rows[i].text, &record);
        size_t errors = diags_count(&fixture->diags, SEVERITY_ERROR);
        const char *said = fixture_complaints(fixture);
        if (strcmp(said, rows[i].complaints) != 0) {
            fail_msg("row %zu:\n%ssays:\n%sexpected:\n%s", i, rows[i].text, said,
                     rows[i].complaints);
        }
        assert_int_equal(bound, errors == 0);
    }
}

/** What to do, and how far the place reaches. */
static const struct help_row {
    const char *text;
    const char *help;
    int end_column;
} helps[] = {
    {KPI "    basline: 3\n", "did you mean 'baseline'?", 12},
    {GOAL "target: 3\n", "'target' belongs to a KPI below 'kpis'", 7},
    {GOAL "mood: 3\n", "start keys of your own with 'x-'", 5},
    {KPI "    readings: {2026-01-09: {value: 90,5}}\n",
     "a comma ends a value in { }: write numbers with a point, and texts in quotes", 40},
    {GOAL "habits: [{id: a, do: b, every: mon,thu}]\n",
     "a comma ends a value in { }: write numbers with a point, and texts in quotes", 39},
    {KPI "    target: 90%\n", "write 90 and put the unit into 'unit'", 16},
    {KPI "    target: \"90\"\n", "take the quotes away", 17},
    {GOAL "closed: |-\n  2026-01-05\n", "write it behind the key", 0},
    {GOAL "why: [a]\n", "quote it if it is meant as it stands", 9},
    {GOAL "why:\n  - a\n", "write the value behind the key", 6},
    {GOAL "kpis: rate\n", "start each with '- '", 11},
    {GOAL "kpis: [rate]\n", "write its keys with their values: id, name, kind, unit ...", 12},
    {GOAL "barriers: [{since: 2026-01-05}]\n", "add 'what:' with a text", 31},
    {"goal: g\nstart: 2026-01-05\n", "add 'due:' with a date, YYYY-MM-DD", 0},
    {GOAL "milestones: [{id: a, what: }]\n", "write a text", 26},
};

static void help(void **state)
{
    struct fixture *fixture = *state;
    for (size_t i = 0; i < sizeof(helps) / sizeof(*helps); i++) {
        struct goal goal;
        fixture_bind(fixture, &goal_schema, "f.yaml", helps[i].text, &goal);
        assert_int_equal(fixture->diags.count, 1);
        assert_string_equal(fixture->diags.items[0].help, helps[i].help);
        assert_int_equal(fixture->diags.items[0].place.end_column, helps[i].end_column);
        fixture_complaints(fixture);
    }
}

/** A list has no type: what it needs is said by its table. */
static void help_of_a_list(void **state)
{
    static const struct help_row lists[] = {
        {"", "add 'tasks:' with a list of tasks", 0},
        {"notes: x\n", "add 'tasks:' with a list of tasks", 9},
        {"tasks:\n", "write a list of tasks", 6},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
        struct task_file file;
        assert_false(fixture_bind(fixture, &task_file_schema, "f.yaml", lists[i].text, &file));
        assert_string_equal(fixture->diags.items[0].help, lists[i].help);
        assert_int_equal(fixture->diags.items[0].place.end_column, lists[i].end_column);
        fixture_complaints(fixture);
    }
}

static void lenient_binding_warns(void **state)
{
    struct fixture *fixture = *state;
    struct goal goal;
    struct binding binding = {
        .arena = &fixture->arena,
        .tree = fixture_tree(fixture, "f.yaml", GOAL "mood: fine\n"),
        .diags = &fixture->diags,
        .lenient = true,
    };
    assert_true(bind_file(&binding, &goal_schema, &goal));
    assert_int_equal(fixture->diags.items[0].severity, SEVERITY_WARNING);
}

/** A value that is refused is absent, and the rest is there. */
static void refused_values_are_absent(void **state)
{
    struct goal goal;
    fixture_bind(*state, &goal_schema, "f.yaml",
                 "goal: g\nsupports: Team Berlin\nstart: \"2026-01-05\"\ndue: 2026-02-30\n"
                 "kpis:\n  - {id: rate, target: 90%, baseline: 65, keep: most, weight: -1}\n",
                 &goal);
    assert_string_equal(goal.statement, "g");
    assert_null(goal.supports);
    assert_int_equal(goal.start, DAY_NONE);
    assert_int_equal(goal.due, DAY_NONE);
    assert_int_equal(goal.kpis.count, 1);
    assert_false(decimal_known(goal.kpis.items[0].target));
    assert_true(decimal_known(goal.kpis.items[0].baseline));
    assert_int_equal(goal.kpis.items[0].keep.kind, KEEP_NONE);
    assert_false(decimal_known(goal.kpis.items[0].weight));
}

/** Every item left has what it is known by, and no two have the same. */
static void items_without_a_name_are_left_out(void **state)
{
    struct goal goal;
    fixture_bind(*state, &goal_schema, "f.yaml",
                 GOAL "kpis:\n  - name: none\n  - {id: a, name: first}\n  - {id: A b}\n"
                      "  - {id: b}\n  - {id: a, name: second}\n  - text\n  - {id: c}\n"
                      "habits:\n  - id: h\n    do: it\n    every: day\n"
                      "    ticks: [2026-01-05, soon, {skip: ill}, 2026-01-06, 2026-01-05]\n",
                 &goal);
    assert_int_equal(goal.kpis.count, 3);
    assert_string_equal(goal.kpis.items[0].id, "a");
    assert_string_equal(goal.kpis.items[0].name, "first");
    assert_string_equal(goal.kpis.items[1].id, "b");
    assert_string_equal(goal.kpis.items[2].id, "c");
    assert_int_equal(goal.habits.items[0].ticks.count, 2);
}

static void readings_come_in_order_of_date(void **state)
{
    struct goal goal;
    fixture_bind(*state, &goal_schema, "f.yaml",
                 KPI "    readings:\n      2026-01-16: {value: 3, note: third}\n"
                     "      2026-01-02: 1\n      2026-01-23: x\n      2026-01-09: 2\n",
                 &goal);
    const struct readings *readings = &goal.kpis.items[0].readings;
    assert_int_equal(readings->count, 3);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(readings->items[i].value.units, i + 1);
        assert_int_equal(readings->items[i].date, date_parse("2026-01-02", 10) + 7 * (day_t)i);
    }
    assert_string_equal(readings->items[2].note, "third");
    assert_int_equal(where_line(readings->items[0].where), 8);
    assert_int_equal(where_column(readings->items[0].where), 7);
}

static void newer_formats_are_known(void **state)
{
    struct team team;
    assert_true(fixture_bind(*state, &team_schema, "team.yaml", "coach: 1\n", &team));
    assert_false(model_version_is_newer(&team));
    assert_true(fixture_bind(*state, &team_schema, "team.yaml", "coach: 2\n", &team));
    assert_true(model_version_is_newer(&team));
    schema_defaults(&team_schema, &team);
    assert_false(model_version_is_newer(&team));
}

/** The key before which a new one goes; NULL for the end. */
static void positions(void **state)
{
    static const struct {
        const char *key;
        const char *before;
    } wanted[] = {
        {"why", "start"},    {"for", "start"}, {"due", "kpis"},
        {"learned", "kpis"}, {"habits", NULL}, {"unknown", NULL},
    };
    const struct tree *tree =
        fixture_tree(*state, "f.yaml", "goal: g\nx-own: 1\nstart: 2026-01-05\nkpis: []\n");
    for (size_t i = 0; i < sizeof(wanted) / sizeof(*wanted); i++) {
        const struct node *node = bind_position(&goal_schema, tree->root, wanted[i].key);
        if (wanted[i].before == NULL) {
            assert_null(node);
        } else {
            assert_non_null(node);
            assert_string_equal(node->key->text, wanted[i].before);
        }
    }
}

/** A list longer than any by hand, in reverse: order and uniqueness stay quick. */
static void long_lists_are_quick(void **state)
{
    struct fixture *fixture = *state;
    struct buffer text;
    buffer_init(&text, &fixture->arena);
    buffer_puts(&text, KPI "    readings:\n");
    char date[DATE_SIZE];
    for (day_t day = 60000; day > 0; day--) {
        buffer_printf(&text, "      %s: 1\n", date_format(day, date));
    }
    struct goal goal;
    assert_true(fixture_bind(fixture, &goal_schema, "f.yaml", buffer_text(&text), &goal));
    assert_int_equal(goal.kpis.items[0].readings.count, 60000);
    assert_int_equal(goal.kpis.items[0].readings.items[0].date, 1);
    assert_int_equal(fixture->diags.count, 59999);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(complaints, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(help, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(help_of_a_list, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(lenient_binding_warns, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(refused_values_are_absent, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(items_without_a_name_are_left_out, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(readings_come_in_order_of_date, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(newer_formats_are_known, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(positions, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(long_lists_are_quick, fixture_set_up, fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * The rule of what there is to recognise, and the order of what is owed and asked.
 */

#include "model_fixture.h"

#include "practice/agenda.h"

#define FEEDBACK_MAX 2

/** Jordan's records on a day, and what they come to. Files are YAML; NULL for none. */
struct row {
    const char *name;
    const char *goal;
    const char *feedback[FEEDBACK_MAX];
    const char *as_of;
    /** "BLOCK what" of the blocks recognise and ask, a line each. */
    const char *expect;
};

#define HEAD "goal: Raise it to 90\nstart: 2026-01-05\ndue: 2026-03-30\n"
#define KPI  HEAD "kpis:\n  - {id: rate, baseline: 65, target: 90, every: week, readings: "
#define DROP HEAD "kpis:\n  - {id: hours, baseline: 55, target: 45, every: week, readings: "
#define KEEP HEAD "kpis:\n  - {id: share, keep: at-most 5, every: week, readings: "
#define TOLD(day, more) \
    "kind: reinforcing\nby: sam\ngiven: " day "\nsituation: S\nbehavior: B\nimpact: I\n" more
#define ABOUT "goal: jordan/it\n"

static const struct row rows[] = {
    {"a better reading",
     KPI "{2026-02-13: 78, 2026-02-20: 80}}\n",
     {NULL},
     "2026-02-20",
     "recognise rate moved from 65 to 80, 10 to go. What helped?\n"},
    {"from where it was four weeks ago",
     KPI "{2026-01-16: 70, 2026-02-20: 80}}\n",
     {NULL},
     "2026-02-20",
     "recognise rate moved from 70 to 80, 10 to go. What helped?\n"},
    {"down is right where the target is below",
     DROP "{2026-02-13: 53, 2026-02-20: 50}}\n",
     {NULL},
     "2026-02-20",
     "recognise hours moved from 55 to 50, 5 to go. What helped?\n"},
    {"back inside its line",
     KEEP "{2026-01-16: 7, 2026-02-20: 4}}\n",
     {NULL},
     "2026-02-20",
     "recognise share moved from 7 to 4, inside the line. What helped?\n"},
    {"no better than it was", KPI "{2026-01-16: 80, 2026-02-20: 80}}\n", {NULL}, "2026-02-20", ""},
    {"told on that day", KPI "{2026-02-20: 80}}\n", {TOLD("2026-02-20", ABOUT)}, "2026-02-21", ""},
    {"told the day before",
     KPI "{2026-02-13: 78, 2026-02-20: 80}}\n",
     {TOLD("2026-02-19", ABOUT)},
     "2026-02-21",
     "recognise rate moved from 78 to 80, 10 to go. What helped?\n"},
    {"told of its KPI",
     KPI "{2026-02-20: 80}}\n",
     {TOLD("2026-02-20", "goal: jordan/it/rate\n")},
     "2026-02-21",
     ""},
    {"told of another",
     KPI "{2026-02-20: 80}}\n",
     {TOLD("2026-02-20", "goal: jordan/items\n")},
     "2026-02-21",
     "recognise rate moved from 65 to 80, 10 to go. What helped?\n"},
    {"told of nothing in particular",
     KPI "{2026-02-20: 80}}\n",
     {TOLD("2026-02-20", "")},
     "2026-02-21",
     "recognise rate moved from 65 to 80, 10 to go. What helped?\n"},
    {"told later than the day looked at",
     KPI "{2026-02-20: 80}}\n",
     {TOLD("2026-02-24", ABOUT)},
     "2026-02-21",
     "recognise rate moved from 65 to 80, 10 to go. What helped?\n"},
    {"27 days ago",
     HEAD "milestones: [{id: m, what: The list, done: 2026-02-01}]\n",
     {NULL},
     "2026-02-28",
     "recognise done: The list. What helped?\n"},
    {"28 days ago",
     HEAD "milestones: [{id: m, what: The list, done: 2026-02-01}]\n",
     {NULL},
     "2026-03-01",
     ""},
    {"off the way, and old",
     KPI "{2026-02-02: 66}}\n",
     {TOLD("2026-02-03", ABOUT)},
     "2026-02-20",
     "ask rate: off-track, at 66: 4% of the way from 65 to 90; the last reading is old\n"},
    {"outside before what is in reach",
     HEAD
     "barriers: [{what: Time}, {what: Snow, outside: true}, {what: Over, until: 2026-02-01}]\n",
     {NULL},
     "2026-02-20",
     "ask beyond their control: Snow\nask in the way: Time\n"},
    {"closed with something to show",
     KPI "{2026-02-13: 75}}\nstate: closed\nclosed: 2026-02-16\n",
     {NULL},
     "2026-02-20",
     "recognise it was closed with a score of 0.4: rate ended at 75: 40% of the way from 65 to 90. "
     "What helped?\n"},
    {"closed with nothing to show",
     KPI "{2026-02-13: 65}}\nstate: closed\nclosed: 2026-02-16\n",
     {NULL},
     "2026-02-20",
     ""},
};

static void bind_goal(struct fixture *fixture, struct person *person, const char *text)
{
    struct goal *goal = arena_alloc(&fixture->arena, sizeof(*goal));

    fixture_bind(fixture, &goal_schema, "it.yaml", text, goal);
    goal->file = "people/jordan/goals/it.yaml";
    goal->person = "jordan";
    goal->slug = "it";
    person->goals = (struct goals){goal, 1};
}

static void bind_feedback(struct fixture *fixture, struct person *person, const char *const *texts)
{
    person->feedback.items =
        arena_array(&fixture->arena, FEEDBACK_MAX, sizeof(*person->feedback.items));
    for (int i = 0; i < FEEDBACK_MAX && texts[i]; i++) {
        struct feedback *feedback = &person->feedback.items[person->feedback.count++];
        fixture_bind(fixture, &feedback_schema, "2026.yaml", texts[i], feedback);
        feedback->person = "jordan";
    }
}

/** What the blocks recognise and ask say. */
static const char *said(struct fixture *fixture, const struct row *row)
{
    struct person person = {.id = "jordan", .coach = "sam", .left = DAY_NONE};
    struct team team = {.manager = NULL};
    struct agenda_scope scope = {.team = &team, .viewer = "sam"};
    struct buffer out;

    scope.as_of = date_parse(row->as_of, strlen(row->as_of));
    fixture_bind(fixture, &team_schema, "team.yaml", "coach: 1\nteam: Acme\n", &team);
    team.people = (struct people){&person, 1};
    bind_goal(fixture, &person, row->goal);
    bind_feedback(fixture, &person, row->feedback);
    struct agenda agenda = agenda_of_coach(&fixture->arena, &scope);
    buffer_init(&out, &fixture->arena);
    for (size_t i = 0; i < agenda.count; i++) {
        const struct agenda_item *item = &agenda.items[i];
        assert_string_equal(item->person, "jordan");
        assert_non_null(item->command);
        if (item->block != AGENDA_OWED) {
            buffer_printf(&out, "%s %s\n", agenda_block_words[item->block], item->what);
        }
    }
    return buffer_text(&out);
}

static void what_a_day_asks_for(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *found = said(fixture, &rows[i]);
        if (strcmp(found, rows[i].expect) != 0) {
            fail_msg("%s: expected\n%sfound\n%s", rows[i].name, rows[i].expect, found);
        }
    }
}

/** Owed things and actions are overdue the day after; what is asked about never is. */
static void overdue_is_what_was_due_before_the_day(void **state)
{
    day_t today = date_parse("2026-02-20", 10);

    (void)state;
    assert_true(
        agenda_is_overdue(&(struct agenda_item){.block = AGENDA_OWED, .due = today - 1}, today));
    assert_false(
        agenda_is_overdue(&(struct agenda_item){.block = AGENDA_OWED, .due = today}, today));
    assert_false(
        agenda_is_overdue(&(struct agenda_item){.block = AGENDA_OWED, .due = DAY_NONE}, today));
    assert_true(
        agenda_is_overdue(&(struct agenda_item){.block = AGENDA_ACTION, .due = today - 1}, today));
    assert_false(
        agenda_is_overdue(&(struct agenda_item){.block = AGENDA_ASK, .due = today - 1}, today));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_a_day_asks_for, fixture_set_up, fixture_tear_down),
        cmocka_unit_test(overdue_is_what_was_due_before_the_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Readiness: what somebody could be in a task, and what of the needs is open.
 */

#include "model_fixture.h"

#include "practice/readiness.h"

static day_t day(const char *text)
{
    return date_parse(text, strlen(text));
}

static const char *or_none(const char *text)
{
    return text ? text : "-";
}

static void the_part_is_by_what_both_say(void **state)
{
    static const struct {
        enum skill coachee;
        enum skill coach;
        const char *expect;
    } rows[] = {
        {SKILL_UNSAID, SKILL_UNSAID, "-"},
        {SKILL_NEW, SKILL_UNSAID, "learns"},
        {SKILL_UNSAID, SKILL_LEARNING, "learns"},
        {SKILL_NEW, SKILL_LEARNING, "learns"},
        {SKILL_ABLE, SKILL_UNSAID, "has"},
        {SKILL_ABLE, SKILL_ABLE, "has"},
        {SKILL_UNSAID, SKILL_COULD_TEACH, "teaches"},
        {SKILL_ABLE, SKILL_COULD_TEACH, "teaches"},
        {SKILL_COULD_TEACH, SKILL_ABLE, "teaches"},
        {SKILL_ABLE, SKILL_LEARNING, "differs"},
        {SKILL_NEW, SKILL_COULD_TEACH, "differs"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct task_state now = {.coachee.skill = rows[i].coachee, .coach.skill = rows[i].coach};
        assert_string_equal(or_none(ready_part_words[ready_part(&now)]), rows[i].expect);
    }
}

enum { PEOPLE = 3 };

/** ana, bo and cy, each with the tasks of a text, and a team that needs something. */
struct crew {
    struct team team;
    struct person people[PEOPLE];
    struct task_file files[PEOPLE];
};

static void set_up_crew(struct fixture *f, struct crew *crew, const char *needs,
                        const char *const tasks[PEOPLE])
{
    static const char *const ids[PEOPLE] = {"ana", "bo", "cy"};

    fixture_bind(f, &team_schema, "team.yaml",
                 arena_printf(&f->arena, "coach: 1\nneeds: [%s]\n", needs), &crew->team);
    for (size_t i = 0; i < PEOPLE; i++) {
        schema_defaults(&person_schema, &crew->people[i]);
        crew->people[i].id = ids[i];
        fixture_bind(f, &task_file_schema, "tasks.yaml",
                     arena_printf(&f->arena, "tasks: [%s]\n", tasks[i]), &crew->files[i]);
        crew->people[i].task_files = (struct task_files){&crew->files[i], 1};
    }
    crew->team.people = (struct people){crew->people, PEOPLE};
}

/** "lead 3: has ana, bo; learns cy; open 1 still 0; on -", a task a line. */
static const char *ready_text(struct fixture *f, const struct team *team, const char *as_of)
{
    struct ready_tasks tasks = readiness(&f->arena, team, day(as_of));
    struct buffer out;

    buffer_init(&out, &f->arena);
    for (size_t i = 0; i < tasks.count; i++) {
        const struct ready_task *task = &tasks.items[i];
        const struct person *only = ready_only(task);
        buffer_printf(&out, "%s %zu: has %s; learns %s; differs %s; open %zu still %zu; on %s\n",
                      task->id, ready_needed(task),
                      or_none(ready_names(&f->arena, task, READY_HAS, READY_TEACHES, NULL)),
                      or_none(ready_names(&f->arena, task, READY_LEARNS, READY_LEARNS, NULL)),
                      or_none(ready_names(&f->arena, task, READY_DIFFERS, READY_DIFFERS, NULL)),
                      ready_open(task), ready_still_open(task), only ? only->id : "-");
    }
    return buffer_text(&out);
}

#define LEAD(skill) "{id: lead, task: Lead, coachee: {2026-01-12: {skill: " skill "}}}"

static const struct row {
    const char *needs;
    const char *tasks[PEOPLE];
    const char *as_of;
    const char *expect;
} rows[] = {
    {"", {"", "", ""}, "2026-03-27", ""},
    /* a need without a word: nobody has it; one person where the need does not say */
    {"{task: Lead}",
     {"", "", ""},
     "2026-03-27",
     "lead 1: has -; learns -; differs -; open 1 still 1; on -\n"},
    {"{task: Lead a launch, id: lead, people: 3}",
     {LEAD("able"), LEAD("could teach"), LEAD("new")},
     "2026-03-27",
     "lead 3: has ana, bo; learns cy; differs -; open 1 still 0; on -\n"},
    /* it hangs on one */
    {"{task: Lead, people: 2}",
     {"", LEAD("able"), ""},
     "2026-03-27",
     "lead 2: has bo; learns -; differs -; open 1 still 1; on bo\n"},
    /* more than are needed */
    {"{task: Lead, people: 0}",
     {LEAD("able"), "", ""},
     "2026-03-27",
     "lead 0: has ana; learns -; differs -; open 0 still 0; on ana\n"},
    /* what nobody needs is there, too, and tasks are in order of id */
    {"{task: Lead}",
     {"{id: a, task: A, coachee: {2026-01-12: {skill: new}}}", LEAD("able"), ""},
     "2026-03-27",
     "a 0: has -; learns ana; differs -; open 0 still 0; on -\n"
     "lead 1: has bo; learns -; differs -; open 0 still 0; on bo\n"},
    /* of two needs of one task, the first */
    {"{task: Lead, people: 2}, {task: Lead, people: 5}",
     {"", "", ""},
     "2026-03-27",
     "lead 2: has -; learns -; differs -; open 2 still 2; on -\n"},
    /* what differs counts for nothing yet */
    {"{task: Lead, people: 2}",
     {LEAD("able"),
      "{id: lead, task: Lead, coachee: {2026-01-12: {skill: able}}, coach: {2026-01-12: {skill: "
      "new}}}",
      ""},
     "2026-03-27",
     "lead 2: has ana; learns -; differs bo; open 1 still 0; on ana\n"},
    /* nothing was said yet, or the task is somebody's no longer */
    {"", {LEAD("able"), "", ""}, "2026-01-11", ""},
    {"",
     {"{id: lead, task: Lead, ended: 2026-03-20, coachee: {2026-01-12: {skill: able}}}", "", ""},
     "2026-03-20",
     ""},
    {"",
     {"{id: lead, task: Lead, coachee: {2026-01-12: {will: keen}}}", "", ""},
     "2026-03-27",
     "lead 0: has -; learns -; differs -; open 0 still 0; on -\n"},
};

static void needs_are_held_against_what_is_said(void **state)
{
    struct fixture *f = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct crew crew;
        set_up_crew(f, &crew, rows[i].needs, rows[i].tasks);
        assert_string_equal(ready_text(f, &crew.team, rows[i].as_of), rows[i].expect);
        assert_string_equal(fixture_complaints(f), "");
    }
}

static void who_left_is_not_counted(void **state)
{
    static const char *const tasks[PEOPLE] = {LEAD("able"), LEAD("able"), ""};
    struct fixture *f = *state;
    struct crew crew;

    set_up_crew(f, &crew, "{task: Lead, people: 2}", tasks);
    crew.people[1].left = day("2026-02-13");
    assert_string_equal(ready_text(f, &crew.team, "2026-02-12"),
                        "lead 2: has ana, bo; learns -; differs -; open 0 still 0; on -\n");
    assert_string_equal(ready_text(f, &crew.team, "2026-02-13"),
                        "lead 2: has ana; learns -; differs -; open 1 still 1; on ana\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_part_is_by_what_both_say),
        cmocka_unit_test_setup_teardown(needs_are_held_against_what_is_said, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(who_left_is_not_counted, fixture_set_up, fixture_tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * The log book: which events there are on a day, in which order, and whose they are.
 */

#include "kpi_fixture.h"

#include "base/buffer.h"
#include "model/schema.h"
#include "practice/log.h"

/** A team of two: ana with a goal, bo with a session, and a session of both. */
struct fixture {
    struct arena arena;
    struct team team;
    struct person people[2];
    struct goal goal;
    struct kpi kpi;
    struct reading readings[2];
    struct habit habit;
    struct tick tick;
    struct session own;
    struct session both;
};

static void out_of_memory(void)
{
    abort();
}

static void set_up_people(struct fixture *f)
{
    schema_defaults(&team_schema, &f->team);
    for (size_t i = 0; i < 2; i++) {
        schema_defaults(&person_schema, &f->people[i]);
        f->people[i].id = i == 0 ? "ana" : "bo";
        f->people[i].file = i == 0 ? "people/ana/person.yaml" : "people/bo/person.yaml";
    }
    f->people[0].goals = (struct goals){&f->goal, 1};
    f->people[1].sessions = (struct sessions){&f->own, 1};
    f->team.people = (struct people){f->people, 2};
    f->team.sessions = (struct sessions){&f->both, 1};
}

static void set_up_goal(struct fixture *f)
{
    schema_defaults(&goal_schema, &f->goal);
    f->goal.file = "people/ana/goals/g.yaml";
    f->goal.person = "ana";
    f->goal.slug = "g";
    f->goal.start = day("2026-01-05");
    f->goal.due = day("2026-03-30");
    f->kpi.id = "rate";
    f->kpi.readings = (struct readings){f->readings, 2};
    f->readings[0] = (struct reading){.value = decimal_make(7, 0), .date = day("2026-01-09")};
    f->readings[1] = (struct reading){.value = decimal_make(8, 0), .date = day("2026-01-16")};
    f->goal.kpis = (struct kpis){&f->kpi, 1};
    f->habit.id = "h";
    f->habit.automatic = DAY_NONE;
    f->tick.date = day("2026-01-08");
    f->habit.ticks = (struct ticks){&f->tick, 1};
    f->goal.habits = (struct habits){&f->habit, 1};
}

static void set_up_session(struct session *session, const char *person, const char *slug)
{
    schema_defaults(&session_schema, session);
    session->file = "sessions/x.yaml";
    session->person = person;
    session->slug = slug;
}

static void set_up(struct fixture *f)
{
    static const char *with[] = {"ana", "bo"};

    memset(f, 0, sizeof(*f));
    arena_init(&f->arena, out_of_memory);
    set_up_people(f);
    set_up_goal(f);
    set_up_session(&f->own, "bo", "2026-01-09");
    set_up_session(&f->both, TEAM_ID, "2026-01-09");
    f->both.with = (struct texts){with, 2};
}

/** "01-09 ana reading, ..." of the events that are a person's; NULL: of all. */
static const char *events_of(struct fixture *f, const char *as_of, bool ticks, const char *person)
{
    struct log log = log_make(&f->arena, &f->team, day(as_of), ticks);
    struct buffer out;
    char date[DATE_SIZE];

    buffer_init(&out, &f->arena);
    for (size_t i = 0; i < log.count; i++) {
        const struct log_event *event = &log.events[i];
        if (!person || log_is_of(event, person)) {
            buffer_printf(&out, "%s%s %s %s", out.length > 0 ? ", " : "",
                          date_format(event->date, date) + 5, event->person,
                          log_kind_words[event->kind]);
        }
    }
    return buffer_text(&out);
}

static void events_are_those_of_the_day_in_order(void **state)
{
    static const struct {
        const char *as_of;
        bool ticks;
        const char *person;
        const char *expect;
    } rows[] = {
        {"2026-01-04", false, NULL, ""},
        {"2026-01-08", false, NULL, "01-05 ana goal-started"},
        {"2026-01-08", true, NULL, "01-05 ana goal-started, 01-08 ana tick"},
        {"2026-01-09", false, NULL,
         "01-05 ana goal-started, 01-09 ana reading, 01-09 bo session, 01-09 team session"},
        {"2026-01-09", false, "bo", "01-09 bo session, 01-09 team session"},
        {"2026-01-09", false, "team", "01-09 team session"},
        {"2026-01-16", false, "ana",
         "01-05 ana goal-started, 01-09 ana reading, 01-09 team session, 01-16 ana reading"},
    };
    struct fixture f;

    (void)state;
    set_up(&f);
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        assert_string_equal(events_of(&f, rows[i].as_of, rows[i].ticks, rows[i].person),
                            rows[i].expect);
    }
    arena_free(&f.arena);
}

static void drafts_and_closed_goals_are_not_due(void **state)
{
    struct fixture f;

    (void)state;
    set_up(&f);
    f.goal.kpis.count = 0;
    f.team.sessions.count = 0;
    f.people[1].sessions.count = 0;
    assert_string_equal(events_of(&f, "2026-04-01", false, NULL),
                        "01-05 ana goal-started, 03-30 ana goal-due");
    f.goal.state = STATE_CLOSED;
    f.goal.closed = day("2026-02-02");
    assert_string_equal(events_of(&f, "2026-04-01", false, NULL),
                        "01-05 ana goal-started, 02-02 ana goal-closed");
    f.goal.state = STATE_DRAFT;
    f.goal.closed = DAY_NONE;
    assert_string_equal(events_of(&f, "2026-04-01", false, NULL), "");
    arena_free(&f.arena);
}

static void every_kind_has_a_word_of_its_own(void **state)
{
    (void)state;
    for (int i = 0; i < LOG_KINDS; i++) {
        assert_non_null(log_kind_words[i]);
        for (int j = 0; j < i; j++) {
            assert_string_not_equal(log_kind_words[i], log_kind_words[j]);
        }
    }
    assert_null(log_kind_words[LOG_KINDS]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(events_are_those_of_the_day_in_order),
        cmocka_unit_test(drafts_and_closed_goals_are_not_due),
        cmocka_unit_test(every_kind_has_a_word_of_its_own),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Sessions: the keys that a file may have, what one was on a day, who takes part, what is open.
 */

#include "model_fixture.h"

#include "practice/session.h"

/** Bind a session as it would be loaded; places start at line 1. */
static struct session *bind(struct fixture *fixture, const char *person, const char *slug,
                            const char *text)
{
    struct session *session = arena_alloc(&fixture->arena, sizeof(*session));

    fixture_bind(fixture, &session_schema, slug, text, session);
    session->file = slug;
    session->person = person;
    session->slug = slug;
    return session;
}

static day_t day(const char *date)
{
    return date_parse(date, strlen(date));
}

static void assert_day(day_t actual, const char *expected)
{
    char date[DATE_SIZE];

    assert_string_equal(date_format(actual, date), expected);
}

static void a_file_has_all_its_keys(void **state)
{
    struct fixture *fixture = *state;
    struct session *session =
        bind(fixture, "jordan", "2026-01-12",
             "kind: grow\nat: \"09:30\"\nwith: ana\ngoals: [jordan/on-time]\nfocus: Planning\n"
             "prepared: {coach: 2026-01-11}\nreality: {in_the_way: Vendors slip}\n"
             "options:\n  - A stand-up\n  - {what: A board, by: sam}\n"
             "will:\n  - {id: standup, what: Run it, who: jordan, due: 2026-01-19, confidence: 8}\n"
             "support:\n  - {id: room, what: A room, by: 2026-01-14}\nnext: 2026-01-26\n");

    assert_string_equal(fixture_complaints(fixture), "");
    assert_int_equal(session->kind, SESSION_GROW);
    assert_int_equal(session->state, SESSION_HELD);
    assert_int_equal(session->at, 9 * 60 + 30);
    assert_string_equal(session->with.items[0], "ana");
    assert_string_equal(session->goals.items[0], "jordan/on-time");
    assert_string_equal(session->focus.items[0], "Planning");
    assert_day(session->prepared.coach, "2026-01-11");
    assert_day(session->prepared.coachee, "");
    assert_string_equal(session->reality.in_the_way, "Vendors slip");
    assert_int_equal(session->options.count, 2);
    assert_null(session->options.items[0].by);
    assert_string_equal(session->options.items[1].by, "sam");
    assert_int_equal(session->will.items[0].confidence.units, 8);
    assert_string_equal(session->support.items[0].id, "room");
    assert_day(session->next, "2026-01-26");
}

static void a_bare_file_is_a_talk_that_was_held(void **state)
{
    struct session *session = bind(*state, "jordan", "2026-01-12-2", "kind: laser\n");

    assert_int_equal(session->state, SESSION_HELD);
    assert_int_equal(session->at, CLOCK_NONE);
    assert_int_equal(session_minutes(session), 5);
    assert_day(session_day(session, day("2026-01-12")), "2026-01-12");
}

static void values_are_refused(void **state)
{
    static const struct {
        const char *text;
        const char *complaint;
    } rows[] = {
        {"kind: chat\n", "1:7 D3 'chat' is not a kind of session\n"},
        {"kind: grow\nat: 9:30\n", "2:5 D3 '9:30' is not a time of day\n"},
        {"kind: grow\nat: \"24:00\"\n", "2:5 D3 '24:00' is not a time of day\n"},
        {"kind: grow\nat: \"09:30:00\"\n", "2:5 D3 '09:30:00' is not a time of day\n"},
        {"kind: grow\nwill:\n  - {id: a, what: b, confidence: 11}\n",
         "3:34 D3 '11' is not from 1 to 10\n"},
        {"kind: grow\nwill:\n  - {id: a, what: b, confidence: 0}\n",
         "3:34 D3 '0' is not from 1 to 10\n"},
        {"kind: grow\nwill:\n  - {what: b}\n", "3:5 D2 an action needs 'id'\n"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        bind(*state, "jordan", "2026-01-12", rows[i].text);
        assert_string_equal(fixture_complaints(*state), rows[i].complaint);
    }
}

static void its_day_and_state_are_those_of_the_day_asked_for(void **state)
{
    static const struct {
        const char *text;
        const char *as_of;
        enum session_state state;
        const char *day;
    } rows[] = {
        {"", "2026-01-12", SESSION_HELD, "2026-01-12"},
        {"", "2026-01-11", SESSION_PLANNED, "2026-01-12"},
        {"held: 2026-01-14\n", "2026-01-14", SESSION_HELD, "2026-01-14"},
        {"held: 2026-01-14\n", "2026-01-13", SESSION_PLANNED, "2026-01-12"},
        {"state: planned\n", "2026-02-01", SESSION_PLANNED, "2026-01-12"},
        {"state: planned\nmoved:\n  - {date: 2026-01-10, to: 2026-01-15}\n", "2026-01-10",
         SESSION_PLANNED, "2026-01-15"},
        {"state: planned\nmoved:\n  - {date: 2026-01-10, to: 2026-01-15}\n", "2026-01-09",
         SESSION_PLANNED, "2026-01-12"},
        {"moved:\n  - 2026-01-15\n  - 2026-01-16\n", "2026-01-16", SESSION_HELD, "2026-01-16"},
        {"moved:\n  - 2026-01-15\n  - 2026-01-16\n", "2026-01-15", SESSION_PLANNED, "2026-01-16"},
        {"state: skipped\nskipped: 2026-01-11\nwhy: on leave\n", "2026-01-11", SESSION_SKIPPED,
         "2026-01-12"},
        {"state: skipped\nskipped: 2026-01-11\nwhy: on leave\n", "2026-01-10", SESSION_PLANNED,
         "2026-01-12"},
        {"state: skipped\nwhy: on leave\n", "2026-01-01", SESSION_SKIPPED, "2026-01-12"},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct session *session =
            bind(fixture, "jordan", "2026-01-12",
                 arena_printf(&fixture->arena, "kind: grow\n%s", rows[i].text));
        assert_int_equal(session_state_on(session, day(rows[i].as_of)), rows[i].state);
        assert_day(session_day(session, day(rows[i].as_of)), rows[i].day);
    }
    assert_string_equal(fixture_complaints(fixture), "");
}

static void minutes_are_those_of_its_kind(void **state)
{
    static const struct {
        const char *text;
        int32_t minutes;
    } rows[] = {
        {"kind: grow\n", 45},
        {"kind: checkin\n", 10},
        {"kind: kickoff\n", 60},
        {"kind: review\n", 60},
        {"kind: delegation\n", 30},
        {"kind: practice\n", 30},
        {"kind: grow\nminutes: 20\n", 20},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        assert_int_equal(session_minutes(bind(*state, "jordan", "2026-01-12", rows[i].text)),
                         rows[i].minutes);
    }
}

/* A team of Sam, who leads it and coaches Ana, and of Jordan, whom Ana coaches */

struct small_team {
    struct person people[3];
    struct team team;
};

static void small_team_make(struct small_team *small)
{
    *small = (struct small_team){
        .people = {{.id = "ana", .left = DAY_NONE},
                   {.id = "jordan", .coach = "ana", .left = DAY_NONE},
                   {.id = "sam", .left = DAY_NONE}},
        .team = {.manager = "sam"},
    };
    small->team.people = (struct people){small->people, 3};
}

static void whoever_coaches_them_holds_it(void **state)
{
    struct small_team small;
    struct session *own = bind(*state, "jordan", "2026-01-12", "kind: grow\n");
    struct session *lent = bind(*state, "jordan", "2026-01-13", "kind: grow\nwith: [sam]\n");
    struct session *anas = bind(*state, "ana", "2026-01-12", "kind: grow\n");
    struct session *all =
        bind(*state, "team", "2026-01-05", "kind: kickoff\nwith: [ana, jordan]\n");

    small_team_make(&small);
    assert_string_equal(session_coach(&small.team, own), "ana");
    small.people[0].left = day("2026-01-12"); /* from then on it is the manager */
    assert_string_equal(session_coach(&small.team, own), "sam");
    small.people[0].left = day("2026-01-13");
    assert_string_equal(session_coach(&small.team, own), "ana");
    assert_string_equal(session_coach(&small.team, lent), "sam");
    assert_string_equal(session_coach(&small.team, anas), "sam");
    assert_string_equal(session_coach(&small.team, all), "sam");
}

static void those_who_take_part_are_with_it(void **state)
{
    struct small_team small;
    struct session *lent = bind(*state, "jordan", "2026-01-13", "kind: grow\nwith: [sam]\n");
    struct session *all = bind(*state, "team", "2026-01-05", "kind: kickoff\nwith: [ana]\n");

    small_team_make(&small);
    assert_true(session_is_of(lent, "jordan"));
    assert_false(session_is_of(lent, "sam"));
    assert_true(session_is_with(&small.team, lent, "sam"));
    assert_false(session_is_with(&small.team, lent, "ana"));
    assert_true(session_is_of(all, "ana"));
    assert_false(session_is_of(all, "jordan"));
    assert_true(session_is_with(&small.team, all, "sam"));
    assert_false(session_is_with(&small.team, all, "jordan"));
}

/** "jordan/2026-01-12 team/2026-01-05" */
static const char *names(struct fixture *fixture, const struct session **sessions, size_t count)
{
    struct buffer out;

    buffer_init(&out, &fixture->arena);
    for (size_t i = 0; i < count; i++) {
        buffer_printf(&out, "%s%s/%s", i > 0 ? " " : "", sessions[i]->person, sessions[i]->slug);
    }
    return buffer_text(&out);
}

static void of_two_on_one_day_the_earlier_is_next(void **state)
{
    struct fixture *fixture = *state;
    struct small_team small;
    struct session jordans[] = {
        *bind(fixture, "jordan", "2026-01-12", "kind: grow\nstate: planned\n"),
        *bind(fixture, "jordan", "2026-01-12-2", "kind: grow\nstate: planned\nat: 11:00\n"),
    };
    struct session both[] = {
        *bind(fixture, "team", "2026-01-12",
              "kind: review\nstate: planned\nwith: [jordan]\n"
              "at: 14:00\n"),
    };

    small_team_make(&small);
    small.people[1].sessions = (struct sessions){jordans, 2};
    small.team.sessions = (struct sessions){both, 1};
    assert_ptr_equal(session_next(&small.team, "jordan", day("2026-01-08")), &jordans[1]);
    small.people[1].sessions.count = 1;
    assert_ptr_equal(session_next(&small.team, "jordan", day("2026-01-08")), &both[0]);
}

static void a_persons_pages_have_those_of_several_people(void **state)
{
    struct fixture *fixture = *state;
    struct small_team small;
    struct session jordans[] = {
        *bind(fixture, "jordan", "2026-01-02", "kind: grow\nmoved: [2026-01-07]\n"),
        *bind(fixture, "jordan", "2026-01-12", "kind: checkin\nstate: planned\n"),
    };
    struct session both[] = {
        *bind(fixture, "team", "2026-01-05", "kind: kickoff\nwith: [jordan]\n"),
        *bind(fixture, "team", "2026-01-06", "kind: kickoff\nwith: [ana]\n"),
    };
    size_t count;

    small_team_make(&small);
    small.people[1].sessions = (struct sessions){jordans, 2};
    small.team.sessions = (struct sessions){both, 2};
    const struct session **found =
        sessions_of(&fixture->arena, &small.team, "jordan", day("2026-01-20"), &count);
    assert_string_equal(names(fixture, found, count),
                        "team/2026-01-05 jordan/2026-01-02 jordan/2026-01-12");
    found = sessions_all(&fixture->arena, &small.team, day("2026-01-20"), &count);
    assert_int_equal(count, 4);
    assert_ptr_equal(session_last(&small.team, "jordan", day("2026-01-20")), &jordans[0]);
    assert_ptr_equal(session_last(&small.team, "jordan", day("2026-01-06")), &both[0]);
    assert_null(session_last(&small.team, "jordan", day("2026-01-04")));
    assert_ptr_equal(session_next(&small.team, "jordan", day("2026-01-08")), &jordans[1]);
    assert_null(session_next(&small.team, "jordan", day("2026-01-13")));
    assert_ptr_equal(team_session(&small.team, "jordan/2026-01-12"), &jordans[1]);
    assert_ptr_equal(team_session(&small.team, "team/2026-01-06"), &both[1]);
    assert_null(team_session(&small.team, "jordan/2026-01-13"));
}

/** "standup jordan, room ana" */
static const char *open_names(struct fixture *fixture, const struct team *team, const char *who,
                              const char *as_of)
{
    size_t count;
    struct commitment_made *open = commitments_open(&fixture->arena, team, who, day(as_of), &count);
    struct buffer out;

    buffer_init(&out, &fixture->arena);
    for (size_t i = 0; i < count; i++) {
        buffer_printf(&out, "%s%s %s", i > 0 ? ", " : "",
                      open[i].action ? open[i].action->id : open[i].promise->id, open[i].who);
    }
    return buffer_text(&out);
}

static void what_is_done_later_is_open(void **state)
{
    struct fixture *fixture = *state;
    struct small_team small;
    struct session jordans[] = {*bind(
        fixture, "jordan", "2026-01-12",
        "kind: grow\n"
        "will:\n"
        "  - {id: board, what: Draw a board}\n"
        "  - {id: standup, what: Run it, due: 2026-01-19, done: 2026-01-16}\n"
        "  - {id: mail, what: Write, who: sam, due: 2026-01-14, skipped: 2026-01-15, why: moot}\n"
        "support:\n"
        "  - {id: room, what: A room, by: 2026-01-17, done: 2026-01-18}\n")};

    small_team_make(&small);
    small.people[1].sessions = (struct sessions){jordans, 1};
    assert_string_equal(open_names(fixture, &small.team, NULL, "2026-01-11"), "");
    assert_string_equal(open_names(fixture, &small.team, NULL, "2026-01-12"),
                        "mail sam, room ana, standup jordan, board jordan");
    assert_string_equal(open_names(fixture, &small.team, NULL, "2026-01-16"),
                        "room ana, board jordan");
    assert_string_equal(open_names(fixture, &small.team, "jordan", "2026-01-13"),
                        "standup jordan, board jordan");
    assert_int_equal(action_state_on(&jordans[0].will.items[2], day("2026-01-15")), ACTION_SKIPPED);
}

static void parts_that_do_not_fit_are_reported(void **state)
{
    static const struct {
        const char *person;
        const char *text;
        const char *complaint;
    } rows[] = {
        {"team", "kind: kickoff\n",
         "1:1 D11 a session of several people needs 'with': who takes part\n"},
        {"jordan", "kind: grow\nstate: skipped\n",
         "2:8 D11 a session that was skipped needs its 'why'\n"},
        {"jordan", "kind: grow\nstate: planned\nheld: 2026-01-13\n",
         "3:7 D11 held, but its state says otherwise\n"},
        {"jordan", "kind: grow\nskipped: 2026-01-13\n",
         "2:10 D11 called off, but its state says otherwise\n"},
        {"jordan",
         "kind: grow\nwill:\n  - {id: a, what: b, done: 2026-01-13, skipped: 2026-01-13}\n",
         "3:49 D11 'a' is both done and dropped\n"},
        {"jordan", "kind: grow\nstate: skipped\nskipped: 2026-01-11\nwhy: on leave\n", ""},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct fixture *fixture = *state;
        session_check(bind(fixture, rows[i].person, "2026-01-12", rows[i].text), &fixture->diags);
        assert_string_equal(fixture_complaints(fixture), rows[i].complaint);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_has_all_its_keys),
        cmocka_unit_test(a_bare_file_is_a_talk_that_was_held),
        cmocka_unit_test(values_are_refused),
        cmocka_unit_test(its_day_and_state_are_those_of_the_day_asked_for),
        cmocka_unit_test(minutes_are_those_of_its_kind),
        cmocka_unit_test(whoever_coaches_them_holds_it),
        cmocka_unit_test(those_who_take_part_are_with_it),
        cmocka_unit_test(of_two_on_one_day_the_earlier_is_next),
        cmocka_unit_test(a_persons_pages_have_those_of_several_people),
        cmocka_unit_test(what_is_done_later_is_open),
        cmocka_unit_test(parts_that_do_not_fit_are_reported),
    };
    return cmocka_run_group_tests(tests, fixture_set_up, fixture_tear_down);
}

/**
 * A team of four, and the figures of those who coach in it, as text.
 */

#ifndef COACH_TESTS_COACH_FIXTURE_H
#define COACH_TESTS_COACH_FIXTURE_H

#include "model_fixture.h"

#include "model/schema.h"
#include "practice/coach_figures.h"

enum { ANA, JORDAN, SAM, ZOE, PEOPLE, RECORDS = 8 };

/** Sam leads, and ana coaches them; jordan coaches zoe, and sam all others. */
struct coach_fixture {
    struct fixture *fixture;
    struct team team;
    struct person people[PEOPLE];
    struct session sessions[PEOPLE][RECORDS];
    struct session shared[RECORDS];
    struct feedback feedback[PEOPLE][RECORDS];
    struct round rounds[RECORDS];
    struct review reviews[PEOPLE][RECORDS];
    struct goal goals[RECORDS];
    struct pip pips[RECORDS];
};

static const char *const ids[PEOPLE] = {"ana", "jordan", "sam", "zoe"};

static inline day_t day(const char *text)
{
    return date_parse(text, strlen(text));
}

static inline struct coach_fixture *coach_fixture(struct fixture *fixture)
{
    struct coach_fixture *f = arena_alloc(&fixture->arena, sizeof(*f));

    f->fixture = fixture;
    schema_defaults(&team_schema, &f->team);
    f->team.manager = "sam";
    for (int i = 0; i < PEOPLE; i++) {
        schema_defaults(&person_schema, &f->people[i]);
        f->people[i].id = ids[i];
        f->people[i].sessions.items = f->sessions[i];
        f->people[i].feedback.items = f->feedback[i];
        f->people[i].reviews.items = f->reviews[i];
    }
    f->people[SAM].coach = "ana";
    f->people[SAM].rounds.items = f->rounds;
    f->people[ZOE].coach = "jordan";
    f->people[JORDAN].goals.items = f->goals;
    f->people[JORDAN].pips.items = f->pips;
    f->team.people = (struct people){f->people, PEOPLE};
    f->team.sessions.items = f->shared;
    return f;
}

static inline const char *file_of(struct coach_fixture *f, const char *person, const char *slug)
{
    return arena_printf(&f->fixture->arena, "%s/%s", person, slug);
}

/** A record as it would be loaded; its places start at line 1. */
static inline void bind(struct coach_fixture *f, const struct schema *schema, const char *file,
                        const char *text, void *record)
{
    char *whole = arena_printf(&f->fixture->arena, "%s\n", text);

    fixture_bind(f->fixture, schema, file, whole, record);
    assert_string_equal(fixture_complaints(f->fixture), "");
}

#define BIND(f, schema, record, who, name, text)              \
    do {                                                      \
        bind(f, schema, file_of(f, who, name), text, record); \
        (record)->file = file_of(f, who, name);               \
        (record)->person = who;                               \
        (record)->slug = name;                                \
    } while (0)

/** A talk by GROW with these keys, from line 2 on. */
static inline void add_session(struct coach_fixture *f, int person, const char *slug,
                               const char *keys)
{
    struct sessions *sessions = &f->people[person].sessions;
    struct session *session = &sessions->items[sessions->count++];

    BIND(f, &session_schema, session, ids[person], slug,
         arena_printf(&f->fixture->arena, "kind: grow\n%s", keys));
}

static inline void add_shared(struct coach_fixture *f, const char *slug, const char *text)
{
    struct session *session = &f->team.sessions.items[f->team.sessions.count++];

    BIND(f, &session_schema, session, TEAM_ID, slug, text);
}

static inline void add_feedback(struct coach_fixture *f, int person, const char *slug,
                                const char *text)
{
    struct feedbacks *feedback = &f->people[person].feedback;
    struct feedback *one = &feedback->items[feedback->count++];

    BIND(f, &feedback_schema, one, ids[person], slug,
         arena_printf(&f->fixture->arena,
                      "%s\nsituation: At noon\nbehavior: You asked\nimpact: They heard\n", text));
}

/** "5/6", "2.5", "-/0" where there is nothing to count. */
static inline const char *figure(struct coach_fixture *f, const struct coach_figures *coaching,
                                 enum coach_figure_id id)
{
    const struct coach_figure *one = &coaching->figures[id];
    char value[DECIMAL_SIZE];
    char of[DECIMAL_SIZE];

    ratio_format(one->value, 4, value);
    ratio_format(one->of, 4, of);
    return arena_printf(&f->fixture->arena, "%s%s%s", *value ? value : "-", *of ? "/" : "", of);
}

static inline struct coach_figures first_quarter(struct coach_fixture *f, const char *coach,
                                                 const char *as_of)
{
    struct period period = {day("2026-01-01"), day("2026-03-31")};

    return coach_figures_of(&f->fixture->arena, &f->team, coach, period, day(as_of));
}

static inline void assert_figure(struct coach_fixture *f, const char *coach, const char *as_of,
                                 enum coach_figure_id id, const char *expect)
{
    struct coach_figures coaching = first_quarter(f, coach, as_of);
    const char *found = figure(f, &coaching, id);

    if (strcmp(found, expect) != 0) {
        fail_msg("%s of %s on %s: %s, not %s", coach_terms[id].key, coach, as_of, found, expect);
    }
}

#define WITH_FIXTURE(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

#endif

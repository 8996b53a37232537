/*
 * References: what is named and is not there, and what was probably meant.
 */

#include "model_fixture.h"

#include "model/model.h"

#define DATES "start: 2026-01-05\ndue: 2026-03-30\n"

/** A team of two with three goals, one KPI each, of which a test replaces one file. */
struct files {
    const char *team;
    const char *jordan;
    const char *on_time;
};

static const struct files good = {
    .team = "coach: 1\nmanager: ana\n"
            "strategy:\n"
            "  - {id: growth, aim: Grow}\n"
            "  - {id: renewals, aim: Keep whom we have, serves: growth}\n",
    .jordan = "name: Jordan\ncoach: ana\n",
    .on_time = "goal: g\n" DATES "proposed_by: jordan\nmoves: ana/quality/defects\n"
               "agreed: [{by: ana, date: 2026-01-05, hash: 00000000}]\n"
               "supports: nobody/knows\n"
               "support: [{what: a course, who: a friend}]\n"
               "partners: [{who: ana, part: counts the defects}]\n"
               "kpis:\n  - {id: rate, pulls_against: ana/quality}\n"
               "revised:\n  - {date: 2026-02-02, key: rate/target, was: 1, now: 2, why: w}\n",
};

struct world {
    struct team team;
    struct person people[2];
    struct goal jordans[1];
    struct goal anas[1];
    struct goal teams[1];
};

static void load(struct fixture *fixture, const struct files *files, struct world *world)
{
    struct person *ana = &world->people[0];
    struct person *jordan = &world->people[1];
    const char *team = files->team != NULL ? files->team : good.team;
    const char *person = files->jordan != NULL ? files->jordan : good.jordan;
    const char *goal = files->on_time != NULL ? files->on_time : good.on_time;

    fixture_bind(fixture, &team_schema, "team.yaml", team, &world->team);
    fixture_bind(fixture, &person_schema, "ana.yaml", "name: Ana\n", ana);
    fixture_bind(fixture, &person_schema, "jordan.yaml", person, jordan);
    fixture_bind(fixture, &goal_schema, "quality.yaml",
                 "goal: g\n" DATES "kpis: [{id: defects, pulls_against: team/reliable}]\n",
                 world->anas);
    fixture_bind(fixture, &goal_schema, "on-time.yaml", goal, world->jordans);
    fixture_bind(fixture, &goal_schema, "reliable.yaml", "goal: g\n" DATES, world->teams);

    ana->id = "ana";
    ana->goals = (struct goals){world->anas, 1};
    jordan->id = "jordan";
    jordan->goals = (struct goals){world->jordans, 1};
    world->anas[0].slug = "quality";
    world->jordans[0].person = "jordan";
    world->jordans[0].slug = "on-time";
    world->jordans[0].file = "on-time.yaml";
    world->teams[0].slug = "reliable";
    world->team.people = (struct people){world->people, 2};
    world->team.goals = (struct goals){world->teams, 1};
}

static const struct row {
    struct files files;
    const char *complaint;
    const char *help;
} rows[] = {
    {{.team = "coach: 1\nmanager: anna\n"},
     "2:10 D7 there is no person 'anna'\n",
     "did you mean 'ana'?"},
    {{.team = "coach: 1\nstrategy:\n  - {id: growth, aim: Grow}\n"
              "  - {id: renewals, aim: Keep, serves: grwth}\n"},
     "4:39 D7 there is no aim 'grwth'\n",
     "did you mean 'growth'?"},
    {{.jordan = "name: Jordan\ncoach: robin\n"},
     "2:8 D7 there is no person 'robin'\n",
     "`coach person add` adds a person"},
    {{.on_time = "goal: g\n" DATES "proposed_by: jordna\n"},
     "4:14 D7 there is no person 'jordna'\n",
     "did you mean 'jordan'?"},
    {{.on_time = "goal: g\n" DATES "proposed_by: team\n"},
     "4:14 D7 there is no person 'team'\n",
     "`coach person add` adds a person"},
    {{.on_time = "goal: g\n" DATES "partners: [{who: anna, part: p}]\n"},
     "4:18 D7 there is no person 'anna'\n",
     "did you mean 'ana'?"},
    {{.on_time = "goal: g\n" DATES "partners: [robin]\n"},
     "4:12 D7 there is no person 'robin'\n",
     "`coach person add` adds a person"},
    {{.on_time = "goal: g\n" DATES "partners: [ana, {who: jordan}]\n"},
     "4:23 D11 it is the own goal of 'jordan'\n",
     "leave it out: a partner is somebody who works on the goal, too"},
    {{.on_time = "goal: g\n" DATES "agreed: [{by: aan, date: 2026-01-05, hash: 00000000}]\n"},
     "4:15 D7 there is no person 'aan'\n",
     "did you mean 'ana'?"},
    {{.on_time = "goal: g\n" DATES "moves: ana/qualty\n"},
     "4:8 D7 there is no goal 'ana/qualty'\n",
     "did you mean 'ana/quality'?"},
    {{.on_time = "goal: g\n" DATES "moves: anna/quality/defects\n"},
     "4:8 D7 there is no goal 'anna/quality/defects'\n",
     "did you mean 'ana/quality/defects'?"},
    {{.on_time = "goal: g\n" DATES "moves: ana/quality/defect\n"},
     "4:8 D7 there is no KPI 'ana/quality/defect'\n",
     "did you mean 'ana/quality/defects'?"},
    {{.on_time = "goal: g\n" DATES "moves: ana/quality/speed\n"},
     "4:8 D7 there is no KPI 'ana/quality/speed'\n",
     "name a KPI of that goal"},
    {{.on_time = "goal: g\n" DATES "moves: quality\n"},
     "4:8 D7 there is no goal 'quality'\n",
     "write PERSON/GOAL or PERSON/GOAL/KPI"},
    {{.on_time = "goal: g\n" DATES "kpis:\n  - id: rate\n    pulls_against: team/relaible\n"},
     "6:20 D7 there is no goal 'team/relaible'\n",
     "did you mean 'team/reliable'?"},
    {{.on_time = "goal: g\n" DATES "kpis: [{id: rate, pulls_against: robin/calm}]\n"},
     "4:34 D7 there is no goal 'robin/calm'\n",
     "name a goal that there is"},
    {{.on_time = "goal: g\n" DATES "kpis: [{id: rate}]\nrevised:\n"
                 "  - {date: 2026-02-02, key: rat/target, was: 1, now: 2, why: w}\n"},
     "6:29 D7 there is no KPI 'rat/target'\n",
     "did you mean 'rate/target'?"},
};

static void complaints(void **state)
{
    struct fixture *fixture = *state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct world world;
        load(fixture, &rows[i].files, &world);
        check_references(&world.team, &fixture->diags);
        assert_int_equal(fixture->diags.count, 1);
        assert_int_equal(fixture->diags.items[0].severity, SEVERITY_ERROR);
        assert_string_equal(fixture->diags.items[0].help, rows[i].help);
        assert_string_equal(fixture_complaints(fixture), rows[i].complaint);
    }
}

static void nothing_to_say(void **state)
{
    struct fixture *fixture = *state;
    struct world world;
    load(fixture, &good, &world);
    check_references(&world.team, &fixture->diags);
    assert_string_equal(fixture_complaints(fixture), "");

    check_references(&(struct team){0}, &fixture->diags);
    assert_string_equal(fixture_complaints(fixture), "");
}

/** A revision of the goal's own terms names no KPI. */
static void terms_of_the_goal_name_no_kpi(void **state)
{
    struct fixture *fixture = *state;
    struct world world;
    struct files files = {
        .on_time = "goal: g\n" DATES "revised:\n"
                   "  - {date: 2026-02-02, key: due, was: 2026-03-16, now: 2026-03-30, why: w}\n"
                   "  - {date: 2026-02-02, key: goal, was: f, now: g, why: w}\n",
    };
    load(fixture, &files, &world);
    check_references(&world.team, &fixture->diags);
    assert_string_equal(fixture_complaints(fixture), "");
}

static void file_is_named(void **state)
{
    struct fixture *fixture = *state;
    struct world world;
    load(fixture, &(struct files){.on_time = "goal: g\n" DATES "proposed_by: robin\n"}, &world);
    check_references(&world.team, &fixture->diags);
    assert_string_equal(fixture->diags.items[0].place.file, "on-time.yaml");
    assert_int_equal(fixture->diags.items[0].place.end_column, 19);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(complaints, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(nothing_to_say, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(terms_of_the_goal_name_no_kpi, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(file_is_named, fixture_set_up, fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

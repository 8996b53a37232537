/**
 * For tests of the goal linter: a team of files, judged on a day.
 */

#ifndef COACH_TESTS_LINT_FIXTURE_H
#define COACH_TESTS_LINT_FIXTURE_H

#include "model_fixture.h"

#include "smart/lint.h"

/** "jordan/on-time" and the text of its file. */
struct lint_file {
    const char *name;
    const char *text;
};

#define LINT_PEOPLE 3
#define LINT_GOALS  8

/** The people are ana, jordan and sam; goals must come in order of owner and slug. */
struct lint_world {
    struct team team;
    struct person people[LINT_PEOPLE];
    struct goal goals[LINT_GOALS];
    const char *texts[LINT_GOALS];
};

static inline struct goals *lint_owner(struct lint_world *world, const char *name)
{
    for (size_t i = 0; i < LINT_PEOPLE; i++) {
        if (strncmp(name, world->people[i].id, strlen(world->people[i].id)) == 0) {
            return &world->people[i].goals;
        }
    }
    return &world->team.goals;
}

static inline void lint_world_make(struct fixture *fixture, const char *team,
                                   const struct lint_file *files, struct lint_world *world)
{
    static const char *const ids[LINT_PEOPLE] = {"ana", "jordan", "sam"};

    memset(world, 0, sizeof(*world));
    fixture_bind(fixture, &team_schema, "team.yaml", team, &world->team);
    world->team.file = "team.yaml";
    for (size_t i = 0; i < LINT_PEOPLE; i++) {
        world->people[i].id = ids[i];
        world->people[i].left = DAY_NONE;
    }
    world->team.people = (struct people){world->people, LINT_PEOPLE};
    for (size_t i = 0; files[i].name != NULL; i++) {
        struct goals *goals = lint_owner(world, files[i].name);
        const char *slash = strchr(files[i].name, '/');
        struct goal *goal = &world->goals[i];

        fixture_bind(fixture, &goal_schema, files[i].name, files[i].text, goal);
        goal->file = files[i].name;
        world->texts[i] = files[i].text;
        goal->person =
            arena_strndup(&fixture->arena, files[i].name, (size_t)(slash - files[i].name));
        goal->slug = slash + 1;
        goals->items = goals->count == 0 ? goal : goals->items;
        goals->count++;
    }
    diags_init(&fixture->diags, &fixture->arena);
}

static inline day_t lint_day(const char *text)
{
    return date_parse(text, strlen(text));
}

/** The text at a place of a file; LINE:COLUMN where that is a single place. */
static inline void lint_add_place(struct buffer *out, const char *text, const struct place *place)
{
    if (place->end_column == 0) {
        buffer_printf(out, "%d:%d ", place->line, place->column);
        return;
    }
    for (int line = 1; line < place->line; line++) {
        text = strchr(text, '\n') + 1;
    }
    buffer_printf(out, "[%.*s] ", place->end_column - place->column, text + place->column - 1);
}

/**
 * What one rule finds about a goal, a line each: "'words' message", "[value] message" where it is
 * about a field, "LINE:COLUMN message" where that is not there.
 */
static inline const char *lint_said(struct fixture *fixture, const struct lint_world *world,
                                    const char *name, const char *rule, const char *as_of)
{
    const struct lint_team *lint = lint_team_make(&fixture->arena, &world->team, lint_day(as_of));
    const struct goal *goal = team_goal(&world->team, name);
    struct findings findings;
    struct buffer said;

    buffer_init(&said, &fixture->arena);
    findings_init(&findings, &fixture->arena);
    lint_goal(lint, goal, &findings);
    for (size_t i = 0; i < findings.count; i++) {
        const struct finding *finding = &findings.items[i];
        if (strcmp(finding->rule, rule) != 0) {
            continue;
        }
        if (finding->place.file != NULL) {
            lint_add_place(&said, world->texts[goal - world->goals], &finding->place);
        } else {
            buffer_printf(&said, "'%.*s' ", (int)finding->words.length,
                          goal->statement + finding->words.start);
        }
        buffer_printf(&said, "%s\n", finding->message);
    }
    return buffer_text(&said);
}

/** A goal of jordan's, judged on 2026-03-27 by one rule. */
struct lint_row {
    const char *rule;
    const char *goal;
    /** "" where it is silent. */
    const char *says;
};

#define LINT_TEAM \
    "coach: 1\nstrategy:\n  - {id: growth, aim: Raise sales to 5 by June, due: 2026-06-30}\n"

static inline void lint_check_rows(struct fixture *fixture, const struct lint_row *rows,
                                   size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct lint_file files[] = {{"jordan/g", rows[i].goal}, {NULL, NULL}};
        struct lint_world world;

        lint_world_make(fixture, LINT_TEAM, files, &world);
        const char *said = lint_said(fixture, &world, "jordan/g", rows[i].rule, "2026-03-27");
        if (strcmp(said, rows[i].says) != 0) {
            fail_msg("%s of\n%s\nsays %s", rows[i].rule, rows[i].goal, said);
        }
    }
}

#define LINT_CHECK(rows) lint_check_rows(*state, rows, sizeof(rows) / sizeof((rows)[0]))

#define LINT_TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)

#endif

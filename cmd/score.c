/*
 * Rows of figures, and the columns that show them.
 */

#include "score.h"

#include <stdlib.h>
#include <string.h>

#include "base/parallel.h"
#include "io/spark.h"
#include "kpi/terms.h"
#include "practice/standing.h"

enum { SPARK_WIDTH = 12 };

/** The readings that a report on this day may show. */
static const char *spark_text(struct arena *arena, const struct readings *readings, day_t as_of)
{
    size_t count = 0;

    while (count < readings->count && readings->items[count].date <= as_of) {
        count++;
    }
    struct decimal *values = arena_array(arena, count, sizeof(*values));
    for (size_t i = 0; i < count; i++) {
        values[i] = readings->items[i].value;
    }
    return spark(arena, values, count, SPARK_WIDTH);
}

static size_t rows_of_goal(const struct goal *goal)
{
    return goal->kpis.count + (goal->milestones.count > 0);
}

const char *score_id(const struct score_row *row)
{
    return row->kpi ? row->kpi->id : "milestones";
}

static int by_id(const void *a, const void *b)
{
    return strcmp(score_id(a), score_id(b));
}

void score_sort(struct score_rows *rows)
{
    if (rows->count > 1) {
        qsort(rows->items, rows->count, sizeof(*rows->items), by_id);
    }
}

/* One goal after the other, on several threads */

/** A goal, and where its rows go. */
struct part {
    const struct person *person;
    const struct goal *goal;
    struct score_rows rows;
};

/** What the threads share while they compute rows. */
struct computation {
    struct part *parts;
    size_t count;
    day_t as_of;
    struct bounds bounds;
    unsigned extras;
    bool sorted;
    /** One for each thread. */
    struct arena *arenas;
};

/** The rows as they stand in the file, or by their ids. */
static void name_rows(const struct part *part, bool sorted)
{
    struct score_rows rows = part->rows;

    for (size_t i = 0; i < rows.count; i++) {
        rows.items[i] = (struct score_row){
            .person = part->person,
            .goal = part->goal,
            .kpi = i < part->goal->kpis.count ? &part->goal->kpis.items[i] : NULL,
        };
    }
    if (sorted) {
        score_sort(&rows);
    }
}

static void compute_row(const struct computation *computation, struct arena *arena,
                        struct score_row *row)
{
    row->as_of = computation->as_of;
    row->course = course_on(row->goal, row->kpi, computation->as_of);
    row->trend = (struct trend){.eta = DAY_NONE};
    if (!row->kpi) {
        milestone_figures(&row->goal->milestones, &row->course, &computation->bounds,
                          &row->figures);
        return;
    }
    row->keep = keep_text(arena, &row->kpi->keep);
    kpi_figures(row->kpi, &row->course, &computation->bounds, &row->figures);
    if (computation->extras & SCORE_TREND) {
        kpi_trend(row->kpi, &row->course, &row->figures, &row->trend);
    }
    if (computation->extras & SCORE_SPARK) {
        row->spark = spark_text(arena, &row->kpi->readings, computation->as_of);
    }
}

static void compute_part(void *data, size_t item, int worker)
{
    const struct computation *computation = data;
    const struct part *part = &computation->parts[item];
    struct arena *arena = &computation->arenas[worker];
    enum goal_state state = goal_state_on(part->goal, computation->as_of);
    const char *outside =
        barriers_outside(arena, part->goal, computation->as_of, computation->as_of);

    name_rows(part, computation->sorted);
    for (size_t i = 0; i < part->rows.count; i++) {
        struct score_row *row = &part->rows.items[i];

        row->state = state;
        row->outside = outside;
        compute_row(computation, arena, row);
    }
}

/** Give every part its place among the rows, and fill it. */
static struct score_rows compute(struct context *context, const struct team *team,
                                 struct computation *computation)
{
    int threads = parallel_threads(computation->count);
    struct score_rows rows = {0};

    for (size_t i = 0; i < computation->count; i++) {
        rows.count += computation->parts[i].rows.count;
    }
    rows.items = arena_array(context->arena, rows.count, sizeof(*rows.items));
    struct score_row *next = rows.items;
    for (size_t i = 0; i < computation->count; i++) {
        computation->parts[i].rows.items = next;
        next += computation->parts[i].rows.count;
    }
    computation->as_of = context->as_of;
    computation->bounds = bounds_of(&team->thresholds);
    computation->arenas = arena_array(context->arena, (size_t)threads, sizeof(struct arena));
    for (int i = 0; i < threads; i++) {
        arena_init(&computation->arenas[i], context->arena->exhausted);
    }
    parallel_for(computation->count, threads, compute_part, computation);
    for (int i = 0; i < threads; i++) {
        arena_adopt(context->arena, &computation->arenas[i]);
    }
    return rows;
}

static struct part part_of(const struct person *person, const struct goal *goal)
{
    return (struct part){person, goal, {.count = rows_of_goal(goal)}};
}

static void add_goals(struct computation *computation, const struct person *person,
                      const struct goals *goals)
{
    for (size_t i = 0; i < goals->count; i++) {
        computation->parts[computation->count++] = part_of(person, &goals->items[i]);
    }
}

/** The team's goals stand where a person called "team" would. */
static void add_all_goals(struct computation *computation, const struct team *team)
{
    const struct people *people = &team->people;
    size_t i = 0;

    for (; i < people->count && strcmp(people->items[i].id, TEAM_ID) < 0; i++) {
        add_goals(computation, &people->items[i], &people->items[i].goals);
    }
    add_goals(computation, NULL, &team->goals);
    for (; i < people->count; i++) {
        add_goals(computation, &people->items[i], &people->items[i].goals);
    }
}

struct score_rows score_team(struct context *context, const struct team *team, unsigned extras)
{
    struct computation computation = {.extras = extras, .sorted = true};
    size_t total = team->goals.count;

    for (size_t i = 0; i < team->people.count; i++) {
        total += team->people.items[i].goals.count;
    }
    computation.parts = arena_array(context->arena, total, sizeof(struct part));
    add_all_goals(&computation, team);
    return compute(context, team, &computation);
}

struct score_rows score_goal(struct context *context, const struct team *team,
                             const struct goal *goal, unsigned extras)
{
    struct part part = part_of(team_person(team, goal->person), goal);
    struct computation computation = {.extras = extras, .parts = &part, .count = 1};

    return compute(context, team, &computation);
}

bool score_hidden(const void *data)
{
    const struct score_row *row = data;

    return row->state != STATE_ACTIVE || person_has_left(row->person, row->as_of);
}

bool score_is_private(const void *data)
{
    const struct score_row *row = data;

    return row->goal->is_private;
}

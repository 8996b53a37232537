/*
 * Rows of figures, and the columns that show them.
 */

#include "score.h"

#include <stdlib.h>
#include <string.h>

#include "base/parallel.h"
#include "io/spark.h"
#include "kpi/terms.h"

enum { SPARK_WIDTH = 12 };

const char *keep_text(struct arena *arena, const struct keep *keep)
{
    char low[DECIMAL_SIZE];
    char high[DECIMAL_SIZE];

    switch (keep->kind) {
    case KEEP_AT_LEAST: return arena_printf(arena, "at-least %s", decimal_format(keep->low, low));
    case KEEP_AT_MOST: return arena_printf(arena, "at-most %s", decimal_format(keep->high, high));
    case KEEP_RANGE:
        return arena_printf(arena, "%s..%s", decimal_format(keep->low, low),
                            decimal_format(keep->high, high));
    case KEEP_NONE: break;
    }
    return NULL;
}

static bool is_outside(const struct barrier *barrier, day_t as_of)
{
    bool begun = barrier->since == DAY_NONE || barrier->since <= as_of;
    bool over = barrier->until != DAY_NONE && barrier->until < as_of;

    return barrier->outside && barrier->what && begun && !over;
}

static const char *outside_text(struct arena *arena, const struct goal *goal, day_t as_of)
{
    const char *text = NULL;

    for (size_t i = 0; i < goal->barriers.count; i++) {
        const struct barrier *barrier = &goal->barriers.items[i];
        if (is_outside(barrier, as_of)) {
            text = text ? arena_printf(arena, "%s; %s", text, barrier->what) : barrier->what;
        }
    }
    return text;
}

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

/** Name the rows of one goal; what is in them comes later. Returns how many. */
static size_t add_goal(const struct person *person, const struct goal *goal, struct score_row *rows)
{
    size_t count = rows_of_goal(goal);

    for (size_t i = 0; i < count; i++) {
        rows[i] = (struct score_row){
            .person = person,
            .goal = goal,
            .kpi = i < goal->kpis.count ? &goal->kpis.items[i] : NULL,
        };
    }
    return count;
}

/** What the threads share while they compute rows. */
struct computation {
    struct score_row *rows;
    day_t as_of;
    struct bounds bounds;
    unsigned extras;
    /** One for each thread. */
    struct arena *arenas;
};

static void compute_row(void *data, size_t item, int worker)
{
    const struct computation *computation = data;
    struct score_row *row = &computation->rows[item];
    struct arena *arena = &computation->arenas[worker];

    row->state = goal_state_on(row->goal, computation->as_of);
    row->course = course_on(row->goal, row->kpi, computation->as_of);
    row->outside = outside_text(arena, row->goal, computation->as_of);
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

static void compute(struct context *context, const struct team *team, struct score_rows *rows,
                    unsigned extras)
{
    int threads = parallel_threads(rows->count);
    struct computation computation = {
        .rows = rows->items,
        .as_of = context->as_of,
        .bounds = bounds_of(&team->thresholds),
        .extras = extras,
        .arenas = arena_array(context->arena, (size_t)threads, sizeof(struct arena)),
    };

    for (int i = 0; i < threads; i++) {
        arena_init(&computation.arenas[i], context->arena->exhausted);
    }
    parallel_for(rows->count, threads, compute_row, &computation);
    for (int i = 0; i < threads; i++) {
        arena_adopt(context->arena, &computation.arenas[i]);
    }
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

static void add_goals(const struct person *person, const struct goals *goals,
                      struct score_rows *rows)
{
    for (size_t i = 0; i < goals->count; i++) {
        struct score_rows added = {.items = &rows->items[rows->count]};
        added.count = add_goal(person, &goals->items[i], added.items);
        score_sort(&added);
        rows->count += added.count;
    }
}

static size_t rows_of_goals(const struct goals *goals)
{
    size_t total = 0;

    for (size_t i = 0; i < goals->count; i++) {
        total += rows_of_goal(&goals->items[i]);
    }
    return total;
}

struct score_rows score_team(struct context *context, const struct team *team, unsigned extras)
{
    struct score_rows rows = {0};
    size_t total = rows_of_goals(&team->goals);
    size_t before_team = 0;

    for (size_t i = 0; i < team->people.count; i++) {
        total += rows_of_goals(&team->people.items[i].goals);
        before_team += strcmp(team->people.items[i].id, TEAM_ID) < 0;
    }
    rows.items = arena_array(context->arena, total, sizeof(*rows.items));
    for (size_t i = 0; i <= team->people.count; i++) {
        if (i == before_team) {
            add_goals(NULL, &team->goals, &rows);
        }
        if (i < team->people.count) {
            const struct person *person = &team->people.items[i];
            add_goals(person, &person->goals, &rows);
        }
    }
    compute(context, team, &rows, extras);
    return rows;
}

struct score_rows score_goal(struct context *context, const struct team *team,
                             const struct goal *goal, unsigned extras)
{
    struct score_rows rows = {0};

    rows.items = arena_array(context->arena, rows_of_goal(goal), sizeof(*rows.items));
    rows.count = add_goal(team_person(team, goal->person), goal, rows.items);
    compute(context, team, &rows, extras);
    return rows;
}

bool score_hidden(const void *data)
{
    const struct score_row *row = data;

    return row->state != STATE_ACTIVE ||
           (row->person && row->person->left != DAY_NONE && row->person->left <= row->course.as_of);
}

bool score_is_private(const void *data)
{
    const struct score_row *row = data;

    return row->goal->is_private;
}

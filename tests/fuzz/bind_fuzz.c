/*
 * Fuzz binding: whatever the file says, each record comes out whole. Complaints have addresses,
 * items have what they are known by, and readings are in order.
 */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "model/bind.h"
#include "yaml/reader.h"

static void no_memory(void)
{
    abort();
}

static void require(bool truth)
{
    if (!truth) {
        abort();
    }
}

static void check_kpi(const struct goal *goal, const struct kpi *kpi)
{
    require(kpi->id != NULL && goal_kpi(goal, kpi->id) == kpi);
    for (size_t i = 0; i < kpi->readings.count; i++) {
        const struct reading *reading = &kpi->readings.items[i];
        require(decimal_known(reading->value) && reading->date != DAY_NONE);
        require(i == 0 || reading->date > reading[-1].date);
        require(where_line(reading->where) >= 1);
    }
    for (size_t i = 0; i < kpi->checkpoints.count; i++) {
        require(decimal_known(kpi->checkpoints.items[i].value));
    }
}

static void check_goal(const struct goal *goal)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        check_kpi(goal, &goal->kpis.items[i]);
    }
    for (size_t i = 0; i < goal->milestones.count; i++) {
        require(goal->milestones.items[i].id != NULL);
    }
    for (size_t i = 0; i < goal->habits.count; i++) {
        const struct habit *habit = &goal->habits.items[i];
        require(habit->id != NULL);
        for (size_t t = 0; t < habit->ticks.count; t++) {
            require(habit->ticks.items[t].date != DAY_NONE);
        }
    }
}

static void check_diags(const struct diags *diags)
{
    for (size_t i = 0; i < diags->count; i++) {
        const struct diag *diag = &diags->items[i];
        require(diag->place.line >= 1 && diag->place.column >= 1);
        require(diag->rule != NULL && diag->message[0] != '\0' && diag->help != NULL);
        require(strchr(diag->message, '\n') == NULL && strchr(diag->help, '\n') == NULL);
    }
}

static void check_tasks(const struct tasks *tasks)
{
    for (size_t i = 0; i < tasks->count; i++) {
        require(tasks->items[i].id != NULL && tasks->items[i].what != NULL);
    }
}

/** A record without an error has all that it needs. */
static void check_bound(const struct schema *schema, const void *record)
{
    if (schema == &goal_schema) {
        const struct goal *goal = record;
        require(goal->statement != NULL);
        require(goal->state == STATE_DRAFT || (goal->start != DAY_NONE && goal->due != DAY_NONE));
    } else if (schema == &person_schema) {
        require(((const struct person *)record)->name != NULL);
    } else if (schema == &team_schema) {
        require(decimal_known(((const struct team *)record)->version));
    } else if (schema == &pip_schema) {
        require(((const struct pip *)record)->start != DAY_NONE);
    } else if (schema == &task_file_schema) {
        check_tasks(&((const struct task_file *)record)->tasks);
    }
}

static void bind_as(struct arena *arena, const struct tree *tree, const struct schema *schema)
{
    struct diags diags;
    diags_init(&diags, arena);
    struct binding binding = {.arena = arena, .tree = tree, .diags = &diags};
    void *record = arena_alloc(arena, schema->size);

    bool bound = bind_file(&binding, schema, record);
    require(bound == (diags_count(&diags, SEVERITY_ERROR) == 0));
    check_diags(&diags);
    if (bound) {
        check_bound(schema, record);
    }
    if (schema == &goal_schema) {
        check_goal(record);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena;
    struct diags diags;
    arena_init(&arena, no_memory);
    diags_init(&diags, &arena);

    const struct tree *tree = tree_read(&arena, "f.yaml", (const char *)data, size, &diags);
    for (size_t i = 0; tree != NULL && file_schemas[i] != NULL; i++) {
        bind_as(&arena, tree, file_schemas[i]);
    }
    arena_free(&arena);
    return 0;
}

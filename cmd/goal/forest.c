/*
 * The order of a tree: each row beneath what it serves.
 */

#include "goal/forest.h"

#include <stdlib.h>
#include <string.h>

/* What stands beneath what */

static int by_name(const void *a, const void *b)
{
    const struct tree_row *const *left = a;
    const struct tree_row *const *right = b;

    return strcmp((*left)->name, (*right)->name);
}

static int name_to_row(const void *name, const void *row)
{
    const struct tree_row *const *one = row;

    return strcmp(name, (*one)->name);
}

/** Rows by name, those left out that stand apart. */
struct index {
    struct tree_row **rows;
    size_t count;
};

static struct index index_of(const struct forest *forest)
{
    struct index index = {
        arena_array(forest->context->arena, forest->count, sizeof(struct tree_row *)), 0};

    for (size_t i = 0; i < forest->count; i++) {
        if (!forest->rows[i].placed) {
            index.rows[index.count++] = &forest->rows[i];
        }
    }
    qsort(index.rows, index.count, sizeof(*index.rows), by_name);
    return index;
}

/** The row of an aim, of PERSON/GOAL, or of the goal in PERSON/GOAL/KPI; NULL if none is shown. */
static struct tree_row *find_row(const struct forest *forest, const struct index *index,
                                 const char *name)
{
    const char *slash = name ? strchr(name, '/') : NULL;
    const char *id = slash ? strchr(slash + 1, '/') : NULL;

    if (!name || index->count == 0) {
        return NULL;
    }
    if (id) {
        name = arena_strndup(forest->context->arena, name, (size_t)(id - name));
    }
    struct tree_row **found =
        bsearch(name, index->rows, index->count, sizeof(*index->rows), name_to_row);
    return found ? *found : NULL;
}

/** A skill stands beneath what it moves, all else beneath what it serves. */
static void find_parent(struct forest *forest, const struct index *index, struct tree_row *row)
{
    struct tree_row *parent = find_row(forest, index, row->moves);

    if (!parent) {
        parent = find_row(forest, index, row->serves);
    }
    row->parent = parent == row ? NULL : parent;
    bool personal = row->goal && row->serves && strcmp(row->serves, SUPPORTS_ME) == 0;
    if (!row->parent && row->chain == CHAIN_WHOLE && !personal && (row->serves || row->moves)) {
        row->note = arena_printf(forest->context->arena, "serves '%s', which is not shown",
                                 row->serves ? row->serves : row->moves);
    }
}

/**
 * Rows that will not be shown come to stand apart: nothing hangs on them.
 *
 * @counted   they are in the order, so that one can say how many they are
 */
static void set_private_apart(struct forest *forest, bool counted)
{
    for (size_t i = 0; i < forest->count && !forest->with_private; i++) {
        struct tree_row *row = &forest->rows[i];
        if (!row->is_private) {
            continue;
        }
        row->placed = true;
        row->branch = row->name;
        if (counted) {
            forest->order[forest->placed++] = row;
        }
    }
}

/* One branch alone */

/** True if a row stands somewhere beneath another; what goes in circles is walked once. */
static bool is_beneath(const struct tree_row *row, const struct tree_row *top, size_t rows)
{
    for (size_t i = 0; row && i <= rows; i++, row = row->parent) {
        if (row == top) {
            return true;
        }
    }
    return false;
}

static void choose(struct forest *forest, struct tree_row *of)
{
    for (size_t i = 0; i < forest->count; i++) {
        struct tree_row *row = &forest->rows[i];
        row->wanted = !of || is_beneath(row, of, forest->count);
    }
    for (struct tree_row *row = of ? of->parent : NULL; row && !row->wanted; row = row->parent) {
        row->wanted = true;
    }
}

/* The order */

static void hang_children(struct forest *forest)
{
    for (size_t i = forest->count; i-- > 0;) {
        struct tree_row *row = &forest->rows[i];
        if (row->wanted && !row->placed && row->parent) {
            row->next_sibling = row->parent->first_child;
            row->parent->first_child = row;
        }
    }
}

/** The row itself or the first sibling behind it that is not in the tree yet. NULL if none. */
static struct tree_row *unplaced(struct tree_row *row)
{
    while (row && row->placed) {
        row = row->next_sibling;
    }
    return row;
}

/**
 * Place a row and, below it, all that serves it. Each row is placed once, so circles end.
 *
 * @stem   what stands in front of the branches of its children
 */
static void place(struct forest *forest, struct tree_row *row, int depth, const char *stem)
{
    struct arena *arena = forest->context->arena;

    forest->order[forest->placed++] = row;
    row->placed = true;
    row->depth = depth;
    for (struct tree_row *child = unplaced(row->first_child); child;) {
        struct tree_row *next = unplaced(child->next_sibling);
        child->branch = arena_printf(arena, "%s%s %s", stem, next ? "├" : "└", child->name);
        place(forest, child, depth + 1, arena_printf(arena, "%s%s ", stem, next ? "│" : " "));
        child = next;
    }
}

static void write_notes(struct forest *forest)
{
    for (size_t i = 0; i < forest->count; i++) {
        struct tree_row *row = &forest->rows[i];
        if (row->note) {
            row->noted = arena_printf(forest->context->arena, "[%s] %s", row->note,
                                      row->title ? row->title : "");
        }
    }
}

static void place_root(struct forest *forest, struct tree_row *row)
{
    row->branch = row->name;
    row->parent = NULL;
    place(forest, row, 0, "");
}

bool forest_arrange(struct forest *forest, const char *of)
{
    set_private_apart(forest, !of);
    struct index index = index_of(forest);
    struct tree_row *top = find_row(forest, &index, of);

    if (of && !top) {
        return false;
    }
    for (size_t i = 0; i < forest->count; i++) {
        if (!forest->rows[i].placed) {
            find_parent(forest, &index, &forest->rows[i]);
        }
    }
    choose(forest, top);
    hang_children(forest);
    write_notes(forest);
    /* roots first; what is left then goes in circles, which begin anywhere */
    for (int circles = 0; circles < 2; circles++) {
        for (size_t i = 0; i < forest->count; i++) {
            struct tree_row *row = &forest->rows[i];
            if (row->wanted && !row->placed && (circles || !row->parent)) {
                place_root(forest, row);
            }
        }
    }
    return true;
}

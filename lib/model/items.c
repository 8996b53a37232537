/*
 * Order and uniqueness of items.
 *
 * Both look at names as texts: dates of the form YYYY-MM-DD are in order as texts too. Files
 * mostly are as they should be, which one pass over neighbours shows.
 */

#include "model/items.h"

#include <stdlib.h>
#include <string.h>

/** A name and the index of its record. */
struct slot {
    const struct node *name;
    size_t index;
};

static int compare_slots(const void *a, const void *b)
{
    const struct slot *left = a;
    const struct slot *right = b;
    int order = strcmp(left->name->text, right->name->text);
    if (order != 0) {
        return order;
    }
    return (left->index > right->index) - (left->index < right->index);
}

static bool ascending(const struct items *items)
{
    for (size_t i = 1; i < items->count; i++) {
        if (strcmp(items->names[i - 1]->text, items->names[i]->text) >= 0) {
            return false;
        }
    }
    return true;
}

static struct slot *sorted_slots(struct arena *arena, const struct items *items)
{
    struct slot *slots = arena_array(arena, items->count, sizeof(*slots));
    for (size_t i = 0; i < items->count; i++) {
        slots[i] = (struct slot){items->names[i], i};
    }
    qsort(slots, items->count, sizeof(*slots), compare_slots);
    return slots;
}

void items_sort(struct binder *b, struct items *items)
{
    if (ascending(items)) {
        return;
    }

    const struct node *latest = items->names[0];
    for (size_t i = 1; i < items->count; i++) {
        if (strcmp(items->names[i]->text, latest->text) < 0) {
            complain_order(b, items->schema, items->names[i], latest);
        } else {
            latest = items->names[i];
        }
    }

    size_t size = items->schema->size;
    struct slot *slots = sorted_slots(b->tree->arena, items);
    char *sorted = arena_array(b->arena, items->count, size);
    for (size_t i = 0; i < items->count; i++) {
        memcpy(sorted + i * size, items->records + slots[i].index * size, size);
    }
    items->records = sorted;
}

void items_drop_repeated(struct binder *b, struct items *items)
{
    if (ascending(items)) {
        return;
    }

    struct slot *slots = sorted_slots(b->tree->arena, items);
    const struct node *first = slots[0].name;
    for (size_t i = 1; i < items->count; i++) {
        if (strcmp(slots[i].name->text, first->text) == 0) {
            complain_repeated(b, items->schema, slots[i].name, first);
            items->names[slots[i].index] = NULL;
        } else {
            first = slots[i].name;
        }
    }

    size_t size = items->schema->size;
    size_t kept = 0;
    for (size_t i = 0; i < items->count; i++) {
        if (items->names[i] != NULL) {
            memmove(items->records + kept++ * size, items->records + i * size, size);
        }
    }
    items->count = kept;
}

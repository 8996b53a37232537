/**
 * Items of lists and dated maps while they are bound: their order, and what they must not share.
 */

#ifndef COACH_MODEL_ITEMS_H
#define COACH_MODEL_ITEMS_H

#include <stddef.h>

#include "model/complain.h"

/** The records made from a list, with the scalar that tells each from the others. */
struct items {
    const struct schema *schema;
    /** The field that a bare scalar is put into; NULL if there is none. */
    const struct field *shorthand;
    /** schema->size bytes each */
    char *records;
    /** A record without values. */
    const void *empty;
    /** By record, the date or id that is its own; NULL where the items need not differ. */
    const struct node **names;
    size_t count;
};

/** Complain about dates behind later ones, and bring the records in order of date. */
void items_sort(struct binder *b, struct items *items);

/** Complain about names that come again, and leave out the records that have them. */
void items_drop_repeated(struct binder *b, struct items *items);

#endif

/**
 * One text by the plain reader and by libyaml's events, and what differs between the two trees.
 */

#ifndef COACH_TESTS_BOTH_READERS_H
#define COACH_TESTS_BOTH_READERS_H

#include <string.h>

#include "yaml/bytes.h"
#include "yaml/events.h"
#include "yaml/plain.h"
#include "yaml/tree.h"

struct both {
    /** The plain reader took it; and what it made. */
    bool taken;
    struct tree plain;
    /** libyaml's reader has something against it; else what that made. */
    bool refused;
    struct tree events;
};

/** What differs first between two scalars or collections themselves; NULL if nothing. */
static inline const char *both_node_difference(const struct node *a, const struct node *b)
{
    const struct {
        const char *name;
        uint32_t a;
        uint32_t b;
    } fields[] = {
        {"kind", a->kind, b->kind},
        {"style", a->style, b->style},
        {"start", a->start, b->start},
        {"end", a->end, b->end},
        {"line", a->line, b->line},
        {"column", a->column, b->column},
        {"end_column", a->end_column, b->end_column},
        {"count", a->count, b->count},
        {"length", a->length, b->length},
        {"text", a->text != NULL, b->text != NULL},
        {"key", a->key != NULL, b->key != NULL},
        {"parent", a->parent != NULL, b->parent != NULL},
    };

    for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
        if (fields[i].a != fields[i].b) {
            return fields[i].name;
        }
    }
    bool same = a->text == NULL || memcmp(a->text, b->text, (size_t)a->length + 1) == 0;
    return same ? NULL : "text";
}

/** The same for all below them, and for how they hang together. */
static inline const char *both_difference(const struct node *a, const struct node *b)
{
    if (a == NULL || b == NULL) {
        return a == b ? NULL : "a node that only one has";
    }
    const char *found = both_node_difference(a, b);
    if (found == NULL && a->key != NULL) {
        found = a->key->parent != a->parent ? "a key's parent" : both_difference(a->key, b->key);
    }
    const struct node *one = a->first;
    const struct node *other = b->first;
    while (found == NULL && one != NULL && other != NULL) {
        found = one->parent != a ? "a child's parent" : both_difference(one, other);
        if (one->next == NULL && a->last != one) {
            found = "last";
        }
        one = one->next;
        other = other->next;
    }
    return found == NULL && one != other ? "children" : found;
}

/**
 * Read a text both ways.
 *
 * @return  NULL if the readers agree: not taken, or taken, not refused, and the same tree; else
 *          what they differ in
 */
static inline const char *both_read(struct both *both, struct arena *arena, const char *text,
                                    size_t length)
{
    struct diags diags;
    struct bytes bytes;

    *both = (struct both){.plain = {.arena = arena, .file = "t", .text = text, .length = length}};
    diags_init(&diags, arena);
    bytes_check(&both->plain, &bytes, &diags);
    both->refused = diags.count > 0;
    if (both->refused) {
        return NULL;
    }
    both->events = both->plain;
    both->taken = plain_read(&both->plain, &bytes, &diags);
    if (diags.count > 0 || (!both->taken && both->plain.root != NULL)) {
        return "what is left behind";
    }
    events_read(&both->events, &bytes, &diags);
    both->refused = diags.count > 0;
    if (!both->taken) {
        return NULL;
    }
    return both->refused ? diags.items[0].message
                         : both_difference(both->plain.root, both->events.root);
}

#endif

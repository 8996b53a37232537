/**
 * For tests of records: text to tree to record, and complaints as lines of text.
 */

#ifndef COACH_TESTS_MODEL_FIXTURE_H
#define COACH_TESTS_MODEL_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "model/bind.h"
#include "yaml/reader.h"

struct fixture {
    struct arena arena;
    struct diags diags;
};

static inline void fixture_no_memory(void)
{
    abort();
}

static inline int fixture_set_up(void **state)
{
    struct fixture *fixture = calloc(1, sizeof(*fixture));
    if (fixture == NULL) {
        return -1;
    }
    arena_init(&fixture->arena, fixture_no_memory);
    diags_init(&fixture->diags, &fixture->arena);
    *state = fixture;
    return 0;
}

static inline int fixture_tear_down(void **state)
{
    struct fixture *fixture = *state;
    arena_free(&fixture->arena);
    free(fixture);
    return 0;
}

/** The tree of a text that is in the subset. */
static inline struct tree *fixture_tree(struct fixture *fixture, const char *file, const char *text)
{
    struct tree *tree = tree_read(&fixture->arena, file, text, strlen(text), &fixture->diags);
    if (tree == NULL) {
        fail_msg("%s: %d: %s", file, fixture->diags.items[0].place.line,
                 fixture->diags.items[0].message);
    }
    return tree;
}

/** Bind a text to a record; what is complained of is added to the fixture's. */
static inline bool fixture_bind(struct fixture *fixture, const struct schema *schema,
                                const char *file, const char *text, void *record)
{
    struct binding binding = {
        .arena = &fixture->arena,
        .tree = fixture_tree(fixture, file, text),
        .diags = &fixture->diags,
    };
    return bind_file(&binding, schema, record);
}

/** The complaints in order, each a line "LINE:COLUMN RULE MESSAGE", and forget them. */
static inline const char *fixture_complaints(struct fixture *fixture)
{
    struct buffer out;
    struct diags *diags = &fixture->diags;
    buffer_init(&out, &fixture->arena);
    diags_sort(diags);
    for (size_t i = 0; i < diags->count; i++) {
        const struct diag *diag = &diags->items[i];
        buffer_printf(&out, "%d:%d %s %s\n", diag->place.line, diag->place.column, diag->rule,
                      diag->message);
    }
    diags_init(diags, &fixture->arena);
    return buffer_text(&out);
}

#endif

/**
 * Reading YAML in tests: memory and diagnostics of one test, nodes by their path.
 */

#ifndef COACH_TESTS_YAML_FIXTURE_H
#define COACH_TESTS_YAML_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "yaml/reader.h"
#include "yaml/tree.h"

#define LENGTH(table) (sizeof(table) / sizeof((table)[0]))

/** A test with a fixture of its own. */
#define fixture_test(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

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

/** Start afresh, for the next row of a table. */
static inline void fixture_clear(struct fixture *fixture)
{
    arena_reset(&fixture->arena);
    diags_init(&fixture->diags, &fixture->arena);
}

/** Read from memory of exactly the text's size, so that a sanitizer sees a byte too far. */
static inline struct tree *fixture_read(struct fixture *fixture, const char *text, size_t length)
{
    char *exact = malloc(length == 0 ? 1 : length);

    assert_non_null(exact);
    if (length > 0) {
        memcpy(exact, text, length);
    }
    struct tree *tree = tree_read(&fixture->arena, "t.yaml", exact, length, &fixture->diags);
    if (tree != NULL) {
        tree->text = arena_strndup(&fixture->arena, exact, length);
    }
    free(exact);
    return tree;
}

/** Read a text that must be accepted. */
static inline struct tree *fixture_tree(struct fixture *fixture, const char *text)
{
    struct tree *tree = fixture_read(fixture, text, strlen(text));

    if (tree == NULL) {
        const struct diag *diag = &fixture->diags.items[0];
        fail_msg("%s\nis refused: %d:%d: %s: %s", text, diag->place.line, diag->place.column,
                 diag->rule, diag->message);
    }
    return tree;
}

/** Read a text that must be refused. */
static inline void fixture_refuse(struct fixture *fixture, const char *text)
{
    assert_null(fixture_read(fixture, text, strlen(text)));
    assert_true(fixture->diags.count > 0);
}

/** The child of a collection by its key, or its number from 0. */
static inline struct node *fixture_child(const struct node *node, const char *name)
{
    struct node *child = node->first;

    if (node->kind == NODE_MAP) {
        return node_find(node, name);
    }
    for (int i = atoi(name); i > 0 && child != NULL; i--) {
        child = child->next;
    }
    return child;
}

/** The node at "goals/0/name"; "" is the root. Must be there. */
static inline struct node *fixture_node(const struct tree *tree, const char *path)
{
    struct node *node = tree->root;
    char name[64];

    while (*path != '\0') {
        size_t length = strcspn(path, "/");
        snprintf(name, sizeof(name), "%.*s", (int)length, path);
        node = fixture_child(node, name);
        assert_non_null(node);
        path += length + (path[length] == '/');
    }
    return node;
}

#endif

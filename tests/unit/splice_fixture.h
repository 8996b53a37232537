/**
 * For tests of splices: values from YAML, and results as text.
 */

#ifndef COACH_TESTS_SPLICE_FIXTURE_H
#define COACH_TESTS_SPLICE_FIXTURE_H

#include "yaml_fixture.h"

#include "yaml/splice.h"

/** The same node, as if made in memory. */
static inline struct node *made(struct arena *arena, const struct node *node)
{
    if (node->kind == NODE_SCALAR) {
        return node->style == STYLE_PLAIN ? node_plain(arena, node->text)
                                          : node_text(arena, node->text);
    }
    bool list = node->kind == NODE_LIST;
    struct node *copy = list ? node_list(arena, node->style) : node_map(arena, node->style);
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        if (list) {
            node_add(copy, made(arena, child));
        } else {
            node_put(arena, copy, child->key->text, made(arena, child));
        }
    }
    return copy;
}

static inline struct node *value_of(struct fixture *fixture, const char *yaml)
{
    struct tree *tree = fixture_tree(fixture, yaml);

    return tree->root == NULL ? node_plain(&fixture->arena, "") : made(&fixture->arena, tree->root);
}

static inline void assert_text(const struct tree *tree, const char *expected, const char *before)
{
    if (tree == NULL) {
        fail_msg("refused:\n%s", before);
    } else if (tree->length != strlen(expected) ||
               memcmp(tree->text, expected, tree->length) != 0) {
        fail_msg("before\n%s\nafter\n%.*s\nexpected\n%s", before, (int)tree->length, tree->text,
                 expected);
    }
}

#endif

/*
 * The strict subset, checked on nodes: explicit keys, keys twice, tight comments, loose lines.
 */

#include "yaml/subset.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "yaml/bytes.h"
#include "yaml/span.h"

/** Up to so many keys are compared each with each; more are sorted. */
#define FEW_KEYS 32

/** True for a key behind '?'. The parser does not tell, but the bytes do. */
static bool is_explicit(const struct tree *tree, const struct node *key)
{
    const struct node *map = key->parent;

    if (key->style == STYLE_LITERAL || key->style == STYLE_FOLDED) {
        return true;
    }
    if (map->style == STYLE_BLOCK) {
        /* A map with an anchor or tag starts there, which was complained about. */
        bool has_properties = tree->text[map->start] == '&' || tree->text[map->start] == '!';
        return !has_properties && key->column != map->column;
    }
    for (size_t at = map->last != NULL ? map->last->end : map->start; at < key->start; at++) {
        if (tree->text[at] == '#') {
            at = span_line_end(tree, at);
        } else if (tree->text[at] == '?') {
            return true;
        }
    }
    return false;
}

static void refuse_key(const struct tree *tree, const struct node *key, const char *rule,
                       const char *help, const char *message, struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, rule, node_place(tree, key), help, "%s", message);
}

void subset_check_key(const struct tree *tree, const struct node *key, struct diags *diags)
{
    if (is_explicit(tree, key)) {
        refuse_key(tree, key, "Y6", "write 'key: value'", "a key behind '?'", diags);
    } else if (key->text[0] == '<' && key->style == STYLE_PLAIN && node_is(key, "<<")) {
        refuse_key(tree, key, "Y5", "write the keys out",
                   "a merge key, '<<', which team files do not have", diags);
    }
}

static int compare_keys(const struct node *a, const struct node *b)
{
    size_t shorter = a->length < b->length ? a->length : b->length;
    int order = memcmp(a->text, b->text, shorter);

    if (order != 0) {
        return order;
    }
    return (a->length > b->length) - (a->length < b->length);
}

static bool same_key(const struct node *a, const struct node *b)
{
    return a->length == b->length && a->text[0] == b->text[0] &&
           memcmp(a->text, b->text, a->length) == 0;
}

/** By key, then by place. */
static int compare_entries(const void *a, const void *b)
{
    const struct node *one = *(struct node *const *)a;
    const struct node *other = *(struct node *const *)b;
    int order = compare_keys(one->key, other->key);

    return order != 0 ? order : (one->start > other->start) - (one->start < other->start);
}

static void refuse_twin(const struct tree *tree, const struct node *first, const struct node *twin,
                        struct diags *diags)
{
    char help[64];

    snprintf(help, sizeof(help), "it is on line %u already", (unsigned)first->key->line);
    diags_add(diags, SEVERITY_ERROR, "Y6", node_place(tree, twin->key), help,
              "the key '%s' twice in one map", twin->key->text);
}

static bool keys_ascend(const struct node *map)
{
    for (const struct node *entry = map->first; entry->next != NULL; entry = entry->next) {
        if (compare_keys(entry->key, entry->next->key) >= 0) {
            return false;
        }
    }
    return true;
}

static void check_few_keys(const struct tree *tree, const struct node *map, struct diags *diags)
{
    for (const struct node *entry = map->first; entry != NULL; entry = entry->next) {
        const struct node *earlier = map->first;
        while (earlier != entry && !same_key(earlier->key, entry->key)) {
            earlier = earlier->next;
        }
        if (earlier != entry) {
            refuse_twin(tree, earlier, entry, diags);
        }
    }
}

static void check_many_keys(const struct tree *tree, const struct node *map, struct diags *diags)
{
    struct node **entries = arena_array(tree->arena, map->count, sizeof(struct node *));
    size_t count = 0;

    for (struct node *entry = map->first; entry != NULL; entry = entry->next) {
        entries[count++] = entry;
    }
    qsort(entries, count, sizeof(*entries), compare_entries);
    size_t first = 0;
    for (size_t i = 1; i < count; i++) {
        if (same_key(entries[first]->key, entries[i]->key)) {
            refuse_twin(tree, entries[first], entries[i], diags);
        } else {
            first = i;
        }
    }
}

void subset_check_keys(const struct tree *tree, const struct node *map, struct diags *diags)
{
    if (map->first == NULL || keys_ascend(map)) {
        return;
    }
    if (map->count <= FEW_KEYS) {
        check_few_keys(tree, map, diags);
    } else {
        check_many_keys(tree, map, diags);
    }
}

/** The walk over what lies between the scalars. */
struct gaps {
    const struct tree *tree;
    struct diags *diags;
    /** Everything before this is checked. */
    size_t done;
    /** No '#' stands between done and this. */
    size_t hash;
    int complaints;
};

/** The next '#', or the end of the text. */
static size_t find_hash(const struct tree *tree, size_t from)
{
    const char *found = memchr(tree->text + from, '#', tree->length - from);

    return found == NULL ? tree->length : (size_t)(found - tree->text);
}

static void check_gap(struct gaps *gaps, size_t end)
{
    const struct tree *tree = gaps->tree;

    if (gaps->hash < gaps->done) {
        gaps->hash = find_hash(tree, gaps->done);
    }
    while (gaps->hash < end) {
        size_t at = gaps->hash;
        bool tight = at > bytes_start(tree) && strchr(" \t\n", tree->text[at - 1]) == NULL;
        if (tight && gaps->complaints++ < TREE_COMPLAINTS_MAX) {
            diags_add(gaps->diags, SEVERITY_ERROR, "Y8", tree_place(tree, at, at + 1),
                      "put a space before it, or quotes around the text",
                      "'#' without a space before it");
        }
        gaps->hash = find_hash(tree, span_line_end(tree, at));
    }
    gaps->done = end;
}

static void check_gaps(struct gaps *gaps, const struct node *node)
{
    if (node->end <= gaps->hash) {
        gaps->done = node->end;
        return;
    }
    if (node->key != NULL) {
        check_gap(gaps, node->key->start);
        gaps->done = node->key->end;
    }
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        check_gaps(gaps, child);
    }
    if (node->kind != NODE_SCALAR) {
        return;
    }
    if (node->style == STYLE_LITERAL || node->style == STYLE_FOLDED) {
        check_gap(gaps, span_line_end(gaps->tree, node->start));
    } else {
        check_gap(gaps, node->start);
    }
    gaps->done = node->end;
}

void subset_check_hashes(const struct tree *tree, struct diags *diags)
{
    struct gaps gaps = {.tree = tree, .diags = diags, .done = bytes_start(tree)};

    gaps.hash = find_hash(tree, gaps.done);
    if (tree->root != NULL) {
        check_gaps(&gaps, tree->root);
    }
    check_gap(&gaps, tree->length);
}

/** The first line of a node that is indented too little; the node's end if there is none. */
static size_t loose_line(const struct tree *tree, const struct node *node, size_t indent)
{
    size_t line = span_next_line(tree, node->start);

    for (; line < node->end; line = span_next_line(tree, line)) {
        size_t text = line + span_indent(tree, line);
        bool comment = node->style == STYLE_FLOW && tree->text[text] == '#';
        if (text - line < indent && !comment &&
            !span_is_blank(tree, text, span_line_end(tree, line))) {
            return text;
        }
    }
    return node->end;
}

/** Complain if a node has a loose line. */
static bool check_indent(const struct tree *tree, const struct node *node, struct diags *diags)
{
    /* One space deeper than the column of the block, which counts from 1. */
    size_t indent = node->parent->column;
    size_t line = loose_line(tree, node, indent);
    char help[64];

    if (line >= node->end) {
        return false;
    }
    snprintf(help, sizeof(help), "indent it by %zu space%s or more", indent,
             indent == 1 ? "" : "s");
    diags_add(diags, SEVERITY_ERROR, "Y9", tree_place(tree, line, span_line_end(tree, line)), help,
              "a line that is not indented deeper than what it continues");
    return true;
}

/** @complaints   made so far */
static void check_indents(const struct tree *tree, const struct node *block, int *complaints,
                          struct diags *diags)
{
    for (const struct node *node = block->first; node != NULL; node = node->next) {
        if (node->style == STYLE_BLOCK) {
            check_indents(tree, node, complaints, diags);
        } else if (node->end_column == 0 && *complaints < TREE_COMPLAINTS_MAX &&
                   (node->style == STYLE_FLOW || node->style == STYLE_SINGLE_QUOTED ||
                    node->style == STYLE_DOUBLE_QUOTED)) {
            *complaints += check_indent(tree, node, diags);
        }
    }
}

void subset_check_indents(const struct tree *tree, struct diags *diags)
{
    int complaints = 0;

    if (tree->root != NULL && tree->root->style == STYLE_BLOCK) {
        check_indents(tree, tree->root, &complaints, diags);
    }
}

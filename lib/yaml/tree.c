/*
 * Trees: looking into them, comparing them, and nodes made in memory.
 */

#include "yaml/tree.h"

#include <string.h>

#include "base/text.h"

struct node *node_find(const struct node *map, const char *key)
{
    if (map == NULL || map->kind != NODE_MAP) {
        return NULL;
    }
    for (struct node *entry = map->first; entry != NULL; entry = entry->next) {
        if (entry->key->text[0] == key[0] && strcmp(entry->key->text, key) == 0) {
            return entry;
        }
    }
    return NULL;
}

struct node *node_find_item(const struct node *list, const char *key, const char *value)
{
    if (list == NULL || list->kind != NODE_LIST) {
        return NULL;
    }
    for (struct node *item = list->first; item != NULL; item = item->next) {
        if (node_is(node_find(item, key), value)) {
            return item;
        }
    }
    return NULL;
}

bool node_is_null(const struct node *node)
{
    static const char *const nulls[] = {"", "~", "null", "Null", "NULL"};

    if (node->kind != NODE_SCALAR || node->style != STYLE_PLAIN) {
        return false;
    }
    char first = node->text[0];
    if (first != '\0' && first != '~' && first != 'n' && first != 'N') {
        return false;
    }
    for (size_t i = 0; i < sizeof(nulls) / sizeof(*nulls); i++) {
        if (text_equals(node->text, node->length, nulls[i])) {
            return true;
        }
    }
    return false;
}

bool node_is(const struct node *node, const char *text)
{
    return node != NULL && node->kind == NODE_SCALAR && text_equals(node->text, node->length, text);
}

struct place node_place(const struct tree *tree, const struct node *node)
{
    return (struct place){
        .file = tree->file,
        .line = (int)node->line,
        .column = (int)node->column,
        .end_column = (int)node->end_column,
    };
}

/** The offset of the first byte of the line that offset is on. */
static size_t line_start(const struct tree *tree, size_t offset)
{
    while (offset > 0 && tree->text[offset - 1] != '\n') {
        offset--;
    }
    return offset;
}

/** Step back from behind the last line end to before it. */
static size_t clamp(const struct tree *tree, size_t offset)
{
    if (offset < tree->length) {
        return offset;
    }
    offset = tree->length;
    if (offset > 0 && tree->text[offset - 1] == '\n') {
        offset--;
        if (offset > 0 && tree->text[offset - 1] == '\r') {
            offset--;
        }
    }
    return offset;
}

struct place tree_place(const struct tree *tree, size_t start, size_t end)
{
    struct place place = {.file = tree->file, .line = 1};

    start = clamp(tree, start);
    end = clamp(tree, end);
    for (size_t i = 0; i < start; i++) {
        place.line += tree->text[i] == '\n';
    }
    size_t line = line_start(tree, start);
    if (line == 0 && tree->bom && start >= 3) {
        line = 3;
    }
    place.column = (int)utf8_count(tree->text + line, start - line) + 1;
    if (end > start && memchr(tree->text + start, '\n', end - start) == NULL) {
        place.end_column = place.column + (int)utf8_count(tree->text + start, end - start);
    }
    return place;
}

static bool scalars_equal(const struct node *a, const struct node *b)
{
    if (node_is_null(a) || node_is_null(b)) {
        return node_is_null(a) && node_is_null(b);
    }
    return (a->style == STYLE_PLAIN) == (b->style == STYLE_PLAIN) && a->length == b->length &&
           memcmp(a->text, b->text, a->length) == 0;
}

static bool keys_equal(const struct node *a, const struct node *b)
{
    if (a->key == NULL || b->key == NULL) {
        return a->key == b->key;
    }
    return a->key->length == b->key->length &&
           memcmp(a->key->text, b->key->text, a->key->length) == 0;
}

bool node_equal(const struct node *a, const struct node *b)
{
    if (a->kind != b->kind || a->count != b->count) {
        return false;
    }
    if (a->kind == NODE_SCALAR) {
        return scalars_equal(a, b);
    }
    const struct node *one = a->first;
    const struct node *other = b->first;
    while (one != NULL && other != NULL) {
        if (!keys_equal(one, other) || !node_equal(one, other)) {
            return false;
        }
        one = one->next;
        other = other->next;
    }
    return one == other;
}

static struct node *make_scalar(struct arena *arena, enum node_style style, const char *text)
{
    struct node *node = arena_alloc(arena, sizeof(*node));

    node->style = style;
    node->length = (uint32_t)strlen(text);
    node->text = arena_strndup(arena, text, node->length);
    return node;
}

struct node *node_text(struct arena *arena, const char *text)
{
    return make_scalar(arena, STYLE_DOUBLE_QUOTED, text);
}

struct node *node_plain(struct arena *arena, const char *text)
{
    return make_scalar(arena, STYLE_PLAIN, text);
}

static struct node *make_collection(struct arena *arena, enum node_kind kind, enum node_style style)
{
    struct node *node = arena_alloc(arena, sizeof(*node));

    node->kind = kind;
    node->style = style;
    return node;
}

struct node *node_list(struct arena *arena, enum node_style style)
{
    return make_collection(arena, NODE_LIST, style);
}

struct node *node_map(struct arena *arena, enum node_style style)
{
    return make_collection(arena, NODE_MAP, style);
}

void node_add(struct node *list, struct node *item)
{
    item->parent = list;
    if (list->last == NULL) {
        list->first = item;
    } else {
        list->last->next = item;
    }
    list->last = item;
    list->count++;
}

void node_put(struct arena *arena, struct node *map, const char *key, struct node *value)
{
    value->key = node_text(arena, key);
    value->key->parent = map;
    node_add(map, value);
}

void node_put_text(struct arena *arena, struct node *map, const char *key, const char *text)
{
    if (text != NULL) {
        node_put(arena, map, key, node_text(arena, text));
    }
}

void node_put_plain(struct arena *arena, struct node *map, const char *key, const char *text)
{
    if (text != NULL) {
        node_put(arena, map, key, node_plain(arena, text));
    }
}

/*
 * Rows against records: new, there already, or there with another value.
 */

#include "existing.h"

#include <string.h>

#include "base/decimal.h"
#include "store/names.h"
#include "yaml/reader.h"

static bool same_number(const char *a, const char *b)
{
    struct decimal left;
    struct decimal right;

    return decimal_parse(a, strlen(a), &left) == DECIMAL_OK &&
           decimal_parse(b, strlen(b), &right) == DECIMAL_OK && decimal_compare(left, right) == 0;
}

/* Among the rows themselves */

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool same_rows(const struct wanted *a, const struct wanted *b)
{
    for (size_t i = 0; i < a->count; i++) {
        if (!same_text(a->values[i].text, b->values[i].text)) {
            return false;
        }
    }
    return true;
}

static const struct wanted *find_earlier(const struct wanted *items, size_t index, const char *name)
{
    for (size_t i = 0; i < index; i++) {
        if (items[i].name && strcmp(items[i].name, name) == 0) {
            return &items[i];
        }
    }
    return NULL;
}

/* Against the file */

static const struct node *kpi_of(const struct node *root, const char *id)
{
    const struct node *kpis = node_find(root, "kpis");

    if (id) {
        return node_find_item(kpis, "id", id);
    }
    return kpis && kpis->kind == NODE_LIST ? kpis->first : NULL;
}

static bool is_filed(const struct node *root, const struct wanted *wanted,
                     const struct given *given)
{
    const struct node *map = given->of_kpi ? kpi_of(root, wanted->kpi_id) : root;
    const struct node *node = map ? node_find(map, given->key) : NULL;

    if (!given->text) {
        return true;
    }
    if (!node) {
        return given->absent && strcmp(given->absent, given->text) == 0;
    }
    return node_is(node, given->text) ||
           (given->is_number && node->text && same_number(node->text, given->text));
}

/** The first key that has another value on file; NULL if all are as given. */
static const char *other_key(const struct node *root, const struct wanted *wanted)
{
    for (size_t i = 0; i < wanted->count; i++) {
        if (!is_filed(root, wanted, &wanted->values[i])) {
            return wanted->values[i].key;
        }
    }
    return NULL;
}

/** @where   in which it differs: "with another 'role'" */
static enum settled refuse(struct context *context, const struct wanted *wanted, const char *name,
                           const char *where)
{
    diags_add(&context->diags, SEVERITY_ERROR, "C3", wanted->place,
              "leave the row out, or give it another id", "there is a '%s' already, %s", name,
              where);
    return IS_OTHER;
}

static enum settled compare_file(struct context *context, const struct wanted *wanted,
                                 const char *name, const char *path)
{
    struct file_text text;
    struct tree *tree = NULL;

    if (store_read(&context->store, context->arena, path, &text, &context->diags) == STORE_OK) {
        tree = tree_read(context->arena, path, text.text, text.length, &context->diags);
    }
    if (!tree) {
        return IS_OTHER; /* which is complained of */
    }
    const char *key = other_key(tree->root, wanted);
    return key ? refuse(context, wanted, name,
                        arena_printf(context->arena, "with another '%s'", key))
               : IS_THERE;
}

enum settled settle_row(struct context *context, struct wanted *items, size_t index,
                        record_path_fn path_of)
{
    struct wanted *wanted = &items[index];
    const char *name = wanted->name;
    const char **tried = NULL;
    size_t capacity = 0;
    size_t count = 0;
    const struct wanted *earlier;

    wanted->name = NULL;
    while ((earlier = find_earlier(items, index, name)) != NULL && !same_rows(earlier, wanted)) {
        if (wanted->is_given) {
            return refuse(context, wanted, name, "in an earlier row");
        }
        tried = arena_grow(context->arena, tried, &capacity, count, sizeof(*tried));
        tried[count++] = name;
        name = names_free_id(context->arena, tried[0], tried, count);
    }
    wanted->name = name;
    if (earlier) {
        return IS_THERE;
    }
    const char *path = path_of(context, name);
    return path ? compare_file(context, wanted, name, path) : IS_NEW;
}

/*
 * Makes edits that it is told of, for splices.py.
 *
 * A request is a line, "OPERATION PATH BEFORE KEY VALUE FILE" (the last three as lengths in
 * bytes), and these three. The path and the place in a collection are numbers from 0, "-" for
 * the root, -1 for the end. A value is a letter, a length, ':' and so many bytes:
 *
 *   t  text     p  plain     L, F  list in block or flow style: values
 *   M, G  map in block or flow style: for each entry a text for the key, and a value
 *
 * The answer is "ok LENGTH" and the new file, "no RULE LINE COLUMN MESSAGE", or "unreadable ...".
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "yaml/reader.h"
#include "yaml/splice.h"

struct request {
    char operation[8];
    char path[256];
    int before;
    size_t key_length;
    size_t value_length;
    size_t file_length;
    char *key;
    char *value;
    char *file;
};

static void no_memory(void)
{
    fputs("splice_driver: out of memory\n", stderr);
    exit(4);
}

static void bad_request(void)
{
    fputs("splice_driver: not a request\n", stderr);
    exit(2);
}

static char *read_bytes(struct arena *arena, size_t length)
{
    char *bytes = arena_alloc(arena, length + 1);

    if (fread(bytes, 1, length, stdin) != length) {
        bad_request();
    }
    return bytes;
}

static int read_request(struct arena *arena, struct request *request)
{
    char line[512];

    if (fgets(line, sizeof(line), stdin) == NULL) {
        return 0;
    }
    if (sscanf(line, "%7s %255s %d %zu %zu %zu", request->operation, request->path,
               &request->before, &request->key_length, &request->value_length,
               &request->file_length) != 6) {
        bad_request();
    }
    request->key = read_bytes(arena, request->key_length);
    request->value = read_bytes(arena, request->value_length);
    request->file = read_bytes(arena, request->file_length);
    return 1;
}

static struct node *child_at(const struct node *parent, int number)
{
    struct node *child = parent->first;

    while (child != NULL && number > 0) {
        child = child->next;
        number--;
    }
    return number < 0 ? NULL : child;
}

static struct node *node_at(const struct tree *tree, const char *path)
{
    struct node *node = tree->root;

    while (node != NULL && *path != '\0' && *path != '-') {
        node = child_at(node, atoi(path));
        path += strcspn(path, ".");
        path += *path == '.';
    }
    if (node == NULL) {
        bad_request();
    }
    return node;
}

/** Read a value's letter and length, and a copy of its bytes; move behind it. */
static char *take(struct arena *arena, const char **at, char *kind)
{
    char *end;

    *kind = **at;
    size_t length = strtoul(*at + 1, &end, 10);
    char *bytes = arena_strndup(arena, end + 1, length);
    *at = end + 1 + length;
    return bytes;
}

static struct node *make_value(struct arena *arena, const char **at)
{
    char kind;
    char *bytes = take(arena, at, &kind);
    const char *inner = bytes;
    enum node_style style = kind == 'L' || kind == 'M' ? STYLE_BLOCK : STYLE_FLOW;

    if (kind == 't') {
        return node_text(arena, bytes);
    }
    if (kind == 'p') {
        return node_plain(arena, bytes);
    }
    bool list = kind == 'L' || kind == 'F';
    struct node *made = list ? node_list(arena, style) : node_map(arena, style);
    while (*inner != '\0') {
        if (list) {
            node_add(made, make_value(arena, &inner));
        } else {
            char *key = take(arena, &inner, &kind);
            node_put(arena, made, key, make_value(arena, &inner));
        }
    }
    return made;
}

static struct tree *edit(struct tree *tree, const struct request *request, struct diags *diags)
{
    const char *value_text = request->value;
    struct node *value = make_value(tree->arena, &value_text);
    struct node *node = node_at(tree, request->path);
    struct node *before = child_at(node, request->before);

    if (strcmp(request->operation, "set") == 0) {
        return splice_set(tree, node, value, diags);
    }
    if (strcmp(request->operation, "item") == 0) {
        return splice_insert_item(tree, node, before, value, diags);
    }
    if (strcmp(request->operation, "dated") == 0) {
        return splice_insert_dated(tree, node, value, diags);
    }
    return splice_insert_entry(tree, node, before, request->key, value, diags);
}

static void answer(const char *word, const struct tree *tree, const struct diags *diags)
{
    if (tree != NULL) {
        printf("ok %zu\n", tree->length);
        fwrite(tree->text, 1, tree->length, stdout);
    } else {
        const struct diag *diag = &diags->items[0];
        printf("%s %s %d %d %s\n", word, diag->rule, diag->place.line, diag->place.column,
               diag->message);
    }
    fflush(stdout);
}

int main(void)
{
    struct arena arena;
    struct diags diags;
    struct request request;

    arena_init(&arena, no_memory);
    while (read_request(&arena, &request)) {
        diags_init(&diags, &arena);
        struct tree *tree = tree_read(&arena, "file", request.file, request.file_length, &diags);
        if (tree == NULL) {
            answer("unreadable", NULL, &diags);
        } else {
            answer("no", edit(tree, &request, &diags), &diags);
        }
        arena_reset(&arena);
    }
    arena_free(&arena);
    return 0;
}

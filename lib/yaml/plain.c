/*
 * The plain reader: lines to blocks, brackets to lists and maps.
 *
 * Blocks that are open lie in one another, each further to the right than the one around it; but
 * a map's value may be a list whose dashes stand right below the key.
 */

#include "yaml/plain.h"

#include "yaml/plain_scan.h"
#include "yaml/plain_text.h"
#include "yaml/subset.h"

/** Longer keys are left to libyaml, which has a limit in code points. */
#define KEY_MAX 512

struct plain {
    struct scanner scan;
    struct tree *tree;
    struct diags *diags;
    /** The innermost list or map that is not complete. */
    struct node *open;
    int depth;
    /** A key that waits for its value. */
    struct node *key;
    /** A dash, or the colon of a block's key, has had nothing behind it yet; and where it ended. */
    bool awaits;
    struct mark behind;
};

/* The tree */

/** Give a complete scalar, or a collection that begins, its place in the tree. */
static void attach(struct plain *plain, struct node *node)
{
    plain->awaits = false;
    if (plain->open == NULL) {
        plain->tree->root = node;
        return;
    }
    node->key = plain->key;
    plain->key = NULL;
    node_add(plain->open, node);
}

/** Begin a list or map. False if that is too deep. */
static bool begin(struct plain *plain, enum node_kind kind, enum node_style style,
                  const struct mark *mark)
{
    struct node *node = scan_node(&plain->scan, mark, 0);

    node->kind = kind;
    node->style = style;
    attach(plain, node);
    plain->open = node;
    return ++plain->depth <= TREE_DEPTH_MAX;
}

static void finish(struct plain *plain)
{
    struct node *node = plain->open;

    if (node->kind == NODE_MAP) {
        subset_check_keys(plain->tree, node, plain->diags);
    }
    plain->open = node->parent;
    plain->depth--;
}

/** Where nothing came, a null stands, right behind the dash or colon. */
static void settle(struct plain *plain)
{
    if (plain->awaits) {
        struct node *node = scan_node(&plain->scan, &plain->behind, 1);
        node->end_column = node->column;
        node->text = (const char *)(node + 1);
        attach(plain, node);
    }
}

/** A block ends where its last child does. */
static void finish_block(struct plain *plain)
{
    settle(plain);
    struct node *node = plain->open;
    const struct node *last = node->last;

    node->end = last->end;
    node->end_column = last->line == node->line ? last->end_column : 0;
    finish(plain);
}

/** Step over a dash or colon behind which a value may come, here or on a line below. */
static void await(struct plain *plain)
{
    plain->scan.at++;
    plain->awaits = true;
    plain->behind = scan_mark(&plain->scan);
    scan_skip_spaces(&plain->scan);
}

/** Step over the colon behind a scalar, which is the next key. False if it cannot be one. */
static bool take_key(struct plain *plain, struct node *key)
{
    if (key == NULL || key->end - key->start > KEY_MAX || !scan_is_indicator(&plain->scan, ':')) {
        return false;
    }
    key->parent = plain->open;
    plain->key = key;
    await(plain);
    return true;
}

/* Between brackets */

static bool read_brackets(struct plain *plain);

static bool at_bracket(const struct plain *plain)
{
    char next = scan_peek(&plain->scan, 0);

    return next == '[' || next == '{';
}

/** A value that is there, on this line. */
static bool read_value(struct plain *plain, bool flow)
{
    if (at_bracket(plain)) {
        return read_brackets(plain);
    }
    struct node *node = scan_scalar(&plain->scan, flow);
    if (node == NULL) {
        return false;
    }
    attach(plain, node);
    return true;
}

/** What brackets stand in. */
static const struct node *block_around(const struct plain *plain)
{
    const struct node *node = plain->open;

    while (node->style == STYLE_FLOW) {
        node = node->parent;
    }
    return node;
}

/** Step over spaces, and over one line's end if the next line is indented as it has to be. */
static bool skip_gap(struct plain *plain)
{
    struct scanner *scan = &plain->scan;

    scan_skip_spaces(scan);
    if (scan_peek(scan, 0) != '\n' || scan->at == scan->end) {
        return true;
    }
    scan->at++;
    scan_begin_line(scan);
    scan_skip_spaces(scan);
    return scan_column(scan) > block_around(plain)->column;
}

/** An item, or a key with its value, and what is empty around it. */
static bool read_member(struct plain *plain)
{
    if (!skip_gap(plain)) {
        return false;
    }
    if (plain->open->kind == NODE_MAP && !take_key(plain, scan_scalar(&plain->scan, true))) {
        return false;
    }
    return read_value(plain, true) && skip_gap(plain);
}

static bool read_members(struct plain *plain)
{
    while (read_member(plain)) {
        if (scan_peek(&plain->scan, 0) != ',') {
            return true;
        }
        plain->scan.at++;
    }
    return false;
}

/** Step over the bracket that ends the open list or map, if it is next. */
static bool close_brackets(struct plain *plain, char bracket)
{
    struct scanner *scan = &plain->scan;
    struct node *node = plain->open;

    if (scan_peek(scan, 0) != bracket) {
        return false;
    }
    scan->at++;
    node->end = (uint32_t)(scan->at - scan->text);
    node->end_column = scan->line == node->line ? scan_column(scan) : 0;
    finish(plain);
    return true;
}

static bool read_brackets(struct plain *plain)
{
    bool list = scan_peek(&plain->scan, 0) == '[';
    char bracket = list ? ']' : '}';
    struct mark mark = scan_mark(&plain->scan);

    if (!begin(plain, list ? NODE_LIST : NODE_MAP, STYLE_FLOW, &mark)) {
        return false;
    }
    plain->scan.at++;
    scan_skip_spaces(&plain->scan);
    if (close_brackets(plain, bracket)) {
        return true;
    }
    return read_members(plain) && close_brackets(plain, bracket);
}

/* Lines */

static bool take_text(struct plain *plain)
{
    struct node *node = scan_text(&plain->scan, plain->open->column);

    if (node != NULL) {
        attach(plain, node);
    }
    return node != NULL;
}

/** True if nothing but a comment is left on the line. */
static bool at_rest(const struct plain *plain)
{
    char next = scan_peek(&plain->scan, 0);

    return next == '\n' || next == '#';
}

static bool at_text(const struct plain *plain)
{
    char next = scan_peek(&plain->scan, 0);

    return next == '|' || next == '>';
}

/** What stands behind a block's key or dash, if anything. */
static bool read_rest(struct plain *plain)
{
    if (at_rest(plain)) {
        return true;
    }
    return at_text(plain) ? take_text(plain) : read_value(plain, false);
}

/** An entry of the open map, from behind its key, which may not be one. */
static bool read_entry(struct plain *plain, struct node *key)
{
    return take_key(plain, key) && read_rest(plain);
}

/** What stands behind a dash: a value, or the first entry of a map. */
static bool read_item_value(struct plain *plain)
{
    struct mark mark = scan_mark(&plain->scan);

    if (at_rest(plain) || at_bracket(plain) || at_text(plain)) {
        return read_rest(plain);
    }
    struct node *node = scan_scalar(&plain->scan, false);
    if (node == NULL) {
        return false;
    }
    if (!scan_is_indicator(&plain->scan, ':')) {
        attach(plain, node);
        return true;
    }
    return begin(plain, NODE_MAP, STYLE_BLOCK, &mark) && read_entry(plain, node);
}

/** An item of the open list, which may begin with further lists. */
static bool read_item(struct plain *plain)
{
    await(plain);
    while (scan_is_indicator(&plain->scan, '-')) {
        struct mark mark = scan_mark(&plain->scan);
        if (!begin(plain, NODE_LIST, STYLE_BLOCK, &mark)) {
            return false;
        }
        await(plain);
    }
    return read_item_value(plain);
}

/** True if what stands at this column is the value that the open block waits for. */
static bool is_awaited(const struct plain *plain, uint32_t column, bool dash)
{
    const struct node *open = plain->open;

    if (open == NULL) {
        return plain->tree->root == NULL;
    }
    return plain->awaits &&
           (column > open->column || (column == open->column && dash && open->kind == NODE_MAP));
}

/** Finish the blocks that end before this line. False if it belongs to none. */
static bool find_block(struct plain *plain, const struct mark *mark, bool dash)
{
    enum node_kind kind = dash ? NODE_LIST : NODE_MAP;

    while (plain->open != NULL && plain->open->column > mark->column) {
        finish_block(plain);
    }
    if (is_awaited(plain, mark->column, dash)) {
        return begin(plain, kind, STYLE_BLOCK, mark);
    }
    if (plain->open == NULL) {
        return false;
    }
    settle(plain);
    const struct node *around = plain->open->parent;
    if (!dash && around != NULL && around->column == plain->open->column) {
        finish_block(plain);
    }
    return plain->open->column == mark->column && plain->open->kind == kind;
}

/** What stands on a line: an item or entry of a block that is open, or begins with it. */
static bool read_content(struct plain *plain)
{
    struct mark mark = scan_mark(&plain->scan);
    bool dash = scan_is_indicator(&plain->scan, '-');

    if (!find_block(plain, &mark, dash)) {
        return false;
    }
    return dash ? read_item(plain) : read_entry(plain, scan_scalar(&plain->scan, false));
}

static bool read_line(struct plain *plain)
{
    scan_begin_line(&plain->scan);
    scan_skip_spaces(&plain->scan);
    return (at_rest(plain) || read_content(plain)) && scan_end_line(&plain->scan);
}

static bool read_lines(struct plain *plain)
{
    while (plain->scan.at < plain->scan.end) {
        if (!read_line(plain)) {
            return false;
        }
    }
    while (plain->open != NULL) {
        finish_block(plain);
    }
    return true;
}

bool plain_read(struct tree *tree, const struct bytes *bytes, struct diags *diags)
{
    size_t before = diags->count;
    struct plain plain = {.tree = tree, .diags = diags};

    plain.scan = (struct scanner){
        .arena = tree->arena,
        .text = tree->text,
        .at = tree->text,
        .end = tree->text + tree->length,
        .ascii = tree->text + bytes->ascii,
    };
    bool whole = !tree->bom && read_lines(&plain) && diags->count == before;
    if (!whole) {
        tree->root = NULL;
        diags->count = before;
    }
    return whole;
}

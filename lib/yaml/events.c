/*
 * Reading by libyaml: the parser's events become nodes. The only file that knows it.
 *
 * libyaml's marks count code points from behind the byte order mark and lines from 0. They are
 * exact for scalars and brackets. A collection in block style "ends" at the next token, behind
 * comments that follow it; here it ends where its last child ends.
 */

#include "yaml/events.h"

#include <string.h>
#include <yaml.h>

#include "yaml/complaint.h"
#include "yaml/cursor.h"
#include "yaml/span.h"
#include "yaml/subset.h"

struct reader {
    yaml_parser_t parser;
    struct tree *tree;
    struct diags *diags;
    struct bytes bytes;
    struct cursor cursor;
    /** The innermost collection that is not complete. */
    struct node *open;
    /** A key that waits for its value; and where the last key ended. */
    struct node *key;
    uint32_t key_line;
    uint32_t key_column;
    /** The scalar or bracket read last. */
    const struct node *last;
    int depth;
    /** A document was complete; and it ended with '...'. */
    bool closed;
    bool ended;
    /** Something quoted or bracketed goes on over several lines. */
    bool continued;
};

static uint32_t offset_of(struct reader *reader, const yaml_mark_t *mark)
{
    return (uint32_t)cursor_seek(&reader->cursor, mark->index);
}

static void refuse(struct reader *reader, const char *rule, const struct node *node,
                   const char *help, const char *message)
{
    diags_add(reader->diags, SEVERITY_ERROR, rule, node_place(reader->tree, node), help, "%s",
              message);
}

/** A node from an event's marks, with room for so many bytes of text behind it. */
static struct node *new_node(struct reader *reader, const yaml_event_t *event, size_t room)
{
    struct node *node = arena_alloc(reader->tree->arena, sizeof(*node) + room);

    node->start = offset_of(reader, &event->start_mark);
    node->line = (uint32_t)event->start_mark.line + 1;
    node->column = (uint32_t)event->start_mark.column + 1;
    return node;
}

/** Set the end from the mark of an event that has a true one. */
static void end_at(struct reader *reader, struct node *node, const yaml_event_t *event)
{
    node->end = offset_of(reader, &event->end_mark);
    if (event->end_mark.line + 1 == node->line) {
        node->end_column = (uint32_t)event->end_mark.column + 1;
    } else {
        reader->continued |= node->style == STYLE_FLOW || node->style == STYLE_SINGLE_QUOTED ||
                             node->style == STYLE_DOUBLE_QUOTED;
    }
    reader->last = node;
}

/** Anchors and tags. libyaml drops a lone '!', but the node starts with it. */
static void check_properties(struct reader *reader, const struct node *node,
                             const yaml_char_t *anchor, const yaml_char_t *tag)
{
    char first = node->start < reader->tree->length ? reader->tree->text[node->start] : '\0';

    if (anchor != NULL) {
        refuse(reader, "Y5", node, "if '&' starts a text, put the text in quotes", SAYS_ANCHOR);
    } else if (tag != NULL || (first == '!' && node->end != node->start)) {
        refuse(reader, "Y5", node, "if '!' starts a text, put the text in quotes", SAYS_TAG);
    }
}

/** Give a complete scalar, or a collection that begins, its place in the tree. */
static void attach(struct reader *reader, struct node *node)
{
    if (reader->open == NULL) {
        reader->tree->root = node;
        return;
    }
    node->key = reader->key;
    reader->key = NULL;
    node_add(reader->open, node);
}

/** True where a map is open and the next node is a key. */
static bool wants_key(const struct reader *reader)
{
    return reader->open != NULL && reader->open->kind == NODE_MAP && reader->key == NULL;
}

static void take_key(struct reader *reader, struct node *key, const yaml_mark_t *end)
{
    key->parent = reader->open;
    reader->key = key;
    reader->key_line = (uint32_t)end->line + 1;
    reader->key_column = (uint32_t)end->column + 1;
    subset_check_key(reader->tree, key, reader->diags);
}

/** Ends of scalars whose marks are not the ends of their content. */
static void settle_scalar(struct reader *reader, struct node *node)
{
    const struct tree *tree = reader->tree;

    if (node->style == STYLE_LITERAL || node->style == STYLE_FOLDED) {
        size_t header_end = span_header_end(tree, node);
        node->end = (uint32_t)span_block_scalar_end(tree, node, node->end);
        node->end_column = 0;
        if (node->end == header_end) {
            node->end_column = node->column + (uint32_t)(header_end - node->start);
        }
    } else if (node->key != NULL && node->start == node->end && node->parent->style == STYLE_FLOW) {
        node->start = node->end = (uint32_t)span_flow_null(tree, node->key);
        node->line = reader->key_line;
        node->column = node->end_column = reader->key_column + (node->start - node->key->end);
    }
}

static enum node_style scalar_style(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return STYLE_SINGLE_QUOTED;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return STYLE_DOUBLE_QUOTED;
    case YAML_LITERAL_SCALAR_STYLE: return STYLE_LITERAL;
    case YAML_FOLDED_SCALAR_STYLE: return STYLE_FOLDED;
    default: return STYLE_PLAIN;
    }
}

static void take_scalar(struct reader *reader, const yaml_event_t *event)
{
    size_t length = event->data.scalar.length;
    struct node *node = new_node(reader, event, length + 1);

    node->style = scalar_style(event->data.scalar.style);
    node->text = memcpy(node + 1, event->data.scalar.value, length);
    node->length = (uint32_t)length;
    end_at(reader, node, event);
    check_properties(reader, node, event->data.scalar.anchor, event->data.scalar.tag);
    if (node->style == STYLE_DOUBLE_QUOTED && memchr(node->text, '\0', length) != NULL) {
        refuse(reader, "Y2", node, "delete it", "a NUL, '\\0', in a text");
    }
    if (wants_key(reader)) {
        take_key(reader, node, &event->end_mark);
    } else {
        attach(reader, node);
        settle_scalar(reader, node);
    }
}

/** An alias is refused, and a text without content takes its place, to read on. */
static void take_alias(struct reader *reader, const yaml_event_t *event)
{
    struct node *node = new_node(reader, event, 1);

    node->text = memcpy(node + 1, "", 1);
    end_at(reader, node, event);
    refuse(reader, "Y5", node, "if '*' starts a text, put the text in quotes", SAYS_ALIAS);
    if (wants_key(reader)) {
        node->parent = reader->open;
        reader->key = node;
    } else {
        attach(reader, node);
    }
}

/** False stops the reading. */
static bool take_start(struct reader *reader, const yaml_event_t *event)
{
    bool list = event->type == YAML_SEQUENCE_START_EVENT;
    struct node *node = new_node(reader, event, 0);

    node->kind = list ? NODE_LIST : NODE_MAP;
    if (list) {
        bool flow = event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
        node->style = flow ? STYLE_FLOW : STYLE_BLOCK;
        check_properties(reader, node, event->data.sequence_start.anchor,
                         event->data.sequence_start.tag);
    } else {
        bool flow = event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
        node->style = flow ? STYLE_FLOW : STYLE_BLOCK;
        check_properties(reader, node, event->data.mapping_start.anchor,
                         event->data.mapping_start.tag);
    }
    if (wants_key(reader)) {
        refuse(reader, "Y6", node, "put the key in quotes", "a list or map as a key");
        return false;
    }
    if (++reader->depth > TREE_DEPTH_MAX) {
        diags_add(reader->diags, SEVERITY_ERROR, "Y7", node_place(reader->tree, node), NULL,
                  "lists and maps deeper than %d in one another", TREE_DEPTH_MAX);
        return false;
    }
    attach(reader, node);
    reader->open = node;
    return true;
}

static void take_end(struct reader *reader, const yaml_event_t *event)
{
    struct node *node = reader->open;

    /* Empty and without brackets at its start is what a tag does, which was refused. */
    if (span_has_brackets(reader->tree, node) || node->last == NULL) {
        end_at(reader, node, event);
    } else {
        const struct node *last = node->last;
        node->end = last->end;
        node->end_column = last->line == node->line ? last->end_column : 0;
    }
    if (node->kind == NODE_MAP) {
        subset_check_keys(reader->tree, node, reader->diags);
    }
    reader->open = node->parent;
    reader->depth--;
}

/** The one document; a second one stops the reading. */
static bool take_document(struct reader *reader, const yaml_event_t *event)
{
    const yaml_event_t *start = event;
    size_t at = offset_of(reader, &start->start_mark);
    struct place place = tree_place(reader->tree, at, at + 3);

    if (reader->closed) {
        diags_add(reader->diags, SEVERITY_ERROR, "Y4", place,
                  "move it to a file of its own, or delete the '---'", "a second document");
        return false;
    }
    if (start->data.document_start.version_directive != NULL ||
        start->data.document_start.tag_directives.start !=
            start->data.document_start.tag_directives.end) {
        place.end_column = 0;
        diags_add(reader->diags, SEVERITY_ERROR, "Y4", place, "delete the line", "%s",
                  SAYS_DIRECTIVE);
    }
    return true;
}

static void take_document_end(struct reader *reader, const yaml_event_t *event)
{
    reader->closed = true;
    reader->ended = !event->data.document_end.implicit;
}

/** False stops the reading: at the end, or where going on makes no sense. */
static bool take(struct reader *reader, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_DOCUMENT_START_EVENT: return take_document(reader, event);
    case YAML_DOCUMENT_END_EVENT: take_document_end(reader, event); return true;
    case YAML_SCALAR_EVENT: take_scalar(reader, event); return true;
    case YAML_ALIAS_EVENT: take_alias(reader, event); return true;
    case YAML_SEQUENCE_START_EVENT:
    case YAML_MAPPING_START_EVENT: return take_start(reader, event);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: take_end(reader, event); return true;
    case YAML_STREAM_END_EVENT: return false;
    default: return true;
    }
}

static void complain(struct reader *reader)
{
    const yaml_parser_t *parser = &reader->parser;
    struct complaint complaint = {
        .problem = parser->problem == NULL ? "not YAML" : parser->problem,
        .context = parser->context == NULL ? "" : parser->context,
        .at = offset_of(reader, &parser->problem_mark),
        .context_at = offset_of(reader, &parser->context_mark),
        .last = reader->last,
        .ended = reader->ended,
    };

    if (parser->error == YAML_MEMORY_ERROR) {
        reader->tree->arena->exhausted();
    }
    complaint_add(reader->tree, &complaint, reader->diags);
}

static void parse(struct reader *reader)
{
    struct tree *tree = reader->tree;
    size_t start = bytes_start(tree);
    yaml_event_t event;
    bool more = true;

    while (!yaml_parser_initialize(&reader->parser)) {
        tree->arena->exhausted();
    }
    cursor_init(&reader->cursor, tree->text, tree->length, start, reader->bytes.ascii - start);
    yaml_parser_set_input_string(&reader->parser, (const unsigned char *)tree->text + start,
                                 tree->length - start);
    while (more) {
        if (!yaml_parser_parse(&reader->parser, &event)) {
            complain(reader);
            break;
        }
        more = take(reader, &event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&reader->parser);
}

void events_read(struct tree *tree, const struct bytes *bytes, struct diags *diags)
{
    struct reader reader = {.tree = tree, .diags = diags, .bytes = *bytes};
    size_t before = diags->count;

    parse(&reader);
    bool whole = diags->count == before;
    if (whole && bytes->tight_hash) {
        subset_check_hashes(tree, diags);
    }
    if (whole && reader.continued) {
        subset_check_indents(tree, diags);
    }
    if (tree->root != NULL && tree->root->start == tree->root->end) {
        tree->root = NULL;
    }
}

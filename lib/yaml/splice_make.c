/*
 * Make the edits as text, read the result, compare it with the edited tree.
 *
 * What the text does with blank lines and with a missing final newline is not always what was
 * meant, because both may be content of a block scalar. So there are a few attempts, the least
 * change first, and only a result that reads as meant is handed out.
 */

#include "yaml/splice_make.h"

#include "yaml/change.h"
#include "yaml/reader.h"

/** One way to write an edit down. */
struct attempt {
    /** Insert behind the blank lines that follow the item before. */
    bool past_blanks;
    /** End the file with a line end, though it had none. */
    bool final_newline;
    /** Write a text of several lines in quotes, because blank lines would run into it. */
    bool quoted;
};

/** The child that a child of the collection follows, searched from one before it; NULL for none. */
static const struct node *child_before(const struct node *collection, const struct node *from,
                                       const struct node *child)
{
    const struct node *prior = from != NULL ? from : collection->first;

    if (child == collection->first) {
        return NULL;
    }
    while (prior != NULL && prior->next != child) {
        prior = prior->next;
    }
    return prior;
}

/** An edit that puts children into a collection. */
static void insert_children(struct change *change, const struct tree *tree, const struct edit *edit,
                            const struct attempt *attempt, const struct node *prior)
{
    struct gap gap = {edit->at, prior, edit->before};

    if (edit->at->style == STYLE_FLOW) {
        change_insert_flow(change, tree, &gap, edit->value);
    } else {
        change_insert_block(change, tree, &gap, edit->value, attempt->past_blanks);
    }
}

/** An edit that puts a value in the place of another. */
static void replace(struct change *change, const struct tree *tree, const struct edit *edit,
                    const struct attempt *attempt)
{
    const struct node *value = edit->value;

    if (value->kind == NODE_SCALAR) {
        change_scalar(change, tree, edit->at, value,
                      attempt->quoted ? STYLE_DOUBLE_QUOTED : value->style);
    } else if (change_opens(tree, edit->at, value)) {
        change_open(change, tree, edit->at, value);
    } else {
        change_null_to_flow(change, tree, edit->at, value);
    }
}

/** The file's text with the edits made; false if they are not in the order of the file. */
static bool make_text(const struct splice *splice, const struct attempt *attempts,
                      struct buffer *text)
{
    const struct tree *old = splice->tree;
    const struct node *prior = NULL;
    bool final_newline = false;
    size_t done = 0;

    buffer_init(text, old->arena);
    for (size_t i = 0; i < splice->count; i++) {
        const struct edit *edit = &splice->edits[i];
        struct change change = {0};
        buffer_init(&change.text, old->arena);
        if (edit->replaces) {
            replace(&change, old, edit, &attempts[i]);
        } else {
            bool same = i > 0 && edit->at == edit[-1].at;
            prior = child_before(edit->at, same ? prior : NULL, edit->before);
            insert_children(&change, old, edit, &attempts[i], prior);
        }
        if (change.start < done) {
            return false;
        }
        buffer_add(text, old->text + done, change.start - done);
        buffer_add(text, change.text.text, change.text.length);
        done = change.end;
        final_newline = final_newline || attempts[i].final_newline;
    }
    buffer_add(text, old->text + done, old->length - done);
    if (final_newline && text->text[text->length - 1] != '\n') {
        buffer_puts(text, old->crlf ? "\r\n" : "\n");
    }
    return true;
}

/** @attempts   one for each edit */
static struct tree *try(const struct splice *splice, const struct attempt *attempts)
{
    const struct tree *old = splice->tree;
    const struct node *expected =
        expect_edited(old->arena, old->root, splice->edits, splice->count);
    struct diags unsaid;
    struct buffer text;

    if (!make_text(splice, attempts, &text)) {
        return NULL;
    }
    diags_init(&unsaid, old->arena);
    struct tree *tree = tree_judge(old->arena, old->file, text.text, text.length, &unsaid);
    if (tree == NULL || tree->root == NULL || !node_equal(tree->root, expected)) {
        return NULL;
    }
    return tree;
}

static const struct node *last_scalar(const struct node *node)
{
    while (node->last != NULL) {
        node = node->last;
    }
    return node;
}

static void refuse(const struct splice *splice, struct diags *diags)
{
    const struct tree *tree = splice->tree;
    const struct node *last = last_scalar(tree->root);
    bool block = last->style == STYLE_LITERAL || last->style == STYLE_FOLDED;

    if (block && last->end == tree->length) {
        diags_add(diags, SEVERITY_ERROR, "Y11", node_place(tree, last),
                  "end the file with a line end, which becomes part of this text, or write '|-'",
                  "nothing can follow this text, whose last line has no end");
    } else {
        diags_add(diags, SEVERITY_ERROR, "Y11", node_place(tree, splice->edits->at),
                  "change it by hand", "this cannot be changed here and leave the rest as it is");
    }
}

/** Ways to write an edit down, from the least change on. */
static const struct attempt ways[] = {
    {0},
    {.past_blanks = true},
    {.final_newline = true},
    {.quoted = true},
};

enum { WAYS = sizeof(ways) / sizeof(*ways) };

/** Write all edits in the same way: the first that does. */
static struct tree *make_alike(const struct splice *splice, struct attempt *attempts, int *chosen)
{
    bool literal = false;

    for (size_t i = 0; i < splice->count; i++) {
        literal = literal || splice->edits[i].value->style == STYLE_LITERAL;
    }
    for (int way = 0; way < WAYS; way++) {
        if (ways[way].quoted && !literal) {
            continue;
        }
        for (size_t i = 0; i < splice->count; i++) {
            attempts[i] = ways[way];
        }
        struct tree *result = try(splice, attempts);
        if (result != NULL) {
            *chosen = way;
            return result;
        }
    }
    return NULL;
}

/** Write each edit in the way that suits it where it is made alone. */
static struct tree *make_each(const struct splice *splice, struct attempt *attempts)
{
    for (size_t i = 0; i < splice->count; i++) {
        struct splice alone = *splice;
        struct attempt unused;
        int way = 0;
        alone.edits = &splice->edits[i];
        alone.count = 1;
        if (make_alike(&alone, &unused, &way) == NULL) {
            return NULL;
        }
        attempts[i] = ways[way];
    }
    return try(splice, attempts);
}

struct tree *splice_make(const struct splice *splice, struct diags *diags)
{
    struct attempt *attempts = arena_array(splice->tree->arena, splice->count, sizeof(*attempts));
    int way;
    struct tree *result = make_alike(splice, attempts, &way);

    if (result == NULL && splice->count > 1) {
        result = make_each(splice, attempts);
    }
    if (result == NULL) {
        refuse(splice, diags);
    }
    return result;
}

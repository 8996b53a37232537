/*
 * From libyaml's messages to ours.
 *
 * libyaml stops where it cannot go on, which is often a line or more behind the slip. Where the
 * text shows what was meant, the complaint goes there.
 */

#include "yaml/complaint.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "yaml/span.h"

/** libyaml's limit of a key, in code points. */
#define KEY_MAX 1024

typedef void (*say_fn)(const struct tree *tree, const struct complaint *complaint,
                       struct diags *diags);

struct wording {
    /** NULL for any. */
    const char *problem;
    const char *context;
    /** Looks closer; or NULL, and the rest of the row says it all. */
    say_fn say;
    const char *rule;
    /** The place is the context's, not the problem's. */
    bool at_context;
    const char *message;
    const char *help;
};

static void add(const struct tree *tree, size_t start, size_t end, struct diags *diags,
                const char *help, const char *message)
{
    diags_add(diags, SEVERITY_ERROR, "Y1", tree_place(tree, start, end), help, "%s", message);
}

/** The last line before this one that is neither blank nor a comment; line itself if none. */
static size_t line_above(const struct tree *tree, size_t line)
{
    size_t above = line;

    while (above > 0) {
        above = span_line_start(tree, above - 1);
        size_t text = above + span_indent(tree, above);
        if (text < span_line_end(tree, above) && tree->text[text] != '#') {
            return above;
        }
    }
    return line;
}

/** The first ':' before end with white space or the line's end behind it; end if none. */
static size_t find_separator(const struct tree *tree, size_t line, size_t end)
{
    for (size_t i = line; i < end; i++) {
        if (tree->text[i] == ':' &&
            (i + 1 == tree->length || strchr(" \t\r\n", tree->text[i + 1]) != NULL)) {
            return i;
        }
    }
    return end;
}

/** The colon of a line like "key:value"; the line's end if it is no such line. */
static size_t tight_colon(const struct tree *tree, size_t line)
{
    size_t end = span_line_end(tree, line);
    size_t i = line;

    while (i < end && strchr(" -", tree->text[i]) != NULL) {
        i++;
    }
    size_t word = i;
    while (i < end && (isalnum((unsigned char)tree->text[i]) || strchr("_-", tree->text[i]))) {
        i++;
    }
    bool url = end - i >= 3 && memcmp(tree->text + i, "://", 3) == 0;
    if (i == word || i == end || tree->text[i] != ':' || url ||
        find_separator(tree, line, end) != end) {
        return end;
    }
    return i;
}

/** Complain about a colon without a space behind it, if the line has such a one. */
static bool say_tight(const struct tree *tree, size_t line, struct diags *diags)
{
    size_t colon = tight_colon(tree, line);

    if (colon == span_line_end(tree, line)) {
        return false;
    }
    add(tree, colon, colon + 1, diags, "write 'key: value'", "no space behind the colon");
    return true;
}

/** A ': ' where a value goes on: in the value itself, or on a line that continues it. */
static void say_second_colon(const struct tree *tree, const struct complaint *complaint,
                             struct diags *diags)
{
    size_t at = complaint->at;
    size_t line = span_line_start(tree, at);
    size_t text = line + span_indent(tree, line);

    if (utf8_count(tree->text + line, at - line) > KEY_MAX) {
        add(tree, text, text, diags, "shorten it", "a key of more than 1024 characters");
    } else if (find_separator(tree, line, at) != at) {
        add(tree, at, at + 1, diags, "put the text in quotes", "': ' inside an unquoted text");
    } else if (!say_tight(tree, line_above(tree, line), diags)) {
        add(tree, text, at + 1, diags, "align it with the other keys, or put the text in quotes",
            "a key inside the text that starts above it");
    }
}

static void say_no_colon(const struct tree *tree, const struct complaint *complaint,
                         struct diags *diags)
{
    size_t at = complaint->context_at;

    if (!say_tight(tree, span_line_start(tree, at), diags)) {
        add(tree, at, span_line_end(tree, at), diags,
            "write 'key: value', or indent it deeper to go on with the text above",
            "a line without ': '");
    }
}

/** Text behind a value that is complete: a quote or bracket that was closed too early, or late. */
static bool say_text_behind(const struct tree *tree, const struct complaint *complaint,
                            struct diags *diags)
{
    const struct node *last = complaint->last;
    char message[96];

    if (last == NULL || last->style == STYLE_PLAIN || last->end > complaint->at ||
        !span_is_blank(tree, last->end, complaint->at)) {
        return false;
    }
    if (last->end_column == 0 && last->kind == NODE_SCALAR) {
        snprintf(message, sizeof(message), "a quote that ends on line %d, with text behind it",
                 tree_place(tree, last->end, last->end).line);
        add(tree, last->start, last->start + 1, diags, "close the quote where the text ends",
            message);
    } else {
        const char *help = last->style == STYLE_SINGLE_QUOTED
                               ? "in single quotes write '' for an apostrophe"
                               : "put the whole value in quotes";
        add(tree, complaint->at, complaint->at + 1, diags, help, "text behind the end of a value");
    }
    return true;
}

/** A line that belongs to no block above it. */
static void say_misaligned(const struct tree *tree, const struct complaint *complaint,
                           struct diags *diags)
{
    struct place at = tree_place(tree, complaint->at, complaint->at);
    struct place block = tree_place(tree, complaint->context_at, complaint->context_at);
    bool map = strcmp(complaint->context, "while parsing a block mapping") == 0;
    char help[96];

    if (say_text_behind(tree, complaint, diags)) {
        return;
    }
    size_t end = span_line_end(tree, complaint->at);
    if (at.column == block.column) {
        add(tree, complaint->at, end, diags,
            map ? "write 'key: value', or indent it to belong to the key above"
                : "start it with '- ', or align it with what it belongs to",
            map ? "no key in a line among keys" : "no '- ' in a line among list items");
    } else {
        snprintf(help, sizeof(help), "align it with the %s that starts on line %d, column %d",
                 map ? "map" : "list", block.line, block.column);
        add(tree, complaint->at, end, diags, help, "an indentation that no line above has");
    }
}

/** Complain about a bracket that nothing closes. */
static void add_open(const struct tree *tree, size_t open, struct diags *diags)
{
    bool list = tree->text[open] == '[';

    add(tree, open, open + 1, diags, list ? "close it with ']'" : "close it with '}'",
        list ? "a '[' that is not closed" : "a '{' that is not closed");
}

static void say_open_bracket(const struct tree *tree, const struct complaint *complaint,
                             struct diags *diags)
{
    size_t open = complaint->context_at;
    bool list = strstr(complaint->context, "sequence") != NULL;

    if (complaint->at >= tree->length || span_line_end(tree, open) < complaint->at) {
        add_open(tree, open, diags);
    } else {
        add(tree, complaint->at, complaint->at + 1, diags,
            "separate items with ', ', or put the text in quotes",
            list ? "neither ',' nor ']' behind an item" : "neither ',' nor '}' behind an entry");
    }
}

/** The bracket that is open where the file ends; the file's length if none is. */
static size_t open_bracket(const struct tree *tree, const struct complaint *complaint)
{
    size_t end = complaint->at;
    const struct node *node = complaint->last;

    while (end > 0 && strchr(" \t\r\n", tree->text[end - 1]) != NULL) {
        end--;
    }
    if (end > 0 && strchr("[{", tree->text[end - 1]) != NULL) {
        return end - 1;
    }
    while (node != NULL && !(node->style == STYLE_FLOW && node->end == 0)) {
        node = node->parent;
    }
    return node != NULL ? node->start : tree->length;
}

/** Nothing where a value belongs: at the end of the file, what should have been closed. */
static void say_no_value(const struct tree *tree, const struct complaint *complaint,
                         struct diags *diags)
{
    size_t open = tree->length;

    if (complaint->at >= tree->length) {
        open = open_bracket(tree, complaint);
    }
    if (open < tree->length) {
        add_open(tree, open, diags);
    } else {
        add(tree, complaint->at, complaint->at, diags, "write one, or delete what announces it",
            "no value here");
    }
}

/** A character with which nothing can start, or that has nothing to close. */
static void say_bad_start(const struct tree *tree, const struct complaint *complaint,
                          struct diags *diags)
{
    size_t at = complaint->at;
    char c = at < tree->length ? tree->text[at] : '\n';
    char message[64];

    if (c == '\t') {
        add(tree, at, at + 1, diags, "indent with spaces", "a tab where YAML takes only spaces");
    } else if (c == '\r' || c == '\n') {
        say_no_value(tree, complaint, diags);
    } else {
        const char *form = strchr("]}", c) != NULL ? "a '%c' that closes nothing"
                           : c == ','              ? "a '%c' with nothing before it"
                                                   : "a text that starts with '%c'";
        snprintf(message, sizeof(message), form, c);
        add(tree, at, at + 1, diags, "put the text in quotes", message);
    }
}

static void say_second_document(const struct tree *tree, const struct complaint *complaint,
                                struct diags *diags)
{
    if (complaint->ended) {
        diags_add(diags, SEVERITY_ERROR, "Y4", tree_place(tree, complaint->at, complaint->at),
                  "delete the '...'", "content behind the end of the document");
    } else {
        add(tree, complaint->at, complaint->at, diags, "put the whole text in quotes",
            "text behind the end of a value");
    }
}

#define QUOTE "put the text in quotes"

/** The first row that fits counts. */
static const struct wording wordings[] = {
    {"mapping values are not allowed in this context", NULL, say_second_colon, 0, 0, 0, 0},
    {"could not find expected ':'", NULL, say_no_colon, 0, 0, 0, 0},
    {"did not find expected key", NULL, say_misaligned, 0, 0, 0, 0},
    {"did not find expected '-' indicator", NULL, say_misaligned, 0, 0, 0, 0},
    {"did not find expected ',' or ']'", NULL, say_open_bracket, 0, 0, 0, 0},
    {"did not find expected ',' or '}'", NULL, say_open_bracket, 0, 0, 0, 0},
    {"found character that cannot start any token", NULL, say_bad_start, 0, 0, 0, 0},
    {"did not find expected node content", NULL, say_bad_start, 0, 0, 0, 0},
    {"did not find expected <document start>", NULL, say_second_document, 0, 0, 0, 0},
    {NULL, "while scanning a directive", NULL, "Y4", true, SAYS_DIRECTIVE, "delete the line"},
    {NULL, "while scanning a %YAML directive", NULL, "Y4", true, SAYS_DIRECTIVE, "delete the line"},
    {NULL, "while scanning a %TAG directive", NULL, "Y4", true, SAYS_DIRECTIVE, "delete the line"},
    {"found incompatible YAML document", NULL, NULL, "Y4", false, SAYS_DIRECTIVE,
     "delete the line"},
    {"found duplicate %YAML directive", NULL, NULL, "Y4", false, SAYS_DIRECTIVE, "delete the line"},
    {"found duplicate %TAG directive", NULL, NULL, "Y4", false, SAYS_DIRECTIVE, "delete the line"},
    {NULL, "while scanning an alias", NULL, "Y5", true, SAYS_ALIAS, QUOTE},
    {NULL, "while scanning an anchor", NULL, "Y5", true, SAYS_ANCHOR, QUOTE},
    {NULL, "while scanning a tag", NULL, "Y5", true, SAYS_TAG, QUOTE},
    {NULL, "while parsing a tag", NULL, "Y5", true, SAYS_TAG, QUOTE},
    {"found undefined tag handle", NULL, NULL, "Y5", false, SAYS_TAG, QUOTE},
    {"found unexpected end of stream", "while scanning a quoted scalar", NULL, "Y1", true,
     "a quote that is not closed", "close it where the text ends"},
    {"found unexpected document indicator", NULL, NULL, "Y1", true, "a quote that is not closed",
     "close it where the text ends"},
    {"found unknown escape character", NULL, NULL, "Y1", false,
     "a backslash with a character that means nothing behind it",
     "write '\\\\' for a backslash, or use single quotes"},
    {"did not find expected hexdecimal number", NULL, NULL, "Y1", false,
     "an escape without its hexadecimal digits",
     "write '\\\\' for a backslash, or use single quotes"},
    {"found invalid Unicode character escape code", NULL, NULL, "Y1", false,
     "an escape for a code point that is no character", "write the character itself"},
    {"found a tab character that violates indentation", NULL, NULL, "Y1", false,
     "a tab where YAML takes only spaces", "indent with spaces"},
    {"found a tab character where an indentation space is expected", NULL, NULL, "Y1", false,
     "a tab where YAML takes only spaces", "indent with spaces"},
    {"did not find expected comment or line break", NULL, NULL, "Y1", false,
     "text behind '|' or '>'", "put the text in quotes, or on the lines below"},
    {"found an indentation indicator equal to 0", NULL, NULL, "Y1", false,
     "an indentation of 0 behind '|' or '>'", "delete the 0"},
    {"found unexpected ':'", NULL, NULL, "Y1", false, "a colon without a space behind it",
     "write 'key: value', or put the text in quotes"},
    {"block sequence entries are not allowed in this context", NULL, NULL, "Y1", false,
     "'- ' where no list can start",
     "put the list on the lines below its key, or the text in quotes"},
    {"mapping keys are not allowed in this context", NULL, NULL, "Y6", false, "a key behind '?'",
     "write 'key: value', or put the text in quotes"},
};

static bool fits(const struct wording *wording, const struct complaint *complaint)
{
    return (wording->problem == NULL || strcmp(wording->problem, complaint->problem) == 0) &&
           (wording->context == NULL || strcmp(wording->context, complaint->context) == 0);
}

void complaint_add(const struct tree *tree, const struct complaint *complaint, struct diags *diags)
{
    for (size_t i = 0; i < sizeof(wordings) / sizeof(*wordings); i++) {
        const struct wording *wording = &wordings[i];
        if (!fits(wording, complaint)) {
            continue;
        }
        if (wording->say != NULL) {
            wording->say(tree, complaint, diags);
            return;
        }
        size_t at = wording->at_context ? complaint->context_at : complaint->at;
        diags_add(diags, SEVERITY_ERROR, wording->rule, tree_place(tree, at, at), wording->help,
                  "%s", wording->message);
        return;
    }
    add(tree, complaint->at, complaint->at, diags, NULL, complaint->problem);
}

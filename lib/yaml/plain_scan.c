/*
 * The plain reader's scalars. What a byte may be is in a table, so that most of them cost one
 * look.
 */

#include "yaml/plain_scan.h"

#include <string.h>

/** Where a byte may stand without a closer look. */
enum {
    NOWHERE = 0,
    IN_QUOTES = 1,
    IN_BLOCK = 2,
    IN_FLOW = 4,
    FIRST = 8, /* of a plain scalar */

    /* Names for the table. */
    NO = NOWHERE,
    Q = IN_QUOTES,
    P = IN_BLOCK | IN_FLOW,
    B = IN_QUOTES | IN_BLOCK,
    F = IN_QUOTES | IN_BLOCK | IN_FLOW,
    A = IN_QUOTES | IN_BLOCK | IN_FLOW | FIRST,
};

/* clang-format off */
static const unsigned char places[256] = {
    NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO,
    NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO,
/*      !   "   #   $   %   &   '   (   )   *   +   ,   -   .   /  */
    F,  F,  P,  Q,  A,  F,  F,  P,  A,  A,  F,  A,  B,  F,  F,  A,
/*  0   1   2   3   4   5   6   7   8   9   :   ;   <   =   >   ?  */
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  Q,  A,  F,  A,  F,  B,
/*  @   A ...                                                      */
    F,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
/*                                              [   \   ]   ^   _  */
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  B,  P,  B,  A,  A,
/*  `   a ...                                                      */
    F,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
/*                                              {   |   }   ~  DEL */
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  B,  F,  B,  A,  NO,
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
    A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,
};
/* clang-format on */

bool scan_is_printable(char byte)
{
    return places[(unsigned char)byte] != NOWHERE;
}

static bool may_stand(char byte, unsigned place)
{
    return (places[(unsigned char)byte] & place) != 0;
}

void scan_begin_line(struct scanner *scan)
{
    scan->line++;
    scan->line_start = scan->at;
    scan->continuations = 0;
}

bool scan_end_line(struct scanner *scan)
{
    scan_skip_spaces(scan);
    if (scan_peek(scan, 0) == '#') {
        if (scan->at > scan->line_start && scan->at[-1] != ' ') {
            return false;
        }
        const char *found = memchr(scan->at, '\n', (size_t)(scan->end - scan->at));
        scan->at = found == NULL ? scan->end : found;
    }
    if (scan_peek(scan, 0) != '\n') {
        return false;
    }
    scan->at += scan->at < scan->end;
    return true;
}

struct node *scan_node(struct scanner *scan, const struct mark *mark, size_t room)
{
    struct node *node = arena_alloc(scan->arena, sizeof(*node) + room);

    node->start = node->end = mark->offset;
    node->line = mark->line;
    node->column = mark->column;
    return node;
}

static const char *skip(const struct scanner *scan, const char *at, unsigned place)
{
    while (at < scan->end && may_stand(*at, place)) {
        at++;
    }
    return at;
}

static uint32_t count_continuations(const char *at, const char *end)
{
    uint32_t count = 0;

    for (; at < end; at++) {
        count += ((unsigned char)*at & 0xc0) == 0x80;
    }
    return count;
}

static void advance(struct scanner *scan, const char *to)
{
    if (to > scan->ascii) {
        scan->continuations += count_continuations(scan->at, to);
    }
    scan->at = to;
}

/** True for a '#' that begins no comment, and a ':' that ends no key, inside a plain scalar. */
static bool is_text(const struct scanner *scan, const char *at, unsigned place)
{
    if (*at == '#') {
        return at[-1] != ' ';
    }
    return *at == ':' && scan->end - at > 1 && at[1] != ' ' && may_stand(at[1], place);
}

static const char *plain_end(const struct scanner *scan, unsigned place)
{
    const char *at = skip(scan, scan->at + 1, place);

    while (at < scan->end && is_text(scan, at, place)) {
        at = skip(scan, at + 1, place);
    }
    while (at[-1] == ' ') {
        at--;
    }
    return at;
}

/** The node of the bytes from here to end, of which length begin at text. */
static struct node *take(struct scanner *scan, const char *end, const char *text, size_t length)
{
    struct mark mark = scan_mark(scan);
    struct node *node = scan_node(scan, &mark, length + 1);

    advance(scan, end);
    node->end = (uint32_t)(end - scan->text);
    node->end_column = scan_column(scan);
    node->text = memcpy(node + 1, text, length);
    node->length = (uint32_t)length;
    return node;
}

static struct node *plain_scalar(struct scanner *scan, bool flow)
{
    const char *end = plain_end(scan, flow ? IN_FLOW : IN_BLOCK);

    return take(scan, end, scan->at, (size_t)(end - scan->at));
}

/** True for two quotes that stand for one. */
static bool is_pair(const struct scanner *scan, const char *at)
{
    return at[0] == '\'' && scan->end - at > 1 && at[1] == '\'';
}

/** The closing quote; NULL if it is not on this line, or there is a backslash that means more. */
static const char *quote_end(const struct scanner *scan, char quote)
{
    const char *at = skip(scan, scan->at + 1, IN_QUOTES);

    while (at < scan->end && may_stand(*at, IN_BLOCK) && (*at != '\\' || quote != '"')) {
        bool pair = is_pair(scan, at);
        if (*at == quote && !pair) {
            return at;
        }
        at = skip(scan, at + 1 + pair, IN_QUOTES);
    }
    return NULL;
}

/** Make one quote of two, in a text with room to the same. Returns what is left of the length. */
static uint32_t join_pairs(char *text, uint32_t length)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < length; i++) {
        text[kept++] = text[i];
        i += text[i] == '\'';
    }
    text[kept] = '\0';
    return kept;
}

static struct node *quoted_scalar(struct scanner *scan, char quote)
{
    const char *end = quote_end(scan, quote);

    if (end == NULL) {
        return NULL;
    }
    struct node *node = take(scan, end + 1, scan->at + 1, (size_t)(end - scan->at) - 1);
    node->style = quote == '"' ? STYLE_DOUBLE_QUOTED : STYLE_SINGLE_QUOTED;
    if (quote == '\'') {
        node->length = join_pairs((char *)(node + 1), node->length);
    }
    return node;
}

struct node *scan_scalar(struct scanner *scan, bool flow)
{
    char first = scan_peek(scan, 0);

    if (may_stand(first, FIRST) || (first == '-' && may_stand(scan_peek(scan, 1), FIRST))) {
        return plain_scalar(scan, flow);
    }
    return first == '"' || first == '\'' ? quoted_scalar(scan, first) : NULL;
}

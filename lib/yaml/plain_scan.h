/**
 * The plain reader's place in the text, and the scalars that stand there.
 */

#ifndef COACH_YAML_PLAIN_SCAN_H
#define COACH_YAML_PLAIN_SCAN_H

#include "yaml/tree.h"

struct scanner {
    struct arena *arena;
    const char *text;
    /** The next byte, and behind the last one. */
    const char *at;
    const char *end;
    /** All before this is ASCII. */
    const char *ascii;
    /** The line of the next byte: its number, its first byte, and how many bytes between that and
     * the next are no columns, because they continue a code point. */
    uint32_t line;
    uint32_t continuations;
    const char *line_start;
};

/** Where a node starts. */
struct mark {
    uint32_t offset;
    uint32_t line;
    uint32_t column;
};

/** The byte so far ahead; a line feed where the text has ended. */
static inline char scan_peek(const struct scanner *scan, size_t ahead)
{
    return (size_t)(scan->end - scan->at) > ahead ? scan->at[ahead] : '\n';
}

/** True for the indicator if a space or the line's end is behind it. */
static inline bool scan_is_indicator(const struct scanner *scan, char indicator)
{
    char next = scan_peek(scan, 1);

    return scan_peek(scan, 0) == indicator && (next == ' ' || next == '\n');
}

static inline void scan_skip_spaces(struct scanner *scan)
{
    while (scan_peek(scan, 0) == ' ') {
        scan->at++;
    }
}

static inline uint32_t scan_column(const struct scanner *scan)
{
    return (uint32_t)(scan->at - scan->line_start) - scan->continuations + 1;
}

static inline struct mark scan_mark(const struct scanner *scan)
{
    return (struct mark){
        .offset = (uint32_t)(scan->at - scan->text),
        .line = scan->line,
        .column = scan_column(scan),
    };
}

/** False for tabs, line ends and whatever else does not show. */
bool scan_is_printable(char byte);

/** The place is the start of a line. */
void scan_begin_line(struct scanner *scan);

/** Step over spaces, a comment and the line's end. False if anything else stands there. */
bool scan_end_line(struct scanner *scan);

/** A node that starts at a mark, with room for so many bytes of text behind it. */
struct node *scan_node(struct scanner *scan, const struct mark *mark, size_t room);

/**
 * Step over a scalar.
 *
 * @flow    it stands between brackets
 * @return  a node with its text and both its ends; NULL if none is there that is plain
 */
struct node *scan_scalar(struct scanner *scan, bool flow);

#endif

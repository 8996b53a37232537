/**
 * From a code point's index, as libyaml counts, to its byte's offset.
 */

#ifndef COACH_YAML_CURSOR_H
#define COACH_YAML_CURSOR_H

#include <stddef.h>

/** A place in the text that moves to and fro with the indices that are asked for. */
struct cursor {
    const char *text;
    size_t length;
    /** One code point: its index, its offset, and how many ASCII bytes are known to follow. */
    size_t index;
    size_t offset;
    size_t run;
};

/**
 * @offset   of the code point with index 0
 * @run      bytes of ASCII that are known to follow
 */
void cursor_init(struct cursor *cursor, const char *text, size_t length, size_t offset, size_t run);

/** Move to a code point that is not in the run. As cursor_seek(). */
size_t cursor_seek_far(struct cursor *cursor, size_t index);

/** The offset of a code point of valid UTF-8; the text's length if there are fewer. */
static inline size_t cursor_seek(struct cursor *cursor, size_t index)
{
    size_t ahead = index - cursor->index;

    return ahead <= cursor->run ? cursor->offset + ahead : cursor_seek_far(cursor, index);
}

#endif

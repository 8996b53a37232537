/*
 * Offsets of code points: arithmetic within a run of ASCII, steps elsewhere.
 */

#include "yaml/cursor.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

void cursor_init(struct cursor *cursor, const char *text, size_t length, size_t offset, size_t run)
{
    *cursor = (struct cursor){.text = text, .length = length, .offset = offset, .run = run};
}

static bool is_continuation(char byte)
{
    return ((unsigned char)byte & 0xc0) == 0x80;
}

/** How many bytes of ASCII stand at offset. */
static size_t ascii_run(const struct cursor *cursor, size_t offset)
{
    size_t i = offset;
    uint64_t eight;

    while (cursor->length - i >= sizeof(eight)) {
        memcpy(&eight, cursor->text + i, sizeof(eight));
        if ((eight & (UINT64_MAX / 255 * 0x80)) != 0) {
            break;
        }
        i += sizeof(eight);
    }
    while (i < cursor->length && (unsigned char)cursor->text[i] < 0x80) {
        i++;
    }
    return i - offset;
}

/** Behind the run, and behind the code point that ends it. False at the end of the text. */
static bool forward(struct cursor *cursor)
{
    cursor->index += cursor->run;
    cursor->offset += cursor->run;
    cursor->run = 0;
    if (cursor->offset == cursor->length) {
        return false;
    }
    do {
        cursor->offset++;
    } while (cursor->offset < cursor->length && is_continuation(cursor->text[cursor->offset]));
    cursor->index++;
    cursor->run = ascii_run(cursor, cursor->offset);
    return true;
}

static void backward(struct cursor *cursor)
{
    do {
        cursor->offset--;
    } while (is_continuation(cursor->text[cursor->offset]));
    cursor->index--;
    cursor->run = 0;
}

size_t cursor_seek_far(struct cursor *cursor, size_t index)
{
    while (index < cursor->index) {
        backward(cursor);
    }
    while (index - cursor->index > cursor->run) {
        if (!forward(cursor)) {
            return cursor->length;
        }
    }
    return cursor->offset + (index - cursor->index);
}

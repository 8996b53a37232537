/**
 * When a text must be quoted so that every YAML 1.1 and 1.2 reader takes it for a text, and how.
 */

#ifndef COACH_YAML_QUOTE_H
#define COACH_YAML_QUOTE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

/**
 * True if the text may stand plain.
 *
 * @flow   it would stand inside [ ] or { }
 */
bool quote_plain_ok(const char *text, size_t length, bool flow);

/** Add the text in double quotes. Only what must be escaped is; other UTF-8 stays as it is. */
void quote_double(struct buffer *out, const char *text, size_t length);

#endif

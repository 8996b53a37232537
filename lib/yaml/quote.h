/**
 * When a text must be quoted so that every YAML 1.1 and 1.2 reader takes it for a text, and how.
 *
 * Texts are valid UTF-8.
 */

#ifndef COACH_YAML_QUOTE_H
#define COACH_YAML_QUOTE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

/**
 * True if the text may stand plain: no reader takes it for a number, date, boolean or null.
 *
 * @flow   it would stand inside [ ] or { }
 */
bool quote_plain_ok(const char *text, size_t length, bool flow);

/** True if the text can stand plain as far as syntax goes, whatever type a reader gives it. */
bool quote_plain_fits(const char *text, size_t length, bool flow);

/** True if the text can stand in single quotes: one line, nothing to escape. */
bool quote_single_fits(const char *text, size_t length);

/**
 * True for a text of several lines that can stand in a literal block, and be seen there as it
 * is: no tabs, no white space at the ends of lines, none before the first line, no empty lines at
 * the end, which would run into those that follow.
 */
bool quote_literal_fits(const char *text, size_t length);

/** Add the text in double quotes. Only what must be escaped is; other UTF-8 stays as it is. */
void quote_double(struct buffer *out, const char *text, size_t length);

/** Add the text in single quotes, in which it must fit. */
void quote_single(struct buffer *out, const char *text, size_t length);

#endif

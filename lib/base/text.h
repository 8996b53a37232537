/**
 * Text in UTF-8: decoding, width on a terminal, ids made from names, the nearest word.
 */

#ifndef COACH_BASE_TEXT_H
#define COACH_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buffer.h"

/** The longest id, in bytes. */
#define ID_MAX 64

/**
 * Decode the code point at the start of text.
 *
 * @return  its length in bytes, 1..4; 0 if length is 0 or the bytes are not UTF-8
 */
size_t utf8_decode(const char *text, size_t length, int32_t *code_point);

/** The offset of the first byte that is not part of valid UTF-8, or length. */
size_t utf8_valid_length(const char *text, size_t length);

/** How many code points. Bytes that are not UTF-8 count one each. */
size_t utf8_count(const char *text, size_t length);

/** Terminal columns of one code point: 0, 1 or 2. */
int code_point_width(int32_t code_point);

/** Terminal columns of a whole text as text_escape() would show it. */
size_t text_width(const char *text, size_t length);

/**
 * Add text as it may be sent to a terminal: control and bidi characters shown escaped (\x1b,
 * \u202e), bytes that are not UTF-8 as \xNN.
 *
 * @width   cut to so many columns, with "…" where something was cut; SIZE_MAX for no limit
 */
void text_escape(struct buffer *out, const char *text, size_t length, size_t width);

/** True if text is [a-z0-9][a-z0-9-]{0,63}. */
bool text_is_id(const char *text, size_t length);

/**
 * Make an id from a name: decomposed, stripped of marks, folded to lower case, ø æ ß ł đ ð þ
 * spelt out, everything else a single '-'.
 *
 * @return  the id, at most ID_MAX bytes, cut at a word's end; NULL if nothing is left of it
 */
char *text_to_id(struct arena *arena, const char *name);

/** True if part occurs in text without regard to case and accents. "" occurs everywhere. */
bool text_contains_folded(struct arena *scratch, const char *text, const char *part);

/**
 * The text folded for matching: NFKD, marks stripped, case folded, ø æ ł and their like spelt
 * out. Text that is not UTF-8 only has its ASCII letters lowered.
 */
char *text_fold(struct arena *arena, const char *text, size_t length);

/**
 * The candidate nearest to word, for "did you mean".
 *
 * @candidates   count strings
 * @return       the first of the candidates that are least far away and at most a third of word's
 *               letters (a swap of neighbours counts one, a candidate that word begins counts
 *               one from three letters on), in any case; NULL if none
 */
const char *text_nearest(const char *word, const char *const *candidates, size_t count);

/** True if the text says nothing: it is empty, or of blanks and line ends alone. */
bool text_is_blank(const char *text);

/** True if text starts with prefix. */
bool text_starts_with(const char *text, const char *prefix);

/** True if the length bytes at text are the string word. */
bool text_equals(const char *text, size_t length, const char *word);

#endif

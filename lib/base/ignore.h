/**
 * Comments that silence a rule: `# coach: ignore S2`, or several ids with commas or spaces.
 */

#ifndef COACH_BASE_IGNORE_H
#define COACH_BASE_IGNORE_H

#include <stdbool.h>
#include <stddef.h>

/**
 * Where such a comment starts in a line: at a '#' at the line's start or behind white space.
 *
 * @line    length bytes, which need not be NUL-terminated
 * @return  the offset of the '#'; length if there is none
 */
size_t ignore_find(const char *line, size_t length);

/** True if the comment that starts at a '#' silences the rule. */
bool ignore_names(const char *comment, size_t length, const char *rule);

#endif

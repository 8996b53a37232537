/**
 * What a statement measures, as a noun phrase: "on-time delivery", "weekly work hours".
 */

#ifndef COACH_SMART_MEASURE_H
#define COACH_SMART_MEASURE_H

#include "smart/parts.h"

/** Some neighbouring tokens, the last not included. */
struct token_range {
    size_t first;
    size_t end;
};

/**
 * The tokens of what is measured; an empty stretch if the statement does not say.
 *
 * @main  the amount that the goal is about; NULL if it has none
 */
struct token_range measure_find(const struct parts *parts, const struct amount *main);

/** "and reduce hours", "; cut waste": true if another goal starts behind the token. */
bool goal_starts(const struct tokens *tokens, size_t at);

/** Their text, with single spaces. */
char *measure_text(struct arena *arena, const struct tokens *tokens, struct token_range measure);

/** The words of a measure before its first preposition: the last of them is what it is. */
struct token_range measure_head(const struct tokens *tokens, struct token_range measure);

#endif

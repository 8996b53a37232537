/**
 * The amounts of a statement: how much of what, from where to where, within which bounds.
 *
 * Numbers that belong to a date or a window are no amounts; those of a rate, a recurrence or a
 * duration are.
 */

#ifndef COACH_SMART_AMOUNTS_H
#define COACH_SMART_AMOUNTS_H

#include "base/decimal.h"
#include "smart/times.h"
#include "smart/tokens.h"
#include "smart/words.h"

enum amount_form {
    /** 12 stories, 45 hours, 5 km */
    AMOUNT_COUNT,
    /** 90%, 90 percent, half of */
    AMOUNT_PERCENT,
    /** $5k, EUR 12,000 */
    AMOUNT_MONEY,
    /** 4/5, 2 out of 3: value of `of` */
    AMOUNT_RATIO,
    /** double, halve, 3x: the value is the factor */
    AMOUNT_FACTOR,
    /** all, every: 100% without a number */
    AMOUNT_ALL,
};

enum amount_role {
    /** Says how much, and no more: "publish 5 posts". */
    AMOUNT_PLAIN,
    /** "from 65%", "currently 65%": the baseline. */
    AMOUNT_FROM,
    /** "to 90%": the target. */
    AMOUNT_TO,
    /** "by 50%", "a 15% reduction", "double": relative to a baseline. */
    AMOUNT_BY,
    /** How long something is: "a 20-minute walk", "for 30 minutes", "7-day retention". */
    AMOUNT_LENGTH,
    /** No amount at all but a name: "2nd", "Section 522", "24/7". */
    AMOUNT_NAME,
    /** Says for whom or of what, and not how much: "between the 3 teams"; smart/bystanders.h. */
    AMOUNT_BESIDE,
};

struct amount {
    enum amount_form form;
    enum amount_role role;
    enum bound bound;
    struct decimal value;
    /** The upper end of a range, "20-30"; DECIMAL_NONE for a single value. */
    struct decimal high;
    /** What a ratio is out of; DECIMAL_NONE for others. */
    struct decimal of;
    /** As a KPI writes it: "%", "h", "EUR", "stories"; "" if it says none. Arena or static. */
    const char *unit;
    /** What a rate is per: "month"; "" for none. */
    const char *per;
    /** The number with its sign, currency, percent and the unit right behind it. */
    struct span span;
    /** The unit's word; empty if none. */
    struct span unit_span;
    /** The tokens from the words that give role and bound to the last of the unit or rate. */
    size_t first;
    size_t end;
    /** The tokens of span. */
    size_t number_first;
    size_t number_end;
};

struct amounts {
    struct amount *items;
    size_t count;
};

/** All amounts, in order; none overlaps another. They belong to the arena. */
struct amounts amounts_read(struct arena *arena, const struct tokens *tokens,
                            const struct times *times);

/* The parts */

/** Read the amount that starts at a token, without its role; amount_read.c. */
bool amount_read(struct arena *arena, const struct tokens *tokens, size_t at, struct amount *out);

/** Read the unit behind a number, and what it is per; amount_units.c. */
void amount_read_unit(struct arena *arena, const struct tokens *tokens, struct amount *amount);

/** Read "a month", "per week", "/day" behind a unit; amount_units.c. */
void amount_read_per(const struct tokens *tokens, struct amount *amount);

/** Give the amounts their bounds and roles by the words around them; amount_roles.c. */
void amounts_assign_roles(struct arena *arena, const struct tokens *tokens,
                          const struct times *times, struct amounts *amounts);

/** The verb that a token is; NULL if it is none, or a noun here as in "weekly work hours". */
const struct word *verb_at(const struct tokens *tokens, size_t at);

/** The verb that governs a token: the nearest one before it in its clause; NULL if none. */
const struct word *amount_verb(const struct tokens *tokens, size_t at);

#endif

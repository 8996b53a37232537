/**
 * Which of a statement's amounts the goal is about.
 */

#ifndef COACH_SMART_CHOICE_H
#define COACH_SMART_CHOICE_H

#include "smart/measure.h"

/** Members are NULL where the statement has none. */
struct choice {
    const struct amount *baseline;
    /** Where the change goes, or the only amount. */
    const struct amount *target;
    /** A relative change: by 50%. */
    const struct amount *change;
    /** What is held: keep under 2%. The others are NULL then. */
    const struct amount *keep;
    /** The verb of change says down. */
    bool falls;
};

/** Choose among the amounts of a statement by their roles. What it points to is of the parts. */
struct choice choice_make(const struct parts *parts);

/** The amount that the measure stands beside: the first of those chosen; NULL if none. */
const struct amount *choice_main(const struct choice *choice);

/** The deadline or window that counts for the goal; NULL if none. */
const struct time_phrase *choice_due(const struct parts *parts);

/** Words in the place of a due day that name none; NULL if there are none either. */
const struct time_phrase *choice_no_due(const struct parts *parts);

#endif

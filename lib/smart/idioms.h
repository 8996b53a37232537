/**
 * Numbers that are figures of speech: "give 110%", "24/7", "360 feedback".
 */

#ifndef COACH_SMART_IDIOMS_H
#define COACH_SMART_IDIOMS_H

#include "smart/clauses.h"

/** True if an amount, as it stands in its clause, says "very much" or is a name, not how much. */
bool amount_is_idiom(const struct parts *parts, const struct clause *clause,
                     const struct amount *amount);

#endif

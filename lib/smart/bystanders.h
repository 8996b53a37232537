/**
 * Numbers that stand by: they say for whom, among whom or of what an aim is, and not how much.
 *
 * "Improve communication between the 3 teams" is no nearer to a measure than without the 3, while
 * "hold one-to-ones with 8 engineers" is done eight times. An amount counts where it is what the
 * verb changes or produces, or where the deed is plain and the amount says how often it is done.
 */

#ifndef COACH_SMART_BYSTANDERS_H
#define COACH_SMART_BYSTANDERS_H

#include "smart/parts.h"

/** Give the amounts of a statement that measure nothing the role AMOUNT_BESIDE. */
void bystanders_mark(struct arena *arena, struct parts *parts);

#endif

/**
 * Word lists that tell what kind of thing a KPI measures: a deed or an outcome, a part of a whole,
 * a count.
 */

#ifndef COACH_SMART_KINDS_H
#define COACH_SMART_KINDS_H

#include "smart/words.h"

/** Nouns of what somebody does, by number: calls, meetings, posts. */
extern const struct word_list kinds_activities;
/** Held, made, published: behind what somebody does. */
extern const struct word_list kinds_done;
/** Training, practice: before hours that are spent on it. */
extern const struct word_list kinds_doing;
/** Booked, inbound: what others do, which is an outcome. */
extern const struct word_list kinds_happening;
/** Rate, percentage, coverage: a part of a whole. */
extern const struct word_list kinds_shares;
/** Growth, attainment, margin: may be below 0 and above 100%. */
extern const struct word_list kinds_unbounded;
/** Units that go below 0: points, EUR, degrees. */
extern const struct word_list kinds_signed;

#endif

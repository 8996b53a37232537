/**
 * What a statement's words alone say of S, M and T, and of rivalry.
 */

#ifndef COACH_SMART_JUDGE_H
#define COACH_SMART_JUDGE_H

#include "smart/finding.h"
#include "smart/parts.h"

/** What a record says in its fields, so that the statement need not. All false for bare text. */
struct known {
    /** A KPI with a target, or with a line to keep: nothing vague is left unmeasured. */
    bool measured;
    /** A due day, or something that recurs. */
    bool timed;
};

/**
 * Find S1, S2, S3, M1, T1, T2 and R5. Where something is absent, the finding is about the verb
 * phrase, or the whole statement where there is none. Findings are in the statement's order.
 */
void judge_words(const struct parts *parts, const struct known *known, struct findings *findings);

#endif

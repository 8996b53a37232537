/**
 * Reading a goal's statement: what it measures, from where to where, and by when.
 *
 * Pure and deterministic: text in, spans and values out. Reads English.
 */

#ifndef COACH_SMART_STATEMENT_H
#define COACH_SMART_STATEMENT_H

#include "base/arena.h"
#include "base/date.h"
#include "base/decimal.h"

/** A piece of the statement, in bytes from its start. Empty: length 0. */
struct span {
    size_t start;
    size_t length;
};

/** What a statement says in numbers and dates, as `goal add` takes it over. */
struct understanding {
    /** "from 65% ..."; DECIMAL_NONE if it says no baseline. */
    struct decimal baseline;
    struct span baseline_span;
    /** "... to 90%"; or computed from the baseline for "by 50%" where there is one. */
    struct decimal target;
    struct span target_span;
    /** "at least 95", "at most 5", "between 20 and 30" held throughout: "keep", "stay", "hold". */
    struct keep_words {
        /** 0 none, 1 at least, 2 at most, 3 range; as enum keep_kind. */
        int kind;
        struct decimal low;
        struct decimal high;
        struct span span;
    } keep;
    /** As a KPI writes it: "%", "h", "EUR", "stories"; "" if none. In the arena. */
    const char *unit;
    /** What is measured: "on-time delivery", "weekly work hours"; "" if none. In the arena. */
    const char *measure;
    /** The day it is due; DAY_NONE if it does not say. */
    day_t due;
    struct span due_span;
};

/**
 * Understand a statement.
 *
 * @start   the goal's start, from which windows count: "within 12 weeks" is 84 days later
 * @today   what "this quarter", "by Friday", "by June" are relative to, not before start
 */
struct understanding statement_understand(struct arena *arena, const char *statement, day_t start,
                                          day_t today);

#endif

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
#include "smart/tokens.h"

/** What a statement says in numbers and dates, as `goal add` takes it over. */
struct understanding {
    /** "from 65% ..."; DECIMAL_NONE if it says no baseline. */
    struct decimal baseline;
    struct span baseline_span;
    /**
     * "... to 90%"; computed from the baseline for "by 50%" where there is one. Of a range the
     * end that is reached first.
     */
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
    /**
     * As a KPI writes it, "" if none: "%", "h", "min", "days", "EUR" or "$" as written, "points";
     * the noun that is counted, "stories"; "/5" for marks out of five. What is counted over time
     * has it behind: "6 a month" is "/month", "45 hours per week" is "h/week". In the arena.
     */
    const char *unit;
    /** What is measured: "on-time delivery", "weekly work hours"; "" if none. In the arena. */
    const char *measure;
    /** The day it is due; DAY_NONE if it does not say. */
    day_t due;
    /** The words that say so; without a day those that name none: "soon", "by 31 June". */
    struct span due_span;
};

/**
 * Understand a statement.
 *
 * Of several goals in one statement the first is taken; a baseline with its target goes before
 * single amounts. Amounts of the means ("by holding 3 workshops") are not taken.
 *
 * @start   the goal's start, from which windows and names without a year count: "within 12 weeks"
 *          is 84 days later, "by June" the next June that does not end before it
 * @today   what "this quarter", "by Friday", "next month" are relative to, unless start is later
 */
struct understanding statement_understand(struct arena *arena, const char *statement, day_t start,
                                          day_t today);

/**
 * An id for the KPI: "rate" for a share, else the noun of the measure, "hours"; "kpi" if there
 * is none.
 */
char *statement_kpi_id(struct arena *arena, const struct understanding *understanding);

/**
 * A name for the goal: two to four telling words of the measure, at most 24 bytes where words
 * allow, "on-time-delivery"; else an id of the statement's first words. NULL if nothing is left
 * of those.
 */
char *statement_slug(struct arena *arena, const char *statement);

/**
 * An id for what is done: of its first words, up to the one in which it gets `enough` bytes long,
 * without articles, prepositions and their like at its end: "let-zoe-lead". NULL if nothing is
 * left of the text.
 */
char *deed_id(struct arena *arena, const char *what, size_t enough);

#endif

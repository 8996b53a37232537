/**
 * The time expressions of a statement, told apart from durations that are the measure itself.
 */

#ifndef COACH_SMART_TIMES_H
#define COACH_SMART_TIMES_H

#include "smart/calendar.h"
#include "smart/tokens.h"

enum time_kind {
    /** By a day or event: "by 30 March", "before June", "until the launch". */
    TIME_DEADLINE,
    /** Within a stretch: "within 12 weeks", "this quarter", "in Q3", "for six months". */
    TIME_WINDOW,
    /** Again and again: "every Friday", "weekly", "3 times a week", "per month". */
    TIME_RECURRENCE,
    /** A rate that is what is measured: "from 4/month to 1/month", "to 45 per week". */
    TIME_RATE,
    /** A duration that is what is measured or done: "within 2 hours", "for 30 minutes". */
    TIME_DURATION,
    /** When it begins: "from May", "starting on Monday". */
    TIME_START,
    /** What has been: "over the last two months". */
    TIME_PAST,
    /** An hour of the day: "at 4 PM". */
    TIME_CLOCK,
    /** No time at all: "soon", "going forward". */
    TIME_VAGUE,
};

struct time_phrase {
    enum time_kind kind;
    /** With the words that lead to it: "by the end of June". */
    struct span span;
    /** Its tokens, the last not included. */
    size_t first;
    size_t end;
    /**
     * The days meant, where they are known; PERIOD_NONE otherwise. A deadline and a window are
     * over on the last of them.
     */
    struct period period;
    /** Of a recurrence and a rate: "month"; "" for other occasions and kinds. */
    const char *per;
};

struct times {
    struct time_phrase *items;
    size_t count;
};

/** All time expressions, in order; none overlaps another. They belong to the arena. */
struct times times_read(struct arena *arena, const struct tokens *tokens,
                        const struct calendar *calendar);

/**
 * True if the numbers within are no amounts: those of dates and windows. Numbers in rates,
 * recurrences and durations measure something.
 */
bool time_hides_amounts(const struct time_phrase *time);

/* The parts, each of which reads one kind of expression at a token */

/** Deadlines, starts and dates without a lead; times_dates.c. */
bool deadline_read(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                   struct time_phrase *out);

/** Windows, durations and the past; times_windows.c. */
bool window_read(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                 struct time_phrase *out);

/** Recurrences and rates; times_recurrences.c. */
bool recurrence_read(const struct tokens *tokens, size_t at, struct time_phrase *out);

/**
 * Behind the event that a lead leads to, at itself if there is none: "my birthday", "the end of
 * the project", "age 65"; times_events.c.
 */
size_t event_end(const struct tokens *tokens, size_t at, int lead);

/** Behind "the next three matches", "my next ten calls"; at itself if it is nothing such. */
size_t occasions_end(const struct tokens *tokens, size_t at);

/** Behind a place left to be filled: "[date]", "TBD", "__/__"; at itself if there is none. */
size_t placeholder_end(const struct tokens *tokens, size_t at);

/** True if a verb of service levels stands shortly before a token: "respond"; times_service.c. */
bool follows_service(const struct tokens *tokens, size_t at);

/** True if a patient stands before a token: in care, goals take hours. */
bool is_care(const struct tokens *tokens, size_t at);

/** True if a word is a weekday or several: Friday, Fridays; times_recurrences.c. */
bool is_weekday(const char *text);

/** A time of this kind that ends before a token; true. */
bool time_found(struct time_phrase *out, enum time_kind kind, struct period period, size_t end);

#endif

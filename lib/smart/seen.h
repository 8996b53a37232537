/**
 * What the judgement of a statement has seen in it, shared by the rules.
 */

#ifndef COACH_SMART_SEEN_H
#define COACH_SMART_SEEN_H

#include "smart/judge.h"
#include "smart/objects.h"

struct seen {
    const struct parts *parts;
    const struct known *known;
    struct findings *findings;
    struct clauses clauses;
    /** The clause that says what the goal is. */
    const struct clause *main;
    /** The words that a finding about something absent is about. */
    struct span phrase;
    /** A deadline or window; a recurrence; the first vague time, NULL if none. */
    bool is_dated;
    bool recurs;
    /** An hour of the day. */
    bool has_hour;
    const struct time_phrase *vague_time;
    /** A number that says how much, how many, how often, how long. */
    bool is_measured;
    /** A deed of which all can see whether it is done. */
    bool is_done_or_not;
};

/* Each rule looks at what was seen and adds its findings. */

/** S1, S2; judge_specific.c */
void judge_specific(const struct seen *seen);

/** S3; judge_split.c */
void judge_split(const struct seen *seen);

/** M1; judge_measurable.c */
void judge_measurable(const struct seen *seen);

/** T1, T2; judge_time.c */
void judge_time(const struct seen *seen);

/** R5; judge_rivalry.c */
void judge_rivalry(const struct seen *seen);

/* What they ask */

/** True if an amount within some tokens says how much; judge_measurable.c. */
bool seen_measure(const struct seen *seen, size_t first, size_t end);

/** True if a clause names something of which all can see whether it is done. */
bool seen_done_or_not(const struct seen *seen, const struct clause *clause);

/** True if two readers would picture the same deed, though it may have no measure. */
bool seen_picture(const struct seen *seen, const struct clause *clause);

/** Some words of the statement on one line, cut at so many columns. */
char *seen_text(const struct seen *seen, struct span span, size_t width);

/** Some words of the statement as help quotes them: one line, cut where they are long. */
char *seen_quote(const struct seen *seen, struct span span);

/** How to mend what is absent from a phrase with a verb of some kind: words before and behind it. */
struct mend {
    /** DEED_NONE is the last one, for all others. */
    enum deed deed;
    const char *before;
    const char *behind;
};

/** The mend for the statement's own verb phrase. */
const char *seen_mend(const struct seen *seen, const struct mend *mends);

/** "30 June 2026": an example of a day that suits that of the judgement. */
const char *seen_example_day(const struct seen *seen);

#endif

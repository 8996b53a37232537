/**
 * The journal: three lines a week, and the weeks of which there are none.
 */

#ifndef COACH_PRACTICE_JOURNAL_H
#define COACH_PRACTICE_JOURNAL_H

#include "model/model.h"

enum journal_state {
    JOURNAL_WRITTEN,
    JOURNAL_MISSING,
    /** The week is not over yet. */
    JOURNAL_OPEN,
};

extern const char *const journal_state_words[];

/** A week of a person's journal. */
struct journal_week {
    /** Its Monday. */
    day_t monday;
    enum journal_state state;
    /** NULL unless written. */
    const struct journal *journal;
};

/**
 * The weeks of a person's journal as of a day, in order: from the first one written, or the one in
 * which their first goal starts where that is earlier, to the week of the day, or the one in which
 * they left. Whoever has written none has no weeks.
 *
 * @weeks   out: in the arena
 * @return  how many
 */
size_t journal_weeks(struct arena *arena, const struct person *person, day_t as_of,
                     struct journal_week **weeks);

/** The last one written by a day; NULL for none. */
const struct journal *journal_last(const struct person *person, day_t as_of);

/**
 * True if the coach's pages may quote it: it, or the team's default, says who reads it. What is
 * below private/ without a word is the person's own.
 */
bool journal_is_shared(const struct team *team, const struct journal *journal);

#endif

/**
 * What has its day: the entries of a calendar, from sessions, goals, habits and agreements.
 */

#ifndef COACH_PRACTICE_DIARY_H
#define COACH_PRACTICE_DIARY_H

#include "base/arena.h"
#include "model/model.h"

enum diary_kind {
    /** A session: planned, held or skipped. */
    DIARY_SESSION,
    /** The day that the last talk named for the next one, where nothing is planned yet. */
    DIARY_NEXT,
    /** A goal is due. */
    DIARY_DUE,
    /** A milestone is due. */
    DIARY_MILESTONE,
    /** The day on which coach and coachee look at their contract again. */
    DIARY_REVIEW,
    /** A habit whose trigger has a clock time, again and again. */
    DIARY_HABIT,
};

extern const char *const diary_kind_words[];

struct diary_entry {
    enum diary_kind kind;
    /** Whose it is: a person's id, or "team". */
    const char *person;
    /** Names it for good, whichever tree it lies in: "jordan/sessions/2026-01-12". */
    const char *name;
    const char *file;
    where_t where;
    bool is_private;
    /** It is over before its time: a goal that is closed, a milestone that is done. */
    bool is_done;
    /** The day; of a habit, the first one. */
    day_t day;
    /** Minutes from midnight; CLOCK_NONE for the whole day. */
    int32_t at;
    /** How long; 0 where that is not known. */
    int32_t minutes;
    /** The statement, what a milestone or habit is; NULL for sessions and reviews. */
    const char *what;
    /** The latest day on which the record says that it was changed, later ones than asked for left
     * out; so often was its day moved. */
    day_t stamp;
    size_t moves;
    /** DIARY_SESSION and DIARY_NEXT */
    const struct session *session;
    /** DIARY_HABIT: bit 0 = Monday .. bit 6 = Sunday, all of them for each day; and the last day. */
    uint8_t weekdays;
    day_t until;
};

struct diary {
    struct diary_entry *items;
    size_t count;
};

/**
 * The entries of a team as they stood on a day, in order of day, then time, then name.
 *
 * Habits are in it if their trigger names a clock time ("09:00, at my desk") and their days are
 * known: from the rhythm, or for `week` from a weekday in the trigger.
 *
 * @people   only what is these people's, or what they hold; count 0 for everyone
 */
struct diary diary_of(struct arena *arena, const struct team *team, const char *const *people,
                      size_t count, day_t as_of);

#endif

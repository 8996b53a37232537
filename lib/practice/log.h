/**
 * The log book: every dated event over all records of a team, in order of date.
 *
 * It is built once, up to a day, and read by many: what moved since the last session, what a
 * period had, what proves that something was done are choices among the same events. Plans are
 * events on the day for which they were made, once that day has come.
 *
 * Ticks are the person's own tool, and in the log only where they are asked for: of a habit others
 * read its streak, and here the day since which it needs no counting.
 */

#ifndef COACH_PRACTICE_LOG_H
#define COACH_PRACTICE_LOG_H

#include "base/arena.h"
#include "model/model.h"

enum log_kind {
    LOG_JOINED,
    LOG_LEFT,
    LOG_CONTRACT_AGREED,
    LOG_GOAL_STARTED,
    LOG_GOAL_DUE,
    LOG_GOAL_AGREED,
    LOG_GOAL_REVISED,
    LOG_GOAL_CLOSED,
    LOG_READING,
    LOG_MILESTONE_DUE,
    LOG_MILESTONE,
    LOG_TICK,
    LOG_TICK_SKIPPED,
    LOG_HABIT_AUTOMATIC,
    LOG_BARRIER,
    LOG_BARRIER_OVER,
    /** Promised for this day, kept or not. */
    LOG_SUPPORT_DUE,
    LOG_SUPPORT_PROMISED,
    LOG_SUPPORT_GIVEN,
    LOG_FEEDBACK,
    LOG_ROUND,
    LOG_JOURNAL,
    LOG_REVIEW,
    /** What one of the two said of a task. */
    LOG_TASK,
    LOG_SESSION,
    /** Planned for this day, and neither held nor called off. */
    LOG_SESSION_PLANNED,
    LOG_SESSION_MOVED,
    LOG_SESSION_SKIPPED,
    LOG_PREPARED,
    LOG_FOLLOWUP,
    LOG_ACTION,
    LOG_ACTION_DUE,
    LOG_ACTION_DONE,
    LOG_ACTION_SKIPPED,
    /* of a step of the escalation path */
    LOG_STEP_STARTED,
    LOG_STEP_DUE,
    LOG_STEP_HR,
    LOG_STEP_OVERRIDE,
    LOG_STEP_AGREED,
    LOG_STEP_ACKNOWLEDGED,
    LOG_STEP_CLOSED,
    LOG_KINDS,
};

/** "reading", "session-moved": by enum log_kind; behind the last one is a NULL. */
extern const char *const log_kind_words[];

struct log_event {
    day_t date;
    enum log_kind kind;
    /** Whose record it is in: a person's id, or TEAM_ID. */
    const char *person;
    /** Who did it, gave it, promised it: a person's id, or anyone else by name; NULL where the
     * record does not say. */
    const char *by;
    const char *file;
    int line;
    bool is_private;
    /** Where it is of a goal, of a session, of a step of the escalation path. */
    const struct goal *goal;
    const struct session *session;
    const struct pip *pip;
    /**
     * The part of the record that it is: struct reading, milestone, tick, barrier, support,
     * agreement, revision, action, promise, move, feedback, round, journal, task_view, review,
     * person; NULL where it is the goal, the session or the step itself.
     */
    const void *item;
    /** The KPI of a reading, the habit of a tick, the contract of an agreement to it, the task of
     * what is said of it, the part of a review; of preparation, NULL for the coach's. */
    const void *of;
};

struct log {
    const struct log_event *events;
    size_t count;
};

/**
 * Build the log of a team up to a day: later events are left out, and revised goals are those of
 * that day. In order of date, person, kind, file and line.
 *
 * @ticks  with the ticks of habits
 */
struct log log_make(struct arena *arena, const struct team *team, day_t as_of, bool ticks);

/** True if an event is in a person's own records, or of a session in which they take part. */
bool log_is_of(const struct log_event *event, const char *person);

/** What it was, in words, without who and when: "Delivery rate: 70%; two slipped". */
const char *log_what(struct arena *arena, const struct log_event *event);

#endif

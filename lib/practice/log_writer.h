/**
 * The log book while it is written: for the files log*.c only.
 */

#ifndef COACH_PRACTICE_LOG_WRITER_H
#define COACH_PRACTICE_LOG_WRITER_H

#include "practice/log.h"

struct log_writer {
    struct arena *arena;
    const struct team *team;
    day_t as_of;
    /** With the ticks of habits. */
    bool ticks;
    struct log_event *events;
    size_t count;
    size_t capacity;
};

/**
 * Add an event of a kind that stands at a place, unless it has no date, or a later one than as_of.
 *
 * @event  with all else that is known of it
 */
void log_add(struct log_writer *w, struct log_event event, enum log_kind kind, day_t date,
             struct place place);

/** Add the events of all goals, of all sessions of an owner. */
void log_add_goals(struct log_writer *w, const struct goals *goals);
void log_add_sessions(struct log_writer *w, const struct sessions *sessions);
void log_add_pips(struct log_writer *w, const struct pips *pips);

#endif

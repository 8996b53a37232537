/**
 * What a day asks for: of those who coach, in three blocks, and of one person, on a page of their
 * own.
 *
 * It recognises before it warns. Each item has the command that deals with it, filled in.
 *
 * To recognise is what happened in the last four weeks: a KPI that moved the right way, a
 * milestone or an action that was done, four weeks of a habit without a gap, a goal that was
 * closed with something to show. It is gone once reinforcing feedback about that goal has been
 * given on that day or later; where no goal is named, any to that
 * person. Those who coach themselves are told by their journal.
 */

#ifndef COACH_PRACTICE_AGENDA_H
#define COACH_PRACTICE_AGENDA_H

#include "base/arena.h"
#include "model/model.h"

enum agenda_block {
    /* of those who coach */
    AGENDA_RECOGNISE,
    AGENDA_OWED,
    AGENDA_ASK,
    /* of one person */
    AGENDA_STEP,
    AGENDA_GOAL,
    AGENDA_HABIT,
    AGENDA_WORD,
    AGENDA_ACTION,
    AGENDA_AGREEMENT,
    AGENDA_JOURNAL,
    AGENDA_SESSION,
};

/** "recognise", "owed", "ask", "step" ..., NULL-terminated. */
extern const char *const agenda_block_words[];

struct agenda_item {
    enum agenda_block block;
    /** The id of the person whom it is about; "team" for several. */
    const char *person;
    const char *what;
    /** What to type; never NULL. */
    const char *command;
    /** The day by which it is owed; DAY_NONE for none. */
    day_t due;
    /** Where it comes from; NULL where it is that something is not there. */
    const char *file;
    where_t where;
};

struct agenda {
    struct agenda_item *items;
    size_t count;
};

/** What is looked at. */
struct agenda_scope {
    const struct team *team;
    day_t as_of;
    /** The day is over: what was not done on it was missed. */
    bool over;
    /** Whoever coaches: their people, and what they owe. NULL: all people, and what anybody owes
     * them. */
    const char *viewer;
    /** This person alone; NULL for all of the viewer's. */
    const struct person *only;
    /** The records of talks and feedback are not at hand: that there are none is not claimed. */
    bool talks_unknown;
};

/** Days that something is to be recognised. */
#define AGENDA_DAYS 28

/**
 * The three blocks, one after the other: in order of person, but what is owed by its day, and what
 * is beyond a person's control before all else that is to be asked.
 */
struct agenda agenda_of_coach(struct arena *arena, const struct agenda_scope *scope);

/** The own page of scope->only. */
struct agenda agenda_of_person(struct arena *arena, const struct agenda_scope *scope);

/** True for what is owed, or was to be done, on a day that has passed. */
bool agenda_is_overdue(const struct agenda_item *item, day_t as_of);

#endif

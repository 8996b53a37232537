/**
 * What to have in mind before a talk: the rows of the page that coach and coachee prepare with.
 */

#ifndef COACH_PRACTICE_PREP_H
#define COACH_PRACTICE_PREP_H

#include "base/arena.h"
#include "model/model.h"

enum prep_section {
    /** Actions and promises of both that are open. */
    PREP_OPEN,
    /** KPIs and milestones, since the last talk. */
    PREP_MOVED,
    /** What went well and was not said yet. */
    PREP_RECOGNISE,
    /** KPIs whose last reading is old. */
    PREP_STALE,
    /** Habits with their streaks. */
    PREP_HABIT,
    /** Goals of others that they work on, too. */
    PREP_PARTNER,
    /** Barriers, those beyond the person's control first. */
    PREP_WAY,
    /** The last three lines, where the coach may read them. */
    PREP_JOURNAL,
    /** When they were last given any, and by whom. */
    PREP_FEEDBACK,
    /** Skill and will for their tasks, as both see them; for the coach the style beside it. */
    PREP_TASK,
    /** The way forward of the last talk. */
    PREP_LAST,
    /** What to ask, by the phases of GROW. */
    PREP_QUESTION,
};
#define PREP_SECTIONS 12

extern const char *const prep_section_words[];

/** Whose page it is. */
enum prep_side { PREP_COACH, PREP_COACHEE };

extern const char *const prep_side_words[];

struct prep_row {
    enum prep_section section;
    /** What it is: "on-time/rate", "2026-01-12/standup", "reality". */
    const char *item;
    /** In words, with what there is to say of its dates and figures. */
    const char *text;
    /** A person's id, or anyone else by name; NULL for none. */
    const char *who;
    /** Its day: due, given, last read; DAY_NONE for none. */
    day_t date;
    /** PREP_MOVED: in the KPI's unit, as output shows it. */
    struct decimal from;
    struct decimal to;
    const char *file;
    where_t where;
    /** Whose page it is on, for those who put several together; prep_fill() leaves it. */
    const char *person;
};

struct prep_rows {
    struct prep_row *items;
    size_t count;
    size_t capacity;
};

/** Who prepares for what. */
struct prep {
    struct arena *arena;
    const struct team *team;
    const struct person *person;
    enum prep_side side;
    day_t as_of;
    /** The day is over: what was not done on it was missed. */
    bool over;
    /** The talk to come: the one that is planned next if it is NULL. */
    const struct session *next;
    /** Out: the last talk that was held before; NULL for none. */
    const struct session *last;
    /** Out */
    struct prep_rows rows;
};

/**
 * Fill prep->last, prep->rows, and prep->next where one is planned. Rows are in order of section.
 *
 * The coach's page has the streaks of habits and never their ticks, and of the journal only what is
 * shared; the person's own has their journal, and the word at a second miss.
 */
void prep_fill(struct prep *prep);

#endif

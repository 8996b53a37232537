/**
 * The gate of the escalation path: what whoever coaches has still to do before the next step.
 *
 * Five questions about the coach, each answered by the records, with the files and days that prove
 * it; and one condition about the figures: performance has not improved. The days that count begin
 * with the last step of coaching, verbal or pip, that goes on; without one, four weeks ago.
 *
 *   expectations  every goal for performance (those of the step's targets, else all that are
 *                 active) is SMART by the goal linter, and agreed as it stands by all who are asked;
 *                 so are the targets of the step itself
 *   feedback      whoever coaches them, leads the team or opened the step gave redirecting feedback
 *                 that rules F have nothing to say about; what was given in the four weeks before
 *                 counts
 *   coaching      two GROW sessions with an option and an action of the person's own; the team may
 *                 ask for more; and the step of coaching has had its least days
 *   support       a check-in in each week that lies in the step, or most of it; support was promised, or asked for in a check-in,
 *                 and what was promised is given, or its day is still to come
 *   documented    a follow-up was sent after each session, or its days are not over
 *   not-improved  no: all KPIs of the step are winning, or half of their gaps is closed; or one of
 *                 them has no reading that could tell. Where some moved, and others did not, it
 *                 holds, and people weigh what moved
 */

#ifndef COACH_PRACTICE_GATE_H
#define COACH_PRACTICE_GATE_H

#include "practice/log.h"
#include "practice/pip.h"
#include "smart/lint.h"

enum gate_question {
    GATE_EXPECTATIONS,
    GATE_FEEDBACK,
    GATE_COACHING,
    GATE_SUPPORT,
    GATE_DOCUMENTED,
    GATE_NOT_IMPROVED,
};
#define GATE_QUESTIONS 6

/** "expectations", "feedback" ..., NULL-terminated. */
extern const char *const gate_question_words[];

/** As it is asked: "Were SMART expectations set and agreed?" */
extern const char *const gate_question_texts[];

/** What answers a question: a day, and a file. */
struct gate_proof {
    day_t date;
    /** "agreed by jordan", "3 -> 3, target 0" */
    const char *what;
    /** Of a figure: what is in the way of its goal beyond the person's control; NULL for nothing. */
    const char *outside;
    const char *file;
    int line;
    bool is_private;
    /** It answers nothing by itself: shown beside what does. */
    bool is_beside;
};

/** What is still to do, or to recognise. */
struct gate_gap {
    const char *what;
    /** What begins with it; never NULL. */
    const char *command;
};

struct gate_answer {
    /** There is no gap. */
    bool yes;
    /** What the answer rests on, in order of date. */
    struct gate_proof *proofs;
    size_t count;
    size_t capacity;
    struct gate_gap *gaps;
    size_t gap_count;
    size_t gap_capacity;
};

struct gate {
    struct arena *arena;
    const struct team *team;
    const struct person *person;
    /** The last step of the path, if it goes on, pip_goes_on(); NULL for none. */
    const struct pip *step;
    /** The last of these that is coaching, verbal or pip: the one that is asked about; NULL for none. */
    const struct pip *coaching;
    day_t since;
    /** The last day whose weeks are asked for a check-in: pip_until() of the step, else as_of. What
     * came later, up to as_of, answers as well. */
    day_t until;
    day_t as_of;
    struct gate_answer answers[GATE_QUESTIONS];
    /** What is in the way beyond the person's control, a text for each goal. */
    struct texts outside;
    /** The KPIs that the condition is about. */
    struct pip_kpis kpis;
    /** All six hold. */
    bool open;
};

/** What is said of the condition. */
enum gate_condition {
    /** There is no KPI, or one of them has no reading that could tell. */
    CONDITION_UNKNOWN,
    CONDITION_HOLDS,
    /** It holds, but some improved: people weigh what moved. */
    CONDITION_IN_PART,
    /** There is something to recognise first. */
    CONDITION_IMPROVED,
};

enum gate_condition gate_condition(const struct gate *gate);

/** Answer the gate's questions about a person on a day; what it holds is in the arena. */
struct gate gate_of(struct arena *arena, const struct team *team, const struct person *person,
                    day_t as_of);

#endif

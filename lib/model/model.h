/**
 * The records as plain structs: what the files say, and nothing that could be computed from it.
 *
 * Strings are UTF-8 and NUL-terminated; NULL where the file has nothing. Days are DAY_NONE and
 * decimals have scale DECIMAL_NONE_SCALE where absent. Everything belongs to the arena of the
 * team. Lists keep the order of the file.
 */

#ifndef COACH_MODEL_MODEL_H
#define COACH_MODEL_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/date.h"
#include "base/decimal.h"
#include "base/diag.h"

/** Line and column of something in a file, 32 bits each: a file of one long line has true columns
 * too. 0 is nowhere. */
typedef uint64_t where_t;

/** Where one field of a record stands. */
struct mark {
    where_t where;
    /** The column behind it; 0 if it ends on another line. */
    uint32_t end_column;
    /** offsetof() the member that it was stored in. */
    uint16_t field;
};

/** Where the fields of a record stand: those that the file has, refused values included. */
struct marks {
    const struct mark *items;
    size_t count;
};

struct texts {
    const char **items;
    size_t count;
};

/** True if one of the texts is just this one. */
bool texts_have(const struct texts *texts, const char *text);

/* A goal and what it consists of */

/** One measured value. Its date is the day for which it holds. */
struct reading {
    struct decimal value;
    const char *note;
    day_t date;
    where_t where;
};

struct readings {
    struct reading *items;
    size_t count;
};

/** A value to be reached by a day, in place of the straight line from baseline to target. */
struct checkpoint {
    struct decimal value;
    day_t date;
    where_t where;
};

struct checkpoints {
    struct checkpoint *items;
    size_t count;
};

enum kpi_kind { KPI_LAG, KPI_LEAD };

/** How often a KPI is read. */
enum cadence {
    CADENCE_NONE,
    CADENCE_DAY,
    CADENCE_WEEK,
    CADENCE_TWO_WEEKS,
    CADENCE_MONTH,
    CADENCE_QUARTER,
};
#define CADENCE_COUNT 6

enum keep_kind { KEEP_NONE, KEEP_AT_LEAST, KEEP_AT_MOST, KEEP_RANGE };

/** The line that a keep KPI holds; bounds are inside. */
struct keep {
    enum keep_kind kind;
    /** KEEP_AT_LEAST and KEEP_RANGE */
    struct decimal low;
    /** KEEP_AT_MOST and KEEP_RANGE */
    struct decimal high;
};

/** As a file has it: "at-least 95", "at-most 5", "20..30"; NULL for KEEP_NONE. */
const char *keep_text(struct arena *arena, const struct keep *keep);

struct kpi {
    where_t where;
    struct marks marks;
    const char *id;
    const char *name;
    enum kpi_kind kind;
    const char *unit;
    struct decimal baseline;
    struct decimal target;
    struct keep keep;
    const char *source;
    enum cadence every;
    /** `actual: mean 14d`: days of readings that the actual is the mean of; 0: the last one. */
    int32_t mean_days;
    /** Share in the goal's progress; absent means 1. */
    struct decimal weight;
    /** What is measured, where several KPIs share it. */
    const char *measure;
    /** PERSON/KPI-bearing goal that this one is in tension with. */
    const char *pulls_against;
    struct checkpoints checkpoints;
    struct readings readings;
};

struct kpis {
    struct kpi *items;
    size_t count;
};

struct milestone {
    where_t where;
    struct marks marks;
    const char *id;
    const char *what;
    day_t due;
    day_t done;
};

struct milestones {
    struct milestone *items;
    size_t count;
};

enum rhythm_kind {
    RHYTHM_NONE,
    /** every day */
    RHYTHM_DAY,
    /** Monday to Friday */
    RHYTHM_WORKDAY,
    /** some days of the week, see weekdays */
    RHYTHM_WEEKDAYS,
    /** so many times a week, see times; `week` is once */
    RHYTHM_TIMES_A_WEEK,
    /** whenever the occasion comes; ticks count 4/5 */
    RHYTHM_EACH,
};

/** `every:` of a habit. */
struct rhythm {
    enum rhythm_kind kind;
    /** bit 0 = Monday .. bit 6 = Sunday */
    uint8_t weekdays;
    uint8_t times;
};

/** `4/5`: done so often out of so many occasions. */
struct tally {
    int32_t done;
    int32_t of;
};

/** A habit done on a day, or skipped with a reason. */
struct tick {
    day_t date;
    where_t where;
    /** Why it was skipped; NULL where it was done. */
    const char *skip;
    /** of is 0 unless the habit is `every: each`. */
    struct tally count;
};

struct ticks {
    struct tick *items;
    size_t count;
};

struct habit {
    where_t where;
    struct marks marks;
    const char *id;
    const char *what;
    /** The trigger: when and where. */
    const char *when;
    struct decimal minutes;
    struct rhythm every;
    /** The day from which it counts, where that is not the goal's start. */
    day_t since;
    /** The day since which it needs no more counting. */
    day_t automatic;
    struct ticks ticks;
};

struct habits {
    struct habit *items;
    size_t count;
};

struct barrier {
    where_t where;
    struct marks marks;
    const char *what;
    /** Beyond the person's control. */
    bool outside;
    const char *response;
    /** The days on which it stood in the way; DAY_NONE is open. */
    day_t since;
    day_t until;
};

struct barriers {
    struct barrier *items;
    size_t count;
};

/** What a person was promised. */
struct support {
    where_t where;
    struct marks marks;
    const char *kind;
    const char *what;
    const char *who;
    day_t by;
    day_t done;
};

struct supports {
    struct support *items;
    size_t count;
};

/** A colleague who works on a goal with whoever it belongs to. */
struct partner {
    where_t where;
    struct marks marks;
    /** A person's id. */
    const char *who;
    /** What they do for it; NULL where that is not said. */
    const char *part;
};

struct partners {
    struct partner *items;
    size_t count;
};

/** Who agreed to a goal or contract as it stood. */
struct agreement {
    where_t where;
    struct marks marks;
    const char *by;
    day_t date;
    const char *hash;
    const char *on_behalf;
};

struct agreements {
    struct agreement *items;
    size_t count;
};

/** A change made on purpose; reports as of an earlier day use the value of that day. */
struct revision {
    where_t where;
    struct marks marks;
    day_t date;
    /** goal, start, due, or KPI/target, KPI/baseline */
    const char *key;
    const char *was;
    const char *now;
    const char *why;
};

struct revisions {
    struct revision *items;
    size_t count;
};

enum goal_purpose { FOR_PERFORMANCE, FOR_SKILL, FOR_PERSONAL };
enum goal_state { STATE_ACTIVE, STATE_DRAFT, STATE_CLOSED };
enum commitment { COMMITTED, STRETCH };

struct goal {
    where_t where;
    struct marks marks;
    /** "people/jordan/goals/on-time.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of its owner; "team" for goals of the team. */
    const char *person;
    /** Its name within the owner's goals: the file's name. */
    const char *slug;
    /** The statement. */
    const char *statement;
    const char *why;
    const char *matters_to_me;
    const char *supports;
    enum goal_purpose purpose;
    /** PERSON/GOAL or PERSON/GOAL/KPI that a skill is to move. */
    const char *moves;
    const char *proposed_by;
    struct partners partners;
    struct agreements agreed;
    enum goal_state state;
    enum commitment commitment;
    day_t start;
    day_t due;
    day_t closed;
    const char *learned;
    /** The last look back: what was won, what is to stay as it is, what comes next. */
    const char *wins;
    const char *sustain;
    const char *next;
    struct kpis kpis;
    struct milestones milestones;
    struct habits habits;
    struct barriers barriers;
    struct supports support;
    struct revisions revised;
};

struct goals {
    struct goal *items;
    size_t count;
};

/* What pairs tell each other */

/** Who reads a record of a pair: `share:`; where it does not say, team.yaml's default holds. */
enum share { SHARE_UNSAID, SHARE_PAIR, SHARE_TEAM };

enum feedback_kind { FEEDBACK_REINFORCING, FEEDBACK_REDIRECTING };
enum feedback_seen { SEEN_FIRST_HAND, SEEN_REPORTED };

/** Feedback to one person: SBI with a behavior, AIDA with an action. */
struct feedback {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/feedback/2026-01-14-sam.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of the person whom it is given to. */
    const char *person;
    /** Its name within theirs, the file's: "2026-01-14-sam". */
    const char *slug;
    enum feedback_kind kind;
    /** The day of what it is about. */
    day_t happened;
    /** The day on which it was given. */
    day_t given;
    /** The giver's id. */
    const char *by;
    enum feedback_seen seen;
    const char *situation;
    const char *behavior;
    const char *action;
    const char *impact;
    const char *desired;
    const char *alternative;
    /** PERSON/GOAL or PERSON/GOAL/KPI that it is about. */
    const char *goal;
    /** The id of the 360 round that it answers. */
    const char *round;
    enum share share;
    const char *notes;
};

struct feedbacks {
    struct feedback *items;
    size_t count;
};

/** A round of questions about one person, put to several others: a 360. The answers are feedback
 * with its name. */
struct round {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/rounds/2026-03-02.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of the person whom it is about. */
    const char *person;
    /** The day on which it was opened, as the file is named: "2026-03-02", or "2026-03-02-2". */
    const char *slug;
    /** The id of the person who asks. */
    const char *by;
    /** Ids of those who are asked. */
    struct texts asked;
    day_t due;
    /** Empty for the usual ones: practice/round.h. */
    struct texts questions;
    /** PERSON/GOAL or PERSON/GOAL/KPI that it is about. */
    const char *goal;
    enum share share;
    const char *notes;
};

struct rounds {
    struct round *items;
    size_t count;
};

/** What a person writes of one week. */
struct journal {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/journal/2026-W03.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of the person whose it is. */
    const char *person;
    /** The ISO week, as the file is named. */
    const char *slug;
    /** What went well, what was hard, what next week will be different. */
    const char *well;
    const char *hard;
    const char *different;
    day_t written;
    /** Others quote it only where it, or the team's default, says something: practice/journal.h. */
    enum share share;
    const char *notes;
};

struct journals {
    struct journal *items;
    size_t count;
};

/* Reviews */

/** What a review has to show: an event of its period. */
struct evidence {
    where_t where;
    struct marks marks;
    day_t date;
    /** As the log book has it: "session", "feedback". */
    const char *kind;
    /** Who did it, gave it, agreed to it; NULL where the record does not say. */
    const char *by;
    /** Of readings: PERSON/GOAL/KPI. */
    const char *kpi;
    const char *what;
    const char *file;
};

struct evidences {
    struct evidence *items;
    size_t count;
};

/** The parts of a review, each written by one of the two: practice/review.h has the questions. */
enum review_side { REVIEW_SELF, REVIEW_MANAGER, REVIEW_UPWARD };
#define REVIEW_SIDES 3

/** The most questions of a part. */
#define REVIEW_ANSWERS 6

struct review_part {
    /** 0 where it is not written. */
    where_t where;
    struct marks marks;
    const char *by;
    day_t date;
    /** Why somebody else entered it. */
    const char *on_behalf;
    /** In the order of the questions; NULL where one is not answered. */
    const char *answers[REVIEW_ANSWERS];
    /** Files that the answers rest on. */
    struct texts refs;
};

/** At the end of the name of a file that stands beside a review: 2026-Q1-upward. */
#define REVIEW_ASIDE "-upward"

/** Looking back on a period, both ways. Words and references: there is no mark in it. */
struct review {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/reviews/2026-Q1.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of the person whose it is. */
    const char *person;
    /** The period, as the file is named: 2026-Q1, 2026-03, 2026-W03, 2026; with REVIEW_ASIDE what is
     * answered about the coach beside a review that the team reads, and nothing else. */
    const char *slug;
    /** The day on which its evidence was gathered first, and who did. */
    day_t started;
    const char *by;
    struct evidences evidence;
    /** By enum review_side. */
    struct review_part parts[REVIEW_SIDES];
    enum share share;
    const char *notes;
};

struct reviews {
    struct review *items;
    size_t count;
};

/* Skill and will */

/** How much of a task somebody has, in words; in their order. */
enum skill { SKILL_UNSAID, SKILL_NEW, SKILL_LEARNING, SKILL_ABLE, SKILL_COULD_TEACH };
/** How they feel about doing it. */
enum will { WILL_UNSAID, WILL_UNSURE, WILL_WILLING, WILL_KEEN };

/** What one of the two said of a task on a day. */
struct task_view {
    day_t date;
    where_t where;
    struct marks marks;
    /** Who said it, on the coach's side; NULL is whoever coaches the person. */
    const char *by;
    enum skill skill;
    enum will will;
    const char *note;
    /** Why somebody else entered it; NULL where they did it themselves. */
    const char *on_behalf;
};

/** In order of date. */
struct task_views {
    struct task_view *items;
    size_t count;
};

/** A person's task, as they and their coach see it. */
struct task {
    where_t where;
    struct marks marks;
    /** The same as that of others who do it, and of the need in team.yaml. */
    const char *id;
    const char *what;
    struct task_views coachee;
    struct task_views coach;
    /** The day since which it is theirs no longer. */
    day_t ended;
};

struct tasks {
    struct task *items;
    size_t count;
};

/** The tasks of a person: tasks.yaml. */
struct task_file {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/tasks.yaml" */
    const char *file;
    /** Lies below private/, where it belongs. */
    bool is_private;
    /** The id of the person whose tasks they are. */
    const char *person;
    struct tasks tasks;
    const char *notes;
};

struct task_files {
    struct task_file *items;
    size_t count;
};

/* Sessions */

enum session_kind {
    SESSION_GROW,
    SESSION_LASER,
    SESSION_CHECKIN,
    SESSION_KICKOFF,
    SESSION_REVIEW,
    SESSION_DELEGATION,
    SESSION_PRACTICE,
};
#define SESSION_KIND_COUNT 7

/** As the file says it; what it was on a day, see practice/session.h. */
enum session_state { SESSION_HELD, SESSION_PLANNED, SESSION_SKIPPED };

/** The days on which each prepared. */
struct preparation {
    day_t coach;
    day_t coachee;
};

/** Reality, as the person sees it. */
struct reality {
    const char *now;
    const char *tried;
    const char *in_the_way;
};

/** One of the options that were thought of. */
struct idea {
    where_t where;
    const char *what;
    /** Whose idea it was: NULL is the person's own. */
    const char *by;
};

struct ideas {
    struct idea *items;
    size_t count;
};

/** What somebody will do: one line of `will`. */
struct action {
    where_t where;
    struct marks marks;
    const char *id;
    const char *what;
    /** A person's id, or anyone else by name. */
    const char *who;
    day_t due;
    const char *how;
    /** 1 to 10: how sure they are to do it. */
    struct decimal confidence;
    const char *expect;
    day_t done;
    const char *learned;
    /** The day on which it was dropped, and the reason. */
    day_t skipped;
    const char *why;
};

struct actions {
    struct action *items;
    size_t count;
};

/** Help that was promised in a session. */
struct promise {
    where_t where;
    struct marks marks;
    const char *id;
    const char *what;
    /** NULL is whoever held the session. */
    const char *who;
    day_t by;
    day_t done;
};

struct promises {
    struct promise *items;
    size_t count;
};

/** A session put off, or brought forward. */
struct move {
    where_t where;
    /** The day on which that was decided; DAY_NONE where nobody wrote it down. */
    day_t date;
    /** The day that is planned since. */
    day_t to;
    const char *why;
};

struct moves {
    struct move *items;
    size_t count;
};

/** A day on which a task that was delegated is looked at together. */
struct stop {
    where_t where;
    struct marks marks;
    const char *what;
    day_t by;
};

struct stops {
    struct stop *items;
    size_t count;
};

/** No time of day. */
#define CLOCK_NONE (-1)

/** A talk that is planned, was held, or was skipped. */
struct session {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/sessions/2026-01-12.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of the person whose it is; "team" for one of several people. */
    const char *person;
    /** Its name within theirs, the file's: "2026-01-12", "2026-01-12-2". */
    const char *slug;
    enum session_kind kind;
    enum session_state state;
    /** Minutes from midnight; CLOCK_NONE. */
    int32_t at;
    /** A person's: who holds it with them, empty for their coach. The team's: who takes part. */
    struct texts with;
    /** PERSON/GOAL or PERSON/GOAL/KPI that it is about. */
    struct texts goals;
    struct texts focus;
    /** Absent: session_minutes() has the default of its kind. */
    struct decimal minutes;
    struct preparation prepared;
    struct moves moved;
    /** Only where that is another day than the planned one. */
    day_t held;
    day_t skipped;
    /** Why it was skipped. */
    const char *why;
    /** What the person wants from the talk. */
    const char *goal;
    struct reality reality;
    struct ideas options;
    struct actions will;
    struct promises support;
    /** A check-in: how it is going, and what is in the way. */
    const char *going;
    const char *blockers;
    /* What is delegated */
    const char *task;
    const char *outcome;
    const char *why_you;
    const char *authority;
    const char *resources;
    struct stops checkpoints;
    const char *coach_learned;
    day_t next;
    day_t followup_sent;
    enum share share;
    const char *notes;
};

struct sessions {
    struct session *items;
    size_t count;
};

/* The escalation path */

enum pip_step { STEP_VERBAL, STEP_WRITTEN, STEP_PIP, STEP_DECISION };
#define PIP_STEP_COUNT 4

/** What a step came to; OUTCOME_NONE while it is open. */
enum pip_outcome {
    OUTCOME_NONE,
    OUTCOME_RESOLVED,
    OUTCOME_CONTINUE,
    OUTCOME_REASSIGN,
    OUTCOME_SEPARATE,
};

/** A KPI, and the value that it is to have at the end of a step. */
struct pip_target {
    where_t where;
    struct marks marks;
    /** PERSON/GOAL/KPI; PERSON/GOAL where it has one KPI. */
    const char *kpi;
    struct decimal value;
};

struct pip_targets {
    struct pip_target *items;
    size_t count;
};

/** Who of the human resources was spoken to, and when. */
struct pip_hr {
    /** 0 where nobody was. */
    where_t where;
    struct marks marks;
    const char *who;
    day_t date;
};

/** Why a step was opened though the gate was shut, or another step comes before it. */
struct pip_override {
    /** 0 where it was not. */
    where_t where;
    struct marks marks;
    const char *reason;
    day_t date;
};

/** One step of the escalation path: focused coaching, a written expectation, a plan, a decision. */
struct pip {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/support/2026-04-06.yaml" */
    const char *file;
    /** Lies below private/, as it must. */
    bool is_private;
    /** The id of the person whom it is to help. */
    const char *person;
    /** The day on which it starts, as the file is named: "2026-04-06", or "2026-04-06-2". */
    const char *slug;
    enum pip_step step;
    /** The id of whoever opened it. */
    const char *by;
    day_t start;
    day_t due;
    struct pip_targets targets;
    /** What is expected, in words. */
    const char *expectation;
    /** The slugs of feedback: what it is about. */
    struct texts facts;
    /** The slugs of sessions: the coaching that was given. */
    struct texts coaching;
    struct promises support;
    /** What follows if the targets are not met. */
    const char *consequence;
    /** The day on which both look at it together. */
    day_t review;
    struct pip_hr hr;
    struct pip_override override;
    struct agreements agreed;
    /** The day on which the person confirmed that they have read it, agreed or not. */
    day_t acknowledged;
    /** Why somebody else entered that; NULL where they did themselves. */
    const char *acknowledged_on_behalf;
    enum pip_outcome outcome;
    day_t closed;
    const char *learned;
    const char *notes;
};

struct pips {
    struct pip *items;
    size_t count;
};

/* A person */

/** What a person and their coach expect of each other: `contract:`. */
struct contract {
    /** 0 where the person has none. */
    where_t where;
    struct marks marks;
    const char *purpose;
    /** How often they mean to meet. */
    enum cadence cadence;
    /** What each of the two promises. */
    struct texts coach;
    struct texts coachee;
    /** What stays between the two. */
    const char *confidential;
    /** How and where feedback is wanted. */
    const char *feedback;
    /** The day on which they look at it again. */
    day_t review;
    struct agreements agreed;
};

struct person {
    where_t where;
    struct marks marks;
    const char *file;
    /** Lies below private/; for someone without a record: all that is theirs does. */
    bool is_private;
    const char *id;
    const char *name;
    const char *role;
    const char *email;
    /** The id of the person who coaches them. */
    const char *coach;
    day_t joined;
    day_t left;
    struct texts motivators;
    struct texts strengths;
    const char *focus;
    struct contract contract;
    /** In order of slug. */
    struct goals goals;
    /** In order of slug, and so of the day on which it was given. */
    struct feedbacks feedback;
    /** In order of slug, and so of the day on which it was opened. */
    struct rounds rounds;
    /** In order of week. */
    struct journals journal;
    /** In order of the periods' names. */
    struct reviews reviews;
    /** Those that they have with their coach, in order of slug. */
    struct sessions sessions;
    /** The steps of the escalation path, in order of slug, and so of their start. */
    struct pips pips;
    /** None, or one: practice/task.h has what is in it. */
    struct task_files task_files;
};

struct people {
    struct person *items;
    size_t count;
};

/* The team */

/** One link of the strategy, up to the boss's boss. */
struct aim {
    where_t where;
    struct marks marks;
    const char *id;
    const char *aim;
    const char *whose;
    /** The aim that it serves in turn. */
    const char *serves;
    day_t due;
};

struct aims {
    struct aim *items;
    size_t count;
};

/** What the team's work needs: a task and how many people who can do it. */
struct need {
    where_t where;
    /** The id of the task in the files of those who do it; NULL where it is made of its words. */
    const char *id;
    const char *task;
    struct decimal people;
    day_t by;
};

struct needs {
    struct need *items;
    size_t count;
};

struct resource {
    where_t where;
    const char *what;
    const char *who;
};

struct resources {
    struct resource *items;
    size_t count;
};

/** The phases of a talk by GROW. */
enum grow_phase { PHASE_NONE, PHASE_GOAL, PHASE_REALITY, PHASE_OPTIONS, PHASE_WILL };

/** A question that the team asks beside those that coach brings. */
struct question {
    where_t where;
    struct marks marks;
    const char *ask;
    /** The talks in which it is asked: all kinds, where the file has none. */
    enum session_kind kind;
    /** PHASE_NONE for any. */
    enum grow_phase phase;
};

struct questions {
    struct question *items;
    size_t count;
};

/** The bounds of the statuses, as shares. Absent ones have the defaults of kpi/thresholds.h. */
struct thresholds {
    where_t where;
    struct decimal on_track;
    struct decimal on_track_floor;
    struct decimal at_risk;
    struct decimal at_risk_floor;
    struct decimal pace_from;
    struct decimal stretch;
    /** Days after which a KPI read day, week, 2w, month, quarter is stale. */
    struct decimal stale_day;
    struct decimal stale_week;
    struct decimal stale_two_weeks;
    struct decimal stale_month;
    struct decimal stale_quarter;
    /** The least and the most days of a step, and those that a plan may go without a talk: the
     * defaults are in practice/pip.h. */
    struct decimal verbal_min;
    struct decimal verbal_max;
    struct decimal pip_min;
    struct decimal pip_max;
    struct decimal pip_quiet;
    /** GROW sessions that the gate asks for. */
    struct decimal pip_sessions;
    /** The share of its gap at which a KPI of a step counts as improved. */
    struct decimal improved;
};

/** How often the pair means to meet. */
struct team_cadence {
    where_t where;
    enum cadence session;
    enum cadence checkin;
};

/** Who reads records that do not say: SHARE_UNSAID is the pair. */
struct share_defaults {
    where_t where;
    enum share sessions;
    /** Of feedback, and of the rounds in which it is asked for. */
    enum share feedback;
    enum share journal;
    enum share reviews;
};

/** Files that are there and could not be read: what lies in them exists, and no more is known. */
struct unread {
    /** team.yaml, and so the aims */
    bool team;
    /** PERSON/SLUG of goals */
    struct texts goals;
};

struct team {
    where_t where;
    struct marks marks;
    const char *file;
    /** The format's version, `coach: 1`. */
    struct decimal version;
    const char *name;
    /** The id of the person who leads it. */
    const char *manager;
    struct aims strategy;
    struct team_cadence cadence;
    struct thresholds thresholds;
    struct resources resources;
    struct needs needs;
    struct questions questions;
    struct share_defaults share;
    /** `private: here`: one repository holds all. */
    bool private_here;
    /** In order of id. */
    struct people people;
    /** Goals of the team itself, in order of slug. */
    struct goals goals;
    /** Sessions of several people, in order of slug. */
    struct sessions sessions;
    struct unread unread;
};

/** The highest `coach:` that this program writes. */
#define FORMAT_VERSION 1

/** True if a newer coach wrote team.yaml: its records may have keys that are unknown here. */
bool model_version_is_newer(const struct team *team);

/** The reserved owner of the team's goals. */
#define TEAM_ID "team"
/** `supports: me`: a personal goal, which serves nothing but its owner. */
#define SUPPORTS_ME "me"

#define DECIMAL_NONE_SCALE (-1)
#define DECIMAL_NONE       ((struct decimal){0, DECIMAL_NONE_SCALE})

/** False for an absent decimal. */
bool decimal_known(struct decimal value);

/** A line and a column, both from 1, in one word, and out of it again; 0 is no place. */
where_t where_pack(uint32_t line, uint32_t column);
int where_line(where_t where);
int where_column(where_t where);

/** The place of a record in its file. */
struct place where_place(const char *file, where_t where);

/**
 * The place of one field of a record: offsetof() the member. The place of the record itself if
 * the file does not have the field.
 */
struct place mark_place(const char *file, where_t where, const struct marks *marks, size_t field);

/** True if the file has the field, refused or not. */
bool has_mark(const struct marks *marks, size_t field);

/** The person with this id; NULL if none. */
struct person *team_person(const struct team *team, const char *id);

/**
 * The id of whoever coaches a person: as their record says, else the team's manager. NULL where
 * nobody is known, and for the manager, unless their record names a coach.
 */
const char *team_coach(const struct team *team, const char *person);

/** True from the day on which a person left. */
bool person_has_left(const struct person *person, day_t as_of);

/**
 * The id of whoever coaches a person on a day: the same, but the team's manager where the coach
 * whom their record names had left by then. NULL where nobody is known.
 */
const char *team_coach_on(const struct team *team, const char *person, day_t as_of);

/** True if PERSON/SLUG, PERSON/SLUG/KPI or AIM may be in a file that could not be read. */
bool team_has_unread(const struct team *team, const char *name);

/** What to call whom an id stands for: their name, else the id itself. NULL for NULL. */
const char *team_name_of(const struct team *team, const char *id);

/** The goal PERSON/SLUG (or team/SLUG); NULL if none. */
struct goal *team_goal(const struct team *team, const char *name);

/** True if a name means the goal or one of its KPIs: PERSON/GOAL or PERSON/GOAL/KPI. */
bool goal_is_named(const struct goal *goal, const char *name);

/** The partner of a goal who is this person; NULL if they are none of its partners. */
const struct partner *goal_partner(const struct goal *goal, const char *person);

/** The ids of a goal's partners, "ana, zoe"; NULL where it has none. */
char *goal_partners_text(struct arena *arena, const struct goal *goal);

/** How much of the name of a review's file is its period: all of "2026-Q1-upward" but the end. */
size_t review_period_length(const char *slug, size_t length);

/** True for a file that has only what is answered about the coach, beside the review itself. */
bool review_is_aside(const struct review *review);

/** The session PERSON/SLUG (or team/SLUG); NULL if none. */
struct session *team_session(const struct team *team, const char *name);

/** The KPI with this id; NULL if none. */
struct kpi *goal_kpi(const struct goal *goal, const char *id);

/** The step PERSON/SLUG; NULL if none. */
struct pip *team_pip(const struct team *team, const char *name);

/** The aim of the strategy with this id; NULL if none. */
struct aim *team_aim(const struct team *team, const char *id);

/** The words of the files for the values of the enumerations, indexed by value. */
extern const char *const kpi_kind_words[];
extern const char *const cadence_words[];
extern const char *const goal_purpose_words[];
extern const char *const goal_state_words[];
extern const char *const commitment_words[];
extern const char *const feedback_kind_words[];
extern const char *const feedback_seen_words[];
extern const char *const share_words[];
extern const char *const session_kind_words[];
extern const char *const session_state_words[];
/** NULL for PHASE_NONE. */
extern const char *const grow_phase_words[];
extern const char *const pip_step_words[];
/** NULL for OUTCOME_NONE. */
extern const char *const pip_outcome_words[];
/** NULL for what is not said. */
extern const char *const task_skill_words[];
extern const char *const task_will_words[];

#endif

/**
 * The team: what stands in team.yaml, and everyone and everything in the directory; finding records
 * by their names.
 */

#ifndef COACH_MODEL_TEAM_H
#define COACH_MODEL_TEAM_H

#include <stdbool.h>
#include <stddef.h>

#include "model/person.h"

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

/** The person with this id; NULL if none. */
struct person *team_person(const struct team *team, const char *id);

/**
 * The id of whoever coaches a person: as their record says, else the team's manager. NULL where
 * nobody is known, and for the manager, unless their record names a coach.
 */
const char *team_coach(const struct team *team, const char *person);

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

/** The session PERSON/SLUG (or team/SLUG); NULL if none. */
struct session *team_session(const struct team *team, const char *name);

/** The step PERSON/SLUG; NULL if none. */
struct pip *team_pip(const struct team *team, const char *name);

/** The aim of the strategy with this id; NULL if none. */
struct aim *team_aim(const struct team *team, const char *id);

#endif

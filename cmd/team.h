/**
 * Getting at the team: open its directory, load it, find what a name means.
 *
 * Each function returns DONE or an exit code; what there is to say is in context->diags or was
 * said.
 */

#ifndef COACH_CMD_TEAM_H
#define COACH_CMD_TEAM_H

#include "cmd.h"
#include "store/names.h"

/** Open the team directory (COACH_DIR, else the nearest upward) and list its files. */
int team_open(struct context *context);

/**
 * Open and load everything. Files that cannot be read are left out and complained of; the
 * exit code at the end says so.
 */
int team_load(struct context *context, struct team *team);

/** The same for verbs that write, which complain only of the files that they are about. */
int team_load_quietly(struct context *context, struct team *team);

/** A KPI as the command line names it. */
struct kpi_name {
    /** "jordan/on-time" */
    const char *goal;
    /** "rate"; NULL if only the goal was named */
    const char *kpi;
};

/** A habit or a milestone as the command line names it. */
struct step_name {
    /** "jordan/on-time" */
    const char *goal;
    /** "plan-first"; NULL if only the goal was named */
    const char *step;
};

/** The person that a word means. Says what it resolved to on stderr if say_name. */
int find_person(struct context *context, const char *word, bool say_name, const char **id);

/**
 * The record of a kind that a word means: "jordan/2026-01-14-sam", or a part of it.
 *
 * @what  the kind as messages have it
 */
int find_record(struct context *context, enum file_kind kind, const char *what, const char *word,
                bool say_name, const char **name);

/** True if somebody has just this id; else a complaint (C2) at the place. */
bool check_person_id(struct context *context, const char *id, struct place place);

/** Match a word against the names of all goals; says nothing. */
enum match match_goals(struct context *context, const char *word, struct name_matches *found);

/** The goal that a word means. */
int find_goal(struct context *context, const char *word, bool say_name, const char **name);

/**
 * The goal, or the KPI of a goal, that a word means: "on-time", "on-time/rate", "rate" where
 * only one KPI has that id.
 */
int find_kpi(struct context *context, const struct team *team, const char *word, bool say_name,
             struct kpi_name *out);

/** The same for the habits and milestones of goals. */
int find_step(struct context *context, const struct team *team, const char *word, bool say_name,
              struct step_name *out);

/** Load one goal anew, without its team. False if its file cannot be read as it is. */
bool goal_reload(struct context *context, const char *name, struct goal *goal);

/** The path of a person's record, in whichever tree it lies; NULL if there is none. */
const char *person_path(const struct context *context, const char *id);

/** The path of the file of PERSON/SLUG, in whichever tree it lies; NULL if it is not listed. */
const char *record_path(const struct context *context, enum file_kind kind, const char *name);
const char *goal_path(const struct context *context, const char *name);

/**
 * The path of a new record, by who may read it.
 *
 * @share  as the record says it; NULL for the team's default
 */
char *new_record_path(struct context *context, const struct team *team, enum file_kind kind,
                      const char *person, const char *slug, const char *share);

#endif

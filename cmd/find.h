/**
 * What a name on the command line means: exact beats prefix beats part, and `me` is whoever is at
 * the keyboard.
 *
 * The team directory is open. Each function that finds returns DONE, or an exit code after saying
 * that there is none, or several.
 */

#ifndef COACH_CMD_FIND_H
#define COACH_CMD_FIND_H

#include "cmd.h"
#include "store/names.h"

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

/**
 * The one of some names that a word means. Says what it resolved to on stderr if say_name.
 *
 * @what  what they are names of, as messages have it
 */
int find_among(struct context *context, const char *what, const char *word,
               const char *const *names, size_t count, bool say_name, const char **name);

/** The person that a word means. Says what it resolved to on stderr if say_name. */
int find_person(struct context *context, const char *word, bool say_name, const char **id);

/** The people of a list with commas, "jordan,ana", each once; says what they resolved to. */
int find_people(struct context *context, const char *list, struct texts *ids);

/**
 * The record of a kind that a word means: "jordan/2026-01-14-sam", or a part of it.
 *
 * @what  the kind as messages have it
 */
int find_record(struct context *context, enum file_kind kind, const char *what, const char *word,
                bool say_name, const char **name);

/** The same among the records of several kinds. */
int find_either(struct context *context, const enum file_kind *kinds, size_t count,
                const char *what, const char *word, bool say_name, const char **name);

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

#endif

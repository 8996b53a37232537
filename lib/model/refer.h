/**
 * Whether there is what a record names (D7): how references.c asks, one reference at a time. For
 * model/refer*.c only.
 */

#ifndef COACH_MODEL_REFER_H
#define COACH_MODEL_REFER_H

#include "model/model.h"

/** What references are looked up in, and where complaints go. */
struct refer {
    const struct team *team;
    struct diags *diags;
    /** The ids of all people, for suggestions. */
    const char **ids;
};

/** A reference to be checked: the name, and the field of a record that has it. */
struct reference {
    const char *name;
    const char *file;
    where_t where;
    const struct marks *marks;
    /** offsetof() the member */
    size_t field;
};

/** Say that there is no such thing; nearest is the name to suggest, NULL for another help. */
void refer_complain(const struct refer *c, const struct reference *ref, const char *nearest,
                    const char *otherwise, const char *what);

/** A person, by id. */
void refer_person(const struct refer *c, struct reference ref);

/** An aim of the strategy. */
void refer_aim(const struct refer *c, struct reference ref);

/** A goal or a KPI: PERSON/GOAL, PERSON/GOAL/KPI. */
void refer_goal(const struct refer *c, struct reference ref);

/** The key of a revision: KPI/target and KPI/baseline name a KPI of the goal itself. */
void refer_revised(const struct refer *c, const struct goal *goal, struct reference ref);

#endif

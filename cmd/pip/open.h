/**
 * A step on its way into its file: open_read.c reads the options, open.c asks the gate, and
 * open_write.c writes.
 */

#ifndef COACH_CMD_PIP_OPEN_H
#define COACH_CMD_PIP_OPEN_H

#include "cmd.h"
#include "practice/gate.h"
#include "yaml/tree.h"

/** A target as it was agreed on: a KPI by its full name, and a number. */
struct opening_target {
    const char *kpi;
    const char *value;
};

struct opening {
    const struct team *team;
    const struct person *person;
    enum pip_step step;
    /** The id of whoever opens it; NULL where nobody is known. */
    const char *by;
    day_t start;
    /** DAY_NONE where it is not said. */
    day_t due;
    day_t review;
    struct opening_target *targets;
    size_t target_count;
    /** Slugs of feedback and of sessions. */
    struct texts facts;
    struct texts coaching;
    /** The items of `support`; NULL for none. */
    struct node *support;
    const char *expectation;
    const char *consequence;
    const char *hr;
    day_t hr_date;
    /** Why it is opened though something speaks against it: as given, and NULL once nothing does. */
    const char *override;
    const char *notes;
};

#define OPENING_OPTIONS 15

extern const struct option_spec opening_options[OPENING_OPTIONS];

/** Which step it is. An exit code, after saying what is wrong. */
int opening_read_step(struct context *context, enum pip_step *step);

/** The person, and all that the options say; team and step are set. */
int opening_read(struct context *context, struct opening *opening);

/** Write the file, print its path, and say what it still lacks. */
int opening_write(struct context *context, const struct opening *opening);

#endif

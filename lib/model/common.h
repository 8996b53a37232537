/**
 * What records of several kinds have: lists of texts, absent numbers, how often, who reads it, who
 * agreed to it, what was promised.
 */

#ifndef COACH_MODEL_COMMON_H
#define COACH_MODEL_COMMON_H

#include <stdbool.h>
#include <stddef.h>

#include "base/date.h"
#include "base/decimal.h"
#include "model/marks.h"

struct texts {
    const char **items;
    size_t count;
};

/** True if one of the texts is just this one. */
bool texts_have(const struct texts *texts, const char *text);

/** How often a KPI is read, and how often a pair means to meet. */
enum cadence {
    CADENCE_NONE,
    CADENCE_DAY,
    CADENCE_WEEK,
    CADENCE_TWO_WEEKS,
    CADENCE_MONTH,
    CADENCE_QUARTER,
};
#define CADENCE_COUNT 6

/** Who agreed to a goal, a contract or a step as it stood. */
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

/** Who reads a record of a pair: `share:`; where it does not say, team.yaml's default holds. */
enum share { SHARE_UNSAID, SHARE_PAIR, SHARE_TEAM };

/** Help that was promised in a session, or for a step of the escalation path. */
struct promise {
    where_t where;
    struct marks marks;
    const char *id;
    const char *what;
    /** NULL is whoever held the session, or opened the step. */
    const char *who;
    day_t by;
    day_t done;
};

struct promises {
    struct promise *items;
    size_t count;
};

#define DECIMAL_NONE_SCALE (-1)
#define DECIMAL_NONE       ((struct decimal){0, DECIMAL_NONE_SCALE})

/** False for an absent decimal. */
bool decimal_known(struct decimal value);

/** The words of the files for the values of the enumerations, indexed by value. */
extern const char *const cadence_words[];
extern const char *const share_words[];

#endif

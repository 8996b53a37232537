/**
 * What a person writes of a week.
 */

#ifndef COACH_MODEL_JOURNAL_H
#define COACH_MODEL_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>

#include "model/common.h"

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

#endif

/**
 * What each rule means: the table behind `coach help ID`.
 */

#ifndef COACH_CMD_RULE_H
#define COACH_CMD_RULE_H

#include <stddef.h>

#include "base/diag.h"

struct rule {
    /** "D3" */
    const char *id;
    enum severity severity;
    /** One line, lower case: what it says. */
    const char *title;
    /** Why, and what to do. */
    const char *about;
    /** YAML (or rows, or a command) that it speaks about, and the mended one; NULL where there
     * is nothing to show. */
    const char *wrong;
    const char *right;
};

/** In order of family and number. */
extern const struct rule rules[];
extern const size_t rule_count;

/** The rule of an id, in any case; NULL if there is none. */
const struct rule *rule_find(const char *id);

#endif

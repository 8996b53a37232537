/**
 * What each rule means: the tables behind `coach help ID`.
 *
 * The texts stand in cmd/rules/, one file a family.
 */

#ifndef COACH_CMD_RULE_H
#define COACH_CMD_RULE_H

#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"

struct rule {
    /** "D3" */
    const char *id;
    enum severity severity;
    /** One line, lower case: what it says. */
    const char *title;
    /** Why, and what to do: lines of at most 78 columns. */
    const char *about;
    /**
     * What it speaks about, and the same mended; NULL where there is nothing to show. Examples
     * are without blank lines, and are tried by tests/cli/rules.bats, which tells by the first
     * word what one is:
     *
     *   goal:      a goal's file
     *   coach:     team.yaml
     *   people/    the path of a goal's file
     *   coach ...  a command, in the example team
     *   goal,      rows for `goal record --from`, in the example team
     *   # people/  several files, each below its path; # private/ as well
     *
     * All else is a part of a goal's file, behind goal, start and due.
     */
    const char *wrong;
    const char *right;
};

/** The rule of an id, in any case; NULL if there is none. */
const struct rule *rule_find(const char *id);

/** All rules, in order of family and number; the list is in the arena. */
const struct rule *rules_all(struct arena *arena, size_t *count);

#endif

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

/** What a rule speaks of, as far as it decides what a program does. */
enum rule_subject {
    /** E: the files or the lock could not be used. E4: there is no team directory. */
    RULE_SYSTEM,
    RULE_NO_TEAM,
    /** C: what is typed, or stands in rows. C3: it is at odds with what is on file. */
    RULE_INPUT,
    RULE_CONFLICT,
    /** Y, and D8: a file cannot be taken as a record at all. */
    RULE_FILE,
    /** D: a field or a reference cannot be taken. D9: the format is newer. */
    RULE_FIELD,
    RULE_NEWER,
    /** K: a figure that cannot be computed. */
    RULE_FIGURE,
    /** All others: what is said in the records. */
    RULE_WORDS,
};

/** What the rule of an id speaks of. */
enum rule_subject rule_subject(const char *id);

/** The linter's rule that says what a rule of loading said already; NULL if none does. */
const char *rule_repeated_by(const char *id);

/** All rules, in order of family and number; the list is in the arena. */
const struct rule *rules_all(struct arena *arena, size_t *count);

#endif

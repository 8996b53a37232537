/**
 * Agreeing: who agrees, the three questions, and the line that it becomes in a file. Goals and
 * contracts are agreed in the same way.
 */

#ifndef COACH_CMD_CONSENT_H
#define COACH_CMD_CONSENT_H

#include "cmd.h"
#include "model/schema.h"
#include "practice/agreement.h"
#include "yaml/tree.h"

/** The options of verbs that agree to something, which have no others. */
enum consent_option {
    CONSENT_CLEAR,
    CONSENT_ACHIEVABLE,
    CONSENT_SUPPORT,
    CONSENT_BY,
    CONSENT_ON_BEHALF,
    CONSENT_DATE,
    CONSENT_OPTIONS,
};

extern const struct option_spec consent_options[CONSENT_OPTIONS];

struct consent {
    /** Who agrees. */
    const char *by;
    /** Why somebody else enters it; NULL where they do it themselves. */
    const char *on_behalf;
    /** The day on which they agreed. */
    day_t day;
    bool clear;
    bool achievable;
    /** What is needed, or promised; NULL for nothing. */
    const char *support;
};

/**
 * Who agrees, and on which day, by the options: whoever is at the keyboard, or --by somebody else
 * with --on-behalf. The team directory is open.
 *
 * @return   DONE, or WRONG_USAGE after saying why
 */
int consent_begin(struct context *context, struct consent *consent);

/**
 * The answers: by the options, else asked on the terminal, the terms shown first. After a "no"
 * nothing more is asked.
 *
 * @title    what is agreed to
 * @support  the third question
 * @return   DONE, also for a no; WRONG_USAGE where answers are missing, and nobody can be asked
 */
int consent_ask(struct context *context, const struct pact *pact, const char *title,
                const char *support, struct consent *consent);

/**
 * Add the agreement to the list `agreed` of a map, in order of date, unless the latest one of that person is to the
 * same terms already.
 *
 * @added    out: whether it was
 */
enum store_result consent_add(struct tree **tree, struct node *map, const struct schema *schema,
                              const struct consent *consent, const struct pact *pact, bool *added,
                              struct diags *diags);

/**
 * Say on stderr who agreed to what, and who has still to.
 *
 * @pact     as it is on file now
 * @agree    the command by which the others agree
 */
void consent_say(struct context *context, const struct pact *pact, const struct consent *consent,
                 const char *title, const char *agree, bool added);

#endif

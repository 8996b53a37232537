/**
 * Agreements, as they are checked and shown.
 */

#ifndef COACH_CMD_AGREED_H
#define COACH_CMD_AGREED_H

#include "cmd.h"
#include "page.h"
#include "practice/agreement.h"
#include "rule_choice.h"

/**
 * Judge the agreements to the goals and contracts of those who have not left, by rules N.
 *
 * @found   added to
 */
void lint_agreed(struct context *context, const struct team *team, const struct rule_choice *rules,
                 struct diags *found);

/** A line for everyone who agreed or is asked: when, on whose behalf, and whether it holds. */
void agreed_lines(const struct page *page, const struct pact *pact);

#endif

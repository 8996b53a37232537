/**
 * Rounds of questions on pages: the note that asks, and what the answers say together.
 */

#ifndef COACH_CMD_FEEDBACK_ROUND_H
#define COACH_CMD_FEEDBACK_ROUND_H

#include "cmd.h"

/** Print the notes to send: to each of those who have not answered, what is asked, and the command
 * that answers it. */
void round_notes(struct context *context, const struct team *team, const struct round *round);

/** What a round asks, as comments at the top of an answer; "" where it is not known here. */
char *round_asks(struct context *context, const struct team *team, const char *person,
                 const char *slug);

/** `feedback show` of a round: its page, or its answers as rows without names. */
int round_show(struct context *context, const struct team *team, const struct round *round);

/** `feedback list --rounds` */
int round_list(struct context *context);

#endif

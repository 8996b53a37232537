/** The verbs of `coach pip`, and what they share. */

#ifndef COACH_CMD_PIP_H
#define COACH_CMD_PIP_H

#include "cmd.h"

extern const struct command pip_gate_verb;
extern const struct command pip_open;
extern const struct command pip_agree;
extern const struct command pip_acknowledge;
extern const struct command pip_checkin;
extern const struct command pip_status;
extern const struct command pip_close;
extern const struct command pip_list;
extern const struct command pip_edit;

/**
 * The person that the command's first word means.
 *
 * @return   DONE; UNREADABLE where their files cannot be read, which is complained of
 */
int pip_person(struct context *context, const struct team *team, bool say_name,
               const struct person **person);

/**
 * The errors in files that the gate reads, which are the person's and team.yaml: what it does not
 * know may be just what improved.
 *
 * @found   what loading the team complained of
 */
struct diags pip_unread(struct context *context, const struct diags *found,
                        const struct person *person);

/**
 * Steps are opened and closed by whoever coaches, pip_is_coach(), and not by the person.
 *
 * @by     who it is; NULL, which passes, where nobody knows
 * @done   "opened"
 * @help   "--by PERSON"
 */
int pip_check_coach(struct context *context, const struct team *team, const struct person *person,
                    const struct pip *pip, const char *by, const char *done, const char *help);

/** An option whose value is one of a few words. */
struct pip_choice {
    /** NULL-terminated. */
    const char *const *words;
    /** "step" */
    const char *noun;
    /** Where none was given: "which step?" */
    const char *question;
    /** "--step verbal, written, pip or decision" */
    const char *help;
};

/** The place of the word that was given, NULL for none; or wrong usage, with the nearest. */
int pip_choose(struct context *context, const struct pip_choice *choice, const char *given,
               size_t *place);

/** Which steps a verb is about. */
enum pip_scope {
    /** The one that is open. */
    PIP_RUNNING,
    /** That, else the next one that is planned: it is read and agreed on before it starts. */
    PIP_AHEAD,
    /** The one that is named; NULL where only the person is. */
    PIP_NAMED,
};

/**
 * The step that the command's first word means: PERSON, and on the day of context->as_of; or
 * PERSON/DATE, one in particular.
 *
 * @return   ANSWER_IS_NO, after saying so, where none is open
 */
int pip_step(struct context *context, const struct team *team, enum pip_scope scope, bool say_name,
             const struct person **person, const struct pip **pip);

#endif

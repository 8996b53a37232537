/*
 * coach pip: the escalation path, which is coaching all the way.
 */

#include "pip/pip.h"

#include "commands.h"
#include "practice/pip.h"
#include "team.h"

int pip_person(struct context *context, const struct team *team, bool say_name,
               const struct person **person)
{
    const char *id;
    int code = find_person(context, context->words[0], say_name, &id);

    if (code == DONE) {
        *person = team_person(team, id);
        code = *person ? DONE : UNREADABLE;
    }
    return code;
}

int pip_open_step(struct context *context, const struct team *team, const struct person **person,
                  const struct pip **pip)
{
    int code = pip_person(context, team, true, person);

    if (code != DONE) {
        return code;
    }
    *pip = pip_open_on(*person, context->today);
    if (!*pip) {
        say("%s: no step is open; what there was: coach pip list person:%s --all", (*person)->id,
            (*person)->id);
        return ANSWER_IS_NO;
    }
    return DONE;
}

static const struct command *const verbs[] = {
    &pip_gate_verb, &pip_open,  &pip_agree, &pip_acknowledge, &pip_checkin,
    &pip_status,    &pip_close, &pip_list,  &pip_edit,        NULL};

const struct command pip_command = {
    .name = "pip",
    .summary = "The escalation path: gate, open, agree, acknowledge, checkin, status, close, list.",
    .about = "Its steps are verbal (focused coaching), written, pip (a plan with targets) and\n"
             "decision. Begin with: coach pip gate PERSON",
    .verbs = verbs,
};

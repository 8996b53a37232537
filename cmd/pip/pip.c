/*
 * coach pip: the escalation path, which is coaching all the way.
 */

#include "pip/pip.h"

#include <string.h>

#include "base/text.h"
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

/** Whether the gate reads a file: "people/jordan/goals/on-time.yaml". */
static bool gate_reads(const char *file, const char *person)
{
    static const char private_tree[] = "private/";
    static const char people[] = "people/";
    size_t length = strlen(person);

    if (strcmp(file, "team.yaml") == 0) {
        return true;
    }
    file += text_starts_with(file, private_tree) ? strlen(private_tree) : 0;
    return text_starts_with(file, people) && strncmp(file + strlen(people), person, length) == 0 &&
           file[strlen(people) + length] == '/';
}

struct diags pip_unread(struct context *context, const struct diags *found,
                        const struct person *person)
{
    struct diags unread;

    diags_init(&unread, context->arena);
    for (size_t i = 0; i < found->count; i++) {
        struct diags one = {.items = &found->items[i], .count = 1};
        if (one.items->severity == SEVERITY_ERROR && one.items->place.file &&
            gate_reads(one.items->place.file, person->id)) {
            diags_append(&unread, &one);
        }
    }
    return unread;
}

int pip_check_coach(struct context *context, const struct team *team, const struct person *person,
                    const struct pip *pip, const char *by, const char *done, const char *help)
{
    return !by || pip_is_coach(team, person, pip, by)
               ? DONE
               : usage_error(context, help, "a step is %s by whoever coaches, and not by %s", done,
                             by);
}

int pip_choose(struct context *context, const struct pip_choice *choice, const char *given,
               size_t *place)
{
    size_t count = 0;
    const char *near;

    while (choice->words[count]) {
        if (given && strcmp(choice->words[count], given) == 0) {
            *place = count;
            return DONE;
        }
        count++;
    }
    if (!given) {
        return usage_error(context, choice->help, "%s", choice->question);
    }
    near = text_nearest(given, choice->words, count);
    return usage_error(
        context, near ? arena_printf(context->arena, "did you mean '%s'?", near) : choice->help,
        "'%s' is no %s", given, choice->noun);
}

/** The one that "jordan/2026-04-06" names. */
static int named_step(struct context *context, const struct team *team, bool say_name,
                      const struct person **person, const struct pip **pip)
{
    const char *name = NULL;
    int code = find_record(context, FILE_PIP, "step", context->words[0], say_name, &name);

    if (code != DONE) {
        return code;
    }
    *pip = team_pip(team, name);
    *person = *pip ? team_person(team, (*pip)->person) : NULL;
    return *person ? DONE : UNREADABLE;
}

static const struct pip *next_planned(const struct person *person, day_t as_of)
{
    for (size_t i = 0; i < person->pips.count; i++) {
        const struct pip *pip = &person->pips.items[i];
        if (pip->start != DAY_NONE && pip->start > as_of) {
            return pip;
        }
    }
    return NULL;
}

int pip_step(struct context *context, const struct team *team, enum pip_scope scope, bool say_name,
             const struct person **person, const struct pip **pip)
{
    int code;

    if (strchr(context->words[0], '/')) {
        return named_step(context, team, say_name, person, pip);
    }
    code = pip_person(context, team, say_name, person);
    if (code != DONE || scope == PIP_NAMED) {
        return code;
    }
    *pip = pip_open_on(*person, context->as_of);
    if (!*pip && scope == PIP_AHEAD) {
        *pip = next_planned(*person, context->as_of);
    }
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
    .summary = "The escalation path: gate, open, agree, acknowledge, checkin, status, close, list, "
               "edit.",
    .about = "Its steps are verbal (focused coaching), written, pip (a plan with targets) and\n"
             "decision. Begin with: coach pip gate PERSON",
    .verbs = verbs,
};

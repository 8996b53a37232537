/*
 * coach pip agree: to what a step asks for, by the questions that goals are agreed with; and
 * coach pip acknowledge: that it was read.
 */

#include <string.h>

#include "behalf.h"
#include "change.h"
#include "consent.h"
#include "pip/pip.h"
#include "session/notation.h"
#include "set_key.h"
#include "team.h"

struct agreeing {
    const struct team *team;
    const struct person *person;
    const struct pip *pip;
    struct pact pact;
    struct consent consent;
    /** What is promised with it, an item of `support`; NULL for nothing new. */
    struct node *promise;
    /** Out. */
    bool added;
};

static enum store_result agree(void *data, struct tree **tree, struct diags *diags)
{
    struct agreeing *agreeing = data;
    enum store_result result = consent_add(tree, (*tree)->root, &pip_schema, &agreeing->consent,
                                           &agreeing->pact, &agreeing->added, diags);

    if (result == STORE_OK && agreeing->promise) {
        result = append_item(tree, (*tree)->root, &pip_schema, "support", agreeing->promise, diags);
    }
    return result;
}

/** The support that is needed, or promised, with an id of its own. */
static bool read_promise(struct context *context, struct agreeing *agreeing)
{
    const struct promises *there = &agreeing->pip->support;
    const char *what = agreeing->consent.support;
    struct notation_list list = {
        .context = context,
        .notation = &support_notation,
        .ids = arena_array(context->arena, there->count + 1, sizeof(*list.ids)),
    };

    for (size_t i = 0; i < there->count; i++) {
        list.ids[list.id_count++] = there->items[i].id;
        if (what && there->items[i].what && strcmp(there->items[i].what, what) == 0) {
            what = NULL;
        }
    }
    agreeing->promise = what ? notation_read(&list, what) : NULL;
    return !what || agreeing->promise;
}

static int say_no(const struct agreeing *agreeing)
{
    say("%s: not agreed, since it is not %s yet", agreeing->person->id,
        agreeing->consent.clear ? "achievable" : "clear");
    say("  talk it over, and write what both can stand by: coach pip edit %s/%s",
        agreeing->person->id, agreeing->pip->slug);
    return ANSWER_IS_NO;
}

static int ask(struct context *context, struct agreeing *agreeing)
{
    const char *id = agreeing->person->id;
    bool own = strcmp(agreeing->consent.by, id) == 0;
    int code;

    agreeing->pact = pip_pact(context->arena, agreeing->team, agreeing->pip, agreeing->consent.day);
    code = consent_ask(
        context, &agreeing->pact,
        arena_printf(context->arena, "%s: %s", id, pip_step_words[agreeing->pip->step]),
        own ? "What support do you need? " : "What support do you promise? ", &agreeing->consent);
    if (code != DONE) {
        return code;
    }
    if (!agreeing->consent.clear || !agreeing->consent.achievable) {
        return say_no(agreeing);
    }
    return read_promise(context, agreeing) ? DONE : WRONG_USAGE;
}

/** Say it of the step as it is written now: with one agreement more. */
static void say_agreed(struct context *context, const struct agreeing *agreeing)
{
    struct pip pip = *agreeing->pip;
    struct agreement *items = arena_array(context->arena, pip.agreed.count + 1, sizeof(*items));
    const char *id = agreeing->person->id;

    if (pip.agreed.count > 0) {
        memcpy(items, pip.agreed.items, pip.agreed.count * sizeof(*items));
    }
    if (agreeing->added) {
        items[pip.agreed.count++] = (struct agreement){
            .by = agreeing->consent.by, .date = agreeing->consent.day, .hash = agreeing->pact.hash};
    }
    pip.agreed.items = items;
    struct pact pact = pip_pact(context->arena, agreeing->team, &pip, context->today);

    consent_say(
        context, &pact, &agreeing->consent, arena_printf(context->arena, "%s/%s", id, pip.slug),
        arena_printf(context->arena, "coach pip agree %s/%s", id, pip.slug), agreeing->added);
}

static int run_agree(struct context *context)
{
    struct agreeing agreeing = {.team = NULL};
    struct change change = {.schema = &pip_schema, .edit = agree, .data = &agreeing};
    struct team team;
    int code = team_load_quietly(context, &team);

    agreeing.team = &team;
    code = code == DONE ? pip_step(context, &team, PIP_AHEAD, true, &agreeing.person, &agreeing.pip)
                        : code;
    code = code == DONE ? consent_begin(context, &agreeing.consent) : code;
    code = code == DONE ? ask(context, &agreeing) : code;
    if (code != DONE) {
        return code;
    }
    change.path = agreeing.pip->file;
    code = change_files(context, &change, 1, NULL);
    if (code == DONE && !context->dry_run) {
        say_agreed(context, &agreeing);
    }
    return code;
}

const struct command pip_agree = {
    .name = "agree",
    .arguments = "PERSON|STEP",
    .summary = "Agree to the step that is open: its end, its expectation and its targets.",
    .about =
        "The person and their coach each agree, as to a goal. What is kept is who agreed, the\n"
        "day, and a hash: when one of the three changes, coach check says so until it is\n"
        "agreed again. --support adds a promise, as in \"A day of pairing; by friday\".\n"
        "STEP is one in particular, as in jordan/2026-04-06.",
    .options = consent_options,
    .option_count = CONSENT_OPTIONS,
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run_agree,
};

/* Acknowledged */

enum { BY, ON_BEHALF, DATE };

static const struct option_spec acknowledge_options[] = {
    [BY] = {"by", 0, "PERSON", "who has read it (whoever is at the keyboard)"},
    [ON_BEHALF] = {"on-behalf", 0, "REASON", "why it is entered for them"},
    [DATE] = {"date", 'd', "DATE", "the day on which they had read it (today)"},
};

static const struct behalf_options acknowledge_behalf = {
    .by = BY,
    .on_behalf = ON_BEHALF,
    .date = DATE,
    .shown = "it is",
    .does = "reads it",
};

struct reading_it {
    char date[DATE_SIZE];
    bool date_given;
    const char *on_behalf;
};

/** A day that is noted already stays, and so does who noted it. */
static enum store_result acknowledge(void *data, struct tree **tree, struct diags *diags)
{
    struct reading_it *reading = data;
    const struct node *there = node_find((*tree)->root, "acknowledged");
    bool is_new = !there || node_is_null(there);
    enum store_result result =
        set_day_once(tree, &pip_schema, "acknowledged", reading->date_given, reading->date, diags);

    if (result == STORE_OK && is_new && reading->on_behalf) {
        result = set_key(tree, (*tree)->root, &pip_schema, "acknowledged_on_behalf",
                         node_text((*tree)->arena, reading->on_behalf), diags);
    }
    return result;
}

/** It is they who have read it, and nobody else. */
static int check_reader(struct context *context, const struct person *person, const char *by)
{
    if (strcmp(person->id, by) == 0) {
        return DONE;
    }
    return usage_error(context,
                       arena_printf(context->arena,
                                    "where you enter it for them: --by %s --on-behalf \"REASON\"",
                                    person->id),
                       "it is '%s' who has read it, and not '%s'", person->id, by);
}

static int run_acknowledge(struct context *context)
{
    struct reading_it reading = {.date_given = context->options[DATE] != NULL,
                                 .on_behalf = context->options[ON_BEHALF]};
    struct change change = {.schema = &pip_schema, .edit = acknowledge, .data = &reading};
    const struct person *person = NULL;
    const struct pip *pip = NULL;
    struct team team;
    struct behalf behalf;
    int code = team_load_quietly(context, &team);

    code = code == DONE ? pip_step(context, &team, PIP_AHEAD, true, &person, &pip) : code;
    code = code == DONE ? behalf_find(context, &acknowledge_behalf, &behalf) : code;
    code = code == DONE ? check_reader(context, person, behalf.by) : code;
    if (code != DONE) {
        return code;
    }
    date_format(behalf.day, reading.date);
    change.path = pip->file;
    code = change_files(context, &change, 1, NULL);
    if (code == DONE && !context->dry_run) {
        say("%s/%s: read on %s", person->id, pip->slug, reading.date);
    }
    return code;
}

const struct command pip_acknowledge = {
    .name = "acknowledge",
    .arguments = "PERSON|STEP",
    .summary = "Note that the person has read the step that is open, agreed or not.",
    .options = acknowledge_options,
    .option_count = sizeof(acknowledge_options) / sizeof(acknowledge_options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run_acknowledge,
};

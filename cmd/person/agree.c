/*
 * coach person agree: to the coaching contract, by the questions that goals are agreed with.
 */

#include <string.h>

#include "change.h"
#include "consent.h"
#include "person/person.h"
#include "set_key.h"
#include "team.h"

struct agreeing {
    const struct team *team;
    /** Whose contract it is, with what the coach promises now. */
    struct person person;
    struct pact pact;
    struct consent consent;
    /** A new promise of the coach; NULL for none. */
    const char *promise;
    /** Out. */
    bool added;
};

static struct node *contract_node(const struct tree *tree)
{
    return node_find(tree->root, "contract");
}

static enum store_result agree(void *data, struct tree **tree, struct diags *diags)
{
    struct agreeing *agreeing = data;
    enum store_result result = STORE_OK;

    if (agreeing->promise) {
        result = append_item(tree, contract_node(*tree), &contract_schema, "coach",
                             node_text((*tree)->arena, agreeing->promise), diags);
    }
    if (result == STORE_OK) {
        result = consent_add(tree, contract_node(*tree), &contract_schema, &agreeing->consent,
                             &agreeing->pact, &agreeing->added, diags);
    }
    return result;
}

/** The support that is needed becomes a promise of the coach, and so a part of what is agreed. */
static void add_promise(struct context *context, struct agreeing *agreeing)
{
    const char *promise = agreeing->consent.support;
    struct texts *there = &agreeing->person.contract.coach;
    const char **items;

    for (size_t i = 0; promise && i < there->count; i++) {
        if (strcmp(there->items[i], promise) == 0) {
            promise = NULL;
        }
    }
    if (!promise) {
        return;
    }
    items = arena_array(context->arena, there->count + 1, sizeof(*items));
    if (there->count > 0) {
        memcpy(items, there->items, there->count * sizeof(*items));
    }
    items[there->count] = promise;
    *there = (struct texts){items, there->count + 1};
    agreeing->promise = promise;
    agreeing->pact =
        contract_pact(context->arena, agreeing->team, &agreeing->person, agreeing->consent.day);
}

/** A no: nothing is written, and what to do next is said. */
static int say_no(const struct agreeing *agreeing)
{
    const char *id = agreeing->person.id;

    say("%s: not agreed, since it is not %s yet", id,
        agreeing->consent.clear ? "achievable" : "clear");
    say("  talk it over, and write what you both can keep: coach person edit %s", id);
    return ANSWER_IS_NO;
}

/** What is agreed to, and the answers. */
static int ask(struct context *context, struct agreeing *agreeing)
{
    const char *id = agreeing->person.id;
    bool own = strcmp(agreeing->consent.by, id) == 0;
    int code;

    agreeing->pact =
        contract_pact(context->arena, agreeing->team, &agreeing->person, agreeing->consent.day);
    if (!*agreeing->pact.terms) {
        say("%s has no contract yet; begin with: coach person contract %s", id, id);
        return ANSWER_IS_NO;
    }
    code = consent_ask(context, &agreeing->pact, arena_printf(context->arena, "%s: contract", id),
                       own ? "What support do you need? " : "What support do you promise? ",
                       &agreeing->consent);
    if (code != DONE) {
        return code;
    }
    if (!agreeing->consent.clear || !agreeing->consent.achievable) {
        return say_no(agreeing);
    }
    add_promise(context, agreeing);
    return DONE;
}

static int find(struct context *context, struct team *team, struct agreeing *agreeing)
{
    const struct person *person;
    const char *id;
    int code = team_load_quietly(context, team);

    if (code == DONE) {
        code = find_person(context, context->words[0], true, &id);
    }
    if (code == DONE) {
        code = consent_begin(context, &agreeing->consent);
    }
    if (code != DONE) {
        return code;
    }
    person = team_person(team, id);
    if (!person || !person_path(context, id)) {
        return UNREADABLE; /* which is complained of */
    }
    agreeing->team = team;
    agreeing->person = *person;
    return DONE;
}

/** Say it of the contract as it is written now: with one agreement more. */
static void say_agreed(struct context *context, struct agreeing *agreeing)
{
    const char *id = agreeing->person.id;
    struct agreements *agreed = &agreeing->person.contract.agreed;
    struct agreement *items = arena_array(context->arena, agreed->count + 1, sizeof(*items));

    if (agreed->count > 0) {
        memcpy(items, agreed->items, agreed->count * sizeof(*items));
    }
    if (agreeing->added) {
        items[agreed->count++] = (struct agreement){
            .by = agreeing->consent.by, .date = agreeing->consent.day, .hash = agreeing->pact.hash};
    }
    agreed->items = items;
    agreeing->pact =
        contract_pact(context->arena, agreeing->team, &agreeing->person, context->today);
    consent_say(context, &agreeing->pact, &agreeing->consent, id,
                arena_printf(context->arena, "coach person agree %s", id), agreeing->added);
}

static int run(struct context *context)
{
    struct agreeing agreeing = {.team = NULL};
    struct change change = {.schema = &person_schema, .edit = agree, .data = &agreeing};
    struct team team;
    int code = find(context, &team, &agreeing);

    if (code == DONE) {
        code = ask(context, &agreeing);
    }
    if (code != DONE) {
        return code;
    }
    change.path = person_path(context, agreeing.person.id);
    code = change_files(context, &change, 1, NULL);
    if (code == DONE && !context->dry_run) {
        say_agreed(context, &agreeing);
    }
    return code;
}

const struct command person_agree = {
    .name = "agree",
    .arguments = "PERSON",
    .summary = "Agree to a person's coaching contract, as to a goal.",
    .about = "The person and their coach each agree. On a terminal the questions are asked; the\n"
             "options answer them. The support that is needed becomes a promise of the coach.",
    .options = consent_options,
    .option_count = CONSENT_OPTIONS,
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

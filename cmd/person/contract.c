/*
 * coach person contract: what a person and their coach expect of each other.
 */

#include <stdio.h>
#include <string.h>

#include "agreed.h"
#include "change.h"
#include "draft.h"
#include "model/scalars.h"
#include "person/person.h"
#include "set_key.h"
#include "team.h"

enum { PURPOSE, CADENCE, COACH, COACHEE, CONFIDENTIAL, FEEDBACK, REVIEW, TERM_COUNT };

enum { LABEL_WIDTH = 16, REVIEW_DAYS = 84 };

/** Options are called as their keys are. */
static const struct option_spec options[] = {
    [PURPOSE] = {"purpose", 0, "TEXT", "what the coaching is for"},
    [CADENCE] = {"cadence", 0, "CADENCE", "how often you meet: day, week, 2w, month, quarter"},
    [COACH] = {"coach", 0, "TEXT", "adds what the coach promises; several with ; between"},
    [COACHEE] = {"coachee", 0, "TEXT", "adds what the person promises; likewise"},
    [CONFIDENTIAL] = {"confidential", 0, "TEXT", "what stays between the two"},
    [FEEDBACK] = {"feedback", 0, "TEXT", "how and where feedback is wanted"},
    [REVIEW] = {"review", 0, "DATE", "the day on which you look at it again"},
};

/* Writing */

struct writing {
    const struct person *person;
    /** By option; NULL where it is not given. */
    const char *texts[TERM_COUNT];
};

static bool is_list(int term)
{
    return term == COACH || term == COACHEE;
}

static const struct texts *promises_of(const struct person *person, int term)
{
    return term == COACH ? &person->contract.coach : &person->contract.coachee;
}

/** The next promise of "one; another"; NULL behind the last one. */
static const char *next_promise(struct arena *arena, const char **list)
{
    while (**list) {
        size_t start = strspn(*list, "; ");
        size_t length = strcspn(*list + start, ";");
        const char *text = *list + start;
        *list = text + length;
        while (length > 0 && text[length - 1] == ' ') {
            length--;
        }
        if (length > 0) {
            return arena_strndup(arena, text, length);
        }
    }
    return NULL;
}

/** The promises that are not there yet, as a list. */
static struct node *new_promises(struct arena *arena, const struct writing *writing, int term)
{
    const char *list = writing->texts[term];
    const struct texts *there = promises_of(writing->person, term);
    struct node *items = node_list(arena, STYLE_BLOCK);

    for (const char *text = next_promise(arena, &list); text; text = next_promise(arena, &list)) {
        if (!texts_have(there, text)) {
            node_add(items, node_text(arena, text));
        }
    }
    return items;
}

static struct node *term_node(struct arena *arena, const struct writing *writing, int term)
{
    const char *text = writing->texts[term];

    if (is_list(term)) {
        return new_promises(arena, writing, term);
    }
    return term == REVIEW || term == CADENCE ? node_plain(arena, text) : node_text(arena, text);
}

static enum store_result add_promises(struct tree **tree, const struct writing *writing, int term,
                                      struct diags *diags)
{
    struct node *items = new_promises((*tree)->arena, writing, term);
    enum store_result result = STORE_OK;

    for (struct node *item = items->first; item && result == STORE_OK; item = item->next) {
        result = append_item(tree, node_find((*tree)->root, "contract"), &contract_schema,
                             options[term].name, node_text((*tree)->arena, item->text), diags);
    }
    return result;
}

/** A contract where there was none. */
static enum store_result add_contract(struct tree **tree, const struct writing *writing,
                                      struct diags *diags)
{
    struct arena *arena = (*tree)->arena;
    struct node *map = node_map(arena, STYLE_BLOCK);

    for (int i = 0; i < TERM_COUNT; i++) {
        if (writing->texts[i]) {
            node_put(arena, map, options[i].name, term_node(arena, writing, i));
        }
    }
    return set_key(tree, (*tree)->root, &person_schema, "contract", map, diags);
}

static enum store_result write_contract(void *data, struct tree **tree, struct diags *diags)
{
    const struct writing *writing = data;
    const struct node *there = node_find((*tree)->root, "contract");
    enum store_result result = STORE_OK;

    if (!there || there->kind != NODE_MAP) {
        return add_contract(tree, writing, diags);
    }
    for (int i = 0; i < TERM_COUNT && result == STORE_OK; i++) {
        struct node *map = node_find((*tree)->root, "contract");
        if (!writing->texts[i]) {
            continue;
        }
        result = is_list(i) ? add_promises(tree, writing, i, diags)
                            : set_key(tree, map, &contract_schema, options[i].name,
                                      term_node((*tree)->arena, writing, i), diags);
    }
    return result;
}

/** The texts that are given; the review's date may be given in words. */
static int read_options(struct context *context, struct writing *writing, bool *any)
{
    const char *cadence = context->options[CADENCE];
    const char *review = context->options[REVIEW];
    enum cadence ignored;
    struct refusal refusal;
    struct period period;
    char date[DATE_SIZE];

    *any = false;
    for (int i = 0; i < TERM_COUNT; i++) {
        writing->texts[i] = context->options[i];
        *any |= writing->texts[i] != NULL;
    }
    if (cadence && !scalar_parse(context->arena, &type_cadence, cadence, strlen(cadence), &ignored,
                                 &refusal)) {
        return usage_error(context, refusal.help, "'%s' %s", cadence, refusal.why);
    }
    if (review) {
        if (!date_parse_words(review, strlen(review), context->today, DATE_PLAN, &period)) {
            return usage_error(context, "write a date such as 2026-06-30", "'%s' is no date",
                               review);
        }
        writing->texts[REVIEW] = arena_strdup(context->arena, date_format(period.last, date));
    }
    return DONE;
}

static int change_contract(struct context *context, const struct team *team,
                           struct writing *writing)
{
    struct change change = {
        .path = person_path(context, writing->person->id),
        .schema = &person_schema,
        .edit = write_contract,
        .data = writing,
    };
    size_t changed;
    int code = change.path ? change_files(context, &change, 1, &changed) : UNREADABLE;

    if (code == DONE && !context->dry_run) {
        const char *id = writing->person->id;
        struct pact pact = contract_pact(context->arena, team, writing->person, context->today);
        say("%s: %s", id, changed > 0 ? "the contract is written" : "nothing to change");
        if (changed > 0) {
            say("  it is agreed with: coach person agree %s%s", id,
                pact.agreed->count > 0 ? ", by both once more" : "");
        }
    }
    return code;
}

/* In the editor */

/** The person's file, and what a contract asks behind it. */
static const char *template_of(struct context *context, const struct person *person,
                               const struct file_text *before)
{
    bool ends_line = before->length == 0 || before->text[before->length - 1] == '\n';
    char review[DATE_SIZE];

    return arena_printf(context->arena,
                        "%s%s"
                        "contract:\n"
                        "  # What is the coaching for?\n"
                        "  purpose: \n"
                        "  # How often do you mean to meet: day, week, 2w, month or quarter?\n"
                        "  cadence: 2w\n"
                        "  # What does the coach promise? One text, or a list: [one, another]\n"
                        "  coach: \n"
                        "  # What does %s promise?\n"
                        "  coachee: \n"
                        "  # What stays between you, and what does not?\n"
                        "  confidential: \n"
                        "  # How and where is feedback wanted?\n"
                        "  feedback: \n"
                        "  # When do you look at it again?\n"
                        "  review: %s\n",
                        before->text, ends_line ? "" : "\n", person->id,
                        date_format(context->today + REVIEW_DAYS, review));
}

static int write_in_editor(struct context *context, const struct person *person)
{
    const char *path = person_path(context, person->id);
    struct file_text before;
    bool made;
    enum store_result result =
        store_read(&context->store, context->arena, path, &before, &context->diags);

    if (result != STORE_OK) {
        return exit_of(result);
    }
    return draft_fill(context, path, &person_schema, &before, template_of(context, person, &before),
                      NULL, &made);
}

/* Showing */

void contract_lines(const struct page *page, const struct team *team, const struct person *person)
{
    const struct contract *contract = &person->contract;
    struct pact pact = contract_pact(page->context->arena, team, person, page->context->as_of);

    page_field(page, "  purpose", contract->purpose);
    page_field(page, "  cadence", contract->cadence ? cadence_words[contract->cadence] : NULL);
    page_texts(page, "  coach", &contract->coach);
    page_texts(page, "  coachee", &contract->coachee);
    page_field(page, "  confidential", contract->confidential);
    page_field(page, "  feedback", contract->feedback);
    page_date(page, "  review", contract->review);
    agreed_lines(page, &pact);
}

static int show_contract(struct context *context, const struct team *team,
                         const struct person *person)
{
    struct page page = page_begin(context, LABEL_WIDTH);

    if (person->contract.where != 0) {
        page_title(&page, person->name ? person->name : person->id);
        contract_lines(&page, team, person);
        return DONE;
    }
    if (!context->dry_run && draft_possible() && person_path(context, person->id)) {
        return write_in_editor(context, person);
    }
    say("%s has no contract yet; begin with: coach person contract %s --purpose TEXT", person->id,
        person->id);
    return DONE;
}

static int run(struct context *context)
{
    struct writing writing = {.person = NULL};
    struct team team;
    const char *id;
    bool any;
    int code = read_options(context, &writing, &any);

    if (code == DONE) {
        code = team_load_quietly(context, &team);
    }
    if (code == DONE) {
        code = find_person(context, context->words[0], any, &id);
    }
    if (code != DONE) {
        return code;
    }
    writing.person = team_person(&team, id);
    if (!writing.person) {
        return UNREADABLE;
    }
    return any ? change_contract(context, &team, &writing)
               : show_contract(context, &team, writing.person);
}

const struct command person_contract = {
    .name = "contract",
    .arguments = "PERSON",
    .summary = "What a person and their coach expect of each other: shown, or written.",
    .about = "Without options it shows the contract; on a terminal, where there is none, the\n"
             "editor opens on one. Both agree to it with coach person agree.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

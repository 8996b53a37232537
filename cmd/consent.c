/*
 * Asking for agreement, and writing it.
 */

#include "consent.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "behalf.h"
#include "model/goal_parts.h"
#include "set_key.h"
#include "yaml/splice.h"

const struct option_spec consent_options[CONSENT_OPTIONS] = {
    [CONSENT_CLEAR] = {"clear", 0, "ANSWER", "yes or no: is it clear?"},
    [CONSENT_ACHIEVABLE] = {"achievable", 0, "ANSWER", "yes or no: is it achievable?"},
    [CONSENT_SUPPORT] = {"support", 0, "TEXT", "the support that is needed, or promised"},
    [CONSENT_BY] = {"by", 0, "PERSON", "who agrees (whoever is at the keyboard)"},
    [CONSENT_ON_BEHALF] = {"on-behalf", 0, "REASON", "why it is entered for somebody else"},
    [CONSENT_DATE] = {"date", 'd', "DATE", "the day on which they agreed (today)"},
};

int consent_begin(struct context *context, struct consent *consent)
{
    static const struct behalf_options who = {CONSENT_BY, CONSENT_ON_BEHALF, CONSENT_DATE,
                                              "the agreement is", "agrees"};
    struct behalf behalf;
    int code = behalf_find(context, &who, &behalf);

    if (code == DONE) {
        consent->by = behalf.by;
        consent->on_behalf = behalf.on_behalf;
        consent->day = behalf.day;
    }
    return code;
}

/* The answers */

/** "yes", "no", or the beginning of one; false for anything else. */
static bool read_answer(const char *text, bool *yes)
{
    size_t length = strlen(text);

    *yes = length > 0 && strncasecmp(text, "yes", length) == 0;
    return *yes || (length > 0 && strncasecmp(text, "no", length) == 0);
}

/** A line from the terminal, without blanks around it; NULL at the end of what is typed. */
static char *ask_line(struct context *context, const char *question)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    char *text = NULL;

    fputs(question, stderr);
    length = getline(&line, &size, stdin);
    if (length >= 0) {
        size_t start = strspn(line, " \t\r\n");
        size_t end = (size_t)length;
        while (end > start && strchr(" \t\r\n", line[end - 1])) {
            end--;
        }
        text = arena_strndup(context->arena, line + start, end - start);
    } else {
        fputc('\n', stderr);
    }
    free(line);
    return text;
}

/** True unless the options have said enough, or there is nobody to ask. */
static bool can_ask(const struct context *context)
{
    return isatty(STDIN_FILENO) &&
           !(context->options[CONSENT_CLEAR] && context->options[CONSENT_ACHIEVABLE]);
}

/** The terms, a line each. */
static void say_terms(struct context *context, const char *terms)
{
    while (*terms) {
        size_t length = strcspn(terms, "\n");
        say("  %s", arena_strndup(context->arena, terms, length));
        terms += length + (terms[length] == '\n');
    }
}

/** A question that is answered by yes or no, with an option or on the terminal. */
static int ask_yes(struct context *context, enum consent_option option, const char *question,
                   bool *yes)
{
    const char *given = context->options[option];
    const char *line = "";

    if (given) {
        return read_answer(given, yes)
                   ? DONE
                   : usage_error(context, "write yes or no", "'%s' is neither yes nor no", given);
    }
    if (!isatty(STDIN_FILENO)) {
        return usage_error(context, "--clear yes --achievable yes, and --support TEXT if any",
                           "is it clear, and is it achievable?");
    }
    while (line && !read_answer(line, yes)) {
        line = ask_line(context, question);
    }
    if (!line) {
        say("nothing was agreed");
        return ANSWER_IS_NO;
    }
    return DONE;
}

/** A text, with an option or on the terminal; "no" and nothing are none. */
static const char *ask_text(struct context *context, const char *question)
{
    static const char *const none[] = {"", "-", "no", "none", "nothing"};
    const char *text = context->options[CONSENT_SUPPORT];

    if (!text && can_ask(context)) {
        text = ask_line(context, question);
    }
    for (size_t i = 0; text && i < sizeof(none) / sizeof(none[0]); i++) {
        if (strcasecmp(text, none[i]) == 0) {
            text = NULL;
        }
    }
    return text;
}

int consent_ask(struct context *context, const struct pact *pact, const char *title,
                const char *support, struct consent *consent)
{
    bool asks = can_ask(context);
    int code;

    if (asks) {
        say("%s", title);
        say_terms(context, pact->terms);
    }
    code = ask_yes(context, CONSENT_CLEAR, "Is it clear? [y/n] ", &consent->clear);
    if (code != DONE || !consent->clear) {
        return code;
    }
    code = ask_yes(context, CONSENT_ACHIEVABLE, "Is it achievable? [y/n] ", &consent->achievable);
    if (code == DONE && consent->achievable) {
        consent->support = ask_text(context, support);
    }
    return code;
}

/* The file */

static struct node *agreement_node(struct arena *arena, const struct consent *consent,
                                   const struct pact *pact)
{
    struct node *map = node_map(arena, STYLE_FLOW);
    char date[DATE_SIZE];

    node_put(arena, map, "by", node_text(arena, consent->by));
    node_put(arena, map, "date", node_plain(arena, date_format(consent->day, date)));
    node_put(arena, map, "hash", node_text(arena, pact->hash));
    if (consent->on_behalf) {
        node_put(arena, map, "on_behalf", node_text(arena, consent->on_behalf));
    }
    return map;
}

enum store_result consent_add(struct tree **tree, struct node *map, const struct schema *schema,
                              const struct consent *consent, const struct pact *pact, bool *added,
                              struct diags *diags)
{
    const struct agreement *latest = pact_latest(pact, consent->by);

    struct node *there = node_find(map, "agreed");
    struct node *item;
    struct tree *edited;
    char date[DATE_SIZE];

    *added = !latest || !pact_holds(pact, latest);
    if (!*added) {
        return STORE_OK;
    }
    item = agreement_node((*tree)->arena, consent, pact);
    if (!there || there->kind != NODE_LIST) {
        return append_item(tree, map, schema, "agreed", item, diags);
    }
    date_format(consent->day, date);
    edited = splice_insert_item(*tree, there, splice_date_position(there, date), item, diags);
    *tree = edited ? edited : *tree;
    return edited ? STORE_OK : STORE_UNREADABLE;
}

void consent_say(struct context *context, const struct pact *pact, const struct consent *consent,
                 const char *title, const char *agree, bool added)
{
    const char *missing;
    char date[DATE_SIZE];
    const struct agreement *latest = pact_latest(pact, consent->by);

    if (!latest) {
        return;
    }
    say("%s: %s agreed%s on %s (%s)", title, consent->by, added ? "" : " already",
        date_format(latest->date, date), latest->hash);
    missing = pact_missing(context->arena, pact);
    if (missing) {
        say("  still to agree: %s, with: %s", missing, agree);
    }
}

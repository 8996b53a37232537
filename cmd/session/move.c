/*
 * coach session move: another day for a session that is planned, or none, with the reason.
 */

#include <string.h>

#include "change.h"
#include "practice/session.h"
#include "session/session.h"
#include "set_key.h"
#include "team.h"

enum { WHY, SKIP, AT };

static const struct option_spec options[] = {
    [WHY] = {"why", 0, "REASON", "why it is moved or skipped"},
    [SKIP] = {"skip", 0, NULL, "it is not held at all"},
    [AT] = {"at", 0, "HH:MM", "when it begins then"},
};

struct moving {
    const struct context *context;
    /** YYYY-MM-DD; NULL to skip it. */
    const char *to;
    const char *at;
    const char *why;
    char today[DATE_SIZE];
};

static enum store_result skip_session(const struct moving *moving, struct tree **tree,
                                      struct diags *diags)
{
    struct arena *arena = (*tree)->arena;
    const struct {
        const char *key;
        const struct node *value;
    } keys[] = {
        {"state", node_text(arena, session_state_words[SESSION_SKIPPED])},
        {"skipped", node_plain(arena, moving->today)},
        {"why", node_text(arena, moving->why)},
    };
    enum store_result result = STORE_OK;

    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]) && result == STORE_OK; i++) {
        result = set_key(tree, (*tree)->root, &session_schema, keys[i].key, keys[i].value, diags);
    }
    return result;
}

static enum store_result move_session(void *data, struct tree **tree, struct diags *diags)
{
    const struct moving *moving = data;
    struct arena *arena = (*tree)->arena;
    struct node *move = node_map(arena, STYLE_FLOW);
    enum store_result result = STORE_OK;

    if (!moving->to) {
        return skip_session(moving, tree, diags);
    }
    if (moving->at) {
        result = set_key(tree, (*tree)->root, &session_schema, "at", node_text(arena, moving->at),
                         diags);
    }
    if (result != STORE_OK) {
        return result;
    }
    node_put(arena, move, "date", node_plain(arena, moving->today));
    node_put(arena, move, "to", node_plain(arena, moving->to));
    node_put(arena, move, "why", node_text(arena, moving->why));
    return append_item(tree, (*tree)->root, &session_schema, "moved", move, diags);
}

static int read_request(struct context *context, struct moving *moving)
{
    bool skip = context->options[SKIP] != NULL;
    const char *text = context->word_count > 1 ? context->words[1] : NULL;
    struct period period;
    char date[DATE_SIZE];

    if (skip == (text != NULL)) {
        return usage_error(context, "give DATE, or --skip",
                           skip ? "a session that is skipped has no other day" : "to which day?");
    }
    if (!moving->why || !*moving->why) {
        return usage_error(context, "add --why \"REASON\"", "a plan is changed for a reason");
    }
    if (skip) {
        return DONE;
    }
    if (!date_parse_words(text, strlen(text), context->today, DATE_PLAN, &period) ||
        period.first != period.last) {
        return usage_error(context, "write a date such as 2026-01-15, thursday or +1d",
                           "'%s' is no single day", text);
    }
    moving->to = arena_strdup(context->arena, date_format(period.first, date));
    return DONE;
}

/** Only what is planned is moved; saying the same again changes nothing. */
static int check_state(struct context *context, const struct session *session,
                       const struct moving *moving, bool *known)
{
    char day[DATE_SIZE];
    bool skipped = session->state == SESSION_SKIPPED;

    *known = skipped && !moving->to && session->why && strcmp(session->why, moving->why) == 0;
    if (*known) {
        return DONE;
    }
    if (session->state != SESSION_PLANNED) {
        return usage_error(context, "change it with: coach session edit", "%s/%s was %s already",
                           session->person, session->slug, session_state_words[session->state]);
    }
    *known = moving->to && !moving->at &&
             strcmp(date_format(session_day(session, DAY_LAST), day), moving->to) == 0;
    return DONE;
}

static int run(struct context *context)
{
    struct moving moving = {
        .context = context, .why = context->options[WHY], .at = context->options[AT]};
    struct change change = {.schema = &session_schema, .edit = move_session, .data = &moving};
    const struct session *session = NULL;
    struct team team;
    bool known = false;
    int code = read_request(context, &moving);

    if (code == DONE) {
        code = team_load_quietly(context, &team);
    }
    if (code == DONE) {
        code = find_session(context, &team, context->words[0], true, &session);
    }
    if (code != DONE) {
        return code;
    }
    if (!session) {
        return session_unreadable(context, context->words[0]);
    }
    code = check_state(context, session, &moving, &known);
    if (code != DONE || known) {
        if (known) {
            say("nothing to change");
        }
        return code;
    }
    date_format(context->today, moving.today);
    change.path = session->file;
    code = change_files(context, &change, 1, NULL);
    if (code == DONE && !context->dry_run) {
        say("%s/%s: %s%s", session->person, session->slug, moving.to ? "moved to " : "skipped",
            moving.to ? moving.to : "");
    }
    return code;
}

const struct command session_move = {
    .name = "move",
    .arguments = "SESSION [DATE]",
    .summary = "Move a planned session to another day, or skip it, with the reason.",
    .about = "The file keeps its name, and with it the first plan.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 2,
    .run = run,
};

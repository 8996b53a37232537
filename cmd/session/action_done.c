/*
 * coach session action done, skip: what became of an action, or of support that was promised.
 */

#include <string.h>

#include "change.h"
#include "one_day.h"
#include "practice/session.h"
#include "session/action.h"
#include "set_key.h"
#include "store/names.h"
#include "team.h"

enum { DATE, TEXT };

static const struct option_spec done_options[] = {
    [DATE] = {"date", 'd', "DATE", "the day on which it was done (today)"},
    [TEXT] = {"learned", 0, "TEXT", "what doing it taught"},
};

static const struct option_spec skip_options[] = {
    [DATE] = {"date", 'd', "DATE", "the day on which it was dropped (today)"},
    [TEXT] = {"why", 0, "REASON", "why it was dropped"},
};

struct ending {
    const struct schema *schema;
    /** "will", "support" */
    const char *list;
    const char *id;
    /** The key and the text by which it is found in the list. */
    const char *by_key;
    const char *by;
    /** "done", "skipped", and the key of the text beside it. */
    const char *key;
    const char *text_key;
    char date[DATE_SIZE];
    /** The day was said, not just today. */
    bool date_given;
    const char *text;
};

static struct node *find_item(const struct tree *tree, const struct ending *ending)
{
    return node_find_item(node_find(tree->root, ending->list), ending->by_key, ending->by);
}

/** Note a value once: the same again is no change, another one is refused. */
static enum store_result note(struct tree **tree, const struct ending *ending, const char *key,
                              const struct node *value, struct diags *diags)
{
    struct node *item = find_item(*tree, ending);
    const struct node *there = item ? node_find(item, key) : NULL;

    if (!item) {
        diags_add(diags, SEVERITY_ERROR, "C2", (struct place){.file = (*tree)->file}, NULL,
                  "'%s' is gone", ending->id);
        return STORE_REFUSED;
    }
    if (there && !node_is_null(there)) {
        if (node_is(there, value->text)) {
            return STORE_OK;
        }
        diags_add(diags, SEVERITY_ERROR, "C3", node_place(*tree, there),
                  "if that is wrong, edit the file", "'%s' is %s already", key, there->text);
        return STORE_REFUSED;
    }
    return set_key(tree, item, schema_field(ending->schema, ending->list)->of, key, value, diags);
}

static enum store_result end_action(void *data, struct tree **tree, struct diags *diags)
{
    const struct ending *ending = data;
    struct arena *arena = (*tree)->arena;
    const struct node *item = find_item(*tree, ending);
    const struct node *there = item ? node_find(item, ending->key) : NULL;
    enum store_result result = STORE_OK;

    if (!there || node_is_null(there) || ending->date_given) {
        result = note(tree, ending, ending->key, node_plain(arena, ending->date), diags);
    }
    if (result == STORE_OK && ending->text) {
        result = note(tree, ending, ending->text_key, node_text(arena, ending->text), diags);
    }
    return result;
}

/* Which one */

/** Say that a word means none, or several. */
static int report(struct context *context, const char *word, const struct name_matches *found)
{
    if (found->count == 0) {
        return usage_error(context, "list them with: coach session action list --all --private",
                           "no action '%s'", word);
    }
    if (found->count == 1) {
        return usage_error(context,
                           arena_printf(context->arena, "did you mean '%s'?", found->names[0]),
                           "no action '%s'", word);
    }
    return usage_error(context,
                       arena_printf(context->arena, "one of %s, %s%s", found->names[0],
                                    found->names[1], found->count > 2 ? " ..." : ""),
                       "'%s' could be any of %zu", word, found->count);
}

/** An action of that name comes before a promise of the same one. */
static int find_action(struct context *context, const struct team *team, const char *word,
                       const struct action_row **out)
{
    struct action_rows rows = actions_all(context->arena, team, DAY_LAST);
    const char **names = arena_array(context->arena, rows.count, sizeof(*names));
    struct name_matches found;
    size_t count = 0;

    for (size_t i = 0; i < rows.count; i++) {
        char *name = action_name(context->arena, &rows.items[i]);
        bool known = false;
        for (size_t j = 0; j < count; j++) {
            known |= strcmp(names[j], name) == 0;
        }
        if (!known) {
            names[count++] = name;
        }
    }
    if (names_match(context->arena, word, names, count, &found) != MATCH_ONE) {
        return report(context, word, &found);
    }
    if (strcmp(found.names[0], word) != 0) {
        say("%s: %s", word, found.names[0]);
    }
    for (size_t i = rows.count; i-- > 0;) {
        if (strcmp(action_name(context->arena, &rows.items[i]), found.names[0]) == 0) {
            *out = &rows.items[i];
        }
    }
    return DONE;
}

/** Where it stands. The promises of a goal have no id in their file, and are found by their text. */
static void place_it(struct change *change, struct ending *ending, const struct action_row *row)
{
    ending->list = row->action ? "will" : "support";
    ending->id = action_id(row);
    ending->schema = row->goal ? &goal_schema : &session_schema;
    ending->by_key = row->goal ? "what" : "id";
    ending->by = row->goal ? row->promise->what : ending->id;
    change->schema = ending->schema;
    change->path = row->goal ? row->goal->file : row->session->file;
}

/** Nothing that was agreed in a talk was done before it. */
static int check_day(struct context *context, const struct action_row *row, day_t day)
{
    day_t talk = row->session ? session_day(row->session, DAY_LAST) : DAY_NONE;
    char date[DATE_SIZE];

    return day >= talk ? DONE
                       : usage_error(context, NULL, "'%s' is before the talk of %s",
                                     context->options[DATE] ? context->options[DATE] : "today",
                                     date_format(talk, date));
}

static int end_it(struct context *context, struct ending *ending)
{
    struct change change = {.edit = end_action, .data = ending};
    const struct action_row *row = NULL;
    struct team team;
    day_t day;
    size_t changed = 0;
    int code = past_day(context, context->options[DATE], &day);

    code = code == DONE ? team_load_quietly(context, &team) : code;
    code = code == DONE ? find_action(context, &team, context->words[0], &row) : code;
    code = code == DONE ? check_day(context, row, day) : code;
    if (code != DONE) {
        return code;
    }
    if (row->promise && (ending->text || strcmp(ending->key, "done") != 0)) {
        return usage_error(context, "it is done, or stays open",
                           "'%s' is support that was promised, and has no '%s'", row->promise->id,
                           ending->text_key);
    }
    place_it(&change, ending, row);
    ending->date_given = context->options[DATE] != NULL;
    date_format(day, ending->date);
    code = change_files(context, &change, 1, &changed);
    if (code == DONE && !context->dry_run) {
        say("%s: %s", action_name(context->arena, row),
            changed ? ending->key : "nothing to change");
    }
    return code;
}

static int run_done(struct context *context)
{
    struct ending ending = {.key = "done", .text_key = "learned", .text = context->options[TEXT]};

    return end_it(context, &ending);
}

static int run_skip(struct context *context)
{
    struct ending ending = {.key = "skipped", .text_key = "why", .text = context->options[TEXT]};

    if (!ending.text || !*ending.text) {
        return usage_error(context, "add --why \"REASON\"", "an action is dropped for a reason");
    }
    return end_it(context, &ending);
}

const struct command action_done = {
    .name = "done",
    .arguments = "ACTION",
    .summary = "Note that an action is done, or that support was given.",
    .about =
        "ACTION is a name such as jordan/2026-01-12/standup, or a part that fits no other. What\n"
        "was promised for a goal has one made of its words: jordan/on-time/planning-course.",
    .options = done_options,
    .option_count = sizeof(done_options) / sizeof(done_options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run_done,
};

const struct command action_skip = {
    .name = "skip",
    .arguments = "ACTION",
    .summary = "Drop an action, with the reason.",
    .options = skip_options,
    .option_count = sizeof(skip_options) / sizeof(skip_options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run_skip,
};

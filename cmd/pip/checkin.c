/*
 * coach pip checkin: the weekly talk of a step. It is a session like any other, of kind checkin;
 * what is written into the step itself is the support that was given.
 */

#include <string.h>

#include "base/text.h"
#include "change.h"
#include "draft.h"
#include "one_day.h"
#include "pip/pip.h"
#include "session/log.h"
#include "session/write.h"
#include "set_key.h"
#include "team.h"

enum { DATE, GOING, BLOCKERS, WILL, SUPPORT, GIVEN, NEXT, FOLLOWUP, COACH_LEARNED, NOTES };

static const struct option_spec options[] = {
    [DATE] = {"date", 'd', "DATE", "the day on which it was held (today)"},
    [GOING] = {"going", 0, "TEXT", "how it is going"},
    [BLOCKERS] = {"blockers", 0, "TEXT", "what is in the way, in their words"},
    [WILL] = {"will", 0, "ITEM...", "an action: TEXT; by DATE; how TEXT; who PERSON"},
    [SUPPORT] = {"support", 0, "ITEM...", "what was promised to them: TEXT; by DATE; who"},
    [GIVEN] = {"given", 0, "ID...", "support of the step that was given by that day"},
    [NEXT] = {"next", 0, "DATE", "the day of the next talk"},
    [FOLLOWUP] = {"followup-sent", 0, "DATE", "when what was agreed was sent"},
    [COACH_LEARNED] = {"coach-learned", 0, "TEXT", "what whoever held it learned"},
    [NOTES] = {"notes", 0, "TEXT", "anything else"},
};

static const struct {
    int option;
    enum said_key key;
} keys[] = {
    {GOING, SAID_GOING},
    {BLOCKERS, SAID_BLOCKERS},
    {WILL, SAID_WILL},
    {SUPPORT, SAID_SUPPORT},
    {NEXT, SAID_NEXT},
    {FOLLOWUP, SAID_FOLLOWUP_SENT},
    {COACH_LEARNED, SAID_COACH_LEARNED},
    {NOTES, SAID_NOTES},
};

/* Support that was given */

/** What was given of one step. */
struct giving {
    const struct pip *pip;
    struct texts ids;
    char date[DATE_SIZE];
};

static const struct schema *promise_table(void)
{
    return schema_field(&pip_schema, "support")->of;
}

static enum store_result give(void *data, struct tree **tree, struct diags *diags)
{
    const struct giving *giving = data;
    enum store_result result = STORE_OK;

    for (size_t i = 0; i < giving->ids.count && result == STORE_OK; i++) {
        struct node *item =
            node_find_item(node_find((*tree)->root, "support"), "id", giving->ids.items[i]);
        if (item && !node_find(item, "done")) {
            result = set_key(tree, item, promise_table(), "done",
                             node_plain((*tree)->arena, giving->date), diags);
        }
    }
    return result;
}

static bool is_promised(const struct pip *pip, const char *id)
{
    for (size_t i = 0; i < pip->support.count; i++) {
        if (pip->support.items[i].id && strcmp(pip->support.items[i].id, id) == 0) {
            return true;
        }
    }
    return false;
}

/** The last of their steps that has such support; NULL for none. */
static const struct pip *step_with(const struct person *person, const char *id)
{
    for (size_t i = person->pips.count; i > 0; i--) {
        if (is_promised(&person->pips.items[i - 1], id)) {
            return &person->pips.items[i - 1];
        }
    }
    return NULL;
}

/** Said with what it could be; a step that is over may still have promises that are not. */
static int no_such_support(struct context *context, const struct person *person, const char *id)
{
    const char *help =
        arena_printf(context->arena, "what was promised: coach pip status %s", person->id);

    for (size_t i = 0; i < person->pips.count; i++) {
        const struct promises *support = &person->pips.items[i].support;
        const char **ids = arena_array(context->arena, support->count, sizeof(*ids));
        for (size_t j = 0; j < support->count; j++) {
            ids[j] = support->items[j].id;
        }
        const char *nearest = text_nearest(id, ids, support->count);
        help = nearest ? arena_printf(context->arena, "did you mean '%s'?", nearest) : help;
    }
    return usage_error(context, help, "no support '%s' was promised to %s for a step", id,
                       person->id);
}

/** A change for each step of which something was given. */
static int read_given(struct context *context, const struct person *person, day_t day,
                      struct change *changes, size_t *count)
{
    const struct texts *ids = &context->lists[GIVEN];

    *count = 0;
    for (size_t i = 0; i < ids->count; i++) {
        const struct pip *pip = step_with(person, ids->items[i]);
        size_t at = 0;
        if (!pip) {
            return no_such_support(context, person, ids->items[i]);
        }
        while (at < *count && ((struct giving *)changes[at].data)->pip != pip) {
            at++;
        }
        if (at == *count) {
            struct giving *giving = arena_alloc(context->arena, sizeof(*giving));
            giving->pip = pip;
            giving->ids.items = arena_array(context->arena, ids->count, sizeof(*ids->items));
            date_format(day, giving->date);
            changes[(*count)++] = (struct change){
                .path = pip->file, .schema = &pip_schema, .edit = give, .data = giving};
        }
        struct giving *giving = changes[at].data;
        giving->ids.items[giving->ids.count++] = ids->items[i];
    }
    return DONE;
}

/* The talk */

static struct said said_of(struct context *context, const struct team *team, const char *person,
                           day_t day)
{
    struct said said = {.person = person, .date = day};

    said.values[SAID_KIND] = said_one(context->arena, session_kind_words[SESSION_CHECKIN]);
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        said.values[keys[i].key] = context->lists[keys[i].option].count > 0
                                       ? context->lists[keys[i].option]
                                       : said_one(context->arena, context->options[keys[i].option]);
    }
    said.planned = said_find_planned(team, &said);
    return said;
}

/** Without texts, on a terminal, the editor asks. */
static int write_talk(struct context *context, const struct team *team, struct said *said,
                      const struct change *given, size_t count)
{
    if (said_tells(said)) {
        return said_write_also(context, team, said, 1, false, given, count);
    }
    if (count > 0) {
        return change_records(context, given, count);
    }
    if (context->dry_run || !draft_possible()) {
        return usage_error(context, "--going TEXT --blockers TEXT, and --support ITEM",
                           "how is it going, and what is in the way?");
    }
    return log_in_editor(context, team, said);
}

static int run(struct context *context)
{
    struct change *given = arena_array(context->arena, context->lists[GIVEN].count, sizeof(*given));
    const struct person *person = NULL;
    const struct pip *pip = NULL;
    size_t count = 0;
    struct team team;
    day_t day;
    int code = past_day(context, context->options[DATE], &day);

    code = code == DONE ? team_load_quietly(context, &team) : code;
    code = code == DONE ? pip_step(context, &team, PIP_RUNNING, true, &person, &pip) : code;
    code = code == DONE ? read_given(context, person, day, given, &count) : code;
    if (code != DONE) {
        return code;
    }
    struct said said = said_of(context, &team, person->id, day);

    return write_talk(context, &team, &said, given, count);
}

const struct command pip_checkin = {
    .name = "checkin",
    .arguments = "PERSON",
    .summary = "Note the weekly check-in of the step that is open; prints the file written.",
    .about = "It is a session of kind checkin, or fills the one that was planned for that day.\n"
             "--given notes support of the step as given: coach pip status has the names. Without\n"
             "texts, on a terminal, the editor opens with the questions.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

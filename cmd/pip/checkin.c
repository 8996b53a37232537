/*
 * coach pip checkin: the weekly talk of a step. It is a session like any other, of kind checkin;
 * what is written into the step itself is the support that was given.
 */

#include <string.h>

#include "change.h"
#include "one_day.h"
#include "pip/pip.h"
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

struct giving {
    const struct pip *pip;
    const struct texts *ids;
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

    for (size_t i = 0; i < giving->ids->count && result == STORE_OK; i++) {
        struct node *item =
            node_find_item(node_find((*tree)->root, "support"), "id", giving->ids->items[i]);
        if (!node_find(item, "done")) {
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

static int write_given(struct context *context, const struct pip *pip, day_t day)
{
    struct giving giving = {.pip = pip, .ids = &context->lists[GIVEN]};
    struct change change = {
        .path = pip->file, .schema = &pip_schema, .edit = give, .data = &giving};

    for (size_t i = 0; i < giving.ids->count; i++) {
        if (!is_promised(pip, giving.ids->items[i])) {
            return usage_error(
                context,
                arena_printf(context->arena, "what was promised: coach pip status %s", pip->person),
                "no support '%s' in %s/%s", giving.ids->items[i], pip->person, pip->slug);
        }
    }
    date_format(day, giving.date);
    return giving.ids->count > 0 ? change_files(context, &change, 1, NULL) : DONE;
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

static int run(struct context *context)
{
    const struct person *person = NULL;
    const struct pip *pip = NULL;
    struct team team;
    day_t day;
    int code = one_day(context, context->options[DATE], &day);

    code = code == DONE ? team_load_quietly(context, &team) : code;
    code = code == DONE ? pip_open_step(context, &team, &person, &pip) : code;
    if (code != DONE) {
        return code;
    }
    struct said said = said_of(context, &team, person->id, day);
    bool tells = said_tells(&said);

    if (day > context->today) {
        return usage_error(context, "plan it with: coach session schedule", "'%s' is still to come",
                           context->options[DATE]);
    }
    if (!tells && context->lists[GIVEN].count == 0) {
        return usage_error(context, "--going TEXT --blockers TEXT, and --support ITEM",
                           "how is it going, and what is in the way?");
    }
    code = write_given(context, pip, day);
    return code == DONE && tells ? said_write(context, &team, &said, 1, false) : code;
}

const struct command pip_checkin = {
    .name = "checkin",
    .arguments = "PERSON",
    .summary = "Note the weekly check-in of the step that is open; prints the file written.",
    .about = "It is a session of kind checkin, or fills the one that was planned for that day.\n"
             "--given notes support of the step as given: coach pip status has the names.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

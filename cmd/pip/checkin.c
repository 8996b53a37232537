/*
 * coach pip checkin: the weekly talk of a step. It is a session like any other, of kind checkin;
 * what is written into the step itself is the support that was given.
 */

#include <string.h>

#include "base/text.h"
#include "change.h"
#include "draft.h"
#include "me.h"
#include "one_day.h"
#include "pip/pip.h"
#include "practice/pip.h"
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
    [GIVEN] = {"given", 0, "ID...", "support of a step that was given by that day"},
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

static const struct promise *promise_of(const struct pip *pip, const char *id)
{
    for (size_t i = 0; i < pip->support.count; i++) {
        const struct promise *promise = &pip->support.items[i];
        if (promise->id && strcmp(promise->id, id) == 0) {
            return promise;
        }
    }
    return NULL;
}

/** The last of their steps that has such support, and owes it where one does; NULL for none. */
static const struct pip *step_with(const struct person *person, const char *id)
{
    const struct pip *last = NULL;

    for (size_t i = person->pips.count; i > 0; i--) {
        const struct pip *pip = &person->pips.items[i - 1];
        const struct promise *promise = promise_of(pip, id);
        if (promise && promise->done == DAY_NONE) {
            return pip;
        }
        last = promise && !last ? pip : last;
    }
    return last;
}

/** Said with what it could be; a step that is over may still have promises that are not. */
static int no_such_support(struct context *context, const struct person *person,
                           const struct pip *named, const char *id)
{
    const char *step = arena_printf(context->arena, "%s/%s", person->id, named ? named->slug : "");
    const char *help = arena_printf(context->arena, "what was promised: coach pip status %s",
                                    named ? step : person->id);

    for (size_t i = 0; i < person->pips.count; i++) {
        const struct pip *pip = &person->pips.items[i];
        const char **ids = arena_array(context->arena, pip->support.count, sizeof(*ids));
        for (size_t j = 0; j < pip->support.count; j++) {
            ids[j] = pip->support.items[j].id;
        }
        const char *nearest =
            !named || named == pip ? text_nearest(id, ids, pip->support.count) : NULL;
        help = nearest ? arena_printf(context->arena, "did you mean '%s'?", nearest) : help;
    }
    return usage_error(context, help, "no support '%s' was promised to %s for %s", id, person->id,
                       named ? step : "a step");
}

/** Note it of its step: beside what else was given of that, else as a change of its own. */
static void add_given(struct context *context, const struct pip *pip, const char *id, day_t day,
                      struct change *changes, size_t *count)
{
    size_t at = 0;

    while (at < *count && ((struct giving *)changes[at].data)->pip != pip) {
        at++;
    }
    if (at == *count) {
        struct giving *giving = arena_alloc(context->arena, sizeof(*giving));
        giving->pip = pip;
        giving->ids.items =
            arena_array(context->arena, context->lists[GIVEN].count, sizeof(*giving->ids.items));
        date_format(day, giving->date);
        changes[(*count)++] =
            (struct change){.path = pip->file, .schema = &pip_schema, .edit = give, .data = giving};
    }
    struct giving *giving = changes[at].data;
    giving->ids.items[giving->ids.count++] = id;
}

/** A change for each step of which something was given: the one that is named, else any. */
static int read_given(struct context *context, const struct person *person, const struct pip *named,
                      day_t day, struct change *changes, size_t *count)
{
    const struct texts *ids = &context->lists[GIVEN];

    *count = 0;
    for (size_t i = 0; i < ids->count; i++) {
        const char *id = ids->items[i];
        const struct pip *pip = named && promise_of(named, id) ? named : NULL;
        if (!named) {
            pip = step_with(person, id);
        }
        if (!pip) {
            return no_such_support(context, person, named, id);
        }
        add_given(context, pip, id, day, changes, count);
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

/**
 * Whoever is at the keyboard held it, and is named where that is not their coach. What the person
 * has to say of the week has a place of its own.
 */
static int find_holder(struct context *context, const struct team *team,
                       const struct person *person, struct said *said)
{
    const char *coach = team_coach(team, person->id);
    const char *me = me_known(context);

    if (me && strcmp(me, person->id) == 0) {
        return usage_error(context,
                           arena_printf(context->arena,
                                        "%s notes it; your own words: coach review journal add",
                                        coach ? coach : "whoever coaches you"),
                           "a check-in is noted by whoever holds it, and not by %s", me);
    }
    if (me && !said->planned && !(coach && strcmp(coach, me) == 0)) {
        said->values[SAID_WITH] = said_one(context->arena, me);
    }
    return DONE;
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

/** True where support was given, and nothing is told of a talk: that needs no open step. */
static bool only_given(const struct context *context)
{
    bool talk = false;

    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        talk |= context->options[keys[i].option] || context->lists[keys[i].option].count > 0;
    }
    return !talk && context->lists[GIVEN].count > 0;
}

/** Whose talk it is; of a step that is named, and was open on that day, else of the open one. */
static int talk_step(struct context *context, const struct team *team, day_t day,
                     const struct person **person, const struct pip **named)
{
    bool by_name = strchr(context->words[0], '/');
    const struct pip *open = NULL;
    int code;

    if (only_given(context)) {
        return pip_step(context, team, PIP_NAMED, true, person, named);
    }
    code = pip_step(context, team, PIP_RUNNING, true, person, &open);
    if (code != DONE || !by_name) {
        return code;
    }
    *named = open;
    enum pip_state state = pip_state_on(*person, open, day);
    if (state != PIP_OPEN) {
        say("%s/%s: %s on that day, and a check-in is of the step that is open", (*person)->id,
            open->slug, pip_state_words[state]);
        return ANSWER_IS_NO;
    }
    return DONE;
}

static int run(struct context *context)
{
    struct change *given = arena_array(context->arena, context->lists[GIVEN].count, sizeof(*given));
    const struct person *person = NULL;
    const struct pip *named = NULL;
    size_t count = 0;
    struct team team;
    day_t day;
    int code = past_day(context, context->options[DATE], &day);

    code = code == DONE ? team_load_quietly(context, &team) : code;
    code = code == DONE ? talk_step(context, &team, day, &person, &named) : code;
    code = code == DONE ? read_given(context, person, named, day, given, &count) : code;
    if (code != DONE) {
        return code;
    }
    struct said said = said_of(context, &team, person->id, day);

    code = only_given(context) ? DONE : find_holder(context, &team, person, &said);
    return code == DONE ? write_talk(context, &team, &said, given, count) : code;
}

const struct command pip_checkin = {
    .name = "checkin",
    .arguments = "PERSON|STEP",
    .summary = "Note the weekly check-in of the step that is open; prints the file written.",
    .about =
        "It is a session of kind checkin, or fills the one that was planned for that day.\n"
        "--given notes support of a step as given, of one that is over, too: coach pip status\n"
        "has the names. STEP is one in particular, as in jordan/2026-04-06. Without texts, on\n"
        "a terminal, the editor opens with the questions.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

/*
 * coach session log: what was said in a talk, into the file of the one that was planned, or a new
 * one.
 */

#include <string.h>

#include "draft.h"
#include "one_day.h"
#include "practice/session.h"
#include "session/log.h"
#include "session/session.h"
#include "session/write.h"
#include "team.h"

enum {
    DATE = SAID_KEYS,
    NEW,
    FROM,
    STRICT,
};

static const struct option_spec options[] = {
    [SAID_KIND] = {"kind", 0, "KIND",
                   "grow, laser, checkin, kickoff, review, delegation, practice"},
    [SAID_AT] = {"at", 0, "HH:MM", "when it began"},
    [SAID_WITH] = {"with", 0, "PERSON...", "who held it, if that is not their coach"},
    [SAID_GOALS] = {"about", 0, "GOAL...", "a goal or KPI that it was about"},
    [SAID_FOCUS] = {"focus", 0, "TEXT...", "what it was about, in a few words: one thing"},
    [SAID_MINUTES] = {"minutes", 0, "N", "how long it took"},
    [SAID_PREPARED_COACH] = {"prepared-by-coach", 0, "DATE", "when whoever held it prepared"},
    [SAID_PREPARED_COACHEE] = {"prepared-by-coachee", 0, "DATE", "when the person prepared"},
    [SAID_GOAL] = {"goal", 0, "TEXT", "G: what the person wants from the talk"},
    [SAID_NOW] = {"now", 0, "TEXT", "R: where things stand"},
    [SAID_TRIED] = {"tried", 0, "TEXT", "R: what was tried, and what came of it"},
    [SAID_IN_THE_WAY] = {"in-the-way", 0, "TEXT", "R: what is in the way, in their words"},
    [SAID_OPTIONS] = {"option", 0, "ITEM...", "O: what could be done; by PERSON if not theirs"},
    [SAID_WILL] = {"will", 0, "ITEM...", "W: an action: TEXT; by DATE; how TEXT; who PERSON"},
    [SAID_SUPPORT] = {"support", 0, "ITEM...", "what was promised to them: TEXT; by DATE; who"},
    [SAID_GOING] = {"going", 0, "TEXT", "check-in: how it is going"},
    [SAID_BLOCKERS] = {"blockers", 0, "TEXT", "check-in: what is in the way"},
    [SAID_TASK] = {"task", 0, "TEXT", "delegation: the task"},
    [SAID_OUTCOME] = {"outcome", 0, "TEXT", "delegation: what is there once it is done"},
    [SAID_WHY_YOU] = {"why-you", 0, "TEXT", "delegation: why it goes to them"},
    [SAID_AUTHORITY] = {"authority", 0, "TEXT", "delegation: what they may decide alone"},
    [SAID_RESOURCES] = {"resources", 0, "TEXT", "delegation: what they have to work with"},
    [SAID_CHECKPOINTS] = {"checkpoint", 0, "ITEM...", "delegation: what is there to see; by DATE"},
    [SAID_COACH_LEARNED] = {"coach-learned", 0, "TEXT", "what whoever held it learned"},
    [SAID_NEXT] = {"next", 0, "DATE", "the day of the next talk"},
    [SAID_FOLLOWUP_SENT] = {"followup-sent", 0, "DATE", "when what was agreed was sent"},
    [SAID_SHARE] = {"share", 0, "WHO", "team, if everyone may read it; or pair"},
    [SAID_NOTES] = {"notes", 0, "TEXT", "anything else"},
    [DATE] = {"date", 'd', "DATE", "the day on which it was held (today)"},
    [NEW] = {"new", 0, NULL, "a file of its own, whatever was planned for that day"},
    [FROM] = {"from", 0, "FILE", "rows of person, date and the keys of the files; - for stdin"},
    [STRICT] = {"strict", 0, NULL, "write nothing where one of the rules G speaks"},
};

/* On the command line */

/** Add the people of "jordan,ana", each once. */
static int add_people(struct context *context, const char *list, struct texts *ids)
{
    struct texts words = said_split(context->arena, list);
    const char **all = arena_array(context->arena, ids->count + words.count, sizeof(*all));
    int code = DONE;

    for (size_t i = 0; i < ids->count; i++) {
        all[i] = ids->items[i];
    }
    ids->items = all;
    for (size_t i = 0; i < words.count && code == DONE; i++) {
        bool known = false;
        code = find_person(context, words.items[i], true, &all[ids->count]);
        for (size_t j = 0; code == DONE && j < ids->count; j++) {
            known |= strcmp(all[j], all[ids->count]) == 0;
        }
        ids->count += code == DONE && !known;
    }
    return code;
}

/** Goals and KPIs by their full names. */
static int find_goals(struct context *context, const struct team *team, struct texts *goals)
{
    int code = DONE;

    for (size_t i = 0; i < goals->count && code == DONE; i++) {
        struct kpi_name name;
        code = find_kpi(context, team, goals->items[i], true, &name);
        if (code == DONE) {
            goals->items[i] =
                name.kpi ? arena_printf(context->arena, "%s/%s", name.goal, name.kpi) : name.goal;
        }
    }
    return code;
}

static int read_options(struct context *context, const struct team *team, struct said *said)
{
    const struct texts with = context->lists[SAID_WITH];
    int code = DONE;

    for (int key = 0; key < SAID_KEYS; key++) {
        said->values[key] = context->lists[key].count > 0
                                ? context->lists[key]
                                : said_one(context->arena, context->options[key]);
    }
    said->values[SAID_WITH].count = 0;
    for (size_t i = 0; i < with.count && code == DONE; i++) {
        code = add_people(context, with.items[i], &said->values[SAID_WITH]);
    }
    return code == DONE ? find_goals(context, team, &said->values[SAID_GOALS]) : code;
}

/** The day: as said, else that of the planned session if it has come, else today. */
static int read_day(struct context *context, struct said *said)
{
    int code = one_day(context, context->options[DATE], &said->date);

    if (code == DONE && !context->options[DATE] && said->planned) {
        day_t planned = session_day(said->planned, DAY_LAST);
        said->date = planned < context->today ? planned : context->today;
    }
    if (code == DONE && said->date > context->today) {
        char date[DATE_SIZE];
        return usage_error(context, "plan it with: coach session schedule", "%s is still to come",
                           date_format(said->date, date));
    }
    return code;
}

/** The one that a word such as jordan/2026-01-12 names. */
static int read_session(struct context *context, const struct team *team, struct said *said)
{
    int code = find_session(context, team, context->words[0], true, &said->planned);

    if (code != DONE || !said->planned) {
        return code == DONE ? session_unreadable(context, context->words[0]) : code;
    }
    if (said->planned->state != SESSION_PLANNED) {
        return usage_error(context, "change it with: coach session edit", "%s was %s already",
                           context->words[0], session_state_words[said->planned->state]);
    }
    said->person = said->planned->person;
    said->is_preparation = !context->options[DATE] && said_prepares(said);
    return read_day(context, said);
}

/** A talk that was planned earlier, and neither noted nor called off, may be the one that is meant. */
static void say_open_plan(const struct team *team, const struct said *said)
{
    const struct person *person = team_person(team, said->person);

    for (size_t i = 0; person && i < person->sessions.count; i++) {
        const struct session *session = &person->sessions.items[i];
        if (session->state == SESSION_PLANNED && session_day(session, DAY_LAST) < said->date) {
            say("%s/%s was planned, and is not noted yet: coach session log %s/%s, or "
                "coach session move %s/%s --skip --why REASON",
                session->person, session->slug, session->person, session->slug, session->person,
                session->slug);
        }
    }
}

/** One person, or several, whose session lies with the team's. */
static int read_people(struct context *context, const struct team *team, struct said *said)
{
    struct texts people = {NULL, 0};
    struct texts *with = &said->values[SAID_WITH];
    int code = DONE;

    for (size_t i = 0; i < context->word_count && code == DONE; i++) {
        code = add_people(context, context->words[i], &people);
    }
    if (code != DONE) {
        return code;
    }
    if (people.count == 0) {
        return usage_error(context, NULL, "with whom? give a person, or several");
    }
    said->person = people.count == 1 ? people.items[0] : TEAM_ID;
    for (size_t i = 0; people.count > 1 && i < with->count && code == DONE; i++) {
        code = add_people(context, with->items[i], &people);
    }
    *with = people.count > 1 ? people : *with;
    code = code == DONE ? read_day(context, said) : code;
    if (code == DONE && !context->options[NEW]) {
        said->planned = said_find_planned(team, said);
    }
    if (code == DONE && !said->planned) {
        say_open_plan(team, said);
    }
    return code;
}

static int log_one(struct context *context, const struct team *team)
{
    struct said said = {.person = NULL};
    int code = read_options(context, team, &said);

    if (code == DONE) {
        code = context->word_count == 1 && strchr(context->words[0], '/')
                   ? read_session(context, team, &said)
                   : read_people(context, team, &said);
    }
    if (code != DONE) {
        return code;
    }
    if (!said.is_preparation) {
        said_settle_kind(context->arena, &said);
    }
    if (said.is_preparation || said_tells(&said)) {
        return said_write(context, team, &said, 1, context->options[STRICT] != NULL);
    }
    if (context->dry_run || !draft_possible()) {
        return usage_error(context, "--goal, --in-the-way, --option, --will, --support; --going",
                           "what was said? give some of it");
    }
    return log_in_editor(context, team, &said);
}

static int run(struct context *context)
{
    struct team team;
    int code = team_load_quietly(context, &team);

    if (code != DONE) {
        return code;
    }
    return context->options[FROM]
               ? log_rows(context, &team, context->options[FROM], !context->options[NEW],
                          context->options[STRICT] != NULL)
               : log_one(context, &team);
}

const struct command session_log = {
    .name = "log",
    .arguments = "PERSON...",
    .summary = "Note what was said in a talk; prints the files written.",
    .about =
        "The session that was planned for that day, or is named (jordan/2026-01-12), is filled;\n"
        "else a file is made. With several people it lies with the team's. Parts of an ITEM\n"
        "stand behind ';' in any order: --will \"Run the stand-up; by friday; how after coffee\".\n"
        "A session that is named stays planned where all that is said is --prepared-by-coach or\n"
        "--prepared-by-coachee. Without texts, on a terminal, the editor opens with the questions.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_max = -1,
    .run = run,
};

/*
 * Rules G: what a talk that was held is asked for, by its kind.
 */

#include <string.h>

#include "practice/session.h"
#include "smart/lint.h"

/** Options from which there is a choice. */
enum { CHOICE_MIN = 3 };

/** Days after redirecting feedback in which a talk is about it. */
enum { REDIRECTED_DAYS = 7 };

/** What a kind of talk is asked for. Actions are looked at in all of them (G3). */
enum asked {
    ASK_FOCUS = 1,
    ASK_OWN = 2,
    ASK_SUPPORT = 4,
    ASK_NEXT = 8,
    ASK_CHOICE = 16,
    ASK_WAY = 32,
};

static const unsigned asked[SESSION_KIND_COUNT] = {
    [SESSION_GROW] = ASK_FOCUS | ASK_OWN | ASK_SUPPORT | ASK_NEXT | ASK_CHOICE | ASK_WAY,
    [SESSION_LASER] = ASK_FOCUS,
    [SESSION_KICKOFF] = ASK_NEXT,
    [SESSION_REVIEW] = ASK_NEXT,
    [SESSION_DELEGATION] = ASK_SUPPORT | ASK_NEXT,
    [SESSION_PRACTICE] = ASK_FOCUS | ASK_NEXT,
};

struct talk {
    const struct team *team;
    const struct session *session;
    const char *coach;
    day_t as_of;
    struct findings *findings;
};

static void add(const struct talk *talk, const char *rule, struct place place, const char *help,
                const char *message)
{
    bool is_hint = strcmp(rule, "G6") == 0;

    findings_add_place(talk->findings, rule, place, help, "%s", message);
    talk->findings->items[talk->findings->count - 1].severity =
        is_hint ? SEVERITY_HINT : SEVERITY_WARNING;
}

/** The place of a key; that of the record where the file does not have it. */
static struct place at(const struct talk *talk, size_t field)
{
    return mark_place(talk->session->file, talk->session->where, &talk->session->marks, field);
}

/* G1 */

static bool has_two_aims(const struct talk *talk, const char *focus)
{
    struct findings found;

    if (strchr(focus, ';') || strchr(focus, '\n')) {
        return true;
    }
    findings_init(&found, talk->findings->arena);
    lint_statement(focus, strlen(focus), talk->as_of, &found);
    for (size_t i = 0; i < found.count; i++) {
        if (strcmp(found.items[i].rule, "S3") == 0) {
            return true;
        }
    }
    return false;
}

static void judge_focus(const struct talk *talk)
{
    const struct texts *focus = &talk->session->focus;

    if (focus->count > 1 || (focus->count == 1 && has_two_aims(talk, focus->items[0]))) {
        add(talk, "G1", at(talk, offsetof(struct session, focus)),
            "keep the one that matters now, and the other for next time", "more than one focus");
    }
}

/* G2, G6 */

/** True for what is the person's own: of one of those who take part, or said to be nobody's. */
static bool is_own(const struct session *session, const char *by)
{
    return !by || session_is_of(session, by);
}

static bool has_own_option(const struct session *session)
{
    bool own = false;

    for (size_t i = 0; i < session->options.count; i++) {
        own |= is_own(session, session->options.items[i].by);
    }
    return own;
}

static bool has_own_action(const struct session *session)
{
    bool own = false;

    for (size_t i = 0; i < session->will.count; i++) {
        own |= is_own(session, session->will.items[i].who);
    }
    return own;
}

bool session_has_own(const struct session *session)
{
    return has_own_option(session) && has_own_action(session);
}

static void judge_own(const struct talk *talk)
{
    bool option = has_own_option(talk->session);
    bool action = has_own_action(talk->session);

    if (option && action) {
        return;
    }
    add(talk, "G2",
        at(talk, option ? offsetof(struct session, will) : offsetof(struct session, options)),
        "ask \"what could you do?\" and wait: what they thought of themselves they will do",
        option   ? "no action is the person's own"
        : action ? "no option is the person's own"
                 : "neither an option nor an action is the person's own");
}

static void judge_choice(const struct talk *talk)
{
    size_t count = talk->session->options.count;

    if (count > 0 && count < CHOICE_MIN) {
        add(talk, "G6", at(talk, offsetof(struct session, options)),
            "ask \"and what else?\"; the third is where the thinking begins",
            count == 1 ? "one option is no choice" : "two options are hardly a choice");
    }
}

/* G3 */

static void judge_action(const struct talk *talk, const struct action *action)
{
    const struct session *session = talk->session;
    bool dated = action->due != DAY_NONE;

    if (action_state_on(action, talk->as_of) != ACTION_OPEN || (action->who && dated)) {
        return;
    }
    add(talk, "G3",
        mark_place(session->file, action->where, &action->marks, offsetof(struct action, what)),
        "write who does it, and by which day",
        arena_printf(talk->findings->arena, "'%s' has %s", action->id,
                     action->who ? "no date"
                     : dated     ? "no owner"
                                 : "neither owner nor date"));
}

/* G4, G5 */

static void judge_support(const struct talk *talk)
{
    const struct session *session = talk->session;

    for (size_t i = 0; i < session->support.count; i++) {
        const char *who = promise_who(talk->team, session, &session->support.items[i]);
        if (!who || !talk->coach || strcmp(who, talk->coach) == 0) {
            return;
        }
    }
    add(talk, "G4", at(talk, offsetof(struct session, support)),
        "ask \"what do you need from me?\", and note what you promise, and by when",
        "no support from whoever held it");
}

static void judge_next(const struct talk *talk)
{
    if (talk->session->next == DAY_NONE) {
        add(talk, "G5", at(talk, SIZE_MAX), "agree on it before you part: 'next: 2026-01-26'",
            "no date for the next talk");
    }
}

/* G7 */

/** True if the person was given redirecting feedback by whoever holds it, days before. */
static bool redirects(const struct talk *talk)
{
    const struct person *person = team_person(talk->team, talk->session->person);
    day_t day = session_day(talk->session, talk->as_of);

    for (size_t i = 0; person && i < person->feedback.count; i++) {
        const struct feedback *feedback = &person->feedback.items[i];
        if (feedback->kind == FEEDBACK_REDIRECTING && feedback->given != DAY_NONE &&
            feedback->given <= day && feedback->given >= day - REDIRECTED_DAYS && feedback->by &&
            talk->coach && strcmp(feedback->by, talk->coach) == 0) {
            return true;
        }
    }
    return false;
}

static void judge_way(const struct talk *talk)
{
    const struct session *session = talk->session;

    if (!session->reality.in_the_way && !session->blockers && redirects(talk)) {
        add(talk, "G7", at(talk, offsetof(struct session, reality)),
            "ask \"what is in the way?\", and note the answer in their words: 'in_the_way'",
            "a talk after redirecting feedback that never asked what is in the way");
    }
}

void session_lint(const struct team *team, const struct session *session, day_t as_of,
                  struct findings *findings)
{
    static const struct {
        enum asked asked;
        void (*judge)(const struct talk *talk);
    } judges[] = {
        {ASK_FOCUS, judge_focus},     {ASK_OWN, judge_own},   {ASK_CHOICE, judge_choice},
        {ASK_SUPPORT, judge_support}, {ASK_NEXT, judge_next}, {ASK_WAY, judge_way},
    };
    struct talk talk = {team, session, session_coach(team, session), as_of, findings};

    if (session_state_on(session, as_of) != SESSION_HELD) {
        return;
    }
    for (size_t i = 0; i < sizeof(judges) / sizeof(*judges); i++) {
        if (asked[session->kind] & judges[i].asked) {
            judges[i].judge(&talk);
        }
    }
    for (size_t i = 0; i < session->will.count; i++) {
        judge_action(&talk, &session->will.items[i]);
    }
}

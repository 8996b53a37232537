/*
 * The gate: what whoever coaches gave - feedback, coaching, check-ins, support - and noted.
 */

#include <string.h>

#include "practice/feedback.h"
#include "practice/gate_parts.h"
#include "practice/session.h"
#include "practice/standing.h"

/** Feedback of so many days before the step belongs to it. */
enum { FEEDBACK_BEFORE = 28 };

/* Was specific, timely feedback given? */

/** What the rules F say first; NULL where they are silent. */
static const char *unspecific(struct gating *gating, const struct feedback *feedback)
{
    struct findings findings;

    findings_init(&findings, gating->gate->arena);
    for (const struct feedback_part *part = feedback_parts; part->key; part++) {
        feedback_lint_part(feedback, part, &findings);
    }
    feedback_lint_days(feedback, &findings);
    if (feedback->happened == DAY_NONE && findings.count == 0) {
        return "the day on which it happened is not noted";
    }
    return findings.count > 0 ? findings.items[0].message : NULL;
}

/** What should go on is shown beside what should go otherwise: that is what was expected. */
static void prove_feedback(struct gating *gating, const struct log_event *event)
{
    const struct feedback *feedback = event->item;
    bool redirects = feedback->kind == FEEDBACK_REDIRECTING;
    int32_t days = 0;

    feedback_days(feedback, &days);
    gate_prove(gating, GATE_FEEDBACK,
               (struct gate_proof){
                   .date = event->date,
                   .what = arena_printf(gating->gate->arena, "%s, %s%d %s after the event: %s",
                                        feedback_model(feedback) == FEEDBACK_AIDA ? "AIDA" : "SBI",
                                        redirects ? "" : "reinforcing, ", (int)days,
                                        days == 1 ? "day" : "days",
                                        feedback->action ? feedback->action : feedback->behavior),
                   .file = event->file,
                   .line = event->line,
                   .is_private = event->is_private,
                   .is_beside = !redirects,
               });
}

/** What there was in place of what is asked for: why the first was not specific, or only praise. */
static void miss_feedback(struct gating *gating, day_t since, const char *first, bool recognised)
{
    struct arena *arena = gating->gate->arena;
    const char *person = gating->gate->person->id;
    char date[DATE_SIZE];

    date_format(since, date);
    if (recognised) {
        gate_miss(gating, GATE_FEEDBACK,
                  arena_printf(arena, "coach feedback give %s --redirecting", person),
                  "no redirecting feedback of the coach since %s, only reinforcing%s%s", date,
                  first ? "; " : "", first ? first : "");
    } else {
        gate_miss(gating, GATE_FEEDBACK, arena_printf(arena, "coach feedback give %s", person),
                  "no specific, timely feedback of the coach since %s%s%s", date, first ? "; " : "",
                  first ? first : "");
    }
}

void gate_feedback(struct gating *gating)
{
    struct gate *gate = gating->gate;
    day_t since = gate->since - FEEDBACK_BEFORE;
    const struct log_event *event = NULL;
    const char *first = NULL;
    bool redirected = false;
    bool recognised = false;

    while ((event = gate_next(gating, event, LOG_FEEDBACK, since))) {
        const struct feedback *feedback = event->item;
        if (!feedback->by || !pip_is_coach(gate->team, gate->person, gate->step, feedback->by)) {
            continue;
        }
        const char *why = unspecific(gating, feedback);
        if (!why) {
            prove_feedback(gating, event);
            redirected |= feedback->kind == FEEDBACK_REDIRECTING;
            recognised |= feedback->kind == FEEDBACK_REINFORCING;
        } else if (!first) {
            first = arena_printf(gate->arena, "%s: %s", event->file, why);
        }
    }
    if (!redirected) {
        miss_feedback(gating, since, first, recognised);
    }
}

/* Was there GROW coaching, with room to own the solution? */

/** A step of coaching lasts so many days at least: before them nothing can be told. */
static void ask_for_time(struct gating *gating)
{
    struct gate *gate = gating->gate;
    const struct pip *step = gate->coaching;
    char date[DATE_SIZE];

    if (!step) {
        return;
    }
    day_t least = step->start + pip_bounds_of(&gate->team->thresholds).least[step->step];
    if (gate->as_of < least) {
        gate_miss(gating, GATE_COACHING,
                  arena_printf(gate->arena, "coach pip status %s", gate->person->id),
                  "the %s step takes until %s at least", pip_step_words[step->step],
                  date_format(least, date));
    }
}

void gate_coaching(struct gating *gating)
{
    struct gate *gate = gating->gate;
    const struct log_event *event = NULL;
    int32_t wanted = pip_bounds_of(&gate->team->thresholds).sessions;
    int32_t own = 0;
    int32_t held = 0;
    char date[DATE_SIZE];

    while ((event = gate_next(gating, event, LOG_SESSION, gate->since))) {
        const struct session *session = event->session;
        if (session->kind != SESSION_GROW) {
            continue;
        }
        held++;
        if (session_has_own(session)) {
            own++;
            gate_prove_event(gating, GATE_COACHING, event,
                             "GROW, with an option and an action of their own");
        }
    }
    if (own < wanted) {
        gate_miss(gating, GATE_COACHING,
                  arena_printf(gate->arena, "coach session schedule %s --kind grow --date DATE",
                               gate->person->id),
                  "%d of %d GROW sessions with an option and an action of their own since %s "
                  "(%d held)",
                  (int)own, (int)wanted, date_format(gate->since, date), (int)held);
    }
    ask_for_time(gating);
}

/* Were there weekly check-ins, and was support offered and delivered? */

/** True if somebody asked what is in the way: that is where help begins. */
static bool prove_checkins(struct gating *gating)
{
    const struct log_event *event = NULL;
    bool asked = false;

    while ((event = gate_next(gating, event, LOG_SESSION, gating->gate->since))) {
        const struct session *session = event->session;
        if (session->kind != SESSION_CHECKIN) {
            continue;
        }
        asked |= session->blockers != NULL;
        gate_prove_event(
            gating, GATE_SUPPORT, event,
            session->blockers
                ? arena_printf(gating->gate->arena, "check-in; in the way: %s", session->blockers)
                : "check-in");
    }
    return asked;
}

static void prove_given(struct gating *gating, const struct pledge *pledge)
{
    gate_prove(gating, GATE_SUPPORT,
               (struct gate_proof){
                   .date = pledge->done,
                   .what = arena_printf(gating->gate->arena, "support given: %s", pledge->what),
                   .file = pledge->file,
                   .line = where_line(pledge->where),
                   .is_private = pledge->is_private,
               });
}

/** What was promised and is not given; its day has come, or it has none. */
static void miss_given(struct gating *gating, const struct pledge *pledge)
{
    struct arena *arena = gating->gate->arena;
    char date[DATE_SIZE];

    gate_miss(gating, GATE_SUPPORT, pledge_command(arena, pledge),
              "promised%s%s and not given yet: %s", pledge->by != DAY_NONE ? " for " : "",
              date_format(pledge->by, date), pledge->what);
}

/** True if support was promised in this time. What was given before it is another story. */
static bool prove_pledges(struct gating *gating)
{
    struct gate *gate = gating->gate;
    struct pledges pledges = pledges_of(gate->arena, gate->team, gate->person, gate->as_of);
    bool promised = false;

    for (size_t i = 0; i < pledges.count; i++) {
        const struct pledge *pledge = &pledges.items[i];
        if (pledge->state == PLEDGE_KEPT && pledge->done < gate->since) {
            continue;
        }
        promised = true;
        if (pledge->state == PLEDGE_KEPT) {
            prove_given(gating, pledge);
        } else if (pledge->state == PLEDGE_LATE || pledge->by == DAY_NONE) {
            miss_given(gating, pledge);
        }
    }
    return promised;
}

/** What notes a check-in: of the step that is open, else of nothing in particular. */
static const char *checkin_command(const struct gate *gate)
{
    bool open = pip_open_on(gate->person, gate->as_of);

    return arena_printf(gate->arena,
                        open ? "coach pip checkin %s" : "coach session log %s --kind checkin",
                        gate->person->id);
}

void gate_support(struct gating *gating)
{
    struct gate *gate = gating->gate;
    struct pip_weeks weeks = pip_weeks_of(gate->person, gate->since, gate->until, gate->as_of);
    const char *command = checkin_command(gate);
    bool offered = prove_checkins(gating);
    char date[DATE_SIZE];

    offered |= prove_pledges(gating);
    if (weeks.held == 0) {
        gate_miss(gating, GATE_SUPPORT, command, "no check-in since %s",
                  date_format(gate->since, date));
    } else if (weeks.missed > 0) {
        gate_miss(gating, GATE_SUPPORT, command,
                  "no check-in in %zu of %zu weeks, first in that of %s", weeks.missed,
                  weeks.passed, date_format(weeks.first_missed, date));
    }
    if (!offered && weeks.held > 0) {
        gate_miss(gating, GATE_SUPPORT, command,
                  "no support was promised, and no check-in asked what is in the way");
    }
}

/* Is it documented, with a follow-up on each talk? */

/** One that may still be sent is not missing: the talk stands for it. */
static void judge_followup(struct gating *gating, const struct log_event *event)
{
    struct gate *gate = gating->gate;
    const struct session *session = event->session;
    const char *talk = session_talk_words[session->kind];
    char date[DATE_SIZE];

    switch (session_followup_on(session, gate->as_of)) {
    case FOLLOWUP_SENT: break;
    case FOLLOWUP_OPEN:
        date_format(session_followup_due(session, gate->as_of), date);
        gate_prove_event(
            gating, GATE_DOCUMENTED, event,
            arena_printf(gate->arena, "the %s, with a follow-up due by %s", talk, date));
        break;
    case FOLLOWUP_LATE:
        gate_miss(gating, GATE_DOCUMENTED,
                  arena_printf(gate->arena, "coach session followup %s/%s", session->person,
                               session->slug),
                  "no follow-up on the %s of %s", talk, date_format(event->date, date));
        break;
    }
}

void gate_documented(struct gating *gating)
{
    struct gate *gate = gating->gate;
    const struct log_event *event = NULL;
    bool held = false;

    while ((event = gate_next(gating, event, LOG_SESSION, gate->since))) {
        judge_followup(gating, event);
        held = true;
    }
    while ((event = gate_next(gating, event, LOG_FOLLOWUP, gate->since))) {
        gate_prove_event(gating, GATE_DOCUMENTED, event,
                         arena_printf(gate->arena, "follow-up on the %s",
                                      session_talk_words[event->session->kind]));
    }
    if (!held) {
        gate_miss(gating, GATE_DOCUMENTED,
                  arena_printf(gate->arena, "coach session log %s", gate->person->id),
                  "no session is on file since the start");
    }
}

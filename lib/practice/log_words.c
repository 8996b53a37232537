/*
 * What the events of the log book were, in words.
 */

#include <string.h>

#include "practice/log.h"
#include "practice/moved.h"
#include "practice/review.h"
#include "practice/round.h"
#include "practice/session.h"

const char *const log_kind_words[] = {
    [LOG_JOINED] = "joined",
    [LOG_LEFT] = "left",
    [LOG_CONTRACT_AGREED] = "contract-agreed",
    [LOG_GOAL_STARTED] = "goal-started",
    [LOG_GOAL_DUE] = "goal-due",
    [LOG_GOAL_AGREED] = "goal-agreed",
    [LOG_GOAL_REVISED] = "goal-revised",
    [LOG_GOAL_CLOSED] = "goal-closed",
    [LOG_READING] = "reading",
    [LOG_MILESTONE_DUE] = "milestone-due",
    [LOG_MILESTONE] = "milestone",
    [LOG_TICK] = "tick",
    [LOG_TICK_SKIPPED] = "tick-skipped",
    [LOG_HABIT_AUTOMATIC] = "habit-automatic",
    [LOG_BARRIER] = "barrier",
    [LOG_BARRIER_OVER] = "barrier-over",
    [LOG_SUPPORT_DUE] = "support-due",
    [LOG_SUPPORT_PROMISED] = "support-promised",
    [LOG_SUPPORT_GIVEN] = "support-given",
    [LOG_FEEDBACK] = "feedback",
    [LOG_ROUND] = "round",
    [LOG_JOURNAL] = "journal",
    [LOG_REVIEW] = "review",
    [LOG_TASK] = "task",
    [LOG_SESSION] = "session",
    [LOG_SESSION_PLANNED] = "session-planned",
    [LOG_SESSION_MOVED] = "session-moved",
    [LOG_SESSION_SKIPPED] = "session-skipped",
    [LOG_PREPARED] = "prepared",
    [LOG_FOLLOWUP] = "followup",
    [LOG_ACTION] = "action",
    [LOG_ACTION_DUE] = "action-due",
    [LOG_ACTION_DONE] = "action-done",
    [LOG_ACTION_SKIPPED] = "action-skipped",
    [LOG_STEP_STARTED] = "step-started",
    [LOG_STEP_DUE] = "step-due",
    [LOG_STEP_HR] = "step-hr",
    [LOG_STEP_OVERRIDE] = "step-override",
    [LOG_STEP_AGREED] = "step-agreed",
    [LOG_STEP_ACKNOWLEDGED] = "step-acknowledged",
    [LOG_STEP_CLOSED] = "step-closed",
    [LOG_KINDS] = NULL,
};

/** "what: note"; either may be missing. */
static const char *with_note(struct arena *arena, const char *what, const char *note)
{
    if (!what || !note) {
        return what ? what : note;
    }
    return arena_printf(arena, "%s: %s", what, note);
}

static const char *reading_words(struct arena *arena, const struct log_event *event)
{
    const struct reading *reading = event->item;
    const struct kpi *kpi = event->of;
    const char *value = value_with_unit(arena, kpi, ratio_from_decimal(reading->value));

    return arena_printf(arena, "%s: %s%s%s", kpi->name ? kpi->name : kpi->id, value,
                        reading->note ? "; " : "", reading->note ? reading->note : "");
}

/** What it is, and why somebody entered it for somebody else; NULL where nobody did. */
static const char *behalf_words(struct arena *arena, const char *reason, const char *what)
{
    return reason ? arena_printf(arena, "%s (on behalf: %s)", what ? what : "", reason) : what;
}

static const char *agreement_words(struct arena *arena, const struct agreement *agreed,
                                   const char *what)
{
    return behalf_words(arena, agreed->on_behalf, what);
}

static const char *revision_words(struct arena *arena, const struct log_event *event)
{
    const struct revision *revised = event->item;
    const char *was = revised->was && *revised->was ? revised->was : "none";
    const char *now = revised->now && *revised->now ? revised->now : "none";

    return with_note(
        arena, arena_printf(arena, "%s from %s to %s", revised->key ? revised->key : "", was, now),
        revised->why);
}

static const char *tick_words(struct arena *arena, const struct log_event *event)
{
    const struct tick *tick = event->item;
    const struct habit *habit = event->of;
    const char *what = habit->what ? habit->what : habit->id;

    if (tick->count.of > 0) {
        return arena_printf(arena, "%s, %d of %d", what, tick->count.done, tick->count.of);
    }
    return with_note(arena, what, tick->skip);
}

static const char *feedback_words(struct arena *arena, const struct feedback *feedback)
{
    return with_note(arena, feedback_kind_words[feedback->kind],
                     feedback->action ? feedback->action : feedback->behavior);
}

/** Its kind, and what it was about where it has a focus. */
static const char *session_words(struct arena *arena, const struct session *session)
{
    const struct texts *focus = &session->focus;

    return with_note(arena, session_kind_words[session->kind],
                     focus->count > 0 ? focus->items[0] : session->goal);
}

static const char *move_words(struct arena *arena, const struct log_event *event)
{
    const struct move *move = event->item;
    char to[DATE_SIZE];

    return with_note(arena,
                     arena_printf(arena, "%s to %s", session_kind_words[event->session->kind],
                                  date_format(move->to, to)),
                     move->why);
}

static const char *action_words(struct arena *arena, const struct log_event *event)
{
    const struct action *action = event->item;

    switch (event->kind) {
    case LOG_ACTION_DONE: return with_note(arena, action->what, action->learned);
    case LOG_ACTION_SKIPPED: return with_note(arena, action->what, action->why);
    default: return action->what;
    }
}

/** Of a goal's support, and of what was promised in a session or for a step. */
static const char *support_words(const struct log_event *event)
{
    return event->goal ? ((const struct support *)event->item)->what
                       : ((const struct promise *)event->item)->what;
}

static const char *pip_words(struct arena *arena, const struct log_event *event)
{
    const struct pip *pip = event->pip;
    const char *step = pip_step_words[pip->step];

    switch (event->kind) {
    case LOG_SUPPORT_DUE:
    case LOG_SUPPORT_PROMISED:
    case LOG_SUPPORT_GIVEN: return support_words(event);
    case LOG_STEP_HR: return with_note(arena, step, pip->hr.who);
    case LOG_STEP_OVERRIDE: return with_note(arena, step, pip->override.reason);
    case LOG_STEP_AGREED: return agreement_words(arena, event->item, step);
    case LOG_STEP_ACKNOWLEDGED: return behalf_words(arena, pip->acknowledged_on_behalf, step);
    case LOG_STEP_CLOSED:
        return with_note(arena, with_note(arena, step, pip_outcome_words[pip->outcome]),
                         pip->learned);
    default: return with_note(arena, step, pip->expectation);
    }
}

/** "Book a room: able, keen; Ran two by myself" */
static const char *task_words(struct arena *arena, const struct log_event *event)
{
    const struct task_view *view = event->item;
    const struct task *task = event->of;
    const char *skill = task_skill_words[view->skill];
    const char *will = task_will_words[view->will];
    bool both = skill && will;

    return arena_printf(arena, "%s: %s%s%s%s%s", task->what ? task->what : task->id,
                        skill ? skill : "", both ? ", " : "", will ? will : "",
                        view->note ? "; " : "", view->note ? view->note : "");
}

static const char *round_words(struct arena *arena, const struct round *round)
{
    return arena_printf(arena, "%zu %s asked", round->asked.count,
                        round->asked.count == 1 ? "is" : "are");
}

/** "2026-Q1 started", "2026-Q1, self" */
static const char *review_words(struct arena *arena, const struct log_event *event)
{
    const struct review *review = event->item;
    const struct review_part *part = event->of;
    const char *period = arena_strndup(arena, review->slug,
                                       review_period_length(review->slug, strlen(review->slug)));

    return part ? arena_printf(arena, "%s, %s", period, review_side_words[part - review->parts])
                : arena_printf(arena, "%s started", period);
}

static const char *goal_words(struct arena *arena, const struct log_event *event)
{
    const struct goal *goal = event->goal;
    const char *statement = goal->statement ? goal->statement : goal->slug;

    switch (event->kind) {
    case LOG_GOAL_AGREED: return agreement_words(arena, event->item, statement);
    case LOG_GOAL_REVISED: return revision_words(arena, event);
    case LOG_GOAL_CLOSED: return with_note(arena, statement, goal->learned);
    case LOG_READING: return reading_words(arena, event);
    case LOG_MILESTONE_DUE:
    case LOG_MILESTONE: return ((const struct milestone *)event->item)->what;
    case LOG_TICK:
    case LOG_TICK_SKIPPED: return tick_words(arena, event);
    case LOG_HABIT_AUTOMATIC: return ((const struct habit *)event->of)->what;
    case LOG_BARRIER:
    case LOG_BARRIER_OVER: return ((const struct barrier *)event->item)->what;
    case LOG_SUPPORT_DUE:
    case LOG_SUPPORT_GIVEN: return support_words(event);
    default: return statement;
    }
}

static const char *words_of_session(struct arena *arena, const struct log_event *event)
{
    const struct session *session = event->session;

    switch (event->kind) {
    case LOG_SESSION_MOVED: return move_words(arena, event);
    case LOG_SESSION_SKIPPED:
        return with_note(arena, session_kind_words[session->kind], session->why);
    case LOG_ACTION:
    case LOG_ACTION_DUE:
    case LOG_ACTION_DONE:
    case LOG_ACTION_SKIPPED: return action_words(arena, event);
    case LOG_SUPPORT_DUE:
    case LOG_SUPPORT_PROMISED:
    case LOG_SUPPORT_GIVEN: return support_words(event);
    default: return session_words(arena, session);
    }
}

const char *log_what(struct arena *arena, const struct log_event *event)
{
    if (event->goal) {
        return goal_words(arena, event);
    }
    if (event->session) {
        return words_of_session(arena, event);
    }
    if (event->pip) {
        return pip_words(arena, event);
    }
    switch (event->kind) {
    case LOG_FEEDBACK: return feedback_words(arena, event->item);
    case LOG_ROUND: return round_words(arena, event->item);
    case LOG_JOURNAL: return ((const struct journal *)event->item)->slug;
    case LOG_REVIEW: return review_words(arena, event);
    case LOG_TASK: return task_words(arena, event);
    case LOG_CONTRACT_AGREED:
        return agreement_words(arena, event->item, ((const struct contract *)event->of)->purpose);
    case LOG_JOINED:
    case LOG_LEFT: return ((const struct person *)event->item)->name;
    default: return NULL;
    }
}

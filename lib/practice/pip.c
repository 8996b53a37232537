/*
 * Steps of the escalation path on a day: which is open, which must come first, how long they may
 * be.
 */

#include "practice/pip.h"

#include <stddef.h>
#include <string.h>

#include "practice/session.h"

const char *const pip_state_words[] = {"planned", "open", "followed", "closed", NULL};

/* Bounds */

static const struct pip_bounds DEFAULTS = {
    .least = {[STEP_VERBAL] = 14, [STEP_PIP] = 30},
    .most = {[STEP_VERBAL] = 28, [STEP_PIP] = 60},
    .span = 28,
    .quiet = 10,
    .sessions = 2,
    .improved = {1, 2},
};

/** A whole number, of days or of talks, where the team has set it. */
static void put_count(int32_t *bound, struct decimal set)
{
    int64_t days = decimal_known(set) ? set.units / decimal_power(set.scale) : *bound;

    *bound = days < DAY_LAST ? (int32_t)days : DAY_LAST;
}

/** The bounds of a step as the team has set them, the defaults filled in. */
struct step_bounds {
    enum pip_step step;
    int32_t least;
    int32_t most;
};

enum { BOUNDED_STEPS = 2 };

static void read_steps(const struct thresholds *thresholds, struct step_bounds steps[BOUNDED_STEPS])
{
    steps[0] =
        (struct step_bounds){STEP_VERBAL, DEFAULTS.least[STEP_VERBAL], DEFAULTS.most[STEP_VERBAL]};
    steps[1] = (struct step_bounds){STEP_PIP, DEFAULTS.least[STEP_PIP], DEFAULTS.most[STEP_PIP]};
    put_count(&steps[0].least, thresholds->verbal_min);
    put_count(&steps[0].most, thresholds->verbal_max);
    put_count(&steps[1].least, thresholds->pip_min);
    put_count(&steps[1].most, thresholds->pip_max);
}

static bool leave_a_length(const struct step_bounds *one)
{
    return one->most > 0 && one->least <= one->most;
}

struct pip_bounds pip_bounds_of(const struct thresholds *thresholds)
{
    struct pip_bounds bounds = DEFAULTS;
    struct step_bounds steps[BOUNDED_STEPS];

    if (!thresholds) {
        return bounds;
    }
    read_steps(thresholds, steps);
    for (int i = 0; i < BOUNDED_STEPS; i++) {
        if (leave_a_length(&steps[i])) {
            bounds.least[steps[i].step] = steps[i].least;
            bounds.most[steps[i].step] = steps[i].most;
        }
    }
    put_count(&bounds.quiet, thresholds->pip_quiet);
    put_count(&bounds.sessions, thresholds->pip_sessions);
    if (decimal_known(thresholds->improved)) {
        bounds.improved = ratio_from_decimal(thresholds->improved);
    }
    return bounds;
}

void pip_bounds_check(const struct team *team, struct diags *diags)
{
    struct step_bounds steps[BOUNDED_STEPS];

    read_steps(&team->thresholds, steps);
    for (int i = 0; i < BOUNDED_STEPS; i++) {
        const char *step = pip_step_words[steps[i].step];
        if (!leave_a_length(&steps[i])) {
            diags_add(diags, SEVERITY_ERROR, "D11", where_place(team->file, team->thresholds.where),
                      arena_printf(diags->arena,
                                   "below 'steps', set '%s_min' and '%s_max', which is 1 or more",
                                   step, step),
                      "'%s' takes %d to %d days, and no step can", step, (int)steps[i].least,
                      (int)steps[i].most);
        }
    }
}

bool pip_length_fits(const struct pip_bounds *bounds, enum pip_step step, day_t start, day_t due)
{
    int32_t days = due - start;

    return bounds->most[step] == 0 || (days >= bounds->least[step] && days <= bounds->most[step]);
}

/* Steps on a day */

static bool has_started(const struct pip *pip, day_t as_of)
{
    return pip->start != DAY_NONE && pip->start <= as_of;
}

static bool is_closed(const struct pip *pip, day_t as_of)
{
    return pip->closed != DAY_NONE ? pip->closed <= as_of : pip->outcome != OUTCOME_NONE;
}

struct pip pip_known(const struct pip *pip, day_t as_of)
{
    struct pip known = *pip;

    if (pip->override.date > as_of) {
        known.override = (struct pip_override){.date = DAY_NONE};
    }
    if (pip->hr.date > as_of) {
        known.hr = (struct pip_hr){.date = DAY_NONE};
    }
    if (pip->acknowledged > as_of) {
        known.acknowledged = DAY_NONE;
        known.acknowledged_on_behalf = NULL;
    }
    if (!is_closed(pip, as_of)) {
        known.outcome = OUTCOME_NONE;
        known.closed = DAY_NONE;
        known.learned = NULL;
    }
    return known;
}

const struct pip *pip_last(const struct person *person, day_t as_of)
{
    const struct pip *last = NULL;

    for (size_t i = 0; i < person->pips.count; i++) {
        const struct pip *pip = &person->pips.items[i];
        if (has_started(pip, as_of) && (!last || pip->start >= last->start)) {
            last = pip;
        }
    }
    return last;
}

enum pip_state pip_state_on(const struct person *person, const struct pip *pip, day_t as_of)
{
    if (!has_started(pip, as_of)) {
        return PIP_PLANNED;
    }
    if (is_closed(pip, as_of)) {
        return PIP_CLOSED;
    }
    return pip_last(person, as_of) == pip ? PIP_OPEN : PIP_FOLLOWED;
}

const struct pip *pip_open_on(const struct person *person, day_t as_of)
{
    const struct pip *last = pip_last(person, as_of);

    return last && !is_closed(last, as_of) ? last : NULL;
}

/** True if it ended the path: what came before is over as well. */
static bool has_settled(const struct pip *pip, day_t as_of)
{
    return is_closed(pip, as_of) && pip->outcome != OUTCOME_CONTINUE;
}

bool pip_goes_on(const struct person *person, const struct pip *pip, day_t as_of)
{
    for (size_t i = 0; i < person->pips.count; i++) {
        const struct pip *later = &person->pips.items[i];
        if (has_started(later, as_of) && later->start >= pip->start && has_settled(later, as_of)) {
            return false;
        }
    }
    return has_started(pip, as_of);
}

const struct pip *pip_last_of(const struct person *person, enum pip_step step, day_t as_of)
{
    const struct pip *last = NULL;

    for (size_t i = 0; i < person->pips.count; i++) {
        const struct pip *pip = &person->pips.items[i];
        if (pip->step == step && pip_goes_on(person, pip, as_of) &&
            (!last || pip->start >= last->start)) {
            last = pip;
        }
    }
    return last;
}

bool pip_needs(enum pip_step step, enum pip_step *before)
{
    if (!pip_is_formal(step)) {
        return false;
    }
    *before = (enum pip_step)(step - 1);
    return true;
}

const char *pip_opener(const struct team *team, const struct pip *pip)
{
    return pip->by ? pip->by : team_coach_on(team, pip->person, pip->start);
}

bool pip_is_formal(enum pip_step step)
{
    return step != STEP_VERBAL;
}

bool pip_is_coach(const struct team *team, const struct person *person, const struct pip *pip,
                  const char *id)
{
    const char *const coaches[] = {team_coach(team, person->id), team->manager,
                                   pip ? pip->by : NULL};
    bool known = coaches[0] || coaches[1];

    if (strcmp(id, person->id) == 0) {
        return false;
    }
    for (size_t i = 0; i < sizeof(coaches) / sizeof(coaches[0]); i++) {
        if (coaches[i] && strcmp(coaches[i], id) == 0) {
            return true;
        }
    }
    return !known;
}

bool pip_is_coaching(enum pip_step step)
{
    return step == STEP_VERBAL || step == STEP_PIP;
}

char *pip_days_left(struct arena *arena, const struct pip *pip, day_t as_of)
{
    if (pip->due == DAY_NONE) {
        return arena_strdup(arena, "no end is set");
    }
    int left = (int)(pip->due - as_of);
    int days = left < 0 ? -left : left;
    const char *word = days == 1 ? "day" : "days";

    if (left == 0) {
        return arena_strdup(arena, "ends today");
    }
    return left > 0 ? arena_printf(arena, "%d %s left", days, word)
                    : arena_printf(arena, "ended %d %s ago", days, word);
}

/* Its weeks */

enum { WEEK = 7, MOST_OF_A_WEEK = 4 };

static day_t week_end(day_t first)
{
    return first + WEEK - 1;
}

/** A step that ends early in a week asks for no check-in in it. */
static bool week_counts(day_t first, day_t until)
{
    return until == DAY_NONE || first + MOST_OF_A_WEEK - 1 <= until;
}

static bool was_held(const struct session *session, day_t first, day_t last)
{
    day_t day = session_day(session, last);

    return session_state_on(session, last) == SESSION_HELD && day >= first && day <= last;
}

static size_t checkins_between(const struct person *person, day_t first, day_t last)
{
    size_t count = 0;

    for (size_t i = 0; i < person->sessions.count; i++) {
        const struct session *session = &person->sessions.items[i];
        count += session->kind == SESSION_CHECKIN && was_held(session, first, last);
    }
    return count;
}

struct pip_weeks pip_weeks_of(const struct person *person, day_t since, day_t until, day_t as_of)
{
    struct pip_weeks weeks = {.first_missed = DAY_NONE};

    weeks.held = checkins_between(person, since, until);
    for (day_t first = since; week_counts(first, until) && week_end(first) <= as_of;
         first += WEEK) {
        weeks.passed++;
        if (checkins_between(person, first, week_end(first)) == 0) {
            weeks.missed++;
            weeks.first_missed = weeks.first_missed == DAY_NONE ? first : weeks.first_missed;
        }
    }
    return weeks;
}

day_t pip_until(const struct pip *pip, day_t as_of)
{
    day_t until = as_of;

    if (pip->due != DAY_NONE && pip->due < until) {
        until = pip->due;
    }
    return pip->closed != DAY_NONE && pip->closed < until ? pip->closed : until;
}

day_t pip_checkin_due(const struct person *person, const struct pip *pip, day_t as_of)
{
    if (!pip_is_coaching(pip->step) || pip_state_on(person, pip, as_of) != PIP_OPEN) {
        return DAY_NONE;
    }
    day_t first = as_of - (as_of - pip->start) % WEEK;
    day_t last = week_end(first);

    if (!week_counts(first, pip->due) || checkins_between(person, first, as_of) > 0) {
        return DAY_NONE;
    }
    return pip->due != DAY_NONE && pip->due < last ? pip->due : last;
}

day_t pip_last_talk(const struct person *person, day_t since, day_t as_of)
{
    day_t last = DAY_NONE;

    for (size_t i = 0; i < person->sessions.count; i++) {
        const struct session *session = &person->sessions.items[i];
        if (was_held(session, since, as_of) && session_day(session, as_of) > last) {
            last = session_day(session, as_of);
        }
    }
    return last;
}

/* Parts that do not fit together */

static void complain(const struct pip *pip, size_t field, const char *help, const char *message,
                     struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, "D11", mark_place(pip->file, pip->where, &pip->marks, field),
              help, "%s", message);
}

void pip_check(const struct pip *pip, struct diags *diags)
{
    if (pip->due != DAY_NONE && pip->start != DAY_NONE && pip->due < pip->start) {
        complain(pip, offsetof(struct pip, due), "one of the two dates is another",
                 "due before its start", diags);
    }
    if (pip->review != DAY_NONE && pip->start != DAY_NONE && pip->review < pip->start) {
        complain(pip, offsetof(struct pip, review), "one of the two dates is another",
                 "a review before its start", diags);
    }
    if (pip->closed != DAY_NONE && pip->closed < pip->start) {
        complain(pip, offsetof(struct pip, closed), "one of the two dates is another",
                 "closed before its start", diags);
    }
    if (pip->closed != DAY_NONE && pip->outcome == OUTCOME_NONE &&
        !has_mark(&pip->marks, offsetof(struct pip, outcome))) {
        complain(pip, offsetof(struct pip, closed),
                 "say what it came to: 'outcome: resolved', continue, reassign or separate",
                 "closed without its 'outcome'", diags);
    }
    if (pip->outcome != OUTCOME_NONE && pip->closed == DAY_NONE &&
        !has_mark(&pip->marks, offsetof(struct pip, closed))) {
        complain(pip, offsetof(struct pip, outcome), "say when it ended: 'closed: DATE'",
                 "an outcome without the day on which it was 'closed'", diags);
    }
}

/*
 * Rules P: what a step of the escalation path must have, and what keeps it coaching.
 */

#include <stddef.h>

#include "kpi/terms.h"
#include "practice/moved.h"
#include "practice/pip.h"

/** A step while it is judged. */
struct judged {
    const struct team *team;
    const struct person *person;
    const struct pip *pip;
    const struct pip_bounds *bounds;
    day_t as_of;
    struct findings *findings;
};

static struct place at(const struct judged *judged, size_t field)
{
    const struct pip *pip = judged->pip;

    return mark_place(pip->file, pip->where, &pip->marks, field);
}

/** How grave it is, what was added last. */
static void weigh(const struct judged *judged, enum severity severity)
{
    judged->findings->items[judged->findings->count - 1].severity = severity;
}

static void judge_length(const struct judged *judged)
{
    const struct pip *pip = judged->pip;
    int32_t least = judged->bounds->least[pip->step];
    int32_t most = judged->bounds->most[pip->step];

    if (pip->start == DAY_NONE || pip->due == DAY_NONE || pip->due < pip->start ||
        pip_length_fits(judged->bounds, pip->step, pip->start, pip->due)) {
        return;
    }
    findings_add_place(judged->findings, "P1", at(judged, offsetof(struct pip, due)),
                       "agree on another day, or set the team's own bounds in team.yaml: "
                       "thresholds, steps",
                       "%d days, where %s takes %d to %d", (int)(pip->due - pip->start),
                       pip_step_words[pip->step], (int)least, (int)most);
    weigh(judged, SEVERITY_ERROR);
}

static void judge_hr(const struct judged *judged)
{
    const struct pip *pip = judged->pip;
    bool spoken = pip->hr.where != 0;
    bool late = spoken && pip->hr.date != DAY_NONE && pip->hr.date > pip->start;

    if (!pip_is_formal(pip->step) || pip->start == DAY_NONE || (spoken && !late)) {
        return;
    }
    if (late) {
        findings_add_place(judged->findings, "P2", where_place(pip->file, pip->hr.where),
                           "talk to HR first, or mend the day",
                           "'%s' had started when HR was spoken to", pip_step_words[pip->step]);
    } else {
        findings_add_place(judged->findings, "P2", at(judged, offsetof(struct pip, step)),
                           "talk to HR, and note it: 'hr: {who: NAME, date: DATE}'",
                           "'%s', and HR was not spoken to", pip_step_words[pip->step]);
    }
    weigh(judged, SEVERITY_ERROR);
}

static void judge_turn(const struct judged *judged)
{
    const struct pip *pip = judged->pip;
    enum pip_step before;

    if (pip->override.where != 0 || pip->start == DAY_NONE || !pip_needs(pip->step, &before) ||
        pip_last_of(judged->person, before, pip->start)) {
        return;
    }
    findings_add_place(judged->findings, "P3", at(judged, offsetof(struct pip, step)),
                       "say why it could not wait: 'override: {reason: TEXT, date: DATE}'",
                       "'%s' comes ahead of '%s'", pip_step_words[pip->step],
                       pip_step_words[before]);
    weigh(judged, SEVERITY_ERROR);
}

/** Days since the last talk, or since the start. */
static void judge_coaching(const struct judged *judged)
{
    const struct pip *pip = judged->pip;
    day_t last = judged->as_of;
    char date[DATE_SIZE];

    if (pip->step != STEP_PIP || pip_state_on(judged->person, pip, judged->as_of) != PIP_OPEN) {
        return;
    }
    last = pip->due != DAY_NONE && pip->due < last ? pip->due : last;
    day_t talk = pip_last_talk(judged->person, pip->start, last);
    day_t since = talk != DAY_NONE ? talk : pip->start;

    if (last - since < judged->bounds->quiet) {
        return;
    }
    findings_add_place(judged->findings, "P4", at(judged, offsetof(struct pip, start)),
                       arena_printf(judged->findings->arena,
                                    "ask how it is going and what is in the way: coach pip "
                                    "checkin %s",
                                    pip->person),
                       "a plan without coaching in it: no session or check-in since %s",
                       date_format(since, date));
    weigh(judged, SEVERITY_WARNING);
}

static void judge_parts(const struct judged *judged)
{
    const struct pip *pip = judged->pip;
    bool written = pip->step == STEP_WRITTEN;
    bool planned = pip->step == STEP_PIP;
    struct place place = at(judged, offsetof(struct pip, step));
    const struct {
        bool asked;
        bool there;
        const char *what;
        const char *help;
    } parts[] = {
        {planned, pip->targets.count > 0, "measurable targets",
         "agree on them: 'targets: [{kpi: PERSON/GOAL/KPI, value: N}]'"},
        {written || planned, pip->expectation != NULL, "the expectation",
         "say what is expected by when: 'expectation: TEXT'"},
        {written || planned, pip->facts.count > 0, "the facts that it is about",
         "name the feedback that was given: 'facts: [2026-03-12-sam]'"},
        {written || planned, pip->coaching.count > 0, "the coaching that was given",
         "name the sessions: 'coaching: [2026-03-02]'"},
        {written || planned, pip->support.count > 0, "the support on the way",
         "promise what would help: 'support: [{id: pair, what: TEXT, who: ID, by: DATE}]'"},
        {written, pip->consequence != NULL, "the consequence",
         "say what follows, so that nobody is taken by surprise: 'consequence: TEXT'"},
        {written, pip->review != DAY_NONE || has_mark(&pip->marks, offsetof(struct pip, review)),
         "the day on which both look at it", "agree on it: 'review: DATE'"},
    };

    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        if (parts[i].asked && !parts[i].there) {
            findings_add_place(judged->findings, "P5", place, parts[i].help, "'%s' without %s",
                               pip_step_words[pip->step], parts[i].what);
            weigh(judged, SEVERITY_WARNING);
        }
    }
}

/** A target that is behind where the KPI stood asks for nothing. */
static void judge_targets(const struct judged *judged)
{
    const struct pip *pip = judged->pip;
    struct arena *arena = judged->findings->arena;
    struct pip_kpis kpis =
        pip_kpis_of(arena, judged->team, judged->person, pip, pip->start, judged->as_of);

    for (size_t i = 0; i < kpis.count && pip->targets.count > 0; i++) {
        const struct pip_kpi *one = &kpis.items[i];
        if (!pip_kpi_is_backward(one)) {
            continue;
        }
        findings_add_place(judged->findings, "P5", at(judged, offsetof(struct pip, targets)),
                           "agree on a value on its way, and mend it with: coach pip edit",
                           "a target of %s points the wrong way: '%s/%s' stood at %s",
                           value_with_unit(arena, one->kpi, ratio_from_decimal(one->course.target)),
                           one->goal->slug, one->kpi->id,
                           value_with_unit(arena, one->kpi, one->from));
        weigh(judged, SEVERITY_WARNING);
    }
}

static void judge_due(const struct judged *judged)
{
    const struct pip *pip = judged->pip;
    char date[DATE_SIZE];

    if (pip->due == DAY_NONE || pip->due >= judged->as_of ||
        pip_state_on(judged->person, pip, judged->as_of) != PIP_OPEN) {
        return;
    }
    findings_add_place(judged->findings, "P6", at(judged, offsetof(struct pip, due)),
                       arena_printf(judged->findings->arena,
                                    "look at it together, and say what it came to: coach pip close "
                                    "%s --outcome OUTCOME",
                                    pip->person),
                       "due on %s, and still open", date_format(pip->due, date));
    weigh(judged, SEVERITY_HINT);
}

void pip_lint(const struct team *team, const struct person *person, const struct pip *pip,
              day_t as_of, struct findings *findings)
{
    struct pip_bounds bounds = pip_bounds_of(&team->thresholds);
    struct judged judged = {team, person, pip, &bounds, as_of, findings};

    judge_hr(&judged);
    judge_turn(&judged);
    if (pip_state_on(person, pip, as_of) == PIP_CLOSED) {
        return;
    }
    judge_length(&judged);
    judge_coaching(&judged);
    judge_parts(&judged);
    judge_targets(&judged);
    judge_due(&judged);
}

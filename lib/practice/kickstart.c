/*
 * Seven boxes, ticked from the records.
 */

#include "practice/kickstart.h"

#include "kpi/terms.h"
#include "practice/occasions.h"

const char *const box_names[BOX_COUNT] = {
    [BOX_KPI] = "core KPI",          [BOX_BASELINE] = "baseline", [BOX_SMART] = "SMART goal",
    [BOX_BEHAVIOURS] = "behaviours", [BOX_HABIT] = "micro-habit", [BOX_WHEN] = "when and where",
    [BOX_TRACKER] = "tracker",
};

static const struct kpi *first_of_kind(const struct goal *goal, enum kpi_kind kind)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        if (goal->kpis.items[i].kind == kind) {
            return &goal->kpis.items[i];
        }
    }
    return NULL;
}

static const struct habit *furthest_habit(const struct goal *goal)
{
    for (size_t i = 0; i < goal->habits.count; i++) {
        if (goal->habits.items[i].when) {
            return &goal->habits.items[i];
        }
    }
    return goal->habits.count > 0 ? goal->habits.items : NULL;
}

static bool has_baseline(const struct goal *goal, const struct kpi *kpi, day_t as_of)
{
    return kpi &&
           (kpi->keep.kind != KEEP_NONE || decimal_known(kpi_terms_on(goal, kpi, as_of).baseline));
}

static bool is_smart(const struct verdicts *verdicts)
{
    const enum verdict *criteria = verdicts->criteria;

    return criteria[SPECIFIC] == VERDICT_PASS && criteria[MEASURABLE] == VERDICT_PASS &&
           criteria[TIME_BOUND] == VERDICT_PASS;
}

/** Known by the day. */
static bool is_past(day_t date, day_t as_of)
{
    return date != DAY_NONE && date <= as_of;
}

static bool has_reading(const struct goal *goal, day_t as_of)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct readings *readings = &goal->kpis.items[i].readings;
        for (size_t j = 0; j < readings->count; j++) {
            const struct reading *reading = &readings->items[j];
            if (is_past(reading->date, as_of) && decimal_known(reading->value)) {
                return true;
            }
        }
    }
    return false;
}

static bool has_tick(const struct goal *goal, day_t as_of)
{
    for (size_t i = 0; i < goal->habits.count; i++) {
        const struct ticks *ticks = &goal->habits.items[i].ticks;
        for (size_t j = 0; j < ticks->count; j++) {
            if (is_past(ticks->items[j].date, as_of) && tick_is_done(&ticks->items[j])) {
                return true;
            }
        }
    }
    return false;
}

struct kickstart kickstart_of(const struct goal *goal, const struct verdicts *verdicts, day_t as_of)
{
    struct kickstart kickstart = {
        .goal = goal,
        .kpi = first_of_kind(goal, KPI_LAG),
        .habit = furthest_habit(goal),
        .has_reading = has_reading(goal, as_of),
        .has_tick = has_tick(goal, as_of),
    };
    bool *ticked = kickstart.ticked;

    ticked[BOX_KPI] = kickstart.kpi != NULL;
    ticked[BOX_BASELINE] = has_baseline(goal, kickstart.kpi, as_of);
    ticked[BOX_SMART] = is_smart(verdicts);
    ticked[BOX_BEHAVIOURS] =
        kickstart.habit || goal->milestones.count > 0 || first_of_kind(goal, KPI_LEAD);
    ticked[BOX_HABIT] = kickstart.habit != NULL;
    ticked[BOX_WHEN] = kickstart.habit && kickstart.habit->when;
    ticked[BOX_TRACKER] = kickstart.has_reading && kickstart.has_tick;
    for (int i = 0; i < BOX_COUNT; i++) {
        kickstart.done += ticked[i];
    }
    return kickstart;
}

/*
 * A goal from its members.
 */

#include "kpi/rollup.h"

#include "kpi/status.h"

struct sum {
    /** Sum of weight x progress, and of the weights, over members that have progress. */
    struct ratio progress;
    struct ratio weight;
    enum status worst;
    bool stale;
};

static bool has_weight(const struct kpi *kpi)
{
    return !decimal_known(kpi->weight) || kpi->weight.units > 0;
}

static struct ratio weight_of(const struct kpi *kpi)
{
    return decimal_known(kpi->weight) ? ratio_from_decimal(kpi->weight) : ratio_from_int(1);
}

static bool has_lag(const struct goal *goal)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        if (goal->kpis.items[i].kind == KPI_LAG && has_weight(&goal->kpis.items[i])) {
            return true;
        }
    }
    return false;
}

/* A member without progress leaves the mean to the others, but its status counts. */
static void add_member(struct sum *sum, struct ratio weight, const struct figures *figures)
{
    if (sum->worst == STATUS_NONE || figures->status < sum->worst) {
        sum->worst = figures->status;
    }
    sum->stale = sum->stale || figures->stale;
    if (!ratio_known(figures->progress)) {
        return;
    }
    sum->progress =
        ratio_add(sum->progress, ratio_mul(weight, progress_clamped(figures->progress)));
    sum->weight = ratio_add(sum->weight, weight);
}

static void add_kpis(struct sum *sum, const struct goal *goal, bool lag_only, day_t as_of,
                     const struct bounds *bounds)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        if (!has_weight(kpi) || (lag_only && kpi->kind != KPI_LAG)) {
            continue;
        }
        struct course course = course_on(goal, kpi, as_of);
        struct figures figures;
        kpi_figures(kpi, &course, bounds, &figures);
        add_member(sum, weight_of(kpi), &figures);
    }
}

static void add_milestones(struct sum *sum, const struct goal *goal, const struct course *course,
                           const struct bounds *bounds)
{
    struct figures figures;
    if (goal->milestones.count == 0) {
        return;
    }
    milestone_figures(&goal->milestones, course, bounds, &figures);
    add_member(sum, ratio_from_int(1), &figures);
}

static enum answer success_of(const struct goal *goal, struct ratio score,
                              const struct bounds *bounds)
{
    struct ratio needed = goal->commitment == STRETCH ? bounds->stretch : ratio_from_int(1);
    if (!ratio_known(score)) {
        return ANSWER_UNKNOWN;
    }
    return ratio_compare(score, needed) >= 0 ? ANSWER_YES : ANSWER_NO;
}

void goal_rollup(const struct goal *goal, day_t as_of, const struct bounds *bounds,
                 struct goal_figures *out)
{
    struct sum sum = {.progress = ratio_from_int(0), .weight = ratio_from_int(0)};
    struct course course = course_on(goal, NULL, as_of);
    bool lag_only = has_lag(goal);
    add_kpis(&sum, goal, lag_only, as_of, bounds);
    if (!lag_only) {
        add_milestones(&sum, goal, &course, bounds);
    }
    out->progress = ratio_div(sum.progress, sum.weight);
    out->status = sum.worst;
    out->stale = sum.stale;
    out->score = score_of(&course, out->progress);
    out->success = success_of(goal, out->score, bounds);
}

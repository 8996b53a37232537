/*
 * Statuses: the first that applies.
 */

#include "kpi/status.h"

/* In the order of enum status, behind STATUS_NONE. */
const char *const status_words[] = {
    "off-track", "ended", "at-risk", "no-data", "on-track", "upcoming", "achieved", NULL,
};

static const enum answer WINNING[STATUS_COUNT] = {
    [STATUS_OFF_TRACK] = ANSWER_NO,
    [STATUS_AT_RISK] = ANSWER_NO,
    [STATUS_ON_TRACK] = ANSWER_YES,
    [STATUS_ACHIEVED] = ANSWER_YES,
};

const char *status_name(enum status status)
{
    return status == STATUS_NONE ? "" : status_words[status - 1];
}

enum answer status_winning(enum status status)
{
    return WINNING[status];
}

struct ratio status_allowance(struct ratio expected, struct ratio share, struct ratio floor)
{
    return ratio_max(ratio_mul(share, expected), floor);
}

static enum status status_under_way(struct ratio progress, struct ratio expected,
                                    const struct bounds *bounds)
{
    struct ratio behind = ratio_sub(expected, progress);
    struct ratio allowed = status_allowance(expected, bounds->on_track, bounds->on_track_floor);
    if (ratio_compare(behind, allowed) <= 0) {
        return STATUS_ON_TRACK;
    }
    allowed = status_allowance(expected, bounds->at_risk, bounds->at_risk_floor);
    return ratio_compare(behind, allowed) <= 0 ? STATUS_AT_RISK : STATUS_OFF_TRACK;
}

enum status status_of(const struct course *course, struct ratio progress, struct ratio expected,
                      const struct bounds *bounds)
{
    if (course->as_of < course->start) {
        return STATUS_UPCOMING;
    }
    if (ratio_known(progress) && progress.num >= progress.den) {
        return STATUS_ACHIEVED;
    }
    if (course->as_of > course->due || course->closed) {
        return STATUS_ENDED;
    }
    if (!ratio_known(progress) || !ratio_known(expected)) {
        return STATUS_NO_DATA;
    }
    return status_under_way(progress, expected, bounds);
}

struct ratio pace_of(struct ratio progress, struct ratio expected, const struct bounds *bounds)
{
    if (!ratio_known(expected) || ratio_compare(expected, bounds->pace_from) < 0) {
        return RATIO_NONE;
    }
    return ratio_div(progress, expected);
}

struct ratio progress_clamped(struct ratio progress)
{
    if (!ratio_known(progress)) {
        return RATIO_NONE;
    }
    return ratio_min(ratio_max(progress, ratio_from_int(0)), ratio_from_int(1));
}

struct ratio score_of(const struct course *course, struct ratio progress)
{
    if (course->as_of <= course->due && !course->closed) {
        return RATIO_NONE;
    }
    return progress_clamped(progress);
}

struct figures figures_unknown(void)
{
    return (struct figures){.actual_date = DAY_NONE, .expected_day = DAY_NONE};
}

/*
 * The status of a KPI in words: what was compared with what.
 */

#include "goal/reason.h"

#include <string.h>

enum { PLACES_MAX = 12 };

/** How far a KPI is behind, and the bounds that this is compared with. */
struct distance {
    struct ratio expected;
    struct ratio behind;
    const struct bounds *bounds;
};

/** The most that is still on track. */
static struct ratio on_track_bound(const struct distance *distance)
{
    return ratio_max(ratio_mul(distance->bounds->on_track, distance->expected),
                     distance->bounds->on_track_floor);
}

/** The most that is still at risk. */
static struct ratio at_risk_bound(const struct distance *distance)
{
    return ratio_max(ratio_mul(distance->bounds->at_risk, distance->expected),
                     distance->bounds->at_risk_floor);
}

/** The places by which two ratios that differ look different: those of the scorecard as a rule. */
static int places_to_tell(struct ratio a, struct ratio b)
{
    char left[DECIMAL_SIZE];
    char right[DECIMAL_SIZE];
    int places = RATIO_PLACES;

    while (places < PLACES_MAX && ratio_compare(a, b) != 0 &&
           strcmp(ratio_format(a, places, left), ratio_format(b, places, right)) == 0) {
        places++;
    }
    return places;
}

/** "max(0.1 x expected, 0.05) = 0.0964" */
static char *bound_text(struct arena *arena, struct ratio share, struct ratio floor,
                        struct ratio bound, int places)
{
    char texts[3][DECIMAL_SIZE];

    return arena_printf(
        arena, "max(%s x expected, %s) = %s", ratio_format(share, RATIO_PLACES, texts[0]),
        ratio_format(floor, RATIO_PLACES, texts[1]), ratio_format(bound, places, texts[2]));
}

/** "expected - progress = 0.15, more than ..., at most ...", told apart from its bounds. */
static const char *distance_reason(struct arena *arena, enum status status,
                                   const struct distance *distance)
{
    const struct bounds *bounds = distance->bounds;
    struct ratio near = on_track_bound(distance);
    struct ratio far = at_risk_bound(distance);
    int near_places =
        status == STATUS_OFF_TRACK ? RATIO_PLACES : places_to_tell(distance->behind, near);
    int far_places =
        status == STATUS_ON_TRACK ? RATIO_PLACES : places_to_tell(distance->behind, far);
    char behind[DECIMAL_SIZE];
    char *on_track = bound_text(arena, bounds->on_track, bounds->on_track_floor, near, near_places);
    char *at_risk = bound_text(arena, bounds->at_risk, bounds->at_risk_floor, far, far_places);

    ratio_format(distance->behind, near_places > far_places ? near_places : far_places, behind);
    if (status == STATUS_ON_TRACK) {
        return arena_printf(arena, "expected - progress = %s, at most %s", behind, on_track);
    }
    if (status == STATUS_AT_RISK) {
        return arena_printf(arena, "expected - progress = %s, more than %s, at most %s", behind,
                            on_track, at_risk);
    }
    return arena_printf(arena, "expected - progress = %s, more than %s", behind, at_risk);
}

static const char *way_reason(struct arena *arena, const struct figures *figures,
                              const struct bounds *bounds)
{
    switch (figures->status) {
    case STATUS_UPCOMING: return "as-of is before start";
    case STATUS_ACHIEVED: return "progress is 1 or more";
    case STATUS_ENDED: return "due has passed, or the goal is closed";
    case STATUS_NO_DATA: return "no reading counts, or baseline or target is missing";
    case STATUS_ON_TRACK:
    case STATUS_AT_RISK:
    case STATUS_OFF_TRACK: {
        struct distance distance = {figures->expected,
                                    ratio_sub(figures->expected, figures->progress), bounds};
        return distance_reason(arena, figures->status, &distance);
    }
    case STATUS_NONE: break;
    }
    return "";
}

static const char *keep_reason(const struct figures *figures)
{
    switch (figures->status) {
    case STATUS_UPCOMING: return "as-of is before start";
    case STATUS_ACHIEVED:
        return "due has passed, or the goal is closed, and the last reading is inside";
    case STATUS_ENDED:
        return "due has passed, or the goal is closed, and the last reading is outside";
    case STATUS_ON_TRACK: return "the last reading is inside";
    case STATUS_AT_RISK: return "the last reading is the first outside";
    case STATUS_OFF_TRACK: return "the last two readings are outside";
    default: return "no reading counts";
    }
}

const char *status_reason(struct arena *arena, const struct score_row *row,
                          const struct bounds *bounds)
{
    return row->keep ? keep_reason(&row->figures) : way_reason(arena, &row->figures, bounds);
}

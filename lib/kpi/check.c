/*
 * Family K: what the arithmetic of a goal's KPIs stumbles over.
 */

#include "kpi/check.h"

/** One KPI under check. */
struct subject {
    const struct goal *goal;
    const struct kpi *kpi;
    struct diags *diags;
};

static struct place field_of(const struct subject *s, size_t field)
{
    return mark_place(s->goal->file, s->kpi->where, &s->kpi->marks, field);
}

static struct place item_of(const struct subject *s, where_t where)
{
    return where_place(s->goal->file, where);
}

static const char *name_of(const struct kpi *kpi)
{
    return kpi->id ? kpi->id : "";
}

static void check_way(const struct subject *s)
{
    const struct kpi *kpi = s->kpi;
    char text[DECIMAL_SIZE];
    if (kpi->keep.kind != KEEP_NONE || !decimal_known(kpi->baseline) ||
        !decimal_known(kpi->target) || decimal_compare(kpi->baseline, kpi->target) != 0) {
        return;
    }
    decimal_format(kpi->target, text);
    diags_add(s->diags, SEVERITY_ERROR, "K1", field_of(s, offsetof(struct kpi, target)),
              "to hold a value say 'keep: at-least ...', 'keep: at-most ...' or 'keep: LOW..HIGH' "
              "in place of baseline and target",
              "target of '%s' equals its baseline, %s", name_of(kpi), text);
}

static void refuse_beside_keep(const struct subject *s, const char *key, struct decimal value,
                               size_t field)
{
    if (decimal_known(value)) {
        diags_add(s->diags, SEVERITY_ERROR, "K2", field_of(s, field),
                  "remove 'keep' if the value is to move, baseline and target if it is to stay",
                  "'%s' beside 'keep' in '%s'", key, name_of(s->kpi));
    }
}

static void check_kind(const struct subject *s)
{
    const struct kpi *kpi = s->kpi;
    if (kpi->keep.kind != KEEP_NONE) {
        refuse_beside_keep(s, "baseline", kpi->baseline, offsetof(struct kpi, baseline));
        refuse_beside_keep(s, "target", kpi->target, offsetof(struct kpi, target));
        return;
    }
    if (!decimal_known(kpi->target) && !has_mark(&kpi->marks, offsetof(struct kpi, target)) &&
        !has_mark(&kpi->marks, offsetof(struct kpi, keep))) {
        diags_add(s->diags, SEVERITY_ERROR, "K2", item_of(s, kpi->where),
                  "add 'target: NUMBER', or 'keep: at-least NUMBER' to hold a line",
                  "'%s' has neither 'target' nor 'keep'", name_of(kpi));
    }
}

static void check_readings(const struct subject *s)
{
    const struct goal *goal = s->goal;
    char date[DATE_SIZE];
    char edge[DATE_SIZE];
    if (goal->start == DAY_NONE || goal->due == DAY_NONE || goal->due < goal->start) {
        return;
    }
    for (size_t i = 0; i < s->kpi->readings.count; i++) {
        const struct reading *reading = &s->kpi->readings.items[i];
        bool early = reading->date < goal->start;
        bool late = reading->date > goal->due;
        if (reading->date == DAY_NONE || (!early && !late)) {
            continue;
        }
        diags_add(s->diags, SEVERITY_WARNING, "K3", item_of(s, reading->where),
                  "only readings from start to due count; others are shown beside the figures",
                  "reading of '%s' on %s never counts: it is %s, %s", name_of(s->kpi),
                  date_format(reading->date, date), early ? "before start" : "after due",
                  date_format(early ? goal->start : goal->due, edge));
    }
}

static int32_t finer(int32_t scale, struct decimal value)
{
    return value.scale > scale ? value.scale : scale;
}

static int32_t finest_scale(const struct kpi *kpi)
{
    int32_t scale = finer(finer(0, kpi->baseline), kpi->target);
    if (kpi->keep.kind != KEEP_NONE) {
        scale = finer(finer(scale, kpi->keep.low), kpi->keep.high);
    }
    for (size_t i = 0; i < kpi->checkpoints.count; i++) {
        scale = finer(scale, kpi->checkpoints.items[i].value);
    }
    for (size_t i = 0; i < kpi->readings.count; i++) {
        scale = finer(scale, kpi->readings.items[i].value);
    }
    return scale;
}

static void check_digits(const struct subject *s, struct decimal value, int32_t scale,
                         struct place place)
{
    int64_t units;
    char text[DECIMAL_SIZE];
    if (!decimal_known(value) || decimal_rescale(value, scale, &units)) {
        return;
    }
    diags_add(s->diags, SEVERITY_ERROR, "K4", place,
              "use a larger unit, or fewer decimal places in all values of the KPI",
              "'%s' and the %d decimal places of other values of '%s' need more than 18 digits",
              decimal_format(value, text), scale, name_of(s->kpi));
}

/* Values have 15 digits at most, so that up to three places always fit. */
static void check_span(const struct subject *s)
{
    const struct kpi *kpi = s->kpi;
    int32_t scale = finest_scale(kpi);
    if (scale <= 18 - DECIMAL_DIGITS) {
        return;
    }
    check_digits(s, kpi->baseline, scale, field_of(s, offsetof(struct kpi, baseline)));
    check_digits(s, kpi->target, scale, field_of(s, offsetof(struct kpi, target)));
    if (kpi->keep.kind != KEEP_NONE) {
        check_digits(s, kpi->keep.low, scale, field_of(s, offsetof(struct kpi, keep)));
        check_digits(s, kpi->keep.high, scale, field_of(s, offsetof(struct kpi, keep)));
    }
    for (size_t i = 0; i < kpi->checkpoints.count; i++) {
        check_digits(s, kpi->checkpoints.items[i].value, scale,
                     item_of(s, kpi->checkpoints.items[i].where));
    }
    for (size_t i = 0; i < kpi->readings.count; i++) {
        check_digits(s, kpi->readings.items[i].value, scale,
                     item_of(s, kpi->readings.items[i].where));
    }
}

static void check_checkpoints(const struct subject *s)
{
    const struct goal *goal = s->goal;
    char date[DATE_SIZE];
    char start[DATE_SIZE];
    char due[DATE_SIZE];
    if (goal->start == DAY_NONE || goal->due == DAY_NONE || goal->due < goal->start) {
        return;
    }
    for (size_t i = 0; i < s->kpi->checkpoints.count; i++) {
        const struct checkpoint *checkpoint = &s->kpi->checkpoints.items[i];
        if (checkpoint->date == DAY_NONE ||
            (checkpoint->date >= goal->start && checkpoint->date <= goal->due)) {
            continue;
        }
        diags_add(s->diags, SEVERITY_ERROR, "K5", item_of(s, checkpoint->where),
                  "move the checkpoint, or revise the goal's dates with 'coach goal revise'",
                  "checkpoint of '%s' on %s is outside %s..%s", name_of(s->kpi),
                  date_format(checkpoint->date, date), date_format(goal->start, start),
                  date_format(goal->due, due));
    }
}

static void check_bounds(const struct subject *s)
{
    const struct keep *keep = &s->kpi->keep;
    char low[DECIMAL_SIZE];
    char high[DECIMAL_SIZE];
    if (keep->kind != KEEP_RANGE || !decimal_known(keep->low) || !decimal_known(keep->high) ||
        decimal_compare(keep->low, keep->high) <= 0) {
        return;
    }
    decimal_format(keep->low, low);
    decimal_format(keep->high, high);
    const char *help = arena_printf(s->diags->arena, "write 'keep: %s..%s'", high, low);
    diags_add(s->diags, SEVERITY_ERROR, "K6", field_of(s, offsetof(struct kpi, keep)), help,
              "no value is inside '%s..%s'", low, high);
}

/* A goal without any member is the linter's business (M1). */
static void check_weights(const struct goal *goal, struct diags *diags)
{
    const struct kpis *kpis = &goal->kpis;
    if (kpis->count == 0 || goal->milestones.count > 0) {
        return;
    }
    for (size_t i = 0; i < kpis->count; i++) {
        if (!decimal_known(kpis->items[i].weight) || kpis->items[i].weight.units > 0) {
            return;
        }
    }
    const struct kpi *first = &kpis->items[0];
    diags_add(diags, SEVERITY_WARNING, "K7",
              mark_place(goal->file, first->where, &first->marks, offsetof(struct kpi, weight)),
              "give at least one KPI a weight above 0",
              "no KPI has any weight, so the goal has neither progress nor status");
}

static void check_dates(const struct goal *goal, struct diags *diags)
{
    char start[DATE_SIZE];
    char due[DATE_SIZE];
    if (goal->start == DAY_NONE || goal->due == DAY_NONE || goal->due >= goal->start) {
        return;
    }
    diags_add(diags, SEVERITY_ERROR, "K8",
              mark_place(goal->file, goal->where, &goal->marks, offsetof(struct goal, due)),
              "start and due may be the same day, but not the other way round",
              "due, %s, is before start, %s: no figure can be computed",
              date_format(goal->due, due), date_format(goal->start, start));
}

static void check_closed(const struct goal *goal, struct diags *diags)
{
    char start[DATE_SIZE];
    char closed[DATE_SIZE];
    if (goal->start == DAY_NONE || goal->closed == DAY_NONE || goal->closed >= goal->start) {
        return;
    }
    diags_add(diags, SEVERITY_ERROR, "K9",
              mark_place(goal->file, goal->where, &goal->marks, offsetof(struct goal, closed)),
              "was it never begun? then take start out, or delete the file",
              "closed, %s, is before start, %s: the goal was never active",
              date_format(goal->closed, closed), date_format(goal->start, start));
}

static void (*const CHECKS[])(const struct subject *) = {
    check_way, check_kind, check_readings, check_span, check_checkpoints, check_bounds,
};

void kpi_check(const struct goal *goal, struct diags *diags)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        struct subject subject = {goal, &goal->kpis.items[i], diags};
        for (size_t j = 0; j < sizeof CHECKS / sizeof *CHECKS; j++) {
            CHECKS[j](&subject);
        }
    }
    check_weights(goal, diags);
    check_dates(goal, diags);
    check_closed(goal, diags);
}

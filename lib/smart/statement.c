/*
 * From the parts of a statement to what a goal's file says: values, unit, measure, due.
 */

#include "smart/statement.h"

#include <string.h>

#include "base/ratio.h"
#include "base/text.h"
#include "model/model.h"
#include "smart/choice.h"

/** The value that a target or bound stands for. */
static struct decimal target_value(const struct choice *choice)
{
    const struct amount *target = choice->target;
    const struct amount *baseline = choice->baseline;

    if (!decimal_known(target->high) || baseline == NULL) {
        return target->value;
    }
    bool is_down = decimal_compare(baseline->value, target->high) > 0;
    return is_down ? target->high : target->value;
}

/** How many of a smaller unit of time are in a larger one; 0 if either is none. */
static int64_t seconds_in(const char *unit)
{
    static const struct {
        const char *unit;
        int64_t seconds;
    } units[] = {{"s", 1}, {"min", 60}, {"h", 3600}, {"days", 86400}, {"weeks", 604800}};

    for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        if (strcmp(unit, units[i].unit) == 0) {
            return units[i].seconds;
        }
    }
    return 0;
}

/** A value in another unit: "from 2 hours to 30 minutes" starts at 120. */
static struct decimal converted(struct decimal value, const char *from, const char *to)
{
    int64_t larger = seconds_in(from);
    int64_t smaller = seconds_in(to);

    if (strcmp(from, to) == 0 || from[0] == '\0' || to[0] == '\0') {
        return value;
    }
    if (larger == 0 && smaller == 0) {
        return value;
    }
    if (larger == 0 || smaller == 0) {
        return DECIMAL_NONE;
    }
    struct ratio ratio = ratio_mul(ratio_from_decimal(value), ratio_make(larger, smaller));
    return ratio_round(ratio, 4);
}

/** The baseline changed by what the statement says: 12 by 50% down is 6. */
static struct decimal changed(struct decimal baseline, const struct amount *change, bool is_down)
{
    struct ratio from = ratio_from_decimal(baseline);
    struct ratio by = ratio_from_decimal(change->value);
    struct ratio to;

    if (change->form == AMOUNT_FACTOR) {
        to = ratio_mul(from, by);
    } else {
        if (change->form == AMOUNT_RATIO) {
            by = ratio_mul(from, ratio_div(by, ratio_from_decimal(change->of)));
        }
        by = change->form == AMOUNT_PERCENT ? ratio_mul(from, ratio_div(by, ratio_from_int(100)))
                                            : by;
        to = is_down ? ratio_sub(from, by) : ratio_add(from, by);
    }
    struct decimal value = ratio_known(to) ? ratio_round(to, 4) : DECIMAL_NONE;
    int64_t most = decimal_power(DECIMAL_DIGITS);
    return value.units < most && value.units > -most ? value : DECIMAL_NONE;
}

/** A ratio as a percentage, where another is out of something else: one in five. */
static struct decimal share_of(const struct amount *ratio)
{
    struct ratio share = ratio_div(ratio_from_decimal(ratio->value), ratio_from_decimal(ratio->of));

    share = ratio_mul(share, ratio_from_int(100));
    return ratio_known(share) ? ratio_round(share, 4) : DECIMAL_NONE;
}

/** "from one in five to one in three" can only be compared as shares. */
static bool is_way_of_shares(const struct choice *choice)
{
    const struct amount *from = choice->baseline;
    const struct amount *to = choice->target;

    return from != NULL && to != NULL && from->form == AMOUNT_RATIO && to->form == AMOUNT_RATIO &&
           decimal_compare(from->of, to->of) != 0;
}

/** The unit that an amount states, with what it is per. */
static const char *stated_unit(struct arena *arena, const struct amount *amount)
{
    char of[DECIMAL_SIZE];
    const char *unit = amount->unit;

    if (amount->form == AMOUNT_RATIO && decimal_known(amount->of)) {
        unit = arena_printf(arena, "/%s", decimal_format(amount->of, of));
    }
    if (amount->per[0] == '\0' || strcmp(unit, "times") == 0) {
        return amount->per[0] == '\0' ? unit : arena_printf(arena, "/%s", amount->per);
    }
    return arena_printf(arena, "%s/%s", unit, amount->per);
}

/** The unit that a measure implies: "weekly work hours" count in hours. */
static const char *implied_unit(const struct tokens *tokens, struct token_range measure)
{
    struct token_range head = measure_head(tokens, measure);
    const char *last = head.end > head.first ? token_at(tokens, head.end - 1)->text : "";
    const char *unit = words_unit(last);

    return unit != NULL && seconds_in(unit) > 0 ? unit : "";
}

/** The stated unit of the amounts, else that of the measure; a bare rate behind either. */
static const char *unit_of(struct arena *arena, const struct choice *choice,
                           const struct tokens *tokens, struct token_range measure)
{
    const struct amount *sources[] = {choice->keep, choice->target, choice->baseline};
    const char *implied = implied_unit(tokens, measure);
    const char *unit = "";

    if (is_way_of_shares(choice)) {
        return "%";
    }
    for (size_t i = 0; i < sizeof(sources) / sizeof(sources[0]) && unit[0] == '\0'; i++) {
        if (sources[i] != NULL) {
            unit = stated_unit(arena, sources[i]);
        }
    }
    /* Of a change only a number counts in something: "by 3 points", but "by 50%" of any. */
    bool is_change_alone = choice->change != NULL && choice->baseline == NULL;
    if (is_change_alone && choice->change->form == AMOUNT_COUNT) {
        unit = choice->change->unit;
    }
    bool is_rate_alone = unit[0] == '/' && (unit[1] < '0' || unit[1] > '9');
    return (unit[0] == '\0' || is_rate_alone) && implied[0] != '\0' ? implied : unit;
}

static struct keep_words keep_of(const struct parts *parts, const struct amount *amount,
                                 struct token_range measure)
{
    struct keep_words keep = {KEEP_AT_LEAST, amount->value, DECIMAL_NONE, amount->span};

    if (decimal_known(amount->high)) {
        keep.kind = KEEP_RANGE;
        keep.high = amount->high;
        return keep;
    }
    bool is_cost = false;
    for (size_t i = measure.first; i < measure.end; i++) {
        is_cost = is_cost || words_at(&words_costs, &parts->tokens, i) != NULL;
    }
    if (amount->bound == BOUND_AT_MOST || (amount->bound == BOUND_NONE && is_cost)) {
        keep = (struct keep_words){KEEP_AT_MOST, DECIMAL_NONE, amount->value, amount->span};
    }
    return keep;
}

static void fill_values(struct understanding *out, const struct choice *choice)
{
    if (choice->target != NULL) {
        out->target = target_value(choice);
        out->target_span = choice->target->span;
    }
    if (choice->baseline != NULL && !decimal_known(choice->baseline->high)) {
        out->baseline = choice->baseline->value;
        out->baseline_span = choice->baseline->span;
    }
    if (choice->target != NULL && choice->baseline != NULL && decimal_known(out->baseline)) {
        const char *from = choice->baseline->per;
        const char *to = choice->target->per;
        bool is_same_rate = from[0] == '\0' || to[0] == '\0' || strcmp(from, to) == 0;
        out->baseline = is_same_rate
                            ? converted(out->baseline, choice->baseline->unit, choice->target->unit)
                            : DECIMAL_NONE;
        out->baseline_span.length = decimal_known(out->baseline) ? out->baseline_span.length : 0;
    }
    if (is_way_of_shares(choice)) {
        out->baseline = share_of(choice->baseline);
        out->target = share_of(choice->target);
    }
    if (choice->change != NULL && decimal_known(out->baseline)) {
        out->target = changed(out->baseline, choice->change, choice->falls);
        out->target_span = decimal_known(out->target) ? choice->change->span : out->target_span;
    }
}

struct understanding statement_understand(struct arena *arena, const char *statement, day_t start,
                                          day_t today)
{
    struct understanding out = {
        .baseline = DECIMAL_NONE,
        .target = DECIMAL_NONE,
        .keep = {KEEP_NONE, DECIMAL_NONE, DECIMAL_NONE, {0, 0}},
        .due = DAY_NONE,
    };
    struct calendar calendar = calendar_make(start, today);
    struct parts parts = parts_read(arena, statement, &calendar);
    struct choice choice = choice_make(&parts);
    const struct time_phrase *due = choice_due(&parts);
    struct token_range measure = measure_find(&parts, choice_main(&choice));

    fill_values(&out, &choice);
    if (choice.keep != NULL) {
        out.keep = keep_of(&parts, choice.keep, measure);
    }
    out.measure = measure_text(arena, &parts.tokens, measure);
    out.unit = unit_of(arena, &choice, &parts.tokens, measure);
    if (due != NULL) {
        out.due = due->period.last;
    } else {
        due = choice_no_due(&parts);
    }
    out.due_span = due != NULL ? due->span : (struct span){0, 0};
    return out;
}

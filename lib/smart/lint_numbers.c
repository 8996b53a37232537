/*
 * Rule M5: the numbers of the statement are those of its KPIs, and go the way that its verb says.
 *
 * Only what the statement is about is compared, not its means, durations and dates; and only with
 * a KPI in the same unit, or without one. One KPI that agrees is enough.
 */

#include <stddef.h>
#include <string.h>

#include "base/ratio.h"
#include "base/text.h"
#include "smart/choice.h"
#include "smart/lint_goal.h"

/** What an amount is held against. */
enum side { SIDE_BASELINE, SIDE_TARGET, SIDE_CHANGE };

/** How an amount stands to the KPIs of the goal. */
struct match {
    bool agrees;
    /** The first lag KPI in its unit that says something else; NULL if there is none. */
    const struct kpi *other;
    struct kpi_terms terms;
};

/* Units */

static bool is_percent(const char *unit)
{
    return strcmp(unit, "%") == 0;
}

/** True if both are counted in the same: "h" and "h/week", "" and "/month". */
static bool units_agree(struct arena *arena, const struct amount *amount, const struct kpi *kpi)
{
    const char *unit = kpi->unit != NULL ? kpi->unit : "";
    size_t length = strlen(amount->unit);

    if (amount->form == AMOUNT_RATIO || amount->form == AMOUNT_FACTOR) {
        return is_percent(unit);
    }
    if (amount->form == AMOUNT_PERCENT) {
        return is_percent(unit) || *unit == '\0';
    }
    if (length == 0 || *unit == '\0') {
        return !is_percent(unit) && (amount->role != AMOUNT_PLAIN || length == 0);
    }
    const char *counted = text_fold(arena, amount->unit, length);
    const char *rate = text_fold(arena, unit, strlen(unit));
    length = strlen(counted);
    return strncmp(rate, counted, length) == 0 && (rate[length] == '\0' || rate[length] == '/');
}

/* Values */

static bool same(struct decimal a, struct decimal b)
{
    return decimal_known(a) && decimal_known(b) && decimal_compare(a, b) == 0;
}

/** The value of an amount; of "9 of 10" the percentage. */
static struct decimal value_of(const struct amount *amount)
{
    if (amount->form != AMOUNT_RATIO || !decimal_known(amount->of)) {
        return amount->value;
    }
    struct ratio share =
        ratio_div(ratio_from_decimal(amount->value), ratio_from_decimal(amount->of));
    return ratio_known(share) ? ratio_round(ratio_mul(share, ratio_from_int(100)), 4)
                              : amount->value;
}

static bool is_target(const struct amount *amount, const struct kpi *kpi,
                      const struct kpi_terms *terms)
{
    struct decimal wanted[] = {terms->target,
                               kpi->keep.kind != KEEP_NONE ? kpi->keep.low : DECIMAL_NONE,
                               kpi->keep.kind != KEEP_NONE ? kpi->keep.high : DECIMAL_NONE};
    struct decimal value = value_of(amount);

    for (size_t i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++) {
        if (same(value, wanted[i]) || same(amount->high, wanted[i])) {
            return true;
        }
    }
    return false;
}

/* Changes */

static bool is_within(struct ratio a, struct ratio b, struct ratio tolerance)
{
    struct ratio gap = ratio_sub(a, b);

    if (!ratio_known(gap)) {
        return false;
    }
    gap = ratio_max(gap, ratio_sub(ratio_from_int(0), gap));
    return ratio_compare(gap, tolerance) <= 0;
}

/** Within half a unit of the last place that was written: "by 33%" is a third. */
static bool is_near(struct ratio a, struct decimal b)
{
    struct ratio half = ratio_make(1, 2 * (int128_t)decimal_power(b.scale));

    return is_within(a, ratio_from_decimal(b), half);
}

/** True if from baseline to target is the change that the statement says. */
static bool is_change(const struct amount *amount, bool falls, const struct kpi_terms *terms)
{
    struct ratio from = ratio_from_decimal(terms->baseline);
    struct ratio to = ratio_from_decimal(terms->target);
    struct ratio change = falls ? ratio_sub(from, to) : ratio_sub(to, from);

    if (amount->form == AMOUNT_FACTOR) {
        struct ratio factor = ratio_from_decimal(amount->value);
        return is_within(ratio_div(to, from), factor, ratio_make(1, 20));
    }
    /* by 10%: of the baseline, or ten points of a percentage */
    return is_near(ratio_mul(ratio_div(change, from), ratio_from_int(100)), value_of(amount)) ||
           is_near(change, value_of(amount));
}

/* Comparing */

/** An amount of the statement. */
struct said {
    enum side side;
    const struct amount *amount;
    /** Of a change: downwards. */
    bool falls;
};

static bool agrees(const struct said *said, const struct kpi *kpi, const struct kpi_terms *terms)
{
    switch (said->side) {
    case SIDE_BASELINE: return same(value_of(said->amount), terms->baseline);
    case SIDE_TARGET: return is_target(said->amount, kpi, terms);
    case SIDE_CHANGE: break;
    }
    return terms_direction(terms) != 0 && is_change(said->amount, said->falls, terms);
}

/** "by 50%" can be said of any unit, all else of the same. */
static bool comparable(struct arena *arena, const struct said *said, const struct kpi *kpi,
                       const struct kpi_terms *terms)
{
    enum amount_form form = said->amount->form;
    bool same_unit = units_agree(arena, said->amount, kpi);

    switch (said->side) {
    case SIDE_BASELINE: return decimal_known(terms->baseline) && same_unit;
    case SIDE_TARGET:
        return (decimal_known(terms->target) || kpi->keep.kind != KEEP_NONE) && same_unit;
    case SIDE_CHANGE: break;
    }
    return terms_direction(terms) != 0 &&
           (same_unit || (form != AMOUNT_COUNT && form != AMOUNT_MONEY));
}

static struct match compare(const struct lint *lint, const struct said *said)
{
    struct match match = {.agrees = false, .other = NULL};

    for (size_t i = 0; i < lint->goal->kpis.count && !match.agrees; i++) {
        const struct kpi *kpi = &lint->goal->kpis.items[i];
        struct kpi_terms terms = kpi_terms_on(lint->goal, kpi, lint->as_of);
        match.agrees = agrees(said, kpi, &terms);
        if (match.other == NULL && kpi->kind == KPI_LAG &&
            comparable(lint->findings->arena, said, kpi, &terms)) {
            match.other = kpi;
            match.terms = terms;
        }
    }
    return match;
}

/* Saying so */

static const char *number(struct arena *arena, struct decimal value)
{
    char text[DECIMAL_SIZE];

    return arena_strdup(arena, decimal_format(value, text));
}

/** "goes from 12 to 8", "keeps at least 95": what the KPI says on that side. */
static const char *told(struct arena *arena, enum side side, const struct match *match)
{
    const struct keep *keep = &match->other->keep;

    if (side == SIDE_CHANGE) {
        return arena_printf(arena, "goes from %s to %s", number(arena, match->terms.baseline),
                            number(arena, match->terms.target));
    }
    if (side == SIDE_BASELINE) {
        return arena_printf(arena, "starts from %s", number(arena, match->terms.baseline));
    }
    switch (keep->kind) {
    case KEEP_AT_LEAST: return arena_printf(arena, "keeps at least %s", number(arena, keep->low));
    case KEEP_AT_MOST: return arena_printf(arena, "keeps at most %s", number(arena, keep->high));
    case KEEP_RANGE:
        return arena_printf(arena, "keeps %s..%s", number(arena, keep->low),
                            number(arena, keep->high));
    case KEEP_NONE: break;
    }
    return arena_printf(arena, "goes to %s", number(arena, match->terms.target));
}

static void check(const struct lint *lint, struct said said)
{
    const struct amount *amount = said.amount;
    struct arena *arena = lint->findings->arena;

    if (amount == NULL || amount->form == AMOUNT_ALL) {
        return;
    }
    struct match match = compare(lint, &said);
    if (match.agrees || match.other == NULL) {
        return;
    }
    const char *help = arena_printf(
        arena, "say the same in both; what was agreed is changed with: coach goal revise %s",
        goal_name(lint));
    findings_add_words(lint->findings, "M5", amount->span, help,
                       "the statement says %.*s, its KPI '%s' %s", (int)amount->span.length,
                       lint->parts.tokens.source + amount->span.start, kpi_title(match.other),
                       told(arena, said.side, &match));
}

/* Which way */

/** A place in a list goes up as its number goes down. */
static bool is_place(const struct tokens *tokens, size_t first, size_t end)
{
    static const char *const places[] = {"place", "position", "rank", "ranking"};

    for (size_t at = first; at < end; at++) {
        for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
            if (token_is(tokens, at, places[i])) {
                return true;
            }
        }
    }
    return false;
}

/** The verb nearest before a token in its clause, if it says a way. */
static const struct word *way_before(const struct tokens *tokens, size_t at, size_t *found)
{
    for (size_t i = at; i > 0; i--) {
        if (verb_at(tokens, i - 1)) {
            *found = i - 1;
            return words_at(&words_ways, tokens, i - 1);
        }
        if (token_starts_clause(tokens, i - 1)) {
            break;
        }
    }
    return NULL;
}

/** "Raise NPS from 45 to 31": one of the two numbers, or the verb, is not what was meant. */
static void check_way(const struct lint *lint, const struct choice *choice)
{
    const struct tokens *tokens = &lint->parts.tokens;
    const struct amount *from = choice->baseline;
    const struct amount *to = choice->target;

    if (!from || !to || from > to || from->form != to->form || strcmp(from->unit, to->unit) != 0) {
        return;
    }
    size_t at = 0;
    const struct word *verb = way_before(tokens, from->first, &at);
    int order = decimal_compare(to->value, from->value);
    if (!verb || order == 0 || (order > 0) == (verb->value == VERB_RISE) ||
        is_place(tokens, at, from->first)) {
        return;
    }
    struct span span = token_at(tokens, at)->span;
    findings_add_words(lint->findings, "M5", span,
                       "say the two numbers in the order in which they come, or the other verb",
                       "'%.*s' says %s, and %s to %s goes %s", (int)span.length,
                       tokens->source + span.start, order > 0 ? "down" : "up",
                       number(lint->findings->arena, from->value),
                       number(lint->findings->arena, to->value), order > 0 ? "up" : "down");
}

void lint_numbers(const struct lint *lint)
{
    struct choice choice = choice_make(&lint->parts);
    const struct amount *target = choice.keep != NULL ? choice.keep : choice.target;

    check_way(lint, &choice);
    check(lint, (struct said){SIDE_BASELINE, choice.baseline, false});
    check(lint, (struct said){SIDE_TARGET, target, false});
    check(lint, (struct said){SIDE_CHANGE, choice.change, choice.falls});
}

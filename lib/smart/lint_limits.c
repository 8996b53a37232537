/*
 * Rule A1: targets beyond what their unit allows.
 *
 * Shares of a whole lie between 0 and 100%, counts and times are not below 0, marks out of five
 * end at 5. What may be something else, as growth or the part of a goal that was reached, has no
 * bounds: in doubt nothing is said.
 */

#include <stddef.h>
#include <string.h>

#include "base/text.h"
#include "smart/kinds.h"
#include "smart/lint_goal.h"

/** Between which values a KPI can be. */
struct limits {
    /** DECIMAL_NONE: no bound. */
    struct decimal low;
    struct decimal high;
    /** "a share": what has them. */
    const char *what;
};

static struct decimal whole(int64_t value)
{
    return decimal_make(value, 0);
}

static bool has_word(struct arena *arena, const char *text, const struct word_list *list)
{
    struct tokens tokens = tokens_read(arena, text, strlen(text));

    for (size_t i = 0; i < tokens.count; i++) {
        if (words_find(list, tokens.items[i].text) != NULL) {
            return true;
        }
    }
    return false;
}

/** True if what the KPI measures is of a list: by its name and measure, else by its id. */
static bool says(const struct lint *lint, const struct kpi *kpi, const struct word_list *list)
{
    struct arena *arena = lint->findings->arena;
    const char *id = kpi->measure != NULL || kpi->name != NULL ? kpi->measure : kpi->id;

    if (kpi->name != NULL && has_word(arena, kpi->name, list)) {
        return true;
    }
    /* an id is one word to the reader of statements, as "on-time" is, but "on-time-rate" is not */
    return id != NULL && (has_word(arena, id, list) || has_word(arena, id_spoken(arena, id), list));
}

static bool is_share(const struct lint *lint, const struct kpi *kpi)
{
    bool is_percent = kpi->unit != NULL && strcmp(kpi->unit, "%") == 0;

    return is_percent && says(lint, kpi, &kinds_shares) && !says(lint, kpi, &kinds_unbounded) &&
           !has_word(lint->findings->arena, lint->parts.tokens.source, &kinds_unbounded);
}

/** "stories", "h", "/month", "defects/week": what is counted, or a time. */
static bool is_count(const struct lint *lint, const struct kpi *kpi)
{
    struct arena *arena = lint->findings->arena;
    const char *unit = kpi->unit != NULL ? kpi->unit : "";
    const char *slash = strchr(unit, '/');
    size_t length = slash != NULL ? (size_t)(slash - unit) : strlen(unit);
    const char *noun = text_fold(arena, unit, length);
    size_t letters = strspn(noun, "abcdefghijklmnopqrstuvwxyz-");

    if (*unit == '\0' || noun[letters] != '\0' || says(lint, kpi, &kinds_unbounded)) {
        return false;
    }
    bool is_rate = length == 0 && (unit[1] < '0' || unit[1] > '9');
    bool is_noun = letters >= 3 && words_find(&kinds_signed, noun) == NULL &&
                   !words_is_currency(noun, letters);
    return is_rate || is_noun || words_find(&words_stretches, noun) != NULL;
}

/** "/5": the marks that there are; 0 for other units. */
static int64_t marks_of(const char *unit)
{
    struct decimal most;

    if (unit == NULL || unit[0] != '/' ||
        decimal_parse(unit + 1, strlen(unit + 1), &most) != DECIMAL_OK || most.scale != 0) {
        return 0;
    }
    return most.units;
}

static struct limits limits_of(const struct lint *lint, const struct kpi *kpi)
{
    int64_t marks = marks_of(kpi->unit);

    if (marks > 0) {
        const char *what = arena_printf(lint->findings->arena, "a mark out of %d", (int)marks);
        return (struct limits){whole(0), whole(marks), what};
    }
    if (is_share(lint, kpi)) {
        return (struct limits){whole(0), whole(100), "a share of a whole"};
    }
    if (is_count(lint, kpi)) {
        return (struct limits){whole(0), DECIMAL_NONE, "a count"};
    }
    return (struct limits){DECIMAL_NONE, DECIMAL_NONE, NULL};
}

static void check_value(const struct lint *lint, const struct kpi *kpi, const struct limits *limits,
                        struct decimal value, size_t field)
{
    bool is_high = decimal_known(limits->high) && decimal_known(value) &&
                   decimal_compare(value, limits->high) > 0;
    bool is_low = decimal_known(limits->low) && decimal_known(value) &&
                  decimal_compare(value, limits->low) < 0;
    struct arena *arena = lint->findings->arena;
    char text[DECIMAL_SIZE];
    char bound[DECIMAL_SIZE];

    if (!is_high && !is_low) {
        return;
    }
    decimal_format(is_high ? limits->high : limits->low, bound);
    findings_add_place(lint->findings, "A1", kpi_place(lint, kpi, field),
                       arena_printf(arena, "%s %s; or say in `name:` what else it is",
                                    is_high ? "it ends at" : "it starts at", bound),
                       "'%s' is %s, and cannot come to %s", kpi_title(kpi), limits->what,
                       decimal_format(value, text));
}

void lint_limits(const struct lint *lint)
{
    for (size_t i = 0; i < lint->goal->kpis.count; i++) {
        const struct kpi *kpi = &lint->goal->kpis.items[i];
        struct limits limits = limits_of(lint, kpi);
        struct kpi_terms terms = kpi_terms_on(lint->goal, kpi, lint->as_of);
        if (kpi->keep.kind == KEEP_NONE) {
            check_value(lint, kpi, &limits, terms.target, offsetof(struct kpi, target));
        } else {
            check_value(lint, kpi, &limits,
                        decimal_known(kpi->keep.high) ? kpi->keep.high : kpi->keep.low,
                        offsetof(struct kpi, keep));
        }
    }
}

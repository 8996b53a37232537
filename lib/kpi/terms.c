/*
 * The terms of a goal as they stood: later revisions undone.
 */

#include "kpi/terms.h"

#include <string.h>

/* Reads the text of a `was` into out, "" as absent; false, and out untouched, where it cannot. */
typedef bool (*read_fn)(const char *text, void *out);

static bool read_text(const char *text, void *out)
{
    *(const char **)out = *text ? text : NULL;
    return true;
}

static bool read_day(const char *text, void *out)
{
    day_t day = date_parse(text, strlen(text));
    if (day == DAY_NONE && *text) {
        return false;
    }
    *(day_t *)out = day;
    return true;
}

static bool read_decimal(const char *text, void *out)
{
    struct decimal value = DECIMAL_NONE;
    if (*text && decimal_parse(text, strlen(text), &value) != DECIMAL_OK) {
        return false;
    }
    *(struct decimal *)out = value;
    return true;
}

/* Whether a revision's key is FIELD, or KPI/FIELD where kpi is given. */
static bool concerns(const struct revision *revision, const char *kpi, const char *field)
{
    const char *key = revision->key;
    if (!key) {
        return false;
    }
    if (kpi) {
        size_t length = strlen(kpi);
        if (strncmp(key, kpi, length) != 0 || key[length] != '/') {
            return false;
        }
        key += length + 1;
    }
    return strcmp(key, field) == 0;
}

/*
 * The value on as_of is what the first revision after that day replaced. Of two on one day the
 * file has the earlier one first. Returns that revision.
 */
static const struct revision *undo(const struct revisions *revised, day_t as_of, const char *kpi,
                                   const char *field, read_fn read, void *out)
{
    const struct revision *first = NULL;
    for (size_t i = 0; i < revised->count; i++) {
        const struct revision *revision = &revised->items[i];
        if (revision->date <= as_of || (first && revision->date >= first->date)) {
            continue;
        }
        if (concerns(revision, kpi, field) && revision->was && read(revision->was, out)) {
            first = revision;
        }
    }
    return first;
}

struct goal_terms goal_terms_on(const struct goal *goal, day_t as_of)
{
    const struct revisions *revised = &goal->revised;
    struct goal_terms terms = {
        .statement = goal->statement, .start = goal->start, .due = goal->due};
    undo(revised, as_of, NULL, "goal", read_text, &terms.statement);
    terms.start_undone = undo(revised, as_of, NULL, "start", read_day, &terms.start);
    terms.due_undone = undo(revised, as_of, NULL, "due", read_day, &terms.due);
    return terms;
}

struct kpi_terms kpi_terms_on(const struct goal *goal, const struct kpi *kpi, day_t as_of)
{
    const struct revisions *revised = &goal->revised;
    struct kpi_terms terms = {.baseline = kpi->baseline, .target = kpi->target};
    if (!kpi->id) {
        return terms;
    }
    terms.baseline_undone =
        undo(revised, as_of, kpi->id, "baseline", read_decimal, &terms.baseline);
    terms.target_undone = undo(revised, as_of, kpi->id, "target", read_decimal, &terms.target);
    return terms;
}

enum goal_state goal_state_on(const struct goal *goal, day_t as_of)
{
    if (goal->state == STATE_CLOSED && goal->closed != DAY_NONE && as_of < goal->closed) {
        return STATE_ACTIVE;
    }
    return goal->state;
}

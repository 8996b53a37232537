/*
 * The terms of a goal as they stood: later revisions undone.
 */

#include "kpi/terms.h"

#include <string.h>

/* Reads the text of a `was` into out; false, and out untouched, where it cannot. */
typedef bool (*read_fn)(const char *text, void *out);

static bool read_text(const char *text, void *out)
{
    *(const char **)out = text;
    return true;
}

static bool read_day(const char *text, void *out)
{
    day_t day = date_parse(text, strlen(text));
    if (day == DAY_NONE) {
        return false;
    }
    *(day_t *)out = day;
    return true;
}

static bool read_decimal(const char *text, void *out)
{
    struct decimal value;
    if (decimal_parse(text, strlen(text), &value) != DECIMAL_OK) {
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
 * file has the earlier one first.
 */
static void undo(const struct revisions *revised, day_t as_of, const char *kpi, const char *field,
                 read_fn read, void *out)
{
    day_t first = DAY_NONE;
    for (size_t i = 0; i < revised->count; i++) {
        const struct revision *revision = &revised->items[i];
        if (revision->date <= as_of || (first != DAY_NONE && revision->date >= first)) {
            continue;
        }
        if (concerns(revision, kpi, field) && revision->was && read(revision->was, out)) {
            first = revision->date;
        }
    }
}

struct goal_terms goal_terms_on(const struct goal *goal, day_t as_of)
{
    struct goal_terms terms = {goal->statement, goal->start, goal->due};
    undo(&goal->revised, as_of, NULL, "goal", read_text, &terms.statement);
    undo(&goal->revised, as_of, NULL, "start", read_day, &terms.start);
    undo(&goal->revised, as_of, NULL, "due", read_day, &terms.due);
    return terms;
}

struct kpi_terms kpi_terms_on(const struct goal *goal, const struct kpi *kpi, day_t as_of)
{
    struct kpi_terms terms = {kpi->baseline, kpi->target};
    if (!kpi->id) {
        return terms;
    }
    undo(&goal->revised, as_of, kpi->id, "baseline", read_decimal, &terms.baseline);
    undo(&goal->revised, as_of, kpi->id, "target", read_decimal, &terms.target);
    return terms;
}

enum goal_state goal_state_on(const struct goal *goal, day_t as_of)
{
    if (goal->state == STATE_CLOSED && goal->closed != DAY_NONE && as_of < goal->closed) {
        return STATE_ACTIVE;
    }
    return goal->state;
}

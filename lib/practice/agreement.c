/*
 * The terms that are agreed to, and who has.
 */

#include "practice/agreement.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/sha256.h"
#include "kpi/keep.h"
#include "kpi/terms.h"

const char *const standing_words[] = {
    [STANDING_NO] = "no", [STANDING_CHANGED] = "changed", [STANDING_YES] = "yes", NULL};

/* The terms */

static void add_line(struct buffer *text, const char *key, const char *value)
{
    if (value) {
        buffer_printf(text, "%s: %s\n", key, value);
    }
}

static void add_day(struct buffer *text, const char *key, day_t day)
{
    char date[DATE_SIZE];

    add_line(text, key, day != DAY_NONE ? date_format(day, date) : NULL);
}

static void add_texts(struct buffer *text, const char *key, const struct texts *values)
{
    for (size_t i = 0; i < values->count; i++) {
        add_line(text, key, values->items[i]);
    }
}

static int by_id(const void *a, const void *b)
{
    const struct kpi *left = *(const struct kpi *const *)a;
    const struct kpi *right = *(const struct kpi *const *)b;

    return strcmp(left->id ? left->id : "", right->id ? right->id : "");
}

static void add_kpi(struct buffer *text, const struct goal *goal, const struct kpi *kpi,
                    day_t as_of)
{
    struct kpi_terms terms = kpi_terms_on(goal, kpi, as_of);
    char number[DECIMAL_SIZE];

    if (kpi->id && decimal_known(terms.target)) {
        add_line(text, arena_printf(text->arena, "%s/target", kpi->id),
                 decimal_format(terms.target, number));
    }
    if (kpi->id && keep_known(&kpi->keep)) {
        add_line(text, arena_printf(text->arena, "%s/keep", kpi->id),
                 keep_text(text->arena, &kpi->keep));
    }
}

static void add_kpis(struct buffer *text, const struct goal *goal, day_t as_of)
{
    const struct kpi **kpis = arena_array(text->arena, goal->kpis.count, sizeof(*kpis));

    for (size_t i = 0; i < goal->kpis.count; i++) {
        kpis[i] = &goal->kpis.items[i];
    }
    if (goal->kpis.count > 0) {
        qsort(kpis, goal->kpis.count, sizeof(*kpis), by_id);
    }
    for (size_t i = 0; i < goal->kpis.count; i++) {
        add_kpi(text, goal, kpis[i], as_of);
    }
}

static const char *goal_text(struct arena *arena, const struct goal *goal, day_t as_of)
{
    struct goal_terms terms = goal_terms_on(goal, as_of);
    struct buffer text;

    buffer_init(&text, arena);
    add_line(&text, "goal", terms.statement);
    add_day(&text, "due", terms.due);
    add_kpis(&text, goal, as_of);
    return buffer_text(&text);
}

static const char *contract_text(struct arena *arena, const struct contract *contract)
{
    struct buffer text;

    buffer_init(&text, arena);
    add_line(&text, "purpose", contract->purpose);
    add_line(&text, "cadence", contract->cadence ? cadence_words[contract->cadence] : NULL);
    add_texts(&text, "coach", &contract->coach);
    add_texts(&text, "coachee", &contract->coachee);
    add_line(&text, "confidential", contract->confidential);
    add_line(&text, "feedback", contract->feedback);
    add_day(&text, "review", contract->review);
    return buffer_text(&text);
}

static int by_kpi(const void *a, const void *b)
{
    const struct pip_target *left = *(const struct pip_target *const *)a;
    const struct pip_target *right = *(const struct pip_target *const *)b;

    return strcmp(left->kpi ? left->kpi : "", right->kpi ? right->kpi : "");
}

static void add_targets(struct buffer *text, const struct pip_targets *targets)
{
    const struct pip_target **all = arena_array(text->arena, targets->count, sizeof(*all));
    char number[DECIMAL_SIZE];

    for (size_t i = 0; i < targets->count; i++) {
        all[i] = &targets->items[i];
    }
    if (targets->count > 0) {
        qsort(all, targets->count, sizeof(*all), by_kpi);
    }
    for (size_t i = 0; i < targets->count; i++) {
        if (all[i]->kpi && decimal_known(all[i]->value)) {
            add_line(text, arena_printf(text->arena, "%s/target", all[i]->kpi),
                     decimal_format(all[i]->value, number));
        }
    }
}

static const char *pip_text(struct arena *arena, const struct pip *pip)
{
    struct buffer text;

    buffer_init(&text, arena);
    add_line(&text, "step", pip_step_words[pip->step]);
    add_day(&text, "due", pip->due);
    add_line(&text, "expectation", pip->expectation);
    add_targets(&text, &pip->targets);
    return buffer_text(&text);
}

/* Who is asked */

static void ask(struct pact *pact, const char *id)
{
    bool known = pact->party_count > 0 && strcmp(pact->parties[0], id) == 0;

    if (!known && pact->party_count < PARTIES_MAX) {
        pact->parties[pact->party_count++] = id;
    }
}

/** Whoever else agreed last, in the order of the file; NULL for nobody. */
static const char *last_other(const struct pact *pact, const char *id)
{
    for (size_t i = pact->agreed->count; i > 0; i--) {
        const struct agreement *agreement = &pact->agreed->items[i - 1];
        if (agreement->by && agreement->date <= pact->as_of && strcmp(agreement->by, id) != 0) {
            return agreement->by;
        }
    }
    return NULL;
}

static void ask_pair(struct pact *pact, const struct team *team, const char *id)
{
    const char *coach = team_coach_on(team, id, pact->as_of);

    if (!coach) {
        coach = last_other(pact, id);
    }
    ask(pact, id);
    if (coach) {
        ask(pact, coach);
    }
}

static void add_hash(struct pact *pact)
{
    sha256_hex(pact->terms, strlen(pact->terms), AGREEMENT_DIGITS, pact->hash);
}

static bool is_personal(const struct goal *goal)
{
    return goal->purpose == FOR_PERSONAL ||
           (goal->supports && strcmp(goal->supports, SUPPORTS_ME) == 0);
}

/** Nobody needs to agree to a personal goal; what was agreed all the same is not changed unsaid. */
static void ask_who_agreed(struct pact *pact)
{
    for (size_t i = 0; i < pact->agreed->count; i++) {
        const struct agreement *agreement = &pact->agreed->items[i];
        if (agreement->by && agreement->date <= pact->as_of) {
            ask(pact, agreement->by);
        }
    }
}

struct pact goal_pact(struct arena *arena, const struct team *team, const struct goal *goal,
                      day_t as_of)
{
    struct pact pact = {.agreed = &goal->agreed, .as_of = as_of};

    if (strcmp(goal->person, TEAM_ID) != 0) {
        if (is_personal(goal)) {
            ask_who_agreed(&pact);
        } else {
            ask_pair(&pact, team, goal->person);
        }
    } else if (team->manager) {
        ask(&pact, team->manager);
    }
    pact.terms = goal_text(arena, goal, as_of);
    add_hash(&pact);
    return pact;
}

struct pact contract_pact(struct arena *arena, const struct team *team, const struct person *person,
                          day_t as_of)
{
    struct pact pact = {.agreed = &person->contract.agreed, .as_of = as_of};

    pact.terms = contract_text(arena, &person->contract);
    add_hash(&pact);
    if (*pact.terms) {
        ask_pair(&pact, team, person->id);
    }
    return pact;
}

struct pact pip_pact(struct arena *arena, const struct team *team, const struct pip *pip,
                     day_t as_of)
{
    struct pact pact = {.agreed = &pip->agreed, .as_of = as_of};

    ask_pair(&pact, team, pip->person);
    pact.terms = pip_text(arena, pip);
    add_hash(&pact);
    return pact;
}

/* Who has agreed */

const struct agreement *pact_latest(const struct pact *pact, const char *by)
{
    const struct agreement *latest = NULL;

    for (size_t i = 0; i < pact->agreed->count; i++) {
        const struct agreement *agreement = &pact->agreed->items[i];
        if (!agreement->by || !agreement->hash || agreement->date == DAY_NONE ||
            agreement->date > pact->as_of || strcmp(agreement->by, by) != 0) {
            continue;
        }
        if (!latest || agreement->date >= latest->date) {
            latest = agreement;
        }
    }
    return latest;
}

bool pact_holds(const struct pact *pact, const struct agreement *agreement)
{
    return strcmp(agreement->hash, pact->hash) == 0;
}

enum standing pact_standing_of(const struct pact *pact, const char *by)
{
    const struct agreement *latest = pact_latest(pact, by);

    if (!latest) {
        return STANDING_NO;
    }
    return pact_holds(pact, latest) ? STANDING_YES : STANDING_CHANGED;
}

enum standing pact_standing(const struct pact *pact)
{
    enum standing all = pact->party_count > 0 ? STANDING_YES : STANDING_NONE;

    for (size_t i = 0; i < pact->party_count; i++) {
        enum standing one = pact_standing_of(pact, pact->parties[i]);
        if (one == STANDING_CHANGED) {
            return STANDING_CHANGED;
        }
        all = one == STANDING_NO ? STANDING_NO : all;
    }
    return all;
}

const char *pact_missing(struct arena *arena, const struct pact *pact)
{
    const char *missing = NULL;

    for (size_t i = 0; i < pact->party_count; i++) {
        const char *id = pact->parties[i];
        if (pact_standing_of(pact, id) != STANDING_YES) {
            missing = missing ? arena_printf(arena, "%s and %s", missing, id) : id;
        }
    }
    return missing;
}

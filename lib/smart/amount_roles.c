/*
 * What amounts are for: baseline, target, change; by the words around them.
 */

#include "model/model.h"
#include "smart/amounts.h"
#include "smart/numbers.h"

/** Phrases between a number and its marker: "to no more than about 5". */
#define FILLERS_MAX 5
/** The two ends of a way stand no further apart than this: "from 18 hours on average to 4". */
#define PAIR_GAP 6
/** How far back the verb of an amount may stand. */
#define VERB_REACH 30

/** True if a word that is a verb and a noun is a verb here: "to work", not "weekly work hours". */
static bool in_verb_place(const struct tokens *tokens, size_t at)
{
    const struct word *before = words_at(&words_grammar, tokens, at - 1);

    if (token_starts_clause(tokens, at) || token_is(tokens, at - 1, "to") ||
        token_is(tokens, at - 1, ",")) {
        return true;
    }
    return before != NULL &&
           (before->value == GRAMMAR_AUXILIARY || before->value == GRAMMAR_PRONOUN ||
            before->value == GRAMMAR_INTENT || before->value == GRAMMAR_CONJUNCTION ||
            before->value == GRAMMAR_ADVERB);
}

const struct word *verb_at(const struct tokens *tokens, size_t at)
{
    const struct word *verb = words_at(&words_verbs, tokens, at);

    return verb != NULL && (verb->value != VERB_ACT || in_verb_place(tokens, at)) ? verb : NULL;
}

const struct word *amount_verb(const struct tokens *tokens, size_t at)
{
    for (size_t i = at; i > 0 && at - i < VERB_REACH; i--) {
        const struct word *verb = verb_at(tokens, i - 1);
        if (verb != NULL) {
            return verb;
        }
        if (token_starts_clause(tokens, i - 1)) {
            return NULL;
        }
    }
    return NULL;
}

/** Walk back over bounds and fillers; the marker that stands before them. */
static enum marker read_before(const struct tokens *tokens, struct amount *amount)
{
    size_t at = amount->first;

    for (int i = 0; i <= FILLERS_MAX; i++) {
        size_t marker_taken;
        size_t taken;
        const struct word *marker =
            phrases_find_before(&phrases_markers, tokens, at, &marker_taken);
        const struct word *phrase = phrases_find_before(&phrases_before, tokens, at, &taken);
        /* "up to" bounds, "to" leads: the longer one is meant. */
        if (marker != NULL && marker_taken >= taken) {
            amount->first = at - marker_taken;
            return (enum marker)marker->value;
        }
        if (phrase == NULL || taken > at) {
            break;
        }
        if (phrase->value != BOUND_NONE && amount->bound == BOUND_NONE) {
            amount->bound = (enum bound)phrase->value;
        }
        at -= taken;
        amount->first = phrase->value != BOUND_NONE ? at : amount->first;
    }
    return MARKER_NONE;
}

/** "a 15% reduction", "20% more": a change though no "by" stands before it */
static bool is_change(const struct tokens *tokens, const struct amount *amount)
{
    if (words_at(&words_changes, tokens, amount->end) != NULL) {
        return amount->form == AMOUNT_PERCENT;
    }
    return amount->form == AMOUNT_PERCENT &&
           words_at(&words_comparatives, tokens, amount->end) != NULL &&
           !token_is(tokens, amount->end - 1, "or");
}

/** "by half", "3x" are factors, where others are counts or shares. */
static void make_relative(const struct tokens *tokens, struct amount *amount)
{
    bool is_times = amount->unit[0] == 't' && token_is(tokens, amount->number_end - 1, "x");

    if (is_times) {
        amount->form = AMOUNT_FACTOR;
    }
    if (amount->form == AMOUNT_RATIO && decimal_known(amount->of) && amount->of.units > 0 &&
        amount->of.scale == 0 && 100 % amount->of.units == 0) {
        amount->form = AMOUNT_PERCENT;
        amount->value = number_scale(amount->value, 100 / amount->of.units);
        amount->of = DECIMAL_NONE;
        amount->unit = "%";
    }
    amount->role = AMOUNT_BY;
}

/** True if the two may be the ends of one way: close, and nothing ends between them. */
static bool may_pair(const struct tokens *tokens, const struct amount *a, const struct amount *b)
{
    if (b->first < a->end) {
        return true;
    }
    if (b->first - a->end > PAIR_GAP) {
        return false;
    }
    for (size_t i = a->end; i < b->first; i++) {
        if (token_is(tokens, i, "and") || token_is(tokens, i, ";")) {
            return false;
        }
    }
    return true;
}

/** The marks that may stand at the other end of a way. */
static bool is_other_end(enum marker mark)
{
    return mark == MARKER_TO || mark == MARKER_BY;
}

/** True if "from" is the baseline of a neighbour, not a source: "from 20 customers". */
static bool is_baseline(const struct tokens *tokens, const struct amounts *amounts,
                        const enum marker *marks, size_t i)
{
    const struct amount *items = amounts->items;
    bool next = i + 1 < amounts->count && is_other_end(marks[i + 1]) &&
                may_pair(tokens, &items[i], &items[i + 1]);
    bool previous =
        i > 0 && is_other_end(marks[i - 1]) && may_pair(tokens, &items[i - 1], &items[i]);

    return next || previous;
}

/** True if "to" is where a change goes, not a recipient: "to 3 customers". */
static bool is_target(const struct tokens *tokens, const struct amounts *amounts,
                      const enum marker *marks, size_t i)
{
    const struct amount *amount = &amounts->items[i];
    bool behind_from = i > 0 && (marks[i - 1] == MARKER_FROM || marks[i - 1] == MARKER_NOW) &&
                       may_pair(tokens, &amounts->items[i - 1], amount);
    const struct word *verb = amount_verb(tokens, amount->first);

    return behind_from || token_is(tokens, amount->first, "->") ||
           (verb != NULL && verb->value != VERB_ACT);
}

/** "raise it 65% to 90%", "58% -> 70%": the first end has no mark of its own. */
static bool is_unmarked_end(const struct tokens *tokens, const struct amounts *amounts,
                            const enum marker *marks, size_t i)
{
    return i + 1 < amounts->count && marks[i] == MARKER_NONE && marks[i + 1] == MARKER_TO &&
           amounts->items[i + 1].first <= amounts->items[i].end &&
           is_target(tokens, amounts, marks, i + 1);
}

static void assign(const struct tokens *tokens, const struct amounts *amounts,
                   const enum marker *marks, size_t i)
{
    struct amount *amount = &amounts->items[i];

    if (amount->role != AMOUNT_PLAIN || amount->form == AMOUNT_ALL) {
        return;
    }
    if (marks[i] == MARKER_BY) {
        make_relative(tokens, amount);
    } else if (marks[i] == MARKER_NOW ||
               (marks[i] == MARKER_FROM && is_baseline(tokens, amounts, marks, i)) ||
               is_unmarked_end(tokens, amounts, marks, i)) {
        amount->role = AMOUNT_FROM;
    } else if (marks[i] == MARKER_TO && is_target(tokens, amounts, marks, i)) {
        amount->role = AMOUNT_TO;
    }
}

/** "for 30 minutes" says how long; "within 2 hours" and "in under an hour" are bounds. */
static void mark_durations(const struct tokens *tokens, const struct times *times,
                           struct amounts *amounts)
{
    size_t next = 0;

    for (size_t i = 0; i < amounts->count; i++) {
        struct amount *amount = &amounts->items[i];
        while (next < times->count && times->items[next].end <= amount->number_first) {
            next++;
        }
        if (next == times->count || times->items[next].kind != TIME_DURATION ||
            times->items[next].first > amount->number_first) {
            continue;
        }
        amount->first = times->items[next].first;
        if (token_is(tokens, amount->first, "for") || token_is(tokens, amount->first, "during")) {
            amount->role = AMOUNT_LENGTH;
        } else if (amount->bound == BOUND_NONE) {
            amount->bound = BOUND_AT_MOST;
        }
    }
}

void amounts_assign_roles(struct arena *arena, const struct tokens *tokens,
                          const struct times *times, struct amounts *amounts)
{
    enum marker *marks = arena_array(arena, amounts->count, sizeof(*marks));

    for (size_t i = 0; i < amounts->count; i++) {
        struct amount *amount = &amounts->items[i];
        marks[i] = read_before(tokens, amount);
        marks[i] =
            amount->form == AMOUNT_FACTOR || is_change(tokens, amount) ? MARKER_BY : marks[i];
    }
    mark_durations(tokens, times, amounts);
    for (size_t i = 0; i < amounts->count; i++) {
        assign(tokens, amounts, marks, i);
    }
}

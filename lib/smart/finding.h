/**
 * What the goal linter finds: about which words, how grave, and how to mend it; and what the
 * findings come to for each criterion.
 */

#ifndef COACH_SMART_FINDING_H
#define COACH_SMART_FINDING_H

#include "base/arena.h"
#include "base/diag.h"
#include "smart/tokens.h"

enum criterion {
    SPECIFIC,
    MEASURABLE,
    ACHIEVABLE,
    RELEVANT,
    TIME_BOUND,
    CRITERION_COUNT,
};

/** Sets of criteria have bit 1 << criterion. */
#define CRITERIA_OF_WORDS (1u << SPECIFIC | 1u << MEASURABLE | 1u << TIME_BOUND)
#define CRITERIA_ALL      ((1u << CRITERION_COUNT) - 1)

enum verdict {
    VERDICT_UNKNOWN,
    VERDICT_PASS,
    VERDICT_FAIL,
};

struct verdicts {
    enum verdict criteria[CRITERION_COUNT];
    /** Fails when any criterion does, else passes when S, M and T pass. */
    enum verdict smart;
};

struct finding {
    /** "S1" */
    const char *rule;
    enum severity severity;
    /** The words of the statement that it is about; of length 0 where it is about a field. */
    struct span words;
    /** The field that it is about; no file where it is about the statement's words. */
    struct place place;
    /** One line, lower case, no full stop. */
    const char *message;
    /** How to mend it, in terms of this statement; NULL where there is nothing to add. */
    const char *help;
};

struct findings {
    /** Owns the list and its texts. */
    struct arena *arena;
    struct finding *items;
    size_t count;
    size_t capacity;
};

/** An empty list, which grows in the arena. */
void findings_init(struct findings *findings, struct arena *arena);

/** Add a finding about words of the statement. help is copied; NULL for none. */
void findings_add_words(struct findings *findings, const char *rule, struct span words,
                        const char *help, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/** Add a finding about a field. */
void findings_add_place(struct findings *findings, const char *rule, struct place place,
                        const char *help, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

struct lint_rule {
    /** Its letter is that of its criterion: "S1". */
    const char *id;
    enum severity severity;
};

/** The rules of the linter, in order; behind the last one is one without id. */
extern const struct lint_rule lint_rules[];

/** The criterion that a rule belongs to. */
enum criterion rule_criterion(const char *rule);

/** "specific", "measurable" ...: the criterion's name as a column has it. */
const char *criterion_name(enum criterion criterion);

/**
 * Fail each criterion that has an error, pass the others that were judged, and draw the sum. An
 * error counts as one also where it is said as a hint only, about a draft.
 */
struct verdicts verdicts_draw(const struct findings *findings, unsigned judged);

/** "pass", "fail", "unknown" */
const char *verdict_name(enum verdict verdict);

#endif

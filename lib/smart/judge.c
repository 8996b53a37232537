/*
 * Judging a statement by its words: what it does, how much, by when.
 */

#include "smart/judge.h"

/** What was seen in the statement. */
struct seen {
    const struct parts *parts;
    bool has_amount;
    bool has_time;
    bool recurs;
    /** The first vague time; NULL if there is none. */
    const struct time_phrase *vague_time;
    /** The verb that the statement starts with; NULL if it is none that is known. */
    const struct word *verb;
    /** The words from the verb to the first time. */
    struct span phrase;
};

static bool counts(const struct amount *amount)
{
    return amount->role != AMOUNT_NAME && amount->role != AMOUNT_LENGTH;
}

static struct seen look(const struct parts *parts)
{
    const struct tokens *tokens = &parts->tokens;
    struct seen seen = {.parts = parts};
    size_t end = tokens->count;

    for (size_t i = 0; i < parts->amounts.count; i++) {
        seen.has_amount = seen.has_amount || counts(&parts->amounts.items[i]);
    }
    for (size_t i = 0; i < parts->times.count; i++) {
        const struct time_phrase *time = &parts->times.items[i];
        seen.recurs = seen.recurs || time->kind == TIME_RECURRENCE;
        seen.has_time = seen.has_time || time->kind == TIME_RECURRENCE ||
                        time->kind == TIME_DEADLINE || time->kind == TIME_WINDOW;
        if (time->kind == TIME_VAGUE && seen.vague_time == NULL) {
            seen.vague_time = time;
        }
        end = time->first > 0 && time->first < end ? time->first : end;
    }
    seen.verb = words_at(&words_verbs, tokens, 0);
    seen.phrase = tokens_span(tokens, 0, end);
    return seen;
}

static void judge_specific(const struct seen *seen, const struct known *known,
                           struct findings *findings)
{
    const struct tokens *tokens = &seen->parts->tokens;
    bool acts = seen->verb != NULL && seen->verb->value == VERB_ACT;

    if (known->measured || seen->has_amount || seen->recurs) {
        return;
    }
    if (!acts) {
        findings_add_words(findings, "S1", seen->phrase, "say what will be done or changed",
                           "names no action or outcome, only an aim");
    }
    for (size_t i = 0; i < tokens->count; i++) {
        if (words_at(&words_comparatives, tokens, i) != NULL) {
            findings_add_words(findings, "S2", tokens->items[i].span, "say how much",
                               "'%s' is vague while nothing is measured", tokens->items[i].text);
        }
    }
}

static void judge_time(const struct seen *seen, const struct known *known,
                       struct findings *findings)
{
    if (known->timed || seen->has_time) {
        return;
    }
    if (seen->vague_time != NULL) {
        findings_add_words(findings, "T2", seen->vague_time->span, "name the day",
                           "names no day or rhythm");
    } else {
        findings_add_words(findings, "T1", seen->phrase, "name the day: \"by 30 March 2026\"",
                           "says neither by when nor how often");
    }
}

void judge_words(const struct parts *parts, const struct known *known, struct findings *findings)
{
    struct seen seen = look(parts);

    judge_specific(&seen, known, findings);
    if (!known->measured && !seen.has_amount && !seen.recurs) {
        findings_add_words(findings, "M1", seen.phrase, "say how much, or what will be there",
                           "nothing in it can be measured");
    }
    judge_time(&seen, known, findings);
}

/*
 * Numbers that are figures of speech.
 */

#include "smart/idioms.h"

#include "smart/objects.h"
#include "smart/words_bystanders.h"

static bool is_value(const struct amount *amount, int64_t value)
{
    return amount->value.scale == 0 && amount->value.units == value;
}

/** A word of a list somewhere in the verb phrase. */
static bool has_word(const struct tokens *tokens, const struct clause *clause,
                     const struct word_list *list)
{
    for (size_t i = clause->verb; i < clause->end; i++) {
        if (words_at(list, tokens, i) != NULL) {
            return true;
        }
    }
    return false;
}

/** "give 110%", "put 200% effort into", but not "give 100% of the proceeds" */
static bool is_effort(const struct parts *parts, const struct clause *clause,
                      const struct amount *amount)
{
    const struct tokens *tokens = &parts->tokens;
    size_t behind = amount->number_end;
    bool is_noun =
        token_is_word(tokens, behind) && words_at(&words_grammar, tokens, behind) == NULL;
    bool gives = token_is(tokens, clause->verb, "give") || token_is(tokens, clause->verb, "put") ||
                 token_is(tokens, clause->verb, "giving");

    return gives && amount->number_first < clause->phrase_end && !token_is(tokens, behind, "of") &&
           (!is_noun || words_at(&words_efforts, tokens, behind) != NULL ||
            parts_time_at(parts, behind) != NULL);
}

/** "be 100% committed", "have a positive attitude 100% of the time" */
static bool is_wholly(const struct parts *parts, const struct clause *clause)
{
    const struct tokens *tokens = &parts->tokens;
    bool is_being = clause->deed == DEED_STATE || clause->deed == DEED_MIND ||
                    clause->deed == DEED_CARE || clause->deed == DEED_LIGHT;

    return is_being && (has_word(tokens, clause, &words_moods) ||
                        vague_next(tokens, clause->object, clause->end) < clause->end ||
                        object_read(parts, clause).is_abstract);
}

/** "24/7", "24 hours a day": it is a measure of what is open, and else means always. */
static bool is_always(const struct parts *parts, const struct clause *clause,
                      const struct amount *amount)
{
    const struct tokens *tokens = &parts->tokens;
    size_t first = amount->number_first;
    bool is_round = is_value(amount, 24) && (token_is(tokens, first + 1, "/") ||
                                             (amount->unit[0] == 'h' && amount->per[0] == 'd'));
    bool is_week = is_value(amount, 7) && amount->unit[0] == 'd' && amount->per[0] == 'w';
    bool is_plain = clause->deed >= DEED_LIGHT &&
                    vague_next(tokens, clause->object, clause->end) == clause->end;

    return (is_round && !has_word(tokens, clause, &words_services)) ||
           (is_week && !is_plain && !has_word(tokens, clause, &words_services));
}

/** "360 feedback", "360-degree reviews" */
static bool is_all_round(const struct tokens *tokens, const struct amount *amount)
{
    return is_value(amount, 360) &&
           (words_at(&words_surveys, tokens, amount->number_end) != NULL ||
            words_at(&words_surveys, tokens, amount->number_end + 1) != NULL);
}

bool amount_is_idiom(const struct parts *parts, const struct clause *clause,
                     const struct amount *amount)
{
    const struct tokens *tokens = &parts->tokens;
    bool is_whole = amount->form == AMOUNT_PERCENT && amount->value.scale == 0 &&
                    amount->value.units >= 100 && amount->role == AMOUNT_PLAIN;

    return (is_whole && (is_effort(parts, clause, amount) || is_wholly(parts, clause))) ||
           is_always(parts, clause, amount) || is_all_round(tokens, amount);
}

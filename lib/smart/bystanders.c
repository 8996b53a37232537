/*
 * Telling the amounts that measure from those that stand by, by the verb and by the phrase that
 * the amount stands in.
 */

#include "smart/bystanders.h"

#include <string.h>

#include "model/model.h"
#include "smart/idioms.h"
#include "smart/objects.h"
#include "smart/words_bystanders.h"

/** No more words than these stand between a preposition and the number behind it. */
#define PHRASE_REACH 8

/** An amount, and where in its clause it stands. */
struct spot {
    const struct parts *parts;
    const struct clause *clause;
    const struct amount *amount;
    /** The preposition that the amount's phrase starts with; the clause's end if it has none. */
    size_t preposition;
    /** Nothing but articles and adjectives stands between the verb and the amount. */
    bool is_direct;
};

static bool has_grammar(const struct tokens *tokens, size_t at, enum grammar grammar)
{
    return words_has(&words_grammar, tokens, at, grammar);
}

/** "in a team of 8": whoever is counted there, it is a team. */
static bool is_collective_of(const struct tokens *tokens, size_t at)
{
    return token_is(tokens, at, "of") && words_at(&words_collectives, tokens, at - 1) != NULL;
}

/** Find the preposition that governs the amount. */
static void find_phrase(struct spot *spot)
{
    const struct tokens *tokens = &spot->parts->tokens;
    size_t at = spot->amount->number_first;

    spot->preposition = spot->clause->end;
    for (int i = 0; i < PHRASE_REACH && at > spot->clause->object; i++) {
        at--;
        bool is_number = token_at(tokens, at)->kind == TOKEN_NUMBER;
        if (is_collective_of(tokens, at) || is_number) {
            continue;
        }
        if (words_at(&words_phrases, tokens, at) != NULL) {
            /* "to sell 3 packs": that is a verb's. */
            bool is_infinitive =
                token_is(tokens, at, "to") && deed_read_word(tokens, at + 1) != DEED_NONE;
            spot->preposition = is_infinitive ? spot->clause->end : at;
            return;
        }
        if (!token_is_word(tokens, at) || has_grammar(tokens, at, GRAMMAR_CONJUNCTION)) {
            return;
        }
        if (has_grammar(tokens, at, GRAMMAR_PREPOSITION)) {
            return;
        }
    }
    spot->is_direct = at == spot->clause->object;
}

/** "8 people", "3 key accounts": things are counted, and no hours, kilometres or points. */
static bool counts_things(const struct spot *spot)
{
    const struct amount *amount = spot->amount;
    const struct tokens *tokens = &spot->parts->tokens;
    size_t behind = amount->number_end;

    if (amount->form != AMOUNT_COUNT) {
        return false;
    }
    if (amount->unit_span.length > 0) {
        return amount->unit_span.start >= amount->span.start + amount->span.length;
    }
    /* "team" leads introductions, too: "the team will". */
    const struct word *grammar = words_at(&words_grammar, tokens, behind);
    bool is_noun = token_is_word(tokens, behind) &&
                   (grammar == NULL || grammar->value == GRAMMAR_INTENT) &&
                   parts_time_at(spot->parts, behind) == NULL;
    return is_noun || is_collective_of(tokens, amount->first - 1);
}

/** "the 3 teams", "our 5 products": those that are there, however many they are. */
static bool is_definite(const struct spot *spot)
{
    const struct tokens *tokens = &spot->parts->tokens;
    size_t before = spot->amount->number_first - 1;

    return spot->amount->number_first > spot->clause->object &&
           (token_is(tokens, before, "the") || token_is(tokens, before, "these") ||
            token_is(tokens, before, "all") || has_grammar(tokens, before, GRAMMAR_POSSESSIVE));
}

/** The noun that a phrase is about: the word before the preposition. */
static bool is_about(const struct spot *spot, const struct word_list *nouns)
{
    return words_at(nouns, &spot->parts->tokens, spot->preposition - 1) != NULL;
}

/** What the verb is done to, before the preposition, is nothing that one could count. */
static bool is_vague_object(const struct spot *spot)
{
    const struct tokens *tokens = &spot->parts->tokens;
    size_t first = spot->clause->object;
    size_t end = spot->preposition;
    bool is_vague = vague_next(tokens, first, end) < end;
    bool is_abstract = end > first && noun_is_abstract(tokens, end - 1);

    if (is_abstract || is_about(spot, &words_bonds)) {
        return true;
    }
    /* "hold useful workshops for 30 managers": workshops there are, useful or not. */
    bool is_plural = end > first && noun_is_plural(tokens, end - 1) &&
                     words_at(&words_open, tokens, end - 1) == NULL;
    if (is_vague) {
        return !is_plural;
    }
    return end > first && spot->clause->deed != DEED_NONE && !spot->clause->is_passive &&
           object_read(spot->parts, spot->clause).is_abstract;
}

/**
 * "improve service to 50 customers" and "be a mentor to 2" are no way to 50 or 2; "raise sales to
 * 50 units" is one.
 */
static bool is_recipient(const struct spot *spot)
{
    const struct tokens *tokens = &spot->parts->tokens;
    size_t object = spot->clause->object;
    bool is_someone = spot->clause->deed == DEED_STATE &&
                      (has_grammar(tokens, object, GRAMMAR_ARTICLE) ||
                       vague_next(tokens, object, spot->preposition) < spot->preposition);

    return token_is(tokens, spot->preposition, "towards") ||
           (token_is(tokens, spot->preposition, "to") &&
            (is_about(spot, &words_given) || (is_someone && !is_about(spot, &words_gauges))));
}

/** Behind a verb of change the phrase says where; "to", "with" and "of" may say how much. */
static bool stands_by_aim(const struct spot *spot)
{
    const struct tokens *tokens = &spot->parts->tokens;
    size_t at = spot->preposition;

    if (token_is(tokens, at, "to")) {
        return is_recipient(spot);
    }
    /* "expand into 3 countries" */
    if (token_is(tokens, at, "into")) {
        return at > spot->clause->object;
    }
    /* "improve my Spanish with 20 lessons": there it is the means. */
    if (token_is(tokens, at, "with")) {
        return is_definite(spot) || is_about(spot, &words_bonds) ||
               vague_next(tokens, spot->clause->object, at) < at;
    }
    /* "quality at our 6 sites", but "cap the queue at 6 callers" */
    if (token_is(tokens, at, "at")) {
        return is_definite(spot);
    }
    /* "a score of 80 marks" */
    if (token_is(tokens, at, "of")) {
        return !is_about(spot, &words_gauges);
    }
    return true;
}

/** Behind a verb of being or knowing: "be a role model for 2 juniors", "know more about 3". */
static bool stands_by_state(const struct spot *spot)
{
    const struct tokens *tokens = &spot->parts->tokens;
    size_t verb = spot->clause->verb;

    /* To keep and to learn things can be counted; a board has members. */
    bool is_open = words_at(&words_keeps, tokens, verb) == NULL;
    bool is_member = token_is(tokens, spot->preposition, "of") &&
                     (token_is(tokens, verb, "be") || token_is(tokens, verb, "become"));
    bool is_place = token_is(tokens, spot->preposition, "at");
    return (is_open && !is_member && !is_place) || is_vague_object(spot);
}

static bool stands_in_phrase(const struct spot *spot)
{
    switch (spot->clause->deed) {
    case DEED_AIM:
    case DEED_VAGUE: return stands_by_aim(spot);
    case DEED_STATE:
    case DEED_MIND: return stands_by_state(spot);
    case DEED_CARE:
        return is_about(spot, &words_given) || is_vague_object(spot) ||
               (spot->preposition == spot->clause->object &&
                token_is(&spot->parts->tokens, spot->preposition, "for"));
    default: return is_vague_object(spot);
    }
}

/** "make 8 colleagues feel valued", "support 10 families better": what they are to be is vague. */
static bool is_vague_behind(const struct spot *spot)
{
    const struct tokens *tokens = &spot->parts->tokens;
    size_t number_end = spot->amount->number_end + 1;
    size_t end = spot->clause->phrase_end;

    for (size_t i = number_end; i < end; i++) {
        struct vague_found vague = vague_read(tokens, i);
        enum deed deed = deed_read_word(tokens, i);
        bool is_last =
            i + vague.taken == end || has_grammar(tokens, i + vague.taken, GRAMMAR_PREPOSITION);
        if ((vague.vagueness != 0 && is_last) ||
            (i >= spot->amount->end && (deed == DEED_STATE || deed == DEED_AIM))) {
            return true;
        }
        /* "treat 50 passengers with more respect" */
        if (token_is(tokens, i, "with")) {
            return vague_next(tokens, i, end) < end;
        }
        if (has_grammar(tokens, i, GRAMMAR_PREPOSITION)) {
            return false;
        }
    }
    return false;
}

/** What the verb itself is done to is no measure where it is there already or cannot be done. */
static bool stands_as_object(const struct spot *spot)
{
    const struct tokens *tokens = &spot->parts->tokens;
    size_t verb = spot->clause->verb;

    switch (spot->clause->deed) {
    case DEED_AIM:
    case DEED_VAGUE: return is_definite(spot);
    case DEED_CARE: return words_at(&words_moves, tokens, verb) != NULL || is_vague_behind(spot);
    case DEED_MIND: return is_vague_behind(spot);
    default: return words_at(&words_makes, tokens, verb) != NULL && is_vague_behind(spot);
    }
}

static bool stands_by(struct spot *spot)
{
    const struct amount *amount = spot->amount;

    if (amount_is_idiom(spot->parts, spot->clause, amount)) {
        return true;
    }
    bool has_role = amount->role == AMOUNT_PLAIN || amount->role == AMOUNT_TO;
    /* "between 80 and 130" is a measure by itself. */
    if (!has_role || decimal_known(amount->high) || amount->number_first < spot->clause->object ||
        !counts_things(spot)) {
        return false;
    }
    find_phrase(spot);
    if (spot->preposition < spot->clause->end) {
        return (amount->role == AMOUNT_PLAIN || is_recipient(spot)) && stands_in_phrase(spot);
    }
    /* "help 3 customers a day" is a rate, whatever help is. */
    return amount->role == AMOUNT_PLAIN && amount->per[0] == '\0' && spot->is_direct &&
           stands_as_object(spot);
}

/** An amount of which it has to be asked at all: most say themselves what they are. */
static bool may_stand_by(const struct amount *amount)
{
    return amount->form != AMOUNT_ALL && amount->form != AMOUNT_FACTOR &&
           amount->role != AMOUNT_FROM && amount->role != AMOUNT_BY;
}

void bystanders_mark(struct arena *arena, struct parts *parts)
{
    struct clauses clauses = {NULL, 0};
    size_t clause = 0;

    for (size_t i = 0; i < parts->amounts.count; i++) {
        struct amount *amount = &parts->amounts.items[i];
        if (!may_stand_by(amount)) {
            continue;
        }
        if (clauses.items == NULL) {
            clauses = clauses_read(arena, parts);
        }
        while (clause + 1 < clauses.count &&
               clauses.items[clause + 1].first <= amount->number_first) {
            clause++;
        }
        struct spot spot = {.parts = parts, .clause = &clauses.items[clause], .amount = amount};
        amount->role = stands_by(&spot) ? AMOUNT_BESIDE : amount->role;
    }
}

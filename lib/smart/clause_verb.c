/*
 * The verb of a clause: behind "I will", "my goal is to", "By June, the student will"; or at its
 * start; or behind its subject.
 */

#include <string.h>

#include "smart/clauses.h"

/** An introduction has no more steps than these; a clause no more commas that are looked at. */
#define INTRO_MAX  24
#define COMMAS_MAX 6
/** A subject has no more tokens than these. */
#define SUBJECT_MAX 30

static int grammar_at(const struct tokens *tokens, size_t at)
{
    const struct word *word = words_at(&words_grammar, tokens, at);

    return word != NULL ? word->value : -1;
}

static bool is_any(const struct tokens *tokens, size_t at, const char *const *words)
{
    for (; *words != NULL; words++) {
        if (token_is(tokens, at, *words)) {
            return true;
        }
    }
    return false;
}

/** True if a word may do this: be, have, will. */
static bool helps(const struct tokens *tokens, size_t at, enum helper helper)
{
    const struct word *word = words_at(&words_helpers, tokens, at);

    return word != NULL && (word->value & helper) != 0;
}

static bool is_being(const struct tokens *tokens, size_t at)
{
    return helps(tokens, at, HELPER_BE);
}

static bool is_modal(const struct tokens *tokens, size_t at)
{
    return helps(tokens, at, HELPER_MODAL);
}

/** What leads to an infinitive: "going to", "trying to", "would like to". */
static bool is_intent(const struct tokens *tokens, size_t at)
{
    return (grammar_at(tokens, at) == GRAMMAR_INTENT || helps(tokens, at, HELPER_INTENT)) &&
           token_is(tokens, at + 1, "to");
}

/** The noun of an introduction: "my goal is", "the objective:", "Goal 2". */
static bool is_heading(const struct parts *parts, size_t at)
{
    const struct tokens *tokens = &parts->tokens;
    const struct time_phrase *time = parts_time_at(parts, at + 1);
    /* "my goal this term is" */
    size_t next = time != NULL && time->first == at + 1 ? time->end : at + 1;

    return grammar_at(tokens, at) == GRAMMAR_INTENT &&
           (is_being(tokens, next) || token_is(tokens, next, ":") ||
            token_at(tokens, next)->kind == TOKEN_NUMBER || is_intent(tokens, next) ||
            is_modal(tokens, next) || token_is(tokens, next, "for"));
}

/** A form of "be" that leads on: "my goal is to", "I am going to". */
static bool being_leads_on(const struct tokens *tokens, size_t at)
{
    size_t next = at + 1 + (size_t)(grammar_at(tokens, at + 1) == GRAMMAR_ADVERB);

    return token_is(tokens, next, "to") || is_intent(tokens, next) || token_is(tokens, next, ":");
}

/** How many tokens of an introduction stand at a token; 0 if what is said starts there. */
static size_t intro_step(const struct parts *parts, size_t at)
{
    const struct tokens *tokens = &parts->tokens;
    const struct time_phrase *time = parts_time_at(parts, at);
    int grammar = grammar_at(tokens, at);

    if (time != NULL && time->first == at) {
        return time->end - at;
    }
    if (token_at(tokens, at)->kind == TOKEN_SYMBOL) {
        return parts_amount_at(parts, at) == NULL ? 1 : 0;
    }
    if (is_being(tokens, at)) {
        return being_leads_on(tokens, at) ? 1 : 0;
    }
    if (is_intent(tokens, at)) {
        return 2;
    }
    if (helps(tokens, at, HELPER_HAVE)) {
        return 0;
    }
    bool is_lead = is_heading(parts, at) || is_modal(tokens, at) || token_is(tokens, at, "to") ||
                   token_is(tokens, at, "please") || token_is(tokens, at, "not") ||
                   token_is(tokens, at, "don't") || token_is(tokens, at, "let's") ||
                   tokens_match(tokens, at, "in order") > 0;
    bool leads_heading = (grammar == GRAMMAR_POSSESSIVE || grammar == GRAMMAR_ARTICLE) &&
                         (is_heading(parts, at + 1) || is_heading(parts, at + 2));
    bool is_plain =
        grammar == GRAMMAR_PRONOUN || grammar == GRAMMAR_ADVERB || grammar == GRAMMAR_CONJUNCTION;
    return is_lead || leads_heading || is_plain ? 1 : 0;
}

static size_t intro_end(const struct parts *parts, size_t at, size_t end)
{
    for (int i = 0; i < INTRO_MAX && at < end; i++) {
        size_t step = intro_step(parts, at);
        if (step == 0) {
            break;
        }
        at += step;
    }
    return at < end ? at : end;
}

/** Take a verb at a token for that of the clause. */
static void take_verb(struct clause *clause, size_t at, struct verb_found verb)
{
    clause->deed = verb.deed;
    clause->verb = at;
    clause->object = at + verb.taken;
    clause->object = clause->object < clause->end ? clause->object : clause->end;
}

/* What is, once something has been brought about: live, in place. */
static const struct word phrases_done_items[] = {
    {"available", 1},     {"complete", 1},     {"debt-free", 1}, {"done", 1},
    {"in effect", 1},     {"in operation", 1}, {"in pilot", 1},  {"in place", 1},
    {"in production", 1}, {"in use", 1},       {"live", 1},      {"online", 1},
    {"open", 1},          {"operational", 1},  {"over", 1},      {"ready", 1},
    {"up and running", 1}};
static const struct word_list phrases_done = WORD_LIST(phrases_done_items);

/** "be submitted": the participle is the verb, and "be" stands before it. */
static bool take_passive(const struct parts *parts, struct clause *clause, size_t at)
{
    const struct tokens *tokens = &parts->tokens;
    size_t next = at + 1 + (size_t)(grammar_at(tokens, at + 1) == GRAMMAR_ADVERB);
    struct verb_found verb = {.deed = DEED_NONE};
    size_t taken;

    if (next < clause->end && phrases_find(&phrases_done, tokens, next, &taken) != NULL) {
        verb = (struct verb_found){.deed = DEED_FINISH, .taken = taken, .is_participle = true};
    } else if (next < clause->end) {
        verb = deed_read(tokens, next);
    }
    if (!verb.is_participle) {
        return false;
    }
    verb.taken = next + verb.taken - at;
    take_verb(clause, at, verb);
    clause->is_passive = true;
    return true;
}

/** Take the verb that stands at a token, if one does. */
static bool take_at(const struct parts *parts, struct clause *clause, size_t at)
{
    const struct tokens *tokens = &parts->tokens;

    if (at >= clause->end) {
        return false;
    }
    struct verb_found phrase = deed_read_base(tokens, at);
    /* "work on Sundays" is not "work on". */
    if (phrase.taken > 1 && phrase.deed == DEED_CARE &&
        parts_time_at(parts, at + phrase.taken - 1) != NULL) {
        phrase = (struct verb_found){.deed = deed_read_word(tokens, at), .taken = 1};
    }
    if (phrase.taken > 1) {
        take_verb(clause, at, phrase);
        return true;
    }
    if ((is_being(tokens, at) || token_is(tokens, at, "get") || token_is(tokens, at, "become")) &&
        take_passive(parts, clause, at)) {
        return true;
    }
    if (is_being(tokens, at) || token_is(tokens, at, "has") || token_is(tokens, at, "had")) {
        enum deed deed = is_being(tokens, at) ? DEED_STATE : DEED_LIGHT;
        take_verb(clause, at, (struct verb_found){.deed = deed, .taken = 1});
        return true;
    }
    struct verb_found verb = deed_read(tokens, at);
    /* A noun may look like a participle or a third person. */
    if (clause->kind != CLAUSE_MEANS && !verb.is_gerund) {
        verb = phrase;
    }
    /* A bare wish, "I want more clients", is an aim. */
    if (verb.deed == DEED_NONE && grammar_at(tokens, at) == GRAMMAR_INTENT &&
        grammar_at(tokens, at - 1) == GRAMMAR_PRONOUN) {
        verb = (struct verb_found){.deed = DEED_AIM, .taken = 1};
    }
    if (verb.deed == DEED_NONE) {
        return false;
    }
    take_verb(clause, at, verb);
    return true;
}

/** "all managers hold", "every new hire completes": a verb with its object behind a subject. */
static bool take_finite(const struct parts *parts, struct clause *clause, size_t at, size_t limit)
{
    const struct tokens *tokens = &parts->tokens;

    for (; at + 1 < limit; at++) {
        bool has = token_is(tokens, at, "have") || token_is(tokens, at, "has");
        if (grammar_at(tokens, at) >= 0 && !has) {
            return false;
        }
        struct verb_found verb =
            has ? (struct verb_found){.deed = DEED_LIGHT, .taken = 1} : deed_read(tokens, at);
        bool is_finite = verb.deed != DEED_NONE && !verb.is_participle && !verb.is_gerund;
        if (is_finite && grammar_at(tokens, at + 1) != GRAMMAR_PREPOSITION) {
            take_verb(clause, at, verb);
            return true;
        }
    }
    return false;
}

/** "employees complete the course": a plural, a verb as it stands there, and what it is done to. */
static bool acts_on(const struct tokens *tokens, size_t subject)
{
    const struct token *token = token_at(tokens, subject);
    int object = grammar_at(tokens, subject + 2);
    bool is_plural = token->kind == TOKEN_WORD && token->length > 3 &&
                     token->text[token->length - 1] == 's' && grammar_at(tokens, subject) < 0;

    return is_plural && (object == GRAMMAR_ARTICLE || object == GRAMMAR_POSSESSIVE) &&
           deed_read_word(tokens, subject + 1) != DEED_NONE;
}

/** The verb behind a subject: "the student will read", "users complete", "tickets are closed". */
static bool take_behind_subject(const struct parts *parts, struct clause *clause, size_t subject)
{
    const struct tokens *tokens = &parts->tokens;
    size_t limit = subject + SUBJECT_MAX < clause->end ? subject + SUBJECT_MAX : clause->end;

    for (size_t i = subject; i < limit; i++) {
        if (is_modal(tokens, i) || is_intent(tokens, i)) {
            size_t at = intro_end(parts, i, clause->end);
            if (!take_at(parts, clause, at) && at < clause->end) {
                take_verb(clause, at, (struct verb_found){.deed = DEED_UNKNOWN, .taken = 1});
            }
            return at < clause->end;
        }
    }
    for (size_t i = subject + 1; i < limit; i++) {
        if (is_being(tokens, i) && take_at(parts, clause, i)) {
            return true;
        }
    }
    int grammar = grammar_at(tokens, subject);
    bool has_article = grammar == GRAMMAR_ARTICLE || grammar == GRAMMAR_POSSESSIVE;
    if (has_article) {
        return take_finite(parts, clause, subject + 2, limit);
    }
    return acts_on(tokens, subject) && take_finite(parts, clause, subject + 1, limit);
}

/** Behind "When I get home," and "To be fit,": where the main clause starts; first if nowhere. */
static size_t behind_opening(const struct parts *parts, const struct clause *clause)
{
    static const char *const openings[] = {"to",    "when", "if",     "by",    "given", "after",
                                           "with",  "as",   "once",   "since", "in",    "because",
                                           "while", "for",  "during", "at",    NULL};
    const struct tokens *tokens = &parts->tokens;
    int commas = 0;

    if (!is_any(tokens, clause->first, openings)) {
        return clause->first;
    }
    for (size_t i = clause->first; i < clause->end && commas < COMMAS_MAX; i++) {
        if (!token_is(tokens, i, ",")) {
            continue;
        }
        commas++;
        size_t at = intro_end(parts, i + 1, clause->end);
        if (at < clause->end && (at > i + 1 || deed_read_base(tokens, at).deed != DEED_NONE)) {
            return i + 1;
        }
    }
    return clause->first;
}

static bool is_manner(const struct token *token)
{
    return token->length > 3 && strcmp(token->text + token->length - 2, "ly") == 0;
}

/**
 * An unknown word before an article or number does something to it: "decarbonise the fleet". So
 * does one behind "will".
 */
static bool is_like_verb(const struct parts *parts, size_t at)
{
    const struct tokens *tokens = &parts->tokens;
    int next = grammar_at(tokens, at + 1);

    if (is_modal(tokens, at - 1) && !is_manner(token_at(tokens, at)) && token_is_word(tokens, at) &&
        grammar_at(tokens, at) < 0) {
        return true;
    }

    return token_is_word(tokens, at) && grammar_at(tokens, at) < 0 &&
           (next == GRAMMAR_ARTICLE || next == GRAMMAR_POSSESSIVE ||
            parts_amount_at(parts, at + 1) != NULL);
}

/** "weekly" in "a weekly status email" belongs to the object. */
static bool is_attribute(const struct tokens *tokens, const struct time_phrase *time)
{
    return time->end == time->first + 1 && token_is_word(tokens, time->end) &&
           grammar_at(tokens, time->end) < 0;
}

/** Where the verb phrase ends: at the first time expression that does not belong to it. */
static size_t phrase_end(const struct parts *parts, const struct clause *clause)
{
    size_t at = clause->verb + 1;

    while (at < clause->end) {
        const struct time_phrase *time = parts_time_at(parts, at);
        if (time == NULL) {
            at++;
            continue;
        }
        bool says_when = time->kind == TIME_DEADLINE || time->kind == TIME_WINDOW ||
                         time->kind == TIME_RECURRENCE || time->kind == TIME_VAGUE;
        if (says_when && !is_attribute(&parts->tokens, time)) {
            return at;
        }
        at = time->end;
    }
    return clause->end;
}

/** "not eat sugar", "never work on Sundays": what is left off is stopped. */
static void look_before_for_not(const struct parts *parts, struct clause *clause)
{
    static const char *const words[] = {"not", "never", "won't", "don't", NULL};
    bool acts = clause->deed >= DEED_LIGHT && clause->deed < DEED_STOP;

    if (acts && clause->verb > clause->first && is_any(&parts->tokens, clause->verb - 1, words)) {
        clause->deed = DEED_STOP;
    }
}

/** "ensure that the doors are checked", "make sure we close": what is ensured is the deed. */
static void look_behind_ensure(const struct parts *parts, struct clause *clause)
{
    static const char *const verbs[] = {"ensure", "guarantee", "make", "see", NULL};
    struct clause inner = *clause;

    if (clause->deed != DEED_CARE || !is_any(&parts->tokens, clause->verb, verbs)) {
        return;
    }
    inner.subject = clause->object + (size_t)token_is(&parts->tokens, clause->object, "that");
    size_t at = intro_end(parts, inner.subject, clause->end);
    bool has_pronoun = at > inner.subject;
    if ((has_pronoun && take_at(parts, &inner, at)) ||
        take_behind_subject(parts, &inner, inner.subject)) {
        *clause = inner;
    }
}

void clause_find_verb(const struct parts *parts, struct clause *clause)
{
    size_t first = clause->kind == CLAUSE_MEANS && !token_is(&parts->tokens, clause->first, "using")
                       ? clause->first + 1
                       : behind_opening(parts, clause);
    size_t start = intro_end(parts, first, clause->end);

    clause->deed = DEED_NONE;
    clause->subject = start;
    clause->verb = clause->first;
    clause->object = clause->first;
    if (!take_at(parts, clause, start) && !take_behind_subject(parts, clause, start) &&
        start < clause->end && is_like_verb(parts, start)) {
        take_verb(clause, start, (struct verb_found){.deed = DEED_UNKNOWN, .taken = 1});
    }
    if (clause->deed == DEED_NONE && start < clause->end) {
        clause->verb = start;
        clause->object = start;
    }
    look_behind_ensure(parts, clause);
    look_before_for_not(parts, clause);
    clause->phrase_end = phrase_end(parts, clause);
}

/*
 * What can be pictured, and what is plainly done or not, though nothing is counted: a thing with
 * a name is launched, a walk is taken every Tuesday.
 */

#include "smart/seen.h"

/** To look at what nobody can see, again and again, can be seen: "check the balance". */
static bool looks(const struct seen *seen, const struct clause *clause)
{
    return seen->recurs && words_at(&words_looks, &seen->parts->tokens, clause->verb) != NULL;
}

/** "walk to work": there it is a place. */
static bool goes(const struct seen *seen, const struct clause *clause)
{
    return clause->deed == DEED_ACTIVITY && token_is(&seen->parts->tokens, clause->object, "to");
}

/** "make 8 colleagues feel valued": the number is no part of a deed, but tells for whom it is. */
static bool is_for_some(const struct parts *parts, const struct clause *clause)
{
    for (size_t i = 0; i < parts->amounts.count; i++) {
        const struct amount *amount = &parts->amounts.items[i];
        if (amount->role == AMOUNT_BESIDE && amount->number_first >= clause->object &&
            amount->number_first < clause->end) {
            return true;
        }
    }
    return false;
}

/** Nothing vague, nothing abstract: the words mean the same to all. */
static bool is_plain(const struct seen *seen, const struct clause *clause, struct object object)
{
    /* To stop something, none of it may be left. */
    bool is_open = object.is_open && clause->deed != DEED_STOP && !goes(seen, clause);
    bool is_abstract = object.is_abstract && !looks(seen, clause);

    return !is_abstract && !is_open && !is_for_some(seen->parts, clause) &&
           vague_next(&seen->parts->tokens, clause->object, clause->end) == clause->end;
}

/** "be at my desk by 8:45 each morning", "leave work by six on Fridays" */
static bool keeps_hour(const struct seen *seen, const struct clause *clause)
{
    bool may_keep = clause->deed == DEED_STATE || clause->deed == DEED_LIGHT;

    return may_keep && seen->has_hour && seen->recurs &&
           vague_next(&seen->parts->tokens, clause->object, clause->end) == clause->end;
}

/** "keep the build green for 30 days": one looks, and it is, all the time. */
static bool keeps_long(const struct seen *seen, const struct clause *clause)
{
    const struct tokens *tokens = &seen->parts->tokens;

    return token_is(tokens, clause->verb, "keep") && token_is(tokens, clause->phrase_end, "for") &&
           seen->is_dated;
}

/** "every shop has a first aider": where all have one, that is how many. */
static bool is_of_all(const struct seen *seen, const struct clause *clause)
{
    const struct tokens *tokens = &seen->parts->tokens;

    return clause->subject < clause->verb &&
           (token_is(tokens, clause->subject, "every") ||
            token_is(tokens, clause->subject, "each") || token_is(tokens, clause->subject, "all"));
}

bool seen_done_or_not(const struct seen *seen, const struct clause *clause)
{
    struct object object = object_read(seen->parts, clause);
    bool has_day = seen->is_dated || seen->recurs;

    if (!is_plain(seen, clause, object)) {
        return keeps_hour(seen, clause);
    }
    switch (clause->deed) {
    case DEED_STATE:
        return keeps_hour(seen, clause) ||
               (object.kind == OBJECT_NAMED && keeps_long(seen, clause));
    case DEED_FINISH:
        /* A thing of some kind, at some time, is a wish. */
        return object.kind == OBJECT_NAMED || has_day ||
               (object.kind == OBJECT_ONE && seen->vague_time == NULL);
    case DEED_LIGHT:
        return object.kind != OBJECT_NONE &&
               (seen->recurs ||
                (object.kind >= OBJECT_ONE && (object.is_award || is_of_all(seen, clause))) ||
                (seen->is_dated && object.kind >= OBJECT_ONE));
    case DEED_ACTIVITY:
    case DEED_UNKNOWN:
        return seen->recurs || (seen->is_dated && (object.kind >= OBJECT_ONE || seen->has_hour));
    case DEED_STOP: return has_day;
    default: return false;
    }
}

bool seen_picture(const struct seen *seen, const struct clause *clause)
{
    struct object object = object_read(seen->parts, clause);

    if (!is_plain(seen, clause, object)) {
        return false;
    }
    switch (clause->deed) {
    case DEED_FINISH:
    case DEED_LIGHT:
    case DEED_UNKNOWN: return object.kind >= OBJECT_ONE && object.is_singled_out;
    default: return false;
    }
}

/**
 * A statement cut into clauses: what is to be done, by what means, and what is said beside.
 */

#ifndef COACH_SMART_CLAUSES_H
#define COACH_SMART_CLAUSES_H

#include "smart/deeds.h"
#include "smart/parts.h"

enum clause_kind {
    /** What is to be done or changed: "reduce hours", "the student will read". */
    CLAUSE_GOAL,
    /** By what: "by holding a review every week". */
    CLAUSE_MEANS,
    /** Purpose, reason, condition, remark: "so that", "to be healthier", "(currently 40)". */
    CLAUSE_ASIDE,
};

struct clause {
    enum clause_kind kind;
    /** Its tokens, the last not included. */
    size_t first;
    size_t end;
    /** The kind of its verb; DEED_NONE where it has none. */
    enum deed deed;
    /** Where its subject starts, if it has one. */
    size_t subject;
    /** The token of its verb; first where it has none. */
    size_t verb;
    /** The token behind the verb and its particle. */
    size_t object;
    /** Where the verb phrase ends: at the first time expression behind the object, or at end. */
    size_t phrase_end;
    /** "be submitted", "is certified": the object is what stands before. */
    bool is_passive;
};

struct clauses {
    struct clause *items;
    size_t count;
};

/** All clauses, in order and without gaps; at least one. They belong to the arena. */
struct clauses clauses_read(struct arena *arena, const struct parts *parts);

/** The clause that says what the goal is: the first with a verb, else the first. */
const struct clause *clauses_main(const struct clauses *clauses);

/** The verb phrase of a clause: the verb with its object, or all of a clause without a verb. */
struct span clause_phrase(const struct tokens *tokens, const struct clause *clause);

/** Find the verb of a clause whose first, end and kind are set; clause_verb.c. */
void clause_find_verb(const struct parts *parts, struct clause *clause);

#endif

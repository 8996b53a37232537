/**
 * What a verb is done to: one thing with a name, one of a kind, or anything at all.
 */

#ifndef COACH_SMART_OBJECTS_H
#define COACH_SMART_OBJECTS_H

#include "smart/clauses.h"

enum object_kind {
    /** Nothing: "exercise". */
    OBJECT_NONE,
    /** Any of them, or an amount of it: "reports", "water", "my exams". */
    OBJECT_ANY,
    /** One of a kind: "a report", "new onboarding flow". */
    OBJECT_ONE,
    /** This one: "the report", "chapter 3", "SonarQube", "all reports". */
    OBJECT_NAMED,
};

struct object {
    enum object_kind kind;
    /** What it comes down to names no thing one could see: "leadership". */
    bool is_abstract;
    /** The same for lack of an article: "update processes", but "update the process". */
    bool is_open;
    /** Once one has it, it is there: a licence, a degree, a visa. */
    bool is_award;
    /** Has an attribute, a name or "the": "a new flow", "the flow", but not "a business". */
    bool is_singled_out;
};

/** The object of a clause; of a passive one its subject. */
struct object object_read(const struct parts *parts, const struct clause *clause);

/** True if a token is a noun in the plural, by its ending. */
bool noun_is_plural(const struct tokens *tokens, size_t at);

/** True if a token is a noun that names no thing one could see. */
bool noun_is_abstract(const struct tokens *tokens, size_t at);

/** A vague word or phrase at a token. */
struct vague_found {
    /** 0 where there is none. */
    enum vagueness vagueness;
    size_t taken;
};

/** The vague word or phrase that begins at a token. */
struct vague_found vague_read(const struct tokens *tokens, size_t at);

/** The first token of a vague word from a token on; end if there is none. */
size_t vague_next(const struct tokens *tokens, size_t at, size_t end);

#endif

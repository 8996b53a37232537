/**
 * What kind of doing a verb names: whether two readers would picture the same thing, and whether
 * it is plainly done at some time.
 */

#ifndef COACH_SMART_DEEDS_H
#define COACH_SMART_DEEDS_H

#include "smart/words.h"

enum deed {
    /** No verb at all: "Better grades". */
    DEED_NONE,
    /** A verb that no list has. */
    DEED_UNKNOWN,
    /** A direction without a picture: improve, grow, enhance. */
    DEED_AIM,
    /** The same, said so vaguely that the verb itself is to blame: optimise, streamline. */
    DEED_VAGUE,
    /** What someone is, not does: be, become, feel, excel. */
    DEED_STATE,
    /** What nobody can see: know, understand, appreciate. */
    DEED_MIND,
    /** A good intention that has no end: help, support, focus on, ensure. */
    DEED_CARE,
    /** Means what its object means: give, make, have, build. */
    DEED_LIGHT,
    /** Goes on until one stops: walk, read, call, save. */
    DEED_ACTIVITY,
    /** Ends with something there: launch, send, pass, hire. */
    DEED_FINISH,
    /** Leaves something off: quit, avoid. */
    DEED_STOP,
};

/** A family of verbs of one word. */
struct deed_family {
    const struct word_list *words;
    enum deed deed;
};

/** The families, in order; behind the last one is one without words. */
extern const struct deed_family deed_families[];
/** Verbs with what gives them another meaning: work on, make sure; the value is the deed. */
extern const struct word_list phrases_deeds;
/** The same with a particle: hand over, roll out. */
extern const struct word_list phrases_particles;

/** A verb, as it stands in a statement. */
struct verb_found {
    enum deed deed;
    /** Tokens of the verb with its particle: "hand over". */
    size_t taken;
    /** Stands as a participle: "submitted", "certified". */
    bool is_participle;
    /** Stands as a gerund: "walking". */
    bool is_gerund;
};

/** The verb at a token, in whatever form; deed is DEED_NONE where there is none. */
struct verb_found deed_read(const struct tokens *tokens, size_t at);

/** The verb at a token in its base form alone: after "will", "to", or where a sentence starts. */
struct verb_found deed_read_base(const struct tokens *tokens, size_t at);

/** The same of the one word, whatever follows it. */
enum deed deed_read_word(const struct tokens *tokens, size_t at);

#endif

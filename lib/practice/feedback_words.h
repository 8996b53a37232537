/**
 * The word lists of the rules about feedback; sorted and folded, as those of smart/words.h are.
 */

#ifndef COACH_PRACTICE_FEEDBACK_WORDS_H
#define COACH_PRACTICE_FEEDBACK_WORDS_H

#include "smart/words.h"

/** What a word judges, and so what would take its place. */
enum judging {
    /** the care that was taken: careless */
    JUDGES_DILIGENCE,
    /** how others were treated: rude */
    JUDGES_MANNERS,
    /** what goes on in the person: attitude, not a team player */
    JUDGES_ATTITUDE,
    /** what they are able to do */
    JUDGES_ABILITY,
    /** kindly meant: a star */
    JUDGES_PRAISE,
};

/** Phrases that judge a person; the value is an enum judging. */
extern const struct word_list phrases_judging;
/** People beside the two, whom the judgement may be about: client, caller. */
extern const struct word_list words_others;
/** always, never, every time. */
extern const struct word_list phrases_ever;

/** What stands in the place of a moment: lately, in general. */
extern const struct word_list phrases_no_moment;
/** A day by its name: monday, yesterday. */
extern const struct word_list phrases_days;
/** What happens once, and has a name: meeting, sprint, ticket. */
extern const struct word_list words_occasions_of_work;
/** Where people are: office, phone. */
extern const struct word_list words_places;
/** Words that make of one occasion any: every, some. */
extern const struct word_list words_each;
/** Prepositions, at which a noun phrase begins. */
extern const struct word_list words_before_moments;

#endif

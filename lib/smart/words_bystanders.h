/**
 * Word lists that tell the numbers that measure a goal from those that stand by.
 */

#ifndef COACH_SMART_WORDS_BYSTANDERS_H
#define COACH_SMART_WORDS_BYSTANDERS_H

#include "smart/words.h"

/** Prepositions of those whom an aim is for, and of what it is about. */
extern const struct word_list words_phrases;
/** Nouns for many as one: the number behind "of" says how many belong to it. */
extern const struct word_list words_collectives;
/** What there is between people. */
extern const struct word_list words_bonds;
/** What someone is given, however many there are. */
extern const struct word_list words_given;
/** Nouns that a number behind "of" is the value of. */
extern const struct word_list words_gauges;
/** Verbs of keeping and learning: what is kept or learned can be counted. */
extern const struct word_list words_keeps;
/** Verbs of moving somebody's mind, or of turning one's own to something. */
extern const struct word_list words_moves;
/** Verbs that make somebody be something: "make 8 colleagues feel valued". */
extern const struct word_list words_makes;
/** What one gives more than all of. */
extern const struct word_list words_efforts;
/** What nobody can be by a share of a hundred. */
extern const struct word_list words_moods;
/** What is open or shut, up or down, round the clock. */
extern const struct word_list words_services;
/** What is done from all sides. */
extern const struct word_list words_surveys;

#endif

/**
 * The word lists that are known by their family only.
 */

#ifndef COACH_SMART_WORDS_LISTS_H
#define COACH_SMART_WORDS_LISTS_H

#include "smart/words.h"

extern const struct word_list words_conduct;
extern const struct word_list words_abilities;
extern const struct word_list words_workings;
extern const struct word_list words_welfare;
extern const struct word_list words_blanks;
extern const struct word_list words_aims;
extern const struct word_list words_fashions;
extern const struct word_list words_states;
extern const struct word_list words_minds;
extern const struct word_list words_cares;
extern const struct word_list words_lights;
extern const struct word_list words_activities;
extern const struct word_list words_finishes;
extern const struct word_list words_stops;
extern const struct word_list words_amounts_vague;
extern const struct word_list words_frequencies;
extern const struct word_list words_degrees;
extern const struct word_list words_praise;
extern const struct word_list words_manners;

#endif

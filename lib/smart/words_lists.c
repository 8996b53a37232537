/*
 * The lists that are indexed.
 */

#include "smart/words_lists.h"

#include "smart/deeds.h"
#include "smart/lexicon.h"
#include "smart/rivalry.h"

const struct word_list *const words_lists[] = {&words_numbers,       &words_scales,
                                               &words_fractions,     &words_factors,
                                               &words_grammar,       &words_helpers,
                                               &words_numbered,      &words_general,
                                               &words_conduct,       &words_abilities,
                                               &words_workings,      &words_welfare,
                                               &words_blanks,        &words_open,
                                               &phrases_before,      &phrases_behind,
                                               &phrases_markers,     &phrases_asides,
                                               &words_openers,       &phrases_deeds,
                                               &words_aims,          &words_fashions,
                                               &words_states,        &words_minds,
                                               &words_cares,         &words_lights,
                                               &words_activities,    &words_finishes,
                                               &words_stops,         &words_events,
                                               &words_occasions,     &phrases_holidays,
                                               &words_colleagues,    &words_groups,
                                               &phrases_rivalry,     &words_holders,
                                               &words_stretches,     &words_day_kinds,
                                               &words_ordinals,      &words_period_ends,
                                               &words_service,       &phrases_leads,
                                               &words_nearness,      &words_adverbs_of_time,
                                               &words_time_starts,   &phrases_rates,
                                               &words_amounts_vague, &words_frequencies,
                                               &words_degrees,       &words_praise,
                                               &words_manners,       &phrases_vague,
                                               &phrases_vague_times, &words_changes,
                                               &words_comparatives,  &words_verbs,
                                               &words_costs,         NULL};

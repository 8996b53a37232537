/**
 * The word lists: all the English that the reader of statements knows.
 *
 * All lists are sorted; those that each word is looked up in are indexed, the others searched by
 * halves. Of several phrases the longest that fits wins. Everything is folded as tokens are.
 */

#ifndef COACH_SMART_WORDS_H
#define COACH_SMART_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "smart/tokens.h"
#include "smart/word_list.h"

/* Numbers */

/** zero .. ninety; the value is the number. */
extern const struct word_list words_numbers;
/** hundred, thousand, k, lakh, dozen ...; the value is the factor. */
extern const struct word_list words_scales;
/** half, third, quarters ...; the value is what one is divided by. */
extern const struct word_list words_fractions;
/** double, halve, twice ...; the value is twice the factor: halve 1, double 4. */
extern const struct word_list words_factors;

/* Verbs */

enum verb {
    /** Does something: write, hold, launch. */
    VERB_ACT,
    /** Brings something up or down, or to a value by whatever way. */
    VERB_RISE,
    VERB_FALL,
    VERB_CHANGE,
    /** Holds a line. */
    VERB_KEEP,
};

/** Verbs that goals start with. */
extern const struct word_list words_verbs;
/** The nouns of change, as in "a 15% reduction in": VERB_RISE or VERB_FALL. */
extern const struct word_list words_changes;
/** Verbs that say which way the number goes; to improve or boost may be either. */
extern const struct word_list words_ways;
/** More, fewer, faster: a change when a percentage stands before. */
extern const struct word_list words_comparatives;
/** What had better be little, when a statement keeps it "at" a value: errors, turnover, costs. */
extern const struct word_list words_costs;

/* Words without a meaning of their own */

enum grammar {
    GRAMMAR_ARTICLE,
    GRAMMAR_PRONOUN,
    GRAMMAR_POSSESSIVE,
    GRAMMAR_PREPOSITION,
    GRAMMAR_CONJUNCTION,
    GRAMMAR_AUXILIARY,
    /** what introduces a goal: want, aim, goal */
    GRAMMAR_INTENT,
    GRAMMAR_ADVERB,
};

extern const struct word_list words_grammar;
/** Nouns whose number is a name: Section 522, Tier 1, Phase 2. */
extern const struct word_list words_numbered;
/** Words too general to name a goal by: average, number, overall. */
extern const struct word_list words_general;

/* Clauses */

/** What opens a remark: because, so that, which. */
extern const struct word_list phrases_asides;
/** Words behind which "to" belongs to the verb: how, ready. */
extern const struct word_list words_openers;

/** What stands before a verb, or for it; several at once. */
enum helper {
    HELPER_BE = 1,
    /** have, do */
    HELPER_HAVE = 2,
    /** will, should */
    HELPER_MODAL = 4,
    /** Leads to an infinitive with its "to": trying, ready. */
    HELPER_INTENT = 8,
};

extern const struct word_list words_helpers;
/** Verbs of looking at how something is: check, measure. */
extern const struct word_list words_looks;
/** Gerunds of what happens once, and so is an event: moving, retiring. */
extern const struct word_list words_turns;

/* What is no measure */

/** How a word is vague, and so what would mend it. */
enum vagueness {
    /** better, faster, best: than what? */
    VAGUE_DEGREE = 1,
    /** good, effective, user-friendly: who says so? */
    VAGUE_PRAISE,
    /** well, proactively: how would one notice? */
    VAGUE_MANNER,
    /** regularly, often: how often? */
    VAGUE_OFTEN,
    /** many, a lot of, as much as possible: how much? */
    VAGUE_AMOUNT,
};

struct vague_family {
    const struct word_list *words;
    enum vagueness vagueness;
};

/** The families of vague words; behind the last one is one without words. */
extern const struct vague_family vague_families[];
/** Vague phrases: as much as possible; the value is the vagueness. */
extern const struct word_list phrases_vague;
/** Nouns that name no thing one could see: leadership, quality. Lists, NULL-terminated. */
extern const struct word_list *const words_abstract[];
/** Nouns for what one gets or earns, and then has: licence, degree, visa. */
extern const struct word_list words_awards;
/** Nouns that name a thing where they have an article, and anything at all without one: service. */
extern const struct word_list words_open;

/* Amounts */

enum bound {
    BOUND_NONE,
    BOUND_AT_LEAST,
    BOUND_AT_MOST,
};

/** What a number counts from where to where, by the phrase before it. */
enum marker {
    MARKER_NONE,
    MARKER_FROM,
    MARKER_TO,
    MARKER_BY,
    /** "currently", "up from": a baseline wherever it stands. */
    MARKER_NOW,
};

/** Phrases that may stand between a number and its marker: BOUND_ of at least, under, about. */
extern const struct word_list phrases_before;
/** or more, or less, at most, behind a number. */
extern const struct word_list phrases_behind;
/** from, to, by, up from, currently. */
extern const struct word_list phrases_markers;

/* Time */

/** A stretch of time that is counted. */
enum stretch {
    STRETCH_SECOND,
    STRETCH_MINUTE,
    STRETCH_HOUR,
    STRETCH_DAY,
    STRETCH_WEEK,
    STRETCH_FORTNIGHT,
    STRETCH_MONTH,
    STRETCH_QUARTER,
    STRETCH_HALF,
    STRETCH_YEAR,
    /** A sprint, a term, a season: the calendar does not know how long. */
    STRETCH_OTHER,
};

/** second .. year, sprint, term, with their plurals and abbreviations. */
extern const struct word_list words_stretches;
/** Adjectives between a number and its stretch: business, consecutive. */
extern const struct word_list words_day_kinds;
/** first, second .. fourth: ordinals of quarters and halves. */
extern const struct word_list words_ordinals;
/** first .. thirty-first: the days of a month in words. */
extern const struct word_list words_days;
/** Words that mean a period: eoy, year-end, end-of-quarter; the value is the stretch. */
extern const struct word_list words_period_ends;
/** Days of the year: christmas; the value is month * 100 + day, 0 for a day that moves. */
extern const struct word_list phrases_holidays;
/** What an event is; several at once. */
enum event {
    /** Has an article behind "by": "by the exam". */
    EVENT_NAMED = 1,
    /** Needs none: "by launch". */
    EVENT_BARE = 2,
    /** Takes a while, so that something can be done during it: "throughout the project". */
    EVENT_LONG = 4,
};

/** What a deadline may be tied to without a date: launch, birthday, exam; the value is of it. */
extern const struct word_list words_events;
/** What recurs without being a stretch: meeting, release, morning. */
extern const struct word_list words_occasions;
/** Verbs of service levels: respond, resolve, ship. */
extern const struct word_list words_service;

/** What a phrase before a date or a stretch makes of it; several at once. */
enum lead {
    LEAD_BY = 1,
    LEAD_BEFORE = 2,
    LEAD_ON = 4,
    LEAD_WITHIN = 8,
    LEAD_START = 16,
    /** "between" and "from", which an end follows. */
    LEAD_BETWEEN = 32,
    /** "until" and "before": what follows happens some time, whatever it is. */
    LEAD_OPEN = 64,
    /** "during", "throughout": what follows takes a while. */
    LEAD_DURING = 128,
};

extern const struct word_list phrases_leads;

/** How a stretch or date lies to now. */
enum nearness {
    NEAR_THIS,
    NEAR_NEXT,
    NEAR_LAST,
};

extern const struct word_list words_nearness;

/** daily, weekly, quarterly; the value is the stretch. */
extern const struct word_list words_adverbs_of_time;
/** The first words of all times but for weekdays and names: most words are none of these. */
extern const struct word_list words_time_starts;
/** year over year, month-on-month; the value is the stretch. */
extern const struct word_list phrases_rates;
/** soon, someday, as soon as possible. */
extern const struct word_list phrases_vague_times;

/** The entry of a sorted list; NULL if the word is not in it. */
const struct word *words_find(const struct word_list *list, const char *text);

/** The entry for a token, which must be a word standing alone or glued to a number. */
const struct word *words_at(const struct word_list *list, const struct tokens *tokens,
                            size_t index);

/** True if the token at index is in the list with this value. */
bool words_has(const struct word_list *list, const struct tokens *tokens, size_t index, int value);

/**
 * The longest phrase of a list that starts at a token.
 *
 * @taken   how many tokens it takes; 0 if none fits
 * @return  the phrase; NULL if none fits
 */
const struct word *phrases_find(const struct word_list *list, const struct tokens *tokens,
                                size_t at, size_t *taken);

/** The same for phrases that end before a token. */
const struct word *phrases_find_before(const struct word_list *list, const struct tokens *tokens,
                                       size_t end, size_t *taken);

/** True if some letters, in any case, are a currency's: EUR, Rs, CHF. */
bool words_is_currency(const char *text, size_t length);

/** True if a token is the sign of a currency: $ or €. */
bool token_is_currency_sign(const struct tokens *tokens, size_t index);

/** The unit that a word stands for as KPIs write it ("hours" is "h"); NULL if it is none. */
const char *words_unit(const char *text);

/** A stretch of time as rates write it: "h", "week"; "" for STRETCH_OTHER. */
const char *stretch_name(enum stretch stretch);

#endif

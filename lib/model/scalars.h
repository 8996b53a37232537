/**
 * The types of scalars that team files hold, as the tables of the records name them.
 */

#ifndef COACH_MODEL_SCALARS_H
#define COACH_MODEL_SCALARS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/schema.h"

/* Texts, stored as const char * */

/** Any scalar, as written. */
extern const struct scalar_type type_text;
/** A text that says something: not of blanks alone. */
extern const struct scalar_type type_words;
/** [a-z0-9][a-z0-9-]{0,63} */
extern const struct scalar_type type_id;
/** One to three ids with '/' between: an aim, PERSON/GOAL, PERSON/GOAL/KPI. */
extern const struct scalar_type type_reference;
extern const struct scalar_type type_email;
/** Eight lower-case hexadecimal digits. */
extern const struct scalar_type type_hash;
/** What a revision changed: goal, start, due, KPI/baseline, KPI/target. */
extern const struct scalar_type type_term;

/* Numbers, stored as struct decimal */

extern const struct scalar_type type_number;
/** A number of what a KPI measures, whose unit is said elsewhere. */
extern const struct scalar_type type_amount;
/** 0 or more. */
extern const struct scalar_type type_quantity;
/** A whole number, 0 or more. */
extern const struct scalar_type type_count;
/** 0 to 1. */
extern const struct scalar_type type_share;
/** A whole number from 1 to 10. */
extern const struct scalar_type type_confidence;
/** The version of the format: a whole number, 1 or more. */
extern const struct scalar_type type_version;

/** YYYY-MM-DD of a day that exists, stored as day_t. */
extern const struct scalar_type type_date;
/** HH:MM, stored as its int32_t minutes from midnight. */
extern const struct scalar_type type_clock;
/** true or false, stored as bool. */
extern const struct scalar_type type_bool;
/** The word `here`, stored as bool. */
extern const struct scalar_type type_here;

/* Choices, stored as their enum */

extern const struct scalar_type type_kpi_kind;
extern const struct scalar_type type_purpose;
extern const struct scalar_type type_state;
extern const struct scalar_type type_commitment;
extern const struct scalar_type type_cadence;
extern const struct scalar_type type_feedback_kind;
extern const struct scalar_type type_feedback_seen;
/** Who may read a record: `pair` or `team`. */
extern const struct scalar_type type_readers;
extern const struct scalar_type type_session_kind;
extern const struct scalar_type type_session_state;
extern const struct scalar_type type_grow_phase;
/** A step of the escalation path, and what it came to. */
extern const struct scalar_type type_pip_step;
extern const struct scalar_type type_pip_outcome;
extern const struct scalar_type type_skill;
extern const struct scalar_type type_will;

/* Small notations */

/** `at-least 95`, `at-most 5`, `20..30`, stored as struct keep. */
extern const struct scalar_type type_keep;
/** `last`, or `mean 14d`: stored as its int32_t days, 0 for `last`. */
extern const struct scalar_type type_actual;
/** `day`, `workday`, `week`, `friday`, `mon,thu`, `3/week`, `each`: stored as struct rhythm. */
extern const struct scalar_type type_rhythm;
/** `4/5`, stored as struct tally. */
extern const struct scalar_type type_tally;

/**
 * Read a value as a type, quoting aside.
 *
 * @arena    for what the value and the refusal point to
 * @out      type->size bytes; untouched if the value is refused
 * @return   false if it is refused, with refusal filled
 */
bool scalar_parse(struct arena *arena, const struct scalar_type *type, const char *text,
                  size_t length, void *out, struct refusal *refusal);

/** Fill a refusal; always false, so that a parser can return it. */
bool refuse(struct refusal *refusal, const char *why, const char *help);

/** The help that says what the type expects: "write a date, YYYY-MM-DD". */
const char *help_expects(const struct scalar_text *in);

#endif

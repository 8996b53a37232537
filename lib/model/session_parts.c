/*
 * The tables of the small records in a session.
 */

#include "model/session_parts.h"

#include <stdint.h>

#include "model/scalars.h"
#include "model/session.h"

#define COUNT(fields) (sizeof(fields) / sizeof(*(fields)))

/* Before the talk */

static const struct field preparation_fields[] = {
    {.key = "coach",
     .type = &type_date,
     .offset = offsetof(struct preparation, coach),
     .doc = "The day on which whoever holds it prepared."},
    {.key = "coachee",
     .type = &type_date,
     .offset = offsetof(struct preparation, coachee),
     .doc = "The day on which the person prepared."},
};

const struct schema preparation_schema = {
    .name = "preparation",
    .article = "a preparation",
    .plural = "preparations",
    .doc = "The days on which each prepared for the talk.",
    .size = sizeof(struct preparation),
    .fields = preparation_fields,
    .field_count = COUNT(preparation_fields),
    .where_offset = SIZE_MAX,
    .marks_offset = SIZE_MAX,
};

static const struct field move_fields[] = {
    {.key = "date",
     .type = &type_date,
     .offset = offsetof(struct move, date),
     .doc = "The day on which it was moved."},
    {.key = "to",
     .type = &type_date,
     .offset = offsetof(struct move, to),
     .required = true,
     .doc = "The day for which it is planned since."},
    {.key = "why",
     .type = &type_text,
     .offset = offsetof(struct move, why),
     .doc = "Why it was moved."},
};

const struct schema move_schema = {
    .name = "move",
    .article = "a move",
    .plural = "moves",
    .doc = "A session put off or brought forward; the file keeps the name of its first day.",
    .size = sizeof(struct move),
    .fields = move_fields,
    .field_count = COUNT(move_fields),
    .where_offset = offsetof(struct move, where),
    .marks_offset = SIZE_MAX,
    .shorthand = "to",
};

/* The talk: reality, options, will */

static const struct field reality_fields[] = {
    {.key = "now",
     .type = &type_text,
     .offset = offsetof(struct reality, now),
     .doc = "Where things stand now."},
    {.key = "tried",
     .type = &type_text,
     .offset = offsetof(struct reality, tried),
     .doc = "What was tried so far, and what came of it."},
    {.key = "in_the_way",
     .type = &type_text,
     .offset = offsetof(struct reality, in_the_way),
     .doc = "What is in the way, in the person's own words."},
};

const struct schema reality_schema = {
    .name = "reality",
    .article = "a reality",
    .plural = "realities",
    .doc = "Reality, as the person sees it.",
    .size = sizeof(struct reality),
    .fields = reality_fields,
    .field_count = COUNT(reality_fields),
    .where_offset = SIZE_MAX,
    .marks_offset = SIZE_MAX,
};

static const struct field option_fields[] = {
    {.key = "what",
     .type = &type_text,
     .offset = offsetof(struct idea, what),
     .required = true,
     .doc = "What could be done."},
    {.key = "by",
     .type = &type_text,
     .offset = offsetof(struct idea, by),
     .doc = "Whose idea it was: a person's id, or anyone else by name; the person's own if left "
            "out."},
};

const struct schema option_schema = {
    .name = "option",
    .article = "an option",
    .plural = "options",
    .doc = "One of the things that could be done.",
    .size = sizeof(struct idea),
    .fields = option_fields,
    .field_count = COUNT(option_fields),
    .where_offset = offsetof(struct idea, where),
    .marks_offset = SIZE_MAX,
    .shorthand = "what",
};

static const struct field action_fields[] = {
    {.key = "id",
     .type = &type_id,
     .offset = offsetof(struct action, id),
     .required = true,
     .doc = "The action's name within the session."},
    {.key = "what",
     .type = &type_text,
     .offset = offsetof(struct action, what),
     .required = true,
     .doc = "What will be done."},
    {.key = "who",
     .type = &type_text,
     .offset = offsetof(struct action, who),
     .doc = "Who does it: a person's id, or anyone else by name."},
    {.key = "due",
     .type = &type_date,
     .offset = offsetof(struct action, due),
     .doc = "The day by which it is done."},
    {.key = "how",
     .type = &type_text,
     .offset = offsetof(struct action, how),
     .doc = "How it is done: the first step, when and where."},
    {.key = "confidence",
     .type = &type_confidence,
     .offset = offsetof(struct action, confidence),
     .doc = "From 1 to 10, how sure they are to do it; below 7 the action wants another form."},
    {.key = "expect",
     .type = &type_text,
     .offset = offsetof(struct action, expect),
     .doc = "What it is expected to change."},
    {.key = "done",
     .type = &type_date,
     .offset = offsetof(struct action, done),
     .doc = "The day on which it was done."},
    {.key = "learned",
     .type = &type_text,
     .offset = offsetof(struct action, learned),
     .doc = "What doing it taught."},
    {.key = "skipped",
     .type = &type_date,
     .offset = offsetof(struct action, skipped),
     .doc = "The day on which it was dropped."},
    {.key = "why",
     .type = &type_text,
     .offset = offsetof(struct action, why),
     .doc = "Why it was dropped."},
};

const struct schema action_schema = {
    .name = "action",
    .article = "an action",
    .plural = "actions",
    .doc = "What somebody said that they will do.",
    .size = sizeof(struct action),
    .fields = action_fields,
    .field_count = COUNT(action_fields),
    .where_offset = offsetof(struct action, where),
    .marks_offset = offsetof(struct action, marks),
    .unique = "id",
};

static const struct field promise_fields[] = {
    {.key = "id",
     .type = &type_id,
     .offset = offsetof(struct promise, id),
     .required = true,
     .doc = "The promise's name within the session."},
    {.key = "what",
     .type = &type_text,
     .offset = offsetof(struct promise, what),
     .required = true,
     .doc = "What was promised."},
    {.key = "who",
     .type = &type_text,
     .offset = offsetof(struct promise, who),
     .doc = "Who promised it: a person's id, or anyone else by name; whoever held the session if "
            "left out."},
    {.key = "by",
     .type = &type_date,
     .offset = offsetof(struct promise, by),
     .doc = "The day by which it was promised."},
    {.key = "done",
     .type = &type_date,
     .offset = offsetof(struct promise, done),
     .doc = "The day on which it was given."},
};

const struct schema promise_schema = {
    .name = "promise",
    .article = "a promise",
    .plural = "promises",
    .doc = "Help that the person was promised in the session.",
    .size = sizeof(struct promise),
    .fields = promise_fields,
    .field_count = COUNT(promise_fields),
    .where_offset = offsetof(struct promise, where),
    .marks_offset = offsetof(struct promise, marks),
    .unique = "id",
};

/* Delegation */

static const struct field stop_fields[] = {
    {.key = "what",
     .type = &type_text,
     .offset = offsetof(struct stop, what),
     .required = true,
     .doc = "What is there to be seen by then."},
    {.key = "by",
     .type = &type_date,
     .offset = offsetof(struct stop, by),
     .doc = "The day on which both look at it."},
};

const struct schema stop_schema = {
    .name = "stop",
    .article = "a checkpoint",
    .plural = "checkpoints",
    .doc = "A day on which a task that was delegated is looked at together.",
    .size = sizeof(struct stop),
    .fields = stop_fields,
    .field_count = COUNT(stop_fields),
    .where_offset = offsetof(struct stop, where),
    .marks_offset = offsetof(struct stop, marks),
};

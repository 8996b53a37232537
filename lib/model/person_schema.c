/*
 * The tables of a person, and of the coaching contract.
 */

#include "model/goal_parts.h"
#include "model/person.h"
#include "model/scalars.h"
#include "model/schema.h"

/* The contract */

static const struct field contract_fields[] = {
    {.key = "purpose",
     .type = &type_text,
     .offset = offsetof(struct contract, purpose),
     .doc = "What the coaching is for."},
    {.key = "cadence",
     .type = &type_cadence,
     .offset = offsetof(struct contract, cadence),
     .doc = "How often the two mean to meet: day, week, 2w, month or quarter."},
    {.key = "coach",
     .kind = FIELD_TEXTS,
     .type = &type_text,
     .offset = offsetof(struct contract, coach),
     .doc = "What the coach promises."},
    {.key = "coachee",
     .kind = FIELD_TEXTS,
     .type = &type_text,
     .offset = offsetof(struct contract, coachee),
     .doc = "What the person promises."},
    {.key = "confidential",
     .type = &type_text,
     .offset = offsetof(struct contract, confidential),
     .doc = "What stays between the two, and what does not."},
    {.key = "feedback",
     .type = &type_text,
     .offset = offsetof(struct contract, feedback),
     .doc = "How and where the person wants to be given feedback."},
    {.key = "review",
     .type = &type_date,
     .offset = offsetof(struct contract, review),
     .doc = "The day on which the two look at the contract again."},
    {.key = "agreed",
     .kind = FIELD_LIST,
     .of = &agreement_schema,
     .offset = offsetof(struct contract, agreed),
     .doc = "Who agreed to it, when, and to which wording; `coach person agree` writes them."},
};

const struct schema contract_schema = {
    .name = "contract",
    .article = "a contract",
    .plural = "contracts",
    .doc = "What a person and their coach expect of each other.",
    .size = sizeof(struct contract),
    .fields = contract_fields,
    .field_count = sizeof(contract_fields) / sizeof(*contract_fields),
    .where_offset = offsetof(struct contract, where),
    .marks_offset = offsetof(struct contract, marks),
};

/* The person */

static const struct field person_fields[] = {
    {.key = "name",
     .type = &type_text,
     .offset = offsetof(struct person, name),
     .required = true,
     .doc = "The name that the person goes by."},
    {.key = "role",
     .type = &type_text,
     .offset = offsetof(struct person, role),
     .doc = "What they do in the team."},
    {.key = "email",
     .type = &type_email,
     .offset = offsetof(struct person, email),
     .doc = "Their address, as their commits in git carry it."},
    {.key = "coach",
     .type = &type_id,
     .offset = offsetof(struct person, coach),
     .doc = "The id of the person who coaches them."},
    {.key = "joined",
     .type = &type_date,
     .offset = offsetof(struct person, joined),
     .doc = "The day on which they joined the team."},
    {.key = "left",
     .type = &type_date,
     .offset = offsetof(struct person, left),
     .doc = "The day on which they left it; from then on they are hidden unless asked for."},
    {.key = "motivators",
     .kind = FIELD_TEXTS,
     .type = &type_text,
     .offset = offsetof(struct person, motivators),
     .doc = "What drives them, in their own words."},
    {.key = "strengths",
     .kind = FIELD_TEXTS,
     .type = &type_text,
     .offset = offsetof(struct person, strengths),
     .doc = "What they do well and others may count on."},
    {.key = "focus",
     .type = &type_text,
     .offset = offsetof(struct person, focus),
     .doc = "What they and their coach have agreed to work on now."},
    {.key = "contract",
     .kind = FIELD_RECORD,
     .of = &contract_schema,
     .offset = offsetof(struct person, contract),
     .doc = "What the two expect of each other, agreed like a goal."},
};

const struct schema person_schema = {
    .name = "person",
    .article = "a person",
    .plural = "people",
    .doc = "One person of the team: who they are, who coaches them, what drives them.",
    .size = sizeof(struct person),
    .fields = person_fields,
    .field_count = sizeof(person_fields) / sizeof(*person_fields),
    .where_offset = offsetof(struct person, where),
    .marks_offset = offsetof(struct person, marks),
};

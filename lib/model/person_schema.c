/*
 * The table of a person.
 */

#include "model/model.h"
#include "model/scalars.h"
#include "model/schema.h"

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

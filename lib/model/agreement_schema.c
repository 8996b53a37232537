/*
 * The table of an agreement, to a goal or to a contract.
 */

#include "model/common.h"
#include "model/goal_parts.h"
#include "model/scalars.h"

static const struct field agreement_fields[] = {
    {.key = "by",
     .type = &type_id,
     .offset = offsetof(struct agreement, by),
     .required = true,
     .doc = "The id of the person who agreed."},
    {.key = "date",
     .type = &type_date,
     .offset = offsetof(struct agreement, date),
     .required = true,
     .doc = "The day on which they agreed; the latest agreement of each person counts."},
    {.key = "hash",
     .type = &type_hash,
     .offset = offsetof(struct agreement, hash),
     .required = true,
     .doc = "What they agreed to: the first eight hexadecimal digits of a SHA-256 over its terms."},
    {.key = "on_behalf",
     .type = &type_text,
     .offset = offsetof(struct agreement, on_behalf),
     .doc = "Why someone else entered the agreement for them."},
};

const struct schema agreement_schema = {
    .name = "agreement",
    .article = "an agreement",
    .plural = "agreements",
    .doc = "Who agreed to a goal, or to a contract, as it stood on a day.",
    .size = sizeof(struct agreement),
    .fields = agreement_fields,
    .field_count = sizeof(agreement_fields) / sizeof(*agreement_fields),
    .where_offset = offsetof(struct agreement, where),
    .marks_offset = offsetof(struct agreement, marks),
};

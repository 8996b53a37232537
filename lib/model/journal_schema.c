/*
 * The tables of a journal's weeks and of rounds of questions.
 */

#include "model/feedback.h"
#include "model/journal.h"
#include "model/scalars.h"
#include "model/schema.h"

static const struct field journal_fields[] = {
    {.key = "well",
     .type = &type_text,
     .offset = offsetof(struct journal, well),
     .doc = "What went well in the week."},
    {.key = "hard",
     .type = &type_text,
     .offset = offsetof(struct journal, hard),
     .doc = "What was hard."},
    {.key = "different",
     .type = &type_text,
     .offset = offsetof(struct journal, different),
     .doc = "What next week will be different."},
    {.key = "written",
     .type = &type_date,
     .offset = offsetof(struct journal, written),
     .doc = "The day on which it was written."},
    {.key = "share",
     .type = &type_readers,
     .offset = offsetof(struct journal, share),
     .doc = "pair, and the coach's pages quote it, or team, which everyone in the team may read; "
            "where neither this nor the default in team.yaml says so, nobody is shown it."},
    {.key = "notes",
     .type = &type_text,
     .offset = offsetof(struct journal, notes),
     .doc = "Anything else."},
};

const struct schema journal_schema = {
    .name = "journal",
    .article = "a journal",
    .plural = "journals",
    .doc = "A week in three lines by the person themselves: what went well, what was hard, what "
           "next week will be different.",
    .size = sizeof(struct journal),
    .fields = journal_fields,
    .field_count = sizeof(journal_fields) / sizeof(*journal_fields),
    .where_offset = offsetof(struct journal, where),
    .marks_offset = offsetof(struct journal, marks),
};

static const struct field round_fields[] = {
    {.key = "by",
     .type = &type_id,
     .offset = offsetof(struct round, by),
     .required = true,
     .doc = "The id of the person who asks."},
    {.key = "asked",
     .kind = FIELD_TEXTS,
     .type = &type_id,
     .offset = offsetof(struct round, asked),
     .required = true,
     .doc = "The ids of those who are asked; three answers make a summary."},
    {.key = "due",
     .type = &type_date,
     .offset = offsetof(struct round, due),
     .doc = "The day by which answers are wished for."},
    {.key = "questions",
     .kind = FIELD_TEXTS,
     .type = &type_text,
     .offset = offsetof(struct round, questions),
     .doc = "What is asked, where it is not the usual three questions."},
    {.key = "goal",
     .type = &type_reference,
     .offset = offsetof(struct round, goal),
     .doc = "The goal or KPI that it is about, as PERSON/GOAL or PERSON/GOAL/KPI."},
    {.key = "share",
     .type = &type_readers,
     .offset = offsetof(struct round, share),
     .doc = "pair, or team, which everyone in the team may read; where it is not said, the default "
            "for feedback in team.yaml holds, else pair."},
    {.key = "notes",
     .type = &type_text,
     .offset = offsetof(struct round, notes),
     .doc = "Anything else."},
};

const struct schema round_schema = {
    .name = "round",
    .article = "a round",
    .plural = "rounds",
    .doc = "A round of questions about one person, put to several others: a 360. The answers are "
           "feedback whose `round` is the name of the file.",
    .size = sizeof(struct round),
    .fields = round_fields,
    .field_count = sizeof(round_fields) / sizeof(*round_fields),
    .where_offset = offsetof(struct round, where),
    .marks_offset = offsetof(struct round, marks),
};

/*
 * The tables of reviews. What a part asks is said here once: the key, and the question as its doc.
 */

#include "model/review.h"
#include "model/scalars.h"
#include "model/schema.h"

#define COUNT(fields) (sizeof(fields) / sizeof(*(fields)))

/* Evidence */

static const struct field evidence_fields[] = {
    {.key = "date",
     .type = &type_date,
     .offset = offsetof(struct evidence, date),
     .required = true,
     .doc = "The day of it; of readings, that of the last one."},
    {.key = "kind",
     .type = &type_text,
     .offset = offsetof(struct evidence, kind),
     .doc = "What it was, as the log book names it."},
    {.key = "by",
     .type = &type_text,
     .offset = offsetof(struct evidence, by),
     .doc = "Who did it, gave it or agreed to it, where the record says."},
    {.key = "kpi",
     .type = &type_reference,
     .offset = offsetof(struct evidence, kpi),
     .doc = "Of readings: their KPI, as PERSON/GOAL/KPI."},
    {.key = "what",
     .type = &type_text,
     .offset = offsetof(struct evidence, what),
     .doc = "It in words."},
    {.key = "file",
     .type = &type_text,
     .offset = offsetof(struct evidence, file),
     .required = true,
     .doc = "The file that has it, from the team directory."},
};

static const struct schema evidence_schema = {
    .name = "evidence",
    .article = "a piece of evidence",
    .plural = "pieces of evidence",
    .doc = "What happened in the period of a review, and the file that shows it.",
    .size = sizeof(struct evidence),
    .fields = evidence_fields,
    .field_count = COUNT(evidence_fields),
    .where_offset = offsetof(struct evidence, where),
    .marks_offset = offsetof(struct evidence, marks),
};

/* Parts: whose words they are, then the answers in the order of the questions, then the files */

#define AT(member) .offset = offsetof(struct review_part, member)

#define BY                                                       \
    {                                                            \
        .key = "by", .type = &type_id, AT(by), .required = true, \
        .doc = "The id of the person whose words these are."     \
    }

#define DATE                                                           \
    {                                                                  \
        .key = "date", .type = &type_date, AT(date), .required = true, \
        .doc = "The day on which they were written."                   \
    }

#define ON_BEHALF                                              \
    {                                                          \
        .key = "on_behalf", .type = &type_text, AT(on_behalf), \
        .doc = "Why somebody else entered them."               \
    }

#define ANSWER(index, name, question)                                            \
    {                                                                            \
        .key = (name), .type = &type_text, AT(answers[index]), .doc = (question) \
    }

#define REFS                                                              \
    {                                                                     \
        .key = "refs", .kind = FIELD_TEXTS, .type = &type_text, AT(refs), \
        .doc = "Files that the answers rest on."                          \
    }

static const struct field self_fields[] = {
    BY,
    DATE,
    ON_BEHALF,
    ANSWER(0, "well", "What went well, and what brought it about?"),
    ANSWER(1, "strengths", "Which of your strengths did it take?"),
    ANSWER(2, "hard", "What was hard?"),
    ANSWER(3, "outside", "What came from outside, beyond your control?"),
    ANSWER(4, "values", "Where did you act by what matters to you?"),
    ANSWER(5, "hindsight", "What would you do otherwise, knowing what you know now?"),
    REFS,
};

static const struct schema self_schema = {
    .name = "self",
    .article = "a part of the person",
    .plural = "parts of a review",
    .doc = "Looking back, by the person themselves.",
    .size = sizeof(struct review_part),
    .fields = self_fields,
    .field_count = COUNT(self_fields),
    .where_offset = offsetof(struct review_part, where),
    .marks_offset = offsetof(struct review_part, marks),
};

static const struct field manager_fields[] = {
    BY,
    DATE,
    ON_BEHALF,
    ANSWER(0, "commitment", "What showed commitment to what was agreed?"),
    ANSWER(1, "willingness", "What showed willingness to learn?"),
    ANSWER(2, "goal_setting", "How were goals set, and kept in sight?"),
    REFS,
};

static const struct schema manager_schema = {
    .name = "manager",
    .article = "a part of the coach",
    .plural = "parts of a review",
    .doc = "Looking back, by whoever coaches the person.",
    .size = sizeof(struct review_part),
    .fields = manager_fields,
    .field_count = COUNT(manager_fields),
    .where_offset = offsetof(struct review_part, where),
    .marks_offset = offsetof(struct review_part, marks),
};

static const struct field upward_fields[] = {
    BY,
    DATE,
    ON_BEHALF,
    ANSWER(0, "progress", "Does your coach help you to progress? What helped, and what would?"),
    ANSWER(1, "obstacles", "Does your coach help you to overcome obstacles? Which?"),
    ANSWER(2, "skills", "Does your coach help you to build skills? Which?"),
    REFS,
};

static const struct schema upward_schema = {
    .name = "upward",
    .article = "a part about the coach",
    .plural = "parts of a review",
    .doc = "What the person answers about their coaching. It is the pair's, never the team's.",
    .size = sizeof(struct review_part),
    .fields = upward_fields,
    .field_count = COUNT(upward_fields),
    .where_offset = offsetof(struct review_part, where),
    .marks_offset = offsetof(struct review_part, marks),
};

const struct schema *const review_part_schemas[REVIEW_SIDES] = {
    [REVIEW_SELF] = &self_schema,
    [REVIEW_MANAGER] = &manager_schema,
    [REVIEW_UPWARD] = &upward_schema,
};

/* The review */

static const struct field review_fields[] = {
    {.key = "started",
     .type = &type_date,
     .offset = offsetof(struct review, started),
     .doc = "The day on which its evidence was gathered first."},
    {.key = "by",
     .type = &type_id,
     .offset = offsetof(struct review, by),
     .doc = "The id of the person who gathered it."},
    {.key = "evidence",
     .kind = FIELD_LIST,
     .of = &evidence_schema,
     .offset = offsetof(struct review, evidence),
     .doc = "What happened in the period; pages have it in order of date."},
    {.key = "self",
     .kind = FIELD_RECORD,
     .of = &self_schema,
     .offset = offsetof(struct review, parts[REVIEW_SELF]),
     .doc = "The person's own part."},
    {.key = "manager",
     .kind = FIELD_RECORD,
     .of = &manager_schema,
     .offset = offsetof(struct review, parts[REVIEW_MANAGER]),
     .doc = "The part of whoever coaches them."},
    {.key = "upward",
     .kind = FIELD_RECORD,
     .of = &upward_schema,
     .offset = offsetof(struct review, parts[REVIEW_UPWARD]),
     .doc = "What the person answers about their coaching."},
    {.key = "share",
     .type = &type_readers,
     .offset = offsetof(struct review, share),
     .doc = "pair, or team, which everyone in the team may read, without an upward part; where it "
            "is not said, the default in team.yaml holds, else pair."},
    {.key = "notes",
     .type = &type_text,
     .offset = offsetof(struct review, notes),
     .doc = "Anything else."},
};

const struct schema review_schema = {
    .name = "review",
    .article = "a review",
    .plural = "reviews",
    .doc = "A period looked back on both ways: what happened, and three parts in words. It has no "
           "mark of anybody.",
    .size = sizeof(struct review),
    .fields = review_fields,
    .field_count = COUNT(review_fields),
    .where_offset = offsetof(struct review, where),
    .marks_offset = offsetof(struct review, marks),
};

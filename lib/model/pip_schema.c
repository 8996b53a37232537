/*
 * The table of a step of the escalation path.
 */

#include "model/goal_parts.h"
#include "model/pip.h"
#include "model/scalars.h"
#include "model/session_parts.h"

#define COUNT(fields) (sizeof(fields) / sizeof(*(fields)))

/* Its parts */

static const struct field target_fields[] = {
    {.key = "kpi",
     .type = &type_reference,
     .offset = offsetof(struct pip_target, kpi),
     .required = true,
     .doc = "The KPI, as PERSON/GOAL/KPI."},
    {.key = "value",
     .type = &type_amount,
     .offset = offsetof(struct pip_target, value),
     .required = true,
     .doc = "The value that it is to have at the end of the step, in the KPI's unit."},
};

static const struct schema target_schema = {
    .name = "target",
    .article = "a target",
    .plural = "targets",
    .doc = "A KPI, and the value that it is to have at the end of a step.",
    .size = sizeof(struct pip_target),
    .fields = target_fields,
    .field_count = COUNT(target_fields),
    .where_offset = offsetof(struct pip_target, where),
    .marks_offset = offsetof(struct pip_target, marks),
    .unique = "kpi",
};

static const struct field hr_fields[] = {
    {.key = "who",
     .type = &type_words,
     .offset = offsetof(struct pip_hr, who),
     .required = true,
     .doc = "Who was spoken to, by name."},
    {.key = "date",
     .type = &type_date,
     .offset = offsetof(struct pip_hr, date),
     .required = true,
     .doc = "The day on which they were."},
};

static const struct schema hr_schema = {
    .name = "hr",
    .article = "a talk with HR",
    .plural = "talks with HR",
    .doc = "Who of HR was spoken to before the step, and when.",
    .size = sizeof(struct pip_hr),
    .fields = hr_fields,
    .field_count = COUNT(hr_fields),
    .where_offset = offsetof(struct pip_hr, where),
    .marks_offset = offsetof(struct pip_hr, marks),
};

static const struct field override_fields[] = {
    {.key = "reason",
     .type = &type_words,
     .offset = offsetof(struct pip_override, reason),
     .required = true,
     .doc = "Why it could not wait."},
    {.key = "date",
     .type = &type_date,
     .offset = offsetof(struct pip_override, date),
     .required = true,
     .doc = "The day on which that was decided."},
};

static const struct schema override_schema = {
    .name = "override",
    .article = "an override",
    .plural = "overrides",
    .doc = "Why a step was opened though the gate was shut, or another step comes before it.",
    .size = sizeof(struct pip_override),
    .fields = override_fields,
    .field_count = COUNT(override_fields),
    .where_offset = offsetof(struct pip_override, where),
    .marks_offset = offsetof(struct pip_override, marks),
};

/* The step */

static const struct field pip_fields[] = {
    {.key = "step",
     .type = &type_pip_step,
     .offset = offsetof(struct pip, step),
     .required = true,
     .doc = "verbal, which is two to four weeks of focused coaching, written, pip, which is 30 to "
            "60 days with measurable targets, or decision."},
    {.key = "by",
     .type = &type_id,
     .offset = offsetof(struct pip, by),
     .doc = "The id of whoever opened it; the person's coach if left out."},
    {.key = "start",
     .type = &type_date,
     .offset = offsetof(struct pip, start),
     .required = true,
     .doc = "The day on which it starts, which is also the file's name."},
    {.key = "due",
     .type = &type_date,
     .offset = offsetof(struct pip, due),
     .doc = "The day on which it ends; verbal and pip have bounds for the days between."},
    {.key = "targets",
     .kind = FIELD_LIST,
     .of = &target_schema,
     .offset = offsetof(struct pip, targets),
     .doc = "The KPIs that it is about. Where there are none, those of the person's active goals "
            "are looked at."},
    {.key = "expectation",
     .type = &type_text,
     .offset = offsetof(struct pip, expectation),
     .doc = "What is expected by the end, in words that both understand."},
    {.key = "facts",
     .kind = FIELD_TEXTS,
     .type = &type_id,
     .offset = offsetof(struct pip, facts),
     .doc = "What it is about: the names of feedback to the person, such as 2026-03-12-sam."},
    {.key = "coaching",
     .kind = FIELD_TEXTS,
     .type = &type_id,
     .offset = offsetof(struct pip, coaching),
     .doc = "The coaching that was given: the names of sessions with the person, such as "
            "2026-03-02."},
    {.key = "support",
     .kind = FIELD_LIST,
     .of = &promise_schema,
     .offset = offsetof(struct pip, support),
     .doc = "The help that the person is promised for it."},
    {.key = "consequence",
     .type = &type_text,
     .offset = offsetof(struct pip, consequence),
     .doc = "What follows if it is not reached, so that nobody is taken by surprise."},
    {.key = "review",
     .type = &type_date,
     .offset = offsetof(struct pip, review),
     .doc = "The day on which both look at it together."},
    {.key = "hr",
     .kind = FIELD_RECORD,
     .of = &hr_schema,
     .offset = offsetof(struct pip, hr),
     .doc = "Who of HR was spoken to; wanted from `written` on."},
    {.key = "override",
     .kind = FIELD_RECORD,
     .of = &override_schema,
     .offset = offsetof(struct pip, override),
     .doc = "Why it was opened though the gate was shut; counted on the coach's side."},
    {.key = "agreed",
     .kind = FIELD_LIST,
     .of = &agreement_schema,
     .offset = offsetof(struct pip, agreed),
     .doc = "Who agreed to its end, its expectation and its targets."},
    {.key = "acknowledged",
     .type = &type_date,
     .offset = offsetof(struct pip, acknowledged),
     .doc = "The day on which the person confirmed that they have read it, agreed or not."},
    {.key = "acknowledged_on_behalf",
     .type = &type_words,
     .offset = offsetof(struct pip, acknowledged_on_behalf),
     .doc = "Why someone else entered that for them."},
    {.key = "outcome",
     .type = &type_pip_outcome,
     .offset = offsetof(struct pip, outcome),
     .doc = "What it came to: resolved, continue, reassign or separate."},
    {.key = "closed",
     .type = &type_date,
     .offset = offsetof(struct pip, closed),
     .doc = "The day on which it ended."},
    {.key = "learned",
     .type = &type_text,
     .offset = offsetof(struct pip, learned),
     .doc = "What both take along from it."},
    {.key = "notes",
     .type = &type_text,
     .offset = offsetof(struct pip, notes),
     .doc = "Anything else."},
};

const struct schema pip_schema = {
    .name = "pip",
    .article = "a step of support",
    .plural = "steps of support",
    .doc = "A step of the escalation path: what is expected by when, what it is about, and the "
           "help on the way. Its check-ins are the person's sessions of kind checkin.",
    .size = sizeof(struct pip),
    .fields = pip_fields,
    .field_count = COUNT(pip_fields),
    .where_offset = offsetof(struct pip, where),
    .marks_offset = offsetof(struct pip, marks),
};

/*
 * The table of team.yaml.
 */

#include <stdint.h>

#include "model/scalars.h"
#include "model/schema.h"
#include "model/team.h"
#include "model/team_parts.h"

#define COUNT(fields) (sizeof(fields) / sizeof(*(fields)))

/* The strategy */

static const struct field aim_fields[] = {
    {.key = "id",
     .type = &type_id,
     .offset = offsetof(struct aim, id),
     .required = true,
     .doc = "The aim's name, which goals put into `supports`."},
    {.key = "aim",
     .type = &type_text,
     .offset = offsetof(struct aim, aim),
     .required = true,
     .doc = "What is to be achieved, in a sentence."},
    {.key = "whose",
     .type = &type_text,
     .offset = offsetof(struct aim, whose),
     .doc = "Whose aim it is: the company, a department, a person by name or role."},
    {.key = "serves",
     .type = &type_id,
     .offset = offsetof(struct aim, serves),
     .doc = "The id of the aim that this one serves in turn."},
    {.key = "due",
     .type = &type_date,
     .offset = offsetof(struct aim, due),
     .doc = "The day by which it is to be achieved."},
};

static const struct schema aim_schema = {
    .name = "aim",
    .article = "an aim",
    .plural = "aims",
    .doc = "One link of the strategy, which goals support.",
    .size = sizeof(struct aim),
    .fields = aim_fields,
    .field_count = COUNT(aim_fields),
    .where_offset = offsetof(struct aim, where),
    .marks_offset = offsetof(struct aim, marks),
    .unique = "id",
};

/* The cadence */

static const struct field cadence_fields[] = {
    {.key = "session",
     .type = &type_cadence,
     .offset = offsetof(struct team_cadence, session),
     .doc = "How often a coaching session is held with each person."},
    {.key = "checkin",
     .type = &type_cadence,
     .offset = offsetof(struct team_cadence, checkin),
     .doc = "How often there is a short check-in: how is it going, is anything in the way."},
};

static const struct schema cadence_schema = {
    .name = "cadence",
    .article = "a cadence",
    .plural = "cadences",
    .doc = "How often coach and coachee mean to meet.",
    .size = sizeof(struct team_cadence),
    .fields = cadence_fields,
    .field_count = COUNT(cadence_fields),
    .where_offset = offsetof(struct team_cadence, where),
    .marks_offset = SIZE_MAX,
};

/* Resources and needs */

static const struct field resource_fields[] = {
    {.key = "what",
     .type = &type_text,
     .offset = offsetof(struct resource, what),
     .required = true,
     .doc = "What there is to draw on: a course, a budget, a tool, a person's knowledge."},
    {.key = "who",
     .type = &type_text,
     .offset = offsetof(struct resource, who),
     .doc = "Whom to ask for it."},
};

static const struct schema resource_schema = {
    .name = "resource",
    .article = "a resource",
    .plural = "resources",
    .doc = "Something that the team can draw on when support is promised.",
    .size = sizeof(struct resource),
    .fields = resource_fields,
    .field_count = COUNT(resource_fields),
    .where_offset = offsetof(struct resource, where),
    .marks_offset = SIZE_MAX,
    .shorthand = "what",
};

static const struct field need_fields[] = {
    {.key = "task",
     .type = &type_text,
     .offset = offsetof(struct need, task),
     .required = true,
     .doc = "A task that the team's work needs done."},
    {.key = "people",
     .type = &type_count,
     .offset = offsetof(struct need, people),
     .doc = "How many people should be able to do it; 1 if left out."},
    {.key = "by",
     .type = &type_date,
     .offset = offsetof(struct need, by),
     .doc = "The day by which that many should be."},
    {.key = "id",
     .type = &type_id,
     .offset = offsetof(struct need, id),
     .doc = "The id that the task has in tasks.yaml; made of its words if left out."},
};

static const struct schema need_schema = {
    .name = "need",
    .article = "a need",
    .plural = "needs",
    .doc = "A task that the team's work needs, and how many people should be able to do it.",
    .size = sizeof(struct need),
    .fields = need_fields,
    .field_count = COUNT(need_fields),
    .where_offset = offsetof(struct need, where),
    .marks_offset = SIZE_MAX,
    .shorthand = "task",
};

/* Questions */

static const struct field question_fields[] = {
    {.key = "ask",
     .type = &type_text,
     .offset = offsetof(struct question, ask),
     .required = true,
     .doc = "The question, as it is asked."},
    {.key = "kind",
     .type = &type_session_kind,
     .offset = offsetof(struct question, kind),
     .doc = "The kind of session in which it is asked; in all of them if left out."},
    {.key = "phase",
     .type = &type_grow_phase,
     .offset = offsetof(struct question, phase),
     .doc = "The phase of the talk that it belongs to: goal, reality, options or will."},
};

static const struct schema question_schema = {
    .name = "question",
    .article = "a question",
    .plural = "questions",
    .doc = "A question that the team asks in its sessions, beside those that coach brings.",
    .size = sizeof(struct question),
    .fields = question_fields,
    .field_count = COUNT(question_fields),
    .where_offset = offsetof(struct question, where),
    .marks_offset = offsetof(struct question, marks),
    .shorthand = "ask",
};

/* Defaults */

static const struct field share_fields[] = {
    {.key = "sessions",
     .type = &type_readers,
     .offset = offsetof(struct share_defaults, sessions),
     .doc = "Of sessions with one person."},
    {.key = "feedback",
     .type = &type_readers,
     .offset = offsetof(struct share_defaults, feedback),
     .doc = "Of feedback, and of the rounds in which it is asked for."},
    {.key = "journal",
     .type = &type_readers,
     .offset = offsetof(struct share_defaults, journal),
     .doc = "Of the weeks of a journal."},
    {.key = "reviews",
     .type = &type_readers,
     .offset = offsetof(struct share_defaults, reviews),
     .doc = "Of reviews; what a person answers about their coach is the pair's always."},
};

static const struct schema share_schema = {
    .name = "share",
    .article = "defaults of who reads what",
    .plural = "defaults of who reads what",
    .doc = "Who reads records of a kind that do not say it themselves: pair, the default, or team. "
           "Support and tasks are the pair's always.",
    .size = sizeof(struct share_defaults),
    .fields = share_fields,
    .field_count = COUNT(share_fields),
    .where_offset = offsetof(struct share_defaults, where),
    .marks_offset = SIZE_MAX,
};

/* The team */

static const struct field team_fields[] = {
    {.key = "coach",
     .type = &type_version,
     .offset = offsetof(struct team, version),
     .required = true,
     .doc = "The version of the files' format; it marks the team directory."},
    {.key = "team",
     .type = &type_text,
     .offset = offsetof(struct team, name),
     .doc = "The team's name."},
    {.key = "manager",
     .type = &type_id,
     .offset = offsetof(struct team, manager),
     .doc = "The id of the person who leads the team."},
    {.key = "strategy",
     .kind = FIELD_LIST,
     .of = &aim_schema,
     .offset = offsetof(struct team, strategy),
     .doc = "The chain of aims that goals support, up to the boss's boss."},
    {.key = "cadence",
     .kind = FIELD_RECORD,
     .of = &cadence_schema,
     .offset = offsetof(struct team, cadence),
     .doc = "How often coach and coachee mean to meet."},
    {.key = "thresholds",
     .kind = FIELD_RECORD,
     .of = &thresholds_schema,
     .offset = offsetof(struct team, thresholds),
     .doc = "The bounds that turn a figure into a status, where the team wants its own."},
    {.key = "resources",
     .kind = FIELD_LIST,
     .of = &resource_schema,
     .offset = offsetof(struct team, resources),
     .doc = "What the team can draw on: courses, budgets, tools, people who know."},
    {.key = "needs",
     .kind = FIELD_LIST,
     .of = &need_schema,
     .offset = offsetof(struct team, needs),
     .doc = "The tasks that the team's work needs, and how many people should be able to do "
            "each."},
    {.key = "questions",
     .kind = FIELD_LIST,
     .of = &question_schema,
     .offset = offsetof(struct team, questions),
     .doc = "Questions to ask in sessions, beside those that coach brings."},
    {.key = "share",
     .kind = FIELD_RECORD,
     .of = &share_schema,
     .offset = offsetof(struct team, share),
     .doc = "Who reads records of a kind that do not say it themselves."},
    {.key = "private",
     .type = &type_here,
     .offset = offsetof(struct team, private_here),
     .doc = "`here` where one repository holds all, private records included."},
};

const struct schema team_schema = {
    .name = "team",
    .article = "a team",
    .plural = "teams",
    .doc = "The team itself; the file marks the team directory.",
    .size = sizeof(struct team),
    .fields = team_fields,
    .field_count = COUNT(team_fields),
    .where_offset = offsetof(struct team, where),
    .marks_offset = offsetof(struct team, marks),
};

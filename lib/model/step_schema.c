/*
 * The tables of what is done for a goal: milestones once, habits again and again.
 */

#include <stdint.h>

#include "model/goal.h"
#include "model/goal_parts.h"
#include "model/scalars.h"

#define COUNT(fields) (sizeof(fields) / sizeof(*(fields)))

/* Milestones */

static const struct field milestone_fields[] = {
    {.key = "id",
     .type = &type_id,
     .offset = offsetof(struct milestone, id),
     .required = true,
     .doc = "The milestone's name within the goal."},
    {.key = "what",
     .type = &type_text,
     .offset = offsetof(struct milestone, what),
     .required = true,
     .doc = "What is there, or runs, once it is done."},
    {.key = "due",
     .type = &type_date,
     .offset = offsetof(struct milestone, due),
     .doc = "The day by which it is to be done."},
    {.key = "done",
     .type = &type_date,
     .offset = offsetof(struct milestone, done),
     .doc = "The day on which it was done."},
};

const struct schema milestone_schema = {
    .name = "milestone",
    .article = "a milestone",
    .plural = "milestones",
    .doc = "A step on the way that is either done or not.",
    .size = sizeof(struct milestone),
    .fields = milestone_fields,
    .field_count = COUNT(milestone_fields),
    .where_offset = offsetof(struct milestone, where),
    .marks_offset = offsetof(struct milestone, marks),
    .unique = "id",
};

/* Habits */

static const struct field tick_fields[] = {
    {.key = "date",
     .type = &type_date,
     .offset = offsetof(struct tick, date),
     .required = true,
     .doc = "The day on which the habit was done or skipped."},
    {.key = "count",
     .type = &type_tally,
     .offset = offsetof(struct tick, count),
     .doc = "For a habit of `every: each`: how often it was done out of how many occasions, as "
            "in 4/5."},
    {.key = "skip",
     .type = &type_text,
     .offset = offsetof(struct tick, skip),
     .doc = "Why it was skipped that day; a skip pauses the streak and does not end it."},
};

static const struct schema tick_schema = {
    .name = "tick",
    .article = "a tick",
    .plural = "ticks",
    .doc = "A day on which the habit was done, or skipped with a reason.",
    .size = sizeof(struct tick),
    .fields = tick_fields,
    .field_count = COUNT(tick_fields),
    .where_offset = offsetof(struct tick, where),
    .marks_offset = SIZE_MAX,
    .shorthand = "date",
    .unique = "date",
};

static const struct field habit_fields[] = {
    {.key = "id",
     .type = &type_id,
     .offset = offsetof(struct habit, id),
     .required = true,
     .doc = "The habit's name within the goal."},
    {.key = "do",
     .type = &type_text,
     .offset = offsetof(struct habit, what),
     .required = true,
     .doc = "What is done, small enough for any day."},
    {.key = "when",
     .type = &type_text,
     .offset = offsetof(struct habit, when),
     .doc = "The trigger: the time, the place, or what it follows."},
    {.key = "minutes",
     .type = &type_quantity,
     .offset = offsetof(struct habit, minutes),
     .doc = "How many minutes it takes."},
    {.key = "every",
     .type = &type_rhythm,
     .offset = offsetof(struct habit, every),
     .required = true,
     .doc = "Its rhythm: day, workday, week, some days (friday or mon,thu), so often a week "
            "(3/week), or each, whenever the occasion comes."},
    {.key = "since",
     .type = &type_date,
     .offset = offsetof(struct habit, since),
     .doc = "The day from which it counts, where it was begun later than the goal."},
    {.key = "automatic",
     .type = &type_date,
     .offset = offsetof(struct habit, automatic),
     .doc = "The day since which it happens by itself and needs no more counting."},
    {.key = "ticks",
     .kind = FIELD_LIST,
     .of = &tick_schema,
     .offset = offsetof(struct habit, ticks),
     .doc = "The days on which it was done, or skipped with a reason."},
};

const struct schema habit_schema = {
    .name = "habit",
    .article = "a habit",
    .plural = "habits",
    .doc = "A small thing done again and again that moves the goal.",
    .size = sizeof(struct habit),
    .fields = habit_fields,
    .field_count = COUNT(habit_fields),
    .where_offset = offsetof(struct habit, where),
    .marks_offset = offsetof(struct habit, marks),
    .unique = "id",
};

/*
 * Rules T3 to T6: the dates of the record, and those of its statement.
 */

#include <stddef.h>

#include "smart/dates.h"
#include "smart/lint_goal.h"

/** The longest stretch that needs no milestones, in days. */
#define LONGEST 366
/** What is over so many days after the start may be how quickly something is done each time. */
#define SOON 10

/* T3: the date that the statement says */

/**
 * The whole month or quarter that a deadline names, and not its last day alone; of "the end of" a
 * period its last month.
 */
static struct period days_named(const struct lint *lint, const struct time_phrase *time)
{
    const struct tokens *tokens = &lint->parts.tokens;
    struct calendar calendar = calendar_make(lint->terms.start, lint->terms.start);
    struct period days = time->period;
    struct date_phrase date;
    size_t taken;

    if (time->kind == TIME_DEADLINE &&
        phrases_find(&phrases_leads, tokens, time->first, &taken) != NULL &&
        date_read(tokens, time->first + taken, &calendar, &date) && date.period.last == days.last) {
        bool is_end = date.is_edge && !date.is_day;
        days.first = is_end ? period_around(STRETCH_MONTH, days.last).first : date.period.first;
    }
    return days;
}

/** True if a due day is one that the phrase means; a window may be over before its end. */
static bool agrees(const struct lint *lint, const struct time_phrase *time)
{
    struct period days = days_named(lint, time);

    return lint->terms.due >= days.first && lint->terms.due <= days.last;
}

/** "reply within two days", "every week by Friday": when each time, and not when all is done. */
static bool is_each_time(const struct lint *lint, const struct time_phrase *time)
{
    const struct times *times = &lint->parts.times;
    bool recurs = false;

    for (size_t i = 0; i < times->count; i++) {
        recurs = recurs || times->items[i].kind == TIME_RECURRENCE;
    }
    return (recurs || time->kind == TIME_WINDOW) && time->period.last - lint->terms.start <= SOON;
}

static bool names_days(const struct lint *lint, const struct time_phrase *time)
{
    return (time->kind == TIME_DEADLINE || time->kind == TIME_WINDOW) &&
           time->period.last != DAY_NONE && !is_each_time(lint, time);
}

/** The first time that names days, unless any of them agrees with due. */
static const struct time_phrase *other_time(const struct lint *lint)
{
    const struct times *times = &lint->parts.times;
    const struct time_phrase *other = NULL;

    for (size_t i = 0; i < times->count; i++) {
        const struct time_phrase *time = &times->items[i];
        if (!names_days(lint, time)) {
            continue;
        }
        if (agrees(lint, time)) {
            return NULL;
        }
        other = other == NULL ? time : other;
    }
    return other;
}

static void check_statement(const struct lint *lint)
{
    const struct time_phrase *time = other_time(lint);
    struct arena *arena = lint->findings->arena;
    char meant[DATE_SIZE];
    char due[DATE_SIZE];

    if (time == NULL) {
        return;
    }
    date_format(time->period.last, meant);
    date_format(lint->terms.due, due);
    findings_add_words(
        lint->findings, "T3", time->span,
        arena_printf(arena, "write the same in both, or: coach goal revise %s --due %s --why TEXT",
                     goal_name(lint), meant),
        "the statement means %s, `due` is %s", meant, due);
}

/* T4, T5, T6: start and due */

static void check_past(const struct lint *lint, struct place place)
{
    struct arena *arena = lint->findings->arena;
    const char *name = goal_name(lint);
    char due[DATE_SIZE];

    if (lint->state == STATE_ACTIVE && lint->as_of > lint->terms.due &&
        lint->terms.due >= lint->terms.start) {
        findings_add_place(
            lint->findings, "T5", place,
            arena_printf(arena,
                         "coach goal close %s, or agree on another day: coach goal revise %s "
                         "--due DATE --why TEXT",
                         name, name),
            "it was due on %s and is still open", date_format(lint->terms.due, due));
    }
}

static void check_span(const struct lint *lint, struct place place)
{
    day_t start = lint->terms.start;
    day_t due = lint->terms.due;
    char start_text[DATE_SIZE];

    if (start == DAY_NONE) {
        return;
    }
    if (due < start) {
        findings_add_place(lint->findings, "T4", place, "let due be start or a later day",
                           "it is due before its start, %s", date_format(start, start_text));
    } else if (due - start > LONGEST && lint->goal->milestones.count == 0) {
        findings_add_place(lint->findings, "T6", place,
                           "add `milestones:`, one a quarter, or a nearer goal on the way",
                           "it goes on for %d days without a milestone", (int)(due - start));
    }
}

void lint_times(const struct lint *lint)
{
    struct place place = goal_place(lint, offsetof(struct goal, due));

    if (lint->terms.due == DAY_NONE) {
        return;
    }
    check_statement(lint);
    check_span(lint, place);
    check_past(lint, place);
}

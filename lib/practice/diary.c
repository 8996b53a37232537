/*
 * From records to the entries of a calendar.
 */

#include "practice/diary.h"

#include <stdlib.h>
#include <string.h>

#include "base/ratio.h"
#include "kpi/terms.h"
#include "practice/occasions.h"
#include "practice/session.h"
#include "smart/dates.h"

enum { WORKDAYS = 0x1f, ALL_DAYS = 0x7f, MINUTES_MAX = 24 * 60 };

const char *const diary_kind_words[] = {"session", "next",  "due", "milestone",
                                        "review",  "habit", NULL};

/** Entries being collected. */
struct collection {
    struct arena *arena;
    const struct team *team;
    const char *const *people;
    size_t people_count;
    day_t as_of;
    struct diary diary;
    size_t capacity;
};

static bool wants_owner(const struct collection *all, const char *person)
{
    for (size_t i = 0; i < all->people_count; i++) {
        if (strcmp(all->people[i], person) == 0) {
            return true;
        }
    }
    return all->people_count == 0;
}

static bool wants_session(const struct collection *all, const struct session *session)
{
    for (size_t i = 0; i < all->people_count; i++) {
        if (session_is_with(all->team, session, all->people[i])) {
            return true;
        }
    }
    return all->people_count == 0;
}

static void add(struct collection *all, const struct diary_entry *entry)
{
    struct diary *diary = &all->diary;

    diary->items =
        arena_grow(all->arena, diary->items, &all->capacity, diary->count, sizeof(*entry));
    diary->items[diary->count++] = *entry;
}

static day_t later_day(day_t a, day_t b)
{
    return a > b ? a : b;
}

/* Sessions */

static struct diary_entry session_entry(const struct collection *all, const struct session *session)
{
    struct diary_entry entry = {
        .kind = DIARY_SESSION,
        .person = session->person,
        .name = arena_printf(all->arena, "%s/sessions/%s", session->person, session->slug),
        .file = session->file,
        .where = session->where,
        .is_private = session->is_private,
        .day = session_day(session, all->as_of),
        .at = session->at,
        .minutes = session_minutes(session),
        .stamp = session_first_day(session),
        .session = session,
    };

    for (size_t i = 0; i < session->moved.count; i++) {
        day_t moved = session->moved.items[i].date;
        if (moved <= all->as_of) {
            entry.stamp = later_day(entry.stamp, moved);
            entry.moves++;
        }
    }
    if (session->skipped <= all->as_of) {
        entry.stamp = later_day(entry.stamp, session->skipped);
    }
    return entry;
}

/** What the last talk of a list named for the next one, unless one is planned. */
static void add_next(struct collection *all, const struct sessions *sessions)
{
    const struct session *last = NULL;

    for (size_t i = 0; i < sessions->count; i++) {
        const struct session *session = &sessions->items[i];
        day_t day = session_day(session, all->as_of);
        enum session_state state = session_state_on(session, all->as_of);
        if (state == SESSION_PLANNED && day >= all->as_of) {
            return;
        }
        if (state == SESSION_HELD && (!last || day >= session_day(last, all->as_of))) {
            last = session;
        }
    }
    if (last && last->next != DAY_NONE && wants_session(all, last)) {
        struct diary_entry entry = session_entry(all, last);
        entry.kind = DIARY_NEXT;
        entry.name = arena_printf(all->arena, "%s/next", entry.name);
        entry.stamp = entry.day;
        entry.day = last->next;
        entry.at = CLOCK_NONE;
        entry.minutes = 0;
        entry.moves = 0;
        add(all, &entry);
    }
}

static void add_sessions(struct collection *all, const struct sessions *sessions)
{
    for (size_t i = 0; i < sessions->count; i++) {
        const struct session *session = &sessions->items[i];
        if (wants_session(all, session) && session_day(session, all->as_of) != DAY_NONE) {
            struct diary_entry entry = session_entry(all, session);
            add(all, &entry);
        }
    }
    add_next(all, sessions);
}

/* Goals */

/** The latest revision of its dates by the day, else its start. */
static day_t goal_stamp(const struct goal *goal, day_t start, day_t as_of)
{
    day_t stamp = start;

    for (size_t i = 0; i < goal->revised.count; i++) {
        const struct revision *revision = &goal->revised.items[i];
        if (revision->date <= as_of) {
            stamp = later_day(stamp, revision->date);
        }
    }
    return stamp;
}

/** What all entries of a goal have in common. */
static struct diary_entry goal_entry(const struct goal *goal, const struct goal_terms *terms,
                                     const struct collection *all)
{
    day_t stamp = goal_stamp(goal, terms->start, all->as_of);

    return (struct diary_entry){
        .person = goal->person,
        .file = goal->file,
        .where = goal->where,
        .is_private = goal->is_private,
        .is_done = goal_state_on(goal, all->as_of) == STATE_CLOSED,
        .at = CLOCK_NONE,
        .stamp = stamp != DAY_NONE ? stamp : terms->due,
    };
}

static void add_dues(struct collection *all, const struct goal *goal,
                     const struct goal_terms *terms)
{
    struct diary_entry entry = goal_entry(goal, terms, all);
    bool closed = entry.is_done;

    if (terms->due != DAY_NONE) {
        entry.kind = DIARY_DUE;
        entry.name = arena_printf(all->arena, "%s/goals/%s", goal->person, goal->slug);
        entry.day = terms->due;
        entry.what = terms->statement ? terms->statement : goal->slug;
        add(all, &entry);
    }
    for (size_t i = 0; i < goal->milestones.count; i++) {
        const struct milestone *milestone = &goal->milestones.items[i];
        if (milestone->due == DAY_NONE || !milestone->id) {
            continue;
        }
        entry.kind = DIARY_MILESTONE;
        entry.name = arena_printf(all->arena, "%s/goals/%s/milestones/%s", goal->person, goal->slug,
                                  milestone->id);
        entry.where = milestone->where;
        entry.day = milestone->due;
        entry.what = milestone->what ? milestone->what : milestone->id;
        entry.is_done = closed || (milestone->done != DAY_NONE && milestone->done <= all->as_of);
        add(all, &entry);
    }
}

/** A weekday that a text names: "friday", "fridays"; as bits, 0 for none. */
static uint8_t weekday_in(struct arena *arena, const char *text)
{
    struct tokens tokens = tokens_read(arena, text, strlen(text));

    for (size_t i = 0; i < tokens.count; i++) {
        const char *word = tokens.items[i].text;
        size_t length = strlen(word);
        int weekday = length > 3 ? weekday_from_name(word, length) : 0;
        if (!weekday && length > 4 && word[length - 1] == 's') {
            weekday = weekday_from_name(word, length - 1);
        }
        if (weekday) {
            return (uint8_t)(1 << (weekday - MONDAY));
        }
    }
    return 0;
}

/** The days of a rhythm, as bits; 0 where they are not known. */
static uint8_t days_of(struct arena *arena, const struct habit *habit)
{
    switch (habit->every.kind) {
    case RHYTHM_DAY: return ALL_DAYS;
    case RHYTHM_WORKDAY: return WORKDAYS;
    case RHYTHM_WEEKDAYS: return habit->every.weekdays;
    case RHYTHM_TIMES_A_WEEK: return habit->every.times == 1 ? weekday_in(arena, habit->when) : 0;
    case RHYTHM_EACH:
    case RHYTHM_NONE: break;
    }
    return 0;
}

/** The first of the days on or after another. */
static day_t first_day(day_t from, uint8_t weekdays)
{
    while (!(weekdays >> (day_weekday(from) - MONDAY) & 1)) {
        from++;
    }
    return from;
}

/** The last day on which a habit is asked for: its goal's last one, or the day before it is
 * automatic. */
static day_t last_day(const struct goal *goal, const struct goal_terms *terms,
                      const struct habit *habit, day_t as_of)
{
    day_t last = terms->due != DAY_NONE ? terms->due : DAY_LAST;

    if (goal_state_on(goal, as_of) == STATE_CLOSED && goal->closed != DAY_NONE &&
        goal->closed < last) {
        last = goal->closed;
    }
    if (habit->automatic != DAY_NONE && habit->automatic <= as_of && habit->automatic <= last) {
        last = habit->automatic - 1;
    }
    return last;
}

/** Minutes of a habit, those of a day at most; 0 where they are not known. */
static int32_t whole_minutes(struct decimal minutes)
{
    if (!decimal_known(minutes)) {
        return 0;
    }
    int64_t whole = ratio_round(ratio_from_decimal(minutes), 0).units;
    return whole > MINUTES_MAX ? MINUTES_MAX : (int32_t)whole;
}

static void add_habit(struct collection *all, const struct goal *goal,
                      const struct goal_terms *terms, const struct habit *habit)
{
    struct diary_entry entry = goal_entry(goal, terms, all);
    day_t since = habit->since != DAY_NONE ? habit->since : terms->start;

    if (!habit->id || !habit->when || since == DAY_NONE) {
        return;
    }
    entry.at = clock_in_text(all->arena, habit->when);
    entry.weekdays = days_of(all->arena, habit);
    if (entry.at < 0 || entry.weekdays == 0) {
        return;
    }
    entry.kind = DIARY_HABIT;
    entry.name =
        arena_printf(all->arena, "%s/goals/%s/habits/%s", goal->person, goal->slug, habit->id);
    entry.where = habit->where;
    entry.what = habit->what ? habit->what : habit->id;
    entry.minutes = whole_minutes(habit->minutes);
    entry.day = first_day(since, entry.weekdays);
    entry.until = last_day(goal, terms, habit, all->as_of);
    entry.stamp = later_day(entry.stamp, since);
    if (entry.day <= entry.until) {
        add(all, &entry);
    }
}

static void add_goals(struct collection *all, const struct goals *goals)
{
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        struct goal_terms terms = goal_terms_on(goal, all->as_of);
        if (goal_state_on(goal, all->as_of) == STATE_DRAFT) {
            continue;
        }
        add_dues(all, goal, &terms);
        for (size_t j = 0; j < goal->habits.count; j++) {
            add_habit(all, goal, &terms, &goal->habits.items[j]);
        }
    }
}

/* Contracts */

static void add_review(struct collection *all, const struct person *person)
{
    const struct contract *contract = &person->contract;
    day_t stamp = contract->review;

    for (size_t i = 0; i < contract->agreed.count; i++) {
        day_t agreed = contract->agreed.items[i].date;
        if (i == 0 || (agreed <= all->as_of && agreed > stamp)) {
            stamp = agreed;
        }
    }
    if (contract->review != DAY_NONE) {
        add(all, &(struct diary_entry){
                     .kind = DIARY_REVIEW,
                     .person = person->id,
                     .name = arena_printf(all->arena, "%s/contract", person->id),
                     .file = person->file,
                     .where = contract->where,
                     .is_private = person->is_private,
                     .day = contract->review,
                     .at = CLOCK_NONE,
                     .stamp = stamp != DAY_NONE ? stamp : contract->review,
                 });
    }
}

/* All */

static int compare(const void *a, const void *b)
{
    const struct diary_entry *left = a;
    const struct diary_entry *right = b;
    int order = (left->day > right->day) - (left->day < right->day);

    if (order == 0) {
        order = (left->at > right->at) - (left->at < right->at);
    }
    return order != 0 ? order : strcmp(left->name, right->name);
}

struct diary diary_of(struct arena *arena, const struct team *team, const char *const *people,
                      size_t count, day_t as_of)
{
    struct collection all = {arena, team, people, count, as_of, {NULL, 0}, 0};

    add_sessions(&all, &team->sessions);
    if (wants_owner(&all, TEAM_ID)) {
        add_goals(&all, &team->goals);
    }
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        add_sessions(&all, &person->sessions);
        if (wants_owner(&all, person->id)) {
            add_goals(&all, &person->goals);
            add_review(&all, person);
        }
    }
    if (all.diary.count > 1) {
        qsort(all.diary.items, all.diary.count, sizeof(*all.diary.items), compare);
    }
    return all.diary;
}

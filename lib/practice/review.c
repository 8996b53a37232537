/*
 * Reviews: their questions, whose words they hold, and what a period has to show.
 */

#include "practice/review.h"

#include <string.h>

#include "model/schema.h"
#include "practice/journal.h"
#include "practice/log.h"
#include "practice/moved.h"

const char *const review_side_words[] = {"self", "manager", "upward", NULL};

size_t review_questions(enum review_side side, struct review_question questions[REVIEW_ANSWERS])
{
    const struct schema *schema = review_part_schemas[side];
    size_t first = offsetof(struct review_part, answers);
    size_t count = 0;

    for (size_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        if (field->offset >= first && field->offset < first + sizeof(char *[REVIEW_ANSWERS])) {
            questions[count++] = (struct review_question){field->key, field->doc};
        }
    }
    return count;
}

struct period review_period(const struct review *review)
{
    struct period period = {DAY_NONE, DAY_NONE};

    period_parse(review->slug, review_period_length(review->slug, strlen(review->slug)), &period);
    return period;
}

day_t review_due(const struct review *review)
{
    struct period period = review_period(review);
    day_t from = review->started > period.last ? review->started : period.last;

    return from == DAY_NONE ? DAY_NONE : from + REVIEW_DAYS;
}

const char *review_writer(const struct team *team, const char *person, enum review_side side,
                          day_t day)
{
    return side == REVIEW_MANAGER ? team_coach_on(team, person, day) : person;
}

const struct review *person_review(const struct person *person, const char *slug)
{
    for (size_t i = 0; i < person->reviews.count; i++) {
        if (strcmp(person->reviews.items[i].slug, slug) == 0) {
            return &person->reviews.items[i];
        }
    }
    return NULL;
}

const struct review *review_keeping(const struct person *person, const struct review *review,
                                    enum review_side side)
{
    size_t length = strlen(review->slug);

    if (side != REVIEW_UPWARD || review->is_private) {
        return review;
    }
    for (size_t i = 0; i < person->reviews.count; i++) {
        const struct review *other = &person->reviews.items[i];
        if (review_is_aside(other) && strncmp(other->slug, review->slug, length) == 0 &&
            strcmp(other->slug + length, REVIEW_ASIDE) == 0) {
            return other;
        }
    }
    return NULL;
}

const struct review_part *review_part_on(const struct person *person, const struct review *review,
                                         enum review_side side, day_t as_of)
{
    const struct review *keeping = review_keeping(person, review, side);
    const struct review_part *part = keeping ? &keeping->parts[side] : NULL;

    return part && part->where != 0 && (part->date == DAY_NONE || part->date <= as_of) ? part
                                                                                       : NULL;
}

const char *review_coached_by(const struct team *team, const struct person *person,
                              const struct review *review, day_t as_of)
{
    const struct review_part *part = review_part_on(person, review, REVIEW_MANAGER, as_of);

    if (part && part->by) {
        return part->by;
    }
    return review->by && strcmp(review->by, person->id) != 0
               ? review->by
               : team_coach_on(team, person->id, as_of);
}

bool review_is_there(const struct review *review, day_t as_of)
{
    day_t started = review->started != DAY_NONE ? review->started : review_period(review).first;

    return !review_is_aside(review) && started <= as_of;
}

const struct review *review_last(const struct person *person, day_t as_of)
{
    const struct review *last = NULL;
    day_t last_day = DAY_NONE;

    for (size_t i = 0; i < person->reviews.count; i++) {
        const struct review *review = &person->reviews.items[i];
        struct period period = review_period(review);
        if (review_is_there(review, as_of) && (!last || period.last > last_day)) {
            last = review;
            last_day = period.last;
        }
    }
    return last;
}

/* Evidence */

/** Of what happened; what is due, planned or promised for later is none. */
static const bool counts[LOG_KINDS] = {
    [LOG_CONTRACT_AGREED] = true,  [LOG_GOAL_STARTED] = true,
    [LOG_GOAL_AGREED] = true,      [LOG_GOAL_REVISED] = true,
    [LOG_GOAL_CLOSED] = true,      [LOG_READING] = true,
    [LOG_MILESTONE] = true,        [LOG_HABIT_AUTOMATIC] = true,
    [LOG_BARRIER] = true,          [LOG_BARRIER_OVER] = true,
    [LOG_SUPPORT_PROMISED] = true, [LOG_SUPPORT_GIVEN] = true,
    [LOG_FEEDBACK] = true,         [LOG_ROUND] = true,
    [LOG_JOURNAL] = true,          [LOG_SESSION] = true,
    [LOG_SESSION_SKIPPED] = true,  [LOG_ACTION_DONE] = true,
    [LOG_ACTION_SKIPPED] = true,
};

/** What to gather, and the readings of it that were seen. */
struct gathering {
    struct arena *arena;
    const struct team *team;
    bool is_private;
    struct evidences out;
    size_t capacity;
};

static bool is_evidence(const struct gathering *g, const struct log_event *event)
{
    if (!counts[event->kind] || (event->is_private && !g->is_private)) {
        return false;
    }
    switch (event->kind) {
    case LOG_JOURNAL: return journal_is_shared(g->team, event->item);
    case LOG_FEEDBACK: return !((const struct feedback *)event->item)->round;
    default: return true;
    }
}

static void add(struct gathering *g, const struct log_event *event, const char *what)
{
    const struct goal *goal = event->goal;
    const char *kpi = NULL;

    if (event->kind == LOG_READING) {
        kpi = arena_printf(g->arena, "%s/%s/%s", goal->person, goal->slug,
                           ((const struct kpi *)event->of)->id);
    }
    g->out.items =
        arena_grow(g->arena, g->out.items, &g->capacity, g->out.count, sizeof(*g->out.items));
    g->out.items[g->out.count++] = (struct evidence){
        .date = event->date,
        .kind = log_kind_words[event->kind],
        .by = event->by,
        .kpi = kpi,
        .what = what,
        .file = event->file,
    };
}

/** "On-time delivery rate: 66 on 2026-01-09, 88% on 2026-03-27, 12 readings" */
static const char *readings_words(struct gathering *g, const struct log_event *first,
                                  const struct log_event *last, size_t count)
{
    const struct kpi *kpi = last->of;
    const struct reading *from = first->item;
    const struct reading *to = last->item;
    char number[DECIMAL_SIZE];
    char from_day[DATE_SIZE];
    char to_day[DATE_SIZE];

    return arena_printf(g->arena, "%s: %s on %s, %s on %s, %zu readings",
                        kpi->name ? kpi->name : kpi->id, decimal_format(from->value, number),
                        date_format(first->date, from_day),
                        value_with_unit(g->arena, kpi, ratio_from_decimal(to->value)),
                        date_format(last->date, to_day), count);
}

/** A KPI's readings, at its last one: nothing where another one follows. */
static void add_readings(struct gathering *g, const struct log_event *events, size_t count,
                         size_t at)
{
    const struct log_event *first = NULL;
    size_t readings = 0;

    for (size_t i = 0; i < count; i++) {
        if (events[i].kind != LOG_READING || events[i].of != events[at].of) {
            continue;
        }
        if (i > at) {
            return;
        }
        first = first ? first : &events[i];
        readings++;
    }
    add(g, &events[at],
        readings > 1 ? readings_words(g, first, &events[at], readings)
                     : log_what(g->arena, &events[at]));
}

/** A person's events of a period that count. */
static struct log events_of(struct gathering *g, const char *person, struct period period,
                            day_t as_of)
{
    day_t last = period.last < as_of ? period.last : as_of;
    struct log all = log_make(g->arena, g->team, last, false);
    struct log_event *events = arena_array(g->arena, all.count, sizeof(*events));
    size_t count = 0;

    for (size_t i = 0; i < all.count; i++) {
        const struct log_event *event = &all.events[i];
        if (event->date >= period.first && log_is_of(event, person) && is_evidence(g, event)) {
            events[count++] = *event;
        }
    }
    return (struct log){events, count};
}

struct evidences review_evidence(struct arena *arena, const struct team *team, const char *person,
                                 struct period period, day_t as_of, bool is_private)
{
    struct gathering g = {.arena = arena, .team = team, .is_private = is_private};
    struct log log = events_of(&g, person, period, as_of);

    for (size_t i = 0; i < log.count; i++) {
        if (log.events[i].kind == LOG_READING) {
            add_readings(&g, log.events, log.count, i);
        } else {
            add(&g, &log.events[i], log_what(arena, &log.events[i]));
        }
    }
    return g.out;
}

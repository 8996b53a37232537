/*
 * The log book: events collected from the records, one record after the other.
 */

#include <stdlib.h>
#include <string.h>

#include "practice/log_writer.h"
#include "practice/round.h"
#include "practice/session.h"

void log_add(struct log_writer *w, struct log_event event, enum log_kind kind, day_t date,
             struct place place)
{
    if (date == DAY_NONE || date > w->as_of) {
        return;
    }
    event.kind = kind;
    event.date = date;
    event.line = place.line;
    w->events = arena_grow(w->arena, w->events, &w->capacity, w->count, sizeof(*w->events));
    w->events[w->count++] = event;
}

/* People */

static void add_feedback(struct log_writer *w, const struct feedback *feedback)
{
    struct log_event event = {.person = feedback->person,
                              .by = feedback->by,
                              .file = feedback->file,
                              .is_private = feedback->is_private,
                              .item = feedback};

    log_add(w, event, LOG_FEEDBACK, feedback->given,
            mark_place(feedback->file, feedback->where, &feedback->marks,
                       offsetof(struct feedback, given)));
}

static void add_round(struct log_writer *w, const struct round *round)
{
    struct log_event event = {.person = round->person,
                              .by = round->by,
                              .file = round->file,
                              .is_private = round->is_private,
                              .item = round};

    log_add(w, event, LOG_ROUND, round_day(round), where_place(round->file, round->where));
}

static void add_journal(struct log_writer *w, const struct journal *journal)
{
    struct log_event event = {.person = journal->person,
                              .by = journal->person,
                              .file = journal->file,
                              .is_private = journal->is_private,
                              .item = journal};

    log_add(w, event, LOG_JOURNAL, journal->written,
            mark_place(journal->file, journal->where, &journal->marks,
                       offsetof(struct journal, written)));
}

/** That it was started, and each part on the day of its last words. */
static void add_review(struct log_writer *w, const struct review *review)
{
    struct log_event event = {.person = review->person,
                              .by = review->by,
                              .file = review->file,
                              .is_private = review->is_private,
                              .item = review};

    log_add(
        w, event, LOG_REVIEW, review->started,
        mark_place(review->file, review->where, &review->marks, offsetof(struct review, started)));
    for (int side = 0; side < REVIEW_SIDES; side++) {
        const struct review_part *part = &review->parts[side];
        event.by = part->by;
        event.of = part;
        log_add(w, event, LOG_REVIEW, part->date,
                mark_place(review->file, part->where, &part->marks,
                           offsetof(struct review_part, date)));
    }
}

/** What one side said; on the coach's, where by is NULL, it was whoever coached them then. */
static void add_views(struct log_writer *w, const struct task_file *file, const struct task *task,
                      const struct task_views *views, const char *by)
{
    struct log_event event = {
        .person = file->person, .file = file->file, .is_private = file->is_private, .of = task};

    for (size_t i = 0; i < views->count; i++) {
        const struct task_view *view = &views->items[i];
        event.by = by ? by : view->by;
        event.by = event.by ? event.by : team_coach_on(w->team, file->person, view->date);
        event.item = view;
        log_add(w, event, LOG_TASK, view->date, where_place(file->file, view->where));
    }
}

static void add_tasks(struct log_writer *w, const struct task_file *file)
{
    for (size_t i = 0; i < file->tasks.count; i++) {
        const struct task *task = &file->tasks.items[i];
        add_views(w, file, task, &task->coachee, file->person);
        add_views(w, file, task, &task->coach, NULL);
    }
}

static void add_contract(struct log_writer *w, const struct person *person)
{
    struct log_event event = {.person = person->id,
                              .file = person->file,
                              .is_private = person->is_private,
                              .of = &person->contract};

    for (size_t i = 0; i < person->contract.agreed.count; i++) {
        const struct agreement *agreed = &person->contract.agreed.items[i];
        event.item = agreed;
        event.by = agreed->by;
        log_add(w, event, LOG_CONTRACT_AGREED, agreed->date,
                mark_place(person->file, agreed->where, &agreed->marks,
                           offsetof(struct agreement, date)));
    }
}

static void add_person(struct log_writer *w, const struct person *person)
{
    struct log_event event = {.person = person->id,
                              .file = person->file,
                              .is_private = person->is_private,
                              .item = person};

    log_add(
        w, event, LOG_JOINED, person->joined,
        mark_place(person->file, person->where, &person->marks, offsetof(struct person, joined)));
    log_add(w, event, LOG_LEFT, person->left,
            mark_place(person->file, person->where, &person->marks, offsetof(struct person, left)));
    add_contract(w, person);
    log_add_goals(w, &person->goals);
    for (size_t i = 0; i < person->feedback.count; i++) {
        add_feedback(w, &person->feedback.items[i]);
    }
    for (size_t i = 0; i < person->rounds.count; i++) {
        add_round(w, &person->rounds.items[i]);
    }
    for (size_t i = 0; i < person->journal.count; i++) {
        add_journal(w, &person->journal.items[i]);
    }
    for (size_t i = 0; i < person->reviews.count; i++) {
        add_review(w, &person->reviews.items[i]);
    }
    log_add_sessions(w, &person->sessions);
    log_add_pips(w, &person->pips);
    for (size_t i = 0; i < person->task_files.count; i++) {
        add_tasks(w, &person->task_files.items[i]);
    }
}

/* The log */

static int compare(const void *a, const void *b)
{
    const struct log_event *left = a;
    const struct log_event *right = b;
    int order = (left->date > right->date) - (left->date < right->date);

    if (order == 0) {
        order = strcmp(left->person, right->person);
    }
    if (order == 0) {
        order = (int)left->kind - (int)right->kind;
    }
    if (order == 0) {
        order = strcmp(left->file, right->file);
    }
    return order != 0 ? order : left->line - right->line;
}

struct log log_make(struct arena *arena, const struct team *team, day_t as_of, bool ticks)
{
    struct log_writer w = {.arena = arena, .team = team, .as_of = as_of, .ticks = ticks};

    log_add_goals(&w, &team->goals);
    log_add_sessions(&w, &team->sessions);
    for (size_t i = 0; i < team->people.count; i++) {
        add_person(&w, &team->people.items[i]);
    }
    if (w.count > 1) {
        qsort(w.events, w.count, sizeof(*w.events), compare);
    }
    return (struct log){w.events, w.count};
}

bool log_is_of(const struct log_event *event, const char *person)
{
    return strcmp(event->person, person) == 0 ||
           (event->session && session_is_of(event->session, person));
}

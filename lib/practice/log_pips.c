/*
 * The log book: the steps of the escalation path.
 */

#include <stddef.h>

#include "practice/log_writer.h"
#include "practice/pip.h"

static struct place mark(const struct pip *pip, size_t field)
{
    return mark_place(pip->file, pip->where, &pip->marks, field);
}

static void add_promises(struct log_writer *w, struct log_event event, const struct pip *pip)
{
    for (size_t i = 0; i < pip->support.count; i++) {
        const struct promise *promise = &pip->support.items[i];
        event.item = promise;
        event.by = promise->who ? promise->who : pip_opener(w->team, pip);
        log_add(w, event, LOG_SUPPORT_PROMISED, pip->start, where_place(pip->file, promise->where));
        if (promise->done == DAY_NONE || promise->done > promise->by) {
            log_add(w, event, LOG_SUPPORT_DUE, promise->by,
                    mark_place(pip->file, promise->where, &promise->marks,
                               offsetof(struct promise, by)));
        }
        log_add(
            w, event, LOG_SUPPORT_GIVEN, promise->done,
            mark_place(pip->file, promise->where, &promise->marks, offsetof(struct promise, done)));
    }
}

static void add_agreed(struct log_writer *w, struct log_event event, const struct pip *pip)
{
    for (size_t i = 0; i < pip->agreed.count; i++) {
        const struct agreement *agreed = &pip->agreed.items[i];
        event.item = agreed;
        event.by = agreed->by;
        log_add(
            w, event, LOG_STEP_AGREED, agreed->date,
            mark_place(pip->file, agreed->where, &agreed->marks, offsetof(struct agreement, date)));
    }
}

static void add_pip(struct log_writer *w, const struct pip *pip)
{
    struct log_event event = {.person = pip->person,
                              .by = pip_opener(w->team, pip),
                              .file = pip->file,
                              .is_private = pip->is_private,
                              .pip = pip};

    log_add(w, event, LOG_STEP_STARTED, pip->start, mark(pip, offsetof(struct pip, start)));
    if (pip->closed == DAY_NONE || pip->closed > pip->due) {
        log_add(w, event, LOG_STEP_DUE, pip->due, mark(pip, offsetof(struct pip, due)));
    }
    if (pip->hr.where != 0) {
        log_add(w, event, LOG_STEP_HR, pip->hr.date, where_place(pip->file, pip->hr.where));
    }
    if (pip->override.where != 0) {
        log_add(w, event, LOG_STEP_OVERRIDE, pip->override.date,
                where_place(pip->file, pip->override.where));
    }
    add_promises(w, event, pip);
    add_agreed(w, event, pip);
    log_add(w, event, LOG_STEP_CLOSED, pip->closed, mark(pip, offsetof(struct pip, closed)));
    event.by = pip->person;
    log_add(w, event, LOG_STEP_ACKNOWLEDGED, pip->acknowledged,
            mark(pip, offsetof(struct pip, acknowledged)));
}

void log_add_pips(struct log_writer *w, const struct pips *pips)
{
    for (size_t i = 0; i < pips->count; i++) {
        add_pip(w, &pips->items[i]);
    }
}

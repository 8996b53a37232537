/*
 * A preparation, section by section: what stands in the way, what was said and written, what to
 * ask.
 */

#include "practice/prep_parts.h"

#include <string.h>

#include "kpi/terms.h"
#include "practice/agenda.h"
#include "practice/feedback.h"
#include "practice/journal.h"
#include "practice/partner.h"
#include "practice/questions.h"
#include "practice/session.h"
#include "practice/standing.h"

const char *const prep_section_words[] = {
    "open",    "moved",    "recognise", "stale", "habit",    "partner", "in-the-way",
    "journal", "feedback", "task",      "last",  "question", NULL,
};

const char *const prep_side_words[] = {"coach", "coachee", NULL};

struct prep_row *prep_add(struct prep *prep, enum prep_section section, const char *item,
                          const char *text)
{
    struct prep_rows *rows = &prep->rows;
    struct prep_row *row;

    rows->items =
        arena_grow(prep->arena, rows->items, &rows->capacity, rows->count, sizeof(*rows->items));
    row = &rows->items[rows->count++];
    *row = (struct prep_row){
        .section = section,
        .item = item,
        .text = text,
        .date = DAY_NONE,
        .from = DECIMAL_NONE,
        .to = DECIMAL_NONE,
    };
    return row;
}

static void add_recognitions(struct prep *prep)
{
    struct agenda_scope scope = {
        .team = prep->team, .as_of = prep->as_of, .over = prep->over, .only = prep->person};
    struct agenda agenda = agenda_of_coach(prep->arena, &scope);

    for (size_t i = 0; i < agenda.count; i++) {
        const struct agenda_item *item = &agenda.items[i];
        if (item->block == AGENDA_RECOGNISE) {
            struct prep_row *row = prep_add(prep, PREP_RECOGNISE, item->person, item->what);
            row->file = item->file;
            row->where = item->where;
        }
    }
}

static void add_partnerships(struct prep *prep)
{
    struct bounds bounds = bounds_of(&prep->team->thresholds);
    struct partnerships all =
        partnerships_of(prep->arena, prep->team, prep->person->id, prep->as_of, false);

    for (size_t i = 0; i < all.count; i++) {
        const struct partnership *one = &all.items[i];
        struct prep_row *row =
            prep_add(prep, PREP_PARTNER,
                     arena_printf(prep->arena, "%s/%s", one->goal->person, one->goal->slug),
                     partnership_in_words(prep->arena, one, prep->as_of, &bounds));
        row->who = one->goal->person;
        row->file = one->goal->file;
        row->where = one->partner->where;
    }
}

/* In the way */

static void add_barriers(struct prep *prep, bool outside)
{
    for (size_t i = 0; i < prep->person->goals.count; i++) {
        const struct goal *goal = &prep->person->goals.items[i];
        bool active = goal_state_on(goal, prep->as_of) == STATE_ACTIVE;
        for (size_t j = 0; j < goal->barriers.count && active; j++) {
            const struct barrier *barrier = &goal->barriers.items[j];
            if (barrier->outside != outside || !barrier_is_open(barrier, prep->as_of)) {
                continue;
            }
            struct prep_row *row =
                prep_add(prep, PREP_WAY, outside ? "outside" : "within reach",
                         barrier->response
                             ? arena_printf(prep->arena, "%s: %s", barrier->what, barrier->response)
                             : barrier->what);
            row->date = barrier->since;
            row->file = goal->file;
            row->where = barrier->where;
        }
    }
}

/** What the last talk found to be in the way, in the person's words. */
static void add_said(struct prep *prep)
{
    const struct session *last = prep->last;
    const char *said = !last                      ? NULL
                       : last->reality.in_the_way ? last->reality.in_the_way
                                                  : last->blockers;

    if (said) {
        struct prep_row *row = prep_add(prep, PREP_WAY, "last talk", said);
        row->date = session_day(last, prep->as_of);
        row->file = last->file;
        row->where = last->where;
    }
}

/* What was written, and what was said */

static void add_journal(struct prep *prep)
{
    const struct journal *journal = journal_last(prep->person, prep->as_of);
    bool own = prep->side == PREP_COACHEE;

    if (!journal || !(own || journal_is_shared(prep->team, journal))) {
        return;
    }
    const struct {
        const char *item;
        const char *text;
    } lines[] = {{"went well", journal->well},
                 {"was hard", journal->hard},
                 {"next week", journal->different}};
    for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
        if (lines[i].text) {
            struct prep_row *row = prep_add(prep, PREP_JOURNAL, lines[i].item, lines[i].text);
            row->date = journal->written;
            row->file = journal->file;
            row->where = journal->where;
        }
    }
}

static void add_feedback(struct prep *prep)
{
    const struct feedback *feedback = feedback_last(prep->person, prep->as_of);
    char date[DATE_SIZE];

    if (!feedback) {
        return;
    }
    struct prep_row *row =
        prep_add(prep, PREP_FEEDBACK, feedback->slug,
                 arena_printf(prep->arena, "given on %s, by %s", date_format(feedback->given, date),
                              team_name_of(prep->team, feedback->by)));
    row->who = feedback->by;
    row->date = feedback->given;
    row->file = feedback->file;
    row->where = feedback->where;
}

static void add_questions(struct prep *prep)
{
    size_t count;
    enum session_kind kind = prep->next ? prep->next->kind : SESSION_GROW;
    const struct question *questions = questions_of(prep->arena, prep->team, kind, &count);

    for (size_t i = 0; i < count; i++) {
        const char *phase = grow_phase_words[questions[i].phase];
        struct prep_row *row =
            prep_add(prep, PREP_QUESTION, phase ? phase : "any time", questions[i].ask);
        if (questions[i].where) {
            row->file = prep->team->file;
            row->where = questions[i].where;
        }
    }
}

void prep_fill(struct prep *prep)
{
    if (!prep->next) {
        prep->next = session_next(prep->team, prep->person->id, prep->as_of);
    }
    prep->last = session_last(prep->team, prep->person->id, prep->as_of);
    prep_add_open(prep);
    prep_add_moved(prep);
    add_recognitions(prep);
    prep_add_stale(prep);
    prep_add_habits(prep);
    add_partnerships(prep);
    add_barriers(prep, true);
    add_barriers(prep, false);
    add_said(prep);
    add_journal(prep);
    add_feedback(prep);
    prep_add_tasks(prep);
    prep_add_last(prep);
    add_questions(prep);
}

/*
 * The page of a review: the person, the parts, the figures, and what the period has to show.
 */

#include <stdlib.h>
#include <string.h>

#include "kpi/figures.h"
#include "kpi/terms.h"
#include "practice/review.h"

const char *const review_section_words[] = {"person", "self", "manager",  "upward",
                                            "kpi",    "goal", "evidence", NULL};

/** A page in the making. */
struct making {
    struct arena *arena;
    const struct team *team;
    const struct person *person;
    const struct review *review;
    struct period period;
    /** The day on which its figures stand: the last of the period that has been. */
    day_t day;
    struct review_view view;
    struct review_rows rows;
};

static struct review_row *add(struct making *m, enum review_section section, const char *item,
                              const char *text)
{
    struct review_rows *rows = &m->rows;

    rows->items =
        arena_grow(m->arena, rows->items, &rows->capacity, rows->count, sizeof(*rows->items));
    rows->items[rows->count] =
        (struct review_row){.section = section, .item = item, .text = text, .date = DAY_NONE};
    return &rows->items[rows->count++];
}

/* The person */

/** True for goals that were there in the period, were no drafts at its end, and are for its readers. */
static bool is_in_period(const struct making *m, const struct goal *goal)
{
    struct goal_terms terms = goal_terms_on(goal, m->day);

    return (m->view.with_private || !goal->is_private) &&
           goal_state_on(goal, m->day) != STATE_DRAFT && terms.start != DAY_NONE &&
           terms.start <= m->day && (goal->closed == DAY_NONE || goal->closed >= m->period.first);
}

static void add_barrier(struct making *m, const struct goal *goal, const struct barrier *barrier)
{
    bool began = barrier->since == DAY_NONE || barrier->since <= m->day;
    bool lasted = barrier->until == DAY_NONE || barrier->until >= m->period.first;

    if (!barrier->outside || !barrier->what || !began || !lasted) {
        return;
    }
    const char *text = barrier->response
                           ? arena_printf(m->arena, "%s: %s", barrier->what, barrier->response)
                           : barrier->what;
    struct review_row *row = add(m, REVIEW_PERSON, "outside", text);
    row->date = barrier->since;
    row->file = goal->file;
}

/** What drives them, and what was beyond their control: before anything that was reached. */
static void add_person(struct making *m)
{
    const struct person *person = m->person;
    size_t before;

    for (size_t i = 0; i < person->motivators.count; i++) {
        add(m, REVIEW_PERSON, "motivators", person->motivators.items[i])->file = person->file;
    }
    before = m->rows.count;
    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        for (size_t j = 0; is_in_period(m, goal) && j < goal->barriers.count; j++) {
            add_barrier(m, goal, &goal->barriers.items[j]);
        }
    }
    if (m->rows.count == before) {
        add(m, REVIEW_PERSON, "outside", "nothing is on file");
    }
}

/* The parts */

static void add_answers(struct making *m, enum review_side side, const struct review_part *part)
{
    enum review_section section = REVIEW_PART_SELF + (enum review_section)side;
    struct review_question questions[REVIEW_ANSWERS];
    size_t count = review_questions(side, questions);

    if (part->on_behalf) {
        add(m, section, REVIEW_ITEM_BEHALF, part->on_behalf);
    }
    for (size_t i = 0; i < count; i++) {
        if (part->answers[i]) {
            add(m, section, questions[i].key, part->answers[i])->ask = questions[i].ask;
        }
    }
    for (size_t i = 0; i < part->refs.count; i++) {
        add(m, section, REVIEW_ITEM_REFS, part->refs.items[i])->file = part->refs.items[i];
    }
}

/** A part that is there: what is in it or, where it is not for these readers, that it is there. */
static void add_written(struct making *m, enum review_side side, const struct review_part *part)
{
    const struct review *keeping = review_keeping(m->person, m->review, side);
    size_t first = m->rows.count;

    if (keeping->is_private && !m->view.with_private) {
        add(m, REVIEW_PART_SELF + (enum review_section)side, REVIEW_ITEM_PRIVATE,
            "written, and the pair's: see it with --private");
    } else {
        add_answers(m, side, part);
    }
    for (size_t i = first; i < m->rows.count; i++) {
        struct review_row *row = &m->rows.items[i];
        row->who = part->by;
        row->date = part->date;
        row->file = row->file ? row->file : keeping->file;
    }
}

static void add_part(struct making *m, enum review_side side)
{
    enum review_section section = REVIEW_PART_SELF + (enum review_section)side;
    const struct review_part *part = review_part_on(m->person, m->review, side, m->view.as_of);

    if (part) {
        add_written(m, side, part);
    } else {
        bool unknown = m->view.private_unknown && side == REVIEW_UPWARD && !m->review->is_private;
        struct review_row *row =
            add(m, section, REVIEW_ITEM_MISSING,
                unknown ? "not known: private/ is not here" : "not yet written");
        row->who = review_writer(m->team, m->person->id, side, m->view.as_of);
    }
}

/* The goals */

/** "stands at 88%: 92% of the way from 65 to 90; on-track; two slipped on a vendor" */
static const char *kpi_words(struct making *m, const struct kpi *kpi, const struct course *course,
                             const struct figures *figures)
{
    const char *status = status_name(figures->status);
    const char *note = figures->latest ? figures->latest->note : NULL;

    return arena_printf(m->arena, "%s%s%s%s%s%s", figures_in_words(m->arena, kpi, course, figures),
                        *status ? "; " : "", status,
                        figures->stale ? ", the last reading is old" : "", note ? "; " : "",
                        note ? note : "");
}

static void add_kpi(struct making *m, const struct goal *goal, const struct kpi *kpi)
{
    struct bounds bounds = bounds_of(&m->team->thresholds);
    struct course course = course_on(goal, kpi, m->day);
    struct figures figures;
    struct review_row *row;

    if (kpi) {
        kpi_figures(kpi, &course, &bounds, &figures);
    } else {
        milestone_figures(&goal->milestones, &course, &bounds, &figures);
    }
    row = add(m, REVIEW_KPI,
              arena_printf(m->arena, "%s/%s", goal->slug, kpi ? kpi->id : "milestones"),
              kpi_words(m, kpi, &course, &figures));
    row->date = figures.actual_date;
    row->file = goal->file;
}

static void add_kpis(struct making *m, const struct goal *goal)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        add_kpi(m, goal, &goal->kpis.items[i]);
    }
    if (goal->milestones.count > 0) {
        add_kpi(m, goal, NULL);
    }
}

/** What was said of a goal when it was closed. */
static void add_closing(struct making *m, const struct goal *goal)
{
    const struct {
        const char *key;
        const char *text;
    } said[] = {
        {"learned", goal->learned},
        {"wins", goal->wins},
        {"sustain", goal->sustain},
        {"next", goal->next},
    };

    if (goal->closed == DAY_NONE || goal->closed > m->day) {
        return;
    }
    for (size_t i = 0; i < sizeof(said) / sizeof(said[0]); i++) {
        if (said[i].text) {
            struct review_row *row =
                add(m, REVIEW_GOAL, arena_printf(m->arena, "%s/%s", goal->slug, said[i].key),
                    said[i].text);
            row->date = goal->closed;
            row->file = goal->file;
        }
    }
}

static void add_goals(struct making *m, void (*add_goal)(struct making *, const struct goal *))
{
    for (size_t i = 0; i < m->person->goals.count; i++) {
        if (is_in_period(m, &m->person->goals.items[i])) {
            add_goal(m, &m->person->goals.items[i]);
        }
    }
}

/* The whole */

/** By day; those of one day as they are in the file. */
static int by_date(const void *a, const void *b)
{
    const struct evidence *left = *(const struct evidence *const *)a;
    const struct evidence *right = *(const struct evidence *const *)b;

    if (left->date != right->date) {
        return left->date < right->date ? -1 : 1;
    }
    return (left > right) - (left < right);
}

/** Readings that came later keep their line in the file, so that its order is not quite that of days. */
static void add_evidence(struct making *m)
{
    const struct evidences *evidence = &m->review->evidence;
    const struct evidence **sorted = arena_array(m->arena, evidence->count, sizeof(const void *));

    for (size_t i = 0; i < evidence->count; i++) {
        sorted[i] = &evidence->items[i];
    }
    if (evidence->count > 1) {
        qsort(sorted, evidence->count, sizeof(const void *), by_date);
    }
    for (size_t i = 0; i < evidence->count && sorted[i]->date <= m->view.as_of; i++) {
        struct review_row *row = add(m, REVIEW_EVIDENCE, sorted[i]->kind, sorted[i]->what);
        row->who = sorted[i]->by;
        row->date = sorted[i]->date;
        row->file = sorted[i]->file;
    }
}

struct review_rows review_page(struct arena *arena, const struct team *team,
                               const struct person *person, const struct review *review,
                               const struct review_view *view)
{
    struct making m = {.arena = arena,
                       .team = team,
                       .person = person,
                       .review = review,
                       .period = review_period(review),
                       .view = *view};

    m.view.with_private = view->with_private || review->is_private;
    m.day = m.period.last < view->as_of ? m.period.last : view->as_of;
    add_person(&m);
    for (int side = 0; side < REVIEW_SIDES; side++) {
        add_part(&m, (enum review_side)side);
    }
    add_goals(&m, add_kpis);
    add_goals(&m, add_closing);
    add_evidence(&m);
    return m.rows;
}

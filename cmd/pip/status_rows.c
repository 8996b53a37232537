/*
 * Where a step stands: the rows of it.
 */

#include "pip/status.h"

#include "practice/moved.h"

const char *const status_section_words[] = {"step",    "review", "promise", "checkins",
                                            "outside", "target", NULL};

/** Rows being gathered. */
struct gathering {
    struct arena *arena;
    const struct team *team;
    const struct person *person;
    const struct pip *pip;
    day_t as_of;
    /** The last day that is looked at: of a step that is over, its own. */
    day_t until;
    struct status_rows rows;
    size_t capacity;
};

static struct status_row *add(struct gathering *all, enum status_section section, const char *item,
                              const char *text)
{
    struct status_rows *rows = &all->rows;

    rows->items =
        arena_grow(all->arena, rows->items, &all->capacity, rows->count, sizeof(*rows->items));
    struct status_row *row = &rows->items[rows->count++];

    *row = (struct status_row){
        .section = section,
        .person = all->person->id,
        .item = item,
        .text = text,
        .date = DAY_NONE,
        .days_left = DECIMAL_NONE,
        .held = DECIMAL_NONE,
        .weeks = DECIMAL_NONE,
        .missed = DECIMAL_NONE,
        .file = all->pip->file,
        .line = where_line(all->pip->where),
    };
    return row;
}

/** "resolved, closed on 2026-03-27" */
static const char *end_text(struct arena *arena, const struct pip *pip)
{
    const char *outcome = pip_outcome_words[pip->outcome];
    char closed[DATE_SIZE];

    if (pip->closed == DAY_NONE) {
        return outcome;
    }
    return arena_printf(arena, "%s%sclosed on %s", outcome ? outcome : "", outcome ? ", " : "",
                        date_format(pip->closed, closed));
}

/** "25 days left"; of one that is not open, what became of it. */
static const char *step_text(const struct gathering *all)
{
    char start[DATE_SIZE];

    switch (pip_state_on(all->person, all->pip, all->as_of)) {
    case PIP_PLANNED:
        return arena_printf(all->arena, "starts on %s", date_format(all->pip->start, start));
    case PIP_FOLLOWED: return "another step has followed";
    case PIP_CLOSED: return end_text(all->arena, all->pip);
    default: return pip_days_left(all->arena, all->pip, all->as_of);
    }
}

static void add_step(struct gathering *all)
{
    const struct pip *pip = all->pip;
    bool open = pip_state_on(all->person, pip, all->as_of) == PIP_OPEN;
    char date[DATE_SIZE];
    struct status_row *row = add(all, ABOUT_STEP, pip_step_words[pip->step], step_text(all));

    row->date = pip->due;
    if (open && pip->due != DAY_NONE) {
        row->days_left = decimal_make(pip->due - all->as_of, 0);
    }
    if (pip->review != DAY_NONE) {
        row =
            add(all, ABOUT_REVIEW, pip_step_words[pip->step],
                arena_printf(all->arena, "both look at it on %s", date_format(pip->review, date)));
        row->date = pip->review;
    }
}

/** "Pair on the first: late, by 2026-04-13 (Sam)" */
static const char *promise_text(const struct gathering *all, const struct pledge *pledge)
{
    bool kept = pledge->state == PLEDGE_KEPT;
    day_t day = kept ? pledge->done : pledge->by;
    const char *who = pledge->who ? team_name_of(all->team, pledge->who) : NULL;
    char date[DATE_SIZE];

    date_format(day, date);
    return arena_printf(all->arena, "%s: %s%s%s%s%s%s%s", pledge->what, pledge_words[pledge->state],
                        day != DAY_NONE ? ", " : "", day != DAY_NONE && !kept ? "by " : "",
                        day != DAY_NONE ? date : "", who ? " (" : "", who ? who : "",
                        who ? ")" : "");
}

static void add_promise(struct gathering *all, const struct pledge *pledge)
{
    bool kept = pledge->state == PLEDGE_KEPT;
    struct status_row *row = add(all, ABOUT_PROMISE, pledge->id, promise_text(all, pledge));

    row->pledge = pledge;
    row->date = kept ? pledge->done : pledge->by;
    row->file = pledge->file;
    row->line = where_line(pledge->where);
}

/** What whoever coaches promised: for the step, and in its days for goals, in sessions, before. */
static void add_promises(struct gathering *all)
{
    struct pledges own = pledges_of_pip(all->arena, all->team, all->person, all->pip, all->as_of);
    struct pledges others = pledges_of(all->arena, all->team, all->person, all->until);

    for (size_t i = 0; i < own.count; i++) {
        add_promise(all, &own.items[i]);
    }
    for (size_t i = 0; i < others.count; i++) {
        const struct pledge *pledge = &others.items[i];
        bool earlier = pledge->state == PLEDGE_KEPT && pledge->done < all->pip->start;
        if (pledge->pip != all->pip && !earlier) {
            add_promise(all, pledge);
        }
    }
}

/** "2 held, none in 1 of 3 weeks; the last talk was on 2026-04-24; this week's is due" */
static const char *checkins_text(const struct gathering *all, const struct pip_weeks *weeks,
                                 day_t last)
{
    day_t due = pip_checkin_due(all->person, all->pip, all->as_of);
    char talk[DATE_SIZE];
    char next[DATE_SIZE];

    date_format(last, talk);
    date_format(due, next);
    return arena_printf(
        all->arena, "%zu held%s%s%s%s%s", weeks->held,
        weeks->missed > 0 ? arena_printf(all->arena, ", none in %zu of %zu %s", weeks->missed,
                                         weeks->passed, weeks->passed == 1 ? "week" : "weeks")
                          : "",
        last != DAY_NONE ? "; the last talk was on " : "", last != DAY_NONE ? talk : "",
        due != DAY_NONE ? "; this week's is due by " : "", due != DAY_NONE ? next : "");
}

static void add_checkins(struct gathering *all)
{
    const struct pip *pip = all->pip;
    struct pip_weeks weeks =
        pip_weeks_of(all->person, pip->start, pip_until(pip, all->as_of), all->as_of);
    day_t last = pip_last_talk(all->person, pip->start, all->until);

    if (!pip_is_coaching(pip->step)) {
        return;
    }
    struct status_row *row = add(all, ABOUT_CHECKINS, "weekly", checkins_text(all, &weeks, last));

    row->date = last;
    row->held = decimal_make((int64_t)weeks.held, 0);
    row->weeks = decimal_make((int64_t)weeks.passed, 0);
    row->missed = decimal_make((int64_t)weeks.missed, 0);
}

static void add_outside(struct gathering *all)
{
    for (size_t i = 0; i < all->person->goals.count; i++) {
        const struct goal *goal = &all->person->goals.items[i];
        for (size_t j = 0; j < goal->barriers.count && pip_goal_counts(goal, all->until); j++) {
            const struct barrier *barrier = &goal->barriers.items[j];
            if (barrier->outside && barrier_stood(barrier, all->pip->start, all->until)) {
                struct status_row *row = add(all, ABOUT_OUTSIDE, goal->slug, barrier->what);
                row->date = barrier->since;
                row->file = goal->file;
                row->line = where_line(barrier->where);
            }
        }
    }
}

/** "3 -> 2, target 1, 1 to go, pace 0.5" */
static const char *target_text(const struct gathering *all, const struct pip_kpi *one)
{
    struct arena *arena = all->arena;
    const struct figures *figures = &one->figures;
    bool keeps = one->kpi->keep.kind != KEEP_NONE;
    const char *aim =
        keeps ? keep_text(arena, &one->kpi->keep)
              : value_with_unit(arena, one->kpi, ratio_from_decimal(one->course.target));
    char pace[DECIMAL_SIZE];

    ratio_format(figures->pace, 4, pace);
    return arena_printf(arena, "%s, %s %s%s%s%s%s%s%s%s", pip_kpi_moved(arena, one),
                        keeps ? "keep" : "target", aim, ratio_known(figures->gap) ? ", gap " : "",
                        value_with_unit(arena, one->kpi, figures->gap), *pace ? ", pace " : "",
                        pace, one->improved == ANSWER_YES ? "; " : "",
                        one->improved == ANSWER_YES ? pip_kpi_recognised(one) : "",
                        figures->stale ? "; not read lately" : "");
}

static void add_targets(struct gathering *all)
{
    const struct pip_kpis kpis =
        pip_kpis_of(all->arena, all->team, all->person, all->pip, all->pip->start, all->until);

    for (size_t i = 0; i < kpis.count; i++) {
        const struct pip_kpi *one = &kpis.items[i];
        const struct reading *latest = one->figures.latest;
        struct status_row *row =
            add(all, ABOUT_TARGET, arena_printf(all->arena, "%s/%s", one->goal->slug, one->kpi->id),
                target_text(all, one));
        row->kpi = one;
        row->outside = barriers_outside(all->arena, one->goal, all->pip->start, all->until);
        row->date = latest ? latest->date : DAY_NONE;
        row->file = one->goal->file;
        row->line = where_line(latest ? latest->where : one->kpi->where);
    }
}

/** Of a step that was closed, that day; of one that another has followed, its due. */
static day_t last_day(const struct person *person, const struct pip *pip, day_t as_of)
{
    switch (pip_state_on(person, pip, as_of)) {
    case PIP_CLOSED: return pip->closed != DAY_NONE ? pip->closed : as_of;
    case PIP_FOLLOWED: return pip_until(pip, as_of);
    default: return as_of;
    }
}

struct status_rows status_rows_of(struct arena *arena, const struct team *team,
                                  const struct person *person, const struct pip *pip, day_t as_of)
{
    struct gathering all = {.arena = arena,
                            .team = team,
                            .person = person,
                            .pip = pip,
                            .as_of = as_of,
                            .until = last_day(person, pip, as_of)};

    add_step(&all);
    add_promises(&all);
    add_checkins(&all);
    add_outside(&all);
    add_targets(&all);
    return all.rows;
}

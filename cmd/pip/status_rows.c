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

static void add_step(struct gathering *all)
{
    const struct pip *pip = all->pip;
    char date[DATE_SIZE];
    struct status_row *row =
        add(all, ABOUT_STEP, pip_step_words[pip->step], pip_days_left(all->arena, pip, all->as_of));

    row->date = pip->due;
    if (pip->due != DAY_NONE) {
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

/** What whoever coaches promised: for the step, for goals, and in sessions. */
static void add_promises(struct gathering *all)
{
    struct pledges pledges = pledges_of(all->arena, all->team, all->person, all->as_of);

    for (size_t i = 0; i < pledges.count; i++) {
        const struct pledge *pledge = &pledges.items[i];
        bool kept = pledge->state == PLEDGE_KEPT;
        if (kept && pledge->done < all->pip->start) {
            continue;
        }
        struct status_row *row = add(all, ABOUT_PROMISE, pledge->id, promise_text(all, pledge));
        row->pledge = pledge;
        row->date = kept ? pledge->done : pledge->by;
        row->file = pledge->file;
        row->line = where_line(pledge->where);
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
    day_t until = pip->due != DAY_NONE && pip->due < all->as_of ? pip->due : all->as_of;
    struct pip_weeks weeks = pip_weeks_of(all->person, pip->start, until);
    day_t last = pip_last_talk(all->person, pip->start, all->as_of);

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
        for (size_t j = 0; j < goal->barriers.count && pip_goal_counts(goal, all->as_of); j++) {
            const struct barrier *barrier = &goal->barriers.items[j];
            if (barrier->outside && barrier_is_open(barrier, all->as_of)) {
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
        pip_kpis_of(all->arena, all->team, all->person, all->pip, all->pip->start, all->as_of);

    for (size_t i = 0; i < kpis.count; i++) {
        const struct pip_kpi *one = &kpis.items[i];
        const struct reading *latest = one->figures.latest;
        struct status_row *row =
            add(all, ABOUT_TARGET, arena_printf(all->arena, "%s/%s", one->goal->slug, one->kpi->id),
                target_text(all, one));
        row->kpi = one;
        row->outside = barriers_outside(all->arena, one->goal, all->as_of);
        row->date = latest ? latest->date : DAY_NONE;
        row->file = one->goal->file;
        row->line = where_line(latest ? latest->where : one->kpi->where);
    }
}

struct status_rows status_rows_of(struct arena *arena, const struct team *team,
                                  const struct person *person, const struct pip *pip, day_t as_of)
{
    struct gathering all = {
        .arena = arena, .team = team, .person = person, .pip = pip, .as_of = as_of};

    add_step(&all);
    add_promises(&all);
    add_checkins(&all);
    add_outside(&all);
    add_targets(&all);
    return all.rows;
}

/*
 * Figures of coaching: what each one is, and how it comes out of its pieces.
 */

#include "practice/coach_figures.h"

#include <stdlib.h>
#include <string.h>

#include "practice/coach_figures_parts.h"
#include "practice/feedback.h"
#include "practice/round.h"

/** Days within which feedback is soon enough to be recognised: rule F4 warns behind them. */
enum { SOON_DAYS = 7 };

#define OF_PLANNED " / sessions that they hold and that were first planned for the period"

const struct coach_term coach_terms[COACH_FIGURES] = {
    [COACH_ON_TIME] = {"sessions_on_time", "sessions", SUM_OF_ALL,
                       "held on the day first planned, or before it (a talk noted without a plan "
                       "counts as held on its day)" OF_PLANNED},
    [COACH_HELD] = {"sessions_held", "sessions", SUM_OF_ALL, "held, on whichever day" OF_PLANNED},
    [COACH_MOVED] = {"sessions_moved", "sessions", SUM_OF_ALL,
                     "moved to another day, held or not" OF_PLANNED},
    [COACH_SKIPPED] = {"sessions_skipped", "sessions", SUM_OF_ALL, "called off" OF_PLANNED},
    [COACH_NOT_NOTED] = {"sessions_not_noted", "sessions", SUM_OF_ALL,
                         "over by their day, and neither held nor called off" OF_PLANNED},
    [COACH_PREPARED] = {"sessions_prepared", "sessions", SUM_OF_ALL,
                        "prepared by the coach on the day of the talk, or before it / sessions "
                        "held"},
    [COACH_FOLLOWUPS] = {"followups_sent", "sessions", SUM_OF_ALL,
                         "follow-up sent / sessions held, from the third day on or once it is "
                         "sent"},
    [COACH_PROMISES] = {"promises_kept", "promises", SUM_OF_ALL,
                        "done, late ones too / promised to others for a day of the period that "
                        "is over, or done"},
    [COACH_DAYS] = {"feedback_days", "days", SUM_MEDIAN,
                    "median of the days from the event to the feedback, where both are known"},
    [COACH_REINFORCING] = {"feedback_reinforcing", "feedback", SUM_OF_ALL,
                           "reinforcing / all feedback that they gave in the period"},
    [COACH_REDIRECTING] = {"feedback_redirecting", "feedback", SUM_OF_ALL,
                           "redirecting / all feedback that they gave in the period"},
    [COACH_OVERRIDES] = {"gate_overrides", "steps", SUM_OF_ALL,
                         "opened past the gate / steps of the escalation path that they opened "
                         "in the period"},
    [COACH_LEARNED] = {"learned", NULL, SUM_WORDS,
                       "coach_learned of the sessions held; to be read, not counted"},
    [COACH_ROUND] = {"round_answers", "people", SUM_OF_FEWEST,
                     "people who answered the last 360 round about them of the period / the "
                     "fewest that make a summary"},
    [COACH_UPWARD] = {"upward_answers", "people", SUM_OF_FEWEST,
                      "people whose upward part is written, of reviews whose period ends in "
                      "this one / the fewest that make a summary"},
};

/* Pieces */

bool coach_is_coach(const struct coach_count *count, const char *id)
{
    return id && strcmp(id, count->coach) == 0;
}

bool coach_has_day(const struct coach_count *count, day_t day)
{
    return day != DAY_NONE && day >= count->period.first && day <= count->period.last &&
           day <= count->as_of;
}

void coach_add(struct coach_count *count, enum coach_figure_id id, struct coach_piece piece,
               struct place place)
{
    struct coach_figure *figure = &count->out->figures[id];

    piece.file = place.file;
    piece.line = place.line;
    figure->pieces = arena_grow(count->arena, figure->pieces, &figure->capacity, figure->count,
                                sizeof(*figure->pieces));
    figure->pieces[figure->count++] = piece;
}

void coach_add_if(struct coach_count *count, enum coach_figure_id id, bool counts,
                  struct coach_piece piece, struct place place)
{
    piece.value = decimal_make(counts, 0);
    coach_add(count, id, piece, place);
}

static int compare(const void *a, const void *b)
{
    const struct coach_piece *left = a;
    const struct coach_piece *right = b;
    int order = (left->date > right->date) - (left->date < right->date);

    if (order == 0) {
        order = strcmp(left->person, right->person);
    }
    if (order == 0) {
        order = strcmp(left->file, right->file);
    }
    return order != 0 ? order : left->line - right->line;
}

/* Values */

static struct ratio count_of(const struct coach_figure *figure)
{
    int64_t counted = 0;

    for (size_t i = 0; i < figure->count; i++) {
        counted += figure->pieces[i].value.units;
    }
    return figure->count > 0 ? ratio_from_int(counted) : RATIO_NONE;
}

static struct ratio median_of(struct arena *arena, const struct coach_figure *figure)
{
    int32_t *days = arena_array(arena, figure->count, sizeof(*days));

    for (size_t i = 0; i < figure->count; i++) {
        days[i] = (int32_t)figure->pieces[i].value.units;
    }
    return feedback_median_days(days, figure->count);
}

static void settle(struct arena *arena, struct coach_figure *figure, enum coach_sum sum)
{
    if (figure->count > 1) {
        qsort(figure->pieces, figure->count, sizeof(*figure->pieces), compare);
    }
    figure->value = figure->of = RATIO_NONE;
    switch (sum) {
    case SUM_OF_ALL:
        figure->value = count_of(figure);
        figure->of = ratio_from_int((int64_t)figure->count);
        break;
    case SUM_OF_FEWEST:
        figure->value = count_of(figure);
        figure->of = ratio_from_int(ROUND_FEWEST);
        break;
    case SUM_MEDIAN: figure->value = median_of(arena, figure); break;
    case SUM_WORDS: break;
    }
}

struct coach_figures coach_figures_of(struct arena *arena, const struct team *team,
                                      const char *coach, struct period period, day_t as_of)
{
    struct coach_figures coaching = {
        .coach = coach,
        .coached_by = team_coach_on(team, coach, as_of),
        .period = period,
        .as_of = as_of,
    };
    struct coach_count count = {arena, team, coach, period, as_of, &coaching};

    coach_count_talks(&count);
    coach_count_promises(&count);
    coach_count_given(&count);
    coach_count_answers(&count);
    for (int id = 0; id < COACH_FIGURES; id++) {
        settle(arena, &coaching.figures[id], coach_terms[id].sum);
    }
    return coaching;
}

/* What there is to say of them */

static bool is_half(const struct coach_figure *figure)
{
    return ratio_known(figure->value) && figure->value.num > 0 &&
           figure->value.num * 2 >= figure->of.num;
}

bool coach_is_recognised(const struct coach_figures *coaching, enum coach_figure_id id)
{
    const struct coach_figure *figure = &coaching->figures[id];

    switch (id) {
    case COACH_ON_TIME:
    case COACH_PREPARED:
    case COACH_FOLLOWUPS:
    case COACH_PROMISES: return is_half(figure);
    case COACH_DAYS:
        return ratio_known(figure->value) &&
               ratio_compare(figure->value, ratio_from_int(SOON_DAYS)) <= 0;
    case COACH_REINFORCING: return ratio_known(figure->value) && figure->value.num > 0;
    default: return false;
    }
}

bool coach_is_owed(enum coach_figure_id id, const struct coach_piece *piece)
{
    switch (id) {
    case COACH_PROMISES:
    case COACH_FOLLOWUPS: return piece->value.units == 0;
    case COACH_NOT_NOTED: return piece->value.units == 1;
    default: return false;
    }
}

static int by_words(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

struct texts coach_upward_words(struct arena *arena, const struct coach_figures *coaching,
                                size_t question)
{
    const struct coach_answers *upward = &coaching->upward;
    struct texts words = {arena_array(arena, upward->count, sizeof(*words.items)), 0};
    const char *last = NULL;
    size_t people = 0;

    for (size_t i = 0; i < upward->count; i++) {
        const struct review *review = upward->items[i];
        const char *answer = review->parts[REVIEW_UPWARD].answers[question];
        if (answer) {
            words.items[words.count++] = answer;
            people += !last || strcmp(last, review->person) != 0;
            last = review->person;
        }
    }
    if (people < ROUND_FEWEST) {
        return (struct texts){.count = 0};
    }
    qsort(words.items, words.count, sizeof(*words.items), by_words);
    return words;
}

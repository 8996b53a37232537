/*
 * Feedback: what its fields say together, and what was given by whom.
 */

#include "practice/feedback.h"

#include <stdlib.h>
#include <string.h>

const char *const feedback_model_words[] = {"sbi", "aida", NULL};
const char *const feedback_from_words[] = {"coach", "peer", "upward", NULL};

const struct feedback_part feedback_parts[] = {
    {"situation", offsetof(struct feedback, situation)},
    {"behavior", offsetof(struct feedback, behavior)},
    {"action", offsetof(struct feedback, action)},
    {"impact", offsetof(struct feedback, impact)},
    {NULL, 0},
};

const char *feedback_text(const struct feedback *feedback, const struct feedback_part *part)
{
    return *(const char *const *)(const void *)((const char *)feedback + part->offset);
}

enum feedback_model feedback_model(const struct feedback *feedback)
{
    return feedback->action ? FEEDBACK_AIDA : FEEDBACK_SBI;
}

/** True if `coach` coaches the person. */
static bool coaches(const struct team *team, const char *coach, const char *person)
{
    const struct person *coached = team_person(team, person);

    return coached && coached->coach && strcmp(coached->coach, coach) == 0;
}

enum feedback_from feedback_from(const struct team *team, const struct feedback *feedback)
{
    if (!feedback->by) {
        return FROM_PEER;
    }
    if (coaches(team, feedback->by, feedback->person)) {
        return FROM_COACH;
    }
    return coaches(team, feedback->person, feedback->by) ? FROM_UPWARD : FROM_PEER;
}

bool feedback_days(const struct feedback *feedback, int32_t *days)
{
    if (feedback->happened == DAY_NONE || feedback->given == DAY_NONE) {
        return false;
    }
    *days = feedback->given - feedback->happened;
    return true;
}

/* What was given */

/** True for what counts on a day: dated, and not later. */
static bool was_given(const struct feedback *feedback, day_t as_of)
{
    return feedback->given != DAY_NONE && feedback->given <= as_of && feedback->by;
}

static int by_giver(const void *a, const void *b)
{
    const struct feedback *left = *(const struct feedback *const *)a;
    const struct feedback *right = *(const struct feedback *const *)b;

    return strcmp(left->by, right->by);
}

/** All feedback that was given by a day, that of one giver together. */
static const struct feedback **all_given(struct arena *arena, const struct team *team, day_t as_of,
                                         size_t *count)
{
    const struct feedback **given;
    size_t room = 0;

    for (size_t i = 0; i < team->people.count; i++) {
        room += team->people.items[i].feedback.count;
    }
    given = arena_array(arena, room, sizeof(*given));
    *count = 0;
    for (size_t i = 0; i < team->people.count; i++) {
        const struct feedbacks *theirs = &team->people.items[i].feedback;
        for (size_t j = 0; j < theirs->count; j++) {
            if (was_given(&theirs->items[j], as_of)) {
                given[(*count)++] = &theirs->items[j];
            }
        }
    }
    if (*count > 1) {
        qsort(given, *count, sizeof(*given), by_giver);
    }
    return given;
}

static int compare_days(const void *a, const void *b)
{
    int32_t left = *(const int32_t *)a;
    int32_t right = *(const int32_t *)b;

    return (left > right) - (left < right);
}

struct ratio feedback_median_days(int32_t *days, size_t count)
{
    if (count == 0) {
        return RATIO_NONE;
    }
    qsort(days, count, sizeof(*days), compare_days);
    return ratio_make((int128_t)days[(count - 1) / 2] + days[count / 2], 2);
}

/** The figures of those that one person gave; days has room for each of them. */
static struct feedback_giver sum_up(const struct feedback **given, size_t count, int32_t *days)
{
    struct feedback_giver giver = {.by = given[0]->by, .last = given[0]->given};
    size_t known = 0;

    for (size_t i = 0; i < count; i++) {
        giver.reinforcing += given[i]->kind == FEEDBACK_REINFORCING;
        giver.redirecting += given[i]->kind == FEEDBACK_REDIRECTING;
        known += feedback_days(given[i], &days[known]);
        if (given[i]->given > giver.last) {
            giver.last = given[i]->given;
        }
    }
    giver.days = feedback_median_days(days, known);
    return giver;
}

struct feedback_giver *feedback_balance(struct arena *arena, const struct team *team, day_t as_of,
                                        size_t *count)
{
    size_t total;
    const struct feedback **given = all_given(arena, team, as_of, &total);
    int32_t *days = arena_array(arena, total, sizeof(*days));
    struct feedback_giver *givers = arena_array(arena, total, sizeof(*givers));
    size_t next;

    *count = 0;
    for (size_t i = 0; i < total; i = next) {
        next = i + 1;
        while (next < total && strcmp(given[next]->by, given[i]->by) == 0) {
            next++;
        }
        givers[(*count)++] = sum_up(given + i, next - i, days);
    }
    return givers;
}

const struct feedback *feedback_last(const struct person *person, day_t as_of)
{
    const struct feedback *last = NULL;

    for (size_t i = 0; i < person->feedback.count; i++) {
        const struct feedback *feedback = &person->feedback.items[i];
        if (was_given(feedback, as_of) && (!last || feedback->given >= last->given)) {
            last = feedback;
        }
    }
    return last;
}

/* Parts that do not fit together */

static void report(const struct feedback *feedback, size_t field, const char *help,
                   const char *message, struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, "D11",
              mark_place(feedback->file, feedback->where, &feedback->marks, field), help, "%s",
              message);
}

static void check_action(const struct feedback *feedback, struct diags *diags)
{
    size_t field = offsetof(struct feedback, action);

    if (feedback->behavior) {
        report(feedback, field, "what was done is 'behavior' in SBI, and 'action' in AIDA",
               "there is a 'behavior' already", diags);
    } else if (feedback->kind == FEEDBACK_REDIRECTING &&
               (!feedback->desired || !feedback->alternative)) {
        report(feedback, field, "AIDA is action, impact, desired, alternative",
               feedback->desired ? "an action to redirect needs an 'alternative'"
                                 : "an action to redirect needs the 'desired' outcome",
               diags);
    }
}

void feedback_check(const struct feedback *feedback, struct diags *diags)
{
    int32_t days;

    if (feedback->action) {
        check_action(feedback, diags);
    } else if (!feedback->behavior) {
        report(feedback, SIZE_MAX,
               "SBI is situation, behavior, impact; AIDA action, impact, desired, alternative",
               "feedback needs a 'behavior' or an 'action'", diags);
    } else if (!feedback->situation) {
        report(feedback, offsetof(struct feedback, behavior),
               "say when and where it was: 'situation: at the demo on Tuesday'",
               "a behavior needs its 'situation'", diags);
    }
    if (feedback_days(feedback, &days) && days < 0) {
        report(feedback, offsetof(struct feedback, given), "one of the two dates is another",
               "given before it happened", diags);
    }
}

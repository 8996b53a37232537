/*
 * The parts of reviews that are not written yet: each is owed by whoever's words it is to hold.
 */

#include <string.h>

#include "practice/agenda_parts.h"
#include "practice/review.h"

/** True where a later period has been begun to be looked back on: this one is past asking. */
static bool is_overtaken(const struct agenda_plan *plan, const struct person *person,
                         const struct review *review)
{
    day_t last = review_period(review).last;

    for (size_t i = 0; i < person->reviews.count; i++) {
        const struct review *other = &person->reviews.items[i];
        if (review_is_there(other, plan->as_of) && review_period(other).first > last) {
            return true;
        }
    }
    return false;
}

static void add_part(struct agenda_plan *plan, const struct person *person,
                     const struct review *review, enum review_side side, struct agenda_item item)
{
    if (review_part_on(person, review, side, plan->as_of)) {
        return;
    }
    item.person = person->id;
    item.command = arena_printf(plan->arena, "coach review %s %s/%s", review_side_words[side],
                                person->id, review->slug);
    item.due = review_due(review);
    item.file = review->file;
    item.where = review->where;
    agenda_add(plan, item);
}

/** The reviews of a person that are asked about. */
static size_t open_reviews(struct agenda_plan *plan, const struct person *person,
                           const struct review ***reviews)
{
    size_t count = 0;

    *reviews = arena_array(plan->arena, person->reviews.count, sizeof(**reviews));
    for (size_t i = 0; i < person->reviews.count; i++) {
        const struct review *review = &person->reviews.items[i];
        if (review_is_there(review, plan->as_of) && !is_overtaken(plan, person, review)) {
            (*reviews)[count++] = review;
        }
    }
    return count;
}

void agenda_add_reviews(struct agenda_plan *plan, const struct person *person)
{
    const struct review **reviews;
    size_t count = open_reviews(plan, person, &reviews);
    const char *coach = team_coach_on(plan->team, person->id, plan->as_of);

    for (size_t i = 0; i < count && coach && strcmp(coach, person->id) != 0; i++) {
        if (agenda_is_viewer(plan, coach)) {
            add_part(plan, person, reviews[i], REVIEW_MANAGER,
                     (struct agenda_item){
                         .block = AGENDA_OWED,
                         .what = arena_printf(
                             plan->arena, "%s part of the review of %s is not written yet",
                             plan->scope->viewer ? "your" : "the coach's", reviews[i]->slug)});
        }
    }
}

void agenda_add_own_reviews(struct agenda_plan *plan, const struct person *person)
{
    const struct review **reviews;
    size_t count = open_reviews(plan, person, &reviews);
    const char *coach = team_coach_on(plan->team, person->id, plan->as_of);
    bool has_coach = coach && strcmp(coach, person->id) != 0;

    for (size_t i = 0; i < count; i++) {
        const char *slug = reviews[i]->slug;
        bool unknown = plan->scope->talks_unknown && !reviews[i]->is_private;
        add_part(plan, person, reviews[i], REVIEW_SELF,
                 (struct agenda_item){
                     .block = AGENDA_ACTION,
                     .what = arena_printf(
                         plan->arena, "your part of the review of %s is not written yet", slug)});
        if (has_coach && !unknown) {
            add_part(plan, person, reviews[i], REVIEW_UPWARD,
                     (struct agenda_item){
                         .block = AGENDA_ACTION,
                         .what = arena_printf(plan->arena,
                                              "how you are coached, for the review of %s, is not "
                                              "answered yet",
                                              slug)});
        }
    }
}

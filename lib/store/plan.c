/*
 * The plan of a team in memory: made before the files are read, handed out afterwards.
 */

#include "store/plan.h"

#include <stdlib.h>
#include <string.h>

#include "model/schema.h"
#include "store/beneath.h"
#include "store/names.h"

static int compare_entries(const void *a, const void *b)
{
    return entry_compare_records(*(const struct file_entry *const *)a,
                                 *(const struct file_entry *const *)b);
}

/* The store's files in the order of the records: the team, people, goals, feedback */
static const struct file_entry **sort_entries(const struct store *store, struct arena *scratch)
{
    const struct file_entry **entries = arena_array(scratch, store->file_count, sizeof *entries);

    for (size_t i = 0; i < store->file_count; i++) {
        entries[i] = &store->files[i];
    }
    if (store->file_count > 1) {
        qsort(entries, store->file_count, sizeof *entries, compare_entries);
    }
    return entries;
}

static void plan_people(struct people *people, const struct store *store, struct arena *scratch)
{
    const char **ids;

    people->count = names_of_people(scratch, store, &ids);
    people->items = arena_array(store->arena, people->count, sizeof *people->items);
    for (size_t i = 0; i < people->count; i++) {
        people->items[i].id = ids[i];
    }
}

static size_t count_files(const struct store *store, enum file_kind kind)
{
    size_t count = 0;

    for (size_t i = 0; i < store->file_count; i++) {
        count += store->files[i].kind == kind;
    }
    return count;
}

void plan_make(struct plan *plan, const struct store *store, struct arena *scratch,
               struct team *team)
{
    const struct file_entry **entries = sort_entries(store, scratch);
    size_t goal_count = count_files(store, FILE_GOAL);
    size_t feedback_count = count_files(store, FILE_FEEDBACK);
    struct goal *goal = arena_array(store->arena, goal_count, sizeof *goal);
    struct feedback *feedback = arena_array(store->arena, feedback_count, sizeof *feedback);

    *plan = (struct plan){.goals = goal,
                          .goal_count = goal_count,
                          .feedback = feedback,
                          .feedback_count = feedback_count};
    plan_people(&plan->people, store, scratch);
    plan->slots = arena_array(scratch, store->file_count, sizeof *plan->slots);
    struct person *person = plan->people.items;

    for (size_t i = 0; i < store->file_count; i++) {
        void **slot = &plan->slots[entries[i] - store->files];

        switch (entries[i]->kind) {
        case FILE_TEAM: *slot = team; break;
        case FILE_PERSON:
            /* Both are in order of id, and everyone with a file is among the people */
            while (strcmp(person->id, entries[i]->person) != 0) {
                person++;
            }
            *slot = person;
            break;
        case FILE_GOAL: *slot = goal++; break;
        case FILE_FEEDBACK: *slot = feedback++; break;
        }
    }
}

static struct goals *goals_of(struct team *team, const char *owner)
{
    return strcmp(owner, TEAM_ID) == 0 ? &team->goals : &team_person(team, owner)->goals;
}

static bool has_only_private_files(const struct store *store, const char *person)
{
    for (size_t i = 0; i < store->file_count; i++) {
        if (!store->files[i].is_private && strcmp(store->files[i].person, person) == 0) {
            return false;
        }
    }
    return true;
}

static void fill_in_people(const struct people *people, const struct store *store)
{
    for (size_t i = 0; i < people->count; i++) {
        struct person *person = &people->items[i];
        const char *id = person->id;

        if (person->file == NULL) {
            schema_defaults(&person_schema, person);
            person->id = id;
            person->name = id;
            person->file = path_of_person(store->arena, id);
            person->is_private = has_only_private_files(store, id);
        }
    }
}

static void hand_out_feedback(const struct plan *plan, struct team *team)
{
    struct feedback *kept = plan->feedback;

    for (size_t i = 0; i < plan->feedback_count; i++) {
        if (plan->feedback[i].file != NULL) {
            struct feedbacks *theirs = &team_person(team, plan->feedback[i].person)->feedback;

            *kept = plan->feedback[i];
            theirs->items = theirs->count == 0 ? kept : theirs->items;
            theirs->count++;
            kept++;
        }
    }
}

void plan_hand_out(const struct plan *plan, const struct store *store, struct team *team)
{
    struct goal *kept = plan->goals;

    fill_in_people(&plan->people, store);
    team->people = plan->people;
    for (size_t i = 0; i < plan->goal_count; i++) {
        if (plan->goals[i].file != NULL) {
            struct goals *goals = goals_of(team, plan->goals[i].person);

            *kept = plan->goals[i];
            goals->items = goals->count == 0 ? kept : goals->items;
            goals->count++;
            kept++;
        }
    }
    hand_out_feedback(plan, team);
}

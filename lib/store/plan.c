/*
 * The plan of a team in memory: made before the files are read, handed out afterwards.
 */

#include "store/plan.h"

#include <stdlib.h>
#include <string.h>

#include "store/beneath.h"
#include "store/names.h"

static int compare_entries(const void *a, const void *b)
{
    return entry_compare_records(*(const struct file_entry *const *)a,
                                 *(const struct file_entry *const *)b);
}

/* The store's files in the order of the records: the team, people, goals ... */
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

/* Room for as many records of each kind as there are files */
static void plan_records(struct plan *plan, const struct store *store)
{
    for (size_t i = 0; i < store->file_count; i++) {
        plan->records[store->files[i].kind].count++;
    }
    for (size_t kind = 0; kind < FILE_KINDS; kind++) {
        if (kinds[kind].of_person != NO_MEMBER) {
            plan->records[kind].items =
                arena_array(store->arena, plan->records[kind].count, kinds[kind].schema->size);
        }
    }
}

void plan_make(struct plan *plan, const struct store *store, struct arena *scratch,
               struct team *team)
{
    size_t used[FILE_KINDS] = {0};

    *plan = (struct plan){.entries = sort_entries(store, scratch)};
    plan_people(&plan->people, store, scratch);
    plan_records(plan, store);
    plan->slots = arena_array(scratch, store->file_count, sizeof *plan->slots);
    struct person *person = plan->people.items;

    for (size_t i = 0; i < store->file_count; i++) {
        const struct file_entry *entry = plan->entries[i];
        void **slot = &plan->slots[entry - store->files];

        if (entry->kind == FILE_TEAM) {
            *slot = team;
        } else if (entry->kind == FILE_PERSON) {
            /* Both are in order of id, and everyone with a file is among the people */
            while (strcmp(person->id, entry->person) != 0) {
                person++;
            }
            *slot = person;
        } else {
            *slot = plan->records[entry->kind].items +
                    used[entry->kind]++ * kinds[entry->kind].schema->size;
        }
    }
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
            person->file = path_of_person(store->arena, id);
            person->is_private = has_only_private_files(store, id);
        }
        if (person->name == NULL) {
            person->name = id;
        }
    }
}

/* The owner's list grows by a record that lies behind those that it has */
static void add_record(struct team *team, const struct file_entry *entry, char *record)
{
    const struct kind *kind = &kinds[entry->kind];
    bool of_team = strcmp(entry->person, TEAM_ID) == 0;
    void *owner = of_team ? (void *)team : team_person(team, entry->person);
    size_t member = of_team ? kind->of_team : kind->of_person;
    struct records records = records_get(owner, member);

    records.items = records.count == 0 ? record : records.items;
    records.count++;
    records_set(owner, member, records);
}

static void add_unread(struct texts *names, size_t *capacity, struct arena *arena,
                       const struct file_entry *entry)
{
    names->items = arena_grow(arena, names->items, capacity, names->count, sizeof *names->items);
    names->items[names->count++] = arena_printf(arena, "%s/%s", entry->person, entry->slug);
}

void plan_hand_out(const struct plan *plan, const struct store *store, struct team *team)
{
    size_t kept[FILE_KINDS] = {0};
    size_t capacity = 0;

    fill_in_people(&plan->people, store);
    team->people = plan->people;
    for (size_t i = 0; i < store->file_count; i++) {
        const struct file_entry *entry = plan->entries[i];
        const struct kind *kind = &kinds[entry->kind];
        const void *record = plan->slots[entry - store->files];

        if (kind->of_person != NO_MEMBER && kind_is_placed(kind, record)) {
            char *place =
                plan->records[entry->kind].items + kept[entry->kind]++ * kind->schema->size;

            memmove(place, record, kind->schema->size);
            add_record(team, entry, place);
        } else if (entry->kind == FILE_GOAL) {
            add_unread(&team->unread.goals, &capacity, store->arena, entry);
        }
    }
}

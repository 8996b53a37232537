/*
 * Matching what a person typed against the names of the records.
 */

#include "store/names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

/* How well a name fits; for the first two, the parts that are equal from the left come on top */
enum rank {
    RANK_NONE = 0,
    RANK_PART = 1,
    RANK_LAST_PARTS = 100,
    RANK_WHOLE = 200,
};

static size_t count_parts(const char *name)
{
    size_t count = 1;

    for (; *name != '\0'; name++) {
        count += *name == '/';
    }
    return count;
}

/* The last so many parts of a name, which has at least as many */
static const char *last_parts(const char *name, size_t count)
{
    for (size_t skip = count_parts(name) - count; skip > 0; skip--) {
        name = strchr(name, '/') + 1;
    }
    return name;
}

/* Part by part, typed must be a prefix of the name: how many from the left are equal; else -1 */
static int fit_parts(const char *name, const char *typed)
{
    int equal = 0;
    bool all_equal = true;

    for (;;) {
        size_t length = strcspn(name, "/");
        size_t typed_length = strcspn(typed, "/");

        if (typed_length > length || memcmp(name, typed, typed_length) != 0) {
            return -1;
        }
        all_equal = all_equal && typed_length == length;
        equal += all_equal;
        if (typed[typed_length] == '\0') {
            return equal;
        }
        name += length + 1;
        typed += typed_length + 1;
    }
}

static int rank_of(const char *name, const char *typed)
{
    size_t parts = count_parts(name);
    size_t typed_parts = count_parts(typed);

    if (typed_parts <= parts) {
        int equal = fit_parts(last_parts(name, typed_parts), typed);

        if (equal >= 0) {
            return (typed_parts == parts ? RANK_WHOLE : RANK_LAST_PARTS) + equal;
        }
    }
    return strstr(name, typed) != NULL ? RANK_PART : RANK_NONE;
}

static int compare(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The nearest name, compared by as many last parts as were typed; NULL if none is near */
static const char *nearest(struct arena *arena, const char *typed, const char *const *names,
                           size_t count)
{
    const char **tails = arena_array(arena, count, sizeof *tails);
    size_t parts = count_parts(typed);

    for (size_t i = 0; i < count; i++) {
        tails[i] = count_parts(names[i]) > parts ? last_parts(names[i], parts) : names[i];
    }
    const char *tail = text_nearest(typed, tails, count);

    for (size_t i = 0; tail != NULL && i < count; i++) {
        if (strcmp(tails[i], tail) == 0) {
            return names[i];
        }
    }
    return NULL;
}

static void suggest(struct arena *arena, const char *typed, const char *const *names, size_t count,
                    struct name_matches *out)
{
    const char *name = nearest(arena, typed, names, count);

    if (name != NULL) {
        out->names[0] = name;
        out->count = 1;
    }
}

enum match names_match(struct arena *arena, const char *typed, const char *const *names,
                       size_t count, struct name_matches *out)
{
    const char *folded = text_fold(arena, typed, strlen(typed));
    int best = RANK_NONE;

    *out = (struct name_matches){.names = arena_array(arena, count + 1, sizeof *out->names)};
    for (size_t i = 0; i < count && folded[0] != '\0'; i++) {
        int rank = rank_of(text_fold(arena, names[i], strlen(names[i])), folded);

        if (rank > best) {
            best = rank;
            out->count = 0;
        }
        if (rank == best && rank != RANK_NONE) {
            out->names[out->count++] = names[i];
        }
    }
    if (out->count == 0) {
        suggest(arena, folded, names, count, out);
        return MATCH_NONE;
    }
    qsort(out->names, out->count, sizeof *out->names, compare);
    out->by_part = best == RANK_PART;
    return out->count == 1 ? MATCH_ONE : MATCH_MANY;
}

/* Sort and drop repeats */
static size_t sort_unique(const char **names, size_t count)
{
    size_t kept = 0;

    if (count > 1) {
        qsort(names, count, sizeof *names, compare);
    }
    for (size_t i = 0; i < count; i++) {
        if (kept == 0 || strcmp(names[kept - 1], names[i]) != 0) {
            names[kept++] = names[i];
        }
    }
    return kept;
}

size_t names_of_people(struct arena *arena, const struct store *store, const char ***names)
{
    size_t count = 0;

    *names = arena_array(arena, store->file_count, sizeof **names);
    for (size_t i = 0; i < store->file_count; i++) {
        if (strcmp(store->files[i].person, TEAM_ID) != 0) {
            (*names)[count++] = store->files[i].person;
        }
    }
    return sort_unique(*names, count);
}

size_t names_of_records(struct arena *arena, const struct store *store, enum file_kind kind,
                        const char ***names)
{
    size_t count = 0;

    *names = arena_array(arena, store->file_count, sizeof **names);
    for (size_t i = 0; i < store->file_count; i++) {
        const struct file_entry *file = &store->files[i];

        if (file->kind == kind) {
            (*names)[count++] = arena_printf(arena, "%s/%s", file->person, file->slug);
        }
    }
    return sort_unique(*names, count);
}

size_t names_of_goals(struct arena *arena, const struct store *store, const char ***names)
{
    return names_of_records(arena, store, FILE_GOAL, names);
}

bool names_reserved(const char *id)
{
    return strcmp(id, TEAM_ID) == 0 || strcmp(id, "me") == 0;
}

static bool is_taken(const char *id, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], id) == 0) {
            return true;
        }
    }
    return false;
}

char *names_free_id(struct arena *arena, const char *id, const char *const *names, size_t count)
{
    char *free_id = arena_strdup(arena, id);

    for (unsigned number = 2; is_taken(free_id, names, count); number++) {
        char suffix[16];
        size_t room = ID_MAX - (size_t)snprintf(suffix, sizeof suffix, "-%u", number);
        size_t length = strlen(id) < room ? strlen(id) : room;

        while (length > 1 && id[length - 1] == '-') {
            length--;
        }
        free_id = arena_printf(arena, "%.*s%s", (int)length, id, suffix);
    }
    return free_id;
}

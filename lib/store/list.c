/*
 * Listing the records' files: one walk over the directories that the table knows.
 */

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "store/beneath.h"
#include "store/entries.h"
#include "store/kinds.h"
#include "store/layout.h"
#include "store/stray.h"

/** A person's directory that was met, in either tree. */
struct person_folder {
    const char *id;
    const char *path;
    /** Something called person.yaml lies in it. */
    bool has_record;
};

struct walk {
    struct store *store;
    struct diags *diags;
    /** The lists, until the walk is done. */
    struct arena scratch;
    struct file_entry *files;
    size_t file_count;
    size_t file_capacity;
    struct person_folder *people;
    size_t people_count;
    size_t people_capacity;
    /** There are files below private/: only then a record may have two. */
    bool two_trees;
};

/** A directory of the walk. */
struct at {
    enum folder folder;
    int fd;
    /** "" for the root. */
    const char *path;
    const char *person;
    bool is_private;
};

static void add_file(struct walk *walk, const struct at *at, enum file_kind kind, const char *path)
{
    walk->two_trees |= at->is_private;
    walk->files = arena_grow(&walk->scratch, walk->files, &walk->file_capacity, walk->file_count,
                             sizeof *walk->files);
    walk->files[walk->file_count++] = (struct file_entry){
        .path = path,
        .kind = kind,
        .person = at->person,
        .slug =
            kinds[kind].slug != NO_MEMBER ? layout_stem(walk->store->arena, path_name(path)) : NULL,
        .is_private = at->is_private,
    };
}

static void add_person_folder(struct walk *walk, const struct at *at,
                              const struct dir_entries *entries)
{
    struct person_folder person = {.id = at->person, .path = at->path};

    for (size_t i = 0; i < entries->count; i++) {
        person.has_record |= strcmp(entries->items[i].name, PERSON_FILE) == 0;
    }
    walk->people = arena_grow(&walk->scratch, walk->people, &walk->people_capacity,
                              walk->people_count, sizeof *walk->people);
    walk->people[walk->people_count++] = person;
}

static enum store_result walk_folder(struct walk *walk, const struct at *at);

static void enter(struct walk *walk, const struct at *at, enum folder folder, const char *name,
                  const char *path)
{
    struct at child = {
        .folder = folder,
        .fd = beneath_open_folder(at->fd, name),
        .path = path,
        .person = folder == FOLDER_PERSON ? arena_strdup(walk->store->arena, name) : at->person,
        .is_private = at->is_private || folder == FOLDER_PRIVATE,
    };

    if (child.fd < 0) {
        report_open(walk->diags, path, errno);
        return;
    }
    walk_folder(walk, &child);
    close(child.fd);
}

static const char *join(struct arena *arena, const char *folder, const char *name)
{
    size_t length = strlen(folder);
    size_t name_size = strlen(name) + 1;
    char *path = arena_alloc(arena, length + 1 + name_size);

    memcpy(path, folder, length);
    if (length > 0) {
        path[length++] = '/';
    }
    memcpy(path + length, name, name_size);
    return path;
}

static void meet(struct walk *walk, const struct at *at, const struct dir_entry *entry)
{
    const struct layout *row = layout_find(at->folder, entry->type, entry->name);
    const char *path = join(walk->store->arena, at->path, entry->name);

    if (row == NULL) {
        stray_report(walk->diags, at->folder, entry->type, path);
    } else if (row->type == ENTRY_FILE) {
        add_file(walk, at, row->kind, path);
    } else {
        enter(walk, at, row->folder, entry->name, path);
    }
}

/* The table leads five levels down at most, which bounds the recursion */
static enum store_result walk_folder(struct walk *walk, const struct at *at)
{
    struct dir_entries entries;

    if (!entries_read(&walk->scratch, at->fd, &entries)) {
        return report_system(walk->diags, "list", at->path[0] != '\0' ? at->path : ".", errno);
    }
    if (at->folder == FOLDER_PERSON) {
        add_person_folder(walk, at, &entries);
    }
    for (size_t i = 0; i < entries.count; i++) {
        meet(walk, at, &entries.items[i]);
    }
    return STORE_OK;
}

static int compare_people(const void *a, const void *b)
{
    const struct person_folder *left = a;
    const struct person_folder *right = b;
    int order = strcmp(left->id, right->id);

    return order != 0 ? order : strcmp(left->path, right->path);
}

/* A person's record may lie in either tree */
static void check_people(struct walk *walk)
{
    struct person_folder *people = walk->people;
    size_t next;

    if (walk->people_count > 1) {
        qsort(people, walk->people_count, sizeof *people, compare_people);
    }
    for (size_t i = 0; i < walk->people_count; i = next) {
        bool has_record = false;

        for (next = i; next < walk->people_count && strcmp(people[next].id, people[i].id) == 0;
             next++) {
            has_record |= people[next].has_record;
        }
        if (!has_record) {
            diags_add(walk->diags, SEVERITY_ERROR, "D8",
                      whole_file(path_of_person(walk->store->arena, people[i].id)),
                      arena_printf(walk->store->arena,
                                   "make one with: coach person add NAME --id %s", people[i].id),
                      "'%s' has no " PERSON_FILE, people[i].path);
        }
    }
}

int entry_compare_records(const struct file_entry *a, const struct file_entry *b)
{
    int order = (int)a->kind - (int)b->kind;

    if (order == 0) {
        order = strcmp(a->person, b->person);
    }
    if (order == 0 && a->slug != NULL) {
        order = strcmp(a->slug, b->slug);
    }
    return order;
}

static int compare_records(const void *a, const void *b)
{
    int order = entry_compare_records(a, b);

    return order != 0
               ? order
               : strcmp(((const struct file_entry *)a)->path, ((const struct file_entry *)b)->path);
}

static int compare_paths(const void *a, const void *b)
{
    return strcmp(((const struct file_entry *)a)->path, ((const struct file_entry *)b)->path);
}

/* Directories are sorted, and so are the files, unless an id is the start of another */
static void sort_by_path(struct file_entry *files, size_t count)
{
    size_t sorted = 1;

    while (sorted < count && compare_paths(&files[sorted - 1], &files[sorted]) < 0) {
        sorted++;
    }
    if (sorted < count) {
        qsort(files, count, sizeof *files, compare_paths);
    }
}

/* Keep the first file of each record, sorted by path */
static void keep_files(struct walk *walk)
{
    struct store *store = walk->store;
    struct file_entry *files = arena_array(store->arena, walk->file_count, sizeof *files);
    size_t count = 0;

    if (walk->two_trees) {
        qsort(walk->files, walk->file_count, sizeof *files, compare_records);
    }
    for (size_t i = 0; i < walk->file_count; i++) {
        const struct file_entry *file = &walk->files[i];

        if (walk->two_trees && count > 0 && entry_compare_records(&files[count - 1], file) == 0) {
            diags_add(walk->diags, SEVERITY_ERROR, "D8", whole_file(file->path),
                      "keep one of the two", "the same record as '%s'", files[count - 1].path);
        } else {
            files[count++] = *file;
        }
    }
    sort_by_path(files, count);
    store->files = files;
    store->file_count = count;
}

enum store_result store_list(struct store *store, struct diags *diags)
{
    struct walk walk = {.store = store, .diags = diags};
    struct at root = {.folder = FOLDER_ROOT, .path = "", .person = TEAM_ID};

    /* Opened anew, for an offset of its own */
    root.fd = openat(store->fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root.fd < 0) {
        return report_system(diags, "list", store->root, errno);
    }
    arena_init(&walk.scratch, store->arena->exhausted);
    enum store_result result = walk_folder(&walk, &root);

    close(root.fd);
    check_people(&walk);
    keep_files(&walk);
    arena_free(&walk.scratch);
    return result;
}

const struct file_entry *store_entry(const struct store *store, const char *path)
{
    struct file_entry key = {.path = path};

    if (store->file_count == 0) {
        return NULL;
    }
    return bsearch(&key, store->files, store->file_count, sizeof key, compare_paths);
}

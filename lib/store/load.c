/*
 * Loading the team: files in parallel, each thread with memory of its own.
 *
 * An error in one file never hides another: what cannot be read leaves a gap in the plan, and
 * every thread goes on.
 */

#include <errno.h>
#include <stdatomic.h>

#include "base/parallel.h"
#include "model/bind.h"
#include "store/belong.h"
#include "store/beneath.h"
#include "store/plan.h"
#include "store/record.h"
#include "yaml/reader.h"

/* Files from one call of the progress function to the next, or so */
#define PROGRESS_EVERY 16

/** What a thread has to itself. */
struct worker {
    /** The text and the tree of one file at a time. */
    struct arena scratch;
    /** What the records point to, and the diagnostics. */
    struct arena records;
    struct diags diags;
    struct folder_cursor cursor;
};

struct load {
    const struct store *store;
    struct load_options options;
    struct plan plan;
    /** Its own file is read first. */
    const struct team *team;
    /** The files are of a newer format. */
    bool lenient;
    struct worker *workers;
    atomic_size_t done;
};

/* One file */

/* Whether it lies where it belongs */
static void check_place(const struct team *team, const void *record, const struct file_entry *entry,
                        struct diags *diags)
{
    if (entry->kind == FILE_FEEDBACK) {
        belong_feedback(record, entry, diags);
    } else if (entry->kind == FILE_JOURNAL) {
        belong_journal(record, entry, diags);
    } else if (entry->kind == FILE_PIP) {
        belong_pip(record, entry, diags);
    } else if (entry->kind == FILE_TASKS) {
        belong_private(entry, diags);
    } else if (entry->kind == FILE_REVIEW && !belong_review(record, entry, diags)) {
        return;
    }
    if (kinds[entry->kind].share != NO_MEMBER) {
        belong_tree(team, record, entry, diags);
    }
}

/* The tree of a file, in the worker's scratch; NULL if it cannot be read */
static struct tree *read_tree(const struct load *load, struct worker *worker, const char *path)
{
    int folder = cursor_move(&worker->cursor, load->store->fd, path);
    struct file_text file;

    if (folder < 0) {
        report_open(&worker->diags, path, errno);
        return NULL;
    }
    if (read_at(folder, &worker->scratch, path, &file, &worker->diags) != STORE_OK) {
        return NULL;
    }
    return tree_read(&worker->scratch, path, file.text, file.length, &worker->diags);
}

/* False if it cannot be read at all */
static bool load_file(const struct load *load, struct worker *worker, size_t index)
{
    const struct file_entry *entry = &load->store->files[index];
    void *record = load->plan.slots[index];
    struct tree *tree = read_tree(load, worker, entry->path);

    if (tree != NULL) {
        struct binding binding = {&worker->records, tree, &worker->diags, load->lenient};

        record_bind(&binding, entry, record);
        check_place(load->team, record, entry, &worker->diags);
    }
    arena_reset(&worker->scratch);
    return tree != NULL;
}

/* The work of parallel_for(); number 0 is the calling thread */
static void load_item(void *data, size_t index, int number)
{
    struct load *load = data;

    if (load->store->files[index].kind != FILE_TEAM) {
        load_file(load, &load->workers[number], index);
    }
    size_t done = atomic_fetch_add(&load->done, 1) + 1;

    if (number == 0 && index % PROGRESS_EVERY == 0 && load->options.progress != NULL) {
        load->options.progress(load->options.progress_data, done, load->store->file_count);
    }
}

/* All files */

static void start_workers(struct load *load, struct arena *scratch, int threads)
{
    load->workers = arena_array(scratch, (size_t)threads, sizeof *load->workers);
    for (int i = 0; i < threads; i++) {
        struct worker *worker = &load->workers[i];

        arena_init(&worker->scratch, scratch->exhausted);
        arena_init(&worker->records, scratch->exhausted);
        diags_init(&worker->diags, &worker->records);
    }
}

static void end_workers(struct load *load, int threads, struct diags *diags)
{
    for (int i = 0; i < threads; i++) {
        struct worker *worker = &load->workers[i];

        cursor_close(&worker->cursor);
        diags_append(diags, &worker->diags);
        arena_adopt(load->store->arena, &worker->records);
        arena_free(&worker->scratch);
    }
}

/* team.yaml comes before the others: its version says how they are read */
static void load_team(struct load *load, struct team *team)
{
    load->team = team;
    schema_defaults(&team_schema, team);
    team->file = TEAM_FILE;
    for (size_t i = 0; i < load->store->file_count; i++) {
        if (load->store->files[i].kind == FILE_TEAM) {
            team->unread.team = !load_file(load, &load->workers[0], i);
        }
    }
    load->lenient = model_version_is_newer(team);
}

static void load_all(struct load *load, struct arena *scratch, struct team *team,
                     struct diags *diags)
{
    size_t count = load->store->file_count;
    int threads = load->options.threads > 0 ? load->options.threads : parallel_threads(count);

    start_workers(load, scratch, threads);
    plan_make(&load->plan, load->store, scratch, team);
    load_team(load, team);
    parallel_for(count, threads, load_item, load);
    end_workers(load, threads, diags);
    plan_hand_out(&load->plan, load->store, team);
}

enum store_result store_load(struct store *store, const struct load_options *options,
                             struct team *team, struct diags *diags)
{
    struct load load = {.store = store};
    struct arena scratch;

    if (store->files == NULL && store_list(store, diags) != STORE_OK) {
        return STORE_SYSTEM;
    }
    if (options != NULL) {
        load.options = *options;
    }
    arena_init(&scratch, store->arena->exhausted);
    load_all(&load, &scratch, team, diags);
    arena_free(&scratch);
    check_references(team, diags);
    diags_sort(diags);
    return STORE_OK;
}

/*
 * A team directory for one test: made, filled, looked at, removed.
 */

#ifndef TEAM_DIR_H
#define TEAM_DIR_H

#define _DEFAULT_SOURCE

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "store/store.h"

struct team_dir {
    char root[512];
    struct arena arena;
    struct diags diags;
    struct store store;
};

static inline void no_memory(void)
{
    abort();
}

/* The path of something in the directory, in its arena */
static inline char *in_dir(struct team_dir *dir, const char *path)
{
    return arena_printf(&dir->arena, "%s/%s", dir->root, path);
}

/* Make the directories that lead to a path */
static inline void lead_to(const char *path)
{
    char copy[1024];

    snprintf(copy, sizeof copy, "%s", path);
    for (char *slash = strchr(copy + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        assert_true(mkdir(copy, 0755) == 0 || errno == EEXIST);
        *slash = '/';
    }
}

/* Write a file as any other program would */
static inline void put(struct team_dir *dir, const char *path, const char *text)
{
    char *full = in_dir(dir, path);

    lead_to(full);
    FILE *file = fopen(full, "w");

    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

/* Read one */
static inline char *get(struct team_dir *dir, const char *path)
{
    FILE *file = fopen(in_dir(dir, path), "r");
    struct buffer text;
    int byte;

    if (file == NULL) {
        return NULL;
    }
    buffer_init(&text, &dir->arena);
    while ((byte = getc(file)) != EOF) {
        buffer_putc(&text, (char)byte);
    }
    fclose(file);
    return buffer_text(&text);
}

/* Its last nine mode bits */
static inline unsigned mode_of(struct team_dir *dir, const char *path)
{
    struct stat status;

    assert_int_equal(lstat(in_dir(dir, path), &status), 0);
    return status.st_mode & 0777;
}

static inline int set_up_dir(void **state)
{
    struct team_dir *dir = calloc(1, sizeof *dir);
    const char *parent = getenv("TMPDIR");

    if (dir == NULL) {
        return -1;
    }
    umask(022);
    snprintf(dir->root, sizeof dir->root, "%s/coach-XXXXXX", parent != NULL ? parent : "/tmp");
    arena_init(&dir->arena, no_memory);
    diags_init(&dir->diags, &dir->arena);
    dir->store.fd = -1;
    *state = dir;
    if (mkdtemp(dir->root) == NULL) {
        return -1;
    }
    put(dir, "team.yaml", "coach: 1\nteam: Acme\nmanager: sam\n");
    return store_open(&dir->store, &dir->arena, dir->root, true, &dir->diags);
}

static inline int remove_one(const char *path, const struct stat *status, int type,
                             struct FTW *walk)
{
    (void)status;
    (void)type;
    (void)walk;
    return remove(path);
}

static inline int tear_down_dir(void **state)
{
    struct team_dir *dir = *state;

    store_close(&dir->store);
    nftw(dir->root, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    arena_free(&dir->arena);
    free(dir);
    return 0;
}

/* All diagnostics, one a line: "PATH: SEVERITY: RULE: MESSAGE"; forgets them */
static inline char *said(struct team_dir *dir)
{
    struct buffer text;

    buffer_init(&text, &dir->arena);
    for (size_t i = 0; i < dir->diags.count; i++) {
        const struct diag *diag = &dir->diags.items[i];

        const char *file = diag->place.file != NULL ? diag->place.file : "-";

        buffer_printf(&text, "%s: %s: %s: %s\n", file, severity_name(diag->severity), diag->rule,
                      diag->message);
    }
    dir->diags.count = 0;
    return buffer_text(&text);
}

/* Temporary files in a directory, which need not be there */
static inline int count_temps(struct team_dir *dir, const char *folder)
{
    DIR *stream = opendir(in_dir(dir, folder));
    const struct dirent *entry;
    int count = 0;

    while (stream != NULL && (entry = readdir(stream)) != NULL) {
        count += strncmp(entry->d_name, ".coach-tmp-", 11) == 0;
    }
    if (stream != NULL) {
        closedir(stream);
    }
    return count;
}

/* Permissions do not bind root: tests of them are skipped then */
#define SKIP_AS_ROOT()                                                                        \
    do {                                                                                      \
        if (geteuid() == 0) {                                                                 \
            print_message("# skipped as root, whom permissions do not bind: %s\n", __func__); \
            skip();                                                                           \
        }                                                                                     \
    } while (0)

#endif

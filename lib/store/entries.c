/*
 * Reading one directory.
 */

/* d_type of struct dirent saves a stat for every file; POSIX does not have it */
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE

#include "store/entries.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static enum entry_type type_by_stat(int fd, const char *name)
{
    struct stat status;

    if (fstatat(fd, name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return ENTRY_OTHER;
    }
    return S_ISREG(status.st_mode)   ? ENTRY_FILE
           : S_ISDIR(status.st_mode) ? ENTRY_FOLDER
           : S_ISLNK(status.st_mode) ? ENTRY_SYMLINK
                                     : ENTRY_OTHER;
}

static enum entry_type type_of(int fd, const struct dirent *entry)
{
#ifdef DT_UNKNOWN
    switch (entry->d_type) {
    case DT_REG: return ENTRY_FILE;
    case DT_DIR: return ENTRY_FOLDER;
    case DT_LNK: return ENTRY_SYMLINK;
    case DT_UNKNOWN: break;
    default: return ENTRY_OTHER;
    }
#endif
    return type_by_stat(fd, entry->d_name);
}

static bool is_skipped(const char *name)
{
    return name[0] == '.' || name[strlen(name) - 1] == '~';
}

static int compare(const void *a, const void *b)
{
    return strcmp(((const struct dir_entry *)a)->name, ((const struct dir_entry *)b)->name);
}

static void add(struct arena *arena, struct dir_entries *out, const char *name,
                enum entry_type type)
{
    out->items = arena_grow(arena, out->items, &out->capacity, out->count, sizeof *out->items);
    out->items[out->count].name = arena_strdup(arena, name);
    out->items[out->count].type = type;
    out->count++;
}

bool entries_read(struct arena *arena, int fd, struct dir_entries *out)
{
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    DIR *stream = copy >= 0 ? fdopendir(copy) : NULL;
    struct dirent *entry;

    *out = (struct dir_entries){NULL, 0, 0};
    if (stream == NULL) {
        if (copy >= 0) {
            close(copy);
        }
        return false;
    }
    while ((errno = 0, entry = readdir(stream)) != NULL) {
        if (!is_skipped(entry->d_name)) {
            add(arena, out, entry->d_name, type_of(fd, entry));
        }
    }
    int error = errno;

    closedir(stream);
    if (out->count > 1) {
        qsort(out->items, out->count, sizeof *out->items, compare);
    }
    errno = error;
    return error == 0;
}

/**
 * The names in one directory, sorted, with their types. For the files of store/ only.
 */

#ifndef COACH_STORE_ENTRIES_H
#define COACH_STORE_ENTRIES_H

#include "base/arena.h"
#include "store/layout.h"

struct dir_entry {
    const char *name;
    enum entry_type type;
};

struct dir_entries {
    struct dir_entry *items;
    size_t count;
    size_t capacity;
};

/**
 * Read a directory, in strcmp order. Left out are names that begin with a dot (git's, the
 * system's and our own) or end in '~' (an editor's backups).
 *
 * @fd      stays open; its offset is used
 * @return  false with errno
 */
bool entries_read(struct arena *arena, int fd, struct dir_entries *out);

#endif

/**
 * What lies where in a team directory, as a table. For the files of store/ only.
 */

#ifndef COACH_STORE_LAYOUT_H
#define COACH_STORE_LAYOUT_H

#include "base/arena.h"
#include "store/store.h"

/** The kinds of directories. */
enum folder {
    FOLDER_ROOT,
    FOLDER_PRIVATE,
    FOLDER_PEOPLE,
    FOLDER_PERSON,
    FOLDER_GOALS,
    FOLDER_FEEDBACK,
    FOLDER_ROUNDS,
    FOLDER_JOURNAL,
    FOLDER_REVIEWS,
    FOLDER_SESSIONS,
    FOLDER_SUPPORT,
};

/** What the name of something in a directory stands for. */
enum entry_type {
    ENTRY_FILE,
    ENTRY_FOLDER,
    ENTRY_SYMLINK,
    /** A FIFO, a device ... */
    ENTRY_OTHER,
};

/** One thing that may lie in a directory. */
struct layout {
    enum folder in;
    /** ENTRY_FILE or ENTRY_FOLDER */
    enum entry_type type;
    /** NULL: any id for directories; for files what fits() says, and ".yaml". */
    const char *name;
    /** What a directory is. */
    enum folder folder;
    /** What a file is. */
    enum file_kind kind;
    /** True for the names of its files, without ".yaml". */
    bool (*fits)(const char *name, size_t length);
};

/** What a name in a directory is; NULL if nothing of that name and type belongs there. */
const struct layout *layout_find(enum folder in, enum entry_type type, const char *name);

/** The same whatever its type. */
const struct layout *layout_find_name(enum folder in, const char *name);

/** The name in a directory's table that is nearest to a mistyped one, or that one itself. */
const struct layout *layout_nearest(enum folder in, const char *name);

/** What belongs in a directory, for a help line. */
const char *layout_holds(enum folder in);

/** The name without ".yaml" or ".yml", in the arena; NULL if it has neither. */
char *layout_stem(struct arena *arena, const char *name);

#endif

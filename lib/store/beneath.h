/**
 * Below the team directory: paths that stay inside, opened without following a symlink.
 *
 * For the files of store/ only.
 */

#ifndef COACH_STORE_BENEATH_H
#define COACH_STORE_BENEATH_H

#include <stdbool.h>
#include <sys/stat.h>

#include "store/store.h"

/** How names of temporary files begin. Readers skip them, as all names that begin with a dot. */
#define TEMP_PREFIX ".coach-tmp-"

/** The file that makes a directory a team's, a person's. */
#define TEAM_FILE   "team.yaml"
#define PERSON_FILE "person.yaml"
#define TASKS_FILE  "tasks.yaml"

/** True if the path is relative and each of its components is a name: not empty, "." or "..". */
bool path_stays_inside(const char *path);

/** True if the path is private/ or lies below it. */
bool path_is_private(const char *path);

/** The last component of a path; points into it. */
const char *path_name(const char *path);

/**
 * Open a directory that lies in another one.
 *
 * @return  -1 with errno; ELOOP where it is a symlink
 */
int beneath_open_folder(int parent, const char *name);

/** Open the directory that holds the last component of a path, one component after the other. */
int beneath_open_parent(int root, const char *path);

/** The directory that was opened last, kept open for the next file that lies in it. */
struct folder_cursor {
    int fd;
    /** NULL before the first file. */
    const char *path;
    /** Bytes of path that name the directory. */
    size_t length;
};

/** Like beneath_open_parent(), but the cursor keeps what it returns; path must outlive it. */
int cursor_move(struct folder_cursor *cursor, int root, const char *path);

/** Close what the cursor keeps open. */
void cursor_close(struct folder_cursor *cursor);

/** Read a file that lies in an open directory; path is its whole path. As store_read(). */
enum store_result read_at(int folder, struct arena *arena, const char *path, struct file_text *out,
                          struct diags *diags);

/** Report why opening a path did not work, by errno; what it came to. ENOENT is not reported. */
enum store_result report_open(struct diags *diags, const char *path, int error);

/** Report (D8) that a path leads outside. */
enum store_result report_outside(struct diags *diags, const char *path);

/** What tells a file's content from another one's, as fstat() gave it. */
struct file_stamp stamp_of(const struct stat *status);

/** Same file, same content, as far as the system can tell. The mode is in ctime. */
bool stamp_equal(const struct file_stamp *a, const struct file_stamp *b);

/** By kind, person and slug: the order of the records in a team. 0 for the same record. */
int entry_compare_records(const struct file_entry *a, const struct file_entry *b);

/** The place that is a whole file. */
struct place whole_file(const char *path);

/**
 * Report an error of the system (E1): "cannot write 'PATH': no space left on device".
 *
 * @doing   "write", "read"
 * @error   errno
 * @return  STORE_SYSTEM
 */
enum store_result report_system(struct diags *diags, const char *doing, const char *path,
                                int error);

#endif

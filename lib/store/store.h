/**
 * The team directory: found, listed, loaded.
 *
 * Everything is opened relative to the directory and without following symlinks; nothing outside
 * it is read or written. Readers take no lock.
 */

#ifndef COACH_STORE_STORE_H
#define COACH_STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "model/model.h"
#include "yaml/tree.h"

/** What a file is, by its path. */
enum file_kind {
    FILE_TEAM,
    FILE_PERSON,
    FILE_GOAL,
    FILE_FEEDBACK,
    FILE_ROUND,
    FILE_JOURNAL,
    FILE_REVIEW,
    FILE_SESSION,
    FILE_PIP,
    FILE_TASKS,
    FILE_KINDS,
};

struct file_entry {
    /** Relative to the directory, '/' between names. */
    const char *path;
    enum file_kind kind;
    /** Whose it is: a person's id, or TEAM_ID. */
    const char *person;
    /** A goal's slug, or that of a record with a date; NULL for other files. */
    const char *slug;
    /** Lies below private/. */
    bool is_private;
};

struct store {
    struct arena *arena;
    /** The directory, open. -1 when closed. */
    int fd;
    /** Its path as found, for messages. */
    const char *root;
    /** The records' files, sorted by path. */
    struct file_entry *files;
    size_t file_count;
};

/** What a function of the store came to. Errors are described in the diagnostics. */
enum store_result {
    STORE_OK,
    /** There is no such thing: no team directory, no such file. Not always a complaint: see each
     * function. */
    STORE_ABSENT,
    /** The files cannot be read as they are. */
    STORE_UNREADABLE,
    /** The system refused: permissions, a full disk, the lock not free in time. */
    STORE_SYSTEM,
    /** An edit said no of its own accord: what it would write is at odds with what is there. */
    STORE_REFUSED,
};

/**
 * Find and open the team directory.
 *
 * @start   where to start: the nearest directory upward that holds team.yaml
 * @exact   start is the team directory itself, no search
 * @return  STORE_ABSENT (E4) if there is none, STORE_UNREADABLE (D8) if team.yaml is a symlink,
 *          STORE_SYSTEM (E1)
 */
enum store_result store_open(struct store *store, struct arena *arena, const char *start,
                             bool exact, struct diags *diags);

/** Close the directory. What was read lives in the arena. */
void store_close(struct store *store);

/**
 * List the records' files, sorted by path, private/ beside the rest. Symlinks, and files that
 * lie where no record belongs, are reported (D8) and left out; so is the second file of a record
 * that lies in both trees.
 *
 * @return  STORE_OK also where something was left out; STORE_SYSTEM if nothing could be listed
 */
enum store_result store_list(struct store *store, struct diags *diags);

struct load_options {
    /** Threads at most; 0: as many as there are processors, and one below some dozens of files. */
    int threads;
    /** Called now and then from the calling thread while loading; NULL for none. */
    void (*progress)(void *data, size_t done, size_t total);
    void *progress_data;
};

/**
 * Load every record. What can be read is read: a file that is not the strict YAML is left out
 * (families Y and D8), a value that is refused is absent (D), and every complaint of every file
 * is in diags, sorted. K rules and references are checked too. Lists the files first if that has
 * not been done.
 *
 * A person whose record is left out, or missing, stays in the team with their goals and with
 * their id as name.
 *
 * @options  NULL for the defaults
 * @team     belongs to store->arena
 * @return   STORE_OK also where something was left out; STORE_SYSTEM if nothing could be listed
 */
enum store_result store_load(struct store *store, const struct load_options *options,
                             struct team *team, struct diags *diags);

/** The identity of a file's content as it was when read. */
struct file_stamp {
    unsigned long long device;
    unsigned long long inode;
    long long size;
    long long mtime_ns;
    long long ctime_ns;
    unsigned mode;
};

struct file_text {
    const char *text;
    size_t length;
    struct file_stamp stamp;
};

/**
 * Read a whole file of the directory.
 *
 * @path    relative; checked to stay inside, symlinks refused
 * @return  STORE_ABSENT, without a diagnostic, if there is none; STORE_UNREADABLE (D8, Y7);
 *          STORE_SYSTEM (E1; E2 if it never held still)
 */
enum store_result store_read(const struct store *store, struct arena *arena, const char *path,
                             struct file_text *out, struct diags *diags);

/** The entry of a path; NULL if it is not listed. */
const struct file_entry *store_entry(const struct store *store, const char *path);

/** The path of a person's record, of a goal's; in the arena. */
char *path_of_person(struct arena *arena, const char *person);
char *path_of_goal(struct arena *arena, const char *person, const char *slug);

/** The path of a person's tasks, which lie below private/ always; in the arena. */
char *path_of_tasks(struct arena *arena, const char *person);

/** The path of a record with a date in its name; TEAM_ID for those of several people. */
char *path_of_record(struct arena *arena, enum file_kind kind, const char *person, const char *slug,
                     bool is_private);

/**
 * True if a record of a kind that people share lies below private/: neither it nor, where it does
 * not say, the team's default has `team`.
 */
bool record_is_private(const struct team *team, enum file_kind kind, enum share share);

#endif

/**
 * Writing: every verb changes files through here, so that all take the lock, refuse files that
 * they do not understand, and print a dry run in the same way.
 */

#ifndef COACH_CMD_CHANGE_H
#define COACH_CMD_CHANGE_H

#include "cmd.h"
#include "model/schema.h"
#include "store/save.h"
#include "yaml/tree.h"

/**
 * Edit the tree of a file by splices.
 *
 * @tree    in: the file as it is; out: the tree after the edits, or the same for no change
 * @return  STORE_OK, or another result with a diagnostic
 */
typedef enum store_result (*tree_edit_fn)(void *data, struct tree **tree, struct diags *diags);

/** One file to be edited or made. */
struct change {
    const char *path;
    /** The table of the record in it, which it must satisfy before it is edited. */
    const struct schema *schema;
    /** Edit what is there ... */
    tree_edit_fn edit;
    void *data;
    /** ... or, where edit is NULL, make a new file with this text, which must satisfy it, too. */
    const char *text;
    /** The row that it came from, for what is wrong with it; no file for the command line. */
    struct place place;
};

/**
 * True for what keeps a file from being written to: it is not understood as it is. A reference to
 * what there is not (D7) is no such thing, and is not among what one file shows: whether its target
 * exists is a question about the other files.
 */
bool change_forbidden_by(const struct diag *diag);

/**
 * False, with an error, where a newer coach has made the directory its own (D9): it may hold what
 * this one would not keep. So too where team.yaml does not say, since it cannot be read.
 */
bool change_allowed(struct context *context);

/**
 * Make changes: all are tried first, and only if none is refused are they written. With -n the
 * diff goes to stdout and nothing is written. A change after which a file would have an error that
 * it does not have now is refused.
 *
 * @changed  number of files that differ afterwards; may be NULL
 * @return   an exit code
 */
int change_files(struct context *context, const struct change *changes, size_t count,
                 size_t *changed);

/**
 * Make changes to records, and print the files; says so where there are none, since all is on file.
 *
 * @return  an exit code
 */
int change_records(struct context *context, const struct change *changes, size_t count);

/** Print a change to a file as a diff; no text before it is a new file. */
void change_show(const struct context *context, const char *path, const struct file_text *before,
                 const struct file_text *after);

#endif

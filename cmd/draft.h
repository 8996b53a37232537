/**
 * Files in an editor. What the person typed is never lost: a draft that does not parse is kept
 * under .coach/drafts and, on a terminal, opened again.
 */

#ifndef COACH_CMD_DRAFT_H
#define COACH_CMD_DRAFT_H

#include "cmd.h"
#include "model/schema.h"

/**
 * Open a file of the team in the editor, broken ones too, and save what comes back if it can be
 * read. The lock is not held meanwhile; a file that changed in the meantime is not overwritten.
 */
int draft_edit(struct context *context, const char *path, const struct schema *schema);

/**
 * Open a template in the editor and make a new file of what comes back. Nothing is made if the
 * template comes back unchanged.
 *
 * @made    out: whether the file was made
 */
int draft_new(struct context *context, const char *path, const struct schema *schema,
              const char *template, bool *made);

/** Take away from what came back what the template had for reading only. In the arena. */
typedef char *(*draft_tidy_fn)(struct arena *arena, const char *text, size_t length);

/**
 * Open a template in the editor and put what comes back, tidied, in the place of a file, or make a
 * new one.
 *
 * @before  the file as it was read; NULL for a new one
 * @made    out: whether it was written
 */
int draft_fill(struct context *context, const char *path, const struct schema *schema,
               const struct file_text *before, const char *template, draft_tidy_fn tidy,
               bool *made);

/** What was typed into the template of a part of a file. */
struct draft_answer {
    /** The draft, which is kept until draft_close(). */
    const char *file;
    /** What came back: it can be read by the table. NULL where it came back unchanged. */
    const char *text;
    size_t length;
};

/**
 * Open a template in the editor for a part of a file, and hand back what was typed. Nothing is
 * written but the draft.
 *
 * @path    the file that it is for
 * @schema  the table of the part
 */
int draft_ask(struct context *context, const char *path, const struct schema *schema,
              const char *template, struct draft_answer *answer);

/** Take the draft away, or say that it is kept: code is what became of what was typed. */
void draft_close(const struct draft_answer *answer, int code);

/** True if a person can be asked: stdin and stdout are terminals and an editor is known. */
bool draft_possible(void);

#endif

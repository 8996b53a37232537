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

/** True if a person can be asked: stdin and stdout are terminals and an editor is known. */
bool draft_possible(void);

#endif

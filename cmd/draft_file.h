/**
 * The files of drafts, DIR/.coach/drafts/people-jordan-person.yaml: nobody's but their writer's,
 * and never one in the place of another.
 */

#ifndef COACH_CMD_DRAFT_FILE_H
#define COACH_CMD_DRAFT_FILE_H

#include "cmd.h"

/**
 * Make a draft. Where an earlier one for the same file was kept, this is said, and the new one has
 * a number: people-jordan-person-2.yaml.
 *
 * @path    what it is a draft of, relative to the team directory
 * @file    out: its own path, for the editor and for messages
 * @return  an exit code; complains on stderr
 */
int draft_file_make(struct context *context, const char *path, const char *text, size_t length,
                    const char **file);

/** Read what the editor has left. An exit code; complains on stderr. */
int draft_file_read(struct context *context, const char *file, struct file_text *out);

#endif

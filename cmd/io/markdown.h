/**
 * Texts of the team in Markdown.
 */

#ifndef COACH_CMD_IO_MARKDOWN_H
#define COACH_CMD_IO_MARKDOWN_H

#include "base/buffer.h"

/** Add a text so that Markdown shows it as it is, on one line. */
void markdown_text(struct buffer *out, const char *text);

#endif

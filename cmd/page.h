/**
 * Pages: what `show` and its like print on stdout, wrapped to the terminal.
 */

#ifndef COACH_CMD_PAGE_H
#define COACH_CMD_PAGE_H

#include <stdio.h>

#include "cmd.h"

/** A page being printed. */
struct page {
    struct context *context;
    /** Columns of the left part of a line, in which the labels stand. */
    size_t label_width;
    /** Columns in all. */
    size_t width;
};

/** Begin a page whose labels take so many columns. */
struct page page_begin(struct context *context, size_t label_width);

/**
 * The bytes of the next line of a text: as many words as fit; a part of a word that is wider than
 * a line.
 */
size_t page_line(const char *text, size_t length, size_t width);

/**
 * The rest of a line, whose first columns are written, and more lines, indented, where a terminal is
 * too narrow for it.
 */
void page_wrap(const char *text, size_t length, size_t written, size_t indent, FILE *out);

/** A line on its own, bold on a terminal. */
void page_title(const struct page *page, const char *text);

/** "label  text", the text wrapped and indented; nothing if the text is NULL. */
void page_field(const struct page *page, const char *label, const char *text);

/**
 * Texts of several lines side by side, each with its first line for a heading; one below the other
 * where the window is too narrow for that. A line that begins with blanks is wrapped to them.
 */
void page_columns(const struct page *page, const char *const *texts, size_t count);

/** A date behind its label; nothing for DAY_NONE. */
void page_date(const struct page *page, const char *label, day_t day);

/** The texts behind one label, "; " between them. */
void page_texts(const struct page *page, const char *label, const struct texts *texts);

/** A blank line and a heading. */
void page_heading(const struct page *page, const char *text);

/** The colour of a status word, and back; empty strings without colour. */
const char *page_status_color(const struct page *page, const char *status);
const char *page_reset(const struct page *page);

#endif

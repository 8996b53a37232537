/** The page of somebody's own coaching while it is written: for the files coach*.c only. */

#ifndef COACH_CMD_REVIEW_COACH_PAGE_H
#define COACH_CMD_REVIEW_COACH_PAGE_H

#include "page.h"
#include "review/coach.h"

/** A page being written. */
struct coach_page {
    struct page page;
    struct context *context;
    struct arena *arena;
    const struct team *team;
    const struct coach_figures *coaching;
};

/** The line of a figure: "5 of 6 on time". */
const char *coach_line(const struct coach_page *p, enum coach_figure_id id);

/** What was answered about the coach, and who reads it. */
void coach_write_answers(const struct coach_page *p);

#endif

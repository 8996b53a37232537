/**
 * The parts of a goal's page that lead beyond it: what it moves and what moves it, who works on it,
 * too, and what was promised for it.
 */

#ifndef COACH_CMD_GOAL_SHOW_PARTS_H
#define COACH_CMD_GOAL_SHOW_PARTS_H

#include "page.h"

/** What it is for, where that is not performance; the KPI that it moves, and how far so far. */
void show_moves(const struct page *page, const struct team *team, const struct goal *goal);

/** The partners, each with their part. */
void show_partners(const struct page *page, const struct goal *goal);

/** The skills that are learned for a KPI; nothing for NULL, the goal's milestones. */
void show_moving(const struct page *page, const struct team *team, const struct goal *goal,
                 const struct kpi *kpi);

/** What was promised and what became of it, with the command that notes what is open as given. */
void show_support(const struct page *page, const struct goal *goal);

#endif

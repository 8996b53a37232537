/**
 * libcoach: everything at once.
 *
 *     cc program.c $(pkg-config --cflags --libs coach)
 *
 * A program keeps one arena; all that the library returns lives in it until arena_free():
 *
 *     struct arena arena;
 *     struct diags diags;
 *     struct store store;
 *     struct team team;
 *
 *     arena_init(&arena, out_of_memory);
 *     diags_init(&diags, &arena);
 *     if (store_open(&store, &arena, ".", false, &diags) == STORE_OK) {
 *         store_load(&store, &(struct load_options){0}, &team, &diags);
 *         ... team.people.items[0].goals.items[0].statement ...
 *         store_close(&store);
 *     }
 *     diags_sort(&diags);
 *     arena_free(&arena);
 *
 * Complaints are in diags, with file, line and column. The library never prints, exits, or reads
 * the clock or the environment: what day it is, is an argument.
 */

#ifndef COACH_H
#define COACH_H

#include "base/arena.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/diag.h"
#include "base/ratio.h"
#include "kpi/check.h"
#include "kpi/figures.h"
#include "kpi/rollup.h"
#include "kpi/terms.h"
#include "kpi/thresholds.h"
#include "kpi/trend.h"
#include "model/model.h"
#include "model/schema.h"
#include "practice/agenda.h"
#include "practice/agreement.h"
#include "practice/feedback.h"
#include "practice/habit.h"
#include "practice/kickstart.h"
#include "practice/moved.h"
#include "practice/prep.h"
#include "practice/questions.h"
#include "practice/session.h"
#include "practice/standing.h"
#include "smart/finding.h"
#include "smart/lint.h"
#include "smart/statement.h"
#include "store/names.h"
#include "store/save.h"
#include "store/store.h"

#endif

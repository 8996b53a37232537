/*
 * Goals on pages.
 */

#include "goal_line.h"

#include <string.h>

#include "base/buffer.h"
#include "kpi/rollup.h"
#include "kpi/terms.h"
#include "score.h"

bool goal_line_hidden(const struct goal *goal, day_t as_of)
{
    return goal_state_on(goal, as_of) != STATE_ACTIVE;
}

char *percent_text(struct arena *arena, struct ratio ratio)
{
    char number[DECIMAL_SIZE];

    if (!ratio_known(ratio)) {
        return arena_strdup(arena, "");
    }
    return arena_printf(arena, "%s%%",
                        ratio_format(ratio_mul(ratio, ratio_from_int(100)), 0, number));
}

/** "jordan/on-time  on-track 92%, due 2026-03-30"; in two lines where one is too narrow. */
static void write_state(const struct page *page, const struct team *team, const struct goal *goal)
{
    struct context *context = page->context;
    struct bounds bounds = bounds_of(&team->thresholds);
    struct goal_terms terms = goal_terms_on(goal, context->as_of);
    enum goal_state state = goal_state_on(goal, context->as_of);
    struct goal_figures figures;
    struct buffer rest;
    char due[DATE_SIZE];

    goal_rollup(goal, context->as_of, &bounds, &figures);
    const char *status = status_name(figures.status);
    buffer_init(&rest, context->arena);
    buffer_printf(&rest, "%s%s", ratio_known(figures.progress) ? " " : "",
                  percent_text(context->arena, figures.progress));
    if (terms.due != DAY_NONE) {
        buffer_printf(&rest, "%s due %s", *status ? "," : "", date_format(terms.due, due));
    }
    buffer_puts(&rest, goal->commitment == STRETCH ? ", stretch" : "");
    if (state != STATE_ACTIVE) {
        buffer_printf(&rest, ", %s", goal_state_words[state]);
    }
    size_t name = strlen(goal->person) + strlen(goal->slug) + 1;
    bool fits = name + 2 + strlen(status) + rest.length <= page->width;
    printf("%s/%s%s%s%s%s%s\n", goal->person, goal->slug, fits ? "  " : "\n  ",
           page_status_color(page, status), status, page_reset(page), buffer_text(&rest));
}

void goal_lines(const struct page *page, const struct team *team, const struct goal *goal)
{
    struct context *context = page->context;
    struct score_rows rows = score_goal(context, team, goal, SCORE_SPARK);
    struct page inner = {context, 16, page->width};

    write_state(page, team, goal);
    page_field(&(struct page){context, 2, page->width}, "",
               goal_terms_on(goal, context->as_of).statement);
    for (size_t i = 0; i < rows.count; i++) {
        const struct score_row *row = &rows.items[i];
        const char *words = figures_in_words(context->arena, row->kpi, &row->course, &row->figures);
        const char *spark = row->spark ? row->spark : "";
        page_field(&inner, arena_printf(context->arena, "  %s", score_id(row)),
                   arena_printf(context->arena, "%s%s%s%s", spark, *spark ? "  " : "", words,
                                row->figures.stale ? "; the last reading is old" : ""));
    }
}

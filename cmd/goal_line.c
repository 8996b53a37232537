/*
 * Goals on pages.
 */

#include "goal_line.h"

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

/** "on-track 92%, due 2026-03-30" */
static void write_state(const struct page *page, const struct team *team, const struct goal *goal)
{
    struct context *context = page->context;
    struct bounds bounds = bounds_of(&team->thresholds);
    struct goal_terms terms = goal_terms_on(goal, context->as_of);
    enum goal_state state = goal_state_on(goal, context->as_of);
    struct goal_figures figures;
    char due[DATE_SIZE];

    goal_rollup(goal, context->as_of, &bounds, &figures);
    const char *status = status_name(figures.status);
    printf("%s/%s  %s%s%s%s%s", goal->person, goal->slug, page_status_color(page, status), status,
           page_reset(page), ratio_known(figures.progress) ? " " : "",
           percent_text(context->arena, figures.progress));
    if (terms.due != DAY_NONE) {
        printf("%s due %s", *status ? "," : "", date_format(terms.due, due));
    }
    if (goal->commitment == STRETCH) {
        fputs(", stretch", stdout);
    }
    if (state != STATE_ACTIVE) {
        printf(", %s", goal_state_words[state]);
    }
    putchar('\n');
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

/*
 * What a goal's page says of other goals, of colleagues, and of promises.
 */

#include "goal/show_parts.h"

#include "goal_line.h"
#include "kpi/rollup.h"
#include "practice/development.h"
#include "practice/standing.h"

void show_moves(const struct page *page, const struct team *team, const struct goal *goal)
{
    struct arena *arena = page->context->arena;
    struct bounds bounds = bounds_of(&team->thresholds);
    struct moved_target target = moved_target_of(arena, team, goal);
    const char *words = moved_in_words(arena, goal, &target, page->context->as_of, &bounds,
                                       page->context->with_private);

    if (goal->purpose != FOR_PERFORMANCE) {
        page_field(page, "  for", goal_purpose_words[goal->purpose]);
    }
    if (goal->moves) {
        page_field(page, "  moves",
                   words ? arena_printf(arena, "%s, %s", goal->moves, words) : goal->moves);
    }
}

void show_partners(const struct page *page, const struct goal *goal)
{
    for (size_t i = 0; i < goal->partners.count; i++) {
        const struct partner *partner = &goal->partners.items[i];
        const char *who = partner->who ? partner->who : "";
        page_field(page, i == 0 ? "  with" : "",
                   partner->part ? arena_printf(page->context->arena, "%s: %s", who, partner->part)
                                 : who);
    }
}

void show_moving(const struct page *page, const struct team *team, const struct goal *goal,
                 const struct kpi *kpi)
{
    struct context *context = page->context;
    struct bounds bounds = bounds_of(&team->thresholds);
    struct moving_goals moving = kpi ? goals_moving(context->arena, team, goal, kpi, context->as_of,
                                                    context->with_private || goal->is_private)
                                     : (struct moving_goals){NULL, 0};

    for (size_t i = 0; i < moving.count; i++) {
        const struct goal *skill = moving.items[i];
        struct goal_figures figures;
        goal_rollup(skill, context->as_of, &bounds, &figures);
        const char *status = status_name(figures.status);
        page_field(page, i == 0 ? "  moved by" : "",
                   arena_printf(context->arena, "%s/%s%s%s%s%s", skill->person, skill->slug,
                                *status ? ", " : "", status,
                                ratio_known(figures.progress) ? " " : "",
                                percent_text(context->arena, figures.progress)));
    }
}

void show_support(const struct page *page, const struct goal *goal)
{
    struct arena *arena = page->context->arena;
    struct pledges pledges = pledges_of_goal(arena, goal, page->context->as_of);

    if (pledges.count > 0) {
        page_heading(page, arena_printf(arena, "Support: %s", pledges_in_words(arena, &pledges)));
    }
    for (size_t i = 0; i < pledges.count; i++) {
        const struct pledge *pledge = &pledges.items[i];
        const char *kind = goal->support.items[i].kind;
        page_field(page, arena_printf(arena, "  %s", kind ? kind : "support"),
                   arena_printf(arena, "%s, %s", pledge_text(arena, pledge),
                                pledge_outcome(arena, pledge, page->context->as_of)));
        if (pledge->state != PLEDGE_KEPT) {
            page_field(page, "", pledge_command(arena, pledge));
        }
    }
}

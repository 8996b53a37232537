/*
 * What goal close --keep leaves behind.
 */

#include "goal/kept.h"

#include <string.h>

#include "base/text.h"
#include "model/scalars.h"
#include "model/schema.h"
#include "team.h"
#include "yaml/writer.h"

/** "rate:at-least 88": the KPI's id, where it is said, and the line that it holds. */
static int read_range(struct context *context, const struct goal *goal, const char *text,
                      const struct kpi **kpi, struct keep *keep)
{
    const char *colon = strchr(text, ':');
    const char *id = colon ? arena_strndup(context->arena, text, (size_t)(colon - text)) : NULL;
    const char *line = colon ? colon + 1 : text;
    struct refusal refusal;

    line += strspn(line, " ");
    if (!scalar_parse(context->arena, &type_keep, line, strlen(line), keep, &refusal)) {
        return usage_error(context, "--keep 'at-least 88', 'at-most 5' or '20..30'", "'%s' %s",
                           line, refusal.why);
    }
    *kpi = id ? goal_kpi(goal, id) : goal->kpis.count == 1 ? &goal->kpis.items[0] : NULL;
    if (*kpi) {
        return DONE;
    }
    return id ? usage_error(context, NULL, "%s/%s has no KPI '%s'", goal->person, goal->slug, id)
              : usage_error(context, "name one: --keep 'KPI:at-least 88'", "%s/%s has %zu KPIs",
                            goal->person, goal->slug, goal->kpis.count);
}

/** "at 88% or above", as one says it. */
static const char *line_in_words(struct arena *arena, const struct kpi *kpi,
                                 const struct keep *keep)
{
    bool percent = kpi->unit && strcmp(kpi->unit, "%") == 0;
    const char *unit = !kpi->unit ? "" : percent ? "%" : arena_printf(arena, " %s", kpi->unit);
    char low[DECIMAL_SIZE];
    char high[DECIMAL_SIZE];

    switch (keep->kind) {
    case KEEP_AT_LEAST:
        return arena_printf(arena, "at %s%s or above", decimal_format(keep->low, low), unit);
    case KEEP_AT_MOST:
        return arena_printf(arena, "at %s%s or below", decimal_format(keep->high, high), unit);
    default:
        return arena_printf(arena, "between %s and %s%s", decimal_format(keep->low, low),
                            decimal_format(keep->high, high), unit);
    }
}

/** The KPI, measured as before, with a line to hold. */
static struct node *kpi_map(struct arena *arena, const struct kpi *kpi, const struct keep *keep)
{
    struct node *map = node_map(arena, STYLE_BLOCK);

    node_put_text(arena, map, "id", kpi->id);
    node_put_text(arena, map, "name", kpi->name);
    node_put_plain(arena, map, "kind", kpi_kind_words[kpi->kind]);
    node_put_text(arena, map, "unit", kpi->unit);
    node_put_text(arena, map, "keep", keep_text(arena, keep));
    node_put_text(arena, map, "source", kpi->source);
    node_put_plain(arena, map, "every", kpi->every ? cadence_words[kpi->every] : NULL);
    if (kpi->mean_days > 0) {
        node_put_text(arena, map, "actual", arena_printf(arena, "mean %dd", (int)kpi->mean_days));
    }
    node_put_text(arena, map, "measure", kpi->measure);
    return map;
}

static char *file_text(struct arena *arena, const struct goal *goal, const struct kpi *kpi,
                       const struct keep *keep, const struct kept *kept)
{
    struct node *map = node_map(arena, STYLE_BLOCK);
    struct node *kpis = node_list(arena, STYLE_BLOCK);
    bool plain = goal->purpose == FOR_PERFORMANCE;
    char from[DATE_SIZE];
    char until[DATE_SIZE];

    date_format(kept->from, from);
    date_format(kept->until, until);
    node_put_text(arena, map, "goal",
                  arena_printf(arena, "Keep %s %s until %s", kpi->name ? kpi->name : kpi->id,
                               line_in_words(arena, kpi, keep), until));
    node_put_text(arena, map, "why", goal->why);
    node_put_text(arena, map, "matters_to_me", goal->matters_to_me);
    node_put_text(arena, map, "supports", goal->supports);
    node_put_plain(arena, map, "for", plain ? NULL : goal_purpose_words[goal->purpose]);
    node_put_text(arena, map, "moves", goal->moves);
    node_put_plain(arena, map, "start", from);
    node_put_plain(arena, map, "due", until);
    node_add(kpis, kpi_map(arena, kpi, keep));
    node_put(arena, map, "kpis", kpis);
    return write_file(arena, map);
}

/** "jordan/on-time-keep", and no longer than an id may be. */
static const char *name_of(struct arena *arena, const struct goal *goal)
{
    int most = ID_MAX - (int)strlen("-keep");

    return arena_printf(arena, "%s/%.*s-keep", goal->person, most, goal->slug);
}

/** The goal of that name is there: done once more, it is no change; another line is refused. */
static int meet(struct context *context, const char *name, const struct kpi *kpi,
                const struct keep *keep)
{
    struct arena *arena = context->arena;
    struct goal goal;
    const struct kpi *there = goal_reload(context, name, &goal) ? goal_kpi(&goal, kpi->id) : NULL;

    if (there && there->keep.kind != KEEP_NONE &&
        strcmp(keep_text(arena, &there->keep), keep_text(arena, keep)) == 0) {
        say("%s keeps it already", name);
        return DONE;
    }
    return usage_error(context, arena_printf(arena, "change it with: coach goal edit %s", name),
                       "'%s' is there already, with another line to hold", name);
}

int kept_make(struct context *context, const char *name, const char *range, struct kept *kept)
{
    struct arena *arena = context->arena;
    const char *kept_name;
    const struct kpi *kpi;
    struct goal goal;
    struct keep keep;
    int code;

    if (!goal_reload(context, name, &goal)) {
        return DONE; /* closing complains of it */
    }
    code = read_range(context, &goal, range, &kpi, &keep);
    if (code == DONE && kept->until < kept->from) {
        code = usage_error(context, NULL, "it would be over before it begins");
    }
    if (code != DONE) {
        return code;
    }
    kept_name = name_of(arena, &goal);
    if (goal_path(context, kept_name)) {
        return meet(context, kept_name, kpi, &keep);
    }
    kept->name = kept_name;
    kept->path =
        path_of_record(arena, FILE_GOAL, goal.person, strchr(kept->name, '/') + 1, goal.is_private);
    kept->text = file_text(arena, &goal, kpi, &keep, kept);
    return DONE;
}

void kept_say(const struct kept *kept)
{
    if (kept->name) {
        say("%s keeps it; agree to that with: coach goal agree %s", kept->name, kept->name);
    }
}

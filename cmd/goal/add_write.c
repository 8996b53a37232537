/*
 * New goals: their files, written, and what is said about them.
 */

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "change.h"
#include "goal/add_draft.h"
#include "model/schema.h"
#include "store/names.h"
#include "yaml/writer.h"

/* The file */

static void put_day(struct arena *arena, struct node *map, const char *key, day_t day)
{
    char text[DATE_SIZE];

    if (day != DAY_NONE) {
        node_put(arena, map, key, node_plain(arena, date_format(day, text)));
    }
}

/** The ids of a list with commas, "ana, zoe", as a list of the file; nothing for NULL. */
static void put_partners(struct arena *arena, struct node *map, const char *ids)
{
    struct node *list = node_list(arena, STYLE_FLOW);

    for (ids = ids ? ids + strspn(ids, ", ") : ""; *ids; ids += strspn(ids, ", ")) {
        size_t length = strcspn(ids, ", ");
        node_add(list, node_text(arena, arena_strndup(arena, ids, length)));
        ids += length;
    }
    if (list->count > 0) {
        node_put(arena, map, "partners", list);
    }
}

static struct node *kpi_map(struct arena *arena, const struct draft_goal *draft)
{
    const char *const *texts = draft->given->texts;
    struct node *map = node_map(arena, STYLE_BLOCK);

    node_put_text(arena, map, "id", draft->kpi_id);
    node_put_text(arena, map, "name", draft->kpi_name);
    node_put_plain(arena, map, "kind", texts[NEW_KIND]);
    node_put_text(arena, map, "unit", draft->unit);
    node_put_plain(arena, map, "baseline", draft->baseline);
    node_put_plain(arena, map, "target", draft->target);
    node_put_text(arena, map, "keep", draft->keep);
    node_put_text(arena, map, "source", texts[NEW_SOURCE]);
    node_put_plain(arena, map, "every", texts[NEW_EVERY]);
    return map;
}

static char *file_text(struct arena *arena, const struct draft_goal *draft)
{
    const struct new_goal *given = draft->given;
    struct node *map = node_map(arena, STYLE_BLOCK);
    struct node *kpis;

    node_put_text(arena, map, "goal", given->statement);
    node_put_text(arena, map, "why", given->texts[NEW_WHY]);
    node_put_text(arena, map, "supports", given->texts[NEW_SUPPORTS]);
    node_put_plain(arena, map, "for", given->texts[NEW_FOR]);
    node_put_text(arena, map, "moves", given->texts[NEW_MOVES]);
    node_put_text(arena, map, "proposed_by", given->texts[NEW_PROPOSED_BY]);
    put_partners(arena, map, given->texts[NEW_PARTNER]);
    node_put_plain(arena, map, "state", given->draft ? "draft" : NULL);
    node_put_plain(arena, map, "commitment", given->stretch ? "stretch" : NULL);
    put_day(arena, map, "start", draft->start);
    put_day(arena, map, "due", draft->due);
    if (draft->kpi_id) {
        kpis = node_list(arena, STYLE_BLOCK);
        node_add(kpis, kpi_map(arena, draft));
        node_put(arena, map, "kpis", kpis);
    }
    return write_file(arena, map);
}

/* What is said about it */

static void add_understood(struct buffer *line, const char *label, const char *text)
{
    if (text) {
        buffer_printf(line, "%s%s %s", line->length > 0 ? ", " : "", label, text);
    }
}

static void say_goal(struct context *context, const struct draft_goal *draft)
{
    const struct understanding *understood = &draft->understood;
    struct arena *arena = context->arena;
    struct buffer line;
    char date[DATE_SIZE];

    say("%s: %s", draft->name, draft->given->statement);
    buffer_init(&line, arena);
    add_understood(&line, "baseline", draft->says.baseline);
    add_understood(&line, "target", draft->says.target);
    add_understood(&line, "keep", draft->says.keep);
    add_understood(&line, "unit", draft->says.unit);
    if (understood->due != DAY_NONE) {
        add_understood(&line, "due", date_format(understood->due, date));
        buffer_printf(&line, " (\"%.*s\")", (int)understood->due_span.length,
                      draft->given->statement + understood->due_span.start);
    }
    if (line.length > 0) {
        say("  understood: %s", buffer_text(&line));
    }
    if (draft->kpi_id) {
        say("  kpi: %s/%s", draft->name, draft->kpi_id);
    } else {
        say("  no KPI yet: say from where to where, or give --baseline and --target");
    }
}

/** The files of goals that are all as they should be; false if one is not. */
static bool make_files(struct context *context, const struct new_goal *goals, size_t count,
                       struct draft_goal *drafts, struct goal_file *files)
{
    const char **listed;
    size_t taken_count = names_of_goals(context->arena, &context->store, &listed);
    const char **taken = arena_array(context->arena, taken_count + count, sizeof(*taken));
    bool good = true;

    for (size_t i = 0; i < taken_count; i++) {
        taken[i] = listed[i];
    }
    for (size_t i = 0; i < count; i++) {
        if (!goals[i].person ||
            !draft_goal_make(context, &goals[i], taken, taken_count, &drafts[i])) {
            good = false;
            continue;
        }
        taken[taken_count++] = drafts[i].name;
        files[i].path = path_of_goal(context->arena, goals[i].person, drafts[i].slug);
        files[i].text = file_text(context->arena, &drafts[i]);
        good &= goal_file_read(context, &goals[i], &files[i]);
    }
    return good;
}

/** --strict: show what the linter finds, and leave it at that. */
static int refuse_strictly(struct context *context, const struct goal_file *files, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        goal_file_report(context, &files[i]);
    }
    say("nothing is written: --strict wants goals without an error of the goal linter");
    return ANSWER_IS_NO;
}

int new_goals_write(struct context *context, const struct new_goal *goals, size_t count,
                    bool strict)
{
    struct draft_goal *drafts = arena_array(context->arena, count, sizeof(*drafts));
    struct goal_file *files = arena_array(context->arena, count, sizeof(*files));
    struct change *changes = arena_array(context->arena, count, sizeof(*changes));
    int code;

    if (!make_files(context, goals, count, drafts, files)) {
        return DONE;
    }
    bool good = goal_files_lint(context, files, count);
    if (diags_count(&context->diags, SEVERITY_ERROR) > 0) {
        return DONE;
    }
    if (!good && strict) {
        return refuse_strictly(context, files, count);
    }
    for (size_t i = 0; i < count; i++) {
        changes[i] = (struct change){.path = files[i].path,
                                     .schema = &goal_schema,
                                     .text = files[i].text,
                                     .place = goals[i].place};
    }
    code = change_files(context, changes, count, NULL);
    for (size_t i = 0; i < count && code == DONE; i++) {
        say_goal(context, &drafts[i]);
        goal_file_report(context, &files[i]);
        if (!context->dry_run) {
            printf("%s\n", drafts[i].name);
        }
    }
    return code;
}

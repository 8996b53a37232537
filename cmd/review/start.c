/*
 * coach review start: a review's file, with what the period has to show.
 */

#include <stdio.h>
#include <string.h>

#include "change.h"
#include "me.h"
#include "model/schema.h"
#include "review/review.h"
#include "set_key.h"
#include "team.h"
#include "yaml/splice.h"
#include "yaml/writer.h"

enum { PERIOD, SHARE };

static const struct option_spec options[] = {
    [PERIOD] = {"period", 0, "PERIOD", "2026-Q1, 2026-03, 2026-W03 or 2026"},
    [SHARE] = {"share", 0, "WHO", "team, if everyone may read it; or pair"},
};

struct gathering {
    struct context *context;
    const struct review_name *name;
    struct evidences found;
    /** Out: how many were not on file before. */
    size_t added;
};

/* A piece of evidence in the file */

static struct node *evidence_node(struct arena *arena, const struct evidence *evidence)
{
    struct node *map = node_map(arena, STYLE_FLOW);
    char date[DATE_SIZE];

    node_put_plain(arena, map, "date", date_format(evidence->date, date));
    node_put_text(arena, map, "kind", evidence->kind);
    node_put_text(arena, map, "by", evidence->by);
    node_put_text(arena, map, "kpi", evidence->kpi);
    node_put_text(arena, map, "what", evidence->what);
    node_put_text(arena, map, "file", evidence->file);
    return map;
}

/** True for the same piece; of a KPI's readings, for an earlier state of it, too. */
static bool is_piece(const struct node *item, const struct evidence *evidence)
{
    char date[DATE_SIZE];

    if (!node_is(node_find(item, "file"), evidence->file) ||
        !node_is(node_find(item, "kind"), evidence->kind)) {
        return false;
    }
    if (evidence->kpi) {
        return node_is(node_find(item, "kpi"), evidence->kpi);
    }
    if (evidence->by && !node_is(node_find(item, "by"), evidence->by)) {
        return false;
    }
    return node_is(node_find(item, "date"), date_format(evidence->date, date)) &&
           (!evidence->what || node_is(node_find(item, "what"), evidence->what));
}

static struct node *find_piece(const struct node *list, const struct evidence *evidence)
{
    for (struct node *item = list ? list->first : NULL; item; item = item->next) {
        if (item->kind == NODE_MAP && is_piece(item, evidence)) {
            return item;
        }
    }
    return NULL;
}

/* The file */

/** Readings that came later are in the piece that is there. */
static enum store_result renew_piece(struct gathering *g, struct tree **tree,
                                     const struct node *item, const struct evidence *evidence,
                                     struct diags *diags)
{
    struct arena *arena = (*tree)->arena;
    struct node *date = node_find(item, "date");
    struct node *what = node_find(item, "what");
    char day[DATE_SIZE];

    if (!date || !what || node_is(what, evidence->what)) {
        return STORE_OK;
    }
    struct splice_value values[] = {
        {date, node_plain(arena, date_format(evidence->date, day))},
        {what, node_text(arena, evidence->what)},
    };
    g->added++;
    return take_edited(tree, splice_set_all(*tree, values, 2, diags));
}

static enum store_result add_piece(struct gathering *g, struct tree **tree,
                                   const struct evidence *evidence, struct diags *diags)
{
    struct node *list = node_find((*tree)->root, "evidence");
    struct node *there = find_piece(list, evidence);
    struct node *item = evidence_node((*tree)->arena, evidence);
    char date[DATE_SIZE];

    if (there) {
        return evidence->kpi ? renew_piece(g, tree, there, evidence, diags) : STORE_OK;
    }
    g->added++;
    if (!list || list->kind != NODE_LIST) {
        return append_item(tree, (*tree)->root, &review_schema, "evidence", item, diags);
    }
    struct node *before = splice_date_position(list, date_format(evidence->date, date));
    return take_edited(tree, splice_insert_item(*tree, list, before, item, diags));
}

static enum store_result gather(void *data, struct tree **tree, struct diags *diags)
{
    struct gathering *g = data;
    enum store_result result = STORE_OK;

    g->added = 0;
    for (size_t i = 0; i < g->found.count && result == STORE_OK; i++) {
        result = add_piece(g, tree, &g->found.items[i], diags);
    }
    return result;
}

static char *file_text(struct gathering *g)
{
    struct context *context = g->context;
    struct arena *arena = context->arena;
    struct node *map = node_map(arena, STYLE_BLOCK);
    struct node *list = node_list(arena, STYLE_BLOCK);
    const char *me = me_known(context);
    char today[DATE_SIZE];

    node_put_plain(arena, map, "started", date_format(context->today, today));
    node_put_text(arena, map, "by", me);
    for (size_t i = 0; i < g->found.count; i++) {
        node_add(list, evidence_node(arena, &g->found.items[i]));
    }
    if (list->first) {
        node_put(arena, map, "evidence", list);
    }
    node_put_text(arena, map, "share", context->options[SHARE]);
    g->added = g->found.count;
    return write_file(arena, map);
}

/* Starting */

/** Who reads a file is told by where it lies: it must stay where it is. */
static int check_stays(struct context *context, const char *there, const char *path)
{
    if (!context->options[SHARE] || strcmp(there, path) == 0) {
        return DONE;
    }
    return usage_error(context,
                       arena_printf(context->arena, "move it to '%s', and write 'share: %s' in it",
                                    path, context->options[SHARE]),
                       "'%s' is on file where others read it", there);
}

static void say_gathered(const struct gathering *g)
{
    const char *id = g->name->person->id;
    const char *period = g->name->period;

    say("%s: %zu %s of evidence, %zu new", period, g->found.count,
        g->found.count == 1 ? "piece" : "pieces", g->added);
    say("  write the parts with: coach review self %s, coach review manager %s, "
        "coach review upward %s",
        id, id, id);
}

/** Gather into the file that is there, or into a new one. */
static int write(struct context *context, const struct team *team, const struct review_name *name)
{
    const char *id = name->person->id;
    const char *there =
        record_path(context, FILE_REVIEW, arena_printf(context->arena, "%s/%s", id, name->period));
    const char *path =
        new_record_path(context, team, FILE_REVIEW, id, name->period, context->options[SHARE]);
    struct gathering g = {.context = context, .name = name};
    struct change change = {.path = there ? there : path, .schema = &review_schema};
    struct period period;
    int code = there ? check_stays(context, there, path) : DONE;

    if (code != DONE) {
        return code;
    }
    period_parse(name->period, strlen(name->period), &period);
    g.found = review_evidence(context->arena, team, id, period, context->today,
                              strncmp(change.path, "private/", strlen("private/")) == 0);
    if (there) {
        change.edit = gather;
        change.data = &g;
    } else {
        change.text = file_text(&g);
    }
    code = change_files(context, &change, 1, NULL);
    if (code == DONE && !context->dry_run) {
        printf("%s\n", change.path);
        say_gathered(&g);
    }
    return code;
}

/** A period that has begun, and in which they were there. */
static int check_period(struct context *context, const struct review_name *name)
{
    const struct person *person = name->person;
    struct period period;
    char date[DATE_SIZE];

    period_parse(name->period, strlen(name->period), &period);
    if (period.first > context->today) {
        return usage_error(context, NULL, "'%s' has not begun", name->period);
    }
    if (person->joined != DAY_NONE && person->joined > period.last) {
        return usage_error(context, NULL, "%s joined on %s, after %s", person->id,
                           date_format(person->joined, date), name->period);
    }
    return DONE;
}

static int run(struct context *context)
{
    struct team team;
    struct review_name name;
    int code = team_load_quietly(context, &team);

    if (code == DONE) {
        code = review_find(context, &team, context->options[PERIOD], true, &name);
    }
    if (code != DONE) {
        return code;
    }
    if (!name.period) {
        return usage_error(context,
                           arena_printf(context->arena, "--period %s", quarter_now(context)),
                           "which period?");
    }
    code = check_period(context, &name);
    if (code == DONE) {
        say_has_left(context, &team, name.person->id);
        code = write(context, &team, &name);
    }
    return code;
}

const struct command review_start = {
    .name = "start",
    .arguments = "PERSON[/PERIOD]",
    .summary = "Gather what a period has to show into a review's file; prints the file.",
    .about =
        "The evidence comes from the log book, each piece with its day and its file. Once more,\n"
        "it adds what came later, and leaves what is there. Without --period the last one.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

/*
 * A new step of the escalation path: its file.
 */

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "change.h"
#include "draft.h"
#include "pip/judge.h"
#include "pip/open.h"
#include "team.h"
#include "yaml/reader.h"
#include "yaml/writer.h"

static void put_text(struct arena *arena, struct node *map, const char *key, const char *text)
{
    if (text && *text) {
        node_put_text(arena, map, key, text);
    }
}

static void put_day(struct arena *arena, struct node *map, const char *key, day_t day)
{
    char date[DATE_SIZE];

    if (day != DAY_NONE) {
        node_put(arena, map, key, node_plain(arena, date_format(day, date)));
    }
}

static void put_names(struct arena *arena, struct node *map, const char *key,
                      const struct texts *names)
{
    struct node *list = node_list(arena, STYLE_FLOW);

    for (size_t i = 0; i < names->count; i++) {
        node_add(list, node_text(arena, names->items[i]));
    }
    if (names->count > 0) {
        node_put(arena, map, key, list);
    }
}

static void put_targets(struct arena *arena, struct node *map, const struct opening *opening)
{
    struct node *list = node_list(arena, STYLE_BLOCK);

    for (size_t i = 0; i < opening->target_count; i++) {
        struct node *item = node_map(arena, STYLE_FLOW);
        node_put(arena, item, "kpi", node_text(arena, opening->targets[i].kpi));
        node_put(arena, item, "value", node_plain(arena, opening->targets[i].value));
        node_add(list, item);
    }
    if (opening->target_count > 0) {
        node_put(arena, map, "targets", list);
    }
}

/** A small map of a text and a day. */
static void put_noted(struct arena *arena, struct node *map, const char *key, const char *text_key,
                      const char *text, day_t day)
{
    struct node *noted = node_map(arena, STYLE_FLOW);

    if (text) {
        node_put(arena, noted, text_key, node_text(arena, text));
        put_day(arena, noted, "date", day);
        node_put(arena, map, key, noted);
    }
}

static struct node *file_map(struct context *context, const struct opening *opening)
{
    struct arena *arena = context->arena;
    struct node *map = node_map(arena, STYLE_BLOCK);

    put_text(arena, map, "step", pip_step_words[opening->step]);
    put_text(arena, map, "by", opening->by);
    put_day(arena, map, "start", opening->start);
    put_day(arena, map, "due", opening->due);
    put_targets(arena, map, opening);
    put_text(arena, map, "expectation", opening->expectation);
    put_names(arena, map, "facts", &opening->facts);
    put_names(arena, map, "coaching", &opening->coaching);
    if (opening->support) {
        node_put(arena, map, "support", opening->support);
    }
    put_text(arena, map, "consequence", opening->consequence);
    put_day(arena, map, "review", opening->review);
    put_noted(arena, map, "hr", "who", opening->hr, opening->hr_date);
    put_noted(arena, map, "override", "reason", opening->override, context->today);
    put_text(arena, map, "notes", opening->notes);
    return map;
}

/** Its day, with a number where another step starts on it. */
static const char *slug_of(struct context *context, const struct opening *opening)
{
    struct arena *arena = context->arena;
    const char *id = opening->person->id;
    char start[DATE_SIZE];
    const char *slug = arena_strdup(arena, date_format(opening->start, start));

    for (unsigned number = 2;
         record_path(context, FILE_PIP, arena_printf(arena, "%s/%s", id, slug)); number++) {
        slug = arena_printf(arena, "%s-%u", start, number);
    }
    return slug;
}

/* On a terminal, what nobody said is asked for */

/** What a step wants in words; the editor asks where it is not said. */
static const struct {
    const char *question;
    const char *key;
    enum pip_step first;
    enum pip_step last;
} asked[] = {
    {"What is expected by the end, in words that both understand?", "expectation", STEP_WRITTEN,
     STEP_PIP},
    {"What follows if it is not reached?", "consequence", STEP_WRITTEN, STEP_WRITTEN},
    {"On which day do both look at it together?", "review", STEP_WRITTEN, STEP_WRITTEN},
};

static bool is_asked(const struct context *context, const struct opening *opening)
{
    bool takes_words = opening->step == STEP_WRITTEN || opening->step == STEP_PIP;

    return takes_words && !opening->expectation && !context->dry_run && draft_possible();
}

static char *template_of(struct context *context, const struct opening *opening,
                         const struct node *map)
{
    struct buffer text;

    buffer_init(&text, context->arena);
    buffer_puts(&text, write_file(context->arena, map));
    for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
        if (opening->step >= asked[i].first && opening->step <= asked[i].last &&
            !node_find(map, asked[i].key)) {
            buffer_printf(&text, "# %s\n%s: \n", asked[i].question, asked[i].key);
        }
    }
    return buffer_text(&text);
}

/**
 * What it still lacks: as the editor left it, or as it would be. Written it is all the same, since
 * it grows while both talk.
 */
static void say_lacks(struct context *context, const struct opening *opening, const char *path,
                      const char *would_be)
{
    struct file_text text = {.text = would_be, .length = strlen(would_be)};
    struct diags ignored;
    struct tree *tree = NULL;

    diags_init(&ignored, context->arena);
    if (context->dry_run ||
        store_read(&context->store, context->arena, path, &text, &ignored) == STORE_OK) {
        tree = tree_read(context->arena, path, text.text, text.length, &ignored);
    }
    if (tree) {
        lint_pip_say(context, opening->team, opening->person, path, tree);
    }
}

int opening_write(struct context *context, const struct opening *opening)
{
    const char *id = opening->person->id;
    const char *slug = slug_of(context, opening);
    const char *path = new_record_path(context, opening->team, FILE_PIP, id, slug, NULL);
    const struct node *map = file_map(context, opening);
    const char *text = write_file(context->arena, map);
    bool made = true;
    int code;

    if (is_asked(context, opening)) {
        code = draft_new(context, path, &pip_schema, template_of(context, opening, map), &made);
    } else {
        struct change change = {.path = path, .schema = &pip_schema, .text = text};
        code = change_files(context, &change, 1, NULL);
    }
    if (code != DONE || !made) {
        return code;
    }
    if (!context->dry_run) {
        printf("%s\n", path);
    }
    say_lacks(context, opening, path, text);
    if (!context->dry_run) {
        say("talk it over, and agree on it: coach pip agree %s/%s", id, slug);
    }
    return code;
}

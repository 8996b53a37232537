/*
 * coach review edit: a review's file in the editor.
 */

#include <string.h>

#include "draft.h"
#include "me.h"
#include "model/schema.h"
#include "review/review.h"
#include "team.h"

/** The last review of a person, by their files, one of which may be broken; NULL for none. */
static const char *last_of(struct context *context, const char *person)
{
    const struct file_entry *last = NULL;
    day_t last_day = DAY_NONE;
    struct period period;

    for (size_t i = 0; i < context->store.file_count; i++) {
        const struct file_entry *file = &context->store.files[i];
        if (file->kind == FILE_REVIEW && strcmp(file->person, person) == 0 &&
            period_parse(file->slug, strlen(file->slug), &period) &&
            (!last || period.last > last_day)) {
            last = file;
            last_day = period.last;
        }
    }
    return last ? arena_printf(context->arena, "%s/%s", person, last->slug) : NULL;
}

/** A person means their last review, as in all other verbs; else it is the name of one. */
static int find(struct context *context, const char **name)
{
    const char *word = context->words[0];
    struct name_matches found;
    const char **people;
    size_t count = names_of_people(context->arena, &context->store, &people);
    int code = me_resolve(context, &word);

    if (code != DONE) {
        return code;
    }
    *name = names_match(context->arena, word, people, count, &found) == MATCH_ONE
                ? last_of(context, found.names[0])
                : NULL;
    if (!*name) {
        return find_record(context, FILE_REVIEW, "review", word, true, name);
    }
    say("%s: %s", context->words[0], *name);
    return DONE;
}

static int run(struct context *context)
{
    const char *name;
    int code = team_open(context);

    if (code == DONE) {
        code = find(context, &name);
    }
    return code == DONE
               ? draft_edit(context, record_path(context, FILE_REVIEW, name), &review_schema)
               : code;
}

const struct command review_edit = {
    .name = "edit",
    .arguments = "REVIEW",
    .summary = "Open a review's file in $VISUAL or $EDITOR.",
    .about = "REVIEW is a name such as jordan/2026-Q1, or a part of it that fits no other; of a\n"
             "person it is the last one.",
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

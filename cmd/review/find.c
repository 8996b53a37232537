/*
 * Which review the command line means.
 */

#include <string.h>

#include "model/schema.h"
#include "review/review.h"
#include "store/record.h"
#include "team.h"

/** The person that the first word names, and the period where it names that, too. */
static int find_named(struct context *context, const struct team *team, bool say_name,
                      struct review_name *name)
{
    const char *word = context->words[0];
    const char *slash = strchr(word, '/');
    const char *id;
    int code;

    if (slash) {
        name->period = slash + 1;
        word = arena_strndup(context->arena, word, (size_t)(slash - word));
    }
    code = find_person(context, word, say_name, &id);
    if (code == DONE) {
        name->person = team_person(team, id);
        code = name->person ? DONE : UNREADABLE; /* which is complained of */
    }
    return code;
}

/** The period as it was given in one place, or in both alike. */
static int read_period(struct context *context, const char *given, struct review_name *name)
{
    struct period ignored;

    if (given && name->period && strcmp(given, name->period) != 0) {
        return usage_error(context, "name one period", "is it '%s' or '%s'?", name->period, given);
    }
    name->period = given ? given : name->period;
    if (name->period && !period_parse(name->period, strlen(name->period), &ignored)) {
        return usage_error(context, "write a period such as 2026-Q1, 2026-03, 2026-W03 or 2026",
                           "'%s' is no period", name->period);
    }
    return DONE;
}

int review_find(struct context *context, const struct team *team, const char *period, bool say_name,
                struct review_name *name)
{
    int code;

    *name = (struct review_name){.person = NULL};
    code = find_named(context, team, say_name, name);
    if (code == DONE) {
        code = read_period(context, period, name);
    }
    if (code != DONE) {
        return code;
    }
    name->review = name->period ? person_review(name->person, name->period)
                                : review_last(name->person, context->as_of);
    if (name->review) {
        name->period = name->review->slug;
    }
    return DONE;
}

char *quarter_now(struct context *context)
{
    struct civil now = day_to_civil(context->today);

    return arena_printf(context->arena, "%04d-Q%d", now.year, (now.month + 2) / 3);
}

/** A review that is on file, and could not be read: of the period that is named, or of any. */
static const struct file_entry *find_unread(const struct context *context,
                                            const struct review_name *name)
{
    for (size_t i = 0; i < context->store.file_count; i++) {
        const struct file_entry *file = &context->store.files[i];
        if (file->kind == FILE_REVIEW && strcmp(file->person, name->person->id) == 0 &&
            (!name->period || strcmp(file->slug, name->period) == 0) &&
            !person_review(name->person, file->slug)) {
            return file;
        }
    }
    return NULL;
}

/** What is wrong with it, where that was not said on loading. */
static int say_unread(struct context *context, const struct file_entry *file)
{
    struct review ignored;

    if (context->command->flags & COMMAND_WRITES) {
        record_read(&context->store, context->arena, file->path, &review_schema, &ignored,
                    &context->diags);
    }
    return UNREADABLE;
}

int review_missing(struct context *context, const struct review_name *name)
{
    const struct file_entry *unread = find_unread(context, name);
    const char *id = name->person->id;

    if (unread) {
        return say_unread(context, unread);
    }

    if (!name->period) {
        return usage_error(context,
                           arena_printf(context->arena,
                                        "begin with: coach review start %s --period %s", id,
                                        quarter_now(context)),
                           "%s has no review yet", id);
    }
    return usage_error(context,
                       arena_printf(context->arena, "begin with: coach review start %s --period %s",
                                    id, name->period),
                       "%s has no review of %s", id, name->period);
}

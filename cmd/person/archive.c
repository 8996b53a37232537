/*
 * coach person archive: a person left; what is on file stays.
 */

#include <string.h>

#include "change.h"
#include "model/bind.h"
#include "one_day.h"
#include "person/person.h"
#include "set_key.h"
#include "team.h"
#include "yaml/splice.h"

enum { DATE };

static const struct option_spec options[] = {
    [DATE] = {"date", 'd', "DATE", "the day on which they left (today)"},
};

struct leaving {
    char date[DATE_SIZE];
    bool date_given;
};

static enum store_result set_left(void *data, struct tree **tree, struct diags *diags)
{
    struct leaving *leaving = data;

    return set_day_once(tree, &person_schema, "left", leaving->date_given, leaving->date, diags);
}

static void say_left(const struct context *context, const char *id, const char *date, bool changed)
{
    if (date_parse(date, strlen(date)) > context->today) {
        say("%s will leave on %s%s", id, date, changed ? "" : ", there already");
    } else {
        say("%s left on %s%s; lists show them with --all", id, date,
            changed ? "" : ", there already");
    }
}

static int run(struct context *context)
{
    day_t day;
    const char *on = context->options[DATE];
    const char *id;
    struct leaving leaving = {.date_given = on != NULL};
    struct change change = {.schema = &person_schema, .edit = set_left, .data = &leaving};
    size_t changed;
    int code = one_day(context, on, &day);

    if (code == DONE) {
        code = team_open(context);
    }
    if (code == DONE) {
        code = find_person(context, context->words[0], true, &id);
    }
    if (code != DONE) {
        return code;
    }
    date_format(day, leaving.date);
    change.path = person_path(context, id);
    if (!change.path) {
        return UNREADABLE; /* which is complained of */
    }
    code = change_files(context, &change, 1, &changed);
    if (code == DONE && !context->dry_run) {
        say_left(context, id, leaving.date, changed > 0);
    }
    return code;
}

const struct command person_archive = {
    .name = "archive",
    .arguments = "PERSON",
    .summary = "Note that a person left; nothing is deleted.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

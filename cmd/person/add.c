/*
 * coach person add: a person's file.
 */

#include <string.h>

#include "base/text.h"
#include "change.h"
#include "existing.h"
#include "input.h"
#include "me.h"
#include "model/scalars.h"
#include "person/person.h"
#include "store/names.h"
#include "team.h"
#include "yaml/writer.h"

enum { ID, ROLE, EMAIL, COACH, JOINED, FROM };

static const struct option_spec options[] = {
    [ID] = {"id", 0, "ID", "the id, if not made from the name"},
    [ROLE] = {"role", 0, "TEXT", "what they do"},
    [EMAIL] = {"email", 0, "ADDRESS", "the address that their commits carry"},
    [COACH] = {"coach", 0, "PERSON", "who coaches them"},
    [JOINED] = {"joined", 0, "DATE", "the day on which they joined"},
    [FROM] = {"from", 0, "FILE", "rows of name,id,role,email,coach,joined; - for stdin"},
};

/** The columns of rows. In what `person list` writes, the id is called person. */
static const char *const row_names[] = {"name",  "id",     "role",   "email",
                                        "coach", "joined", "person", NULL};
enum { ROW_NAME, ROW_ID, ROW_ROLE, ROW_EMAIL, ROW_COACH, ROW_JOINED, ROW_PERSON, ROW_COUNT };
static const char *const row_others[] = {"focus",   "left", "active_goals", "contract", "team",
                                         "private", NULL};
static const struct row_columns row_columns = {row_names, 1, row_others};

/** A person to be added. */
struct newcomer {
    struct row_value values[ROW_COUNT];
    const char *id;
    const char *joined;
    /** A row that is on file, or like an earlier one. */
    bool there;
};

/** What is compared of a row with a person on file. */
static const int given_rows[] = {ROW_NAME, ROW_ROLE, ROW_EMAIL, ROW_COACH, ROW_JOINED};
enum { GIVEN_COUNT = sizeof(given_rows) / sizeof(given_rows[0]) };

static const char *text_of(const struct newcomer *newcomer, int which)
{
    const char *text = newcomer->values[which].text;

    return text && *text ? text : NULL;
}

static char *person_file(struct arena *arena, const struct newcomer *newcomer)
{
    struct node *map = node_map(arena, STYLE_BLOCK);

    node_put_text(arena, map, "name", text_of(newcomer, ROW_NAME));
    node_put_text(arena, map, "role", text_of(newcomer, ROW_ROLE));
    node_put_text(arena, map, "email", text_of(newcomer, ROW_EMAIL));
    node_put_text(arena, map, "coach", text_of(newcomer, ROW_COACH));
    if (newcomer->joined) {
        node_put(arena, map, "joined", node_plain(arena, newcomer->joined));
    }
    return write_file(arena, map);
}

/* Rules for what is typed or in a row. Each says false after a diagnostic. */

/** Ids that are in use: those on file, then those of newcomers. */
struct known {
    const char **ids;
    size_t count;
    size_t on_file;
};

/** A directory that lacks its person.yaml may be given one, by the id that it has. */
static bool is_taken(const struct context *context, const struct known *known, const char *id)
{
    for (size_t i = 0; i < known->count; i++) {
        if (strcmp(known->ids[i], id) == 0) {
            return i >= known->on_file || person_path(context, id);
        }
    }
    return false;
}

/** The id that is given, or made from the name; NULL after a diagnostic. */
static const char *wanted_id(struct context *context, const struct newcomer *newcomer)
{
    const struct row_value *given = &newcomer->values[ROW_ID];
    const char *name = text_of(newcomer, ROW_NAME);
    const char *made;

    if (text_of(newcomer, ROW_ID)) {
        if (text_is_id(given->text, strlen(given->text)) && !names_reserved(given->text)) {
            return given->text;
        }
        diags_add(&context->diags, SEVERITY_ERROR, "C2", given->place,
                  "lower case letters, digits and '-', at most 64; 'team' and 'me' are taken",
                  "'%s' is no id for a person", given->text);
        return NULL;
    }
    made = text_to_id(context->arena, name);
    if (made && !names_reserved(made)) {
        return made;
    }
    diags_add(&context->diags, SEVERITY_ERROR, "C2", newcomer->values[ROW_NAME].place,
              made ? "give another with --id, or in a column id"
                   : "give one with --id, or in a column id",
              made ? "'%s' would have the id '%s', which is nobody's own"
                   : "'%s' leaves nothing to make an id of",
              name, made);
    return NULL;
}

/** The id of a person who is typed: one that nobody has. */
static bool choose_id(struct context *context, struct newcomer *newcomer, const struct known *known)
{
    const char *id = wanted_id(context, newcomer);

    if (!id) {
        return false;
    }
    if (!text_of(newcomer, ROW_ID)) {
        newcomer->id = names_free_id(context->arena, id, known->ids, known->count);
        return true;
    }
    if (is_taken(context, known, id)) {
        diags_add(&context->diags, SEVERITY_ERROR, "C3", newcomer->values[ROW_ID].place, NULL,
                  "there is a '%s' already", id);
        return false;
    }
    newcomer->id = id;
    return true;
}

/** The id of a person in a row, who may be on file. */
static bool settle_id(struct context *context, struct newcomer *newcomers, struct wanted *wanted,
                      size_t index)
{
    struct newcomer *newcomer = &newcomers[index];
    struct given *values = arena_array(context->arena, GIVEN_COUNT, sizeof(*values));
    enum settled there;

    for (int i = 0; i < GIVEN_COUNT; i++) {
        values[i] =
            (struct given){.key = row_names[given_rows[i]],
                           .text = given_rows[i] == ROW_JOINED ? newcomer->joined
                                                               : text_of(newcomer, given_rows[i])};
    }
    wanted[index] = (struct wanted){.name = wanted_id(context, newcomer),
                                    .is_given = text_of(newcomer, ROW_ID) != NULL,
                                    .values = values,
                                    .count = GIVEN_COUNT,
                                    .place = newcomer->values[ROW_NAME].place};
    if (!wanted[index].name) {
        return false;
    }
    there = settle_row(context, wanted, index, person_path);
    newcomer->id = wanted[index].name;
    newcomer->there = there == IS_THERE;
    return there != IS_OTHER;
}

static bool read_joined(struct context *context, struct newcomer *newcomer)
{
    const char *text = text_of(newcomer, ROW_JOINED);
    struct period period;
    char date[DATE_SIZE];

    if (!text) {
        return true;
    }
    if (!date_parse_words(text, strlen(text), context->today, DATE_FACT, &period)) {
        diags_add(&context->diags, SEVERITY_ERROR, "C2", newcomer->values[ROW_JOINED].place,
                  "write a date such as 2026-01-05", "'%s' is no date", text);
        return false;
    }
    newcomer->joined = arena_strdup(context->arena, date_format(period.first, date));
    return true;
}

static bool check_email(struct context *context, const struct newcomer *newcomer)
{
    const char *text = text_of(newcomer, ROW_EMAIL);
    const char *email;
    struct refusal refusal;

    if (!text || scalar_parse(context->arena, &type_email, text, strlen(text), &email, &refusal)) {
        return true;
    }
    diags_add(&context->diags, SEVERITY_ERROR, "C2", newcomer->values[ROW_EMAIL].place,
              refusal.help, "'%s' %s", text, refusal.why);
    return false;
}

/** The coach must be on file, or among those who are being added. */
static bool check_coach(struct context *context, struct newcomer *newcomer,
                        const struct known *known)
{
    const char *coach = text_of(newcomer, ROW_COACH);
    const char *near;

    if (!coach) {
        return true;
    }
    for (size_t i = 0; i < known->count; i++) {
        if (strcmp(known->ids[i], coach) == 0) {
            return true;
        }
    }
    near = text_nearest(coach, known->ids, known->count);
    diags_add(&context->diags, SEVERITY_ERROR, "C2", newcomer->values[ROW_COACH].place,
              near ? arena_printf(context->arena, "did you mean '%s'?", near)
                   : "add them first, or leave the coach out",
              "nobody has the id '%s'", coach);
    return false;
}

/** Check everybody before anybody is added. */
static bool prepare(struct context *context, struct newcomer *newcomers, size_t count)
{
    struct wanted *wanted =
        context->options[FROM] ? arena_array(context->arena, count, sizeof(*wanted)) : NULL;
    const char **listed;
    size_t on_file = names_of_people(context->arena, &context->store, &listed);
    struct known known = {.count = on_file, .on_file = on_file};
    bool good = true;

    known.ids = arena_array(context->arena, on_file + count, sizeof(*known.ids));
    if (on_file > 0) {
        memcpy(known.ids, listed, on_file * sizeof(*known.ids));
    }
    for (size_t i = 0; i < count; i++) {
        struct newcomer *newcomer = &newcomers[i];
        if (!text_of(newcomer, ROW_NAME)) {
            diags_add(&context->diags, SEVERITY_ERROR, "C2", newcomer->values[ROW_NAME].place, NULL,
                      "a person needs a name");
            good = false;
            continue;
        }
        good &= read_joined(context, newcomer);
        good &= check_email(context, newcomer);
        if (wanted ? settle_id(context, newcomers, wanted, i)
                   : choose_id(context, newcomer, &known)) {
            known.ids[known.count++] = newcomer->id;
        } else {
            good = false;
        }
    }
    for (size_t i = 0; i < count; i++) {
        good &= check_coach(context, &newcomers[i], &known);
    }
    return good;
}

static int add_all(struct context *context, struct newcomer *newcomers, size_t count)
{
    struct change *changes = arena_array(context->arena, count, sizeof(*changes));
    size_t added = 0;
    int code;

    if (!prepare(context, newcomers, count)) {
        return DONE;
    }
    for (size_t i = 0; i < count; i++) {
        if (!newcomers[i].there) {
            changes[added++] = (struct change){
                .path = path_of_person(context->arena, newcomers[i].id),
                .schema = &person_schema,
                .text = person_file(context->arena, &newcomers[i]),
                .place = newcomers[i].values[ROW_NAME].place,
            };
        }
    }
    code = change_files(context, changes, added, NULL);
    for (size_t i = 0; i < count && code == DONE && !context->dry_run; i++) {
        if (!newcomers[i].there) {
            printf("%s\n", newcomers[i].id);
        }
    }
    if (code == DONE && !context->dry_run && added < count) {
        say("%zu added, %zu there already", added, count - added);
    }
    return code;
}

static int add_rows(struct context *context)
{
    struct rows rows;
    struct newcomer *newcomers;

    if (!input_rows(context, context->options[FROM], &row_columns, &rows)) {
        return DONE;
    }
    newcomers = arena_array(context->arena, rows.count, sizeof(*newcomers));
    for (size_t i = 0; i < rows.count; i++) {
        memcpy(newcomers[i].values, rows.items[i].values, sizeof(newcomers[i].values));
        if (!text_of(&newcomers[i], ROW_ID)) {
            newcomers[i].values[ROW_ID] = newcomers[i].values[ROW_PERSON];
        }
    }
    return add_all(context, newcomers, rows.count);
}

static int add_one(struct context *context)
{
    struct newcomer newcomer = {.id = NULL};
    const char *coach = context->options[COACH];
    int code = coach ? me_resolve(context, &coach) : DONE;

    if (code != DONE) {
        return code;
    }
    newcomer.values[ROW_NAME].text = context->words[0];
    newcomer.values[ROW_ID].text = context->options[ID];
    newcomer.values[ROW_ROLE].text = context->options[ROLE];
    newcomer.values[ROW_EMAIL].text = context->options[EMAIL];
    newcomer.values[ROW_COACH].text = coach;
    newcomer.values[ROW_JOINED].text = context->options[JOINED];
    return add_all(context, &newcomer, 1);
}

static int run(struct context *context)
{
    int code = team_open(context);

    if (code != DONE) {
        return code;
    }
    if (context->options[FROM]) {
        if (context->word_count > 0) {
            return usage_error(context, NULL, "rows say for themselves whom they are about");
        }
        return add_rows(context);
    }
    if (context->word_count == 0) {
        return usage_error(context, NULL, "whom? give a name");
    }
    return add_one(context);
}

const struct command person_add = {
    .name = "add",
    .arguments = "NAME",
    .summary = "Add a person; prints their id.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_max = 1,
    .run = run,
};

/*
 * Rows of what is said of tasks: as `task list --long` writes them, and as somebody fills them in
 * for a whole team.
 */

#include <string.h>

#include "goal/rows.h"
#include "input.h"
#include "me.h"
#include "model/scalars.h"
#include "person/task.h"
#include "team.h"

static const char *const row_names[] = {"person", "task", "skill", "will",      "what",
                                        "date",   "by",   "note",  "on_behalf", NULL};
enum {
    ROW_PERSON,
    ROW_TASK,
    ROW_SKILL,
    ROW_WILL,
    ROW_WHAT,
    ROW_DATE,
    ROW_BY,
    ROW_NOTE,
    ROW_ON_BEHALF,
    ROWS_NEEDED = ROW_SKILL,
};
static const char *const row_others[] = {"side",    "ended", "name", "team",
                                         "private", "file",  "line", NULL};
static const struct row_columns row_columns = {row_names, ROWS_NEEDED, row_others};

/** What the rows of one import share. */
struct import {
    struct context *context;
    const struct team *team;
    struct task_names names;
    const char *me;
};

static bool complain(const struct import *import, struct place place, const char *help,
                     const char *what, const char *text)
{
    diags_add(&import->context->diags, SEVERITY_ERROR, "C2", place, help, "'%s' %s", text, what);
    return false;
}

/** NULL for an empty cell. */
static const char *text_of(const struct row *row, int column)
{
    const char *text = row->values[column].text;

    return text && *text ? text : NULL;
}

/** By its id or its words; a new one is made of `what`, with the id, or of the words. */
static bool read_task(struct import *import, const struct row *row, struct new_view *view)
{
    const char *word = text_of(row, ROW_TASK);
    const char *what = text_of(row, ROW_WHAT);
    const struct task_name *known =
        word ? task_names_find(import->context->arena, &import->names, word) : NULL;
    const char *why;

    if (!word) {
        diags_add(&import->context->diags, SEVERITY_ERROR, "C2", row->place, NULL,
                  "which task is it?");
        return false;
    }
    if (known) {
        view->task = *known;
        return true;
    }
    why = task_name_new(import->context, what ? what : word, what ? word : NULL, &view->task);
    return why ? complain(import, row->values[ROW_TASK].place,
                          "write its id, of the letters a to z, digits and '-', and its words "
                          "in the column 'what'",
                          why, word)
               : true;
}

/** Whoever is at the keyboard, unless the row names somebody: of the two of a pair. */
static bool read_who(struct import *import, const struct row *row, struct new_view *view)
{
    const char *by = text_of(row, ROW_BY);
    day_t day = date_parse(view->date, strlen(view->date));
    struct place place = by ? row->values[ROW_BY].place : row->place;

    view->by = by ? by : import->me;
    if (!view->by) {
        diags_add(&import->context->diags, SEVERITY_ERROR, "C2", place,
                  "add the column 'by', or set COACH_USER", "who says it?");
        return false;
    }
    if (by && !check_person_id(import->context, by, place)) {
        return false;
    }
    view->values[VIEW_ON_BEHALF] = text_of(row, ROW_ON_BEHALF);
    view->needs_reason =
        !view->values[VIEW_ON_BEHALF] && (!import->me || strcmp(import->me, view->by) != 0);
    if (!task_side_of(import->team, view->person, view->by, day, &view->of_coach) && !by) {
        return complain(import, place, "add the column 'by'", "is neither of the two", view->by);
    }
    view->values[VIEW_BY] = view->of_coach ? view->by : NULL;
    return true;
}

static bool read_word(struct import *import, const struct row_value *value,
                      const struct scalar_type *type, const char **word)
{
    const char *text = value->text;
    const char *help;
    const char *why =
        text && *text ? task_word(import->context->arena, type, text, word, &help) : NULL;

    return why ? complain(import, value->place, help, why, text) : true;
}

static bool read_day(struct import *import, const struct row *row, struct new_view *view)
{
    day_t day = import->context->today;

    if (text_of(row, ROW_DATE) &&
        !row_scalar(import->context, &row->values[ROW_DATE], &type_date, &day)) {
        return false;
    }
    date_format(day, view->date);
    return day <= import->context->today ||
           complain(import, row->values[ROW_DATE].place, "write the day on which it was said",
                    "is still to come", view->date);
}

static bool read_said(struct import *import, const struct row *row, struct new_view *view)
{
    bool good = read_word(import, &row->values[ROW_SKILL], &type_skill, &view->values[VIEW_SKILL]);

    good &= read_word(import, &row->values[ROW_WILL], &type_will, &view->values[VIEW_WILL]);
    view->values[VIEW_NOTE] = text_of(row, ROW_NOTE);
    if (good && !view->values[VIEW_SKILL] && !view->values[VIEW_WILL]) {
        diags_add(&import->context->diags, SEVERITY_ERROR, "C2", row->place,
                  "fill in 'skill', 'will' or both", "it says neither skill nor will");
        return false;
    }
    return good;
}

static bool read_row(struct import *import, const struct row *row, struct new_view *view)
{
    const struct row_value *person = &row->values[ROW_PERSON];
    bool good;

    *view = (struct new_view){.person = person->text ? person->text : "", .place = row->place};
    if (!check_person_id(import->context, view->person, person->place)) {
        return false;
    }
    good = read_task(import, row, view);
    good &= read_day(import, row, view);
    good &= read_who(import, row, view);
    return read_said(import, row, view) && good;
}

int task_add_rows(struct context *context, const struct team *team, const char *file, bool replace)
{
    struct import import = {context, team, task_names_all(context, team, NULL), me_known(context)};
    struct views_written written;
    struct new_view *views;
    struct rows rows;
    bool good = true;
    int code;

    if (!input_rows(context, file, &row_columns, &rows)) {
        return DONE;
    }
    views = arena_array(context->arena, rows.count, sizeof(*views));
    for (size_t i = 0; i < rows.count; i++) {
        good &= read_row(&import, &rows.items[i], &views[i]);
    }
    if (!good) {
        return DONE; /* the complaints decide */
    }
    code = views_write(context, views, rows.count, replace, &written);
    if (code == DONE && context->diags.count == 0 && !context->dry_run) {
        rows_say_written(context, "row", written.written, written.files, written.unchanged);
    }
    return code;
}

/*
 * The values of rows: goals by their names, and scalars.
 */

#include "goal/rows.h"

#include <string.h>

#include "base/text.h"
#include "model/scalars.h"

static bool complain(struct context *context, const struct place *place, const char *help,
                     const char *what, const char *text)
{
    diags_add(&context->diags, SEVERITY_ERROR, "C2", *place, help, what, text);
    return false;
}

bool row_goal(struct context *context, const struct row_value *value, const char *person,
              const char *const *goals, size_t count, const char **out)
{
    const char *name = value->text ? value->text : "";
    const char *found = NULL;

    if (person && *person && !strchr(name, '/')) {
        name = arena_printf(context->arena, "%s/%s", person, name);
    }
    for (size_t i = 0; i < count; i++) {
        const char *slash = strchr(goals[i], '/');
        if (strcmp(goals[i], name) == 0) {
            found = goals[i];
            break;
        }
        if (strcmp(slash + 1, name) == 0) {
            if (found) {
                return complain(context, &value->place, "write PERSON/GOAL",
                                "'%s' is a goal of several people", name);
            }
            found = goals[i];
        }
    }
    if (!found) {
        const char *near = text_nearest(name, goals, count);
        return complain(context, &value->place,
                        near ? arena_printf(context->arena, "did you mean '%s'?", near)
                             : "rows need the goal's full name, PERSON/GOAL",
                        "no goal '%s'", name);
    }
    *out = found;
    return true;
}

bool row_scalar(struct context *context, const struct row_value *value,
                const struct scalar_type *type, void *out)
{
    const char *text = value->text ? value->text : "";
    struct refusal refusal;

    if (scalar_parse(context->arena, type, text, strlen(text), out, &refusal)) {
        return true;
    }
    diags_add(&context->diags, SEVERITY_ERROR, "C2", value->place, refusal.help, "'%s' %s", text,
              refusal.why);
    return false;
}

void rows_say_written(struct context *context, const char *what, size_t written, size_t files,
                      size_t unchanged)
{
    const char *where =
        files == 0 ? ""
                   : arena_printf(context->arena, " in %zu file%s", files, files == 1 ? "" : "s");

    say("%zu %s%s written%s, %zu there already", written, what, written == 1 ? "" : "s", where,
        unchanged);
}

/*
 * Filters by an id that nothing has: most likely it was mistyped.
 */

#include "unknown_ids.h"

#include <string.h>

#include "base/text.h"
#include "io/filter.h"
#include "io/view.h"
#include "store/names.h"

struct ids {
    const char **items;
    size_t count;
};

/** What the column's values are the ids of; NULL if they are none. */
static const char *noun_of(const struct column *column)
{
    return column->is_person ? "person" : column->noun;
}

/** Those in the column's rows and, since not all have a row, those in the names of files. */
static struct ids known_ids(struct context *context, const struct sheet *sheet,
                            const struct column *column)
{
    bool of_people = column->is_person;
    bool of_goals = column->noun && strcmp(column->noun, "goal") == 0;
    const char **names;
    size_t named = 0;
    struct ids ids = {NULL, 0};

    if (of_people) {
        named = names_of_people(context->arena, &context->store, &names);
    } else if (of_goals) {
        named = names_of_goals(context->arena, &context->store, &names);
    }
    ids.items = arena_array(context->arena, named + sheet->row_count + 1, sizeof(*ids.items));
    if (of_people) {
        ids.items[ids.count++] = TEAM_ID;
    }
    for (size_t i = 0; i < named; i++) {
        ids.items[ids.count++] = of_goals ? strchr(names[i], '/') + 1 : names[i];
    }
    for (size_t i = 0; i < sheet->row_count; i++) {
        const char *row = (const char *)sheet->rows + i * sheet->row_size;
        struct cell cell = column_cell(column, row);
        if (cell.kind == CELL_TEXT) {
            ids.items[ids.count++] = cell.text;
        }
    }
    return ids;
}

static bool begins_one(const struct ids *ids, const char *text)
{
    for (size_t i = 0; i < ids->count; i++) {
        if (text_starts_with(ids->items[i], text)) {
            return true;
        }
    }
    return false;
}

bool say_unknown_ids(struct context *context, const struct sheet *sheet)
{
    bool said = false;

    for (size_t i = 0; i < sheet->filter_count; i++) {
        const struct filter *filter = &sheet->filters[i];
        const char *noun = filter->column ? noun_of(filter->column) : NULL;
        if (!noun) {
            continue;
        }
        struct ids ids = known_ids(context, sheet, filter->column);
        for (size_t w = 0; w < filter->wanted_count; w++) {
            const char *id = filter->wanted[w].text;
            if (!begins_one(&ids, id)) {
                const char *nearest = text_nearest(id, ids.items, ids.count);
                say("no %s '%s'%s", noun, id,
                    nearest ? arena_printf(context->arena, "; did you mean '%s'?", nearest) : "");
                said = true;
            }
        }
    }
    return said;
}

/*
 * The way of a sheet's rows: columns chosen by name, rows kept and sorted, then written.
 */

#include "io/sheet.h"

#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "io/view.h"

const char *const format_names[] = {
    [FORMAT_TABLE] = "table", [FORMAT_CSV] = "csv", [FORMAT_TSV] = "tsv",   [FORMAT_JSON] = "json",
    [FORMAT_JSONL] = "jsonl", [FORMAT_MD] = "md",   [FORMAT_MD + 1] = NULL,
};

static void (*const writers[])(const struct view *view, FILE *out) = {
    [FORMAT_TABLE] = write_table, [FORMAT_CSV] = write_separated, [FORMAT_TSV] = write_separated,
    [FORMAT_JSON] = write_json,   [FORMAT_JSONL] = write_json,    [FORMAT_MD] = write_markdown,
};

bool list_next(const char **list, struct item *item)
{
    if (!*list) {
        return false;
    }
    item->text = *list;
    item->length = strcspn(*list, ",");
    *list = item->text[item->length] ? item->text + item->length + 1 : NULL;
    return true;
}

const struct column *sheet_column(const struct sheet *sheet, struct item name)
{
    for (size_t i = 0; i < sheet->column_count; i++) {
        if (text_equals(name.text, name.length, sheet->columns[i].name)) {
            return &sheet->columns[i];
        }
    }
    return NULL;
}

bool sheet_unknown(const struct sheet *sheet, struct item name, struct sheet_error *error)
{
    const char **names = arena_array(sheet->arena, sheet->column_count, sizeof(*names));
    const char *word = arena_strndup(sheet->arena, name.text, name.length);
    const char *nearest;
    struct buffer all;

    buffer_init(&all, sheet->arena);
    for (size_t i = 0; i < sheet->column_count; i++) {
        names[i] = sheet->columns[i].name;
        buffer_printf(&all, "%s%s", i > 0 ? ", " : "", names[i]);
    }
    nearest = text_nearest(word, names, sheet->column_count);
    error->message = arena_printf(sheet->arena, "unknown column '%s'", word);
    error->help = nearest ? arena_printf(sheet->arena, "did you mean '%s'?", nearest)
                          : arena_printf(sheet->arena, "the columns are %s", buffer_text(&all));
    return false;
}

/** The column `team`, whose value is the same in every row. */
struct team_column {
    struct column column;
    const char *team;
};

static struct cell get_team(const void *row, const struct column *column)
{
    (void)row;
    return cell_text(((const struct team_column *)column)->team);
}

/** A column that the options name; NULL with error filled. */
static const struct column *named(const struct view *view, struct item name,
                                  struct sheet_error *error)
{
    const struct column *column = sheet_column(view->sheet, name);
    struct team_column *team;

    if (column) {
        return column;
    }
    if (!view->options->team || !text_equals(name.text, name.length, "team")) {
        sheet_unknown(view->sheet, name, error);
        return NULL;
    }
    team = arena_alloc(view->sheet->arena, sizeof(*team));
    team->column = (struct column){.name = "team", .kind = CELL_TEXT, .get = get_team};
    team->team = view->options->team;
    return &team->column;
}

/** True if the column appears in the format when the user does not say. */
static bool shown(const struct column *column, enum format format)
{
    bool page = format == FORMAT_TABLE || format == FORMAT_MD;

    return column->show == SHOW_ALWAYS || column->show == (page ? SHOW_PAGE : SHOW_DATA);
}

static void add_column(struct view *view, size_t *capacity, const struct column *column)
{
    view->columns = arena_grow(view->sheet->arena, view->columns, capacity, view->column_count,
                               sizeof(const struct column *));
    view->columns[view->column_count++] = column;
}

static bool is_chosen(const struct view *view, const struct column *column)
{
    for (size_t i = 0; i < view->column_count; i++) {
        if (strcmp(view->columns[i]->name, column->name) == 0) {
            return true;
        }
    }
    return false;
}

/** A name may stand once: it is a key in JSON. */
static bool choose_named(struct view *view, struct item item, size_t *capacity,
                         struct sheet_error *error)
{
    const struct column *column = named(view, item, error);

    if (column && is_chosen(view, column)) {
        error->message =
            arena_printf(view->sheet->arena, "column '%s' is named twice", column->name);
        error->help = "each column can be shown once";
        return false;
    }
    if (column) {
        add_column(view, capacity, column);
    }
    return column;
}

static bool choose_columns(struct view *view, struct sheet_error *error)
{
    const struct sheet *sheet = view->sheet;
    const char *list = view->options->columns;
    struct item item;
    size_t capacity = 0;

    for (size_t i = 0; !list && i < sheet->column_count; i++) {
        if (shown(&sheet->columns[i], view->options->format)) {
            add_column(view, &capacity, &sheet->columns[i]);
        }
    }
    while (list_next(&list, &item)) {
        if (!choose_named(view, item, &capacity, error)) {
            return false;
        }
    }
    return true;
}

/** The column's name in an item of --sort, which '-' may lead. */
static struct item sort_name(struct item item)
{
    size_t sign = item.length > 0 && item.text[0] == '-';

    return (struct item){item.text + sign, item.length - sign};
}

static bool read_sort(const struct view *view, struct sort_key **keys, size_t *count,
                      struct sheet_error *error)
{
    const char *list = view->options->sort;
    struct item item;
    size_t capacity = 0;

    while (list_next(&list, &item)) {
        const struct column *column = named(view, sort_name(item), error);

        if (!column) {
            return false;
        }
        *keys = arena_grow(view->sheet->arena, *keys, &capacity, *count, sizeof(**keys));
        (*keys)[(*count)++] = (struct sort_key){column, item.text[0] == '-'};
    }
    return true;
}

/** True if a list of names has this one. */
static bool listed(const char *list, const char *name, bool sort)
{
    struct item item;

    while (list_next(&list, &item)) {
        struct item plain = sort ? sort_name(item) : item;

        if (text_equals(plain.text, plain.length, name)) {
            return true;
        }
    }
    return false;
}

bool sheet_needs(const struct sheet *sheet, const struct sheet_options *options, const char *column)
{
    const struct column *found =
        sheet_column(sheet, (struct item){.text = column, .length = strlen(column)});

    if (options->columns ? listed(options->columns, column, false)
                         : found && shown(found, options->format)) {
        return true;
    }
    return listed(options->sort, column, true) || sheet_filters_by(sheet, column) ||
           sheet_searches(sheet, found);
}

size_t sheet_choose(const struct sheet *sheet, const void ***rows)
{
    struct view view = {.sheet = sheet};

    view_filter(&view);
    *rows = view.rows;
    return view.row_count;
}

bool sheet_check(const struct sheet *sheet, const struct sheet_options *options,
                 struct sheet_error *error)
{
    struct sheet_options named_options = *options;
    struct view view = {.sheet = sheet, .options = &named_options};
    struct sort_key *keys = NULL;
    size_t key_count = 0;

    named_options.team = options->team ? options->team : "";
    return choose_columns(&view, error) && read_sort(&view, &keys, &key_count, error);
}

bool sheet_write(const struct sheet *sheet, const struct sheet_options *options, FILE *out,
                 struct sheet_counts *counts, struct sheet_error *error)
{
    struct view view = {.sheet = sheet, .options = options};
    struct sort_key *keys = NULL;
    size_t key_count = 0;

    if (!choose_columns(&view, error) || !read_sort(&view, &keys, &key_count, error)) {
        return false;
    }
    view_filter(&view);
    view_sort(&view, keys, key_count);
    writers[options->format](&view, out);
    if (counts) {
        *counts = (struct sheet_counts){view.row_count, view.hidden_count, view.private_count};
    }
    return true;
}

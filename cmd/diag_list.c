/*
 * Diagnostics on stdout.
 */

#include "diag_list.h"

#include <string.h>

#include "base/text.h"
#include "list.h"
#include "report.h"
#include "rule.h"

/* Rows */

static struct cell file_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(diag->place.file);
}

static struct cell number_or_none(int number)
{
    return number > 0 ? cell_number(decimal_make(number, 0)) : (struct cell){.kind = CELL_NONE};
}

static struct cell line_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return number_or_none(diag->place.line);
}

static struct cell column_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return number_or_none(diag->place.column);
}

static struct cell end_column_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return number_or_none(diag->place.end_column);
}

static struct cell severity_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(severity_name(diag->severity));
}

static struct cell rule_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(diag->rule);
}

static struct cell message_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(diag->message);
}

static struct cell help_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(diag->help);
}

static const struct column columns[] = {
    {"file", CELL_TEXT, SHOW_ALWAYS, .get = file_cell},
    {"line", CELL_NUMBER, SHOW_ALWAYS, .get = line_cell},
    {"column", CELL_NUMBER, SHOW_ALWAYS, .get = column_cell},
    {"end_column", CELL_NUMBER, SHOW_ALWAYS, .get = end_column_cell},
    {"severity", CELL_TEXT, SHOW_ALWAYS, .get = severity_cell},
    {"rule", CELL_TEXT, SHOW_ALWAYS, .get = rule_cell},
    {"message", CELL_TEXT, SHOW_ALWAYS, .get = message_cell},
    {"help", CELL_TEXT, SHOW_ALWAYS, .get = help_cell},
};

static int write_rows(struct context *context, const struct diags *diags)
{
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = diags->items,
        .row_size = sizeof(struct diag),
        .row_count = diags->count,
    };

    return list_write(context, &sheet, NULL);
}

/* Lines, as gcc writes them */

static const char *plain(struct arena *arena, const char *text)
{
    struct buffer shown;

    buffer_init(&shown, arena);
    text_escape(&shown, text, strlen(text), SIZE_MAX);
    return buffer_text(&shown);
}

static void write_gcc(struct arena *arena, const char *file, const struct diag *diag)
{
    const struct place *place = &diag->place;

    printf("%s:%d:%d: %s: %s [%s]\n", file ? file : "coach", place->line > 0 ? place->line : 1,
           place->column > 0 ? place->column : 1, severity_name(diag->severity),
           plain(arena, diag->message), diag->rule);
}

/* Commands to GitHub's runner */

/** Percent signs and line ends are escaped, in a property also what ends one. */
static const char *escaped(struct arena *arena, const char *text, bool is_property)
{
    struct buffer out;

    buffer_init(&out, arena);
    for (const char *at = text; *at; at++) {
        bool special =
            *at == '%' || *at == '\r' || *at == '\n' || (is_property && (*at == ':' || *at == ','));
        if (special) {
            buffer_printf(&out, "%%%02X", (unsigned char)*at);
        } else {
            buffer_putc(&out, *at);
        }
    }
    return buffer_text(&out);
}

static void write_github(struct arena *arena, const char *file, const struct diag *diag)
{
    static const char *const commands[] = {
        [SEVERITY_ERROR] = "error", [SEVERITY_WARNING] = "warning", [SEVERITY_HINT] = "notice"};
    const struct place *place = &diag->place;
    const struct rule *rule = rule_find(diag->rule);
    const char *title = rule ? arena_printf(arena, "%s: %s", diag->rule, rule->title) : diag->rule;

    printf("::%s file=%s", commands[diag->severity], escaped(arena, file ? file : "", true));
    if (place->line > 0) {
        printf(",line=%d", place->line);
    }
    if (place->line > 0 && place->column > 0) {
        printf(",col=%d", place->column);
    }
    if (place->end_column > place->column) {
        printf(",endColumn=%d", place->end_column);
    }
    printf(",title=%s::%s", escaped(arena, title, true),
           escaped(arena, plain(arena, diag->message), false));
    if (diag->help) {
        printf("%%0A%s", escaped(arena, plain(arena, diag->help), false));
    }
    putchar('\n');
}

/** file is the diagnostic's as it is shown; NULL for none. */
typedef void (*write_fn)(struct arena *arena, const char *file, const struct diag *diag);

static void write_lines(struct context *context, const struct diags *diags,
                        const struct input *input, write_fn write)
{
    for (size_t i = 0; i < diags->count; i++) {
        const struct diag *diag = &diags->items[i];
        const char *file = diag->place.file;
        write(context->arena, file ? report_file(context, input, file) : NULL, diag);
    }
}

/* All of them */

bool diag_list_is_page(const struct context *context)
{
    return context->special_format == SPECIAL_NONE && context->sheet.format == FORMAT_TABLE &&
           !context->sheet.columns;
}

int diag_list_write(struct context *context, const struct diags *diags, const struct input *input)
{
    if (diag_list_is_page(context)) {
        report_diags(context, diags, SEVERITY_HINT, input, context->sheet.color, stdout);
        return DONE;
    }
    if (context->special_format == SPECIAL_NONE) {
        return write_rows(context, diags);
    }
    write_lines(context, diags, input,
                context->special_format == SPECIAL_GCC ? write_gcc : write_github);
    return DONE;
}

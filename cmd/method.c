/*
 * The method as a page, as rows, and term by term.
 */

#include "method.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "list.h"
#include "method_terms.h"
#include "page.h"

/** Columns in front of a part's own words, and in front of those of a term. */
enum { INDENT = 2, LABEL_WIDTH = 18 };

/* As rows */

static struct cell part_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct method_term *)data)->part);
}

static struct cell term_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct method_term *)data)->term);
}

static struct cell says_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct method_term *)data)->says);
}

static struct cell command_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct method_term *)data)->command);
}

static const struct column columns[] = {
    {"part", CELL_TEXT, SHOW_DATA, .get = part_cell},
    {"term", CELL_TEXT, SHOW_ALWAYS, .get = term_cell},
    {"says", CELL_TEXT, SHOW_ALWAYS, .get = says_cell},
    {"command", CELL_TEXT, SHOW_ALWAYS, .get = command_cell},
};

static int write_rows(struct context *context)
{
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = method_terms,
        .row_size = sizeof(struct method_term),
        .row_count = method_term_count,
    };

    return list_write(context, &sheet, NULL);
}

/* As a page */

static bool is_part(const struct method_term *term)
{
    return strcmp(term->part, term->term) == 0;
}

/** What a part is about, below its name. */
static void write_part(struct context *context, const struct method_term *term)
{
    struct page page = page_begin(context, INDENT);
    char *heading = arena_strdup(context->arena, term->term);

    heading[0] = (char)toupper((unsigned char)heading[0]);
    page_heading(&page, heading);
    page_field(&page, "", term->says);
    page_field(&page, "", term->command);
    putchar('\n');
}

static void write_term(struct context *context, const struct method_term *term)
{
    struct page page = page_begin(context, LABEL_WIDTH);

    page_field(&page, arena_printf(context->arena, "%*s%s", INDENT, "", term->term), term->says);
    page_field(&page, "", term->command);
}

int method_write(struct context *context)
{
    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return write_rows(context);
    }
    struct page page = page_begin(context, 0);
    page_title(&page, "The method in one page: its terms, and the command that serves each");
    for (size_t i = 0; i < method_term_count; i++) {
        if (is_part(&method_terms[i])) {
            write_part(context, &method_terms[i]);
        } else {
            write_term(context, &method_terms[i]);
        }
    }
    return DONE;
}

bool method_write_term(struct context *context, const char *name)
{
    struct page page = page_begin(context, INDENT);

    for (size_t i = 0; i < method_term_count; i++) {
        if (strcasecmp(method_terms[i].term, name) == 0) {
            page_title(&page, method_terms[i].term);
            page_field(&page, "", method_terms[i].says);
            page_field(&page, "", method_terms[i].command);
            return true;
        }
    }
    return false;
}

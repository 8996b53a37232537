/*
 * coach review show: a review on one page, its parts side by side.
 */

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "list.h"
#include "page.h"
#include "review/whole.h"

enum { PERIOD };

static const struct option_spec options[] = {
    [PERIOD] = {"period", 0, "PERIOD", "the review, such as 2026-Q1 (the last one)"},
};

/** Columns of the labels, more where a KPI has a long name, but not half of the window. */
enum { LABEL_WIDTH = 24, WIDEST_LABEL = 34, NARROW_LABEL = 14, NARROW_WINDOW = 60 };

/* Rows */

static struct cell text_cell(const void *row, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row + column->argument);

    return cell_text(*text);
}

static struct cell section_cell(const void *row, const struct column *column)
{
    return cell_text(column->words[((const struct review_row *)row)->section]);
}

static struct cell date_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_date(((const struct review_row *)row)->date);
}

#define TEXT_AT(member) .get = text_cell, .argument = (int)offsetof(struct review_row, member)

static const struct column columns[] = {
    {"section", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = section_cell,
     .words = review_section_words},
    {"item", CELL_TEXT, SHOW_ALWAYS, .is_name = true, TEXT_AT(item)},
    {"text", CELL_TEXT, SHOW_ALWAYS, TEXT_AT(text)},
    {"who", CELL_TEXT, SHOW_ALWAYS, .is_person = true, TEXT_AT(who)},
    {"date", CELL_DATE, SHOW_ALWAYS, .get = date_cell},
    {"file", CELL_TEXT, SHOW_DATA, TEXT_AT(file)},
};

static int write_rows(struct context *context, const struct whole_review *page)
{
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = page->rows.items,
        .row_size = sizeof(*page->rows.items),
        .row_count = page->rows.count,
    };

    return list_write(context, &sheet, NULL);
}

/* The page */

/** A line of a column, indented below its heading. */
static void put_line(struct buffer *out, const char *indent, const char *text)
{
    while (*text) {
        size_t length = strcspn(text, "\n");
        buffer_printf(out, "%s%.*s\n", indent, (int)length, text);
        text += length + (text[length] == '\n');
    }
}

/** False for what is said in place of answers. */
static bool is_answer(const struct review_row *row)
{
    return strcmp(row->item, REVIEW_ITEM_MISSING) != 0 &&
           strcmp(row->item, REVIEW_ITEM_PRIVATE) != 0;
}

/** A part: its heading, then each question and what is answered to it. */
static char *part_text(struct context *context, const struct whole_review *page,
                       enum review_side side)
{
    enum review_section section = REVIEW_PART_SELF + (enum review_section)side;
    struct buffer out;

    buffer_init(&out, context->arena);
    buffer_printf(&out, "%s\n", review_part_title(context->arena, page, side));
    for (size_t i = 0; i < page->rows.count; i++) {
        const struct review_row *row = &page->rows.items[i];
        if (row->section != section) {
            continue;
        }
        if (row->ask) {
            put_line(&out, "  ", row->ask);
        } else if (strcmp(row->item, REVIEW_ITEM_BEHALF) == 0) {
            put_line(&out, "  ", "entered on their behalf");
        } else if (strcmp(row->item, REVIEW_ITEM_REFS) == 0) {
            put_line(&out, "  ", "shown by");
        }
        put_line(&out, is_answer(row) ? "    " : "  ", row->text);
    }
    return buffer_text(&out);
}

static void write_parts(struct context *context, const struct page *out,
                        const struct whole_review *page)
{
    const char *texts[REVIEW_SIDES];

    for (int side = 0; side < REVIEW_SIDES; side++) {
        texts[side] = part_text(context, page, (enum review_side)side);
    }
    printf("\n");
    page_columns(out, texts, REVIEW_SIDES);
}

/** What stands before a row's text; blank where it is that of the row before. */
static const char *label_of(struct context *context, const struct whole_review *page, size_t at)
{
    const struct review_row *row = &page->rows.items[at];
    const char *item = row->item ? row->item : "";
    char date[DATE_SIZE];

    if (row->section == REVIEW_EVIDENCE) {
        return arena_printf(context->arena, "  %s", date_format(row->date, date));
    }
    if (at > 0 && row[-1].section == row->section && strcmp(row[-1].item, item) == 0) {
        return "";
    }
    return arena_printf(context->arena, "  %s", item);
}

/** A row's text; of evidence with what it is, and who did it. */
static const char *text_of(struct context *context, const struct review_row *row)
{
    const char *text = row->text ? row->text : "";

    if (row->section != REVIEW_EVIDENCE) {
        return text;
    }
    return arena_printf(context->arena, "%s%s%s%s%s%s", row->item ? row->item : "",
                        row->item && *text ? ": " : "", text, row->who ? " (" : "",
                        row->who ? row->who : "", row->who ? ")" : "");
}

/** The columns that labels take where nothing is longer. */
static size_t label_width(const struct page *out)
{
    return out->width > 0 && out->width < NARROW_WINDOW ? NARROW_LABEL : LABEL_WIDTH;
}

/** The columns that the labels of a section take, with blanks around them. */
static size_t labels_width(struct context *context, const struct page *out,
                           const struct whole_review *page, enum review_section section)
{
    size_t width = section == REVIEW_EVIDENCE ? 0 : label_width(out);

    for (size_t i = 0; i < page->rows.count && width != NARROW_LABEL; i++) {
        const char *label = label_of(context, page, i);
        size_t taken = text_width(label, strlen(label)) + 2;
        if (page->rows.items[i].section == section && taken > width && taken <= WIDEST_LABEL) {
            width = taken;
        }
    }
    return width;
}

static void write_rows_of(struct context *context, struct page *out,
                          const struct whole_review *page, enum review_section section)
{
    for (size_t i = 0; i < page->rows.count; i++) {
        const struct review_row *row = &page->rows.items[i];
        if (row->section != section) {
            continue;
        }
        page_field(out, label_of(context, page, i), text_of(context, row));
        if (section == REVIEW_EVIDENCE) {
            page_field(out, "", row->file);
        }
    }
}

static void write_section(struct context *context, struct page *out,
                          const struct whole_review *page, enum review_section section)
{
    bool any = review_first_row(page, section) != NULL;

    if (any || review_section_empty[section]) {
        page_heading(out, review_section_titles[section]);
    }
    if (!any && review_section_empty[section]) {
        printf("  %s\n", review_section_empty[section]);
    }
    out->label_width = labels_width(context, out, page, section);
    write_rows_of(context, out, page, section);
    out->label_width = label_width(out);
}

static void write_page(struct context *context, const struct whole_review *page)
{
    struct page out = page_begin(context, LABEL_WIDTH);

    out.label_width = label_width(&out);
    page_title(&out, review_title(context->arena, page));
    page_field(&out, "  days", review_days(context->arena, page));
    page_field(&out, "  file", page->review->file);
    write_section(context, &out, page, REVIEW_PERSON);
    write_parts(context, &out, page);
    for (int section = REVIEW_KPI; section < REVIEW_SECTIONS; section++) {
        write_section(context, &out, page, (enum review_section)section);
    }
    if (page->review->notes) {
        page_heading(&out, "Notes");
        page_field(&out, "  ", page->review->notes);
    }
}

static int run(struct context *context)
{
    enum format format = context->sheet.format;
    struct whole_review page;
    struct team team;
    int code = whole_review_load(context, context->options[PERIOD], &team, &page);

    if (code != DONE) {
        return code;
    }
    if (context->sheet.columns || (format != FORMAT_TABLE && format != FORMAT_MD)) {
        return write_rows(context, &page);
    }
    if (format == FORMAT_MD) {
        review_write_markdown(context, &page);
    } else {
        write_page(context, &page);
    }
    return DONE;
}

const struct command review_show = {
    .name = "show",
    .arguments = "PERSON[/PERIOD]",
    .summary = "A review on one page: the person first, the parts side by side, the KPIs.",
    .about = "A part that is not yet written is named, with whose it is. In other formats a row\n"
             "an answer, a KPI, a piece of evidence.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

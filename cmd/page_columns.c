/*
 * Texts side by side on a page.
 */

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "page.h"

/** Blanks between columns; the narrowest that is still read with ease; the most on one line. */
enum { GAP = 3, NARROWEST = 28, MOST = 4 };

/** A text while it is printed, piece by piece. */
struct column_text {
    const char *rest;
    /** Blanks that the line began with. */
    size_t indent;
    bool in_line;
    bool is_heading;
};

/** Columns that a piece may take beside its indent. */
static size_t room(size_t width, size_t indent)
{
    return width > indent + 1 ? width - indent : 1;
}

/** Take the next piece that fits. The columns that it takes on the screen. */
static size_t next_piece(struct column_text *text, size_t width, struct buffer *out)
{
    size_t length = strcspn(text->rest, "\n");

    if (!text->in_line) {
        text->indent = strspn(text->rest, " ");
        text->indent = text->indent < length ? text->indent : length;
        text->rest += text->indent;
        length -= text->indent;
    }
    size_t take = page_line(text->rest, length, room(width, text->indent));
    size_t taken = take > 0 ? text->indent + text_width(text->rest, take) : 0;
    if (take > 0) {
        buffer_fill(out, ' ', text->indent);
        text_escape(out, text->rest, take, SIZE_MAX);
    }
    text->rest += take;
    length -= take;
    while (length > 0 && *text->rest == ' ') {
        text->rest++;
        length--;
    }
    text->in_line = length > 0;
    text->rest += !text->in_line && *text->rest == '\n';
    return taken;
}

static bool any_left(const struct column_text *texts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (*texts[i].rest) {
            return true;
        }
    }
    return false;
}

/** One line of all columns. */
static void write_line(const struct page *page, struct column_text *texts, size_t count,
                       size_t width)
{
    bool bold = page->context->sheet.color;
    size_t behind = 0;

    for (size_t i = 0; i < count; i++) {
        struct buffer piece;
        buffer_init(&piece, page->context->arena);
        size_t taken = next_piece(&texts[i], width, &piece);
        bool is_bold = bold && texts[i].is_heading && taken > 0;
        if (taken > 0) {
            printf("%*s%s%s%s", (int)behind, "", is_bold ? "\033[1m" : "", buffer_text(&piece),
                   is_bold ? "\033[0m" : "");
            behind = 0;
        }
        texts[i].is_heading = texts[i].is_heading && texts[i].in_line;
        behind += width - (taken < width ? taken : width) + GAP;
    }
    putchar('\n');
}

static void write_side_by_side(const struct page *page, const char *const *texts, size_t count,
                               size_t width)
{
    struct column_text columns[MOST];

    for (size_t i = 0; i < count; i++) {
        columns[i] = (struct column_text){.rest = texts[i], .is_heading = true};
    }
    while (any_left(columns, count)) {
        write_line(page, columns, count, width);
    }
}

void page_columns(const struct page *page, const char *const *texts, size_t count)
{
    size_t gaps = GAP * (count - 1);
    size_t width = page->width > gaps ? (page->width - gaps) / count : 0;

    if (width >= NARROWEST && count <= MOST) {
        write_side_by_side(page, texts, count, width);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            putchar('\n');
        }
        write_side_by_side(page, &texts[i], 1, page->width);
    }
}

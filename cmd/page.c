/*
 * Pages of labels and texts.
 */

#include "page.h"

#include <string.h>

#include "base/buffer.h"
#include "base/text.h"

enum { PAGE_WIDTH = 100, PAGE_WIDTH_MIN = 40, NARROWEST = 20 };

struct page page_begin(struct context *context, size_t label_width)
{
    size_t width = context->sheet.width;

    if (width == 0 || width > PAGE_WIDTH) {
        width = PAGE_WIDTH;
    }
    return (struct page){context, label_width, width < PAGE_WIDTH_MIN ? PAGE_WIDTH_MIN : width};
}

static const char *shown(const struct page *page, const char *text, size_t length)
{
    struct buffer buffer;

    buffer_init(&buffer, page->context->arena);
    text_escape(&buffer, text, length, SIZE_MAX);
    return buffer_text(&buffer);
}

/** The bytes of a word that fit, one character at least. */
static size_t fitting_part(const char *word, size_t length, size_t width)
{
    size_t fit = 0;

    while (fit < length) {
        int32_t code_point;
        size_t step = utf8_decode(word + fit, length - fit, &code_point);
        size_t next = fit + (step > 0 ? step : 1);
        if (fit > 0 && text_width(word, next) > width) {
            break;
        }
        fit = next;
    }
    return fit;
}

size_t page_line(const char *text, size_t length, size_t width)
{
    size_t fit = 0;
    size_t at = 0;

    while (at < length) {
        size_t word = at;
        while (word < length && text[word] == ' ') {
            word++;
        }
        size_t end = word;
        while (end < length && text[end] != ' ') {
            end++;
        }
        if (text_width(text, end) > width) {
            break;
        }
        fit = at = end;
    }
    return fit > 0 ? fit : fitting_part(text, length, width);
}

/** Columns that are left of a window, or so many that a word is not torn up. */
static size_t columns_left(size_t window, size_t taken)
{
    return window > taken + NARROWEST ? window - taken : NARROWEST;
}

void page_wrap(const char *text, size_t length, size_t written, size_t indent, FILE *out)
{
    size_t window = terminal_width(fileno(out));
    size_t take = window > 0 ? page_line(text, length, columns_left(window, written)) : length;

    fprintf(out, "%.*s\n", (int)take, text);
    while (take < length) {
        text += take;
        length -= take;
        size_t spaces = strspn(text, " ");
        take = spaces + page_line(text + spaces, length - spaces, columns_left(window, indent));
        fprintf(out, "%*s%.*s\n", (int)indent, "", (int)(take - spaces), text + spaces);
    }
}

/** Print one line of the text after another, those behind the first indented. */
static void write_wrapped(const struct page *page, size_t indent, const char *text, size_t length,
                          bool first, bool bold)
{
    while (length > 0) {
        size_t take = page_line(text, length, page->width - indent);
        if (!first) {
            printf("%*s", (int)indent, "");
        }
        first = false;
        printf("%s%s%s\n", bold ? "\033[1m" : "", shown(page, text, take), bold ? "\033[0m" : "");
        text += take;
        length -= take;
        while (length > 0 && *text == ' ') {
            text++;
            length--;
        }
    }
}

void page_title(const struct page *page, const char *text)
{
    write_wrapped(page, 0, text, strlen(text), true, page->context->sheet.color);
}

void page_field(const struct page *page, const char *label, const char *text)
{
    bool first = true;
    size_t width = text_width(label, strlen(label));
    size_t pad = page->label_width > width ? page->label_width - width : 1;

    if (!text) {
        return;
    }
    printf("%s%*s", shown(page, label, strlen(label)), *text ? (int)pad : 0, "");
    if (!*text) {
        putchar('\n');
    }
    while (*text) {
        size_t line = strcspn(text, "\n");
        write_wrapped(page, page->label_width, text, line, first, false);
        first = false;
        text += line + (text[line] == '\n');
    }
}

void page_date(const struct page *page, const char *label, day_t day)
{
    char text[DATE_SIZE];

    if (day != DAY_NONE) {
        page_field(page, label, date_format(day, text));
    }
}

void page_texts(const struct page *page, const char *label, const struct texts *texts)
{
    struct buffer all;

    buffer_init(&all, page->context->arena);
    for (size_t i = 0; i < texts->count; i++) {
        buffer_printf(&all, "%s%s", i > 0 ? "; " : "", texts->items[i]);
    }
    if (texts->count > 0) {
        page_field(page, label, buffer_text(&all));
    }
}

void page_heading(const struct page *page, const char *text)
{
    putchar('\n');
    page_title(page, text);
}

const char *page_status_color(const struct page *page, const char *status)
{
    static const char *const colors[][2] = {
        {"on-track", "\033[32m"},
        {"achieved", "\033[32m"},
        {"at-risk", "\033[33m"},
        {"off-track", "\033[31m"},
    };

    for (size_t i = 0; page->context->sheet.color && i < sizeof(colors) / sizeof(*colors); i++) {
        if (strcmp(colors[i][0], status) == 0) {
            return colors[i][1];
        }
    }
    return "";
}

const char *page_reset(const struct page *page)
{
    return page->context->sheet.color ? "\033[0m" : "";
}

/*
 * Content lines: escaped first, then folded, so that no reader sees where a line was broken.
 */

#include "icalendar.h"

#include <ctype.h>
#include <string.h>

#include "base/text.h"

/** Octets of a line, its CRLF left out. */
enum { LINE_OCTETS = 75 };

/** Add a line; what is beyond its octets goes to further lines, each with a space before it. */
static void add_folded(struct buffer *out, const char *line, size_t length)
{
    size_t room = LINE_OCTETS;
    int32_t code_point;

    while (length > 0) {
        size_t step = utf8_decode(line, length, &code_point);
        step = step > 0 ? step : 1;
        if (step > room) {
            buffer_puts(out, "\r\n ");
            room = LINE_OCTETS - 1;
        }
        buffer_add(out, line, step);
        room -= step;
        line += step;
        length -= step;
    }
    buffer_puts(out, "\r\n");
}

void ical_line(struct buffer *out, const char *name, const char *value)
{
    struct buffer line;

    buffer_init(&line, out->arena);
    buffer_puts(&line, name);
    buffer_putc(&line, ':');
    buffer_puts(&line, value);
    add_folded(out, buffer_text(&line), line.length);
}

static bool is_control(char byte)
{
    return (unsigned char)byte < 0x20 || byte == 0x7f;
}

void ical_text(struct buffer *out, const char *name, const char *text)
{
    struct buffer value;

    if (!text) {
        return;
    }
    buffer_init(&value, out->arena);
    for (const char *at = text; *at; at++) {
        if (*at == '\n') {
            buffer_puts(&value, "\\n");
        } else if (strchr("\\;,", *at)) {
            buffer_putc(&value, '\\');
            buffer_putc(&value, *at);
        } else if (!is_control(*at) || *at == '\t') {
            buffer_putc(&value, *at);
        }
    }
    ical_line(out, name, buffer_text(&value));
}

/** The name as a parameter in quotes, which no character can be escaped in. */
static void add_full_name(struct buffer *line, const char *full_name)
{
    buffer_puts(line, ";CN=\"");
    for (const char *at = full_name; *at; at++) {
        if (!is_control(*at)) {
            buffer_putc(line, *at == '"' ? '\'' : *at);
        }
    }
    buffer_putc(line, '"');
}

void ical_person(struct buffer *out, const char *name, const char *full_name, const char *email)
{
    struct buffer line;
    struct buffer address;

    if (!email) {
        return;
    }
    buffer_init(&line, out->arena);
    buffer_puts(&line, name);
    if (full_name) {
        add_full_name(&line, full_name);
    }
    buffer_init(&address, out->arena);
    buffer_puts(&address, "mailto:");
    for (const char *at = email; *at; at++) {
        bool plain = isalnum((unsigned char)*at) || strchr("@+.-_~!$&'*=", *at);
        buffer_printf(&address, plain ? "%c" : "%%%02X", (unsigned char)*at);
    }
    ical_line(out, buffer_text(&line), buffer_text(&address));
}

char *ical_day(day_t day, char out[DATE_SIZE])
{
    char *to = out;

    date_format(day, out);
    for (const char *from = out; *from; from++) {
        if (*from != '-') {
            *to++ = *from;
        }
    }
    *to = '\0';
    return out;
}

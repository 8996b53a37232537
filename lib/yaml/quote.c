/*
 * Quoting. A text stands plain only where all readers agree that it is a text.
 */

#include "yaml/quote.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_ascii(char c)
{
    return (unsigned char)c < 0x80;
}

/** Controls, spaces that look like others, line ends that editors do not know. */
static bool must_escape(int32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff ||
           c == 0xfffe || c == 0xffff;
}

/** The first code point that must be escaped, but for line feeds where lines are allowed. */
static bool has_escapes(const char *text, size_t length, bool lines)
{
    int32_t c;

    for (size_t i = 0; i < length;) {
        size_t bytes = utf8_decode(text + i, length - i, &c);
        if (bytes == 0 || (must_escape(c) && !(lines && c == '\n'))) {
            return true;
        }
        i += bytes;
    }
    return false;
}

/** A first character with which a plain scalar can start, given the one behind it. */
static bool can_start(const char *text, size_t length)
{
    if (text[0] == '-') {
        return length > 1 && (is_digit(text[1]) || is_letter(text[1]));
    }
    return strchr(" ?:,[]{}#&*!|>'\"%@`", text[0]) == NULL;
}

/** Inside brackets ':' and '?' are left to quotes: readers differ in what may follow them. */
static bool can_follow(const char *text, size_t length, size_t i, bool flow)
{
    switch (text[i]) {
    case ':': return !flow && i + 1 < length && text[i + 1] != ' ';
    case '#': return text[i - 1] != ' ';
    case ',':
    case '?':
    case '[':
    case ']':
    case '{':
    case '}': return !flow;
    default: return true;
    }
}

bool quote_plain_fits(const char *text, size_t length, bool flow)
{
    if (length == 0 || !can_start(text, length) || text[length - 1] == ' ' ||
        has_escapes(text, length, false)) {
        return false;
    }
    for (size_t i = 1; i < length; i++) {
        if (!can_follow(text, length, i, flow)) {
            return false;
        }
    }
    return true;
}

static bool is_reserved(const char *text, size_t length)
{
    static const char *const words[] = {"y",     "n",    "yes", "no",  "on",       "off", "true",
                                        "false", "null", "nan", "inf", "infinity", "none"};

    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (strlen(words[i]) == length && strncasecmp(text, words[i], length) == 0) {
            return true;
        }
    }
    return false;
}

/** "e5", which a reader took for a number. */
static bool is_exponent(const char *text, size_t length)
{
    for (size_t i = 1; i < length; i++) {
        if (!is_digit(text[i]) && strchr("+-._", text[i]) == NULL) {
            return false;
        }
    }
    return text[0] == 'e' || text[0] == 'E';
}

/** A second word of two letters or more, which no number, date or time has. */
static bool has_word(const char *text, size_t length)
{
    for (size_t i = 1; i + 2 < length; i++) {
        if (text[i] == ' ' && is_letter(text[i + 1]) && is_letter(text[i + 2])) {
            return true;
        }
    }
    return false;
}

bool quote_plain_ok(const char *text, size_t length, bool flow)
{
    if (!quote_plain_fits(text, length, flow)) {
        return false;
    }
    if (is_digit(text[0])) {
        return has_word(text, length);
    }
    if (is_ascii(text[0]) && !is_letter(text[0])) {
        return false;
    }
    return !is_reserved(text, length) && !is_exponent(text, length);
}

bool quote_single_fits(const char *text, size_t length)
{
    return !has_escapes(text, length, false);
}

bool quote_literal_fits(const char *text, size_t length)
{
    if (memchr(text, '\n', length) == NULL || strchr(" \n", text[0]) != NULL ||
        text[length - 1] == ' ') {
        return false;
    }
    for (size_t i = 1; i < length; i++) {
        bool last = i + 1 == length;
        if (text[i] == '\n' && (text[i - 1] == ' ' || (last && text[i - 1] == '\n'))) {
            return false;
        }
    }
    return !has_escapes(text, length, true);
}

static void add_escape(struct buffer *out, int32_t c)
{
    switch (c) {
    case '\\': buffer_puts(out, "\\\\"); break;
    case '"': buffer_puts(out, "\\\""); break;
    case '\n': buffer_puts(out, "\\n"); break;
    case '\t': buffer_puts(out, "\\t"); break;
    default: buffer_printf(out, c < 0x100 ? "\\x%02X" : "\\u%04X", (unsigned)c); break;
    }
}

void quote_double(struct buffer *out, const char *text, size_t length)
{
    int32_t c;

    buffer_putc(out, '"');
    for (size_t i = 0; i < length;) {
        size_t bytes = utf8_decode(text + i, length - i, &c);
        if (bytes > 0 && (c == '"' || c == '\\' || must_escape(c))) {
            add_escape(out, c);
        } else {
            buffer_add(out, text + i, bytes == 0 ? 1 : bytes);
        }
        i += bytes == 0 ? 1 : bytes;
    }
    buffer_putc(out, '"');
}

void quote_single(struct buffer *out, const char *text, size_t length)
{
    buffer_putc(out, '\'');
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '\'') {
            buffer_putc(out, '\'');
        }
        buffer_putc(out, text[i]);
    }
    buffer_putc(out, '\'');
}

/*
 * Reading `# coach: ignore ID`.
 */

#include "base/ignore.h"

#include <string.h>
#include <strings.h>

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

static size_t skip_blanks(const char *text, size_t length, size_t at)
{
    while (at < length && is_blank(text[at])) {
        at++;
    }
    return at;
}

/** Behind a word and the blanks that follow it; 0 if something else stands there. */
static size_t behind(const char *text, size_t length, size_t at, const char *word)
{
    size_t size = strlen(word);

    if (length - at < size || memcmp(text + at, word, size) != 0) {
        return 0;
    }
    return skip_blanks(text, length, at + size);
}

/** Where the ids start in a comment; 0 if it is about something else. */
static size_t ids_start(const char *comment, size_t length)
{
    size_t at = behind(comment, length, 0, "#");

    at = at == 0 ? 0 : behind(comment, length, at, "coach:");
    return at == 0 ? 0 : behind(comment, length, at, "ignore");
}

size_t ignore_find(const char *line, size_t length)
{
    size_t at = 0;

    while (at < length) {
        const char *found = memchr(line + at, '#', length - at);
        if (found == NULL) {
            return length;
        }
        at = (size_t)(found - line);
        if ((at == 0 || is_blank(line[at - 1])) && ids_start(found, length - at) > 0) {
            return at;
        }
        at++;
    }
    return length;
}

static bool is_separator(char byte)
{
    return is_blank(byte) || byte == ',';
}

/** How many bytes of an id, a letter and digits, stand at a text's start; 0 for something else. */
static size_t id_length(const char *text, size_t length)
{
    size_t at = 1;

    if (length < 2 || !((text[0] | 0x20) >= 'a' && (text[0] | 0x20) <= 'z')) {
        return 0;
    }
    while (at < length && text[at] >= '0' && text[at] <= '9') {
        at++;
    }
    return at > 1 && (at == length || is_separator(text[at]) || text[at] == '\r') ? at : 0;
}

bool ignore_names(const char *comment, size_t length, const char *rule)
{
    size_t at = ids_start(comment, length);
    size_t size;

    while (at > 0 && at < length && (size = id_length(comment + at, length - at)) > 0) {
        if (size == strlen(rule) && strncasecmp(comment + at, rule, size) == 0) {
            return true;
        }
        at += size;
        while (at < length && is_separator(comment[at])) {
            at++;
        }
    }
    return false;
}

/*
 * Bytes before parsing: encoding, line ends, conflict markers, size.
 *
 * Most bytes are printable ASCII, and passed over a block at a time.
 */

#include "yaml/bytes.h"

#include <string.h>

#include "base/text.h"
#include "yaml/span.h"

#define BOM        "\xef\xbb\xbf"
#define BOM_LENGTH 3
/** Length of "<<<<<<<". */
#define MARKER 7

/** Bytes that are looked at together. */
#define BLOCK 64

struct scan {
    struct tree *tree;
    struct diags *diags;
};

size_t bytes_start(const struct tree *tree)
{
    return tree->bom ? BOM_LENGTH : 0;
}

static bool is_utf16(const char *text, size_t length)
{
    if (length < 2) {
        return false;
    }
    return memcmp(text, "\xff\xfe", 2) == 0 || memcmp(text, "\xfe\xff", 2) == 0 ||
           (text[0] == '\0') != (text[1] == '\0');
}

/** What is wrong with a code point; NULL if it may stand in a file. */
static const char *objection(int32_t c)
{
    if (c == 0) {
        return "a NUL byte";
    }
    if (c < 0x20 || (c >= 0x7f && c < 0xa0)) {
        return "a control character";
    }
    if (c == 0xfeff) {
        return "a byte order mark inside the file";
    }
    return c == 0xfffe || c == 0xffff ? "a code point that is no character" : NULL;
}

static bool refuse_byte(struct scan *scan, size_t at)
{
    diags_add(scan->diags, SEVERITY_ERROR, "Y2", tree_place(scan->tree, at, at),
              "save the file as UTF-8", "the byte 0x%02X is not UTF-8",
              (unsigned)(unsigned char)scan->tree->text[at]);
    return false;
}

static bool refuse_line_end(struct scan *scan, size_t at, int32_t c)
{
    diags_add(scan->diags, SEVERITY_ERROR, "Y3", tree_place(scan->tree, at, at),
              "end lines with LF or CR LF", "a line that ends in U+%04X alone", (unsigned)c);
    return false;
}

/** Anything but printable ASCII, LF and tab. False stops the scan. */
static bool check_rare(struct scan *scan, size_t at, size_t *length)
{
    const struct tree *tree = scan->tree;
    int32_t c;

    *length = utf8_decode(tree->text + at, tree->length - at, &c);
    if (*length == 0) {
        return refuse_byte(scan, at);
    }
    if (c == '\r' && at + 1 < tree->length && tree->text[at + 1] == '\n') {
        return true;
    }
    if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
        return refuse_line_end(scan, at, c);
    }
    const char *what = objection(c);
    if (what != NULL) {
        diags_add(scan->diags, SEVERITY_ERROR, "Y2", tree_place(scan->tree, at, at), "delete it",
                  "%s, U+%04X", what, (unsigned)c);
    }
    return what == NULL;
}

static bool is_plain(unsigned char c)
{
    return (c >= ' ' && c < 0x7f) || c == '\n' || c == '\t';
}

/** Without a branch in the loop, so that compilers can take many bytes in one step. */
static bool is_plain_block(const char *text)
{
    unsigned char plain = 1;

    for (int i = 0; i < BLOCK; i++) {
        plain &= is_plain((unsigned char)text[i]);
    }
    return plain != 0;
}

/** The next byte of which there may be something to say. */
static size_t skip_plain(const char *text, size_t i, size_t length)
{
    while (length - i >= BLOCK && is_plain_block(text + i)) {
        i += BLOCK;
    }
    while (i < length && is_plain((unsigned char)text[i])) {
        i++;
    }
    return i;
}

static void check_text(struct scan *scan, size_t start)
{
    const char *text = scan->tree->text;
    size_t length = scan->tree->length;
    size_t i = start;

    while ((i = skip_plain(text, i, length)) < length) {
        size_t bytes;
        if (!check_rare(scan, i, &bytes)) {
            return;
        }
        i += bytes;
    }
}

/** True if a '#' stands behind something else than white space. */
static bool has_tight_hash(const struct tree *tree, size_t start)
{
    const char *end = tree->text + tree->length;
    const char *at = tree->text + start;

    while ((at = memchr(at, '#', (size_t)(end - at))) != NULL) {
        if (at > tree->text + start && strchr(" \t\n", at[-1]) == NULL) {
            return true;
        }
        at++;
    }
    return false;
}

/* What git leaves of a conflict: lines that start with seven of one of these */

static const char marks[] = "<|=>";

static bool is_marker(const struct tree *tree, size_t at)
{
    const char *text = tree->text + at;
    size_t left = tree->length - at;
    size_t run = 0;

    while (run < left && run <= MARKER && text[run] == text[0]) {
        run++;
    }
    if (run != MARKER || strchr(marks, text[0]) == NULL) {
        return false;
    }
    return run == left || strchr(" \r\n", text[run]) != NULL;
}

static bool has_marker(const struct tree *tree, size_t start)
{
    const char *end = tree->text + tree->length;

    for (const char *mark = marks; *mark != '\0'; mark++) {
        const char *at = tree->text + start;
        while ((at = memchr(at, *mark, (size_t)(end - at))) != NULL) {
            size_t offset = (size_t)(at - tree->text);
            if ((offset == start || at[-1] == '\n') && is_marker(tree, offset)) {
                return true;
            }
            at++;
        }
    }
    return false;
}

/** One complaint for all that stands between "<<<<<<<" and ">>>>>>>"; up to a limit. */
static void refuse_conflicts(struct scan *scan, size_t start)
{
    const struct tree *tree = scan->tree;
    bool in_conflict = false;
    int left = TREE_COMPLAINTS_MAX;

    for (size_t line = start; line < tree->length && left > 0; line = span_next_line(tree, line)) {
        char mark = tree->text[line];
        if (!is_marker(tree, line)) {
            continue;
        }
        if (mark == '<' || !in_conflict) {
            diags_add(scan->diags, SEVERITY_ERROR, "Y10", tree_place(tree, line, line + MARKER),
                      "keep what is right of both sides and delete the lines with <<<<<<<, "
                      "======= and >>>>>>>",
                      "a conflict that git left");
            left--;
        }
        in_conflict = mark != '>';
    }
}

void bytes_check(struct tree *tree, struct bytes *bytes, struct diags *diags)
{
    struct scan scan = {.tree = tree, .diags = diags};

    *bytes = (struct bytes){0};
    if (tree->length > TREE_BYTES_MAX) {
        diags_add(diags, SEVERITY_ERROR, "Y7", (struct place){.file = tree->file, .line = 1},
                  "move what is old to a file of its own", "larger than %zu MiB",
                  TREE_BYTES_MAX / 1024 / 1024);
        return;
    }
    if (is_utf16(tree->text, tree->length)) {
        diags_add(diags, SEVERITY_ERROR, "Y2",
                  (struct place){.file = tree->file, .line = 1, .column = 1},
                  "save the file as UTF-8", "the file is UTF-16");
        return;
    }
    tree->bom = tree->length >= BOM_LENGTH && memcmp(tree->text, BOM, BOM_LENGTH) == 0;
    const char *line_end = memchr(tree->text, '\n', tree->length);
    tree->crlf = line_end != NULL && line_end > tree->text && line_end[-1] == '\r';
    size_t start = bytes_start(tree);
    bytes->ascii = skip_plain(tree->text, start, tree->length);
    check_text(&scan, bytes->ascii);
    if (has_marker(tree, start)) {
        refuse_conflicts(&scan, start);
    }
    bytes->tight_hash = has_tight_hash(tree, start);
}

/*
 * Bytes before parsing: encoding, line ends, conflict markers, size.
 *
 * Most bytes are printable ASCII, and passed over eight at a time.
 */

#include "yaml/bytes.h"

#include <string.h>

#include "base/text.h"

#define BOM        "\xef\xbb\xbf"
#define BOM_LENGTH 3
/** Length of "<<<<<<<". */
#define MARKER 7

struct scan {
    struct tree *tree;
    struct bytes *bytes;
    struct diags *diags;
    /** Between "<<<<<<<" and ">>>>>>>", which are one complaint. */
    bool in_conflict;
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

/** The four lines that git writes around the sides of a conflict. */
static bool is_marker(const struct tree *tree, size_t at)
{
    const char *text = tree->text + at;
    size_t left = tree->length - at;
    size_t run = 0;

    while (run < left && run <= MARKER && text[run] == text[0]) {
        run++;
    }
    if (run != MARKER || strchr("<|=>", text[0]) == NULL) {
        return false;
    }
    return run == left || strchr(" \r\n", text[run]) != NULL;
}

static void check_line_start(struct scan *scan, size_t at)
{
    const char *text = scan->tree->text + at;

    if (at == scan->tree->length || *text < '<' || !is_marker(scan->tree, at)) {
        return;
    }
    if (*text == '<' || !scan->in_conflict) {
        diags_add(scan->diags, SEVERITY_ERROR, "Y10", tree_place(scan->tree, at, at + MARKER),
                  "keep what is right of both sides and delete the lines with <<<<<<<, ======= "
                  "and >>>>>>>",
                  "a conflict that git left");
    }
    scan->in_conflict = *text != '>';
}

#define EACH_BYTE(byte) (UINT64_MAX / 255 * (byte))

/** True if all eight bytes are printable ASCII other than '#'. */
static bool are_plain_bytes(uint64_t eight)
{
    uint64_t below_space = (eight - EACH_BYTE(' ')) & ~eight;
    uint64_t above_tilde = eight | (eight + EACH_BYTE(1));
    uint64_t differs = eight ^ EACH_BYTE('#');
    uint64_t hash = (differs - EACH_BYTE(1)) & ~differs;

    return ((below_space | above_tilde | hash) & EACH_BYTE(0x80)) == 0;
}

static bool is_plain_byte(unsigned char c)
{
    return c >= ' ' && c < 0x7f && c != '#';
}

/** The next byte of which there may be something to say. */
static size_t skip_plain(const char *text, size_t i, size_t length)
{
    uint64_t eight;

    while (length - i >= sizeof(eight)) {
        memcpy(&eight, text + i, sizeof(eight));
        if (!are_plain_bytes(eight)) {
            break;
        }
        i += sizeof(eight);
    }
    while (i < length && is_plain_byte((unsigned char)text[i])) {
        i++;
    }
    return i;
}

static void scan_text(struct scan *scan, size_t start)
{
    const char *text = scan->tree->text;
    size_t length = scan->tree->length;
    size_t i = start;

    check_line_start(scan, i);
    while ((i = skip_plain(text, i, length)) < length) {
        unsigned char c = (unsigned char)text[i];
        size_t bytes = 1;
        if (c == '\n') {
            check_line_start(scan, i + 1);
        } else if (c == '#') {
            scan->bytes->tight_hash |= i > start && strchr(" \t\n", text[i - 1]) == NULL;
        } else if (c != '\t' && !check_rare(scan, i, &bytes)) {
            return;
        }
        i += bytes;
    }
}

void bytes_check(struct tree *tree, struct bytes *bytes, struct diags *diags)
{
    struct scan scan = {.tree = tree, .bytes = bytes, .diags = diags};

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
    scan_text(&scan, bytes_start(tree));
}

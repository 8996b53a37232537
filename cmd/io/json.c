/*
 * Rows as JSON: one array of flat objects, or one object a line. Each object has a line of its
 * own in both.
 */

#include <jansson.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "io/view.h"

/** Characters that could steer a terminal, which JSON can spell as well as send. */
static bool steers(int32_t code_point)
{
    static const int32_t ranges[][2] = {
        {0x80, 0x9F}, {0x61C, 0x61C}, {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069},
    };

    for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++) {
        if (code_point >= ranges[i][0] && code_point <= ranges[i][1]) {
            return true;
        }
    }
    return false;
}

/** A copy with U+FFFD for every byte that is not UTF-8. Tells whether a character steers. */
static const char *clean(struct arena *arena, const char *text, bool *spell)
{
    size_t length = strlen(text);
    struct buffer buffer;

    buffer_init(&buffer, arena);
    while (length > 0) {
        int32_t code_point = 0;
        size_t size = utf8_decode(text, length, &code_point);

        buffer_add(&buffer, size > 0 ? text : "\xEF\xBF\xBD", size > 0 ? size : 3);
        *spell |= steers(code_point);
        size += size == 0;
        text += size;
        length -= size;
    }
    return buffer_text(&buffer);
}

/** Write a text that is not plain ASCII as jansson spells it. */
static void write_spelt(struct arena *arena, const char *text, FILE *out)
{
    bool spell = false;
    json_t *string = json_string(clean(arena, text, &spell));
    size_t flags = JSON_ENCODE_ANY | (spell ? JSON_ENSURE_ASCII : 0);
    size_t size = json_dumpb(string, NULL, 0, flags);
    char *spelt = arena_alloc(arena, size);

    if (size == 0) {
        arena->exhausted();
    }
    json_dumpb(string, spelt, size, flags);
    json_decref(string);
    fwrite(spelt, 1, size, out);
}

static void write_string(struct arena *arena, const char *text, FILE *out)
{
    size_t length = 0;

    while (text[length] >= ' ' && text[length] <= '~' && text[length] != '"' &&
           text[length] != '\\') {
        length++;
    }
    if (text[length]) {
        write_spelt(arena, text, out);
        return;
    }
    putc_unlocked('"', out);
    fwrite(text, 1, length, out);
    putc_unlocked('"', out);
}

static void write_value(struct arena *arena, struct cell cell, FILE *out)
{
    char room[DECIMAL_SIZE];

    if (cell.kind == CELL_NONE) {
        fputs("null", out);
    } else if (cell.kind == CELL_TEXT || cell.kind == CELL_DATE) {
        write_string(arena, cell_data(cell, room), out);
    } else {
        fputs(cell_data(cell, room), out);
    }
}

static void write_object(const struct view *view, const void *row, FILE *out)
{
    struct arena *arena = view->sheet->arena;

    putc_unlocked('{', out);
    for (size_t i = 0; i < view->column_count; i++) {
        if (i > 0) {
            fputs(", ", out);
        }
        write_string(arena, view->columns[i]->name, out);
        fputs(": ", out);
        write_value(arena, column_cell(view->columns[i], row), out);
    }
    putc_unlocked('}', out);
}

static void write_lines(const struct view *view, FILE *out)
{
    for (size_t i = 0; i < view->row_count; i++) {
        write_object(view, view->rows[i], out);
        putc_unlocked('\n', out);
    }
}

static void write_array(const struct view *view, FILE *out)
{
    putc_unlocked('[', out);
    for (size_t i = 0; i < view->row_count; i++) {
        fputs(i > 0 ? ",\n  " : "\n  ", out);
        write_object(view, view->rows[i], out);
    }
    fputs(view->row_count > 0 ? "\n]\n" : "]\n", out);
}

void write_json(const struct view *view, FILE *out)
{
    if (view->options->format == FORMAT_JSONL) {
        write_lines(view, out);
    } else {
        write_array(view, out);
    }
}

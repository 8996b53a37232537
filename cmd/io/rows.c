/*
 * Rows in: tell the format, and what is the same in all of them.
 */

#include "io/rows.h"

#include <stdarg.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "io/rows_reader.h"

void cursor_step(struct cursor *cursor)
{
    unsigned char byte = (unsigned char)cursor->text[cursor->offset++];
    bool more = cursor->offset < cursor->length;

    if (byte == '\n' || (byte == '\r' && !(more && cursor->text[cursor->offset] == '\n'))) {
        cursor->line++;
        cursor->column = 1;
    } else if (!more || ((unsigned char)cursor->text[cursor->offset] & 0xC0) != 0x80) {
        cursor->column++;
    }
}

struct place reader_place(const struct rows_reader *reader, const struct cursor *start,
                          const struct cursor *end)
{
    return (struct place){.file = reader->file,
                          .line = start->line,
                          .column = start->column,
                          .end_column = end->line == start->line ? end->column : 0};
}

void reader_complain(struct rows_reader *reader, const char *rule, struct place place,
                     const char *help, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    diags_add(reader->diags, SEVERITY_ERROR, rule, place, help, "%s",
              arena_vprintf(reader->arena, format, args));
    va_end(args);
    reader->ok = false;
}

int reader_column(const struct rows_reader *reader, const char *name)
{
    for (size_t i = 0; name && i < reader->name_count; i++) {
        if (strcmp(reader->names[i], name) == 0) {
            return (int)i;
        }
    }
    return -1;
}

struct row reader_row(const struct rows_reader *reader, struct place place)
{
    struct row row = {.place = place};

    row.values = arena_array(reader->arena, reader->name_count, sizeof(*row.values));
    for (size_t i = 0; i < reader->name_count; i++) {
        row.values[i].place = place;
    }
    return row;
}

void reader_add(struct rows_reader *reader, struct row row)
{
    struct rows *rows = reader->out;

    rows->items = arena_grow(reader->arena, rows->items, &reader->capacity, rows->count,
                             sizeof(*rows->items));
    rows->items[rows->count++] = row;
}

/** "goal, kpi, date" */
static const char *list_names(struct rows_reader *reader)
{
    struct buffer list;

    buffer_init(&list, reader->arena);
    for (size_t i = 0; i < reader->name_count; i++) {
        buffer_printf(&list, "%s%s", i > 0 ? ", " : "", reader->names[i]);
    }
    return buffer_text(&list);
}

static bool is_listed(const char *const *names, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) {
            return true;
        }
    }
    return false;
}

static size_t list_length(const char *const *names)
{
    size_t length = 0;

    while (names[length]) {
        length++;
    }
    return length;
}

/** Nothing more is said of this column. */
static void add_complained(struct rows_reader *reader, const char *name)
{
    reader->complained = arena_grow(reader->arena, reader->complained, &reader->complained_capacity,
                                    reader->complained_count, sizeof(*reader->complained));
    reader->complained[reader->complained_count++] = arena_strdup(reader->arena, name);
}

/** The place of a column that is there under a name; of the header where it is not. */
static struct place place_of_column(const struct columns_there *there, const char *name,
                                    struct place place)
{
    for (size_t i = 0; name && i < there->count; i++) {
        if (strcmp(there->names[i], name) == 0) {
            return there->places[i];
        }
    }
    return place;
}

static void check_needed(struct rows_reader *reader, const char *name, struct place place,
                         const struct columns_there *there)
{
    const char *near = text_nearest(name, there->names, there->count);

    reader_complain(reader, "C2", place_of_column(there, near, place),
                    near ? arena_printf(reader->arena, "is it the one named '%s'?", near)
                         : arena_printf(reader->arena, "the columns are %s", list_names(reader)),
                    "column '%s' is missing", name);
    if (near) {
        add_complained(reader, near);
    }
}

static void check_known(struct rows_reader *reader, const char *name, struct place place)
{
    const char *const *others = reader->columns->others;
    const char *near;

    if (!*name || !others || reader_column(reader, name) >= 0 ||
        is_listed(others, list_length(others), name) ||
        is_listed(reader->complained, reader->complained_count, name)) {
        return;
    }
    add_complained(reader, name);
    near = text_nearest(name, reader->names, reader->name_count);
    reader_complain(reader, "C2", place,
                    near ? arena_printf(reader->arena, "did you mean '%s'?", near)
                         : arena_printf(reader->arena, "the columns are %s", list_names(reader)),
                    "unknown column '%s'", name);
}

void reader_check_columns(struct rows_reader *reader, const bool *found, struct place place,
                          const struct columns_there *there)
{
    size_t present = 0;

    for (size_t i = 0; i < reader->name_count; i++) {
        present += found[i];
    }
    if (present == 0) {
        reader_complain(reader, "C2", place,
                        arena_printf(reader->arena, "the columns are %s", list_names(reader)),
                        "none of the columns that are read here");
        return;
    }
    for (size_t i = 0; i < reader->columns->needed; i++) {
        if (!found[i]) {
            check_needed(reader, reader->names[i], place, there);
        }
    }
    for (size_t i = 0; i < there->count; i++) {
        check_known(reader, there->names[i], there->places[i]);
    }
}

static struct cursor cursor_at(struct cursor cursor, size_t offset)
{
    while (cursor.offset < offset) {
        cursor_step(&cursor);
    }
    return cursor;
}

/** Complain at an offset of the text. */
static bool refuse(struct rows_reader *reader, struct cursor start, size_t offset,
                   const char *message, const char *help)
{
    struct cursor at = cursor_at(start, offset);

    reader_complain(reader, "C1", reader_place(reader, &at, &at), help, "%s", message);
    return false;
}

static bool check_bytes(struct rows_reader *reader, struct cursor start)
{
    const char *text = start.text + start.offset;
    size_t length = start.length - start.offset;
    size_t valid = utf8_valid_length(text, length);
    const char *zero = memchr(text, '\0', valid);

    if (zero) {
        return refuse(reader, start, start.offset + (size_t)(zero - text), "a NUL byte", NULL);
    }
    if (valid < length) {
        return refuse(reader, start, start.offset + valid, "this is not UTF-8",
                      "save the file with the encoding UTF-8");
    }
    return true;
}

bool rows_read(struct arena *arena, const char *file, const char *text, size_t length,
               const struct row_columns *columns, struct rows *out, struct diags *diags)
{
    static const char mark[] = "\xEF\xBB\xBF";
    struct rows_reader reader = {.arena = arena,
                                 .file = file,
                                 .columns = columns,
                                 .names = columns->names,
                                 .out = out,
                                 .diags = diags,
                                 .ok = true};
    struct cursor start = {.text = text, .length = length, .line = 1, .column = 1};
    size_t first;

    *out = (struct rows){0};
    while (reader.names[reader.name_count]) {
        reader.name_count++;
    }
    if (length >= 3 && memcmp(text, mark, 3) == 0) {
        start.offset = 3;
    }
    if (!check_bytes(&reader, start)) {
        return false;
    }
    for (first = start.offset; first < length && strchr(" \t\r\n", text[first]);) {
        first++;
    }
    if (first == length) {
        return refuse(&reader, start, start.offset, "there are no rows",
                      arena_printf(arena, "begin with a header: %s", list_names(&reader)));
    }
    if (text[first] == '[') {
        read_json_array(&reader, cursor_at(start, first));
    } else if (text[first] == '{') {
        read_json_lines(&reader, cursor_at(start, first));
    } else {
        read_separated(&reader, start);
    }
    return reader.ok;
}

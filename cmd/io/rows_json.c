/*
 * Rows from JSON, by jansson: objects line by line, or one array of them.
 *
 * jansson says neither where a value stands nor how a number was written (6.2 would come back
 * as 6.2000000000000002). So the text that it has taken as valid is walked once more, in step
 * with the members, which jansson keeps in their order.
 */

#include <jansson.h>
#include <string.h>

#include "io/rows_reader.h"

struct walk {
    struct rows_reader *reader;
    struct cursor cursor;
};

/* Walking valid JSON */

static char byte_at(const struct walk *walk)
{
    return walk->cursor.text[walk->cursor.offset];
}

static bool at_end(const struct walk *walk)
{
    return walk->cursor.offset >= walk->cursor.length;
}

static void skip_space(struct walk *walk)
{
    while (!at_end(walk) && strchr(" \t\r\n", byte_at(walk))) {
        cursor_step(&walk->cursor);
    }
}

/** Step over one of ',' ':' '{' '[' and the space around it. */
static void skip_mark(struct walk *walk)
{
    skip_space(walk);
    cursor_step(&walk->cursor);
    skip_space(walk);
}

static void skip_string(struct walk *walk)
{
    cursor_step(&walk->cursor);
    while (byte_at(walk) != '"') {
        if (byte_at(walk) == '\\') {
            cursor_step(&walk->cursor);
        }
        cursor_step(&walk->cursor);
    }
    cursor_step(&walk->cursor);
}

/** Step over an array or object. */
static void skip_nested(struct walk *walk)
{
    size_t depth = 0;

    do {
        char byte = byte_at(walk);

        if (byte == '"') {
            skip_string(walk);
            continue;
        }
        depth += byte == '{' || byte == '[';
        depth -= byte == '}' || byte == ']';
        cursor_step(&walk->cursor);
    } while (depth > 0);
}

static void skip_value(struct walk *walk)
{
    if (byte_at(walk) == '"') {
        skip_string(walk);
    } else if (byte_at(walk) == '{' || byte_at(walk) == '[') {
        skip_nested(walk);
    } else {
        while (!at_end(walk) && !strchr(" \t\r\n,]}", byte_at(walk))) {
            cursor_step(&walk->cursor);
        }
    }
}

/* Rows */

/** Read the value at the cursor, which jansson read as value. */
static void read_value(struct walk *walk, const char *key, const json_t *value,
                       struct row_value *out)
{
    struct rows_reader *reader = walk->reader;
    struct cursor start = walk->cursor;

    skip_value(walk);
    out->place = reader_place(reader, &start, &walk->cursor);
    if (json_is_object(value) || json_is_array(value)) {
        reader_complain(reader, "C1", out->place,
                        "a value is a text, a number, true, false or null",
                        "'%s' holds values of its own", key);
    } else if (json_is_string(value)) {
        out->text = arena_strdup(reader->arena, json_string_value(value));
    } else if (!json_is_null(value)) {
        out->text = arena_strndup(reader->arena, start.text + start.offset,
                                  walk->cursor.offset - start.offset);
    }
}

/** Read the object at the cursor as a row. */
static void read_object(struct walk *walk, json_t *object)
{
    struct rows_reader *reader = walk->reader;
    struct place place = reader_place(reader, &walk->cursor, &walk->cursor);
    struct row row = reader_row(reader, place);
    size_t size = json_object_size(object);
    const char **keys = arena_array(reader->arena, size, sizeof(*keys));
    struct place *places = arena_array(reader->arena, size, sizeof(*places));
    bool *found = arena_array(reader->arena, reader->name_count, sizeof(*found));
    const char *key;
    json_t *value;
    size_t count = 0;

    skip_mark(walk);
    json_object_foreach(object, key, value)
    {
        int column = reader_column(reader, key);

        struct cursor start = walk->cursor;

        skip_string(walk);
        keys[count] = key;
        places[count++] = reader_place(reader, &start, &walk->cursor);
        skip_mark(walk);
        if (column >= 0) {
            found[column] = true;
            read_value(walk, key, value, &row.values[column]);
        } else {
            skip_value(walk);
        }
        skip_space(walk);
        if (byte_at(walk) == ',') {
            skip_mark(walk);
        }
    }
    cursor_step(&walk->cursor);
    reader_check_columns(reader, found, place, &(struct columns_there){keys, places, size});
    reader_add(reader, row);
}

static void read_element(struct walk *walk, json_t *element)
{
    struct cursor start = walk->cursor;

    if (json_is_object(element)) {
        read_object(walk, element);
        return;
    }
    skip_value(walk);
    reader_complain(walk->reader, "C1", reader_place(walk->reader, &start, &walk->cursor),
                    "write {\"column\": value, ...}", "a row is an object");
}

/** What jansson complains of, without the token that it names; that is what the place is for. */
static const char *explain(struct arena *arena, const json_error_t *error)
{
    const char *near = strstr(error->text, " near ");

    switch (json_error_code(error)) {
    case json_error_out_of_memory: arena->exhausted(); break;
    case json_error_null_character: return "a NUL character in a text";
    case json_error_end_of_input_expected: return "text behind the end";
    default: break;
    }
    return arena_strndup(arena, error->text,
                         near ? (size_t)(near - error->text) : strlen(error->text));
}

/** How many of the bytes before the error's position are the token that it is about. */
static size_t token_length(const json_error_t *error, const char *position)
{
    const char *near = strstr(error->text, " near ");
    size_t length;

    if (error->position == 0 || (near && strcmp(near, " near end of file") == 0)) {
        return 0;
    }
    length = near ? strlen(near) - strlen(" near ''") : 1;
    if (length > (size_t)error->position ||
        (near && memcmp(position - length, near + strlen(" near '"), length) != 0)) {
        length = 1;
    }
    return length;
}

/** Complain of what jansson stopped at. */
static void complain(struct rows_reader *reader, struct cursor start, const json_error_t *error,
                     const char *help)
{
    size_t behind = start.offset + (size_t)error->position;
    size_t from = behind - token_length(error, start.text + behind);
    struct cursor end;

    while (start.offset < from) {
        cursor_step(&start);
    }
    end = start;
    while (end.offset < behind) {
        cursor_step(&end);
    }
    reader_complain(reader, "C1", reader_place(reader, &start, &end), help, "%s",
                    explain(reader->arena, error));
}

void read_json_array(struct rows_reader *reader, struct cursor start)
{
    struct walk walk = {reader, start};
    json_error_t error;
    json_t *array = json_loadb(start.text + start.offset, start.length - start.offset,
                               JSON_REJECT_DUPLICATES, &error);

    if (!array) {
        complain(reader, start, &error, NULL);
        return;
    }
    skip_mark(&walk);
    for (size_t i = 0; i < json_array_size(array); i++) {
        read_element(&walk, json_array_get(array, i));
        skip_space(&walk);
        if (byte_at(&walk) == ',') {
            skip_mark(&walk);
        }
    }
    json_decref(array);
}

/** Read the object of one line, whose end is the end of the walk's text. */
static void read_line(struct walk *walk)
{
    struct cursor *cursor = &walk->cursor;
    json_error_t error;
    json_t *value = json_loadb(cursor->text + cursor->offset, cursor->length - cursor->offset,
                               JSON_REJECT_DUPLICATES, &error);

    if (!value) {
        complain(walk->reader, *cursor, &error, "each line is one whole object");
        return;
    }
    read_element(walk, value);
    json_decref(value);
}

void read_json_lines(struct rows_reader *reader, struct cursor start)
{
    struct walk walk = {reader, start};

    while (skip_space(&walk), !at_end(&walk)) {
        struct walk line = walk;
        const char *rest = start.text + walk.cursor.offset;
        const char *newline = memchr(rest, '\n', start.length - walk.cursor.offset);

        if (newline) {
            line.cursor.length = (size_t)(newline - start.text);
        }
        read_line(&line);
        while (walk.cursor.offset < line.cursor.length) {
            cursor_step(&walk.cursor);
        }
    }
}

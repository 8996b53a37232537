/*
 * Text from outside the team directory.
 */

#include "input.h"

#include <errno.h>
#include <string.h>

#include "base/buffer.h"

enum { INPUT_MAX = 256 * 1024 * 1024 };

static bool complain(struct context *context, const char *path, const char *what)
{
    struct place place = {.file = NULL};

    diags_add(&context->diags, SEVERITY_ERROR, "E1", place, NULL, "cannot read '%s': %s", path,
              what);
    return false;
}

bool input_read(struct context *context, const char *path)
{
    bool is_stdin = strcmp(path, "-") == 0;
    FILE *file = is_stdin ? stdin : fopen(path, "re");
    struct buffer text;
    char piece[65536];
    size_t length;
    bool good;

    if (!file) {
        return complain(context, path, errno_words(context->arena));
    }
    buffer_init(&text, context->arena);
    while ((length = fread(piece, 1, sizeof(piece), file)) > 0 && text.length <= INPUT_MAX) {
        buffer_add(&text, piece, length);
    }
    good = !ferror(file);
    if (!is_stdin) {
        fclose(file);
    }
    if (!good || text.length > INPUT_MAX) {
        return complain(context, path, good ? "it is larger than 256 MiB" : "it cannot be read");
    }
    context->input = (struct input){is_stdin ? "stdin" : path, buffer_text(&text), text.length};
    return true;
}

bool input_rows(struct context *context, const char *path, const struct row_columns *columns,
                struct rows *rows)
{
    return input_read(context, path) &&
           rows_read(context->arena, context->input.file, context->input.text,
                     context->input.length, columns, rows, &context->diags);
}

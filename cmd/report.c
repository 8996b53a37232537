/*
 * The one place where a diagnostic becomes words on the terminal.
 *
 * The source line is read again from the file, so that nothing need be kept of files without
 * complaints.
 */

#include "report.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/text.h"

enum { TAB_WIDTH = 8, LINE_WIDTH = 240 };

/** Colours of a diagnostic; empty strings without colour. */
struct palette {
    const char *place;
    const char *severity[3];
    const char *caret;
    const char *reset;
};

static const struct palette plain_palette = {"", {"", "", ""}, "", ""};
static const struct palette color_palette = {
    "\033[1m", {"\033[1;31m", "\033[1;35m", "\033[1;36m"}, "\033[1;32m", "\033[0m"};

/** Text from files may hold anything; none of it may steer the terminal. */
static const char *shown_text(struct arena *arena, const char *text)
{
    struct buffer shown;

    buffer_init(&shown, arena);
    text_escape(&shown, text, strlen(text), SIZE_MAX);
    return buffer_text(&shown);
}

/** Words quote what files, rows and the command line hold. */
static void write_words(const char *format, va_list args)
{
    struct arena arena;

    arena_init(&arena, abort);
    fputs(shown_text(&arena, arena_vprintf(&arena, format, args)), stderr);
    arena_free(&arena);
}

void say(const char *format, ...)
{
    va_list args;

    /* where both streams go to one place, words come after the rows that they are about */
    fflush(stdout);
    va_start(args, format);
    write_words(format, args);
    va_end(args);
    fputc('\n', stderr);
}

const char *errno_words(struct arena *arena)
{
    char *words = arena_strdup(arena, strerror(errno));

    words[0] = (char)tolower((unsigned char)words[0]);
    return words;
}

int say_errno(struct context *context, const char *what, const char *file)
{
    say("coach: cannot %s '%s': %s", what, file, errno_words(context->arena));
    return SYSTEM_ERROR;
}

size_t terminal_width(void)
{
    struct winsize size;
    const char *columns = getenv("COLUMNS");

    if (!isatty(STDOUT_FILENO)) {
        return 0;
    }
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return columns && atoi(columns) > 0 ? (size_t)atoi(columns) : 80;
}

int usage_error(struct context *context, const char *help, const char *format, ...)
{
    const struct command *noun = context->noun;
    const struct command *command = context->command;
    const char *inner = command == &root_command ? "" : command->name;
    va_list args;

    fprintf(stderr, "coach%s%s%s%s: ", noun ? " " : "", noun ? noun->name : "", *inner ? " " : "",
            inner);
    va_start(args, format);
    write_words(format, args);
    va_end(args);
    if (help) {
        fprintf(stderr, "\n  = help: %s\n", shown_text(context->arena, help));
    } else {
        fprintf(stderr, "\n  = help: see coach%s%s%s%s -h\n", noun ? " " : "",
                noun ? noun->name : "", *inner ? " " : "", inner);
    }
    return WRONG_USAGE;
}

int exit_of(enum store_result result)
{
    switch (result) {
    case STORE_OK: return DONE;
    case STORE_ABSENT: return UNREADABLE;
    case STORE_UNREADABLE: return UNREADABLE;
    case STORE_SYSTEM: return SYSTEM_ERROR;
    case STORE_REFUSED: return ANSWER_IS_NO;
    }
    return SYSTEM_ERROR;
}

/** Families: F the file system (F4: no team directory), C what was given on the command line or in rows (C3: at odds
 * with what is on file), all others the team's files. */
static int exit_of_rule(const char *rule)
{
    if (rule[0] == 'F') {
        return strcmp(rule, "F4") == 0 ? UNREADABLE : SYSTEM_ERROR;
    }
    if (rule[0] == 'C') {
        return strcmp(rule, "C3") == 0 ? ANSWER_IS_NO : WRONG_USAGE;
    }
    return UNREADABLE;
}

int exit_of_diags(const struct diags *diags)
{
    int code = DONE;

    for (size_t i = 0; i < diags->count; i++) {
        const struct diag *diag = &diags->items[i];
        if (diag->severity == SEVERITY_ERROR && exit_of_rule(diag->rule) > code) {
            code = exit_of_rule(diag->rule);
        }
    }
    return code;
}

/* The source line and its caret */

/** Find line number (from 1) in a text. False if it has no such line. */
static bool find_line(const char *text, size_t length, int number, const char **line, size_t *size)
{
    const char *at = text;
    const char *end = text + length;

    for (int i = 1; i < number && at; i++) {
        at = memchr(at, '\n', (size_t)(end - at));
        at = at ? at + 1 : NULL;
    }
    if (!at || at > end) {
        return false;
    }
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    *size = (size_t)((stop ? stop : end) - at);
    if (*size > 0 && at[*size - 1] == '\r') {
        --*size;
    }
    *line = at;
    return true;
}

/** The text that a place is in: the source given, else the file of the team. */
static bool source_text(struct context *context, const char *file, const struct input *input,
                        struct input *out)
{
    struct file_text text;
    struct diags ignored;

    if (input->file && strcmp(input->file, file) == 0) {
        *out = *input;
        return true;
    }
    if (!context->store.root) {
        return false;
    }
    diags_init(&ignored, context->arena);
    if (store_read(&context->store, context->arena, file, &text, &ignored) != STORE_OK) {
        return false;
    }
    *out = (struct input){file, text.text, text.length};
    return true;
}

/** Bytes of the line up to a column (from 1, in code points). */
static size_t bytes_before(const char *line, size_t size, int column)
{
    size_t at = 0;
    int32_t code_point;

    for (int i = 1; i < column && at < size; i++) {
        size_t step = utf8_decode(line + at, size - at, &code_point);
        at += step ? step : 1;
    }
    return at;
}

/** Copy a piece of the line with tabs spelt out, so that the caret stands below its word. */
static void add_piece(struct buffer *out, const char *text, size_t length, size_t *column)
{
    size_t start = 0;

    for (size_t i = 0; i <= length; i++) {
        if (i < length && text[i] != '\t') {
            continue;
        }
        text_escape(out, text + start, i - start, SIZE_MAX);
        *column += text_width(text + start, i - start);
        if (i < length) {
            size_t blanks = TAB_WIDTH - *column % TAB_WIDTH;
            buffer_fill(out, ' ', blanks);
            *column += blanks;
        }
        start = i + 1;
    }
}

static void write_excerpt(const struct diag *diag, const char *line, size_t size,
                          struct arena *arena, const struct palette *palette, FILE *out)
{
    struct buffer shown;
    size_t from;
    size_t to;
    size_t left = 0;
    size_t right;

    if (line[0] == '\xef' && size >= 3 && memcmp(line, "\xef\xbb\xbf", 3) == 0) {
        line += 3;
        size -= 3;
    }
    from = bytes_before(line, size, diag->place.column);
    to = diag->place.end_column > diag->place.column
             ? bytes_before(line, size, diag->place.end_column)
             : from;
    if (size > LINE_WIDTH && from > LINE_WIDTH / 2) {
        return;
    }
    buffer_init(&shown, arena);
    add_piece(&shown, line, from, &left);
    right = left;
    add_piece(&shown, line + from, to - from, &right);
    size_t ignored = right;
    add_piece(&shown, line + to,
              (size > LINE_WIDTH ? LINE_WIDTH : size) > to
                  ? (size > LINE_WIDTH ? LINE_WIDTH : size) - to
                  : 0,
              &ignored);
    fprintf(out, "%5d | %s\n      | %*s%s^", diag->place.line, buffer_text(&shown), (int)left, "",
            palette->caret);
    for (size_t i = left + 1; i < right; i++) {
        fputc('~', out);
    }
    fprintf(out, "%s\n", palette->reset);
}

static void write_place(const struct place *place, FILE *out)
{
    fputs(place->file, out);
    if (place->line > 0) {
        fprintf(out, ":%d", place->line);
        if (place->column > 0) {
            fprintf(out, ":%d", place->column);
        }
    }
    fputs(": ", out);
}

static void write_diag(struct context *context, const struct diag *diag, const struct input *input,
                       const struct palette *palette, FILE *out)
{
    struct arena *arena = context->arena;
    struct input text;
    const char *line;
    size_t size;

    fputs(palette->place, out);
    if (diag->place.file) {
        write_place(&diag->place, out);
    } else {
        fputs("coach: ", out);
    }
    fprintf(out, "%s%s%s:%s %s [%s]\n", palette->reset, palette->severity[diag->severity],
            severity_name(diag->severity), palette->reset, shown_text(arena, diag->message),
            diag->rule);
    if (diag->place.line > 0 && diag->place.column > 0 &&
        source_text(context, diag->place.file, input, &text) &&
        find_line(text.text, text.length, diag->place.line, &line, &size)) {
        write_excerpt(diag, line, size, arena, palette, out);
    }
    if (diag->help) {
        fprintf(out, "      = help: %s\n", shown_text(arena, diag->help));
    }
}

void report_diags(struct context *context, const struct diags *diags, enum severity worst,
                  const struct input *input, bool color, FILE *out)
{
    for (size_t i = 0; i < diags->count; i++) {
        if (diags->items[i].severity <= worst) {
            write_diag(context, &diags->items[i], input, color ? &color_palette : &plain_palette,
                       out);
        }
    }
}

/*
 * The one place where a diagnostic becomes words on the terminal.
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
#include "command_path.h"
#include "excerpt.h"
#include "page.h"
#include "path.h"
#include "rule.h"

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

size_t terminal_width(int fd)
{
    struct winsize size;
    const char *columns = getenv("COLUMNS");

    if (!isatty(fd)) {
        return 0;
    }
    if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return columns && atoi(columns) > 0 ? (size_t)atoi(columns) : 80;
}

int usage_error(struct context *context, const char *help, const char *format, ...)
{
    const char *command = command_path_text(context->arena, &context->path);
    va_list args;

    fprintf(stderr, "%s: ", command);
    va_start(args, format);
    write_words(format, args);
    va_end(args);
    if (help) {
        fprintf(stderr, "\n  = help: %s\n", shown_text(context->arena, help));
    } else {
        fprintf(stderr, "\n  = help: see %s -h\n", command);
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

static int exit_of_rule(const char *rule)
{
    switch (rule_subject(rule)) {
    case RULE_SYSTEM: return SYSTEM_ERROR;
    case RULE_CONFLICT: return ANSWER_IS_NO;
    case RULE_INPUT: return WRONG_USAGE;
    default: return UNREADABLE;
    }
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

/* Diagnostics */

/** Columns before what a terminal has no room for on the first line. */
enum { MESSAGE_INDENT = 4, HELP_INDENT = sizeof("      = help: ") - 1 };

const char *report_file(const struct context *context, const struct input *input, const char *file)
{
    bool is_input = input->file && strcmp(input->file, file) == 0;

    return is_input ? file : path_shown(context, file);
}

/** "FILE:LINE:COLUMN: " as far as it is known. */
static const char *place_words(struct arena *arena, const char *file, const struct place *place)
{
    if (place->line == 0) {
        return arena_printf(arena, "%s: ", file);
    }
    return place->column > 0 ? arena_printf(arena, "%s:%d:%d: ", file, place->line, place->column)
                             : arena_printf(arena, "%s:%d: ", file, place->line);
}

static void write_headline(struct context *context, const struct diag *diag,
                           const struct input *input, const struct palette *palette, FILE *out)
{
    struct arena *arena = context->arena;
    const char *file = diag->place.file;
    const char *place =
        file ? place_words(arena, report_file(context, input, file), &diag->place) : "coach: ";
    const char *severity = severity_name(diag->severity);
    const char *words =
        arena_printf(arena, "%s [%s]", shown_text(arena, diag->message), diag->rule);
    size_t written = text_width(place, strlen(place)) + strlen(severity) + sizeof(": ") - 1;

    fprintf(out, "%s%s%s%s%s:%s ", palette->place, place, palette->reset,
            palette->severity[diag->severity], severity, palette->reset);
    page_wrap(words, strlen(words), written, MESSAGE_INDENT, out);
}

static void write_diag(struct context *context, const struct diag *diag, struct source *source,
                       const struct input *input, const struct palette *palette, FILE *out)
{
    write_headline(context, diag, input, palette, out);
    if (diag->place.file) {
        excerpt_write(context, source, input, &diag->place, palette->caret, palette->reset, out);
    }
    if (diag->help) {
        const char *help = shown_text(context->arena, diag->help);
        fputs("      = help: ", out);
        page_wrap(help, strlen(help), HELP_INDENT, HELP_INDENT, out);
    }
}

void report_diags(struct context *context, const struct diags *diags, enum severity worst,
                  const struct input *input, bool color, FILE *out)
{
    struct source source = {.line = 0};

    for (size_t i = 0; i < diags->count; i++) {
        if (diags->items[i].severity <= worst) {
            write_diag(context, &diags->items[i], &source, input,
                       color ? &color_palette : &plain_palette, out);
        }
    }
}

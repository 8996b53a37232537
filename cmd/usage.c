/*
 * Usage texts, made from the same tables that the command line is read by.
 */

#include "usage.h"

#include <string.h>

#include "base/text.h"
#include "options.h"

enum { OPTION_COLUMN = 28 };

void usage_synopsis(struct buffer *out, const struct command *noun, const struct command *command)
{
    buffer_puts(out, "coach");
    if (noun) {
        buffer_printf(out, " %s", noun->name);
    }
    if (command != &root_command) {
        buffer_printf(out, " %s", command->name);
    }
    if (command->verbs) {
        buffer_puts(out, command == &root_command ? " <command>" : " <verb>");
    }
    if (command->option_count || command->flags & (COMMAND_LISTS | COMMAND_WRITES)) {
        buffer_puts(out, " [options]");
    }
    if (command->arguments) {
        buffer_printf(out, " %s", command->arguments);
    }
}

static void write_option(const struct option_spec *spec, FILE *out)
{
    char left[80];
    int width = snprintf(left, sizeof(left), "  %s%c%s%s%s%s%s", spec->letter ? "-" : "   ",
                         spec->letter ? spec->letter : ' ', spec->letter && spec->name ? ", " : "",
                         spec->name ? "--" : "", spec->name ? spec->name : "",
                         spec->argument ? " " : "", spec->argument ? spec->argument : "");

    if (width >= OPTION_COLUMN) {
        fprintf(out, "%s\n%*s%s\n", left, OPTION_COLUMN, "", spec->summary);
    } else {
        fprintf(out, "%-*s%s\n", OPTION_COLUMN, left, spec->summary);
    }
}

static void write_group(const char *heading, const struct option_spec *group, size_t count,
                        FILE *out)
{
    if (count == 0) {
        return;
    }
    fprintf(out, "\n%s\n", heading);
    for (size_t i = 0; i < count; i++) {
        write_option(&group[i], out);
    }
}

/** The global options, without those that this command refuses. */
static void write_global_options(const struct command *command, FILE *out)
{
    fputs("\nEverywhere\n", out);
    for (const struct option_spec *spec = global_options; spec->name || spec->letter; spec++) {
        if (!option_refused(command, spec)) {
            write_option(spec, out);
        }
    }
}

static void write_verbs(const struct command *command, FILE *out)
{
    fprintf(out, "\n%s\n", command == &root_command ? "Commands" : "Verbs");
    for (const struct command *const *verb = command->verbs; *verb; verb++) {
        fprintf(out, "  %-12s%s\n", (*verb)->name, (*verb)->summary);
    }
}

void usage_write(const struct command *noun, const struct command *command, FILE *out)
{
    struct arena arena;
    struct buffer synopsis;

    arena_init(&arena, NULL);
    buffer_init(&synopsis, &arena);
    usage_synopsis(&synopsis, noun, command);
    fprintf(out, "usage: %s\n\n%s\n", buffer_text(&synopsis), command->summary);
    arena_free(&arena);
    if (command->about) {
        fprintf(out, "\n%s\n", command->about);
    }
    if (command->verbs) {
        write_verbs(command, out);
    }
    write_group("Options", command->options, command->option_count, out);
    if (command->flags & COMMAND_WRITES) {
        write_group("Writing", write_options, option_group_count(write_options), out);
    }
    if (command->flags & COMMAND_LISTS) {
        write_group("Rows", list_options, option_group_count(list_options), out);
    }
    write_global_options(command, out);
}

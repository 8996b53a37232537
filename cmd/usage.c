/*
 * Usage texts, made from the same tables that the command line is read by.
 */

#include "usage.h"

#include <string.h>

#include "command_path.h"
#include "options.h"
#include "page.h"
#include "topic.h"

enum { OPTION_COLUMN = 28, VERB_COLUMN = 14 };

/** A paragraph whose line ends stay. */
static void write_paragraph(const char *text, FILE *out)
{
    while (*text) {
        size_t length = strcspn(text, "\n");
        page_wrap(text, length, 0, 0, out);
        text += length + (text[length] == '\n');
    }
}

void usage_synopsis(struct buffer *out, const struct command_path *path)
{
    const struct command *command = command_path_end(path);

    buffer_puts(out, command_path_text(out->arena, path));
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
        fprintf(out, "%s\n%*s", left, OPTION_COLUMN, "");
    } else {
        fprintf(out, "%-*s", OPTION_COLUMN, left);
    }
    page_wrap(spec->summary, strlen(spec->summary), OPTION_COLUMN, OPTION_COLUMN, out);
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
        fprintf(out, "  %-*s", VERB_COLUMN - 2, (*verb)->name);
        page_wrap((*verb)->summary, strlen((*verb)->summary), VERB_COLUMN, VERB_COLUMN, out);
    }
}

static void write_topics(FILE *out)
{
    fputs("\nTopics, for coach help\n", out);
    for (const struct topic *topic = topics; topic->name; topic++) {
        fprintf(out, "  %-*s", VERB_COLUMN - 2, topic->name);
        page_wrap(topic->summary, strlen(topic->summary), VERB_COLUMN, VERB_COLUMN, out);
    }
}

void usage_write(const struct command_path *path, FILE *out)
{
    const struct command *command = command_path_end(path);
    struct arena arena;
    struct buffer synopsis;

    arena_init(&arena, NULL);
    buffer_init(&synopsis, &arena);
    usage_synopsis(&synopsis, path);
    fprintf(out, "usage: %s\n\n", buffer_text(&synopsis));
    write_paragraph(command->summary, out);
    arena_free(&arena);
    if (command->about) {
        putc('\n', out);
        write_paragraph(command->about, out);
    }
    if (command->verbs) {
        write_verbs(command, out);
    }
    if (command == &root_command) {
        write_topics(out);
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

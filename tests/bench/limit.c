/*
 * limit read|events DIR: what any reader of a team directory with libyaml must do at least.
 *
 *   read    list the directory, open and read every file
 *   events  that, and let libyaml parse each to its end, keeping nothing
 *
 * Files are opened relative to their directory, read whole, and handed out to as many threads as
 * coach has for them, by the same loop.
 */

#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

#include "base/arena.h"
#include "base/parallel.h"

struct file {
    const char *folder;
    const char *name;
};

/** The directory that a thread has open, and room for one file. */
struct worker {
    const char *folder;
    int fd;
    char *text;
    size_t room;
};

struct run {
    struct arena arena;
    bool parse;
    struct file *files;
    size_t count;
    size_t capacity;
    struct worker *workers;
};

static void out_of_memory(void)
{
    fputs("limit: out of memory\n", stderr);
    exit(1);
}

static void stop(const char *path)
{
    perror(path);
    exit(1);
}

/** Files are called *.yaml, and all else is a directory. */
static void list(struct run *run, const char *folder)
{
    DIR *stream = opendir(folder);
    struct dirent *entry;

    if (!stream) {
        stop(folder);
    }
    while ((entry = readdir(stream))) {
        const char *dot = strrchr(entry->d_name, '.');
        if (!dot) {
            list(run, arena_printf(&run->arena, "%s/%s", folder, entry->d_name));
        } else if (strcmp(dot, ".yaml") == 0) {
            run->files = arena_grow(&run->arena, run->files, &run->capacity, run->count,
                                    sizeof(*run->files));
            run->files[run->count++] =
                (struct file){folder, arena_strdup(&run->arena, entry->d_name)};
        }
    }
    closedir(stream);
}

static int open_file(struct worker *worker, const struct file *file)
{
    if (worker->folder != file->folder) {
        if (worker->folder) {
            close(worker->fd);
        }
        worker->folder = file->folder;
        worker->fd = open(file->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    }
    return openat(worker->fd, file->name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
}

/** Read a whole file into the worker's room. Returns its length. */
static size_t read_file(struct worker *worker, const struct file *file)
{
    int fd = open_file(worker, file);
    struct stat status;

    if (fd < 0 || fstat(fd, &status) != 0) {
        stop(file->name);
    }
    size_t size = (size_t)status.st_size;
    if (worker->room <= size) {
        worker->room = size + 1;
        worker->text = realloc(worker->text, worker->room);
        if (!worker->text) {
            out_of_memory();
        }
    }
    if (read(fd, worker->text, size + 1) != (ssize_t)size) {
        stop(file->name);
    }
    close(fd);
    return size;
}

static void parse(const struct worker *worker, size_t length, const struct file *file)
{
    yaml_parser_t parser;
    yaml_event_t event;
    bool more = true;

    if (!yaml_parser_initialize(&parser)) {
        out_of_memory();
    }
    yaml_parser_set_input_string(&parser, (const unsigned char *)worker->text, length);
    while (more) {
        if (!yaml_parser_parse(&parser, &event)) {
            fprintf(stderr, "limit: %s/%s: %s\n", file->folder, file->name, parser.problem);
            exit(1);
        }
        more = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}

static void take(void *data, size_t item, int number)
{
    struct run *run = data;
    struct worker *worker = &run->workers[number];
    size_t length = read_file(worker, &run->files[item]);

    if (run->parse) {
        parse(worker, length, &run->files[item]);
    }
}

int main(int argc, char **argv)
{
    struct run run = {.count = 0};

    if (argc != 3 || (strcmp(argv[1], "read") != 0 && strcmp(argv[1], "events") != 0)) {
        fputs("usage: limit read|events DIR\n", stderr);
        return 2;
    }
    run.parse = strcmp(argv[1], "events") == 0;
    arena_init(&run.arena, out_of_memory);
    list(&run, argv[2]);
    int threads = parallel_threads(run.count);
    run.workers = arena_array(&run.arena, (size_t)threads, sizeof(*run.workers));
    parallel_for(run.count, threads, take, &run);
    for (int i = 0; i < threads; i++) {
        free(run.workers[i].text);
    }
    arena_free(&run.arena);
    return 0;
}

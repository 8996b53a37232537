/*
 * coach init: a team directory, its private part, and what git must not track.
 */

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/text.h"
#include "change.h"
#include "commands.h"
#include "example.h"
#include "init_leader.h"
#include "shell.h"
#include "team.h"
#include "yaml/writer.h"

extern char **environ;

enum { NAME, MANAGER, ME, PRIVATE_HERE, EXAMPLE };

static const struct option_spec options[] = {
    [NAME] = {"name", 0, "TEXT", "the team's name (the directory's)"},
    [MANAGER] = {"manager", 0, "NAME", "who leads the team; adds them as a person"},
    [ME] = {"me", 0, NULL, "a directory to coach yourself in, with you as its one person"},
    [PRIVATE_HERE] = {"private-here", 0, NULL, "keep private/ in the same repository"},
    [EXAMPLE] = {"example", 0, NULL, "fill it with the example team"},
};

/** What git ignores in a team directory, a line each. The last two stand in every one. */
static const char *const ignored[] = {"/private/", "/.coach/", ".coach-tmp-*"};

enum { IGNORED = sizeof(ignored) / sizeof(ignored[0]) };

/* Files and folders, none of which may be there yet */

static bool exists(int dir, const char *path)
{
    struct stat status;

    return fstatat(dir, path, &status, AT_SYMLINK_NOFOLLOW) == 0;
}

static int make_folder(struct context *context, int dir, const char *path, mode_t mode)
{
    struct stat status;

    if (context->dry_run) {
        return DONE;
    }
    bool made = mkdirat(dir, path, mode) == 0;

    if (!made && errno == EEXIST && fstatat(dir, path, &status, AT_SYMLINK_NOFOLLOW) == 0) {
        /* a symlink would lead outside */
        made = S_ISDIR(status.st_mode);
        errno = ENOTDIR;
    }
    return made ? DONE : say_errno(context, "make", path);
}

static int make_folders_of(struct context *context, int dir, const char *path)
{
    for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        char *folder = arena_strndup(context->arena, path, (size_t)(slash - path));
        int code =
            make_folder(context, dir, folder, strncmp(path, "private", 7) == 0 ? 0700 : 0777);
        if (code != DONE) {
            return code;
        }
    }
    return DONE;
}

static const char *read_small(struct context *context, int dir, const char *path)
{
    int fd = openat(dir, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    struct buffer text;
    char piece[4096];
    ssize_t length;

    buffer_init(&text, context->arena);
    while (fd >= 0 && (length = read(fd, piece, sizeof(piece))) > 0) {
        buffer_add(&text, piece, (size_t)length);
    }
    if (fd >= 0) {
        close(fd);
    }
    return buffer_text(&text);
}

/** -n: what would be written. */
static int show_file(struct context *context, int dir, const char *path, int flags,
                     const char *text, size_t length)
{
    bool appends = (flags & O_APPEND) && exists(dir, path);
    const char *before = appends ? read_small(context, dir, path) : NULL;
    size_t before_length = before ? strlen(before) : 0;
    struct buffer after;

    buffer_init(&after, context->arena);
    buffer_puts(&after, before ? before : "");
    buffer_add(&after, text, length);
    change_show(context, path, &(struct file_text){.text = before, .length = before_length},
                &(struct file_text){.text = buffer_text(&after), .length = after.length});
    return DONE;
}

static bool write_all(int fd, const char *text, size_t length)
{
    size_t done = 0;

    while (done < length) {
        ssize_t wrote = write(fd, text + done, length - done);
        if (wrote < 0 && errno != EINTR) {
            return false;
        }
        done += wrote > 0 ? (size_t)wrote : 0;
    }
    return fsync(fd) == 0;
}

/** A new file, or with O_APPEND lines for one that may be there. */
static int write_file_at(struct context *context, int dir, const char *path, int flags, mode_t mode,
                         const char *text, size_t length)
{
    if (context->dry_run) {
        return show_file(context, dir, path, flags, text, length);
    }
    int fd = openat(dir, path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags, mode);
    bool good = fd >= 0 && write_all(fd, text, length);

    if (fd >= 0 && close(fd) != 0) {
        good = false;
    }
    if (good) {
        return DONE;
    }
    int code = say_errno(context, "write", path);

    if (fd >= 0 && flags & O_EXCL) {
        /* half a file must not stand in the way of the next try */
        unlinkat(dir, path, 0);
    }
    return code;
}

/* .gitignore: lines are added to one that is there */

static bool has_line(const char *text, const char *line)
{
    size_t length = strlen(line);

    for (const char *at = text; *at; at += strcspn(at, "\n"), at += *at == '\n') {
        if (strncmp(at, line, length) == 0 && (at[length] == '\n' || at[length] == '\0')) {
            return true;
        }
    }
    return false;
}

static int write_gitignore(struct context *context, int dir, bool private_here)
{
    const char *there = read_small(context, dir, ".gitignore");
    struct buffer lines;

    buffer_init(&lines, context->arena);
    if (*there && there[strlen(there) - 1] != '\n') {
        buffer_putc(&lines, '\n');
    }
    for (int i = private_here ? 1 : 0; i < IGNORED; i++) {
        if (!has_line(there, ignored[i])) {
            buffer_printf(&lines, "%s\n", ignored[i]);
        }
    }
    return write_file_at(context, dir, ".gitignore", O_APPEND, 0666, buffer_text(&lines),
                         lines.length);
}

/* private/: a repository of its own, so that the team's never holds it */

static bool git_init(const char *folder)
{
    char *const argv[] = {"git", "init", "-q", "--", (char *)(size_t)folder, NULL};
    pid_t child;
    int status;

    if (posix_spawnp(&child, "git", NULL, NULL, argv, environ) != 0) {
        return false;
    }
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return false;
        }
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void make_repository(struct context *context, int dir, const char *path)
{
    if (!context->dry_run && !exists(dir, "private/.git")) {
        char *folder = arena_printf(context->arena, "%s/private", path);
        if (!git_init(folder)) {
            say("coach init: git is not here, so private/ is no repository yet; run: git init %s",
                shell_path(context->arena, folder));
        }
    }
}

/* team.yaml and the people */

/** One repository holds all. */
static bool keeps_private_here(const struct context *context)
{
    return context->options[PRIVATE_HERE] || context->options[ME] || context->options[EXAMPLE];
}

/** The name of the directory, as far as it is a text. */
static char *base_name(struct context *context, const char *path)
{
    char *real = realpath(path, NULL);
    const char *whole = real ? real : path; /* with -n it may not be there yet */
    const char *slash = strrchr(whole, '/');
    const char *last = slash ? slash + 1 : whole;
    size_t length = strlen(last);
    bool is_text = length > 0 && utf8_valid_length(last, length) == length;
    char *name = arena_strdup(context->arena, is_text ? last : "team");

    free(real);
    return name;
}

static int write_team(struct context *context, int dir, const char *path, const char *manager_id)
{
    struct arena *arena = context->arena;
    struct node *map = node_map(arena, STYLE_BLOCK);
    const char *name = context->options[NAME];
    const char *text;

    node_put_plain(arena, map, "coach", "1");
    node_put_text(arena, map, "team", name ? name : base_name(context, path));
    node_put_text(arena, map, "manager", manager_id);
    if (keeps_private_here(context)) {
        node_put_plain(arena, map, "private", "here");
    }
    text = write_file(arena, map);
    return write_file_at(context, dir, "team.yaml", O_EXCL, 0666, text, strlen(text));
}

static int write_leader(struct context *context, int dir, const struct leader *leader)
{
    const char *path = path_of_person(context->arena, leader->id);
    const char *text = leader_file(context->arena, leader);
    int code = make_folders_of(context, dir, path);

    return code == DONE ? write_file_at(context, dir, path, O_EXCL, 0666, text, strlen(text))
                        : code;
}

static int write_example(struct context *context, int dir)
{
    int code = DONE;

    for (const struct example_file *file = example_files; file->path && code == DONE; file++) {
        bool is_private = text_starts_with(file->path, "private/");
        code = make_folders_of(context, dir, file->path);
        if (code == DONE) {
            code = write_file_at(context, dir, file->path, O_EXCL, is_private ? 0600 : 0666,
                                 file->text, file->length);
        }
    }
    return code;
}

static int fill(struct context *context, int dir, const char *path, const struct leader *leader)
{
    bool here = keeps_private_here(context);
    int code = make_folder(context, dir, "people", 0777);

    if (code == DONE) {
        code = make_folder(context, dir, "private", 0700);
    }
    if (code == DONE && context->options[EXAMPLE]) {
        code = write_example(context, dir);
    } else if (code == DONE) {
        code = write_team(context, dir, path, leader->id);
        if (code == DONE && leader->id) {
            code = write_leader(context, dir, leader);
        }
    }
    if (code == DONE && !here) {
        make_repository(context, dir, path);
    }
    return code == DONE ? write_gitignore(context, dir, here) : code;
}

/** Who leads the team; nobody where no option says. Comes before anything is made. */
static int find_leader(struct context *context, const char *path, struct leader *leader)
{
    const char *name = context->options[MANAGER];

    if (!context->options[ME]) {
        return leader_of_name(context, name, leader);
    }
    if (context->options[EXAMPLE]) {
        return usage_error(context, NULL, "--me and --example do not go together");
    }
    return leader_at_keyboard(context, path, name, leader);
}

/** What the directory is for: the command that comes next. */
static const char *next_command(const struct context *context)
{
    if (context->options[EXAMPLE]) {
        return "coach review scorecard";
    }
    return context->options[ME] ? "coach goal kickstart me" : "coach person add NAME";
}

static void say_next(const struct context *context, const char *path)
{
    struct arena *arena = context->arena;
    bool here = strcmp(path, ".") == 0;

    say("a team directory is in %s", path);
    say("next: %s%s", here ? "" : arena_printf(arena, "cd %s && ", shell_path(arena, path)),
        next_command(context));
}

static int run(struct context *context)
{
    const char *path = context->word_count > 0 ? context->words[0] : ".";
    struct leader leader = {.id = NULL};
    const char *above = team_above(context, path);
    int dir;
    int code;

    if (find_leader(context, path, &leader) != DONE) {
        return WRONG_USAGE;
    }
    if (above) {
        say("coach init: '%s' is inside the team directory %s; nothing was made", path, above);
        return ANSWER_IS_NO;
    }
    if (!context->dry_run && mkdir(path, 0777) != 0 && errno != EEXIST) {
        return say_errno(context, "make", path);
    }
    dir = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (dir < 0 && !(context->dry_run && errno == ENOENT)) {
        return say_errno(context, "open", path);
    }
    if (exists(dir, "team.yaml")) {
        say("coach init: '%s' is a team directory already; nothing was changed", path);
        code = ANSWER_IS_NO;
    } else {
        code = fill(context, dir, path, &leader);
        if (code == DONE && !context->dry_run) {
            say_next(context, path);
        }
    }
    if (dir >= 0) {
        close(dir);
    }
    return code;
}

const struct command init_command = {
    .name = "init",
    .arguments = "[DIR]",
    .summary = "Make a team directory: team.yaml, people/, private/, .gitignore.",
    .about =
        "private/ holds what only a pair may read. It is left out of the team's repository and\n"
        "made one of its own, unless --private-here says that one repository holds all, as it\n"
        "does with --me.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_max = 1,
    .run = run,
};

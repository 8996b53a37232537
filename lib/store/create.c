/*
 * Making a new file, with the directories that lead to it.
 */

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/beneath.h"
#include "store/save.h"
#include "store/target.h"
#include "store/temp.h"

/* Make one directory; one that is there already will do. False with errno. */
static bool make_folder(int parent, const char *name, mode_t mode)
{
    if (mkdirat(parent, name, mode) == 0) {
        return folder_sync(parent);
    }
    return errno == EEXIST;
}

/* Make every directory that leads to path. False with errno. */
static bool make_folders(int root, struct arena *arena, const char *path)
{
    mode_t mode = path_is_private(path) ? 0700 : 0777;
    char *names = arena_strdup(arena, path);
    int fd = fcntl(root, F_DUPFD_CLOEXEC, 0);
    char *slash;

    for (; fd >= 0 && (slash = strchr(names, '/')) != NULL; names = slash + 1) {
        *slash = '\0';
        int child = make_folder(fd, names, mode) ? beneath_open_folder(fd, names) : -1;
        int error = errno;

        close(fd);
        errno = error;
        fd = child;
    }
    if (fd >= 0) {
        close(fd);
    }
    return fd >= 0;
}

/* For file systems without hard links: take the name with an empty file, then replace that */
static bool claim_name(const struct temp *temp, const char *name)
{
    int fd = openat(temp->folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    if (fd < 0) {
        return false;
    }
    close(fd);
    if (renameat(temp->folder, temp->name, temp->folder, name) != 0) {
        int error = errno;

        unlinkat(temp->folder, name, 0);
        errno = error;
        return false;
    }
    return true;
}

/* Give the file its name, unless something has that name. False with errno. */
static bool give_name(const struct temp *temp, const char *name)
{
    if (linkat(temp->folder, temp->name, temp->folder, name, 0) == 0) {
        return true;
    }
    return (errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK) &&
           claim_name(temp, name);
}

static enum store_result report_create(const struct target *target)
{
    if (errno != EEXIST) {
        target_refuse(target);
        return STORE_SYSTEM;
    }
    diags_add(target->diags, SEVERITY_ERROR, "E1", whole_file(target->path), NULL,
              "there is a '%s' already", target->path);
    return STORE_SYSTEM;
}

static enum store_result write_new(const struct target *target, const char *text, size_t length)
{
    enum store_result result = STORE_OK;
    struct temp temp;

    if (!temp_make(&temp, target->folder, path_is_private(target->path) ? 0600 : 0666)) {
        return report_create(target);
    }
    if (!temp_write(&temp, text, length) || !give_name(&temp, path_name(target->path))) {
        result = report_create(target);
    }
    temp_remove(&temp);
    if (result == STORE_OK && target_sync(target) != OUTCOME_SAVED) {
        result = STORE_SYSTEM;
    }
    return result;
}

enum store_result store_create(const struct store *store, struct arena *arena, const char *path,
                               const char *text, size_t length, struct diags *diags)
{
    struct target target = {.path = path, .folder = -1, .diags = diags};

    if (!path_stays_inside(path)) {
        return report_outside(diags, path);
    }
    if (!make_folders(store->fd, arena, path)) {
        target_refuse(&target);
        return STORE_SYSTEM;
    }
    enum store_result result = target_open(&target, store, path, diags);

    if (result != STORE_OK) {
        return STORE_SYSTEM;
    }
    temp_sweep(target.folder);
    result = write_new(&target, text, length);
    target_close(&target);
    return result;
}

/*
 * Opening what lies below the directory, component by component and never through a symlink.
 */

#include "store/beneath.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* The longest name that common file systems allow, and a NUL */
#define NAME_SIZE 256

static bool is_symlink(int parent, const char *name)
{
    struct stat status;

    return fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

int beneath_open_folder(int parent, const char *name)
{
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

    if (fd < 0) {
        /* Systems differ in what they say of a symlink here: ENOTDIR, ELOOP, EMLINK */
        int error = errno;

        errno = is_symlink(parent, name) ? ELOOP : error;
    }
    return fd;
}

/* Open the first component of path; moves path behind it */
static int open_component(int parent, const char **path)
{
    char name[NAME_SIZE];
    size_t length = strcspn(*path, "/");

    if (length >= sizeof name) {
        errno = ENAMETOOLONG;
        return -1;
    }
    memcpy(name, *path, length);
    name[length] = '\0';
    *path += length + 1;
    return beneath_open_folder(parent, name);
}

int beneath_open_parent(int root, const char *path)
{
    int fd = root;

    while (fd >= 0 && strchr(path, '/') != NULL) {
        int child = open_component(fd, &path);
        int error = errno;

        if (fd != root) {
            close(fd);
        }
        errno = error;
        fd = child;
    }
    return fd == root ? fcntl(root, F_DUPFD_CLOEXEC, 0) : fd;
}

int cursor_move(struct folder_cursor *cursor, int root, const char *path)
{
    size_t length = (size_t)(path_name(path) - path);

    if (cursor->path != NULL && cursor->length == length &&
        memcmp(cursor->path, path, length) == 0) {
        return cursor->fd;
    }
    cursor_close(cursor);
    cursor->fd = beneath_open_parent(root, path);
    if (cursor->fd >= 0) {
        cursor->path = path;
        cursor->length = length;
    }
    return cursor->fd;
}

void cursor_close(struct folder_cursor *cursor)
{
    if (cursor->path != NULL) {
        close(cursor->fd);
        cursor->path = NULL;
    }
}

struct place whole_file(const char *path)
{
    return (struct place){.file = path};
}

enum store_result report_system(struct diags *diags, const char *doing, const char *path, int error)
{
    char words[128] = "";

    if (strerror_r(error, words, sizeof words) != 0 && words[0] == '\0') {
        strcpy(words, "unknown error");
    }
    words[0] = (char)tolower((unsigned char)words[0]);
    diags_add(diags, SEVERITY_ERROR, "E1", whole_file(path), NULL, "cannot %s '%s': %s", doing,
              path, words);
    return STORE_SYSTEM;
}

enum store_result report_outside(struct diags *diags, const char *path)
{
    diags_add(diags, SEVERITY_ERROR, "D8", whole_file(path),
              "name a file by its path within the team directory",
              "'%s' leads outside the team directory", path);
    return STORE_UNREADABLE;
}

enum store_result report_open(struct diags *diags, const char *path, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return STORE_ABSENT;
    case ELOOP:
    case EMLINK:
        diags_add(diags, SEVERITY_ERROR, "D8", whole_file(path), "put the file itself in its place",
                  "a symlink is not followed");
        return STORE_UNREADABLE;
    case ENXIO:
        diags_add(diags, SEVERITY_ERROR, "D8", whole_file(path), NULL, "not a regular file");
        return STORE_UNREADABLE;
    default: return report_system(diags, "read", path, error);
    }
}

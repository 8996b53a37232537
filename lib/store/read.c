/*
 * Reading one file whole: regular files only, and a stamp of what was read.
 */

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "store/beneath.h"

/* How often a file that grows or shrinks under our hands is read again */
#define READ_TRIES 3

struct file_stamp stamp_of(const struct stat *status)
{
#ifdef __APPLE__
    struct timespec modified = status->st_mtimespec;
    struct timespec changed = status->st_ctimespec;
#else
    struct timespec modified = status->st_mtim;
    struct timespec changed = status->st_ctim;
#endif

    return (struct file_stamp){
        .device = (unsigned long long)status->st_dev,
        .inode = (unsigned long long)status->st_ino,
        .size = (long long)status->st_size,
        .mtime_ns = (long long)modified.tv_sec * 1000000000 + modified.tv_nsec,
        .ctime_ns = (long long)changed.tv_sec * 1000000000 + changed.tv_nsec,
        .mode = (unsigned)status->st_mode,
    };
}

bool stamp_equal(const struct file_stamp *a, const struct file_stamp *b)
{
    return a->device == b->device && a->inode == b->inode && a->size == b->size &&
           a->mtime_ns == b->mtime_ns && a->ctime_ns == b->ctime_ns;
}

/* Read the size bytes that there should be, and one more if there is one; bytes read, or -1 */
static ssize_t read_up_to(int fd, char *text, size_t size)
{
    size_t length = 0;

    do {
        ssize_t count = read(fd, text + length, size + 1 - length);

        if (count < 0 && errno != EINTR) {
            return -1;
        }
        if (count == 0) {
            break;
        }
        length += count > 0 ? (size_t)count : 0;
    } while (length < size);
    return (ssize_t)length;
}

static bool is_readable(const struct stat *status, const char *path, struct diags *diags)
{
    if (!S_ISREG(status->st_mode)) {
        diags_add(diags, SEVERITY_ERROR, "D8", whole_file(path), NULL, "not a regular file");
        return false;
    }
    if (status->st_size > (off_t)TREE_BYTES_MAX) {
        diags_add(diags, SEVERITY_ERROR, "Y7", whole_file(path), NULL,
                  "the file is larger than %zu MiB", TREE_BYTES_MAX >> 20);
        return false;
    }
    return true;
}

/* The whole content, in one call of read() as a rule */
static enum store_result read_content(int fd, struct arena *arena, const char *path,
                                      struct file_text *out, struct diags *diags)
{
    for (int tries = 0; tries < READ_TRIES; tries++) {
        struct stat status;

        if (fstat(fd, &status) != 0) {
            return report_system(diags, "read", path, errno);
        }
        if (!is_readable(&status, path, diags)) {
            return STORE_UNREADABLE;
        }
        size_t size = (size_t)status.st_size;
        char *text = arena_alloc(arena, size + 1);
        ssize_t length = read_up_to(fd, text, size);

        if (length < 0) {
            return report_system(diags, "read", path, errno);
        }
        if ((size_t)length == size) {
            *out = (struct file_text){text, size, stamp_of(&status)};
            return STORE_OK;
        }
        if (lseek(fd, 0, SEEK_SET) < 0) {
            return report_system(diags, "read", path, errno);
        }
    }
    diags_add(diags, SEVERITY_ERROR, "E2", whole_file(path), "try again once it is saved",
              "'%s' changed while it was read", path);
    return STORE_SYSTEM;
}

enum store_result read_at(int folder, struct arena *arena, const char *path, struct file_text *out,
                          struct diags *diags)
{
    /* O_NONBLOCK: opening a FIFO must not wait for its writer */
    int fd = openat(folder, path_name(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);

    if (fd < 0) {
        return report_open(diags, path, errno);
    }
    enum store_result result = read_content(fd, arena, path, out, diags);

    close(fd);
    return result;
}

enum store_result store_read(const struct store *store, struct arena *arena, const char *path,
                             struct file_text *out, struct diags *diags)
{
    if (!path_stays_inside(path)) {
        return report_outside(diags, path);
    }
    int folder = beneath_open_parent(store->fd, path);

    if (folder < 0) {
        return report_open(diags, path, errno);
    }
    enum store_result result = read_at(folder, arena, path, out, diags);

    close(folder);
    return result;
}

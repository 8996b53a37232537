/*
 * Temporary files: made, written through to the disk, swept.
 */

#include "store/temp.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "base/text.h"
#include "store/beneath.h"

/* Names tried before giving up; more than one is in use only after crashes */
#define NAMES_MAX 100

bool temp_make(struct temp *temp, int folder, mode_t mode)
{
    *temp = (struct temp){.folder = folder, .fd = -1};
    for (int number = 0; number < NAMES_MAX; number++) {
        snprintf(temp->name, sizeof temp->name, TEMP_PREFIX "%ld-%d", (long)getpid(), number);
        temp->fd = openat(folder, temp->name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (temp->fd >= 0) {
            return true;
        }
        if (errno != EEXIST) {
            return false;
        }
    }
    return false;
}

static bool write_all(int fd, const char *text, size_t length)
{
    while (length > 0) {
        ssize_t count = write(fd, text, length);

        if (count < 0 && errno != EINTR) {
            return false;
        }
        if (count > 0) {
            text += count;
            length -= (size_t)count;
        }
    }
    return true;
}

static bool sync_fd(int fd)
{
    int result;

    do {
        result = fsync(fd);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

bool temp_write(struct temp *temp, const char *text, size_t length)
{
    if (!write_all(temp->fd, text, length) || !sync_fd(temp->fd)) {
        return false;
    }
    int fd = temp->fd;

    temp->fd = -1;
    return close(fd) == 0 || errno == EINTR;
}

void temp_remove(struct temp *temp)
{
    int error = errno;

    if (temp->fd >= 0) {
        close(temp->fd);
        temp->fd = -1;
    }
    unlinkat(temp->folder, temp->name, 0);
    errno = error;
}

void temp_sweep(int folder)
{
    int fd = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *stream = fd >= 0 ? fdopendir(fd) : NULL;
    const struct dirent *entry;

    if (stream == NULL) {
        if (fd >= 0) {
            close(fd);
        }
        return;
    }
    while ((entry = readdir(stream)) != NULL) {
        if (text_starts_with(entry->d_name, TEMP_PREFIX)) {
            unlinkat(folder, entry->d_name, 0);
        }
    }
    closedir(stream);
}

bool folder_sync(int folder)
{
    /* Some file systems cannot sync a directory; there is nothing more to be done then */
    return sync_fd(folder) || errno == EINVAL || errno == ENOTSUP;
}

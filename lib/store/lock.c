/*
 * The lock: one writer at a time, by flock() on .coach/lock.
 */

/* flock() is of BSD, not of POSIX */
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "store/beneath.h"
#include "store/save.h"

#define LOCK_FOLDER ".coach"
#define LOCK_PATH   LOCK_FOLDER "/lock"

/* Pauses between tries grow from the first to the last */
#define PAUSE_FIRST_MS 5
#define PAUSE_LAST_MS  50

/* Open the lock file, made where it is missing; -1 with errno. The umask decides who may use it. */
static int open_lock(int root)
{
    if (mkdirat(root, LOCK_FOLDER, 0777) != 0 && errno != EEXIST) {
        return -1;
    }
    int folder = beneath_open_folder(root, LOCK_FOLDER);

    if (folder < 0) {
        return -1;
    }
    int fd = openat(folder, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
    int error = errno;

    close(folder);
    errno = error;
    return fd;
}

/* .coach/ may be deleted at any time: a lock on a file that has no name guards nothing */
static bool is_still_there(int root, int fd)
{
    struct stat ours;
    struct stat named;

    return fstat(fd, &ours) == 0 && fstatat(root, LOCK_PATH, &named, AT_SYMLINK_NOFOLLOW) == 0 &&
           ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

/* One try: the locked file, or -1 with errno; EWOULDBLOCK where another holds it */
static int try_lock(int root)
{
    int fd = open_lock(root);

    if (fd < 0) {
        return -1;
    }
    int error = flock(fd, LOCK_EX | LOCK_NB) != 0 ? errno : 0;

    if (error == 0 && is_still_there(root, fd)) {
        return fd;
    }
    close(fd);
    errno = error != 0 ? error : EWOULDBLOCK;
    return -1;
}

static void pause_ms(int milliseconds)
{
    struct timespec pause = {0, milliseconds * 1000000L};

    while (nanosleep(&pause, &pause) != 0 && errno == EINTR) {
    }
}

static enum store_result report_held(struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, "E3", whole_file(LOCK_PATH), "try again when it is done",
              "another coach is writing here");
    return STORE_SYSTEM;
}

/* The time waited is counted by the pauses: no clock is read */
enum store_result lock_take(struct lock *lock, const struct store *store, int patience_ms,
                            struct diags *diags)
{
    int pause = PAUSE_FIRST_MS;
    int waited = 0;

    for (;;) {
        lock->fd = try_lock(store->fd);
        if (lock->fd >= 0) {
            return STORE_OK;
        }
        if (errno == ENOENT || errno == EINTR) {
            /* .coach/ vanished between two steps: as good as held */
            errno = EWOULDBLOCK;
        }
        if (errno != EWOULDBLOCK) {
            return report_system(diags, "lock", LOCK_PATH, errno);
        }
        if (waited >= patience_ms) {
            return report_held(diags);
        }
        pause_ms(pause);
        waited += pause;
        pause = pause + PAUSE_FIRST_MS < PAUSE_LAST_MS ? pause + PAUSE_FIRST_MS : PAUSE_LAST_MS;
    }
}

void lock_release(struct lock *lock)
{
    if (lock->fd >= 0) {
        close(lock->fd);
        lock->fd = -1;
    }
}

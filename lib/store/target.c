/*
 * One version of a file in the place of another: checked, written beside, compared, renamed.
 */

#include "store/target.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "store/beneath.h"
#include "store/temp.h"

enum store_result target_open(struct target *target, const struct store *store, const char *path,
                              struct diags *diags)
{
    *target = (struct target){.path = path, .folder = -1, .diags = diags};
    if (!path_stays_inside(path)) {
        return report_outside(diags, path);
    }
    target->folder = beneath_open_parent(store->fd, path);
    if (target->folder < 0) {
        return report_open(diags, path, errno);
    }
    return STORE_OK;
}

void target_close(struct target *target)
{
    if (target->folder >= 0) {
        close(target->folder);
        target->folder = -1;
    }
}

enum outcome target_refuse(const struct target *target)
{
    report_system(target->diags, "write", target->path, errno);
    return OUTCOME_REFUSED;
}

static bool refuse(const struct target *target, const char *help, const char *why)
{
    diags_add(target->diags, SEVERITY_ERROR, "E1", whole_file(target->path), help,
              "cannot write '%s': %s", target->path, why);
    return false;
}

/* A file whose replacement would not be what its owner expects is left alone */
static bool is_writable(const struct target *target, const struct stat *status)
{
    if (!S_ISREG(status->st_mode)) {
        return refuse(target, NULL, "it is not a regular file");
    }
    if ((status->st_mode & S_IWUSR) == 0 ||
        faccessat(target->folder, path_name(target->path), W_OK, AT_EACCESS) != 0) {
        return refuse(target, "make it writable first, with chmod u+w", "it is read-only");
    }
    if (status->st_nlink > 1) {
        return refuse(target, "its other names would keep the old text: remove them first",
                      "it has several hard links");
    }
    return true;
}

/* Whether the file is still the one that was read; fills status */
static bool is_unchanged(const struct target *target, const struct file_stamp *stamp,
                         struct stat *status)
{
    if (fstatat(target->folder, path_name(target->path), status, AT_SYMLINK_NOFOLLOW) != 0) {
        return false;
    }
    struct file_stamp now = stamp_of(status);

    return stamp_equal(&now, stamp);
}

/* Give the new file the owner and the mode of the old one */
static bool copy_mode(int fd, const struct stat *old)
{
    struct stat made;
    mode_t mode = old->st_mode & 0777;

    if (fstat(fd, &made) != 0) {
        return false;
    }
    /* Only root may give a file away: else it becomes the writer's own */
    if (made.st_uid != old->st_uid && fchown(fd, old->st_uid, (gid_t)-1) != 0 && errno != EPERM) {
        return false;
    }
    /* What the old group might do is not for another group to do */
    if (made.st_gid != old->st_gid && fchown(fd, (uid_t)-1, old->st_gid) != 0) {
        mode &= (mode_t)~S_IRWXG;
    }
    return fchmod(fd, mode) == 0;
}

/* The comparison comes last, so that hardly any time is left in which a change would be lost */
static enum outcome swap_in(const struct target *target, const struct file_stamp *stamp,
                            const struct temp *temp)
{
    struct stat status;

    if (!is_unchanged(target, stamp, &status)) {
        return OUTCOME_CHANGED;
    }
    if (renameat(target->folder, temp->name, target->folder, path_name(target->path)) != 0) {
        return target_refuse(target);
    }
    return OUTCOME_SAVED;
}

enum outcome target_replace(const struct target *target, const struct file_stamp *stamp,
                            const char *text, size_t length)
{
    struct stat status;
    struct temp temp;

    if (!is_unchanged(target, stamp, &status)) {
        return OUTCOME_CHANGED;
    }
    if (!is_writable(target, &status)) {
        return OUTCOME_REFUSED;
    }
    if (!temp_make(&temp, target->folder, S_IRUSR | S_IWUSR)) {
        return target_refuse(target);
    }
    enum outcome outcome = copy_mode(temp.fd, &status) && temp_write(&temp, text, length)
                               ? swap_in(target, stamp, &temp)
                               : target_refuse(target);

    if (outcome != OUTCOME_SAVED) {
        temp_remove(&temp);
        return outcome;
    }
    return target_sync(target);
}

enum outcome target_sync(const struct target *target)
{
    if (folder_sync(target->folder)) {
        return OUTCOME_SAVED;
    }
    diags_add(target->diags, SEVERITY_ERROR, "E1", whole_file(target->path), NULL,
              "'%s' is written, but may not survive a power cut", target->path);
    return OUTCOME_REFUSED;
}

/*
 * Finding the team directory: the nearest one upward that holds team.yaml.
 */

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/beneath.h"

/* A directory that is not there is no place in a file */
static const struct place nowhere = {.file = NULL};

/* STORE_OK if the directory holds team.yaml, STORE_ABSENT if not */
static enum store_result probe(struct arena *arena, const char *folder, struct diags *diags)
{
    const char *separator = folder[strlen(folder) - 1] == '/' ? "" : "/";
    const char *path = arena_printf(arena, "%s%s" TEAM_FILE, folder, separator);
    struct stat status;

    if (lstat(path, &status) != 0) {
        return report_open(diags, TEAM_FILE, errno);
    }
    if (S_ISLNK(status.st_mode)) {
        return report_open(diags, TEAM_FILE, ELOOP);
    }
    return S_ISREG(status.st_mode) ? STORE_OK : STORE_ABSENT;
}

/* Cut the last component off an absolute path; false at the root */
static bool go_up(char *path)
{
    char *slash = strrchr(path, '/');

    if (slash[1] == '\0') {
        return false;
    }
    slash[slash == path ? 1 : 0] = '\0';
    return true;
}

/* Search upward; path becomes the directory found */
static enum store_result search(struct arena *arena, const char *start, char **path,
                                struct diags *diags)
{
    char *absolute = realpath(start, NULL);

    if (absolute == NULL) {
        report_system(diags, "open", start, errno);
        return errno == ENOENT || errno == ENOTDIR ? STORE_ABSENT : STORE_SYSTEM;
    }
    *path = arena_strdup(arena, absolute);
    free(absolute);
    do {
        enum store_result result = probe(arena, *path, diags);

        if (result != STORE_ABSENT) {
            return result;
        }
    } while (go_up(*path));
    diags_add(diags, SEVERITY_ERROR, "E4", nowhere, "make one with: coach init NAME",
              "no team directory here or above");
    return STORE_ABSENT;
}

static enum store_result probe_exactly(struct arena *arena, const char *folder, struct diags *diags)
{
    enum store_result result = folder[0] == '\0' ? STORE_ABSENT : probe(arena, folder, diags);

    if (result == STORE_ABSENT) {
        diags_add(diags, SEVERITY_ERROR, "E4", nowhere, "make one with: coach init NAME",
                  "'%s' has no " TEAM_FILE, folder);
    }
    return result;
}

enum store_result store_open(struct store *store, struct arena *arena, const char *start,
                             bool exact, struct diags *diags)
{
    char *root = arena_strdup(arena, start);
    enum store_result result =
        exact ? probe_exactly(arena, root, diags) : search(arena, start, &root, diags);

    *store = (struct store){.arena = arena, .fd = -1, .root = root};
    if (result != STORE_OK) {
        return result;
    }
    store->fd = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (store->fd < 0) {
        return report_system(diags, "open", root, errno);
    }
    return STORE_OK;
}

void store_close(struct store *store)
{
    if (store->fd >= 0) {
        close(store->fd);
        store->fd = -1;
    }
}

/*
 * Paths as text: where a record lies, and whether a path stays inside the directory.
 */

#include <string.h>

#include "store/beneath.h"

char *path_of_person(struct arena *arena, const char *person)
{
    return arena_printf(arena, "people/%s/" PERSON_FILE, person);
}

char *path_of_goal(struct arena *arena, const char *person, const char *slug)
{
    if (strcmp(person, TEAM_ID) == 0) {
        return arena_printf(arena, "goals/%s.yaml", slug);
    }
    return arena_printf(arena, "people/%s/goals/%s.yaml", person, slug);
}

char *path_of_tasks(struct arena *arena, const char *person)
{
    return arena_printf(arena, "private/people/%s/" TASKS_FILE, person);
}

static bool is_plain_name(const char *component, size_t length)
{
    return length > 0 && !(length == 1 && component[0] == '.') &&
           !(length == 2 && component[0] == '.' && component[1] == '.');
}

bool path_stays_inside(const char *path)
{
    for (;;) {
        size_t length = strcspn(path, "/");

        if (!is_plain_name(path, length)) {
            return false;
        }
        if (path[length] == '\0') {
            return true;
        }
        path += length + 1;
    }
}

bool path_is_private(const char *path)
{
    static const char folder[] = "private";
    size_t length = sizeof folder - 1;

    return strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

const char *path_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash != NULL ? slash + 1 : path;
}

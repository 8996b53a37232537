/*
 * Complaints about what does not belong where it lies: what it is, and what to do.
 */

#include "store/stray.h"

#include <string.h>

#include "base/text.h"
#include "store/beneath.h"

static void complain(struct diags *diags, enum severity severity, const char *path,
                     const char *help, const char *message)
{
    diags_add(diags, severity, "D8", whole_file(path), help, "%s", message);
}

/* At the root: other things are the user's own */
static void report_at_root(struct diags *diags, enum entry_type type, const char *path)
{
    const struct layout *near = layout_nearest(FOLDER_ROOT, path);
    bool yaml = type == ENTRY_FILE && layout_stem(diags->arena, path) != NULL;

    if (near != NULL && strcmp(near->name, path) == 0) {
        complain(diags, SEVERITY_ERROR, path, layout_holds(FOLDER_ROOT),
                 near->type == ENTRY_FILE ? "not a regular file" : "not a directory");
    } else if (near != NULL && (near->type == type || yaml)) {
        complain(diags, SEVERITY_WARNING, path,
                 arena_printf(diags->arena, "rename it to '%s'", near->name),
                 arena_printf(diags->arena, "'%s' is not read", path));
    } else if (yaml) {
        complain(diags, SEVERITY_WARNING, path,
                 "a goal of the team lies in goals/, a person's in people/ID/goals/",
                 arena_printf(diags->arena, "'%s' is not read", path));
    }
}

/* A name that would belong here if it were an id; NULL if it would not, or cannot become one */
static char *right_name(struct arena *arena, enum folder in, enum entry_type type, const char *name)
{
    const char *stem = type == ENTRY_FOLDER ? name : layout_stem(arena, name);
    char *id = stem != NULL ? text_to_id(arena, stem) : NULL;

    if (id == NULL) {
        return NULL;
    }
    char *right = type == ENTRY_FOLDER ? id : arena_printf(arena, "%s.yaml", id);

    return layout_find(in, type, right) != NULL ? right : NULL;
}

static const char *help_for(struct diags *diags, enum folder in, enum entry_type type,
                            const char *name)
{
    const struct layout *near = layout_nearest(in, name);
    const char *right =
        near != NULL && near->type == type ? near->name : right_name(diags->arena, in, type, name);

    return right != NULL ? arena_printf(diags->arena, "rename it to '%s'", right)
                         : layout_holds(in);
}

static void report_below(struct diags *diags, enum folder in, enum entry_type type,
                         const char *path)
{
    const char *name = path_name(path);
    const struct layout *known = layout_find_name(in, name);
    bool yaml = layout_stem(diags->arena, name) != NULL;

    if (in == FOLDER_PEOPLE && strcmp(name, TEAM_ID) == 0) {
        complain(diags, SEVERITY_ERROR, path, "goals of the team itself lie in goals/",
                 "'" TEAM_ID "' is not a person's id: it stands for the team");
    } else if (known != NULL) {
        complain(diags, SEVERITY_ERROR, path, layout_holds(in),
                 known->type == ENTRY_FILE ? "not a regular file" : "not a directory");
    } else if (type == ENTRY_FOLDER || yaml) {
        complain(diags, SEVERITY_ERROR, path, help_for(diags, in, type, name),
                 arena_printf(diags->arena, "no record belongs here under the name '%s'", name));
    } else {
        complain(diags, SEVERITY_WARNING, path, layout_holds(in),
                 arena_printf(diags->arena, "'%s' is not read", path));
    }
}

void stray_report(struct diags *diags, enum folder in, enum entry_type type, const char *path)
{
    if (type == ENTRY_SYMLINK) {
        if (in != FOLDER_ROOT || layout_find_name(in, path) != NULL) {
            complain(diags, SEVERITY_ERROR, path, "put what it leads to in its place",
                     "a symlink is not followed");
        }
    } else if (in == FOLDER_ROOT) {
        report_at_root(diags, type, path);
    } else {
        report_below(diags, in, type, path);
    }
}

/*
 * Complaints about records whose path and words are at odds: who may read them, and their names.
 */

#include "store/belong.h"

#include <string.h>

#include "store/beneath.h"

static void check_tree(const struct feedback *feedback, const struct file_entry *entry,
                       struct diags *diags)
{
    bool is_private = feedback->share == SHARE_PAIR;
    char *there = path_of_feedback(diags->arena, entry->person, entry->slug, feedback->share);

    if (is_private == entry->is_private) {
        return;
    }
    if (is_private) {
        diags_add(diags, SEVERITY_ERROR, "D8", whole_file(entry->path),
                  arena_printf(diags->arena, "move it to '%s', or add 'share: team'", there),
                  "feedback is the pair's, and this lies where the team reads it");
    } else {
        diags_add(diags, SEVERITY_ERROR, "D8",
                  mark_place(entry->path, feedback->where, &feedback->marks,
                             offsetof(struct feedback, share)),
                  arena_printf(diags->arena, "move it to '%s', or leave 'share' out", there),
                  "feedback that the team may read does not lie in private/");
    }
}

/* The rest of a name behind what it must begin with: nothing, or "-2" */
static bool is_number_suffix(const char *rest)
{
    return *rest == '\0' || (rest[0] == '-' && rest[1] != '\0' &&
                             strspn(rest + 1, "0123456789") == strlen(rest + 1));
}

static void check_name(const struct feedback *feedback, const struct file_entry *entry,
                       struct diags *diags)
{
    char date[DATE_SIZE];

    if (feedback->given == DAY_NONE || feedback->by == NULL) {
        return;
    }
    char *name =
        arena_printf(diags->arena, "%s-%s", date_format(feedback->given, date), feedback->by);
    size_t length = strlen(name);

    if (strncmp(entry->slug, name, length) != 0 || !is_number_suffix(entry->slug + length)) {
        diags_add(diags, SEVERITY_ERROR, "D8", whole_file(entry->path),
                  arena_printf(diags->arena, "rename it to '%s.yaml'", name),
                  "the name has another day or giver than the file");
    }
}

void belong_feedback(const struct feedback *feedback, const struct file_entry *entry,
                     struct diags *diags)
{
    check_tree(feedback, entry, diags);
    check_name(feedback, entry, diags);
}

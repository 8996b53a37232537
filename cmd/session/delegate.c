/*
 * A delegation's goal: what is there once the task is done, with a milestone for each checkpoint.
 */

#include <string.h>

#include "base/text.h"
#include "session/write.h"
#include "smart/statement.h"
#include "store/names.h"
#include "yaml/writer.h"

/** An id that was made is cut behind the word in which it gets this long. */
enum { ID_ENOUGH = 20 };

static char *short_id(struct arena *arena, const char *text, const char *otherwise)
{
    char *id = deed_id(arena, text, ID_ENOUGH);

    return id ? id : arena_strdup(arena, otherwise);
}

/** A milestone of each checkpoint; the last day of all of them goes to `due`. */
static struct node *milestones_node(struct arena *arena, const struct node *checkpoints,
                                    const char **due)
{
    struct node *list = node_list(arena, STYLE_BLOCK);
    const char **ids = arena_array(arena, checkpoints->count, sizeof(*ids));
    size_t count = 0;

    for (const struct node *stop = checkpoints->first; stop; stop = stop->next) {
        const char *what = node_find(stop, "what")->text;
        const struct node *by = node_find(stop, "by");
        struct node *map = node_map(arena, STYLE_FLOW);
        ids[count] = names_free_id(arena, short_id(arena, what, "step"), ids, count);
        node_put(arena, map, "id", node_text(arena, ids[count++]));
        node_put(arena, map, "what", node_text(arena, what));
        if (by) {
            node_put(arena, map, "due", node_plain(arena, by->text));
            *due = !*due || strcmp(by->text, *due) > 0 ? by->text : *due;
        }
        node_add(list, map);
    }
    return list;
}

/** "jordan/newsletter", or one with a number where that is taken. */
static char *free_slug(struct context *context, const struct said *said, const char *task)
{
    const char **names;
    size_t count = names_of_goals(context->arena, &context->store, &names);
    const char **slugs = arena_array(context->arena, count, sizeof(*slugs));
    size_t length = strlen(said->person);
    size_t own = 0;

    for (size_t i = 0; i < count; i++) {
        if (strncmp(names[i], said->person, length) == 0 && names[i][length] == '/') {
            slugs[own++] = names[i] + length + 1;
        }
    }
    return names_free_id(context->arena, short_id(context->arena, task, "task"), slugs, own);
}

char *delegate_goal(struct context *context, const struct said *said, const struct node *map,
                    char **text)
{
    struct arena *arena = context->arena;
    const char *kind = said_text(said, SAID_KIND);
    const char *task = said_text(said, SAID_TASK);
    const char *outcome = said_text(said, SAID_OUTCOME);
    const struct node *checkpoints = node_find(map, "checkpoints");
    const char *due = NULL;
    char date[DATE_SIZE];

    if (!kind || strcmp(kind, session_kind_words[SESSION_DELEGATION]) != 0 || said->is_plan ||
        said_text(said, SAID_GOALS) || (!task && !outcome)) {
        return NULL;
    }
    struct node *goal = node_map(arena, STYLE_BLOCK);
    struct node *milestones = checkpoints ? milestones_node(arena, checkpoints, &due) : NULL;

    node_put(arena, goal, "goal", node_text(arena, outcome ? outcome : task));
    node_put(arena, goal, "state", node_text(arena, goal_state_words[STATE_DRAFT]));
    node_put(arena, goal, "start", node_plain(arena, date_format(said->date, date)));
    if (due) {
        node_put(arena, goal, "due", node_plain(arena, due));
    }
    if (milestones) {
        node_put(arena, goal, "milestones", milestones);
    }
    *text = write_file(arena, goal);
    return path_of_goal(arena, said->person, free_slug(context, said, task ? task : outcome));
}

/*
 * Which task a word means: one that somebody has, one that the team needs, or a new one.
 */

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "model/scalars.h"
#include "person/task.h"
#include "store/names.h"

static void add(struct task_names *names, const char *id, const char *what)
{
    for (size_t i = 0; i < names->count; i++) {
        if (strcmp(names->items[i].id, id) == 0) {
            return;
        }
    }
    names->items[names->count++] = (struct task_name){id, what ? what : id, false};
}

static void add_person(struct task_names *names, const struct person *person)
{
    const struct tasks *tasks = tasks_of(person);

    for (size_t i = 0; i < tasks->count; i++) {
        add(names, tasks->items[i].id, tasks->items[i].what);
    }
}

struct task_names task_names_all(struct context *context, const struct team *team, const char *id)
{
    const struct person *person = id ? team_person(team, id) : NULL;
    size_t room = team->needs.count;
    struct task_names names = {NULL, 0};

    for (size_t i = 0; i < team->people.count; i++) {
        room += tasks_of(&team->people.items[i])->count;
    }
    names.items = arena_array(context->arena, room, sizeof(*names.items));
    if (person) {
        add_person(&names, person);
    }
    for (size_t i = 0; i < team->needs.count; i++) {
        const char *need = need_id(context->arena, &team->needs.items[i]);
        if (need) {
            add(&names, need, team->needs.items[i].task);
        }
    }
    for (size_t i = 0; i < team->people.count; i++) {
        add_person(&names, &team->people.items[i]);
    }
    return names;
}

const struct task_name *task_names_find(struct arena *arena, const struct task_names *names,
                                        const char *word)
{
    const char *folded = text_fold(arena, word, strlen(word));

    for (size_t i = 0; i < names->count; i++) {
        const struct task_name *name = &names->items[i];
        if (strcmp(name->id, word) == 0 ||
            strcmp(text_fold(arena, name->what, strlen(name->what)), folded) == 0) {
            return name;
        }
    }
    return NULL;
}

const char *task_name_new(struct context *context, const char *what, const char *id,
                          struct task_name *out)
{
    *out = (struct task_name){id ? id : text_to_id(context->arena, what), what, true};
    if (!out->id) {
        return "leaves nothing to make an id of";
    }
    return text_is_id(out->id, strlen(out->id)) ? NULL : "is no id";
}

/** The id, or the words, that a mistyped word is nearest to; NULL if none is near. */
static const char *nearest(struct context *context, const struct task_names *names,
                           const char *word)
{
    const char **known = arena_array(context->arena, 2 * names->count, sizeof(*known));

    for (size_t i = 0; i < names->count; i++) {
        known[2 * i] = names->items[i].id;
        known[2 * i + 1] = names->items[i].what;
    }
    return text_nearest(word, known, 2 * names->count);
}

/** A task that nobody has; one that is nearly another is asked about. */
static int take_new(struct context *context, const struct task_names *names, const char *word,
                    const char *id, struct task_name *out)
{
    const char *near = id ? NULL : nearest(context, names, word);
    const char *why;

    if (near) {
        return usage_error(context,
                           arena_printf(context->arena,
                                        "did you mean '%s'? for another task give it an --id",
                                        near),
                           "no task '%s'", word);
    }
    why = task_name_new(context, word, id, out);
    if (why) {
        return usage_error(context, "--id ID, of the letters a to z, digits and '-'", "'%s' %s",
                           id ? id : word, why);
    }
    const struct task_name *same = task_names_find(context->arena, names, out->id);
    if (same && id) {
        return usage_error(context, arena_printf(context->arena, "say it of '%s'", same->id),
                           "'%s' is '%s' already", same->id, same->what);
    }
    *out = same ? *same : *out;
    return DONE;
}

static int say_several(struct context *context, const char *word, const struct name_matches *found)
{
    struct buffer help;

    buffer_init(&help, context->arena);
    for (size_t i = 0; i < found->count; i++) {
        buffer_printf(&help, "%s%s", i == 0 ? "one of " : ", ", found->names[i]);
    }
    return usage_error(context, buffer_text(&help), "'%s' could be any of %zu", word, found->count);
}

/** What looks like an id may be the beginning, or a part, of one. False where it is of none. */
static bool find_by_part(struct context *context, const struct task_names *names, const char *word,
                         bool say_name, struct task_name *out, int *code)
{
    const char **ids = arena_array(context->arena, names->count, sizeof(*ids));
    struct name_matches found;

    for (size_t i = 0; i < names->count; i++) {
        ids[i] = names->items[i].id;
    }
    switch (names_match(context->arena, word, ids, names->count, &found)) {
    case MATCH_ONE:
        *out = *task_names_find(context->arena, names, found.names[0]);
        if (say_name) {
            say("%s: %s", word, out->id);
        }
        *code = DONE;
        return true;
    case MATCH_MANY: *code = say_several(context, word, &found); return true;
    case MATCH_NONE: break;
    }
    return false;
}

/** The one that is known by a word. False where none is; else code says what it came to. */
static bool find_known(struct context *context, const struct task_names *names, const char *word,
                       bool say_name, struct task_name *out, int *code)
{
    const struct task_name *known = task_names_find(context->arena, names, word);

    if (known) {
        *out = *known;
        *code = DONE;
        return true;
    }
    return text_is_id(word, strlen(word)) &&
           find_by_part(context, names, word, say_name, out, code);
}

int task_name_known(struct context *context, const struct task_names *names, const char *word,
                    bool say_name, struct task_name *out)
{
    int code;

    if (find_known(context, names, word, say_name, out, &code)) {
        return code;
    }
    const char *near = nearest(context, names, word);
    return usage_error(context,
                       near ? arena_printf(context->arena, "did you mean '%s'?", near)
                            : "list them with: coach person task list --private",
                       "no task '%s'", word);
}

int task_name_find(struct context *context, const struct task_names *names, const char *word,
                   const char *id, struct task_name *out)
{
    int code;

    return !id && find_known(context, names, word, true, out, &code)
               ? code
               : take_new(context, names, word, id, out);
}

bool task_side_of(const struct team *team, const char *person, const char *by, day_t day,
                  bool *of_coach)
{
    const char *coach = team_coach_on(team, person, day);

    *of_coach = strcmp(by, person) != 0;
    return !*of_coach || (coach && strcmp(by, coach) == 0);
}

const char *task_word(struct arena *arena, const struct scalar_type *type, const char *text,
                      const char **word, const char **help)
{
    char *plain = arena_strdup(arena, text);
    void *ignored = arena_alloc(arena, type->size);
    struct refusal refusal;

    for (char *at = plain; *at; at++) {
        *at = *at == '-' || *at == '_' ? ' ' : *at;
    }
    *word = plain;
    if (scalar_parse(arena, type, plain, strlen(plain), ignored, &refusal)) {
        return NULL;
    }
    *help = refusal.help;
    return refusal.why;
}

/*
 * From a word on the command line to the record that it means, or to a part of one.
 */

#include "find.h"

#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "me.h"
#include "report.h"

/** Of those that a word could mean, so many are listed. */
enum { NAMES_SHOWN = 12 };

/**
 * True if a word could mean the record of a path that was not taken, or one in the folder there:
 * `jor` is people/jordan, `jordan/on` is people/jordan/goals/on-time.yaml and any goal in
 * people/jordan/goals.
 */
static bool could_mean(const char *word, const char *path)
{
    static const char people[] = "people/";
    const char *below = text_starts_with(path, "private/") ? path + strlen("private/") : path;
    const char *owner = text_starts_with(below, people) ? below + strlen(people) : TEAM_ID;
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    size_t first = strcspn(word, "/");
    size_t second = word[first] ? strcspn(word + first + 1, "/") : 0;

    if (word[first]) {
        bool is_folder = !strstr(name, ".yaml");
        return strncmp(owner, word, first) == 0 &&
               (is_folder || strncmp(name, word + first + 1, second) == 0);
    }
    return strncmp(name, word, first) == 0 ||
           (strcmp(name, "person.yaml") == 0 && strncmp(owner, word, first) == 0);
}

/** What was found amiss where the word's record could be: a symlink in its place. */
static void say_withheld(struct context *context, const char *word)
{
    for (size_t i = 0; i < context->withheld.count; i++) {
        struct diags one = {.items = &context->withheld.items[i], .count = 1};
        if (one.items->place.file && could_mean(word, one.items->place.file)) {
            diags_append(&context->diags, &one);
        }
    }
}

/** The words behind `coach` that list all of what messages call `what`. */
static const char *list_of(const char *what)
{
    static const char *const lists[][2] = {
        {"person", "person list"},
        {"session", "session list --private"},
        {"feedback", "feedback list --private"},
        {"journal", "review journal list --private"},
        {"review", "review list --private"},
        {"step", "pip list --all"},
    };

    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        if (strcmp(what, lists[i][0]) == 0) {
            return lists[i][1];
        }
    }
    return "goal list"; /* goals, and all that is part of one */
}

/** Say that a word means nothing, or too much. */
static int report_match(struct context *context, const char *what, const char *word,
                        enum match match, const struct name_matches *found)
{
    struct buffer help;

    buffer_init(&help, context->arena);
    if (match == MATCH_NONE) {
        say_withheld(context, word);
        if (found->count > 0) {
            buffer_printf(&help, "did you mean '%s'?", found->names[0]);
        } else {
            buffer_printf(&help, "list what there is with: coach %s", list_of(what));
        }
        return usage_error(context, buffer_text(&help), "no %s '%s'", what, word);
    }
    buffer_puts(&help, "one of ");
    for (size_t i = 0; i < found->count && i < NAMES_SHOWN; i++) {
        buffer_printf(&help, "%s%s", i > 0 ? ", " : "", found->names[i]);
    }
    if (found->count > NAMES_SHOWN) {
        buffer_printf(&help, " and %zu more", found->count - NAMES_SHOWN);
    }
    return usage_error(context, buffer_text(&help), "'%s' could be any of %zu", word, found->count);
}

/** Take the one name that matched, or say that it is none or several. */
static int take_name(struct context *context, const char *what, const char *word, enum match match,
                     const struct name_matches *found, bool say_name, const char **out)
{
    if (match != MATCH_ONE) {
        return report_match(context, what, word, match, found);
    }
    *out = found->names[0];
    if (say_name && strcmp(*out, word) != 0) {
        say("%s: %s", word, *out);
    }
    return DONE;
}

int find_among(struct context *context, const char *what, const char *word,
               const char *const *names, size_t count, bool say_name, const char **out)
{
    const char *full = word;
    struct name_matches found;
    int code = me_resolve(context, &full);

    if (code == DONE) {
        enum match match = names_match(context->arena, full, names, count, &found);
        code = take_name(context, what, word, match, &found, say_name, out);
    }
    return code;
}

int find_person(struct context *context, const char *word, bool say_name, const char **id)
{
    const char **names;
    size_t count = names_of_people(context->arena, &context->store, &names);

    return find_among(context, "person", word, names, count, say_name, id);
}

int find_people(struct context *context, const char *list, struct texts *ids)
{
    int code = DONE;

    ids->items = arena_array(context->arena, strlen(list) + 1, sizeof(*ids->items));
    ids->count = 0;
    while (*list && code == DONE) {
        size_t length = strcspn(list, ",");
        const char *id;
        code = find_person(context, arena_strndup(context->arena, list, length), true, &id);
        if (code == DONE && !texts_have(ids, id)) {
            ids->items[ids->count++] = id;
        }
        list += length + (list[length] == ',');
    }
    return code;
}

bool check_person_id(struct context *context, const char *id, struct place place)
{
    const char **people;
    size_t count = names_of_people(context->arena, &context->store, &people);
    const char *near;

    for (size_t i = 0; i < count; i++) {
        if (strcmp(people[i], id) == 0) {
            return true;
        }
    }
    near = text_nearest(id, people, count);
    diags_add(&context->diags, SEVERITY_ERROR, "C2", place,
              near ? arena_printf(context->arena, "did you mean '%s'?", near)
                   : "a person's own id is needed here: coach person list",
              "nobody has the id '%s'", id);
    return false;
}

enum match match_goals(struct context *context, const char *word, struct name_matches *found)
{
    const char **names;
    size_t count = names_of_goals(context->arena, &context->store, &names);

    return names_match(context->arena, word, names, count, found);
}

int find_goal(struct context *context, const char *word, bool say_name, const char **name)
{
    const char **names;
    size_t count = names_of_goals(context->arena, &context->store, &names);

    return find_among(context, "goal", word, names, count, say_name, name);
}

int find_record(struct context *context, enum file_kind kind, const char *what, const char *word,
                bool say_name, const char **name)
{
    return find_either(context, &kind, 1, what, word, say_name, name);
}

int find_either(struct context *context, const enum file_kind *kinds, size_t kind_count,
                const char *what, const char *word, bool say_name, const char **name)
{
    const char **all = arena_array(context->arena, context->store.file_count, sizeof(*all));
    size_t count = 0;

    for (size_t i = 0; i < kind_count; i++) {
        const char **names;
        size_t more = names_of_records(context->arena, &context->store, kinds[i], &names);
        for (size_t j = 0; j < more; j++) {
            all[count++] = names[j];
        }
    }
    return find_among(context, what, word, all, count, say_name, name);
}

/* Parts of goals: KPIs, and the steps that are taken for them */

/** The parts that a command is about. */
enum parts { KPIS, STEPS };

static const char *const part_nouns[] = {"goal or KPI", "goal, habit or milestone"};

/** Full names, "jordan/on-time/rate". */
struct part_names {
    struct arena *arena;
    const char **items;
    size_t count;
    size_t capacity;
};

static void add_part(struct part_names *names, const struct goal *goal, const char *id)
{
    if (id) {
        names->items = arena_grow(names->arena, names->items, &names->capacity, names->count,
                                  sizeof(*names->items));
        names->items[names->count++] =
            arena_printf(names->arena, "%s/%s/%s", goal->person, goal->slug, id);
    }
}

/** A milestone that shares its id with a habit goes by the same name. */
static bool is_habit(const struct goal *goal, const char *id)
{
    for (size_t i = 0; id && i < goal->habits.count; i++) {
        if (goal->habits.items[i].id && strcmp(goal->habits.items[i].id, id) == 0) {
            return true;
        }
    }
    return false;
}

static void add_parts(struct part_names *names, const struct goals *goals, enum parts parts)
{
    for (size_t g = 0; g < goals->count; g++) {
        const struct goal *goal = &goals->items[g];
        for (size_t i = 0; parts == KPIS && i < goal->kpis.count; i++) {
            add_part(names, goal, goal->kpis.items[i].id);
        }
        for (size_t i = 0; parts == STEPS && i < goal->habits.count; i++) {
            add_part(names, goal, goal->habits.items[i].id);
        }
        for (size_t i = 0; parts == STEPS && i < goal->milestones.count; i++) {
            const char *id = goal->milestones.items[i].id;
            add_part(names, goal, is_habit(goal, id) ? NULL : id);
        }
    }
}

static enum match match_parts(struct context *context, const struct team *team, enum parts parts,
                              const char *word, struct name_matches *found)
{
    struct part_names names = {.arena = context->arena};

    add_parts(&names, &team->goals, parts);
    for (size_t i = 0; i < team->people.count; i++) {
        add_parts(&names, &team->people.items[i].goals, parts);
    }
    return names_match(context->arena, word, names.items, names.count, found);
}

/* A part of just this name, or that begins so, beats a goal that has the word in its middle. */
static int find_part(struct context *context, const struct team *team, enum parts parts,
                     const char *word, bool say_name, const char **goal, const char **part)
{
    struct name_matches goals;
    struct name_matches found = {.by_part = true};
    enum match goal_match;
    enum match part_match = MATCH_NONE;
    const char *full = word;
    const char *name = NULL;
    int code = me_resolve(context, &full);

    *part = NULL;
    if (code != DONE) {
        return code;
    }
    goal_match = match_goals(context, full, &goals);
    if (goal_match == MATCH_NONE || goals.by_part) {
        part_match = match_parts(context, team, parts, full, &found);
    }
    if (goal_match != MATCH_NONE && (part_match == MATCH_NONE || found.by_part)) {
        return take_name(context, "goal", word, goal_match, &goals, say_name, goal);
    }
    code = take_name(context, part_nouns[parts], word, part_match, &found, say_name, &name);
    if (code == DONE) {
        const char *slash = strrchr(name, '/');
        *goal = arena_strndup(context->arena, name, (size_t)(slash - name));
        *part = slash + 1;
    }
    return code;
}

int find_kpi(struct context *context, const struct team *team, const char *word, bool say_name,
             struct kpi_name *out)
{
    return find_part(context, team, KPIS, word, say_name, &out->goal, &out->kpi);
}

int find_step(struct context *context, const struct team *team, const char *word, bool say_name,
              struct step_name *out)
{
    return find_part(context, team, STEPS, word, say_name, &out->goal, &out->step);
}

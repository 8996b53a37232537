/*
 * Sessions written: a new file, or the fewest lines of the one that was planned.
 */

#include "session/write.h"

#include <stdio.h>
#include <string.h>

#include "change.h"
#include "model/bind.h"
#include "practice/session.h"
#include "session/judge.h"
#include "set_key.h"
#include "store/names.h"
#include "team.h"
#include "yaml/reader.h"
#include "yaml/splice.h"
#include "yaml/writer.h"

/** A session on its way. */
struct filed {
    const struct said *said;
    /** The keys that are new. */
    struct node *map;
    const char *path;
    const char *slug;
    /** The file as it will be, and its record. */
    struct tree *tree;
    struct session session;
    /** A session with all of these keys is on file. */
    bool is_known;
};

/* Into the file of a session that was planned */

/** Add what a list does not have yet. */
static enum store_result fill_list(struct tree **tree, const char *key, const struct node *value,
                                   struct diags *diags)
{
    for (struct node *item = value->first; item; item = item->next) {
        const struct node *there = node_find((*tree)->root, key);
        bool known = false;
        for (struct node *other = there ? there->first : NULL; other; other = other->next) {
            known |= item->text ? node_is(other, item->text) : node_equal(other, item);
        }
        enum store_result result =
            known ? STORE_OK : append_item(tree, (*tree)->root, &session_schema, key, item, diags);
        if (result != STORE_OK) {
            return result;
        }
    }
    return STORE_OK;
}

static enum store_result fill_map(struct tree **tree, const char *key, const struct node *value,
                                  struct diags *diags)
{
    const struct schema *schema = schema_field(&session_schema, key)->of;
    enum store_result result = STORE_OK;

    for (struct node *entry = value->first; entry && result == STORE_OK; entry = entry->next) {
        result =
            set_key(tree, node_find((*tree)->root, key), schema, entry->key->text, entry, diags);
    }
    return result;
}

static enum store_result fill_key(struct tree **tree, const struct node *value, struct diags *diags)
{
    const char *key = value->key->text;
    const struct node *there = node_find((*tree)->root, key);

    if (there && node_equal(there, value)) {
        return STORE_OK;
    }
    if (there && there->kind == NODE_LIST && value->kind == NODE_LIST) {
        return fill_list(tree, key, value, diags);
    }
    if (there && there->kind == NODE_MAP && value->kind == NODE_MAP) {
        return fill_map(tree, key, value, diags);
    }
    if (there && there->kind != value->kind && !node_is_null(there)) {
        diags_add(diags, SEVERITY_ERROR, "C3", node_place(*tree, there),
                  "change it with: coach session edit", "'%s' is there already", key);
        return STORE_REFUSED;
    }
    return set_key(tree, (*tree)->root, &session_schema, key, value, diags);
}

static enum store_result fill_session(void *data, struct tree **tree, struct diags *diags)
{
    const struct filed *filed = data;
    enum store_result result = STORE_OK;

    for (const struct node *value = filed->map->first; value && result == STORE_OK;
         value = value->next) {
        result = fill_key(tree, value, diags);
    }
    return result;
}

/** It was held: its state, and the day where that is another one. */
static void note_held(struct arena *arena, struct filed *filed)
{
    const struct session *planned = filed->said->planned;
    char date[DATE_SIZE];

    if (filed->said->is_preparation) {
        return;
    }
    node_put(arena, filed->map, "state", node_text(arena, session_state_words[SESSION_HELD]));
    if (session_day(planned, DAY_LAST) != filed->said->date) {
        node_put(arena, filed->map, "held",
                 node_plain(arena, date_format(filed->said->date, date)));
    }
}

/* Checked as it will be */

static struct tree *read_file(struct context *context, const char *path, struct diags *diags)
{
    struct file_text text;

    if (store_read(&context->store, context->arena, path, &text, diags) != STORE_OK) {
        return NULL;
    }
    return tree_read(context->arena, path, text.text, text.length, diags);
}

static bool make_tree(struct context *context, struct filed *filed, struct diags *found)
{
    if (!filed->said->planned) {
        const char *text = write_file(context->arena, filed->map);
        filed->tree = tree_read(context->arena, filed->path, text, strlen(text), found);
        return filed->tree != NULL;
    }
    filed->tree = read_file(context, filed->path, found);
    return filed->tree && fill_session(filed, &filed->tree, found) == STORE_OK;
}

struct tree *said_fill(struct context *context, const struct said *said, struct diags *diags)
{
    struct filed filed = {.said = said, .path = said->planned->file};

    filed.map = said_map(context, said);
    if (!filed.map) {
        return NULL;
    }
    note_held(context->arena, &filed);
    return make_tree(context, &filed, diags) ? filed.tree : NULL;
}

/** What is wrong with a file that is made is said of what was typed. */
static bool check(struct context *context, struct filed *filed)
{
    struct diags found;
    bool good;

    diags_init(&found, context->arena);
    good = make_tree(context, filed, &found);
    struct binding binding = {.arena = context->arena, .tree = filed->tree, .diags = &found};
    if (good && bind_file(&binding, &session_schema, &filed->session)) {
        filed->session.file = filed->path;
        filed->session.person = filed->said->person;
        filed->session.slug = filed->slug;
        session_check(&filed->session, &found);
    }
    for (size_t i = 0; i < found.count; i++) {
        if (found.items[i].severity == SEVERITY_ERROR) {
            good = false;
            diags_add(&context->diags, SEVERITY_ERROR, "C2", filed->said->place,
                      found.items[i].help, "%s", found.items[i].message);
        }
    }
    return good;
}

/** All keys are those of a file; its state and others that it has do not matter. */
static bool has_all(const struct tree *tree, const struct tree *made)
{
    for (const struct node *value = made->root->first; value; value = value->next) {
        const struct node *there = node_find(tree->root, value->key->text);
        if (!there || !node_equal(there, value)) {
            return false;
        }
    }
    return true;
}

static bool is_on_file(struct context *context, const struct team *team, const struct filed *filed)
{
    const struct said *said = filed->said;
    const struct person *person = team_person(team, said->person);
    const struct sessions *sessions = person ? &person->sessions : &team->sessions;
    struct diags ignored;

    diags_init(&ignored, context->arena);
    for (size_t i = 0; i < sessions->count; i++) {
        const struct session *session = &sessions->items[i];
        struct tree *tree = session_day(session, DAY_LAST) == said->date
                                ? read_file(context, session->file, &ignored)
                                : NULL;
        if (tree && has_all(tree, filed->tree)) {
            return true;
        }
    }
    return false;
}

/** Names that are on file, with room for new ones. */
struct taken {
    const char **names;
    size_t count;
};

static struct taken take_names(struct context *context, size_t more)
{
    const char **listed;
    size_t count = names_of_records(context->arena, &context->store, FILE_SESSION, &listed);
    struct taken taken = {arena_array(context->arena, count + more, sizeof(*taken.names)), count};

    for (size_t i = 0; i < count; i++) {
        taken.names[i] = listed[i];
    }
    return taken;
}

/** An earlier one of the same import says the same. */
static bool is_repeated(const struct filed *all, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        if (all[i].map && strcmp(all[i].said->person, all[index].said->person) == 0 &&
            all[i].said->date == all[index].said->date && node_equal(all[i].map, all[index].map)) {
            return true;
        }
    }
    return false;
}

static bool prepare(struct context *context, const struct team *team, struct filed *all,
                    size_t index, struct taken *taken)
{
    struct filed *filed = &all[index];
    const struct said *said = filed->said;

    filed->map = said_map(context, said);
    if (!filed->map) {
        return false;
    }
    if (said->planned) {
        filed->slug = said->planned->slug;
        filed->path = said->planned->file;
        note_held(context->arena, filed);
        return check(context, filed);
    }
    filed->slug = said_slug(context->arena, said, taken->names, taken->count);
    filed->path = said_path(context, team, said, filed->slug);
    if (!check(context, filed)) {
        return false;
    }
    filed->is_known = is_repeated(all, index) || is_on_file(context, team, filed);
    if (!filed->is_known) {
        taken->names[taken->count++] =
            arena_printf(context->arena, "%s/%s", said->person, filed->slug);
    }
    return true;
}

/* Written */

/** From here on they are sure enough. */
enum { CONFIDENCE_ENOUGH = 7 };

/** An action that they hardly believe in wants another form before the talk ends. */
static void say_unsure(const struct session *session)
{
    for (size_t i = 0; i < session->will.count; i++) {
        const struct action *action = &session->will.items[i];
        if (decimal_known(action->confidence) && action->confidence.units < CONFIDENCE_ENOUGH) {
            say("%s: confidence %d of 10; what would make it %d?", action->id,
                (int)action->confidence.units, CONFIDENCE_ENOUGH);
        }
    }
}

static void add_change(struct context *context, struct filed *filed, struct change *changes,
                       size_t *count)
{
    struct change *change = &changes[(*count)++];
    char *text;

    *change = (struct change){
        .path = filed->path,
        .schema = &session_schema,
        .text = filed->tree->text,
        .place = filed->said->place,
    };
    if (filed->said->planned) {
        change->edit = fill_session;
        change->data = filed;
    }
    const char *goal = delegate_goal(context, filed->said, filed->map, &text);
    if (goal) {
        changes[(*count)++] = (struct change){
            .path = goal, .schema = &goal_schema, .text = text, .place = filed->said->place};
        say("%s: drafted; agree on it, and complete it with: coach goal edit", goal);
    }
}

int said_write(struct context *context, const struct team *team, struct said *said, size_t count,
               bool strict)
{
    return said_write_also(context, team, said, count, strict, NULL, 0);
}

int said_write_also(struct context *context, const struct team *team, struct said *said,
                    size_t count, bool strict, const struct change *also, size_t also_count)
{
    struct taken taken = take_names(context, count);
    struct filed *filed = arena_array(context->arena, count, sizeof(*filed));
    struct change *changes = arena_array(context->arena, 2 * count + also_count, sizeof(*changes));
    size_t findings = 0;
    size_t kept = 0;
    bool good = true;

    for (size_t i = 0; i < count; i++) {
        filed[i].said = &said[i];
        good &= prepare(context, team, filed, i, &taken);
    }
    if (!good) {
        return DONE; /* the complaints decide */
    }
    for (size_t i = 0; i < count; i++) {
        if (filed[i].said->is_preparation) {
            add_change(context, &filed[i], changes, &kept);
        } else if (!filed[i].is_known) {
            findings += lint_session_say(context, team, &filed[i].session, filed[i].tree);
            say_unsure(&filed[i].session);
            add_change(context, &filed[i], changes, &kept);
        }
    }
    if (strict && findings > 0) {
        say("nothing is written: --strict");
        return ANSWER_IS_NO;
    }
    for (size_t i = 0; i < also_count; i++) {
        changes[kept + i] = also[i];
    }
    return change_records(context, changes, kept + also_count);
}

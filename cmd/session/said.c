/*
 * From what was said to the keys of the file.
 */

#include "session/said.h"

#include <string.h>

#include "practice/session.h"
#include "team.h"
#include "yaml/tree.h"

const char *const said_columns[] = {"kind",
                                    "at",
                                    "with",
                                    "goals",
                                    "focus",
                                    "minutes",
                                    "prepared_coach",
                                    "prepared_coachee",
                                    "goal",
                                    "now",
                                    "tried",
                                    "in_the_way",
                                    "options",
                                    "will",
                                    "support",
                                    "going",
                                    "blockers",
                                    "task",
                                    "outcome",
                                    "why_you",
                                    "authority",
                                    "resources",
                                    "checkpoints",
                                    "coach_learned",
                                    "next",
                                    "followup_sent",
                                    "share",
                                    "notes",
                                    NULL};

/** How a key is said, and what becomes of it in the file. */
enum form {
    FORM_TEXT,
    FORM_NUMBER,
    /** A date of what is to come, or of what has happened. */
    FORM_PLAN,
    FORM_FACT,
    /** A list on one line, and one that is a text while it has one item. */
    FORM_IDS,
    FORM_TEXTS,
    FORM_ITEMS,
};

static const struct said_form {
    enum form form;
    const struct notation *notation;
    /** The key, where it is not the column, and the map that it is in; NULL for the file itself. */
    const char *key;
    const char *map;
} forms[SAID_KEYS] = {
    [SAID_WITH] = {.form = FORM_IDS},
    [SAID_GOALS] = {.form = FORM_IDS},
    [SAID_FOCUS] = {.form = FORM_TEXTS},
    [SAID_MINUTES] = {.form = FORM_NUMBER},
    [SAID_PREPARED_COACH] = {.form = FORM_FACT, .key = "coach", .map = "prepared"},
    [SAID_PREPARED_COACHEE] = {.form = FORM_FACT, .key = "coachee", .map = "prepared"},
    [SAID_NOW] = {.map = "reality"},
    [SAID_TRIED] = {.map = "reality"},
    [SAID_IN_THE_WAY] = {.map = "reality"},
    [SAID_OPTIONS] = {FORM_ITEMS, &option_notation, NULL, NULL},
    [SAID_WILL] = {FORM_ITEMS, &will_notation, NULL, NULL},
    [SAID_SUPPORT] = {FORM_ITEMS, &support_notation, NULL, NULL},
    [SAID_CHECKPOINTS] = {FORM_ITEMS, &checkpoint_notation, NULL, NULL},
    [SAID_NEXT] = {.form = FORM_PLAN},
    [SAID_FOLLOWUP_SENT] = {.form = FORM_FACT},
};

const char *said_text(const struct said *said, enum said_key key)
{
    const struct texts *values = &said->values[key];
    const char *text = values->count > 0 ? values->items[values->count - 1] : NULL;

    return text && *text ? text : NULL;
}

bool said_tells(const struct said *said)
{
    for (int key = SAID_GOAL; key <= SAID_COACH_LEARNED; key++) {
        if (said_text(said, (enum said_key)key)) {
            return true;
        }
    }
    return said_text(said, SAID_NOTES) || said_text(said, SAID_FOCUS);
}

bool said_prepares(const struct said *said)
{
    bool any = false;

    for (int key = 0; key < SAID_KEYS; key++) {
        bool prepared = key == SAID_PREPARED_COACH || key == SAID_PREPARED_COACHEE;
        if (!said_text(said, (enum said_key)key)) {
            continue;
        }
        if (!prepared) {
            return false;
        }
        any = true;
    }
    return any;
}

struct texts said_one(struct arena *arena, const char *text)
{
    const char **items = arena_array(arena, 1, sizeof(*items));

    items[0] = text;
    return (struct texts){items, text ? 1 : 0};
}

void said_settle_kind(struct arena *arena, struct said *said)
{
    enum session_kind kind = said->planned ? said->planned->kind : SESSION_GROW;

    if (!said_text(said, SAID_KIND)) {
        said->values[SAID_KIND] = said_one(arena, session_kind_words[kind]);
    }
}

struct texts said_split(struct arena *arena, const char *list)
{
    struct texts texts = {.items = arena_array(arena, strlen(list) + 1, sizeof(char *))};

    while (*list) {
        size_t length = strcspn(list, ",");
        if (length > 0) {
            texts.items[texts.count++] = arena_strndup(arena, list, length);
        }
        list += length + (list[length] == ',');
    }
    return texts;
}

/* Values */

static struct node *date_node(struct context *context, const struct said *said, const char *text,
                              enum date_sense sense)
{
    struct period period;
    char date[DATE_SIZE];

    if (!date_parse_words(text, strlen(text), context->today, sense, &period) ||
        period.first != period.last) {
        diags_add(&context->diags, SEVERITY_ERROR, "C2", said->place,
                  "write a date such as 2026-01-26, friday or +2w", "'%s' is no single day", text);
        return NULL;
    }
    if (sense == DATE_FACT ? period.first > context->today : period.first < said->date) {
        diags_add(&context->diags, SEVERITY_ERROR, "C2", said->place, NULL,
                  sense == DATE_FACT ? "'%s' is still to come" : "'%s' is before the talk", text);
        return NULL;
    }
    return node_plain(context->arena, date_format(period.first, date));
}

static struct node *texts_node(struct arena *arena, const struct texts *texts)
{
    struct node *list = node_list(arena, STYLE_FLOW);

    for (size_t i = 0; i < texts->count; i++) {
        node_add(list, node_text(arena, texts->items[i]));
    }
    return list;
}

/** The ids that the list of the planned session has, and room for more. */
static void known_ids(const struct said *said, enum said_key key, struct notation_list *list)
{
    const struct session *planned = said->planned;
    size_t room = said->values[key].count;

    if (planned) {
        room += planned->will.count + planned->support.count;
    }
    list->ids = arena_array(list->context->arena, room, sizeof(*list->ids));
    for (size_t i = 0; planned && key == SAID_WILL && i < planned->will.count; i++) {
        list->ids[list->id_count++] = planned->will.items[i].id;
    }
    for (size_t i = 0; planned && key == SAID_SUPPORT && i < planned->support.count; i++) {
        list->ids[list->id_count++] = planned->support.items[i].id;
    }
}

static struct node *items_node(struct context *context, const struct said *said, enum said_key key)
{
    bool of_team = strcmp(said->person, TEAM_ID) == 0;
    struct node *items = node_list(context->arena, STYLE_BLOCK);
    struct notation_list list = {
        .context = context,
        .notation = forms[key].notation,
        .place = said->place,
        .who = key == SAID_WILL && !of_team ? said->person : NULL,
    };

    known_ids(said, key, &list);
    for (size_t i = 0; i < said->values[key].count; i++) {
        struct node *item = notation_read(&list, said->values[key].items[i]);
        if (!item) {
            return NULL;
        }
        node_add(items, item);
    }
    return items;
}

static struct node *value_node(struct context *context, const struct said *said, enum said_key key)
{
    const char *text = said_text(said, key);
    const struct texts *all = &said->values[key];

    switch (forms[key].form) {
    case FORM_TEXT: return node_text(context->arena, text);
    case FORM_NUMBER: return node_plain(context->arena, text);
    case FORM_PLAN: return date_node(context, said, text, DATE_PLAN);
    case FORM_FACT: return date_node(context, said, text, DATE_FACT);
    case FORM_IDS: return texts_node(context->arena, all);
    case FORM_TEXTS:
        return all->count == 1 ? node_text(context->arena, text) : texts_node(context->arena, all);
    case FORM_ITEMS: return items_node(context, said, key);
    }
    return NULL;
}

/** The map that a key is in, which is made when its first key comes. */
static struct node *map_of(struct arena *arena, struct node *root, const char *name)
{
    struct node *map = name ? node_find(root, name) : root;

    if (!map) {
        map = node_map(arena, strcmp(name, "prepared") == 0 ? STYLE_FLOW : STYLE_BLOCK);
        node_put(arena, root, name, map);
    }
    return map;
}

struct node *said_map(struct context *context, const struct said *said)
{
    struct arena *arena = context->arena;
    struct node *root = node_map(arena, STYLE_BLOCK);
    bool good = true;

    for (int i = 0; i < SAID_KEYS; i++) {
        enum said_key key = (enum said_key)i;
        if (said_text(said, key)) {
            struct node *value = value_node(context, said, key);
            good &= value != NULL;
            if (value) {
                node_put(arena, map_of(arena, root, forms[key].map),
                         forms[key].key ? forms[key].key : said_columns[key], value);
            }
        }
        if (key == SAID_KIND && said->is_plan) {
            node_put(arena, root, "state", node_text(arena, session_state_words[SESSION_PLANNED]));
        }
    }
    return good ? root : NULL;
}

/* Files */

/** The same people, in any order. */
static bool same_people(const struct texts *a, const struct texts *b)
{
    size_t found = 0;

    for (size_t i = 0; i < a->count; i++) {
        for (size_t j = 0; j < b->count; j++) {
            found += strcmp(a->items[i], b->items[j]) == 0;
        }
    }
    return found == a->count && found == b->count;
}

const struct session *said_find_planned(const struct team *team, const struct said *said)
{
    bool of_team = strcmp(said->person, TEAM_ID) == 0;
    const struct person *person = team_person(team, said->person);
    const char *kind = said_text(said, SAID_KIND);
    const struct sessions *sessions = of_team ? &team->sessions : &person->sessions;

    for (size_t i = 0; i < sessions->count; i++) {
        const struct session *session = &sessions->items[i];
        if (session->state == SESSION_PLANNED && session_day(session, DAY_LAST) == said->date &&
            (!kind || strcmp(session_kind_words[session->kind], kind) == 0) &&
            (!of_team || same_people(&session->with, &said->values[SAID_WITH]))) {
            return session;
        }
    }
    return NULL;
}

static bool is_taken(const char *name, const char *const *taken, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(taken[i], name) == 0) {
            return true;
        }
    }
    return false;
}

char *said_slug(struct arena *arena, const struct said *said, const char *const *taken,
                size_t count)
{
    char date[DATE_SIZE];
    char *name = arena_printf(arena, "%s/%s", said->person, date_format(said->date, date));
    char *free_name = name;

    for (unsigned number = 2; is_taken(free_name, taken, count); number++) {
        free_name = arena_printf(arena, "%s-%u", name, number);
    }
    return strchr(free_name, '/') + 1;
}

char *said_path(struct context *context, const struct team *team, const struct said *said,
                const char *slug)
{
    const char *share = said_text(said, SAID_SHARE);

    if (!share && strcmp(said->person, TEAM_ID) == 0) {
        share = share_words[SHARE_TEAM];
    }
    return new_record_path(context, team, FILE_SESSION, said->person, slug, share);
}

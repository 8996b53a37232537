/*
 * Finding records by name, and the places of what they say.
 */

#include "model/model.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

#define COLUMN_BITS 32

const char *const kpi_kind_words[] = {"lag", "lead", NULL};
const char *const cadence_words[] = {"", "day", "week", "2w", "month", "quarter", NULL};
const char *const goal_purpose_words[] = {"performance", "skill", "personal", NULL};
const char *const goal_state_words[] = {"active", "draft", "closed", NULL};
const char *const commitment_words[] = {"committed", "stretch", NULL};
const char *const feedback_kind_words[] = {"reinforcing", "redirecting", NULL};
const char *const feedback_seen_words[] = {"first-hand", "reported", NULL};
const char *const share_words[] = {"", "pair", "team", NULL};
const char *const session_kind_words[] = {"grow",   "laser",      "checkin",  "kickoff",
                                          "review", "delegation", "practice", NULL};
const char *const session_state_words[] = {"held", "planned", "skipped", NULL};
const char *const grow_phase_words[] = {NULL, "goal", "reality", "options", "will", NULL};
const char *const pip_step_words[] = {"verbal", "written", "pip", "decision", NULL};
const char *const pip_outcome_words[] = {NULL,       "resolved", "continue",
                                         "reassign", "separate", NULL};
const char *const task_skill_words[] = {NULL, "new", "learning", "able", "could teach", NULL};
const char *const task_will_words[] = {NULL, "unsure", "willing", "keen", NULL};

bool texts_have(const struct texts *texts, const char *text)
{
    for (size_t i = 0; i < texts->count; i++) {
        if (strcmp(texts->items[i], text) == 0) {
            return true;
        }
    }
    return false;
}

bool decimal_known(struct decimal value)
{
    return value.scale != DECIMAL_NONE_SCALE;
}

/* Places */

where_t where_pack(uint32_t line, uint32_t column)
{
    return (where_t)line << COLUMN_BITS | column;
}

int where_line(where_t where)
{
    return (int)(where >> COLUMN_BITS);
}

int where_column(where_t where)
{
    return (int)(uint32_t)where;
}

struct place where_place(const char *file, where_t where)
{
    return (struct place){.file = file, .line = where_line(where), .column = where_column(where)};
}

struct place mark_place(const char *file, where_t where, const struct marks *marks, size_t field)
{
    for (size_t i = 0; i < marks->count; i++) {
        const struct mark *mark = &marks->items[i];
        if (mark->field != field) {
            continue;
        }
        struct place place = where_place(file, mark->where);
        place.end_column = (int)mark->end_column;
        return place;
    }
    return where_place(file, where);
}

bool has_mark(const struct marks *marks, size_t field)
{
    for (size_t i = 0; i < marks->count; i++) {
        if (marks->items[i].field == field) {
            return true;
        }
    }
    return false;
}

bool model_version_is_newer(const struct team *team)
{
    struct decimal ours = {.units = FORMAT_VERSION, .scale = 0};
    return decimal_known(team->version) && decimal_compare(team->version, ours) > 0;
}

/* Names. People and goals are kept in order, so that they are found by halving. */

struct name {
    const char *text;
    size_t length;
};

/** strcmp() of a name that has no NUL behind it with one that has. */
static int name_compare(const struct name *name, const char *other)
{
    int order = strncmp(name->text, other, name->length);
    return order == 0 && other[name->length] != '\0' ? -1 : order;
}

static int compare_person(const void *name, const void *person)
{
    return name_compare(name, ((const struct person *)person)->id);
}

static int compare_goal(const void *name, const void *goal)
{
    return name_compare(name, ((const struct goal *)goal)->slug);
}

static struct person *find_person(const struct team *team, const struct name *id)
{
    if (team->people.count == 0) {
        return NULL;
    }
    return bsearch(id, team->people.items, team->people.count, sizeof(struct person),
                   compare_person);
}

static const struct goals *goals_of(const struct team *team, const struct name *owner)
{
    if (text_equals(owner->text, owner->length, TEAM_ID)) {
        return &team->goals;
    }
    const struct person *person = find_person(team, owner);
    return person == NULL ? NULL : &person->goals;
}

struct person *team_person(const struct team *team, const char *id)
{
    return find_person(team, &(struct name){id, strlen(id)});
}

const char *team_coach(const struct team *team, const char *person)
{
    const struct person *record = team_person(team, person);

    if (record != NULL && record->coach != NULL) {
        return record->coach;
    }
    return team->manager != NULL && strcmp(team->manager, person) != 0 ? team->manager : NULL;
}

bool person_has_left(const struct person *person, day_t as_of)
{
    return person != NULL && person->left != DAY_NONE && person->left <= as_of;
}

const char *team_coach_on(const struct team *team, const char *person, day_t as_of)
{
    const char *coach = team_coach(team, person);
    const struct person *record = coach != NULL ? team_person(team, coach) : NULL;

    if (!person_has_left(record, as_of)) {
        return coach;
    }
    return team->manager != NULL && strcmp(team->manager, person) != 0 ? team->manager : NULL;
}

bool team_has_unread(const struct team *team, const char *name)
{
    const char *slash = strchr(name, '/');
    if (slash == NULL) {
        return team->unread.team;
    }

    size_t length = (size_t)(slash - name) + 1 + strcspn(slash + 1, "/");
    for (size_t i = 0; i < team->unread.goals.count; i++) {
        const char *goal = team->unread.goals.items[i];
        if (strncmp(goal, name, length) == 0 && goal[length] == '\0') {
            return true;
        }
    }
    return false;
}

const char *team_name_of(const struct team *team, const char *id)
{
    const struct person *person = id ? team_person(team, id) : NULL;

    return person && person->name ? person->name : id;
}

struct goal *team_goal(const struct team *team, const char *name)
{
    const char *slash = strchr(name, '/');
    if (slash == NULL) {
        return NULL;
    }

    struct name owner = {name, (size_t)(slash - name)};
    struct name slug = {slash + 1, strlen(slash + 1)};
    const struct goals *goals = goals_of(team, &owner);
    if (goals == NULL || goals->count == 0) {
        return NULL;
    }
    return bsearch(&slug, goals->items, goals->count, sizeof(struct goal), compare_goal);
}

static int compare_session(const void *name, const void *session)
{
    return name_compare(name, ((const struct session *)session)->slug);
}

struct session *team_session(const struct team *team, const char *name)
{
    struct name owner = {name, strcspn(name, "/")};
    if (name[owner.length] == '\0') {
        return NULL;
    }

    struct name slug = {name + owner.length + 1, strlen(name + owner.length + 1)};
    const struct person *person = find_person(team, &owner);
    const struct sessions *sessions = person == NULL ? NULL : &person->sessions;
    if (text_equals(owner.text, owner.length, TEAM_ID)) {
        sessions = &team->sessions;
    }
    if (sessions == NULL || sessions->count == 0) {
        return NULL;
    }
    return bsearch(&slug, sessions->items, sessions->count, sizeof(struct session),
                   compare_session);
}

struct pip *team_pip(const struct team *team, const char *name)
{
    struct name owner = {name, strcspn(name, "/")};
    const struct person *person = find_person(team, &owner);

    for (size_t i = 0; person && name[owner.length] && i < person->pips.count; i++) {
        if (strcmp(person->pips.items[i].slug, name + owner.length + 1) == 0) {
            return &person->pips.items[i];
        }
    }
    return NULL;
}

bool goal_is_named(const struct goal *goal, const char *name)
{
    size_t person = strlen(goal->person);
    size_t slug = strlen(goal->slug);

    return strncmp(name, goal->person, person) == 0 && name[person] == '/' &&
           strncmp(name + person + 1, goal->slug, slug) == 0 &&
           (name[person + 1 + slug] == '\0' || name[person + 1 + slug] == '/');
}

const struct partner *goal_partner(const struct goal *goal, const char *person)
{
    for (size_t i = 0; i < goal->partners.count; i++) {
        const struct partner *partner = &goal->partners.items[i];
        if (partner->who != NULL && strcmp(partner->who, person) == 0) {
            return partner;
        }
    }
    return NULL;
}

char *goal_partners_text(struct arena *arena, const struct goal *goal)
{
    char *text = NULL;

    for (size_t i = 0; i < goal->partners.count; i++) {
        const char *who = goal->partners.items[i].who;
        if (who != NULL) {
            text =
                text == NULL ? arena_strdup(arena, who) : arena_printf(arena, "%s, %s", text, who);
        }
    }
    return text;
}

struct kpi *goal_kpi(const struct goal *goal, const char *id)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        if (strcmp(goal->kpis.items[i].id, id) == 0) {
            return &goal->kpis.items[i];
        }
    }
    return NULL;
}

struct aim *team_aim(const struct team *team, const char *id)
{
    for (size_t i = 0; i < team->strategy.count; i++) {
        if (strcmp(team->strategy.items[i].id, id) == 0) {
            return &team->strategy.items[i];
        }
    }
    return NULL;
}

const char *keep_text(struct arena *arena, const struct keep *keep)
{
    char low[DECIMAL_SIZE];
    char high[DECIMAL_SIZE];

    switch (keep->kind) {
    case KEEP_AT_LEAST: return arena_printf(arena, "at-least %s", decimal_format(keep->low, low));
    case KEEP_AT_MOST: return arena_printf(arena, "at-most %s", decimal_format(keep->high, high));
    case KEEP_RANGE:
        return arena_printf(arena, "%s..%s", decimal_format(keep->low, low),
                            decimal_format(keep->high, high));
    case KEEP_NONE: break;
    }
    return NULL;
}

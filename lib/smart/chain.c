/*
 * Following what supports what.
 */

#include "smart/chain.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"

/** A chain is shown with no more links than these. */
#define SHOWN_MAX 8

/* What a name leads to */

static int by_id(const void *a, const void *b)
{
    const struct link *const *left = a;
    const struct link *const *right = b;

    return strcmp((*left)->aim->id, (*right)->aim->id);
}

static int id_to_aim(const void *id, const void *aim)
{
    const struct link *const *link = aim;

    return strcmp(id, (*link)->aim->id);
}

static const struct link *find_aim(const struct chains *chains, const char *id)
{
    size_t count = chains->team->strategy.count;
    const struct link **found =
        count == 0 ? NULL : bsearch(id, chains->aims, count, sizeof(*chains->aims), id_to_aim);

    return found == NULL ? NULL : *found;
}

/** The goal that PERSON/GOAL or PERSON/GOAL/KPI names; NULL if there is none. */
static const struct goal *find_goal(struct arena *arena, const struct team *team, const char *name)
{
    const char *slug = strchr(name, '/');
    const char *id = slug == NULL ? NULL : strchr(slug + 1, '/');

    if (id == NULL) {
        return team_goal(team, name);
    }
    const struct goal *goal = team_goal(team, arena_strndup(arena, name, (size_t)(id - name)));
    return goal != NULL && goal_kpi(goal, id + 1) != NULL ? goal : NULL;
}

static const struct link *find(struct arena *arena, const struct chains *chains, const char *name)
{
    if (strchr(name, '/') == NULL) {
        return find_aim(chains, name);
    }
    const struct goal *goal = find_goal(arena, chains->team, name);
    return goal == NULL ? NULL : chains_of_goal(chains, goal);
}

const char *link_name(const struct link *link)
{
    if (link->goal == NULL) {
        return link->aim->serves;
    }
    return link->goal->supports != NULL ? link->goal->supports : link->goal->moves;
}

static void resolve(struct arena *arena, const struct chains *chains, struct link *link)
{
    const char *name = link_name(link);

    if (name == NULL || *name == '\0') {
        return;
    }
    if (link->goal != NULL && strcmp(name, SUPPORTS_ME) == 0) {
        link->kind = LINK_ME;
        return;
    }
    link->to = link->goal != NULL ? find(arena, chains, name) : find_aim(chains, name);
    if (link->to != NULL) {
        link->kind = LINK_TO;
    } else {
        link->kind = team_has_unread(chains->team, name) ? LINK_UNREAD : LINK_BROKEN;
    }
}

/* Circles */

/** Mark the circles. Each link is walked over once; walks are told apart by their number. */
static void find_circles(struct arena *arena, struct chains *chains)
{
    size_t *walked = arena_array(arena, chains->count, sizeof(*walked));

    for (size_t i = 0; i < chains->count; i++) {
        const struct link *at = &chains->links[i];
        while (at != NULL && walked[at - chains->links] == 0) {
            walked[at - chains->links] = i + 1;
            at = at->to;
        }
        if (at == NULL || walked[at - chains->links] != i + 1) {
            continue;
        }
        for (size_t j = (size_t)(at - chains->links); !chains->links[j].circles;
             j = (size_t)(chains->links[j].to - chains->links)) {
            chains->links[j].circles = true;
        }
    }
}

/* All of them */

static size_t add_goals(struct chains *chains, size_t at, const struct goals *goals)
{
    for (size_t i = 0; i < goals->count; i++) {
        chains->links[at + i].goal = &goals->items[i];
    }
    return at + goals->count;
}

static size_t goals_count(const struct team *team)
{
    size_t count = team->goals.count;

    for (size_t i = 0; i < team->people.count; i++) {
        count += team->people.items[i].goals.count;
    }
    return count;
}

struct chains chains_make(struct arena *arena, const struct team *team)
{
    const struct aims *aims = &team->strategy;
    size_t people = team->people.count;
    size_t at = 0;
    struct chains chains = {.team = team, .count = goals_count(team) + aims->count};

    chains.links = arena_array(arena, chains.count, sizeof(*chains.links));
    chains.starts = arena_array(arena, people + 1, sizeof(*chains.starts));
    chains.aims = arena_array(arena, aims->count, sizeof(*chains.aims));
    for (size_t i = 0; i < people; i++) {
        chains.starts[i] = at;
        at = add_goals(&chains, at, &team->people.items[i].goals);
    }
    chains.starts[people] = at;
    at = add_goals(&chains, at, &team->goals);
    for (size_t i = 0; i < aims->count; i++) {
        chains.links[at + i].aim = &aims->items[i];
        chains.aims[i] = &chains.links[at + i];
    }
    if (aims->count > 0) {
        qsort(chains.aims, aims->count, sizeof(*chains.aims), by_id);
    }
    for (size_t i = 0; i < chains.count; i++) {
        resolve(arena, &chains, &chains.links[i]);
    }
    find_circles(arena, &chains);
    return chains;
}

const struct link *chains_of_goal(const struct chains *chains, const struct goal *goal)
{
    const struct team *team = chains->team;
    const struct person *person = team_person(team, goal->person);
    size_t owner = person == NULL ? team->people.count : (size_t)(person - team->people.items);
    const struct goals *goals = person == NULL ? &team->goals : &person->goals;

    return &chains->links[chains->starts[owner] + (size_t)(goal - goals->items)];
}

const struct link *chains_of_aim(const struct chains *chains, const struct aim *aim)
{
    const struct aims *aims = &chains->team->strategy;

    return &chains->links[chains->count - aims->count + (size_t)(aim - aims->items)];
}

/* In words */

static void add_link(struct buffer *text, const struct link *link)
{
    if (link->goal != NULL) {
        buffer_printf(text, "%s/%s", link->goal->person, link->goal->slug);
    } else {
        buffer_puts(text, link->aim->id);
    }
}

char *chain_text(struct arena *arena, const struct link *link)
{
    const struct link *at = link;
    struct buffer text;
    size_t shown = 1;

    buffer_init(&text, arena);
    add_link(&text, at);
    while (at->to != NULL && shown < SHOWN_MAX) {
        at = at->to;
        shown++;
        buffer_puts(&text, " -> ");
        add_link(&text, at);
        if (at == link) {
            return buffer_text(&text);
        }
    }
    if (at->kind == LINK_BROKEN) {
        buffer_printf(&text, " -> %s", link_name(at));
    } else if (at->to != NULL) {
        buffer_puts(&text, " -> ...");
    }
    return buffer_text(&text);
}

/* What was probably meant */

/** The goal of an owner that a slug is near to, as OWNER/SLUG. */
static const char *nearest_of(struct arena *arena, const char *owner, const struct goals *goals,
                              const char *slug)
{
    const char **slugs = arena_array(arena, goals->count, sizeof(*slugs));

    for (size_t i = 0; i < goals->count; i++) {
        slugs[i] = goals->items[i].slug;
    }
    const char *nearest = text_nearest(slug, slugs, goals->count);
    return nearest == NULL ? NULL : arena_printf(arena, "%s/%s", owner, nearest);
}

static const char *nearest_aim(struct arena *arena, const struct team *team, const char *id)
{
    const struct aims *aims = &team->strategy;
    const char **ids = arena_array(arena, aims->count, sizeof(*ids));

    for (size_t i = 0; i < aims->count; i++) {
        ids[i] = aims->items[i].id;
    }
    return text_nearest(id, ids, aims->count);
}

/** A name without an owner: a goal of the team or of the goal's own person, or an aim. */
static const char *nearest_alone(struct arena *arena, const struct team *team,
                                 const struct link *link, const char *name)
{
    const char *owners[] = {TEAM_ID, link->goal != NULL ? link->goal->person : TEAM_ID};

    for (size_t i = 0; link->goal != NULL && i < 2; i++) {
        const char *full = arena_printf(arena, "%s/%s", owners[i], name);
        if (team_goal(team, full) != NULL) {
            return full;
        }
    }
    const char *aim = nearest_aim(arena, team, name);
    return aim != NULL || link->goal == NULL ? aim : nearest_of(arena, TEAM_ID, &team->goals, name);
}

/** The owner that a name is near to: `team`, or a person. */
static const char *nearest_owner(struct arena *arena, const struct team *team, const char *owner)
{
    const struct people *people = &team->people;
    const char **ids = arena_array(arena, people->count + 1, sizeof(*ids));

    ids[0] = TEAM_ID;
    for (size_t i = 0; i < people->count; i++) {
        ids[i + 1] = people->items[i].id;
    }
    return text_nearest(owner, ids, people->count + 1);
}

const char *chains_nearest(struct arena *arena, const struct chains *chains,
                           const struct link *link)
{
    const struct team *team = chains->team;
    const char *name = link_name(link);
    const char *slash = strchr(name, '/');

    if (slash == NULL) {
        return nearest_alone(arena, team, link, name);
    }
    const char *owner =
        nearest_owner(arena, team, arena_strndup(arena, name, (size_t)(slash - name)));
    if (owner == NULL) {
        return NULL;
    }
    const char *slug = arena_strndup(arena, slash + 1, strcspn(slash + 1, "/"));
    const struct person *person = team_person(team, owner);
    return nearest_of(arena, owner, person != NULL ? &person->goals : &team->goals, slug);
}

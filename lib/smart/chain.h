/**
 * The chains of `supports` and `serves`: from each goal and aim to what it serves, up to where
 * it ends, breaks, or comes back to itself. Linear in the size of the team.
 *
 * A skill that says no more than what it `moves` serves the goal whose KPI that is.
 */

#ifndef COACH_SMART_CHAIN_H
#define COACH_SMART_CHAIN_H

#include "base/arena.h"
#include "model/model.h"

enum link_kind {
    /** It says nothing: the chain ends here. */
    LINK_NONE,
    /** `me` */
    LINK_ME,
    /** Another goal or aim. */
    LINK_TO,
    /** Something that there is not. */
    LINK_BROKEN,
    /** What is in a file that could not be read. */
    LINK_UNREAD,
};

/** A goal or an aim, and what it serves. */
struct link {
    /** One of the two. */
    const struct goal *goal;
    const struct aim *aim;
    enum link_kind kind;
    /** Of LINK_TO. */
    const struct link *to;
    /** The chain comes back here. */
    bool circles;
};

struct chains {
    const struct team *team;
    /** All goals of all people, those of the team, then the aims. */
    struct link *links;
    size_t count;
    /** By index of the person, and behind them of the team: where its goals start. */
    size_t *starts;
    /** The aims in order of id. */
    const struct link **aims;
};

/** All chains of a team, in the arena. */
struct chains chains_make(struct arena *arena, const struct team *team);

/** The link of a goal or an aim, which belongs to the team. */
const struct link *chains_of_goal(const struct chains *chains, const struct goal *goal);
const struct link *chains_of_aim(const struct chains *chains, const struct aim *aim);

/** The chain in words, "jordan/a -> team/b -> growth", shortened where it is long. */
char *chain_text(struct arena *arena, const struct link *link);

/** The goal or aim that the name of a broken link probably meant; NULL if none is near. */
const char *chains_nearest(struct arena *arena, const struct chains *chains,
                           const struct link *link);

/** The name that a goal or aim says it serves; NULL for none. */
const char *link_name(const struct link *link);

#endif

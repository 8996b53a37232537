/**
 * What serves what, as rows in the order of a tree: from the aims of the strategy over the goals of
 * the team to those of each person, and the skills beneath the goals whose KPIs they move.
 */

#ifndef COACH_CMD_GOAL_FOREST_H
#define COACH_CMD_GOAL_FOREST_H

#include "cmd.h"
#include "kpi/rollup.h"
#include "smart/finding.h"

enum tree_level { LEVEL_STRATEGY, LEVEL_TEAM, LEVEL_PERSON, LEVEL_DEVELOPMENT };

extern const char *const tree_level_words[];

/** Where what it says it serves leads to. */
enum tree_chain {
    CHAIN_WHOLE,
    /** It says nothing. */
    CHAIN_NOTHING,
    /** There is no such thing. */
    CHAIN_BROKEN,
    /** It comes back to itself. */
    CHAIN_CIRCLE,
    /** The file of it could not be read. */
    CHAIN_UNREAD,
};

extern const char *const tree_chain_words[];

/** An aim of the strategy or a goal. */
struct tree_row {
    /** One of the two. */
    const struct aim *aim;
    const struct goal *goal;
    /** "renewals", "jordan/on-time" */
    const char *name;
    enum tree_level level;
    const char *title;
    const char *owner;
    /** The ids of its partners, ", " between them; NULL for none. */
    const char *partners;
    /** What it says that it serves, and moves; NULL for nothing. */
    const char *serves;
    const char *moves;
    enum tree_chain chain;
    /** What its place in the tree does not say; NULL for nothing. */
    const char *note;
    /** "[supports nothing yet] Answer within a day"; NULL without a note. */
    const char *noted;
    day_t due;
    struct ratio progress;
    enum status status;
    /** Unknown for a goal that is not judged: closed, for one. */
    struct verdicts verdicts;
    /** The letters of SMART: - where a criterion fails, ? where it is unknown; "" if not judged. */
    char holds[CRITERION_COUNT + 1];
    bool is_private;
    /** The row that it stands beneath; NULL at a root. */
    struct tree_row *parent;
    /** 0 at a root. */
    int depth;
    /** The name with its branch in front: "│ └ jordan/on-time". */
    const char *branch;
    /* While the tree grows: */
    struct tree_row *first_child;
    struct tree_row *next_sibling;
    /** Belongs to the branch that is asked for. */
    bool wanted;
    bool placed;
};

struct forest {
    struct context *context;
    const struct team *team;
    /** Goals of private/ are part of the tree; else they stand apart, in no branch. */
    bool with_private;
    /** Verdicts are wanted, which take time. */
    bool with_verdicts;
    struct tree_row *rows;
    size_t count;
    /** Rows in the order of the tree. */
    struct tree_row **order;
    size_t placed;
};

/** Fill rows: the aims, then the goals of the team, then those of each person. */
void forest_fill(struct forest *forest);

/**
 * Put the rows into the order of the tree.
 *
 * @of   the name of an aim or goal: what leads up from it, and what hangs on it, alone; NULL: all
 * @return   false if there is no row of this name
 */
bool forest_arrange(struct forest *forest, const char *of);

#endif

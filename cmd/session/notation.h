/**
 * Items of a session's lists in one line: "Run the stand-up; by 2026-01-19; how after coffee".
 *
 * What comes first is `what`; the other parts begin with a word of theirs, in any order. A ';' of
 * the text itself is written '\;', and a part that begins with no such word belongs to the text
 * before it. In a cell that holds several items each has a line, and further lines of an item
 * begin with two blanks.
 */

#ifndef COACH_CMD_SESSION_NOTATION_H
#define COACH_CMD_SESSION_NOTATION_H

#include "cmd.h"
#include "model/schema.h"
#include "yaml/tree.h"

/** A word that begins a part of an item, and the key that it stands for. */
struct notation_word {
    const char *word;
    const char *key;
    /** A date of what has happened: "monday" is the latest one. */
    bool is_fact;
    /** A person's id, or anyone else by name. */
    bool is_person;
};

struct notation {
    /** The key of the session: "will". */
    const char *key;
    /** In the order in which they are written; behind the last one is one without word. */
    const struct notation_word *words;
    /** Items have an id, which is made of `what` where it is not said. */
    bool has_id;
};

extern const struct notation option_notation;
extern const struct notation will_notation;
extern const struct notation support_notation;
extern const struct notation checkpoint_notation;

/** The table of an item. */
const struct schema *notation_schema(const struct notation *notation);

/** A list on its way to nodes as the file has them. */
struct notation_list {
    struct context *context;
    const struct notation *notation;
    /** For complaints (C2); no file for the command line. */
    struct place place;
    /** Whoever an action is for that does not say; NULL for nobody. */
    const char *who;
    /** The ids that the list has, with room for those of the new items. */
    const char **ids;
    size_t id_count;
};

/** Read an item. NULL after a complaint. */
struct node *notation_read(struct notation_list *list, const char *text);

/** The items of a cell, a text each. */
struct texts notation_split(struct arena *arena, const char *cell);

/** All items of a session's list as a cell; NULL for none. */
char *notation_cell(struct arena *arena, const struct notation *notation,
                    const struct session *session);

#endif

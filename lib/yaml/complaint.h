/**
 * The parser's complaints in plain words, at the place that has to be mended.
 */

#ifndef COACH_YAML_COMPLAINT_H
#define COACH_YAML_COMPLAINT_H

#include "yaml/tree.h"

/* What is said of a thing outside the subset, whether the parser reads it or stops at it. */
#define SAYS_DIRECTIVE "a directive, '%', which team files do not have"
#define SAYS_ALIAS     "an alias, '*', which team files do not have"
#define SAYS_ANCHOR    "an anchor, '&', which team files do not have"
#define SAYS_TAG       "a tag, '!', which team files do not have"

/** Why the parser could not go on. */
struct complaint {
    /** The parser's own words; context is "" where it gives none. */
    const char *problem;
    const char *context;
    /** Offsets of what they are about. */
    size_t at;
    size_t context_at;
    /** The last scalar or bracket that was read whole; NULL if none. */
    const struct node *last;
    /** The document was ended by '...'. */
    bool ended;
};

/** Say it in our words, at the place that a reader would look at. */
void complaint_add(const struct tree *tree, const struct complaint *complaint, struct diags *diags);

#endif

/**
 * Edits made as text: written in one way after another, until one reads as what was meant.
 */

#ifndef COACH_YAML_SPLICE_MAKE_H
#define COACH_YAML_SPLICE_MAKE_H

#include "yaml/expect.h"
#include "yaml/tree.h"

/** How an edit goes into the text. */
enum manner {
    REPLACE_SCALAR,
    REPLACE_NULL_IN_FLOW,
    OPEN_BLOCK,
    INSERT_IN_BLOCK,
    INSERT_IN_FLOW,
};

struct splice {
    struct tree *tree;
    /** More than one only where children go into several places of one collection. */
    const struct edit *edits;
    size_t count;
    enum manner manner;
};

/** The tree of the new text; NULL, with a diagnostic (Y11), if no way reads as was meant. */
struct tree *splice_make(const struct splice *splice, struct diags *diags);

#endif

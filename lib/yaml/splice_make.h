/**
 * Edits made as text: written in one way after another, until one reads as what was meant.
 */

#ifndef COACH_YAML_SPLICE_MAKE_H
#define COACH_YAML_SPLICE_MAKE_H

#include "yaml/expect.h"
#include "yaml/tree.h"

/** Edits of one tree, in the order of the file. */
struct splice {
    struct tree *tree;
    const struct edit *edits;
    size_t count;
};

/** The tree of the new text; NULL, with a diagnostic (Y11), if no way reads as was meant. */
struct tree *splice_make(const struct splice *splice, struct diags *diags);

#endif

/**
 * The look at a file's bytes before the parser sees them.
 *
 * libyaml would take UTF-16 without a word, count lines at line ends that editors do not know,
 * and has no place for what it refuses in the encoding. Whatever passes here, it can read.
 */

#ifndef COACH_YAML_BYTES_H
#define COACH_YAML_BYTES_H

#include "yaml/tree.h"

/** What was seen on the way. */
struct bytes {
    /** All before this offset is ASCII. */
    size_t ascii;
    /** A '#' stands behind something else than white space. */
    bool tight_hash;
};

/**
 * Check encoding, line ends, size, and for what git leaves of a conflict (Y2, Y3, Y7, Y10).
 * Sets bom and crlf of the tree.
 */
void bytes_check(struct tree *tree, struct bytes *bytes, struct diags *diags);

/** Where the content begins: behind the byte order mark, if there is one. */
size_t bytes_start(const struct tree *tree);

#endif

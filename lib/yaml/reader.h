/**
 * Reading: text to tree, the strict subset only. Texts that are plainly right are read without
 * libyaml (plain.h); everything else, and every complaint, comes from its events (events.h).
 *
 * Everything outside the subset is refused with a diagnostic of family Y at the true place:
 *
 *   Y1  not YAML as the parser understands it
 *   Y2  not UTF-8: UTF-16, a NUL, control characters, broken sequences
 *   Y3  a line end other than LF or CR LF
 *   Y4  more than one document, or a directive
 *   Y5  an anchor, alias, tag or merge key
 *   Y6  a key twice in one map, or a key that is not a single scalar
 *   Y7  too deep or too large
 *   Y8  '#' without a space before it, which other readers take for text
 *   Y9  a continued line that is not indented deeper than what it continues
 *   Y10 a conflict that git left in the file
 */

#ifndef COACH_YAML_READER_H
#define COACH_YAML_READER_H

#include "yaml/tree.h"

/**
 * Read a whole file.
 *
 * @arena   owns the tree and the copies of all values
 * @file    name for diagnostics; must outlive the tree
 * @text    length bytes; must outlive the tree, which keeps pointing at them
 * @return  NULL if the text is refused: diags has at least one error then. A file with nothing
 *          but comments gives a tree without root.
 */
struct tree *tree_read(struct arena *arena, const char *file, const char *text, size_t length,
                       struct diags *diags);

/** The same by libyaml alone, which judges what is about to be written. */
struct tree *tree_judge(struct arena *arena, const char *file, const char *text, size_t length,
                        struct diags *diags);

#endif

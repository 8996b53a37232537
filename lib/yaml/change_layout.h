/**
 * How a file is laid out, for the text that goes into it.
 */

#ifndef COACH_YAML_CHANGE_LAYOUT_H
#define COACH_YAML_CHANGE_LAYOUT_H

#include "yaml/tree.h"
#include "yaml/writer.h"

/** The file's line ends, and its indentation below keys: the first one that is seen, or 2. */
struct layout change_layout(const struct tree *tree);

#endif

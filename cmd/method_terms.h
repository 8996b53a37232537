/**
 * The terms of the method, a table.
 */

#ifndef COACH_CMD_METHOD_TERMS_H
#define COACH_CMD_METHOD_TERMS_H

#include <stddef.h>

struct method_term {
    /** The part of the method that it belongs to; the term of that name opens the part. */
    const char *part;
    const char *term;
    /** What it is, in a sentence or two. */
    const char *says;
    /** What to type for it, with names in capitals to be filled in. */
    const char *command;
};

extern const struct method_term method_terms[];
extern const size_t method_term_count;

#endif

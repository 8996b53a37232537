/**
 * Feedback on its way into files of its own.
 */

#ifndef COACH_CMD_FEEDBACK_GIVE_H
#define COACH_CMD_FEEDBACK_GIVE_H

#include "cmd.h"

/** The keys of a file, in its order, as typed. */
enum feedback_key {
    KEY_KIND,
    KEY_HAPPENED,
    KEY_GIVEN,
    KEY_BY,
    KEY_SEEN,
    KEY_SITUATION,
    KEY_BEHAVIOR,
    KEY_ACTION,
    KEY_IMPACT,
    KEY_DESIRED,
    KEY_ALTERNATIVE,
    KEY_GOAL,
    KEY_ROUND,
    KEY_SHARE,
    KEY_NOTES,
    FEEDBACK_KEYS,
};

/** Their names, NULL-terminated. */
extern const char *const feedback_keys[];

struct new_feedback {
    /** An id that is on file. */
    const char *person;
    /** By enum feedback_key; NULL where not given. Dates may be words, until they are read. */
    const char *values[FEEDBACK_KEYS];
    /** The row it came from; no file for the command line. */
    struct place place;
    /** The words are those of the one before, which is given to somebody else. */
    bool same_words;
};

/** Fill in what follows from the rest, and read the dates. False after a complaint. */
bool new_feedback_complete(struct context *context, struct new_feedback *feedback);

/**
 * False, with a complaint, where the person has rounds and none of that name. Who has none here may
 * have them where others read.
 */
bool new_feedback_has_round(struct context *context, const struct team *team,
                            const struct new_feedback *feedback);

/** The name of a new file, "2026-01-14-sam", or "2026-01-14-sam-2" where there is one. */
char *new_feedback_slug(struct arena *arena, const struct new_feedback *feedback,
                        const char *const *taken, size_t count);

/** The file's text. */
char *new_feedback_file(struct arena *arena, const struct new_feedback *feedback);

/**
 * Check all, say what rules F find, and write those that are not on file already with the same
 * words; print their paths.
 *
 * @strict  write nothing where a rule F speaks
 * @return  an exit code
 */
int new_feedback_write(struct context *context, const struct team *team,
                       struct new_feedback *feedback, size_t count, bool strict);

#endif

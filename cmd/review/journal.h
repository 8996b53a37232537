/** The verbs of `coach review journal`, and weeks on their way into files of their own. */

#ifndef COACH_CMD_REVIEW_JOURNAL_H
#define COACH_CMD_REVIEW_JOURNAL_H

#include "cmd.h"

extern const struct command review_journal;
extern const struct command journal_add;
extern const struct command journal_list;
extern const struct command journal_show;
extern const struct command journal_edit;

/** The week as the only row of `review journal list`, in the format asked for. An exit code. */
int journal_list_one(struct context *context, const struct team *team,
                     const struct journal *journal);

/** The keys of a file, in its order, as typed. */
enum journal_key {
    WEEK_WELL,
    WEEK_HARD,
    WEEK_DIFFERENT,
    WEEK_WRITTEN,
    WEEK_SHARE,
    WEEK_NOTES,
    WEEK_KEYS,
};

/** Their names, NULL-terminated. */
extern const char *const journal_keys[];

/** What was typed of one week. */
struct new_week {
    /** An id that is on file. */
    const char *person;
    /** "2026-W03" */
    const char *week;
    /** By enum journal_key; NULL where not given. */
    const char *values[WEEK_KEYS];
    /** The row it came from; no file for the command line. */
    struct place place;
};

/**
 * The week that a text means: 2026-W03, or any day in it.
 *
 * @week    out: "2026-W03"
 * @return  NULL, or why it will not do
 */
const char *week_of_words(struct context *context, const char *text, const char **week);

/**
 * Write weeks: new files, or the keys that are missing in files that are there. What is on file
 * with other words is refused (C3) unless they are to be replaced. Prints the paths of the files
 * that differ afterwards.
 *
 * @return  an exit code
 */
int weeks_write(struct context *context, const struct team *team, struct new_week *weeks,
                size_t count, bool replace);

#endif

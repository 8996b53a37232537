/**
 * What every command shares: its table entry, the context of one run, and the exit codes.
 *
 * A verb is one file: a table of its options, the struct command that describes it, and one
 * function that reads as its data flows: words and options, load the team, compute, write.
 */

#ifndef COACH_CMD_CMD_H
#define COACH_CMD_CMD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/diag.h"
#include "io/sheet.h"
#include "model/model.h"
#include "store/store.h"

/** What the program came to. The highest wins where there are several. */
enum exit_code {
    /** Done, and the answer is yes where there is one. */
    DONE = 0,
    /** Ran, and the answer is no: a check found something, a row is there with another value. */
    ANSWER_IS_NO = 1,
    /** Wrong words, options or rows. */
    WRONG_USAGE = 2,
    /** Files of the team that were needed cannot be read as they are. */
    UNREADABLE = 3,
    /** The system refused: no permission, no space, no lock. */
    SYSTEM_ERROR = 4,
};

/** One option of a command. */
struct option_spec {
    /** Long name without dashes; NULL for a letter alone. */
    const char *name;
    /** Short letter, or 0. */
    char letter;
    /** What it takes, as the usage names it ("DATE"); NULL for a flag. One that ends in "..." may
     * be given several times, and all of them count: see context->lists. */
    const char *argument;
    /** One line for the usage. */
    const char *summary;
};

/** What a command takes beside its own options. */
enum command_flags {
    /** Writes files: takes -n, refuses --as-of. */
    COMMAND_WRITES = 1,
    /** Lists rows: takes formats, --columns, --sort, --all and filter words. */
    COMMAND_LISTS = 2,
    /** Lists diagnostics: takes the formats gcc and github, too. */
    COMMAND_DIAGNOSES = 4,
    /** Lists what has its day: takes the format ics, too. */
    COMMAND_SCHEDULES = 8,
    /** Says the same on every day. */
    COMMAND_TIMELESS = 16,
};

/** The formats of some commands alone, in place of one of all rows. */
enum special_format {
    SPECIAL_NONE,
    SPECIAL_GCC,
    SPECIAL_GITHUB,
    SPECIAL_ICS,
};

/** The most options of one command's own. */
#define OPTIONS_MAX 40

struct context;

/** A text from outside the team directory: stdin or a file of rows. file is NULL for none. */
struct input {
    const char *file;
    const char *text;
    size_t length;
};

struct command {
    const char *name;
    /** What follows the name in the usage, without options: "GOAL[/KPI] VALUE". */
    const char *arguments;
    /** One line: what it is for. */
    const char *summary;
    /** A paragraph more for the usage; NULL for none. */
    const char *about;
    /** Its options, in the order of the usage. */
    const struct option_spec *options;
    size_t option_count;
    unsigned flags;
    /** The verbs of a noun, or of a verb that has some of its own, NULL-terminated; else NULL. */
    const struct command *const *verbs;
    /** Words that it takes at least and at most; -1: any number. */
    int words_min;
    int words_max;
    /** Returns an exit code; NULL where there are verbs. */
    int (*run)(struct context *context);
};

/** Words from the program's name to the deepest verb: `review journal add` has three. */
#define COMMAND_DEPTH 3

/** The commands on the way to the one that is meant, without `coach` itself. */
struct command_path {
    const struct command *items[COMMAND_DEPTH];
    size_t count;
};

/** An option as given: NULL if not, "" for a flag, else its argument (the last one wins). */
typedef const char *given_t;

/** One run of the program. */
struct context {
    /** Memory for the whole run. */
    struct arena *arena;
    /** The command that runs, which is the last of the path to it; root_command for none. */
    const struct command *command;
    struct command_path path;
    /** Words after the command. */
    char **words;
    size_t word_count;
    /** By index into the command's options. */
    given_t options[OPTIONS_MAX];
    /** By the same index, of options that may be given several times: all values, as typed. */
    struct texts lists[OPTIONS_MAX];
    /** Today, read once; known unless COACH_TODAY says what is no day. */
    day_t today;
    bool today_known;
    /** --as-of, else today. */
    day_t as_of;
    bool dry_run;
    /** --all: also what is closed, drafts, and people who left. */
    bool all;
    /** --private: also what lies below private/. */
    bool with_private;
    struct sheet_options sheet;
    enum special_format special_format;
    bool color_stderr;
    /** Everything that was complained of, printed at the end. */
    struct diags diags;
    /** What listing found amiss that a verb which writes need not say, unless a name is not found:
     * it may be the reason. */
    struct diags withheld;
    /** store.root is NULL until the team directory is open. */
    struct store store;
    /** The current directory, from the team's: "people/ana", "" for itself; NULL outside of it. */
    const char *here;
    /** Rows that were read, for the excerpts of complaints about them. */
    struct input input;
};

extern const struct command root_command;
extern const char coach_version[];

/* How a command says what is wrong */

/**
 * Say on stderr that the command was used in a wrong way.
 *
 * @help    what to do; NULL for a pointer to the usage
 * @return  WRONG_USAGE
 */
int usage_error(struct context *context, const char *help, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** Say something to the person on stderr, one line. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** The system's words for errno, in lower case as all that is said. */
const char *errno_words(struct arena *arena);

/**
 * Say on stderr what could not be done with a file, by errno: "cannot write 'FILE': ...".
 *
 * @return  SYSTEM_ERROR
 */
int say_errno(struct context *context, const char *what, const char *file);

/** Columns of the terminal behind a descriptor; 0 if it is none. */
size_t terminal_width(int fd);

/** The exit code of a store's answer. */
int exit_of(enum store_result result);

#endif

/**
 * Skill and will: what the two of a pair say of a task on a day, and the style that the coach might
 * use beside it.
 *
 * There are words, and no figures. Where the two see it differently neither is right: it is a
 * question to talk about.
 */

#ifndef COACH_PRACTICE_TASK_H
#define COACH_PRACTICE_TASK_H

#include "base/arena.h"
#include "model/model.h"

/** How a coach might go about a task with somebody. */
enum coaching {
    /** A word is missing. */
    COACHING_UNKNOWN,
    /** Growing into it, and unsure: say what, how and by when, and stay near. */
    COACHING_DIRECT,
    /** Growing into it, and willing: show, ask, and let them try. */
    COACHING_GUIDE,
    /** Has it, and is unsure: ask what would make it worth doing. */
    COACHING_EXCITE,
    /** Has it, and is willing: hand it over. */
    COACHING_DELEGATE,
};

/** "direct" ..., indexed by enum coaching; NULL for COACHING_UNKNOWN, and at the end. */
extern const char *const coaching_words[];

/** True for able and could teach, false for new and learning, and where nothing is said. */
bool skill_has_it(enum skill skill);

/** From two words: unsure is low will, willing and keen are high. */
enum coaching coaching_of(enum skill skill, enum will will);

/** What one side says on a day: each word as they said it last by then. */
struct task_said {
    enum skill skill;
    enum will will;
    /** The last view by that day; NULL for none, and then nothing is said. */
    const struct task_view *last;
};

struct task_said task_said(const struct task_views *views, day_t as_of);

/** A task as the two see it on a day. */
struct task_state {
    const struct task *task;
    struct task_said coachee;
    struct task_said coach;
    /** By the person's own words; a word that they have not said is the coach's. */
    enum coaching style;
    /** By the coach's words, the gaps filled from the person's. */
    enum coaching coach_style;
    /** Both said a word of the kind, and not the same. */
    bool skill_differs;
    bool will_differs;
};

struct task_state task_state(const struct task *task, day_t as_of);

/** False once it has ended, and before anything was said of it: whose views are all later. */
bool task_is_open(const struct task *task, day_t as_of);

/** The same whether it has ended or not. */
bool task_is_known(const struct task *task, day_t as_of);

/** A person's tasks in the order of their file, none without one; and that file, NULL for none. */
const struct tasks *tasks_of(const struct person *person);
const struct task_file *task_file_of(const struct person *person);

/** The id that a need's task has in the files of those who do it; NULL where nothing makes one. */
const char *need_id(struct arena *arena, const struct need *need);

/* In words */

/** Who reads them: the coach and the person are told as "you". */
enum task_reader { TASK_READ_BY_COACH, TASK_READ_BY_COACHEE, TASK_READ_BY_OTHERS };

/** Whose task it is, and who reads of it. */
struct task_words {
    struct arena *arena;
    const struct team *team;
    const struct person *person;
    enum task_reader reader;
    /** The day on which it is read: whoever coaches them then is the coach. */
    day_t as_of;
};

/** "able, keen (2026-03-09): Ran two by myself"; NULL where nothing is said. */
const char *said_words(struct arena *arena, const struct task_said *said);

/** What either says, a line each: "Jordan says able, keen (2026-03-09)"; NULL for nothing. */
const char *said_by_coachee(const struct task_words *words, const struct task_state *state);
const char *said_by_coach(const struct task_words *words, const struct task_state *state);

/** "you say able, Jordan says learning: what do you each see?"; NULL where they agree. */
const char *task_question(const struct task_words *words, const struct task_state *state);

/** "guide", or "delegate, as Jordan sees it; guide, as you see it"; NULL where none is known. */
const char *task_style(const struct task_words *words, const struct task_state *state);

/** Complain (D11) of a view that says neither skill nor will, and of one on the person's own side
 * that names somebody else. */
void tasks_check(const struct task_file *file, struct diags *diags);

#endif

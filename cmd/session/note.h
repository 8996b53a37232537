/**
 * The note to send after a talk: four heads, and what stands below each.
 */

#ifndef COACH_CMD_SESSION_NOTE_H
#define COACH_CMD_SESSION_NOTE_H

#include "cmd.h"

enum note_head { NOTE_DISCUSSED, NOTE_AGREED, NOTE_SUPPORT, NOTE_NEXT, NOTE_HEADS };

extern const char *const note_head_words[];
extern const char *const note_head_titles[NOTE_HEADS];
/** What stands below a head of which there is nothing. */
extern const char *const note_head_empty[NOTE_HEADS];

struct note_line {
    enum note_head head;
    /** The key that it comes from. */
    const char *item;
    const char *text;
    /** An id, or anyone else by name; NULL for none. */
    const char *who;
    day_t date;
};

struct note {
    struct arena *arena;
    const struct team *team;
    const struct session *session;
    struct note_line *lines;
    size_t count;
    size_t capacity;
};

/** The note of a session that was held; it is in the arena. */
struct note note_of(struct arena *arena, const struct team *team, const struct session *session);

/** "Follow-up of 2026-02-16, for Jordan" */
char *note_title(const struct note *note, day_t as_of);

/** "Run the stand-up: after coffee (Jordan, by 2026-02-23)"; what was said in the talk has its key
 * before it. */
char *note_text(const struct note *note, const struct note_line *line);

#endif

/*
 * From a session to the note about it.
 */

#include "session/note.h"

#include <string.h>

#include "base/buffer.h"
#include "practice/session.h"

const char *const note_head_words[] = {"discussed", "agreed", "support", "next", NULL};

const char *const note_head_titles[NOTE_HEADS] = {"Discussed", "Agreed", "Support promised",
                                                  "Next check-in"};

const char *const note_head_empty[NOTE_HEADS] = {"nothing was noted", "no action yet",
                                                 "none was asked for", "no date yet"};

static void add(struct note *note, const struct note_line *line)
{
    if (!line->text) {
        return;
    }
    note->lines =
        arena_grow(note->arena, note->lines, &note->capacity, note->count, sizeof(*note->lines));
    note->lines[note->count++] = *line;
}

static void add_text(struct note *note, enum note_head head, const char *item, const char *text)
{
    add(note, &(struct note_line){.head = head, .item = item, .text = text, .date = DAY_NONE});
}

static void add_discussed(struct note *note)
{
    const struct session *session = note->session;

    for (size_t i = 0; i < session->focus.count; i++) {
        add_text(note, NOTE_DISCUSSED, "focus", session->focus.items[i]);
    }
    for (size_t i = 0; i < session->goals.count; i++) {
        const struct goal *goal = team_goal(note->team, session->goals.items[i]);
        add_text(note, NOTE_DISCUSSED, "about",
                 goal && goal->statement ? goal->statement : session->goals.items[i]);
    }
    add_text(note, NOTE_DISCUSSED, "task", session->task);
    add_text(note, NOTE_DISCUSSED, "goal", session->goal);
    add_text(note, NOTE_DISCUSSED, "going", session->going);
    add_text(note, NOTE_DISCUSSED, "now", session->reality.now);
    add_text(note, NOTE_DISCUSSED, "tried", session->reality.tried);
    add_text(note, NOTE_DISCUSSED, "in the way", session->reality.in_the_way);
    add_text(note, NOTE_DISCUSSED, "in the way", session->blockers);
    for (size_t i = 0; i < session->options.count; i++) {
        const struct idea *idea = &session->options.items[i];
        add(note, &(struct note_line){NOTE_DISCUSSED, "option", idea->what, idea->by, DAY_NONE});
    }
}

static void add_agreed(struct note *note)
{
    const struct session *session = note->session;

    add_text(note, NOTE_AGREED, "outcome", session->outcome);
    add_text(note, NOTE_AGREED, "authority", session->authority);
    for (size_t i = 0; i < session->will.count; i++) {
        const struct action *action = &session->will.items[i];
        const char *text = action->how && action->what
                               ? arena_printf(note->arena, "%s: %s", action->what, action->how)
                               : action->what;
        add(note, &(struct note_line){NOTE_AGREED, "action", text, action_who(session, action),
                                      action->due});
    }
    for (size_t i = 0; i < session->checkpoints.count; i++) {
        const struct stop *stop = &session->checkpoints.items[i];
        add(note, &(struct note_line){NOTE_AGREED, "checkpoint", stop->what, NULL, stop->by});
    }
}

static void add_support(struct note *note)
{
    const struct session *session = note->session;

    add_text(note, NOTE_SUPPORT, "resources", session->resources);
    for (size_t i = 0; i < session->support.count; i++) {
        const struct promise *promise = &session->support.items[i];
        add(note, &(struct note_line){NOTE_SUPPORT, "support", promise->what,
                                      promise_who(note->team, session, promise), promise->by});
    }
}

static void add_next(struct note *note)
{
    static const char *const days[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                       "Friday", "Saturday", "Sunday"};
    day_t next = note->session->next;

    if (next != DAY_NONE) {
        add(note,
            &(struct note_line){NOTE_NEXT, "next", days[day_weekday(next) - MONDAY], NULL, next});
    }
}

struct note note_of(struct arena *arena, const struct team *team, const struct session *session)
{
    struct note note = {.arena = arena, .team = team, .session = session};

    add_discussed(&note);
    add_agreed(&note);
    add_support(&note);
    add_next(&note);
    return note;
}

/* As a text */

char *note_title(const struct note *note, day_t as_of)
{
    const struct session *session = note->session;
    struct buffer text;
    char date[DATE_SIZE];

    buffer_init(&text, note->arena);
    buffer_printf(&text, "Follow-up of %s, for ", date_format(session_day(session, as_of), date));
    if (strcmp(session->person, TEAM_ID) != 0) {
        buffer_puts(&text, team_name_of(note->team, session->person));
        return buffer_text(&text);
    }
    for (size_t i = 0; i < session->with.count; i++) {
        buffer_printf(&text, "%s%s", i > 0 ? ", " : "",
                      team_name_of(note->team, session->with.items[i]));
    }
    return buffer_text(&text);
}

char *note_text(const struct note *note, const struct note_line *line)
{
    bool bare = line->head != NOTE_DISCUSSED || strcmp(line->item, "focus") == 0;
    bool dated = line->date != DAY_NONE;
    struct buffer text;
    char date[DATE_SIZE];

    buffer_init(&text, note->arena);
    if (line->head == NOTE_NEXT) {
        buffer_printf(&text, "%s, %s", line->text, date_format(line->date, date));
        return buffer_text(&text);
    }
    buffer_printf(&text, "%s%s%s", bare ? "" : line->item, bare ? "" : ": ", line->text);
    if (line->who || dated) {
        buffer_printf(&text, " (%s%s%s%s)", line->who ? team_name_of(note->team, line->who) : "",
                      line->who && dated ? ", " : "", dated ? "by " : "",
                      date_format(line->date, date));
    }
    return buffer_text(&text);
}

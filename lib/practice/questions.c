/*
 * The questions, in one table. A team extends it with `questions:` in team.yaml.
 */

#include "practice/questions.h"

#include <stddef.h>

const char question_opening[] = "How can I help you achieve better outcomes?";

struct brought {
    enum session_kind kind;
    enum grow_phase phase;
    const char *ask;
};

static const struct brought brought[] = {
    {SESSION_GROW, PHASE_GOAL, "What does success look like for you here?"},
    {SESSION_GROW, PHASE_GOAL, "Which number would be different, and by when?"},
    {SESSION_GROW, PHASE_REALITY, "Where are you now: what works, and what does not yet?"},
    {SESSION_GROW, PHASE_REALITY, "What have you tried, and what came of it?"},
    {SESSION_GROW, PHASE_REALITY, "What is in the way?"},
    {SESSION_GROW, PHASE_OPTIONS, "Which three things could you do to close the gap?"},
    {SESSION_GROW, PHASE_OPTIONS, "Which time, tools or people would help?"},
    {SESSION_GROW, PHASE_WILL, "Which one thing will you do this week, and when?"},
    {SESSION_GROW, PHASE_WILL, "How will we see that it works?"},
    {SESSION_GROW, PHASE_WILL, "From 1 to 10, how sure are you to do it? What would make it more?"},
    {SESSION_GROW, PHASE_WILL, "What support do you need?"},

    {SESSION_LASER, PHASE_GOAL, "Which one outcome do you want from these five minutes?"},
    {SESSION_LASER, PHASE_REALITY, "What is in the way of it right now?"},
    {SESSION_LASER, PHASE_OPTIONS, "What is the smallest thing that would move it?"},
    {SESSION_LASER, PHASE_WILL, "What will you do, and by when?"},

    {SESSION_CHECKIN, PHASE_REALITY, "How is it going?"},
    {SESSION_CHECKIN, PHASE_REALITY, "Any blockers?"},
    {SESSION_CHECKIN, PHASE_WILL, "What comes next, and what do you need for it?"},

    {SESSION_KICKOFF, PHASE_GOAL, "What is to be different in twelve weeks?"},
    {SESSION_KICKOFF, PHASE_GOAL, "What matters to you in it?"},
    {SESSION_KICKOFF, PHASE_REALITY, "What is the number today, and where does it come from?"},
    {SESSION_KICKOFF, PHASE_REALITY, "What goes well, so that it should stay as it is?"},
    {SESSION_KICKOFF, PHASE_OPTIONS, "Which two or three small habits would move the number?"},
    {SESSION_KICKOFF, PHASE_WILL, "How often do we meet, and what does each of us promise?"},
    {SESSION_KICKOFF, PHASE_WILL, "What stays between us?"},

    {SESSION_REVIEW, PHASE_GOAL, "What did we set out to do?"},
    {SESSION_REVIEW, PHASE_REALITY, "Where are the figures, against where they began?"},
    {SESSION_REVIEW, PHASE_REALITY, "What are you proud of, and what helped?"},
    {SESSION_REVIEW, PHASE_REALITY, "What was harder than it looked?"},
    {SESSION_REVIEW, PHASE_OPTIONS, "What will keep it going without these talks?"},
    {SESSION_REVIEW, PHASE_WILL, "What comes next?"},

    {SESSION_DELEGATION, PHASE_GOAL, "In your own words: what is there once it is done?"},
    {SESSION_DELEGATION, PHASE_REALITY, "What of it do you know, and what is new to you?"},
    {SESSION_DELEGATION, PHASE_OPTIONS, "How would you go about it?"},
    {SESSION_DELEGATION, PHASE_OPTIONS, "What do you want to decide alone?"},
    {SESSION_DELEGATION, PHASE_WILL, "What do you need to begin?"},
    {SESSION_DELEGATION, PHASE_WILL, "When do we look at it together?"},

    {SESSION_PRACTICE, PHASE_GOAL, "Which situation do you want to practise?"},
    {SESSION_PRACTICE, PHASE_REALITY, "How does it go today, and where does it get stuck?"},
    {SESSION_PRACTICE, PHASE_OPTIONS, "What else could you say or do?"},
    {SESSION_PRACTICE, PHASE_WILL, "When will you try it for real?"},
};

enum { BROUGHT_COUNT = sizeof(brought) / sizeof(*brought) };

static bool is_of_kind(const struct question *question, enum session_kind kind)
{
    return !has_mark(&question->marks, offsetof(struct question, kind)) || question->kind == kind;
}

/** Add those of a phase to the list; returns how many it has then. */
static size_t add_phase(struct question *out, size_t count, const struct questions *own,
                        enum session_kind kind, enum grow_phase phase)
{
    for (size_t i = 0; i < BROUGHT_COUNT; i++) {
        if (brought[i].kind == kind && brought[i].phase == phase) {
            out[count++] = (struct question){.ask = brought[i].ask, .kind = kind, .phase = phase};
        }
    }
    for (size_t i = 0; i < own->count; i++) {
        if (own->items[i].ask && own->items[i].phase == phase && is_of_kind(&own->items[i], kind)) {
            out[count++] = own->items[i];
        }
    }
    return count;
}

struct question *questions_of(struct arena *arena, const struct team *team, enum session_kind kind,
                              size_t *count)
{
    static const enum grow_phase phases[] = {PHASE_GOAL, PHASE_REALITY, PHASE_OPTIONS, PHASE_WILL,
                                             PHASE_NONE};
    struct question *out =
        arena_array(arena, BROUGHT_COUNT + team->questions.count, sizeof(struct question));

    *count = 0;
    for (size_t i = 0; i < sizeof(phases) / sizeof(*phases); i++) {
        *count = add_phase(out, *count, &team->questions, kind, phases[i]);
    }
    return out;
}

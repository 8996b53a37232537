/*
 * A habit's figures in a sentence, about what was done and never about who did it.
 */

#include "base/buffer.h"
#include "practice/habit.h"

char *habit_in_words(struct arena *arena, const struct habit_figures *figures)
{
    struct buffer text;

    buffer_init(&text, arena);
    if (figures->counts) {
        buffer_printf(&text, "streak %d, longest %d, ", figures->streak, figures->longest);
    }
    if (figures->recent.of > 0) {
        buffer_printf(&text, "%d of %d in the last four weeks", figures->recent.done,
                      figures->recent.of);
    } else {
        buffer_puts(&text, "nothing to count in the last four weeks");
    }
    return buffer_text(&text);
}

const char *habit_word(struct arena *arena, const struct habit_figures *figures)
{
    if (!figures->word_due) {
        return NULL;
    }
    if (figures->misses == HABIT_MISSES_SAID) {
        return "two in a row were missed: what is the smallest next step?";
    }
    return arena_printf(arena, "%d in a row were missed: what is the smallest next step?",
                        figures->misses);
}

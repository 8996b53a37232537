/*
 * A habit's figures in a sentence, about what was done and never about who did it.
 */

#include "base/buffer.h"
#include "practice/habit.h"

static const char *const weekday_names[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
};

/** "friday", or "mon,thu" where there are several. */
static const char *weekdays_text(struct arena *arena, unsigned weekdays)
{
    struct buffer text;
    bool single = (weekdays & (weekdays - 1)) == 0;

    buffer_init(&text, arena);
    for (int i = 0; i < 7; i++) {
        if (weekdays >> i & 1) {
            buffer_printf(&text, "%s%.*s", text.length > 0 ? "," : "", single ? 9 : 3,
                          weekday_names[i]);
        }
    }
    return buffer_text(&text);
}

const char *rhythm_text(struct arena *arena, const struct rhythm *every)
{
    switch (every->kind) {
    case RHYTHM_DAY: return "day";
    case RHYTHM_WORKDAY: return "workday";
    case RHYTHM_WEEKDAYS: return weekdays_text(arena, every->weekdays);
    case RHYTHM_TIMES_A_WEEK:
        return every->times == 1 ? "week" : arena_printf(arena, "%d/week", every->times);
    case RHYTHM_EACH: return "each";
    case RHYTHM_NONE: break;
    }
    return NULL;
}

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

const char *habit_word(const struct habit_figures *figures)
{
    if (!figures->word_due) {
        return NULL;
    }
    if (figures->misses == HABIT_MISSES_SAID) {
        return "two in a row were missed: what is the smallest next step?";
    }
    return "more than two in a row were missed: what is the smallest next step?";
}

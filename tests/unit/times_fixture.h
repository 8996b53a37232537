/**
 * Rows of statements and the times that are read in them.
 */

#ifndef COACH_TESTS_TIMES_FIXTURE_H
#define COACH_TESTS_TIMES_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "smart/parts.h"

static inline void out_of_memory(void)
{
    abort();
}

/** The times as "kind [span] last day", the day left out where it is unknown. */
static inline char *shown(struct arena *arena, const char *text, const struct calendar *calendar)
{
    static const char *const kinds[] = {"deadline", "window", "recurrence", "rate", "duration",
                                        "start",    "past",   "clock",      "vague"};
    struct parts parts = parts_read(arena, text, calendar);
    struct buffer out;
    char date[DATE_SIZE];

    buffer_init(&out, arena);
    for (size_t i = 0; i < parts.times.count; i++) {
        const struct time_phrase *time = &parts.times.items[i];
        buffer_printf(&out, "%s%s [%.*s]", i > 0 ? "; " : "", kinds[time->kind],
                      (int)time->span.length, text + time->span.start);
        if (time->period.last != DAY_NONE) {
            buffer_printf(&out, " %s", date_format(time->period.last, date));
        }
    }
    return buffer_text(&out);
}

struct row {
    const char *statement;
    const char *expected;
};

/** Each row on its own, with its calendar. */
static inline void check_from(const struct row *rows, size_t count, day_t start, day_t today)
{
    struct calendar calendar = calendar_make(start, today);

    for (size_t i = 0; i < count; i++) {
        struct arena arena;
        arena_init(&arena, out_of_memory);
        assert_string_equal(shown(&arena, rows[i].statement, &calendar), rows[i].expected);
        arena_free(&arena);
    }
}

/** From Monday 2026-01-05. */
static inline void check(const struct row *rows, size_t count)
{
    day_t start = day_from_civil(2026, 1, 5);

    check_from(rows, count, start, start);
}

#define CHECK(rows) check(rows, sizeof(rows) / sizeof((rows)[0]))

#endif

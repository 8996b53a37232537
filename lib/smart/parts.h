/**
 * A statement taken apart: what its readers, the linter's rules among them, look at.
 */

#ifndef COACH_SMART_PARTS_H
#define COACH_SMART_PARTS_H

#include "smart/amounts.h"
#include "smart/times.h"
#include "smart/tokens.h"

/** All that is found in a statement; each list is in the statement's order. */
struct parts {
    /** What relative days were counted from. */
    struct calendar calendar;
    struct tokens tokens;
    struct times times;
    struct amounts amounts;
};

/** Take a statement apart. The parts belong to the arena; the statement must outlive them. */
struct parts parts_read(struct arena *arena, const char *statement,
                        const struct calendar *calendar);

/** The same for a text of so many bytes, which may hold anything. */
struct parts parts_read_bytes(struct arena *arena, const char *text, size_t length,
                              const struct calendar *calendar);

/** The time expression or amount whose tokens hold one; NULL if none does. */
const struct time_phrase *parts_time_at(const struct parts *parts, size_t at);
const struct amount *parts_amount_at(const struct parts *parts, size_t at);

#endif

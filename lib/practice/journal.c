/*
 * The journal: which weeks there are, and which there are not.
 */

#include "practice/journal.h"

#include <string.h>

const char *const journal_state_words[] = {"written", "missing", "open", NULL};

static day_t monday_of(const struct journal *journal)
{
    return week_parse(journal->slug, strlen(journal->slug));
}

/** True for what was there on a day: undated ones by their week. */
static bool was_written(const struct journal *journal, day_t as_of)
{
    return (journal->written != DAY_NONE ? journal->written : monday_of(journal)) <= as_of &&
           monday_of(journal) <= as_of;
}

static day_t first_week(const struct person *person, const struct journal *first)
{
    day_t monday = monday_of(first);

    for (size_t i = 0; i < person->goals.count; i++) {
        day_t start = person->goals.items[i].start;
        if (start != DAY_NONE && day_week_start(start) < monday) {
            monday = day_week_start(start);
        }
    }
    return monday;
}

static day_t last_week(const struct person *person, day_t as_of)
{
    bool is_gone = person->left != DAY_NONE && person->left < as_of;

    return day_week_start(is_gone ? person->left : as_of);
}

/** Those that were there on a day, in order of week. */
static const struct journal **written_by(struct arena *arena, const struct person *person,
                                         day_t as_of, size_t *count)
{
    const struct journal **written = arena_array(arena, person->journal.count, sizeof(*written));

    *count = 0;
    for (size_t i = 0; i < person->journal.count; i++) {
        if (was_written(&person->journal.items[i], as_of)) {
            written[(*count)++] = &person->journal.items[i];
        }
    }
    return written;
}

size_t journal_weeks(struct arena *arena, const struct person *person, day_t as_of,
                     struct journal_week **weeks)
{
    size_t written_count;
    const struct journal **written = written_by(arena, person, as_of, &written_count);
    size_t used = 0;
    size_t count = 0;

    *weeks = NULL;
    if (written_count == 0) {
        return 0;
    }
    day_t monday = first_week(person, written[0]);
    day_t last = last_week(person, as_of);
    day_t last_written = monday_of(written[written_count - 1]);
    last = last_written > last ? last_written : last;
    *weeks = arena_array(arena, (size_t)((last - monday) / 7 + 1), sizeof(**weeks));
    for (; monday <= last; monday += 7) {
        struct journal_week *week = &(*weeks)[count++];
        *week = (struct journal_week){.monday = monday,
                                      .state = monday + 6 < as_of ? JOURNAL_MISSING : JOURNAL_OPEN};
        if (used < written_count && monday_of(written[used]) == monday) {
            week->state = JOURNAL_WRITTEN;
            week->journal = written[used++];
        }
    }
    return count;
}

const struct journal *journal_last(const struct person *person, day_t as_of)
{
    size_t count = person->journal.count;

    while (count > 0 && !was_written(&person->journal.items[count - 1], as_of)) {
        count--;
    }
    return count > 0 ? &person->journal.items[count - 1] : NULL;
}

bool journal_is_shared(const struct team *team, const struct journal *journal)
{
    return journal->share != SHARE_UNSAID || team->share.journal != SHARE_UNSAID;
}

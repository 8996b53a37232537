/*
 * Judging a statement by its words: what it does, how much, by when. A number settles most; where
 * there is none, verb and object have to say something of which one can see whether it is done.
 */

#include "smart/judge.h"

#include "base/text.h"
#include "smart/dates.h"
#include "smart/seen.h"

/** Help quotes no more of a statement than so many columns. */
#define QUOTE_WIDTH 60

/** "at 9 am", "before 10:30" */
static bool has_hour(const struct tokens *tokens, const struct time_phrase *time)
{
    size_t end;

    for (size_t i = time->first; i < time->end; i++) {
        if (clock_read(tokens, i, &end)) {
            return true;
        }
    }
    return false;
}

static void look_at_times(struct seen *seen)
{
    for (size_t i = 0; i < seen->parts->times.count; i++) {
        const struct time_phrase *time = &seen->parts->times.items[i];
        seen->is_dated = seen->is_dated || time->kind == TIME_DEADLINE || time->kind == TIME_WINDOW;
        seen->recurs = seen->recurs || time->kind == TIME_RECURRENCE;
        seen->has_hour = seen->has_hour || has_hour(&seen->parts->tokens, time);
        if (time->kind == TIME_VAGUE && seen->vague_time == NULL) {
            seen->vague_time = time;
        }
    }
}

/** "enough Spanish to pass the exam": the aside says how much. */
static bool says_enough(const struct seen *seen, const struct clause *clause)
{
    const struct tokens *tokens = &seen->parts->tokens;

    for (size_t i = seen->main->object; i < seen->main->end; i++) {
        if (token_is(tokens, i, "enough")) {
            return clause->first == seen->main->end && token_is(tokens, clause->first, "to");
        }
    }
    return false;
}

/** A deed of the goal or of its means that can be seen to be done. */
static bool look_at_deeds(const struct seen *seen)
{
    for (size_t i = 0; i < seen->clauses.count; i++) {
        const struct clause *clause = &seen->clauses.items[i];
        if ((clause->kind != CLAUSE_ASIDE || says_enough(seen, clause)) &&
            seen_done_or_not(seen, clause)) {
            return true;
        }
    }
    return false;
}

/** The findings added since a count, in the statement's order. They are few. */
static void sort_from(struct findings *findings, size_t first)
{
    for (size_t i = first + 1; i < findings->count; i++) {
        struct finding finding = findings->items[i];
        size_t at = i;
        while (at > first && findings->items[at - 1].words.start > finding.words.start) {
            findings->items[at] = findings->items[at - 1];
            at--;
        }
        findings->items[at] = finding;
    }
}

/* What is counted is named, though not how many: "Number of farms visited by May". */
static const struct word phrases_counts_items[] = {{"number of", 1},     {"percent of", 1},
                                                   {"percentage of", 1}, {"proportion of", 1},
                                                   {"ratio of", 1},      {"share of", 1}};
static const struct word_list phrases_counts = WORD_LIST(phrases_counts_items);

/** An indicator in place of a goal. */
static bool is_indicator(const struct seen *seen)
{
    const struct clause *main = seen->main;
    size_t taken;

    return main->deed == DEED_NONE && main->kind == CLAUSE_GOAL &&
           phrases_find(&phrases_counts, &seen->parts->tokens, main->verb, &taken) != NULL;
}

/** What a finding about an absence underlines: "find out if" has its object in the next clause. */
static struct span phrase_of(const struct seen *seen)
{
    const struct tokens *tokens = &seen->parts->tokens;
    const struct clause *next = seen->main + 1;
    bool has_next = next < seen->clauses.items + seen->clauses.count;

    if (seen->main->deed != DEED_NONE && seen->main->object == seen->main->end && has_next &&
        next->kind == CLAUSE_ASIDE && next->first == seen->main->end &&
        !token_is(tokens, next->first, "(")) {
        return tokens_span(tokens, seen->main->verb, next->phrase_end);
    }
    return clause_phrase(tokens, seen->main);
}

void judge_words(const struct parts *parts, const struct known *known, struct findings *findings)
{
    size_t first = findings->count;
    struct seen seen = {
        .parts = parts,
        .known = known,
        .findings = findings,
        .clauses = clauses_read(findings->arena, parts),
    };

    seen.main = clauses_main(&seen.clauses);
    seen.phrase = phrase_of(&seen);
    look_at_times(&seen);
    seen.is_measured = seen_measure(&seen, 0, parts->tokens.count) || is_indicator(&seen);
    seen.is_done_or_not = !seen.is_measured && look_at_deeds(&seen);
    judge_specific(&seen);
    judge_split(&seen);
    judge_measurable(&seen);
    judge_time(&seen);
    judge_rivalry(&seen);
    sort_from(findings, first);
}

char *seen_text(const struct seen *seen, struct span span, size_t width)
{
    struct buffer text;

    buffer_init(&text, seen->findings->arena);
    text_escape(&text, seen->parts->tokens.source + span.start, span.length, width);
    return buffer_text(&text);
}

char *seen_quote(const struct seen *seen, struct span span)
{
    return seen_text(seen, span, QUOTE_WIDTH);
}

const char *seen_mend(const struct seen *seen, const struct mend *mends)
{
    while (mends->deed != DEED_NONE && mends->deed != seen->main->deed) {
        mends++;
    }
    return arena_printf(seen->findings->arena, "%s\"%s%s\"", mends->before,
                        seen_quote(seen, seen->phrase), mends->behind);
}

const char *seen_example_day(const struct seen *seen)
{
    static const char *const ends[] = {"30 June", "30 September", "31 December", "31 March"};
    struct civil now = day_to_civil(seen->parts->calendar.now);
    int quarter = (now.month - 1) / 3;

    /* The end of the next quarter: far enough to do something, near enough to begin. */
    return arena_printf(seen->findings->arena, "%s %d", ends[quarter],
                        now.year + (quarter == 3 ? 1 : 0));
}

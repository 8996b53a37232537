/*
 * Rules F: do the words of feedback say what happened, once, at a time or place that both know?
 *
 * What stands in double quotes was said by somebody, and is told, not judged.
 */

#include <string.h>

#include "practice/feedback.h"
#include "practice/feedback_words.h"
#include "smart/times.h"

/** Days after which feedback is late. */
#define DAYS_MAX 7
/** Words of a noun phrase that are looked at. */
#define REACH 6
/** A period of more days is no moment that two people would both think of. */
#define MOMENT_DAYS 7

/** A text that is judged. */
struct said {
    struct tokens tokens;
    /** What relative days count from. */
    day_t happened;
    struct findings *findings;
};

static void add(const struct said *said, const char *rule, struct span words, const char *help,
                const char *message)
{
    struct findings *findings = said->findings;

    findings->items = arena_grow(findings->arena, findings->items, &findings->capacity,
                                 findings->count, sizeof(*findings->items));
    findings->items[findings->count++] = (struct finding){
        .rule = rule,
        .severity = SEVERITY_WARNING,
        .words = words,
        .message = message,
        .help = help,
    };
}

/** Some words as a message has them. */
static char *quote(const struct said *said, struct span span)
{
    return arena_printf(said->findings->arena, "'%.*s'", (int)span.length,
                        said->tokens.source + span.start);
}

/** True if one of these tokens is a double quote: it opens or closes what somebody said. */
static bool is_quote(const struct said *said, size_t at)
{
    return token_is(&said->tokens, at, "\"");
}

/* F1 */

/** What would take the place of a judgement. */
static const char *const judging_help[] = {
    [JUDGES_DILIGENCE] = "say what was done or left out: \"three rows had last month's prices\"",
    [JUDGES_MANNERS] =
        "say what was said or done: \"you began to speak twice before Ana had ended\"",
    [JUDGES_ATTITUDE] = "say what could be seen or heard: \"you left before your item came up\"",
    [JUDGES_ABILITY] = "say what was done, and what came of it: \"the restore took two attempts\"",
    [JUDGES_PRAISE] = "say what was done, so that it can be done again: \"you asked Ana first\"",
};

static bool is_copula(const struct tokens *tokens, size_t at)
{
    static const char *const words[] = {"are",     "be",  "became", "been",   "being",
                                        "felt",    "got", "is",     "looked", "seemed",
                                        "sounded", "was", "were",   "turned"};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (token_is(tokens, at, words[i])) {
            return true;
        }
    }
    return false;
}

/** "the rude caller", "the caller was really rude": somebody else, whom it was done with. */
static bool is_about_others(const struct tokens *tokens, size_t first, size_t end)
{
    bool copula = false;

    if (words_at(&words_others, tokens, end)) {
        return true;
    }
    for (size_t at = first; at > 0 && first - at < REACH && !token_starts_clause(tokens, at);) {
        at--;
        if (copula && words_at(&words_others, tokens, at)) {
            return true;
        }
        if (copula && token_is_word(tokens, at)) {
            return false;
        }
        copula = is_copula(tokens, at);
    }
    return false;
}

/** A word that says so of things as well: an attitude survey, an aggressive price. */
static bool is_about_things(const struct tokens *tokens, size_t end)
{
    static const char *const things[] = {"analysis", "deadline",      "growth", "schedule",
                                         "pricing",  "questionnaire", "survey", "target",
                                         "test",     "timeline"};

    for (size_t i = 0; i < sizeof(things) / sizeof(things[0]); i++) {
        if (token_is(tokens, end, things[i])) {
            return true;
        }
    }
    return false;
}

static void judge_character(const struct said *said, size_t at, size_t *taken)
{
    const struct tokens *tokens = &said->tokens;
    const struct word *found = phrases_find(&phrases_judging, tokens, at, taken);

    if (!found || is_about_others(tokens, at, at + *taken) ||
        is_about_things(tokens, at + *taken)) {
        return;
    }
    struct span span = tokens_span(tokens, at, at + *taken);
    add(said, "F1", span, judging_help[found->value],
        arena_printf(said->findings->arena, "%s judges, and does not say what was done",
                     quote(said, span)));
}

/* F2 */

static void judge_ever(const struct said *said, size_t at, size_t *taken)
{
    const struct tokens *tokens = &said->tokens;
    const struct word *found = phrases_find(&phrases_ever, tokens, at, taken);

    /* "had never been tried before" tells of one moment; "never mind" of none */
    if (!found || token_is(tokens, at - 1, "had") || token_is(tokens, at + 1, "mind")) {
        return;
    }
    struct span span = tokens_span(tokens, at, at + *taken);
    add(said, "F2", span, "tell of this one time, or count: \"in two of the last three stand-ups\"",
        arena_printf(said->findings->arena, "%s is about every time, and not about this one",
                     quote(said, span)));
}

/** F1 and F2: word by word, what is in quotes aside. */
static void judge_words(const struct said *said)
{
    bool quoted = false;
    size_t taken;

    for (size_t at = 0; at<said->tokens.count; at += taken> 0 ? taken : 1) {
        taken = 0;
        if (is_quote(said, at)) {
            quoted = !quoted;
        } else if (!quoted) {
            judge_character(said, at, &taken);
            if (taken == 0) {
                judge_ever(said, at, &taken);
            }
        }
    }
}

/* F3 */

/** A weekday, yesterday, this morning; not "every Monday". */
static bool is_day(const struct said *said, size_t at)
{
    size_t taken;

    return phrases_find(&phrases_days, &said->tokens, at, &taken) &&
           !words_at(&words_each, &said->tokens, at - 1);
}

/** A date, a week or an hour, as goals have them. */
static bool has_time(const struct said *said)
{
    struct calendar calendar = calendar_make(said->happened, said->happened);
    struct times times = times_read(said->findings->arena, &said->tokens, &calendar);

    for (size_t i = 0; i < times.count; i++) {
        const struct time_phrase *time = &times.items[i];
        if (time->kind == TIME_CLOCK) {
            return true;
        }
        if ((time->kind == TIME_DEADLINE || time->kind == TIME_START ||
             time->kind == TIME_WINDOW) &&
            time->period.first != DAY_NONE &&
            time->period.last - time->period.first < MOMENT_DAYS) {
            return true;
        }
    }
    return false;
}

/** "sprint"; with a count before it also "sprints". */
static const struct word *occasion_at(const struct said *said, size_t at, bool *plural)
{
    const struct token *token = token_at(&said->tokens, at);
    const struct word *found = words_at(&words_occasions_of_work, &said->tokens, at);
    size_t length = strlen(token->text);

    *plural = false;
    if (!found && token->kind == TOKEN_WORD && length > 1 && token->text[length - 1] == 's') {
        *plural = true;
        found = words_find(&words_occasions_of_work,
                           arena_strndup(said->findings->arena, token->text, length - 1));
    }
    return found;
}

/** A word that makes of a noun this one: the, our, Monday's; a name. */
static bool is_determiner(const struct said *said, size_t at)
{
    static const char *const words[] = {"her", "his",   "my",   "our", "that",
                                        "the", "their", "this", "your"};
    const struct token *token = token_at(&said->tokens, at);
    size_t length = strlen(token->text);

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (token_is(&said->tokens, at, words[i])) {
            return true;
        }
    }
    return token->kind == TOKEN_WORD &&
           ((length > 2 && strcmp(token->text + length - 2, "'s") == 0) ||
            words_at(&words_nearness, &said->tokens, at) ||
            (at > 0 && token_is_capital(&said->tokens, at)));
}

static bool is_count(const struct tokens *tokens, size_t at)
{
    return token_at(tokens, at)->kind == TOKEN_NUMBER || words_at(&words_numbers, tokens, at);
}

/** Whether a noun is a certain one: by what stands before it, or by a name behind it. */
static bool is_certain(const struct said *said, size_t noun, bool plural)
{
    const struct tokens *tokens = &said->tokens;
    bool determined = false;
    bool counted = false;

    for (size_t at = noun; at > 0 && noun - at < REACH; at--) {
        size_t before = at - 1;
        if (token_starts_clause(tokens, at) || words_at(&words_before_moments, tokens, before)) {
            break;
        }
        if (words_at(&words_each, tokens, before)) {
            return false;
        }
        determined |= is_determiner(said, before);
        counted |= is_count(tokens, before);
    }
    bool named =
        words_at(&words_before_moments, tokens, noun + 1) && token_is_capital(tokens, noun + 2);

    return plural ? determined && counted : determined || counted || named;
}

/** "ticket 88", "sprint 12", "#4711", "OPS-218". */
static bool is_numbered(const struct said *said, size_t at)
{
    const struct tokens *tokens = &said->tokens;
    const struct token *token = token_at(tokens, at);
    const char *hyphen = strchr(token->text, '-');
    size_t hash = token_is(tokens, at + 1, "#") ? 1 : 0;

    if (token->kind == TOKEN_SYMBOL) {
        return token_is(tokens, at, "#") && token_at(tokens, at + 1)->kind == TOKEN_NUMBER;
    }
    if (token->kind == TOKEN_WORD && hyphen && hyphen > token->text && hyphen[1] != '\0' &&
        strspn(hyphen + 1, "0123456789") == strlen(hyphen + 1)) {
        return token_is_capital(tokens, at);
    }
    return words_at(&words_occasions_of_work, tokens, at) &&
           token_at(tokens, at + 1 + hash)->kind == TOKEN_NUMBER;
}

/** "in Berlin", "at the Contoso office"; a place, or an occasion that has a name. */
static bool is_named_place(const struct said *said, size_t at)
{
    const struct tokens *tokens = &said->tokens;
    size_t name = at + 1 + (token_is(tokens, at + 1, "the") ? 1 : 0);
    const struct token *token = token_at(tokens, name);
    size_t length = strlen(token->text);
    bool weekdays = length > 4 && strcmp(token->text + length - 4, "days") == 0;

    return (token_is(tokens, at, "in") || token_is(tokens, at, "at") ||
            token_is(tokens, at, "on")) &&
           token_is_capital(tokens, name) && !weekdays && !token_is(tokens, name, "i");
}

static bool has_moment(const struct said *said)
{
    const struct tokens *tokens = &said->tokens;
    bool plural;

    for (size_t at = 0; at < tokens->count; at++) {
        if (is_day(said, at) || is_numbered(said, at) || is_named_place(said, at) ||
            (occasion_at(said, at, &plural) && is_certain(said, at, plural)) ||
            (words_at(&words_places, tokens, at) && is_certain(said, at, false))) {
            return true;
        }
    }
    return has_time(said);
}

/** The words that stand in the place of a moment; all of them if there are none. */
static void judge_moment(const struct said *said)
{
    const char *help = "say when or where it was, so that both think of the same moment: \"at the "
                       "demo on Tuesday\"";
    const struct tokens *tokens = &said->tokens;
    size_t taken;

    if (has_moment(said)) {
        return;
    }
    for (size_t at = 0; at < tokens->count; at++) {
        if (phrases_find(&phrases_no_moment, tokens, at, &taken)) {
            struct span span = tokens_span(tokens, at, at + taken);
            add(said, "F3", span, help,
                arena_printf(said->findings->arena, "%s names neither time nor place",
                             quote(said, span)));
            return;
        }
    }
    add(said, "F3", tokens_span(tokens, 0, tokens->count), help, "names neither time nor place");
}

/* All of a text */

/** True for the text that says when and where. */
static bool tells_moment(const struct feedback *feedback, const struct feedback_part *part)
{
    return part->offset == offsetof(struct feedback, situation) ||
           (part->offset == offsetof(struct feedback, action) && !feedback->situation);
}

void feedback_lint_part(const struct feedback *feedback, const struct feedback_part *part,
                        struct findings *findings)
{
    const char *text = feedback_text(feedback, part);
    struct said said = {.happened = feedback->happened, .findings = findings};

    if (!text) {
        return;
    }
    if (said.happened == DAY_NONE) {
        said.happened = feedback->given != DAY_NONE ? feedback->given : 0;
    }
    said.tokens = tokens_read(findings->arena, text, strlen(text));
    judge_words(&said);
    if (tells_moment(feedback, part)) {
        judge_moment(&said);
    }
}

void feedback_lint_days(const struct feedback *feedback, struct findings *findings)
{
    struct said said = {.findings = findings};
    int32_t days;

    if (!feedback_days(feedback, &days) || days <= DAYS_MAX) {
        return;
    }
    add(&said, "F4", (struct span){0, 0}, "the next one within days, while both remember it",
        arena_printf(findings->arena, "given %d days after it happened", (int)days));
    findings->items[findings->count - 1].place = mark_place(
        feedback->file, feedback->where, &feedback->marks, offsetof(struct feedback, given));
}

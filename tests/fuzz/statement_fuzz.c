/*
 * Fuzz the reading of statements: whatever the bytes, spans lie within the text, what is found
 * stands in order, values are ones that a file can hold, and names are ids.
 */

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "model/model.h"
#include "smart/choice.h"
#include "smart/statement.h"

static void no_memory(void)
{
    abort();
}

static void require(bool truth)
{
    if (!truth) {
        abort();
    }
}

static void check_span(const struct tokens *tokens, struct span span)
{
    require(span.start <= tokens->length && span.length <= tokens->length - span.start);
}

static void check_value(struct decimal value)
{
    int64_t most = decimal_power(DECIMAL_DIGITS);

    require(!decimal_known(value) ||
            (value.scale <= DECIMAL_DIGITS && value.units < most && value.units > -most));
}

static void check_day(day_t day)
{
    require(day == DAY_NONE || (day >= DAY_FIRST && day <= DAY_LAST));
}

static void check_tokens(const struct tokens *tokens)
{
    size_t end = 0;

    for (size_t i = 0; i < tokens->count; i++) {
        const struct token *token = &tokens->items[i];
        check_span(tokens, token->span);
        require(token->span.start >= end && token->span.length > 0 && token->text[0] != '\0');
        end = token->span.start + token->span.length;
    }
}

static void check_times(const struct parts *parts)
{
    size_t end = 0;

    for (size_t i = 0; i < parts->times.count; i++) {
        const struct time_phrase *time = &parts->times.items[i];
        check_span(&parts->tokens, time->span);
        require(time->first >= end && time->end > time->first);
        require(time->end <= parts->tokens.count && time->per != NULL);
        check_day(time->period.first);
        check_day(time->period.last);
        end = time->end;
    }
}

static void check_amounts(const struct parts *parts)
{
    size_t end = 0;

    for (size_t i = 0; i < parts->amounts.count; i++) {
        const struct amount *amount = &parts->amounts.items[i];
        check_span(&parts->tokens, amount->span);
        check_span(&parts->tokens, amount->unit_span);
        require(amount->first <= amount->number_first);
        require(amount->number_first < amount->number_end && amount->number_end <= amount->end);
        require(amount->number_end > end && amount->end <= parts->tokens.count);
        require(amount->span.length > 0 && amount->unit != NULL && amount->per != NULL);
        check_value(amount->value);
        check_value(amount->high);
        check_value(amount->of);
        end = amount->number_end;
    }
}

static void check_understanding(struct arena *arena, const char *statement, day_t start,
                                day_t today)
{
    struct understanding found = statement_understand(arena, statement, start, today);
    struct tokens whole = {.source = statement, .length = strlen(statement)};
    const char *id = statement_kpi_id(arena, &found);
    const char *slug = statement_slug(arena, statement);

    check_span(&whole, found.baseline_span);
    check_span(&whole, found.target_span);
    check_span(&whole, found.keep.span);
    check_span(&whole, found.due_span);
    check_value(found.baseline);
    check_value(found.target);
    check_value(found.keep.low);
    check_value(found.keep.high);
    check_day(found.due);
    require(found.unit != NULL && found.measure != NULL);
    require(text_is_id(id, strlen(id)));
    require(slug == NULL || text_is_id(slug, strlen(slug)));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena;
    day_t start = 20458;

    arena_init(&arena, no_memory);
    /* The first byte moves the days, to the calendar's ends too. */
    if (size > 0) {
        start = data[0] == 0 ? DAY_FIRST : data[0] == 1 ? DAY_LAST : 20000 + 5 * data[0];
        data++;
        size--;
    }
    const char *statement = arena_strndup(&arena, (const char *)data, size);
    struct calendar calendar = calendar_make(start, start + (day_t)(size % 3) - 1);
    struct parts parts = parts_read(&arena, statement, &calendar);

    check_tokens(&parts.tokens);
    check_times(&parts);
    check_amounts(&parts);
    check_understanding(&arena, statement, start, start + 1);
    arena_free(&arena);
    return 0;
}

/*
 * Filter words: person:jordan, due.before:2026-04-01, progress.under:0.5, or a plain word.
 */

#include "io/filter.h"

#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "io/view.h"
#include "model/model.h"

enum relation { IS, NOT, BEFORE, AFTER, UNDER, OVER, RELATION_COUNT };

/** What may stand behind a column's name, and the kind of column that it is for. */
static const struct {
    const char *word;
    /** CELL_NONE: any. */
    enum cell_kind kind;
} relations[RELATION_COUNT] = {
    [IS] = {"", CELL_NONE},           [NOT] = {"not", CELL_NONE},
    [BEFORE] = {"before", CELL_DATE}, [AFTER] = {"after", CELL_DATE},
    [UNDER] = {"under", CELL_NUMBER}, [OVER] = {"over", CELL_NUMBER},
};

static const char *const kind_names[] = {
    [CELL_NONE] = "",      [CELL_TEXT] = "texts",     [CELL_NUMBER] = "numbers",
    [CELL_DATE] = "dates", [CELL_BOOL] = "yes or no",
};

/** A filter word while it is read. */
struct parse {
    const struct sheet *sheet;
    day_t today;
    struct filter *filter;
    enum relation relation;
    struct sheet_error *error;
};

static bool complain(const struct parse *parse, const char *message, const char *help)
{
    parse->error->message = message;
    parse->error->help = help;
    return false;
}

/* Values */

static bool read_day(const struct parse *parse, struct item item, struct period *out)
{
    enum date_sense sense = parse->filter->column->planned ? DATE_PLAN : DATE_FACT;

    if (date_parse_words(item.text, item.length, parse->today, sense, out)) {
        return true;
    }
    return complain(
        parse,
        arena_printf(parse->sheet->arena, "'%.*s' is not a date", (int)item.length, item.text),
        "write 2026-01-12, 2026-03, 2026-W03, 2026-Q1, monday, -2w or FROM..TO");
}

/** FROM..TO, either of which may be left out; dots is where the two points stand. */
static bool read_range(const struct parse *parse, struct item item, const char *dots,
                       struct period *out)
{
    struct item from = {item.text, (size_t)(dots - item.text)};
    struct item to = {dots + 2, item.length - from.length - 2};
    struct period first = {.first = DAY_FIRST};
    struct period last = {.last = DAY_LAST};

    if ((from.length > 0 && !read_day(parse, from, &first)) ||
        (to.length > 0 && !read_day(parse, to, &last))) {
        return false;
    }
    if (first.first > last.last) {
        return complain(parse,
                        arena_printf(parse->sheet->arena, "'%.*s' ends before it begins",
                                     (int)item.length, item.text),
                        NULL);
    }
    *out = (struct period){first.first, last.last};
    return true;
}

static bool read_date(const struct parse *parse, struct item item, struct period *out)
{
    const char *dots = item.length > 2 ? strstr(item.text, "..") : NULL;

    if (dots && dots < item.text + item.length && parse->relation <= NOT) {
        return read_range(parse, item, dots, out);
    }
    if (!read_day(parse, item, out)) {
        return false;
    }
    if (parse->relation == BEFORE) {
        *out = (struct period){DAY_FIRST, out->first - 1};
    } else if (parse->relation == AFTER) {
        *out = (struct period){out->last + 1, DAY_LAST};
    }
    return true;
}

static bool read_number(const struct parse *parse, struct item item, struct decimal *out)
{
    bool percent =
        parse->filter->column->percent && item.length > 0 && item.text[item.length - 1] == '%';

    if (decimal_parse(item.text, item.length - percent, out) == DECIMAL_OK) {
        if (percent) {
            *out = decimal_make(out->units, out->scale + 2);
        }
        return true;
    }
    return complain(
        parse,
        arena_printf(parse->sheet->arena, "'%.*s' is not a number", (int)item.length, item.text),
        "write digits with a point: 0.5, -3, 42");
}

/** A..B, either of which may be left out; or one number. */
static bool read_numbers(const struct parse *parse, struct item item, struct wanted *out)
{
    const char *dots = item.length > 2 ? strstr(item.text, "..") : NULL;

    out->is_range = false;
    if (!dots || dots >= item.text + item.length || parse->relation > NOT) {
        return read_number(parse, item, &out->number);
    }
    struct item least = {item.text, (size_t)(dots - item.text)};
    struct item most = {dots + 2, item.length - least.length - 2};

    out->is_range = true;
    out->number = out->most = DECIMAL_NONE;
    if ((least.length > 0 && !read_number(parse, least, &out->number)) ||
        (most.length > 0 && !read_number(parse, most, &out->most))) {
        return false;
    }
    if (least.length > 0 && most.length > 0 && decimal_compare(out->number, out->most) > 0) {
        return complain(parse,
                        arena_printf(parse->sheet->arena, "'%.*s' ends before it begins",
                                     (int)item.length, item.text),
                        NULL);
    }
    return true;
}

static bool read_bool(const struct parse *parse, struct item item, bool *out)
{
    static const char *const words[] = {"false", "no", "true", "yes"};

    for (size_t i = 0; i < 4; i++) {
        if (text_equals(item.text, item.length, words[i])) {
            *out = i >= 2;
            return true;
        }
    }
    return complain(parse,
                    arena_printf(parse->sheet->arena, "'%.*s' is neither yes nor no",
                                 (int)item.length, item.text),
                    "write true, false, yes or no");
}

/** Where a column has only certain words, a value must be one of them, or its beginning. */
static bool check_word(const struct parse *parse, const char *text)
{
    struct arena *arena = parse->sheet->arena;
    const struct column *column = parse->filter->column;
    struct buffer known;
    const char *nearest;
    size_t count = 0;

    buffer_init(&known, arena);
    for (; column->words && column->words[count]; count++) {
        if (text_starts_with(column->words[count], text)) {
            return true;
        }
        buffer_printf(&known, "%s%s", count > 0 ? ", " : "one of ", column->words[count]);
    }
    if (!column->words) {
        return true;
    }
    nearest = text_nearest(text, column->words, count);
    return complain(parse, arena_printf(arena, "'%s' has no '%s'", column->name, text),
                    nearest ? arena_printf(arena, "did you mean '%s'?", nearest)
                            : buffer_text(&known));
}

static bool read_value(const struct parse *parse, struct item item, struct wanted *out)
{
    switch (parse->filter->column->kind) {
    case CELL_DATE: return read_date(parse, item, &out->period);
    case CELL_NUMBER: return read_numbers(parse, item, out);
    case CELL_BOOL: return read_bool(parse, item, &out->truth);
    case CELL_TEXT:
    case CELL_NONE: break;
    }
    out->text = arena_strndup(parse->sheet->arena, item.text, item.length);
    return check_word(parse, out->text);
}

static bool add_value(const struct parse *parse, struct item item, size_t *capacity)
{
    struct filter *filter = parse->filter;

    filter->wanted = arena_grow(parse->sheet->arena, filter->wanted, capacity, filter->wanted_count,
                                sizeof(*filter->wanted));
    return read_value(parse, item, &filter->wanted[filter->wanted_count++]);
}

/** Read what stands behind ':'. A bound is one value: the comma of 0,5 is not taken for two. */
static bool read_values(const struct parse *parse, const char *list)
{
    struct item item = {list, strlen(list)};
    size_t capacity = 0;

    if (parse->relation > NOT) {
        return add_value(parse, item, &capacity);
    }
    while (list_next(&list, &item)) {
        if (item.length > 0 && !add_value(parse, item, &capacity)) {
            return false;
        }
    }
    return true;
}

/* Words */

/** True for [a-z_]+: what stands before ':' was meant as a column's name. */
static bool plausible(struct item name)
{
    size_t letters = strspn(name.text, "abcdefghijklmnopqrstuvwxyz_");

    return name.length > 0 && letters >= name.length;
}

static bool read_relation(struct parse *parse, struct item suffix)
{
    struct arena *arena = parse->sheet->arena;
    const struct column *column = parse->filter->column;
    const char *words[RELATION_COUNT];
    const char *typed = arena_strndup(arena, suffix.text, suffix.length);
    const char *nearest;

    for (size_t i = NOT; i < RELATION_COUNT; i++) {
        words[i] = relations[i].word;
        if (strcmp(typed, words[i]) != 0) {
            continue;
        }
        parse->relation = (enum relation)i;
        if (relations[i].kind == CELL_NONE || relations[i].kind == column->kind) {
            return true;
        }
        return complain(parse,
                        arena_printf(arena, "'%s' is for %s, and '%s' has %s", typed,
                                     kind_names[relations[i].kind], column->name,
                                     kind_names[column->kind]),
                        NULL);
    }
    nearest = text_nearest(typed, words + NOT, RELATION_COUNT - NOT);
    return complain(parse, arena_printf(arena, "unknown filter '%s.%s'", column->name, typed),
                    nearest ? arena_printf(arena, "did you mean '%s.%s'?", column->name, nearest)
                            : "write NAME:VALUE, or NAME.not, .before, .after, .under, .over");
}

/**
 * Find the column that the head of a word (what stands before ':') names, and the relation.
 * Leaves the filter's column NULL if the head is just part of a plain word.
 */
static bool read_head(struct parse *parse, struct item head)
{
    struct item name = head;

    parse->filter->column = sheet_column(parse->sheet, head);
    if (parse->filter->column) {
        return true;
    }
    name.length = strcspn(head.text, ".:");
    parse->filter->column = sheet_column(parse->sheet, name);
    if (!parse->filter->column) {
        return !plausible(name) || sheet_unknown(parse->sheet, name, parse->error);
    }
    return read_relation(parse,
                         (struct item){name.text + name.length + 1, head.length - name.length - 1});
}

static bool read_word(struct parse *parse, const char *word)
{
    struct filter *filter = parse->filter;
    const char *colon = strchr(word, ':');

    filter->word = word;
    if (!colon) {
        return true;
    }
    if (!read_head(parse, (struct item){word, (size_t)(colon - word)})) {
        return false;
    }
    if (!filter->column) {
        return true;
    }
    if (!colon[1] && parse->relation > NOT) {
        return complain(parse, arena_printf(parse->sheet->arena, "'%s' lacks a value", word), NULL);
    }
    filter->negated = parse->relation == NOT;
    filter->sign = (parse->relation == OVER) - (parse->relation == UNDER);
    return read_values(parse, colon + 1);
}

bool sheet_filter(struct sheet *sheet, char *const *words, size_t count, day_t today,
                  struct sheet_error *error)
{
    struct filter *filters = arena_array(sheet->arena, count, sizeof(*filters));

    for (size_t i = 0; i < count; i++) {
        struct parse parse = {sheet, today, &filters[i], IS, error};

        if (!read_word(&parse, words[i])) {
            return false;
        }
    }
    sheet->filters = filters;
    sheet->filter_count = count;
    return true;
}

bool sheet_filters_by(const struct sheet *sheet, const char *column)
{
    for (size_t i = 0; i < sheet->filter_count; i++) {
        if (sheet->filters[i].column && strcmp(sheet->filters[i].column->name, column) == 0) {
            return true;
        }
    }
    return false;
}

bool filter_searches(const struct sheet *sheet, const struct column *column)
{
    if (!sheet->search) {
        return column->kind == CELL_TEXT;
    }
    for (size_t i = 0; sheet->search[i]; i++) {
        if (strcmp(sheet->search[i], column->name) == 0) {
            return true;
        }
    }
    return false;
}

bool sheet_searches(const struct sheet *sheet, const struct column *column)
{
    for (size_t i = 0; column && i < sheet->filter_count; i++) {
        if (!sheet->filters[i].column && filter_searches(sheet, column)) {
            return true;
        }
    }
    return false;
}

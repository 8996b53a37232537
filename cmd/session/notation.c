/*
 * Items of lists as they are typed, and as they stand in cells.
 */

#include "session/notation.h"

#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "model/scalars.h"
#include "smart/statement.h"
#include "store/names.h"

/** A line of a file that is longer than this is written over several. */
enum { LINE_ENOUGH = 88 };
/** An id that was made is cut behind the word in which it gets this long. */
enum { ID_ENOUGH = 16 };

static const struct notation_word option_words[] = {{.word = "by", .key = "by", .is_person = true},
                                                    {.word = NULL}};

static const struct notation_word will_words[] = {
    {.word = "who", .key = "who", .is_person = true},
    {.word = "by", .key = "due"},
    {.word = "how", .key = "how"},
    {.word = "confidence", .key = "confidence"},
    {.word = "expect", .key = "expect"},
    {.word = "done", .key = "done", .is_fact = true},
    {.word = "learned", .key = "learned"},
    {.word = "skipped", .key = "skipped", .is_fact = true},
    {.word = "why", .key = "why"},
    {.word = "id", .key = "id"},
    {.word = NULL},
};

static const struct notation_word support_words[] = {
    {.word = "who", .key = "who", .is_person = true},
    {.word = "by", .key = "by"},
    {.word = "done", .key = "done", .is_fact = true},
    {.word = "id", .key = "id"},
    {.word = NULL},
};

static const struct notation_word checkpoint_words[] = {{.word = "by", .key = "by"},
                                                        {.word = NULL}};

const struct notation option_notation = {"options", option_words, false};
const struct notation will_notation = {"will", will_words, true};
const struct notation support_notation = {"support", support_words, true};
const struct notation checkpoint_notation = {"checkpoints", checkpoint_words, false};

const struct schema *notation_schema(const struct notation *notation)
{
    return schema_field(&session_schema, notation->key)->of;
}

/* In */

/** An item on its way: the texts of its keys, by index into the fields of its table. */
struct item {
    struct context *context;
    const struct notation *notation;
    const struct schema *schema;
    struct place place;
    const char **values;
};

static size_t index_of(const struct item *item, const char *key)
{
    return (size_t)(schema_field(item->schema, key) - item->schema->fields);
}

/** The bytes up to the next ';' that is not escaped. */
static size_t part_length(const char *text)
{
    size_t length = 0;

    while (text[length] != '\0' &&
           (text[length] != ';' || (length > 0 && text[length - 1] == '\\'))) {
        length++;
    }
    return length;
}

/** A part without the blanks around it, and with its ';' as they are meant. */
static char *plain_part(struct arena *arena, const char *text, size_t length)
{
    char *part = arena_alloc(arena, length + 1);
    size_t used = 0;

    while (length > 0 && text[length - 1] == ' ') {
        length--;
    }
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '\\' && i + 1 < length && text[i + 1] == ';') {
            continue;
        }
        if (used > 0 || text[i] != ' ') {
            part[used++] = text[i];
        }
    }
    return part;
}

/** The word that a part begins with, and what is behind it; NULL if it begins with none. */
static const struct notation_word *word_of(const struct notation *notation, const char *part,
                                           const char **rest)
{
    size_t length = strcspn(part, " ");

    for (const struct notation_word *word = notation->words; word->word && part[length]; word++) {
        if (text_equals(part, length, word->word)) {
            *rest = part + length + strspn(part + length, " ");
            return word;
        }
    }
    return NULL;
}

static bool complain(const struct item *item, const char *help, const char *message)
{
    diags_add(&item->context->diags, SEVERITY_ERROR, "C2", item->place, help, "%s", message);
    return false;
}

/**
 * The id of whoever is meant, if that is somebody of the team; else the text as it is, for others
 * have no record, unless it is so near to an id that it was meant to be one: NULL after saying so.
 */
static const char *whose(const struct item *item, const char *text)
{
    struct arena *arena = item->context->arena;
    const char **names;
    size_t count = names_of_people(arena, &item->context->store, &names);
    struct name_matches found;
    const char *near;

    if (names_match(arena, text, names, count, &found) == MATCH_ONE && !found.by_part) {
        return found.names[0];
    }
    near = text_nearest(text, names, count);
    if (near) {
        complain(item, arena_printf(arena, "did you mean '%s'?", near),
                 arena_printf(arena, "nobody has the id '%s'", text));
        return NULL;
    }
    return text;
}

/** The value of a part as the file has it: days in digits, people by their ids. */
static bool take_part(const struct item *item, const struct notation_word *word, const char *text)
{
    struct context *context = item->context;
    size_t index = index_of(item, word->key);
    struct period period;
    char date[DATE_SIZE];

    if (item->values[index]) {
        return complain(item, "write '\\;' for a ';' of the text",
                        arena_printf(context->arena, "'%s' comes twice in '%s'", word->word,
                                     item->values[index_of(item, "what")]));
    }
    if (item->schema->fields[index].type == &type_date) {
        if (!date_parse_words(text, strlen(text), context->today,
                              word->is_fact ? DATE_FACT : DATE_PLAN, &period)) {
            return complain(item,
                            "write a date such as 2026-01-19, friday or +1w, and a ';' before "
                            "what follows",
                            arena_printf(context->arena, "'%s' is no date", text));
        }
        text = arena_strdup(context->arena, date_format(period.last, date));
    }
    item->values[index] = word->is_person ? whose(item, text) : text;
    return item->values[index] != NULL;
}

/** "by, who and done": the words that a part may begin with. */
static const char *words_text(struct arena *arena, const struct notation *notation)
{
    struct buffer text;

    buffer_init(&text, arena);
    for (const struct notation_word *word = notation->words; word->word; word++) {
        buffer_printf(&text, "%s%s", word == notation->words ? "" : ", ", word->word);
    }
    return buffer_text(&text);
}

/** A part that begins with no word goes on with the text before it, if that is one. */
static bool go_on(const struct item *item, const char **last, const char *part)
{
    struct arena *arena = item->context->arena;
    const struct field *field = &item->schema->fields[last - item->values];

    if (field->type == &type_date) {
        return complain(item,
                        arena_printf(arena,
                                     "behind a ';' stands %s%s and what it is: '; by friday'",
                                     item->notation->words[1].word ? "one of " : "",
                                     words_text(arena, item->notation)),
                        arena_printf(arena, "'%s' does not say what it is", part));
    }
    *last = arena_printf(arena, "%s; %s", *last, part);
    return true;
}

static bool read_parts(const struct item *item, const char *text)
{
    struct arena *arena = item->context->arena;
    const char **last = &item->values[index_of(item, "what")];

    for (bool first = true; *text; first = false) {
        size_t length = part_length(text);
        const char *part = plain_part(arena, text, length);
        const char *rest;
        const struct notation_word *word = first ? NULL : word_of(item->notation, part, &rest);
        if (word) {
            last = &item->values[index_of(item, word->key)];
            if (!take_part(item, word, rest)) {
                return false;
            }
        } else if (first) {
            *last = part;
        } else if (*part && !go_on(item, last, part)) {
            return false;
        }
        text += length + (text[length] == ';');
    }
    return true;
}

/** An id for the item, made of what it says. */
static char *make_id(struct arena *arena, const char *what)
{
    char *id = deed_id(arena, what, ID_ENOUGH);

    return id ? id : arena_strdup(arena, "action");
}

/** On one line where it is short, and over several where it is not. */
static struct node *item_node(const struct item *item)
{
    struct arena *arena = item->context->arena;
    size_t length = 0;
    size_t given = 0;
    bool lines = false;

    for (size_t i = 0; i < item->schema->field_count; i++) {
        const char *value = item->values[i];
        if (value) {
            length += strlen(item->schema->fields[i].key) + utf8_count(value, strlen(value)) + 4;
            lines |= strchr(value, '\n') != NULL;
            given++;
        }
    }
    if (item->schema->shorthand && given == 1) {
        return node_text(arena, item->values[index_of(item, item->schema->shorthand)]);
    }
    struct node *map = node_map(arena, length > LINE_ENOUGH || lines ? STYLE_BLOCK : STYLE_FLOW);

    for (size_t i = 0; i < item->schema->field_count; i++) {
        const struct field *field = &item->schema->fields[i];
        if (item->values[i]) {
            node_put(arena, map, field->key,
                     field->type->plain ? node_plain(arena, item->values[i])
                                        : node_text(arena, item->values[i]));
        }
    }
    return map;
}

struct node *notation_read(struct notation_list *list, const char *text)
{
    struct context *context = list->context;
    const struct schema *schema = notation_schema(list->notation);
    struct item item = {context, list->notation, schema, list->place, NULL};
    const char **what;

    item.values = arena_array(context->arena, schema->field_count, sizeof(*item.values));
    what = &item.values[index_of(&item, "what")];
    if (!read_parts(&item, text)) {
        return NULL;
    }
    if (!*what || !**what) {
        complain(&item, "write what it is, then the other parts: \"WHAT; by DATE\"",
                 arena_printf(context->arena, "'%s' does not say what", text));
        return NULL;
    }
    if (list->who && !item.values[index_of(&item, "who")]) {
        item.values[index_of(&item, "who")] = list->who;
    }
    if (list->notation->has_id) {
        const char **id = &item.values[index_of(&item, "id")];
        if (!*id) {
            *id = names_free_id(context->arena, make_id(context->arena, *what), list->ids,
                                list->id_count);
        }
        list->ids[list->id_count++] = *id;
    }
    return item_node(&item);
}

/** Take an item off the cell: a line, and those behind it that begin with two blanks. */
static char *take_item(struct arena *arena, const char **cell)
{
    const char *text = *cell;
    size_t length = strcspn(text, "\n");
    struct buffer item;

    buffer_init(&item, arena);
    buffer_add(&item, text, length);
    text += length;
    while (text_starts_with(text, "\n  ")) {
        length = strcspn(text + 3, "\n");
        buffer_putc(&item, '\n');
        buffer_add(&item, text + 3, length);
        text += 3 + length;
    }
    *cell = text + (*text == '\n');
    return buffer_text(&item);
}

struct texts notation_split(struct arena *arena, const char *cell)
{
    struct texts texts = {.items = arena_array(arena, strlen(cell) + 1, sizeof(char *))};

    while (*cell) {
        texts.items[texts.count++] = take_item(arena, &cell);
    }
    return texts;
}

/* Out */

/** Add a text, its ';' escaped and its further lines indented. */
static void put_text(struct buffer *out, const char *text)
{
    for (; *text; text++) {
        if (*text == ';') {
            buffer_putc(out, '\\');
        }
        buffer_putc(out, *text);
        if (*text == '\n') {
            buffer_puts(out, "  ");
        }
    }
}

/** Add the value of a field of a record, behind its word; nothing if it is absent. */
static void put_value(struct buffer *out, const struct field *field, const char *record,
                      const char *word)
{
    char text[DECIMAL_SIZE > DATE_SIZE ? DECIMAL_SIZE : DATE_SIZE] = "";
    const char *value = text;

    record += field->offset;
    if (field->type == &type_date) {
        day_t day;
        memcpy(&day, record, sizeof(day));
        date_format(day, text);
    } else if (field->type == &type_confidence) {
        struct decimal number;
        memcpy(&number, record, sizeof(number));
        if (decimal_known(number)) {
            decimal_format(number, text);
        }
    } else {
        memcpy(&value, record, sizeof(value));
    }
    if (value && *value) {
        buffer_printf(out, "%s%s%s", word ? "; " : "", word ? word : "", word ? " " : "");
        put_text(out, value);
    }
}

char *notation_cell(struct arena *arena, const struct notation *notation,
                    const struct session *session)
{
    const struct schema *schema = notation_schema(notation);
    struct texts list; /* any list of records: a pointer and a count */
    struct buffer out;

    memcpy(&list, (const char *)session + schema_field(&session_schema, notation->key)->offset,
           sizeof(list));
    buffer_init(&out, arena);
    for (size_t i = 0; i < list.count; i++) {
        const char *record = (const char *)list.items + i * schema->size;
        buffer_puts(&out, i > 0 ? "\n" : "");
        put_value(&out, schema_field(schema, "what"), record, NULL);
        for (const struct notation_word *word = notation->words; word->word; word++) {
            put_value(&out, schema_field(schema, word->key), record, word->word);
        }
    }
    return list.count > 0 ? buffer_text(&out) : NULL;
}

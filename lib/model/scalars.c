/*
 * Scalars that are words: texts, ids, references.
 */

#include "model/scalars.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "model/model.h"

#define ANY_SCALAR "\"string\", \"number\", \"boolean\""

#define ID_PATTERN "[a-z0-9][a-z0-9-]{0,63}"

bool refuse(struct refusal *refusal, const char *why, const char *help)
{
    refusal->why = why;
    refusal->help = help;
    return false;
}

const char *help_expects(const struct scalar_text *in)
{
    return arena_printf(in->arena, "write %s", in->type->expects);
}

bool scalar_parse(struct arena *arena, const struct scalar_type *type, const char *text,
                  size_t length, void *out, struct refusal *refusal)
{
    struct scalar_text in = {.arena = arena, .type = type, .text = text, .length = length};
    return type->parse(&in, out, refusal);
}

/* Texts */

static bool store_text(const struct scalar_text *in, void *out)
{
    *(const char **)out = arena_strndup(in->arena, in->text, in->length);
    return true;
}

static bool parse_text(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    if (memchr(in->text, '\0', in->length) != NULL) {
        return refuse(refusal, "holds a NUL character", "take the \\0 away");
    }
    return store_text(in, out);
}

static bool parse_words(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    if (text_is_blank(arena_strndup(in->arena, in->text, in->length))) {
        return refuse(refusal, "says nothing", "say it in a few words");
    }
    return parse_text(in, out, refusal);
}

static bool parse_id(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    if (text_is_id(in->text, in->length)) {
        return store_text(in, out);
    }

    const char *id = text_to_id(in->arena, arena_strndup(in->arena, in->text, in->length));
    return refuse(refusal, "is not an id",
                  id == NULL ? help_expects(in) : arena_printf(in->arena, "write '%s'", id));
}

/** How many ids with '/' between the text is made of; 0 if it is anything else. */
static size_t count_ids(const char *text, size_t length)
{
    size_t ids = 0;
    size_t start = 0;
    for (size_t i = 0; i <= length; i++) {
        if (i < length && text[i] != '/') {
            continue;
        }
        if (!text_is_id(text + start, i - start)) {
            return 0;
        }
        ids++;
        start = i + 1;
    }
    return ids;
}

static bool parse_reference(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    size_t ids = count_ids(in->text, in->length);
    if (ids < 1 || ids > 3) {
        return refuse(refusal, "is not a reference", help_expects(in));
    }
    return store_text(in, out);
}

static bool parse_email(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    const char *at = memchr(in->text, '@', in->length);
    const char *end = in->text + in->length;
    bool one_at = at != NULL && memchr(at + 1, '@', (size_t)(end - at - 1)) == NULL;
    bool filled = at != NULL && at > in->text && at + 1 < end;
    bool closed = true;
    for (const char *c = in->text; c < end; c++) {
        closed = closed && (unsigned char)*c > ' ';
    }
    if (!one_at || !filled || !closed) {
        return refuse(refusal, "is not an email address", help_expects(in));
    }
    return store_text(in, out);
}

static bool parse_hash(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    bool hash = in->length == 8;
    for (size_t i = 0; hash && i < in->length; i++) {
        hash = in->text[i] != '\0' && strchr("0123456789abcdef", in->text[i]) != NULL;
    }
    if (!hash) {
        return refuse(refusal, "is not a hash", help_expects(in));
    }
    return store_text(in, out);
}

static bool is_term(const char *text, size_t length)
{
    if (text_equals(text, length, "goal") || text_equals(text, length, "start") ||
        text_equals(text, length, "due")) {
        return true;
    }

    const char *slash = memchr(text, '/', length);
    if (slash == NULL || !text_is_id(text, (size_t)(slash - text))) {
        return false;
    }
    size_t rest = length - (size_t)(slash + 1 - text);
    return text_equals(slash + 1, rest, "baseline") || text_equals(slash + 1, rest, "target");
}

static bool parse_term(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    if (!is_term(in->text, in->length)) {
        return refuse(refusal, "is nothing that a revision changes", help_expects(in));
    }
    return store_text(in, out);
}

const struct scalar_type type_text = {
    .name = "text",
    .noun = "a text",
    .expects = "a text",
    .json_types = ANY_SCALAR,
    .size = sizeof(const char *),
    .parse = parse_text,
};

const struct scalar_type type_words = {
    .name = "text",
    .noun = "a text",
    .expects = "a text that is not of blanks alone",
    .json_types = ANY_SCALAR,
    .json_rest = "\"pattern\": \"\\\\S\"",
    .size = sizeof(const char *),
    .parse = parse_words,
};

const struct scalar_type type_id = {
    .name = "id",
    .noun = "an id",
    .expects = "an id: a-z, 0-9 and '-', at most 64, not '-' first",
    .json_types = ANY_SCALAR,
    .json_rest = "\"pattern\": \"^" ID_PATTERN "$\"",
    .size = sizeof(const char *),
    .parse = parse_id,
};

const struct scalar_type type_reference = {
    .name = "reference",
    .noun = "a reference",
    .expects = "PERSON/GOAL, PERSON/GOAL/KPI or a single id",
    .json_types = ANY_SCALAR,
    .json_rest = "\"pattern\": \"^" ID_PATTERN "(/" ID_PATTERN "){0,2}$\"",
    .size = sizeof(const char *),
    .parse = parse_reference,
};

const struct scalar_type type_email = {
    .name = "email",
    .noun = "an email address",
    .expects = "an email address, NAME@DOMAIN",
    .json_types = "\"string\"",
    .json_rest = "\"pattern\": \"^[^@\\\\s]+@[^@\\\\s]+$\"",
    .size = sizeof(const char *),
    .parse = parse_email,
};

const struct scalar_type type_hash = {
    .name = "hash",
    .noun = "a hash",
    .expects = "eight digits 0-9 and a-f",
    .json_types = "\"string\", \"number\"",
    .json_rest = "\"pattern\": \"^[0-9a-f]{8}$\"",
    .size = sizeof(const char *),
    .parse = parse_hash,
};

const struct scalar_type type_term = {
    .name = "term",
    .noun = "a term of the goal",
    .expects = "goal, start, due, KPI/baseline or KPI/target",
    .json_types = "\"string\"",
    .json_rest = "\"pattern\": \"^(goal|start|due|" ID_PATTERN "/(baseline|target))$\"",
    .size = sizeof(const char *),
    .parse = parse_term,
};

/* true and false */

static bool parse_bool(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    bool yes = text_equals(in->text, in->length, "true");
    if (!yes && !text_equals(in->text, in->length, "false")) {
        return refuse(refusal, "is not true or false", "write true or false");
    }
    *(bool *)out = yes;
    return true;
}

const struct scalar_type type_bool = {
    .name = "boolean",
    .noun = "true or false",
    .expects = "true or false",
    .plain = true,
    .json_types = "\"boolean\"",
    .size = sizeof(bool),
    .parse = parse_bool,
};

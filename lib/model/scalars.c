/*
 * Scalars that are words: texts, ids, references, choices.
 */

#include "model/scalars.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "model/model.h"

#define ANY_SCALAR "\"string\", \"number\", \"boolean\""

#define ID_PATTERN "[a-z0-9][a-z0-9-]{0,63}"

/* A choice is stored through an unsigned int, whatever its enum. */
_Static_assert(sizeof(enum kpi_kind) == sizeof(unsigned), "enums are stored as unsigned int");
_Static_assert(sizeof(enum cadence) == sizeof(unsigned), "enums are stored as unsigned int");

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

/* Choices */

static size_t count_words(const char *const *words)
{
    size_t count = 0;
    while (words[count] != NULL) {
        count++;
    }
    return count;
}

/** The index of the text among the type's words; SIZE_MAX if it is none of them. */
static size_t find_word(const struct scalar_text *in, struct refusal *refusal)
{
    const char *const *words = in->type->words;
    size_t count = count_words(words);
    for (size_t i = 0; i < count; i++) {
        if (text_equals(in->text, in->length, words[i])) {
            return i;
        }
    }

    const char *word = arena_strndup(in->arena, in->text, in->length);
    const char *nearest = text_nearest(word, words, count);
    refuse(refusal, arena_printf(in->arena, "is not %s", in->type->noun),
           nearest == NULL ? help_expects(in)
                           : arena_printf(in->arena, "did you mean '%s'?", nearest));
    return SIZE_MAX;
}

static bool store_word(const struct scalar_text *in, size_t first, void *out,
                       struct refusal *refusal)
{
    size_t index = find_word(in, refusal);
    if (index == SIZE_MAX) {
        return false;
    }
    unsigned value = (unsigned)(first + index);
    memcpy(out, &value, sizeof(value));
    return true;
}

static bool parse_choice(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, 0, out, refusal);
}

static bool parse_cadence(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, CADENCE_DAY, out, refusal);
}

static bool parse_readers(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, SHARE_PAIR, out, refusal);
}

static bool parse_here(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    if (find_word(in, refusal) == SIZE_MAX) {
        return false;
    }
    *(bool *)out = true;
    return true;
}

static const char *const here_words[] = {"here", NULL};

const struct scalar_type type_here = {
    .name = "choice",
    .noun = "a place for private records",
    .expects = "here, or leave the key out",
    .words = here_words,
    .size = sizeof(bool),
    .parse = parse_here,
};

const struct scalar_type type_kpi_kind = {
    .name = "choice",
    .noun = "a kind of KPI",
    .expects = "lag or lead",
    .words = kpi_kind_words,
    .size = sizeof(enum kpi_kind),
    .parse = parse_choice,
};

const struct scalar_type type_purpose = {
    .name = "choice",
    .noun = "a purpose",
    .expects = "performance, skill or personal",
    .words = goal_purpose_words,
    .size = sizeof(enum goal_purpose),
    .parse = parse_choice,
};

const struct scalar_type type_state = {
    .name = "choice",
    .noun = "a state",
    .expects = "draft, active or closed",
    .words = goal_state_words,
    .size = sizeof(enum goal_state),
    .parse = parse_choice,
};

const struct scalar_type type_commitment = {
    .name = "choice",
    .noun = "a commitment",
    .expects = "committed or stretch",
    .words = commitment_words,
    .size = sizeof(enum commitment),
    .parse = parse_choice,
};

const struct scalar_type type_feedback_kind = {
    .name = "choice",
    .noun = "a kind of feedback",
    .expects = "reinforcing or redirecting",
    .words = feedback_kind_words,
    .size = sizeof(enum feedback_kind),
    .parse = parse_choice,
};

const struct scalar_type type_feedback_seen = {
    .name = "choice",
    .noun = "a way of knowing",
    .expects = "first-hand or reported",
    .words = feedback_seen_words,
    .size = sizeof(enum feedback_seen),
    .parse = parse_choice,
};

const struct scalar_type type_readers = {
    .name = "choice",
    .noun = "a word for its readers",
    .expects = "pair or team",
    .words = share_words + SHARE_PAIR,
    .size = sizeof(enum share),
    .parse = parse_readers,
};

const struct scalar_type type_session_kind = {
    .name = "choice",
    .noun = "a kind of session",
    .expects = "grow, laser, checkin, kickoff, review, delegation or practice",
    .words = session_kind_words,
    .size = sizeof(enum session_kind),
    .parse = parse_choice,
};

const struct scalar_type type_session_state = {
    .name = "choice",
    .noun = "a state of a session",
    .expects = "planned, held or skipped",
    .words = session_state_words,
    .size = sizeof(enum session_state),
    .parse = parse_choice,
};

const struct scalar_type type_cadence = {
    .name = "cadence",
    .noun = "a cadence",
    .expects = "day, week, 2w, month or quarter",
    .words = cadence_words + CADENCE_DAY,
    .size = sizeof(enum cadence),
    .parse = parse_cadence,
};

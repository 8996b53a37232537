/*
 * Scalars that are numbers.
 */

#include "base/decimal.h"
#include "model/model.h"
#include "model/number_help.h"
#include "model/scalars.h"

static const struct decimal no_decimal = {0, DECIMAL_NONE_SCALE};

static bool read_number(const struct scalar_text *in, struct decimal *value,
                        struct refusal *refusal)
{
    switch (decimal_parse(in->text, in->length, value)) {
    case DECIMAL_OK: return true;
    case DECIMAL_TOO_LONG:
        return refuse(refusal, "has more than 15 digits", "round it, or count in a larger unit");
    default: return refuse(refusal, "is not a number", number_help(in));
    }
}

static bool parse_number(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    struct decimal value;
    if (!read_number(in, &value, refusal)) {
        return false;
    }
    *(struct decimal *)out = value;
    return true;
}

static bool parse_quantity(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    struct decimal value;
    if (!read_number(in, &value, refusal)) {
        return false;
    }
    if (value.units < 0) {
        return refuse(refusal, "is below 0", "write 0 or more");
    }
    *(struct decimal *)out = value;
    return true;
}

static bool parse_count(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    struct decimal value;
    if (!read_number(in, &value, refusal)) {
        return false;
    }
    if (value.units < 0 || value.scale > 0) {
        return refuse(refusal, "is not a whole number, 0 or more", help_expects(in));
    }
    *(struct decimal *)out = value;
    return true;
}

static bool parse_version(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    struct decimal value;
    if (!read_number(in, &value, refusal)) {
        return false;
    }
    if (value.units < 1 || value.scale > 0) {
        return refuse(refusal, "is not a version of the format", help_expects(in));
    }
    *(struct decimal *)out = value;
    return true;
}

static bool parse_share(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    struct decimal value;
    if (!read_number(in, &value, refusal)) {
        return false;
    }

    struct decimal one = {1, 0};
    struct decimal hundred = {100, 0};
    if (value.units < 0 || decimal_compare(value, hundred) > 0) {
        return refuse(refusal, "is not a share", help_expects(in));
    }
    if (decimal_compare(value, one) > 0) {
        char share[DECIMAL_SIZE];
        decimal_format(decimal_make(value.units, value.scale + 2), share);
        return refuse(
            refusal, "is more than the whole",
            arena_printf(in->arena, "write %s for %.*s%%", share, (int)in->length, in->text));
    }
    *(struct decimal *)out = value;
    return true;
}

static bool parse_confidence(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    struct decimal value;
    if (!read_number(in, &value, refusal)) {
        return false;
    }
    if (value.scale > 0 || value.units < 1 || value.units > 10) {
        return refuse(refusal, "is not from 1 to 10", help_expects(in));
    }
    *(struct decimal *)out = value;
    return true;
}

const struct scalar_type type_number = {
    .name = "number",
    .noun = "a number",
    .expects = "a number such as 90 or -6.5",
    .plain = true,
    .json_types = "\"number\"",
    .size = sizeof(struct decimal),
    .absent = &no_decimal,
    .parse = parse_number,
};

const struct scalar_type type_amount = {
    .name = "number",
    .noun = "a number",
    .expects = "a number such as 90 or -6.5",
    .plain = true,
    .json_types = "\"number\"",
    .size = sizeof(struct decimal),
    .absent = &no_decimal,
    .parse = parse_number,
};

const struct scalar_type type_quantity = {
    .name = "number",
    .noun = "a number",
    .expects = "a number, 0 or more",
    .plain = true,
    .json_types = "\"number\"",
    .json_rest = "\"minimum\": 0",
    .size = sizeof(struct decimal),
    .absent = &no_decimal,
    .parse = parse_quantity,
};

const struct scalar_type type_count = {
    .name = "count",
    .noun = "a whole number",
    .expects = "a whole number, 0 or more",
    .plain = true,
    .json_types = "\"integer\"",
    .json_rest = "\"minimum\": 0",
    .size = sizeof(struct decimal),
    .absent = &no_decimal,
    .parse = parse_count,
};

const struct scalar_type type_version = {
    .name = "count",
    .noun = "a whole number",
    .expects = "the version of the format, 1",
    .plain = true,
    .json_types = "\"integer\"",
    .json_rest = "\"minimum\": 1",
    .size = sizeof(struct decimal),
    .absent = &no_decimal,
    .parse = parse_version,
};

const struct scalar_type type_share = {
    .name = "share",
    .noun = "a share",
    .expects = "a share from 0 to 1, such as 0.3",
    .plain = true,
    .json_types = "\"number\"",
    .json_rest = "\"minimum\": 0, \"maximum\": 1",
    .size = sizeof(struct decimal),
    .absent = &no_decimal,
    .parse = parse_share,
};

const struct scalar_type type_confidence = {
    .name = "confidence",
    .noun = "a confidence",
    .expects = "a whole number from 1 to 10",
    .plain = true,
    .json_types = "\"integer\"",
    .json_rest = "\"minimum\": 1, \"maximum\": 10",
    .size = sizeof(struct decimal),
    .absent = &no_decimal,
    .parse = parse_confidence,
};

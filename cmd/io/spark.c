/*
 * A series of values in one line of text.
 */

#include "io/spark.h"

#include "base/buffer.h"
#include "base/ratio.h"

enum { BARS = 8, MIDDLE = 3 };

static const char *const bars[BARS] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

struct range {
    struct decimal low;
    struct decimal high;
};

static struct range range_of(const struct decimal *values, size_t count)
{
    struct range range = {values[0], values[0]};

    for (size_t i = 1; i < count; i++) {
        if (decimal_compare(values[i], range.low) < 0) {
            range.low = values[i];
        }
        if (decimal_compare(values[i], range.high) > 0) {
            range.high = values[i];
        }
    }
    return range;
}

static const char *bar(struct decimal value, const struct range *range)
{
    struct ratio low = ratio_from_decimal(range->low);
    struct ratio span = ratio_sub(ratio_from_decimal(range->high), low);
    struct ratio share = ratio_div(ratio_sub(ratio_from_decimal(value), low), span);

    if (!ratio_known(share)) {
        return bars[MIDDLE];
    }
    return bars[ratio_round(ratio_mul(share, ratio_from_int(BARS - 1)), 0).units];
}

char *spark(struct arena *arena, const struct decimal *values, size_t count, size_t width)
{
    size_t shown = count < width ? count : width;
    struct buffer line;
    struct range range;

    buffer_init(&line, arena);
    if (shown == 0) {
        return buffer_text(&line);
    }
    range = range_of(values, count);
    for (size_t i = 0; i < shown; i++) {
        size_t pick = shown > 1 ? i * (count - 1) / (shown - 1) : count - 1;

        buffer_puts(&line, bar(values[pick], &range));
    }
    return buffer_text(&line);
}

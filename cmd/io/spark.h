/**
 * A series of values in one line of text: ▁▂▃▅▇.
 */

#ifndef COACH_CMD_IO_SPARK_H
#define COACH_CMD_IO_SPARK_H

#include <stddef.h>

#include "base/arena.h"
#include "base/decimal.h"

/**
 * Draw values as bars between the lowest and the highest of them; a flat series stands in the
 * middle.
 *
 * @values  oldest first; none absent
 * @width   the most bars: of more values, as many are picked evenly, the first and last included
 * @return  the bars, "" for no values or no width
 */
char *spark(struct arena *arena, const struct decimal *values, size_t count, size_t width);

#endif

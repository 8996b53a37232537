/*
 * The plain reader on any bytes, with libyaml as its judge: what it takes is accepted there, too,
 * and gives the same tree, place for place.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "../unit/both_readers.h"

static void no_memory(void)
{
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena;
    struct both both;

    arena_init(&arena, no_memory);
    const char *found = both_read(&both, &arena, (const char *)data, size);
    if (found != NULL) {
        fprintf(stderr, "the readers differ in: %s\n", found);
        abort();
    }
    arena_free(&arena);
    return 0;
}

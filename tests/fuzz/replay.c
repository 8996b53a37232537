/**
 * Gives every file of a corpus to a fuzzer once, so that what fuzzing found stays found in any
 * build.
 */

#include <dirent.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/** Read a file into memory of exactly its size, so that a sanitizer sees the first byte too far. */
static uint8_t *slurp(FILE *file, size_t *size)
{
    if (fseek(file, 0, SEEK_END) != 0)
        return NULL;
    long end = ftell(file);
    if (end < 0 || fseek(file, 0, SEEK_SET) != 0)
        return NULL;
    *size = (size_t)end;
    uint8_t *input = malloc(*size ? *size : 1);
    if (input && fread(input, 1, *size, file) != *size) {
        free(input);
        return NULL;
    }
    return input;
}

static int replay(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return -1;
    }
    size_t size = 0;
    uint8_t *input = slurp(file, &size);
    fclose(file);
    if (!input) {
        perror(path);
        return -1;
    }
    printf("# %s\n", path);
    fflush(stdout);
    LLVMFuzzerTestOneInput(input, size);
    free(input);
    return 0;
}

int main(int argc, char **argv)
{
    const char *corpus = argc > 1 ? argv[1] : ".";
    DIR *directory = opendir(corpus);
    if (!directory) {
        perror(corpus);
        return 1;
    }
    int replayed = 0;
    int status = 0;
    for (struct dirent *entry; (entry = readdir(directory));) {
        char path[PATH_MAX];
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", corpus, entry->d_name);
        status |= replay(path);
        replayed++;
    }
    closedir(directory);
    return status != 0 || replayed == 0;
}

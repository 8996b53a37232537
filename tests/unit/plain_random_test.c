/*
 * The example team's files, changed at random, by both readers: bytes, lines, indentation. All of
 * the files as they are have to be taken.
 *
 * COACH_ROUNDS changes that many times; the same number does the same in every run.
 */

#include "yaml_fixture.h"

#include <ftw.h>

#include "both_readers.h"

#define ROUNDS      10000
#define FILES_MAX   200
#define FILE_BYTES  16384
#define CHANGES_MAX 4

struct file {
    char text[FILE_BYTES];
    size_t length;
};

static struct file files[FILES_MAX];
static int file_count;

static uint64_t seed;

static size_t draw(size_t bound)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return bound == 0 ? 0 : (size_t)((seed >> 33) % bound);
}

static int load(const char *path, const struct stat *info, int type, struct FTW *walk)
{
    const char *suffix = strrchr(path, '.');

    (void)info;
    (void)walk;
    if (type != FTW_F || suffix == NULL || strcmp(suffix, ".yaml") != 0) {
        return 0;
    }
    FILE *stream = fopen(path, "rb");
    if (stream == NULL || file_count == FILES_MAX) {
        return -1;
    }
    struct file *file = &files[file_count++];
    file->length = fread(file->text, 1, FILE_BYTES, stream);
    fclose(stream);
    return file->length < FILE_BYTES ? 0 : -1;
}

static int load_examples(void **state)
{
    const char *root = getenv("COACH_ROOT");
    char path[4096];

    (void)state;
    snprintf(path, sizeof(path), "%s/examples/acme", root == NULL ? "." : root);
    return nftw(path, load, 16, FTW_PHYS);
}

/** Put so many bytes in the place of others. */
static void replace(struct file *file, size_t at, size_t old, const char *new, size_t length)
{
    if (file->length - old + length >= FILE_BYTES) {
        return;
    }
    memmove(file->text + at + length, file->text + at + old, file->length - at - old);
    memcpy(file->text + at, new, length);
    file->length += length - old;
}

/** The start of the line of a place, and behind its end. */
static size_t line_at(const struct file *file, size_t at, size_t *end)
{
    const char *found = memchr(file->text + at, '\n', file->length - at);

    *end = found == NULL ? file->length : (size_t)(found - file->text) + 1;
    while (at > 0 && file->text[at - 1] != '\n') {
        at--;
    }
    return at;
}

static void change_byte(struct file *file)
{
    static const char bytes[] = " \n\t\r:#-?,[]{}'\"|>&*!%@`\\<.a0~\xc3\xa9";

    replace(file, draw(file->length), draw(2), &bytes[draw(sizeof(bytes) - 1)], draw(2));
}

static void change_piece(struct file *file)
{
    static const char *const pieces[] = {
        ": ",  " #",   "- ",   "\n",    "\n- ", "\n  ",  "[a, b]", "{a: b}",       "'a'", "\"b\"",
        "---", "...",  " |\n", " >-\n", "''",   "key:",  ": :",    "\n\n",         "? ",  "<<: ",
        "&a ", "\r\n", ",\n",  "\n]",   "\n}",  " ' # ", "    ",   "\xe2\x82\xac",
    };
    const char *piece = pieces[draw(LENGTH(pieces))];

    replace(file, draw(file->length), 0, piece, strlen(piece));
}

static void change_indent(struct file *file)
{
    size_t end;
    size_t line = line_at(file, draw(file->length), &end);

    if (draw(2) == 0) {
        replace(file, line, 0, "    ", 1 + draw(4));
    } else {
        size_t spaces = 0;
        while (line + spaces < end && file->text[line + spaces] == ' ') {
            spaces++;
        }
        replace(file, line, draw(spaces + 1), "", 0);
    }
}

/** Copy or move a line to before another one. */
static void change_lines(struct file *file)
{
    char copy[FILE_BYTES];
    size_t end;
    size_t line = line_at(file, draw(file->length), &end);
    size_t length = end - line;

    memcpy(copy, file->text + line, length);
    if (draw(2) == 0) {
        replace(file, line, length, "", 0);
    }
    replace(file, line_at(file, draw(file->length), &end), 0, copy, length);
}

static void cut(struct file *file)
{
    size_t from = draw(file->length);

    if (draw(4) == 0) {
        file->length = from;
    } else {
        replace(file, from, draw(file->length - from < 40 ? file->length - from : 40), "", 0);
    }
}

static bool compare(const struct file *file)
{
    struct arena arena;
    struct both both;
    char *exact = malloc(file->length == 0 ? 1 : file->length);

    assert_non_null(exact);
    memcpy(exact, file->text, file->length);
    arena_init(&arena, fixture_no_memory);
    const char *found = both_read(&both, &arena, exact, file->length);
    if (found != NULL) {
        fail_msg("%.*s\nthe readers differ in: %s", (int)file->length, file->text, found);
    }
    arena_free(&arena);
    free(exact);
    return both.taken;
}

/** All but those with a turn of phrase that is left to libyaml. */
static void nearly_all_example_files_are_taken(void **state)
{
    int taken = 0;

    (void)state;
    assert_true(file_count > 20);
    for (int i = 0; i < file_count; i++) {
        taken += compare(&files[i]);
    }
    print_message("# %d of %d taken\n", taken, file_count);
    assert_true(taken >= file_count - file_count / 10);
}

static void changed_files_read_alike(void **state)
{
    static void (*const changes[])(struct file *) = {change_byte, change_piece, change_indent,
                                                     change_lines, cut};
    const char *wish = getenv("COACH_ROUNDS");
    long rounds = wish == NULL ? ROUNDS : strtol(wish, NULL, 10);
    long taken = 0;

    (void)state;
    for (long i = 0; i < rounds; i++) {
        seed = (uint64_t)i;
        struct file file = files[draw((size_t)file_count)];
        for (size_t left = 1 + draw(CHANGES_MAX); left > 0 && file.length > 0; left--) {
            changes[draw(LENGTH(changes))](&file);
        }
        taken += compare(&file);
    }
    print_message("# %ld of %ld taken\n", taken, rounds);
    /* Both sides have to be tried. */
    assert_true(taken > rounds / 10 && taken < rounds - rounds / 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nearly_all_example_files_are_taken),
        cmocka_unit_test(changed_files_read_alike),
    };

    return cmocka_run_group_tests(tests, load_examples, NULL);
}

/*
 * The change from one text to another, as a unified diff.
 *
 * The lines that differ are found by Myers' greedy search for the shortest edit script. Texts
 * that differ in more than EDITS_MAX lines, same lines at both ends aside, are shown as one
 * replaced by the other, which is as true and bounds the work.
 */

#include "io/diff.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"

enum {
    /** Unchanged lines shown around a change. */
    CONTEXT = 3,
    EDITS_MAX = 1000,
};

/** A line with its newline, if it has one. */
struct line {
    const char *text;
    size_t length;
};

struct side {
    struct line *lines;
    size_t count;
    /** By line: not in the other text. */
    bool *changed;
};

/** The part of both sides between the same lines at the start and at the end. */
struct middle {
    struct side *a, *b;
    size_t a_start, b_start;
    int a_count, b_count;
};

/** A run of lines [start, end) of one side for a run of the other. */
struct change {
    size_t a_start, a_end;
    size_t b_start, b_end;
};

static struct side split_lines(struct arena *arena, const char *text, size_t length)
{
    struct side side = {0};
    size_t capacity = 0;

    while (length > 0) {
        const char *newline = memchr(text, '\n', length);
        size_t size = newline ? (size_t)(newline - text) + 1 : length;

        side.lines = arena_grow(arena, side.lines, &capacity, side.count, sizeof(*side.lines));
        side.lines[side.count++] = (struct line){text, size};
        text += size;
        length -= size;
    }
    side.changed = arena_array(arena, side.count, sizeof(*side.changed));
    return side;
}

static bool same_line(struct line a, struct line b)
{
    return a.length == b.length && memcmp(a.text, b.text, a.length) == 0;
}

static bool same_at(const struct middle *middle, int x, int y)
{
    return same_line(middle->a->lines[middle->a_start + (size_t)x],
                     middle->b->lines[middle->b_start + (size_t)y]);
}

static struct middle find_middle(struct side *a, struct side *b)
{
    size_t start = 0;
    size_t a_end = a->count;
    size_t b_end = b->count;

    while (start < a_end && start < b_end && same_line(a->lines[start], b->lines[start])) {
        start++;
    }
    while (a_end > start && b_end > start && same_line(a->lines[a_end - 1], b->lines[b_end - 1])) {
        a_end--;
        b_end--;
    }
    return (struct middle){a, b, start, start, (int)(a_end - start), (int)(b_end - start)};
}

/**
 * Where a path with this many edits came from: true from diagonal k + 1, by a line of b; false
 * from k - 1, by a line of a. Before are the furthest lines of a that paths with one edit less
 * reach, by diagonal.
 */
static bool came_down(const int *before, int edits, int k)
{
    return k == -edits || (k != edits && before[k - 1] < before[k + 1]);
}

/**
 * Search for the shortest edit script.
 *
 * @reached  by number of edits, then by diagonal x - y: the furthest x; filled in
 * @return   the number of edits; -1 if it is over EDITS_MAX
 */
static int search(struct arena *arena, const struct middle *middle, int **reached)
{
    for (int edits = 0; edits <= EDITS_MAX; edits++) {
        int *row = arena_array(arena, 2 * (size_t)edits + 1, sizeof(int));
        const int *before = edits > 0 ? reached[edits - 1] : NULL;

        row += edits;
        reached[edits] = row;
        for (int k = -edits; k <= edits; k += 2) {
            int x = 0;

            if (before) {
                x = came_down(before, edits, k) ? before[k + 1] : before[k - 1] + 1;
            }
            while (x < middle->a_count && x - k < middle->b_count && same_at(middle, x, x - k)) {
                x++;
            }
            row[k] = x;
            if (x >= middle->a_count && x - k >= middle->b_count) {
                return edits;
            }
        }
    }
    return -1;
}

/** Mark the lines of the script that search() found, from its end backwards. */
static void mark_script(const struct middle *middle, int *const *reached, int edits)
{
    int x = middle->a_count;
    int y = middle->b_count;

    for (; edits > 0; edits--) {
        const int *before = reached[edits - 1];
        int k = x - y;

        if (came_down(before, edits, k)) {
            x = before[k + 1];
            y = x - k - 1;
            middle->b->changed[middle->b_start + (size_t)y] = true;
        } else {
            x = before[k - 1];
            y = x - k + 1;
            middle->a->changed[middle->a_start + (size_t)x] = true;
        }
    }
}

static void mark_changes(struct arena *arena, struct side *a, struct side *b)
{
    struct middle middle = find_middle(a, b);
    int **reached = arena_array(arena, EDITS_MAX + 1, sizeof(*reached));
    int edits = search(arena, &middle, reached);

    if (edits >= 0) {
        mark_script(&middle, reached, edits);
        return;
    }
    for (int i = 0; i < middle.a_count; i++) {
        a->changed[middle.a_start + (size_t)i] = true;
    }
    for (int i = 0; i < middle.b_count; i++) {
        b->changed[middle.b_start + (size_t)i] = true;
    }
}

static struct change *list_changes(struct arena *arena, const struct side *a, const struct side *b,
                                   size_t *count)
{
    struct change *changes = NULL;
    size_t capacity = 0;
    size_t x = 0;
    size_t y = 0;

    *count = 0;
    while (x < a->count || y < b->count) {
        struct change change = {.a_start = x, .b_start = y};

        while (x < a->count && a->changed[x]) {
            x++;
        }
        while (y < b->count && b->changed[y]) {
            y++;
        }
        if (x > change.a_start || y > change.b_start) {
            change.a_end = x;
            change.b_end = y;
            changes = arena_grow(arena, changes, &capacity, *count, sizeof(*changes));
            changes[(*count)++] = change;
        } else {
            x++;
            y++;
        }
    }
    return changes;
}

/* Output */

/** Where a diff goes. */
struct output {
    struct arena *arena;
    enum diff_reader reader;
    FILE *file;
};

static void write_line(const struct output *output, struct line line)
{
    size_t length = line.length - (line.text[line.length - 1] == '\n');
    struct buffer shown;

    if (output->reader == DIFF_FOR_PROGRAMS) {
        fwrite(line.text, 1, line.length, output->file);
        return;
    }
    buffer_init(&shown, output->arena);
    text_escape(&shown, line.text, length, SIZE_MAX);
    buffer_add(&shown, line.text + length, line.length - length);
    fputs(buffer_text(&shown), output->file);
}

static void write_lines(const struct output *output, const struct side *side, size_t start,
                        size_t end, char sign)
{
    FILE *out = output->file;

    for (size_t i = start; i < end; i++) {
        struct line line = side->lines[i];

        fputc(sign, out);
        write_line(output, line);
        if (line.text[line.length - 1] != '\n') {
            fputs("\n\\ No newline at end of file\n", out);
        }
    }
}

/** "12,3"; "12" for one line; an empty range stands behind the line that it names. */
static void write_range(char sign, size_t start, size_t end, FILE *out)
{
    fprintf(out, "%c%zu", sign, end > start ? start + 1 : start);
    if (end - start != 1) {
        fprintf(out, ",%zu", end - start);
    }
}

/** Write changes [0, count), whose context touches, as one hunk. */
static void write_hunk(const struct output *output, const struct side *a, const struct side *b,
                       const struct change *changes, size_t count)
{
    FILE *out = output->file;
    const struct change *first = &changes[0];
    const struct change *last = &changes[count - 1];
    size_t before = first->a_start < CONTEXT ? first->a_start : CONTEXT;
    size_t after = a->count - last->a_end < CONTEXT ? a->count - last->a_end : CONTEXT;
    size_t x = first->a_start - before;

    fputs("@@ ", out);
    write_range('-', x, last->a_end + after, out);
    fputc(' ', out);
    write_range('+', first->b_start - before, last->b_end + after, out);
    fputs(" @@\n", out);
    for (size_t i = 0; i < count; i++) {
        write_lines(output, a, x, changes[i].a_start, ' ');
        write_lines(output, a, changes[i].a_start, changes[i].a_end, '-');
        write_lines(output, b, changes[i].b_start, changes[i].b_end, '+');
        x = changes[i].a_end;
    }
    write_lines(output, a, x, last->a_end + after, ' ');
}

/** How many of the changes belong to one hunk with the first. */
static size_t hunk_size(const struct change *changes, size_t count)
{
    size_t size = 1;

    while (size < count && changes[size].a_start - changes[size - 1].a_end <= 2 * CONTEXT) {
        size++;
    }
    return size;
}

static void write_name(const char *sign, const char *prefix, const char *path, FILE *out)
{
    fprintf(out, "%s %s%s\n", sign, path ? prefix : "", path ? path : "/dev/null");
}

void diff_write(struct arena *arena, const char *path, const char *before, size_t before_length,
                const char *after, size_t after_length, enum diff_reader reader, FILE *out)
{
    struct output output = {arena, reader, out};
    struct side a = split_lines(arena, before, before_length);
    struct side b = split_lines(arena, after, after_length);
    struct change *changes;
    size_t count;

    mark_changes(arena, &a, &b);
    changes = list_changes(arena, &a, &b, &count);
    if (count == 0) {
        return;
    }
    write_name("---", "a/", before ? path : NULL, out);
    write_name("+++", "b/", after ? path : NULL, out);
    for (size_t i = 0, size; i < count; i += size) {
        size = hunk_size(&changes[i], count - i);
        write_hunk(&output, &a, &b, &changes[i], size);
    }
}

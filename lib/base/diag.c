/*
 * Lists of diagnostics, and their order.
 */

#include "base/diag.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void diags_init(struct diags *diags, struct arena *arena)
{
    *diags = (struct diags){.arena = arena};
}

static struct diag *add(struct diags *diags)
{
    diags->items = arena_grow(diags->arena, diags->items, &diags->capacity, diags->count,
                              sizeof(*diags->items));
    return &diags->items[diags->count++];
}

void diags_add(struct diags *diags, enum severity severity, const char *rule, struct place place,
               const char *help, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    const char *message = arena_vprintf(diags->arena, format, args);
    va_end(args);
    *add(diags) = (struct diag){
        .place = place,
        .severity = severity,
        .rule = rule,
        .message = message,
        .help = help == NULL ? NULL : arena_strdup(diags->arena, help),
    };
}

void diags_append(struct diags *diags, const struct diags *other)
{
    for (size_t i = 0; i < other->count; i++) {
        *add(diags) = other->items[i];
    }
}

static int compare_int(int a, int b)
{
    return (a > b) - (a < b);
}

/** NULL comes first. */
static int compare_text(const char *a, const char *b)
{
    if (a == NULL || b == NULL) {
        return (a != NULL) - (b != NULL);
    }
    return strcmp(a, b);
}

/** The families of rules in the order in which they are told and listed. */
static const char families[] = "YDKSMARTNHGFP";

/** By family, then by number. */
static int compare_rules(const char *a, const char *b)
{
    const char *left = strchr(families, a[0]);
    const char *right = strchr(families, b[0]);

    if (left == right || left == NULL || right == NULL) {
        return left == right ? strcmp(a, b) : (left == NULL) - (right == NULL);
    }
    return left < right ? -1 : 1;
}

/** The order that people see, then the rest, so that only exact repeats are equal. */
static int compare(const void *left, const void *right)
{
    const struct diag *a = left;
    const struct diag *b = right;
    int order = compare_text(a->place.file, b->place.file);

    if (order == 0) {
        order = compare_int(a->place.line, b->place.line);
    }
    if (order == 0) {
        order = compare_int(a->place.column, b->place.column);
    }
    if (order == 0) {
        order = compare_rules(a->rule, b->rule);
    }
    if (order == 0) {
        order = strcmp(a->message, b->message);
    }
    if (order == 0) {
        order = compare_int(a->severity, b->severity);
    }
    if (order == 0) {
        order = compare_int(a->place.end_column, b->place.end_column);
    }
    return order == 0 ? compare_text(a->help, b->help) : order;
}

void diags_sort(struct diags *diags)
{
    size_t kept = 0;

    if (diags->count == 0) {
        return;
    }
    qsort(diags->items, diags->count, sizeof(*diags->items), compare);
    for (size_t i = 1; i < diags->count; i++) {
        if (compare(&diags->items[kept], &diags->items[i]) != 0) {
            diags->items[++kept] = diags->items[i];
        }
    }
    diags->count = kept + 1;
}

size_t diags_count(const struct diags *diags, enum severity severity)
{
    size_t count = 0;

    for (size_t i = 0; i < diags->count; i++) {
        count += diags->items[i].severity == severity;
    }
    return count;
}

const char *severity_name(enum severity severity)
{
    static const char *const names[] = {
        [SEVERITY_ERROR] = "error",
        [SEVERITY_WARNING] = "warning",
        [SEVERITY_HINT] = "hint",
    };

    return names[severity];
}

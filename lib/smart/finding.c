/*
 * Lists of findings, and the verdicts that they come to.
 */

#include "smart/finding.h"

#include <stdarg.h>
#include <string.h>

void findings_init(struct findings *findings, struct arena *arena)
{
    *findings = (struct findings){.arena = arena};
}

static enum severity severity_of(const char *rule)
{
    const struct lint_rule *entry = lint_rules;

    while (entry->id != NULL && strcmp(entry->id, rule) != 0) {
        entry++;
    }
    return entry->severity;
}

static struct finding *add(struct findings *findings, const char *rule, const char *help,
                           const char *format, va_list args)
{
    struct finding *finding;

    findings->items = arena_grow(findings->arena, findings->items, &findings->capacity,
                                 findings->count, sizeof(*findings->items));
    finding = &findings->items[findings->count++];
    *finding = (struct finding){
        .rule = rule,
        .severity = severity_of(rule),
        .message = arena_vprintf(findings->arena, format, args),
        .help = help == NULL ? NULL : arena_strdup(findings->arena, help),
    };
    return finding;
}

void findings_add_words(struct findings *findings, const char *rule, struct span words,
                        const char *help, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    add(findings, rule, help, format, args)->words = words;
    va_end(args);
}

void findings_add_place(struct findings *findings, const char *rule, struct place place,
                        const char *help, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    add(findings, rule, help, format, args)->place = place;
    va_end(args);
}

struct verdicts verdicts_draw(const struct findings *findings, unsigned judged)
{
    struct verdicts verdicts = {.smart = VERDICT_UNKNOWN};
    unsigned missed = 0;

    for (size_t i = 0; i < findings->count; i++) {
        const struct finding *finding = &findings->items[i];
        if (severity_of(finding->rule) == SEVERITY_ERROR) {
            missed |= 1u << rule_criterion(finding->rule);
        }
    }
    missed &= judged;
    for (int c = 0; c < CRITERION_COUNT; c++) {
        if (judged >> c & 1) {
            verdicts.criteria[c] = missed >> c & 1 ? VERDICT_FAIL : VERDICT_PASS;
        }
    }
    if (missed != 0) {
        verdicts.smart = VERDICT_FAIL;
    } else if ((judged & CRITERIA_OF_WORDS) == CRITERIA_OF_WORDS) {
        verdicts.smart = VERDICT_PASS;
    }
    return verdicts;
}

const char *verdict_name(enum verdict verdict)
{
    static const char *const names[] = {
        [VERDICT_UNKNOWN] = "unknown", [VERDICT_PASS] = "pass", [VERDICT_FAIL] = "fail"};

    return names[verdict];
}

/*
 * Fuzz the judgement of statements: whatever the bytes, findings lie within the text, stand in
 * its order, belong to rules that there are, and come to the verdicts; and a statement that was
 * judged to have no time or measure is one that help can mend.
 */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "smart/judge.h"
#include "smart/lint.h"

static void no_memory(void)
{
    abort();
}

static void require(bool truth)
{
    if (!truth) {
        abort();
    }
}

static const struct lint_rule *rule_of(const struct finding *finding)
{
    const struct lint_rule *rule = lint_rules;

    while (rule->id != NULL && strcmp(rule->id, finding->rule) != 0) {
        rule++;
    }
    return rule;
}

static bool is_one_line(const char *text)
{
    size_t length = strlen(text);

    return utf8_valid_length(text, length) == length && strpbrk(text, "\n\r\x1b") == NULL;
}

static void check_finding(const struct finding *finding, size_t length)
{
    const struct lint_rule *rule = rule_of(finding);

    require(rule->id != NULL && rule->severity == finding->severity);
    require(finding->place.file == NULL);
    require(finding->words.start <= length);
    require(finding->words.length <= length - finding->words.start);
    require(finding->message[0] != '\0' && is_one_line(finding->message));
    require(finding->help != NULL && is_one_line(finding->help));
}

/** At most one of each, but for vague words. */
static void check_counts(const struct findings *findings)
{
    for (const struct lint_rule *rule = lint_rules; rule->id != NULL; rule++) {
        size_t count = 0;
        for (size_t i = 0; i < findings->count; i++) {
            count += strcmp(findings->items[i].rule, rule->id) == 0;
        }
        require(count <= (strcmp(rule->id, "S2") == 0 ? 3 : 1));
    }
}

static enum verdict expected(const struct findings *findings, enum criterion criterion)
{
    for (size_t i = 0; i < findings->count; i++) {
        const struct finding *finding = &findings->items[i];
        if (finding->severity == SEVERITY_ERROR && rule_criterion(finding->rule) == criterion) {
            return VERDICT_FAIL;
        }
    }
    return VERDICT_PASS;
}

static void check_verdicts(const struct findings *findings)
{
    struct verdicts verdicts = verdicts_draw(findings, CRITERIA_OF_WORDS);
    bool passes = true;

    for (int c = 0; c < CRITERION_COUNT; c++) {
        bool is_judged = (CRITERIA_OF_WORDS >> c & 1) != 0;
        enum verdict verdict = expected(findings, (enum criterion)c);
        require(verdicts.criteria[c] == (is_judged ? verdict : VERDICT_UNKNOWN));
        passes = passes && (!is_judged || verdict == VERDICT_PASS);
    }
    require(verdicts.smart == (passes ? VERDICT_PASS : VERDICT_FAIL));
}

/** With a measure and a time in its fields, nothing of that is found. */
static void check_known(struct arena *arena, const char *text, size_t length)
{
    static const struct known both = {.measured = true, .timed = true};
    struct calendar calendar = calendar_make(0, 0);
    struct parts parts = parts_read_bytes(arena, text, length, &calendar);
    struct findings findings;

    findings_init(&findings, arena);
    judge_words(&parts, &both, &findings);
    for (size_t i = 0; i < findings.count; i++) {
        require(findings.items[i].severity != SEVERITY_ERROR);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    struct findings findings;
    struct arena arena;

    arena_init(&arena, no_memory);
    findings_init(&findings, &arena);
    lint_statement(text, size, day_from_civil(2026, 3, 27), &findings);
    for (size_t i = 0; i < findings.count; i++) {
        check_finding(&findings.items[i], size);
        require(i == 0 || findings.items[i].words.start >= findings.items[i - 1].words.start);
    }
    check_counts(&findings);
    check_verdicts(&findings);
    check_known(&arena, text, size);
    arena_free(&arena);
    return 0;
}

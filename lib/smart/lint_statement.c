/*
 * Judging a bare statement.
 */

#include "smart/judge.h"
#include "smart/lint.h"

void lint_statement(const char *statement, size_t length, day_t as_of, struct findings *findings)
{
    static const struct known nothing = {false, false};
    struct calendar calendar = calendar_make(as_of, as_of);
    struct parts parts = parts_read_bytes(findings->arena, statement, length, &calendar);

    judge_words(&parts, &nothing, findings);
}

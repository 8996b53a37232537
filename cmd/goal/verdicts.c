/*
 * The columns of verdicts.
 */

#include "goal/verdicts.h"

static struct cell person_cell(const void *row, const struct column *column)
{
    const struct goal *goal = ((const struct judgement *)row)->goal;

    (void)column;
    return cell_text(goal ? goal->person : NULL);
}

static struct cell goal_cell(const void *row, const struct column *column)
{
    const struct goal *goal = ((const struct judgement *)row)->goal;

    (void)column;
    return cell_text(goal ? goal->slug : NULL);
}

static struct cell file_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(((const struct judgement *)row)->file);
}

static struct cell line_cell(const void *row, const struct column *column)
{
    int line = ((const struct judgement *)row)->line;

    (void)column;
    return line > 0 ? cell_number(decimal_make(line, 0)) : (struct cell){.kind = CELL_NONE};
}

static struct cell state_cell(const void *row, const struct column *column)
{
    const struct judgement *judgement = row;

    (void)column;
    return cell_text(judgement->goal ? goal_state_words[judgement->state] : NULL);
}

static struct cell private_cell(const void *row, const struct column *column)
{
    const struct goal *goal = ((const struct judgement *)row)->goal;

    (void)column;
    return goal ? cell_bool(goal->is_private) : (struct cell){.kind = CELL_NONE};
}

static struct cell verdict_cell(const void *row, const struct column *column)
{
    const struct judgement *judgement = row;

    return cell_text(verdict_name(judgement->verdicts.criteria[column->argument]));
}

static struct cell smart_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(verdict_name(((const struct judgement *)row)->verdicts.smart));
}

static struct cell statement_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(((const struct judgement *)row)->statement);
}

static const char *const verdict_words[] = {"unknown", "pass", "fail", NULL};

#define VERDICT(name, criterion)                                                  \
    {                                                                             \
        name, CELL_TEXT, SHOW_ALWAYS, .get = verdict_cell, .argument = criterion, \
                                      .words = verdict_words                      \
    }

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = person_cell},
    {"goal", CELL_TEXT, SHOW_ALWAYS, .get = goal_cell},
    {"line", CELL_NUMBER, SHOW_ALWAYS, .get = line_cell},
    VERDICT("specific", SPECIFIC),
    VERDICT("measurable", MEASURABLE),
    VERDICT("achievable", ACHIEVABLE),
    VERDICT("relevant", RELEVANT),
    VERDICT("time_bound", TIME_BOUND),
    {"smart", CELL_TEXT, SHOW_ALWAYS, .get = smart_cell, .words = verdict_words},
    {"statement", CELL_TEXT, SHOW_ALWAYS, .get = statement_cell},
    {"state", CELL_TEXT, SHOW_ASKED, .get = state_cell, .words = goal_state_words},
    {"file", CELL_TEXT, SHOW_ASKED, .get = file_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
};

/** Bare statements have neither person nor goal. */
enum { NAME_COLUMNS = 2 };

static const char *const search[] = {"person", "goal", "statement", NULL};

static bool hidden(const void *row)
{
    const struct judgement *judgement = row;

    return judgement->state != STATE_ACTIVE || !judgement->judged;
}

struct sheet verdict_sheet(struct context *context, bool of_goals)
{
    size_t skipped = of_goals ? 0 : NAME_COLUMNS;

    return (struct sheet){
        .arena = context->arena,
        .columns = columns + skipped,
        .column_count = sizeof(columns) / sizeof(columns[0]) - skipped,
        .row_size = sizeof(struct judgement),
        .search = search,
        .hidden = of_goals ? hidden : NULL,
    };
}

/*
 * The columns of figures: name, kind, where they show, and how to get the cell.
 */

#include <stddef.h>

#include "score.h"

/* Most cells are a member of the row, found by its offset. */

static const void *member(const void *row, const struct column *column)
{
    return (const char *)row + column->argument;
}

static struct cell ratio_member(const void *row, const struct column *column)
{
    const struct ratio *ratio = member(row, column);

    return cell_ratio(*ratio);
}

/** A value in the KPI's unit, which is not rounded as shares are. */
static struct cell value_member(const void *data, const struct column *column)
{
    const struct score_row *row = data;
    const struct ratio *value = member(data, column);

    return cell_number(value_decimal(row->kpi, *value));
}

static struct cell date_member(const void *row, const struct column *column)
{
    const day_t *day = member(row, column);

    return cell_date(*day);
}

static struct cell decimal_member(const void *row, const struct column *column)
{
    const struct decimal *decimal = member(row, column);

    return cell_number(*decimal);
}

static struct cell text_member(const void *row, const struct column *column)
{
    const char *const *text = member(row, column);

    return cell_text(*text);
}

/* The others say how. */

static struct cell person_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return cell_text(row->goal->person);
}

static struct cell goal_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return cell_text(row->goal->slug);
}

static struct cell kpi_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return cell_text(score_id(row));
}

static struct cell name_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return cell_text(row->kpi ? row->kpi->name : "Milestones");
}

static struct cell unit_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return cell_text(row->kpi ? row->kpi->unit : NULL);
}

static struct cell kind_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return cell_text(kpi_kind_words[row->kpi ? row->kpi->kind : KPI_LEAD]);
}

static struct cell state_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return cell_text(goal_state_words[row->state]);
}

static struct cell status_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return row->figures.status == STATUS_NONE ? (struct cell){.kind = CELL_NONE}
                                              : cell_text(status_name(row->figures.status));
}

static struct cell winning_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return row->figures.winning == ANSWER_UNKNOWN ? (struct cell){.kind = CELL_NONE}
                                                  : cell_bool(row->figures.winning == ANSWER_YES);
}

static struct cell stale_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return cell_bool(row->figures.stale);
}

static struct cell direction_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return row->figures.direction == 0 ? (struct cell){.kind = CELL_NONE}
                                       : cell_number(decimal_make(row->figures.direction, 0));
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(score_is_private(data));
}

static struct cell note_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;

    (void)column;
    return cell_text(row->figures.latest ? row->figures.latest->note : NULL);
}

#define AT(member) .argument = (int)offsetof(struct score_row, member)

const struct column score_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .is_name = true, .get = person_cell},
    {"goal", CELL_TEXT, SHOW_ALWAYS, .noun = "goal", .is_name = true, .narrowest = 12,
     .get = goal_cell},
    {"kpi", CELL_TEXT, SHOW_ALWAYS, .noun = "KPI", .is_name = true, .narrowest = 9,
     .get = kpi_cell},
    {"name", CELL_TEXT, SHOW_DATA, .is_name = true, .get = name_cell},
    {"unit", CELL_TEXT, SHOW_ALWAYS, .spare = 3, .get = unit_cell},
    {"kind", CELL_TEXT, SHOW_DATA, .get = kind_cell, .words = kpi_kind_words},
    {"keep", CELL_TEXT, SHOW_DATA, .get = text_member, AT(keep)},
    {"baseline", CELL_NUMBER, SHOW_ALWAYS, .spare = 4, .get = decimal_member, AT(course.baseline)},
    {"trend", CELL_TEXT, SHOW_PAGE, .spare = 1, .get = text_member, AT(spark)},
    {"target", CELL_NUMBER, SHOW_ALWAYS, .spare = 5, .get = decimal_member, AT(course.target)},
    {"actual", CELL_NUMBER, SHOW_ALWAYS, .spare = 6, .get = value_member, AT(figures.actual)},
    {"actual_date", CELL_DATE, SHOW_DATA, .get = date_member, AT(figures.actual_date)},
    {"gap", CELL_NUMBER, SHOW_ALWAYS, .get = value_member, AT(figures.gap)},
    {"progress", CELL_NUMBER, SHOW_ALWAYS, .percent = true, .get = ratio_member,
     AT(figures.progress)},
    {"expected", CELL_NUMBER, SHOW_ALWAYS, .percent = true, .spare = 2, .get = ratio_member,
     AT(figures.expected)},
    {"pace", CELL_NUMBER, SHOW_DATA, .get = ratio_member, AT(figures.pace)},
    {"status", CELL_TEXT, SHOW_ALWAYS, .status = true, .get = status_cell, .words = status_words},
    {"winning", CELL_BOOL, SHOW_DATA, .get = winning_cell},
    {"stale", CELL_BOOL, SHOW_DATA, .get = stale_cell},
    {"forecast", CELL_NUMBER, SHOW_DATA, .get = ratio_member, AT(trend.forecast)},
    {"eta", CELL_DATE, SHOW_DATA, .planned = true, .get = date_member, AT(trend.eta)},
    {"needed_per_week", CELL_NUMBER, SHOW_DATA, .get = ratio_member, AT(figures.needed_per_week)},
    {"outside", CELL_TEXT, SHOW_DATA, .get = text_member, AT(outside)},
    {"note", CELL_TEXT, SHOW_DATA, .get = note_cell},
    {"direction", CELL_NUMBER, SHOW_ASKED, .get = direction_cell},
    {"score", CELL_NUMBER, SHOW_ASKED, .get = ratio_member, AT(figures.score)},
    {"start", CELL_DATE, SHOW_ASKED, .get = date_member, AT(course.start)},
    {"due", CELL_DATE, SHOW_ASKED, .planned = true, .get = date_member, AT(course.due)},
    {"state", CELL_TEXT, SHOW_ASKED, .get = state_cell, .words = goal_state_words},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
};

const size_t score_column_count = sizeof(score_columns) / sizeof(score_columns[0]);
const char *const score_search[] = {"person", "goal", "kpi", "name", NULL};

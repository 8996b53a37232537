/*
 * coach pip status: where the step that is open stands, the coach's own part of it first.
 */

#include "pip/status.h"

#include <stddef.h>

#include "agreed.h"
#include "list.h"
#include "page.h"
#include "pip/pip.h"
#include "practice/agreement.h"
#include "private.h"

enum { LABEL_WIDTH = 20 };

/* Columns */

static const struct status_row *row_of(const void *data)
{
    return data;
}

static struct cell section_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[row_of(data)->section]);
}

static struct cell text_cell(const void *data, const struct column *column)
{
    const char *const *text = (const void *)((const char *)data + column->argument);

    return cell_text(*text);
}

static struct cell date_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(row_of(data)->date);
}

static struct cell number_cell(const void *data, const struct column *column)
{
    const struct decimal *number = (const void *)((const char *)data + column->argument);

    return cell_number(*number);
}

/** A figure of a KPI, in its unit. */
static struct cell value_cell(const void *data, const struct column *column)
{
    const struct pip_kpi *kpi = row_of(data)->kpi;

    if (!kpi) {
        return cell_text(NULL);
    }
    const struct ratio *value = (const void *)((const char *)kpi + column->argument);

    return cell_number(value_decimal(kpi->kpi, *value));
}

static struct cell target_cell(const void *data, const struct column *column)
{
    const struct pip_kpi *kpi = row_of(data)->kpi;

    (void)column;
    return kpi ? cell_number(kpi->course.target) : cell_text(NULL);
}

static struct cell share_cell(const void *data, const struct column *column)
{
    const struct pip_kpi *kpi = row_of(data)->kpi;

    if (!kpi) {
        return cell_text(NULL);
    }
    const struct ratio *value = (const void *)((const char *)kpi + column->argument);

    return cell_ratio(*value);
}

static struct cell state_cell(const void *data, const struct column *column)
{
    const struct pledge *pledge = row_of(data)->pledge;

    return cell_text(pledge ? column->words[pledge->state] : NULL);
}

static struct cell note_cell(const void *data, const struct column *column)
{
    const struct pip_kpi *kpi = row_of(data)->kpi;

    (void)column;
    return cell_text(kpi && kpi->figures.latest ? kpi->figures.latest->note : NULL);
}

static struct cell line_cell(const void *data, const struct column *column)
{
    int line = row_of(data)->line;

    (void)column;
    return line > 0 ? cell_number(decimal_make(line, 0)) : cell_text(NULL);
}

#define TEXT_AT(member)   .get = text_cell, .argument = (int)offsetof(struct status_row, member)
#define NUMBER_AT(member) .get = number_cell, .argument = (int)offsetof(struct status_row, member)
#define KPI_AT(member)    .argument = (int)offsetof(struct pip_kpi, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_DATA, .is_person = true, TEXT_AT(person)},
    {"section", CELL_TEXT, SHOW_ALWAYS, .get = section_cell, .words = status_section_words},
    {"item", CELL_TEXT, SHOW_ALWAYS, .is_name = true, TEXT_AT(item)},
    {"text", CELL_TEXT, SHOW_ALWAYS, TEXT_AT(text)},
    {"date", CELL_DATE, SHOW_DATA, .get = date_cell},
    {"state", CELL_TEXT, SHOW_DATA, .get = state_cell, .words = pledge_words},
    {"days_left", CELL_NUMBER, SHOW_DATA, NUMBER_AT(days_left)},
    {"held", CELL_NUMBER, SHOW_DATA, NUMBER_AT(held)},
    {"weeks", CELL_NUMBER, SHOW_DATA, NUMBER_AT(weeks)},
    {"missed", CELL_NUMBER, SHOW_DATA, NUMBER_AT(missed)},
    {"from", CELL_NUMBER, SHOW_DATA, .get = value_cell, KPI_AT(from)},
    {"actual", CELL_NUMBER, SHOW_DATA, .get = value_cell, KPI_AT(figures.actual)},
    {"target", CELL_NUMBER, SHOW_DATA, .get = target_cell},
    {"gap", CELL_NUMBER, SHOW_DATA, .get = value_cell, KPI_AT(figures.gap)},
    {"progress", CELL_NUMBER, SHOW_DATA, .get = share_cell, KPI_AT(figures.progress)},
    {"expected", CELL_NUMBER, SHOW_DATA, .get = share_cell, KPI_AT(figures.expected)},
    {"pace", CELL_NUMBER, SHOW_DATA, .get = share_cell, KPI_AT(figures.pace)},
    {"outside", CELL_TEXT, SHOW_DATA, TEXT_AT(outside)},
    {"note", CELL_TEXT, SHOW_DATA, .get = note_cell},
    {"file", CELL_TEXT, SHOW_DATA, TEXT_AT(file)},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

static int write_rows(struct context *context, const struct status_rows *rows)
{
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = rows->items,
        .row_size = sizeof(struct status_row),
        .row_count = rows->count,
    };

    context->word_count = 0;
    return list_write(context, &sheet, NULL);
}

/* The page */

static void write_section(const struct page *page, const struct status_rows *rows,
                          enum status_section section, const char *title)
{
    bool first = true;

    for (size_t i = 0; i < rows->count; i++) {
        const struct status_row *row = &rows->items[i];
        const char *note =
            row->kpi && row->kpi->figures.latest ? row->kpi->figures.latest->note : NULL;
        if (row->section != section) {
            continue;
        }
        if (first) {
            page_heading(page, title);
        }
        first = false;
        page_field(page, arena_printf(page->context->arena, "  %s", row->item ? row->item : "-"),
                   row->text);
        page_field(page, "", note);
    }
}

/** That they have read it, and why somebody else entered that. */
static void write_read(const struct page *page, const struct pip *pip)
{
    char date[DATE_SIZE];

    if (pip->acknowledged == DAY_NONE) {
        return;
    }
    date_format(pip->acknowledged, date);
    page_field(page, "  read",
               pip->acknowledged_on_behalf
                   ? arena_printf(page->context->arena, "%s, entered on their behalf: %s", date,
                                  pip->acknowledged_on_behalf)
                   : date);
}

static void write_head(const struct page *page, const struct team *team, const struct pip *pip,
                       const struct status_rows *rows)
{
    struct arena *arena = page->context->arena;
    const struct pip known = pip_known(pip, page->context->as_of);

    page_title(page, arena_printf(arena, "%s: %s", team_name_of(team, pip->person),
                                  pip_step_words[pip->step]));
    page_date(page, "  start", pip->start);
    page_date(page, "  due", pip->due);
    page_field(page, "  stands", rows->items[0].text);
    page_field(page, "  learned", known.learned);
    page_field(page, "  expectation", pip->expectation);
    page_field(page, "  consequence", pip->consequence);
    page_date(page, "  review", pip->review);
    page_field(page, "  HR", known.hr.who);
    page_texts(page, "  facts", &pip->facts);
    page_texts(page, "  coaching", &pip->coaching);
    page_field(page, "  override", known.override.reason);
    write_read(page, &known);
}

static void write_page(struct context *context, const struct team *team, const struct pip *pip,
                       const struct status_rows *rows)
{
    struct page page = page_begin(context, LABEL_WIDTH);
    struct pact pact = pip_pact(context->arena, team, pip, context->as_of);

    write_head(&page, team, pip, rows);
    write_section(&page, rows, ABOUT_PROMISE, "What was promised to them");
    write_section(&page, rows, ABOUT_CHECKINS, "Check-ins");
    write_section(&page, rows, ABOUT_OUTSIDE, "In the way, beyond their control");
    write_section(&page, rows, ABOUT_TARGET, "Targets");
    page_heading(&page, "Agreed");
    agreed_lines(&page, &pact);
}

static int run(struct context *context)
{
    const struct person *person = NULL;
    const struct pip *pip = NULL;
    struct team team;
    struct status_rows rows = {NULL, 0};
    bool as_rows = context->sheet.format != FORMAT_TABLE || context->sheet.columns;
    int code = private_load(context, &team);

    code = code == DONE ? pip_step(context, &team, PIP_AHEAD, false, &person, &pip) : code;
    if (code == ANSWER_IS_NO && as_rows) {
        int written = write_rows(context, &rows);
        return written == DONE ? code : written;
    }
    if (code != DONE) {
        return code;
    }
    rows = status_rows_of(context->arena, &team, person, pip, context->as_of);
    if (as_rows) {
        return write_rows(context, &rows);
    }
    write_page(context, &team, pip, &rows);
    return DONE;
}

const struct command pip_status = {
    .name = "status",
    .arguments = "PERSON|STEP",
    .summary = "Where the step that is open stands: promises, check-ins, targets, days left.",
    .about = "STEP is one in particular, as in jordan/2026-04-06.",
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

/*
 * coach pip status: where the step that is open stands, the coach's own part of it first.
 */

#include "practice/pip.h"

#include <stddef.h>
#include <string.h>

#include "agreed.h"
#include "list.h"
#include "page.h"
#include "pip/pip.h"
#include "practice/agreement.h"
#include "practice/moved.h"
#include "practice/standing.h"
#include "team.h"

enum { LABEL_WIDTH = 20 };

enum status_section { ABOUT_STEP, ABOUT_OUTSIDE, ABOUT_PROMISE, ABOUT_CHECKINS, ABOUT_TARGET };

static const char *const section_words[] = {"step",     "outside", "promise",
                                            "checkins", "target",  NULL};

struct status_row {
    enum status_section section;
    const char *item;
    const char *text;
    day_t date;
    /** Days left, or check-ins held; what is missing is NONE. */
    struct decimal number;
    struct decimal missed;
    /** A KPI; NULL for none. */
    const struct pip_kpi *kpi;
    const char *file;
    int line;
};

struct status_page {
    struct arena *arena;
    const struct team *team;
    const struct person *person;
    const struct pip *pip;
    day_t as_of;
    struct pip_kpis kpis;
    struct status_row *rows;
    size_t count;
    size_t capacity;
};

/* Rows */

static struct status_row *add(struct status_page *page, enum status_section section,
                              const char *item, const char *text)
{
    page->rows =
        arena_grow(page->arena, page->rows, &page->capacity, page->count, sizeof(*page->rows));
    struct status_row *row = &page->rows[page->count++];

    *row = (struct status_row){
        .section = section,
        .item = item,
        .text = text,
        .date = DAY_NONE,
        .number = DECIMAL_NONE,
        .missed = DECIMAL_NONE,
        .file = page->pip->file,
        .line = where_line(page->pip->where),
    };
    return row;
}

static void add_step(struct status_page *page)
{
    const struct pip *pip = page->pip;
    int left = (int)(pip->due - page->as_of);
    struct status_row *row;

    if (pip->due == DAY_NONE) {
        add(page, ABOUT_STEP, pip_step_words[pip->step], "without an end");
        return;
    }
    row = add(page, ABOUT_STEP, pip_step_words[pip->step],
              left >= 0 ? arena_printf(page->arena, "%d days left", left)
                        : arena_printf(page->arena, "ended %d days ago, and is open still", -left));
    row->date = pip->due;
    row->number = decimal_make(left, 0);
}

static void add_outside(struct status_page *page)
{
    for (size_t i = 0; i < page->person->goals.count; i++) {
        const struct goal *goal = &page->person->goals.items[i];
        for (size_t j = 0; j < goal->barriers.count && pip_goal_counts(goal, page->as_of); j++) {
            const struct barrier *barrier = &goal->barriers.items[j];
            if (barrier->outside && barrier_is_open(barrier, page->as_of)) {
                struct status_row *row = add(page, ABOUT_OUTSIDE, goal->slug, barrier->what);
                row->file = goal->file;
                row->line = where_line(barrier->where);
            }
        }
    }
}

/** What whoever coaches promised: the step's, and that of goals and sessions. */
static void add_promises(struct status_page *page)
{
    struct pledges pledges = pledges_of(page->arena, page->team, page->person, page->as_of);

    for (size_t i = 0; i < pledges.count; i++) {
        const struct pledge *pledge = &pledges.items[i];
        bool kept = pledge->state == PLEDGE_KEPT;
        day_t day = kept ? pledge->done : pledge->by;
        char date[DATE_SIZE];
        struct status_row *row =
            add(page, ABOUT_PROMISE, pledge->id ? pledge->id : "",
                arena_printf(page->arena, "%s: %s%s%s%s%s", pledge->what,
                             pledge_words[pledge->state], day != DAY_NONE ? ", " : "",
                             day == DAY_NONE ? ""
                             : kept          ? ""
                                             : "by ",
                             day != DAY_NONE ? date_format(day, date) : "",
                             pledge->who ? arena_printf(page->arena, " (%s)",
                                                        team_name_of(page->team, pledge->who))
                                         : ""));
        row->date = day;
        row->file = pledge->file;
        row->line = where_line(pledge->where);
    }
}

static void add_checkins(struct status_page *page)
{
    const struct pip *pip = page->pip;
    day_t until = pip->due != DAY_NONE && pip->due < page->as_of ? pip->due : page->as_of;
    struct pip_weeks weeks = pip_weeks_of(page->person, pip->start, until);
    day_t last = pip_last_talk(page->person, pip->start, page->as_of);
    char date[DATE_SIZE];
    struct status_row *row =
        add(page, ABOUT_CHECKINS, "held",
            arena_printf(page->arena, "%zu; %zu of %zu weeks without%s%s", weeks.held, weeks.missed,
                         weeks.passed, last != DAY_NONE ? "; last talk " : "",
                         last != DAY_NONE ? date_format(last, date) : ""));

    row->date = last;
    row->number = decimal_make((int64_t)weeks.held, 0);
    row->missed = decimal_make((int64_t)weeks.missed, 0);
}

/** "3 -> 2 stories, 2 stories to go, pace 0.5" */
static const char *target_text(struct status_page *page, const struct pip_kpi *kpi)
{
    struct arena *arena = page->arena;
    char pace[DECIMAL_SIZE];
    const char *gap = value_with_unit(arena, kpi->kpi, kpi->figures.gap);

    ratio_format(kpi->figures.pace, 4, pace);
    return arena_printf(arena, "%s%s%s%s%s%s", pip_kpi_moved(arena, kpi), *gap ? ", gap " : "", gap,
                        *pace ? ", pace " : "", pace,
                        kpi->improved == ANSWER_YES ? "; it improved: recognise it" : "");
}

static void add_targets(struct status_page *page)
{
    for (size_t i = 0; i < page->kpis.count; i++) {
        const struct pip_kpi *kpi = &page->kpis.items[i];
        const struct reading *latest = kpi->figures.latest;
        struct status_row *row = add(
            page, ABOUT_TARGET, arena_printf(page->arena, "%s/%s", kpi->goal->slug, kpi->kpi->id),
            target_text(page, kpi));
        row->kpi = kpi;
        row->date = latest ? latest->date : DAY_NONE;
        row->file = kpi->goal->file;
        row->line = where_line(latest ? latest->where : kpi->kpi->where);
    }
}

static struct status_page page_of(struct context *context, const struct team *team,
                                  const struct person *person, const struct pip *pip)
{
    struct status_page page = {
        .arena = context->arena,
        .team = team,
        .person = person,
        .pip = pip,
        .as_of = context->as_of,
        .kpis = pip_kpis_of(context->arena, team, person, pip, pip->start, context->as_of),
    };

    add_step(&page);
    add_outside(&page);
    add_promises(&page);
    add_checkins(&page);
    add_targets(&page);
    return page;
}

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
    {"section", CELL_TEXT, SHOW_ALWAYS, .get = section_cell, .words = section_words},
    {"item", CELL_TEXT, SHOW_ALWAYS, .is_name = true, TEXT_AT(item)},
    {"text", CELL_TEXT, SHOW_ALWAYS, TEXT_AT(text)},
    {"date", CELL_DATE, SHOW_DATA, .get = date_cell},
    {"count", CELL_NUMBER, SHOW_DATA, NUMBER_AT(number)},
    {"missed", CELL_NUMBER, SHOW_DATA, NUMBER_AT(missed)},
    {"from", CELL_NUMBER, SHOW_DATA, .get = value_cell, KPI_AT(from)},
    {"actual", CELL_NUMBER, SHOW_DATA, .get = value_cell, KPI_AT(figures.actual)},
    {"target", CELL_NUMBER, SHOW_DATA, .get = target_cell},
    {"gap", CELL_NUMBER, SHOW_DATA, .get = value_cell, KPI_AT(figures.gap)},
    {"progress", CELL_NUMBER, SHOW_DATA, .get = share_cell, KPI_AT(figures.progress)},
    {"expected", CELL_NUMBER, SHOW_DATA, .get = share_cell, KPI_AT(figures.expected)},
    {"pace", CELL_NUMBER, SHOW_DATA, .get = share_cell, KPI_AT(figures.pace)},
    {"file", CELL_TEXT, SHOW_DATA, TEXT_AT(file)},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

static int write_rows(struct context *context, const struct status_page *status)
{
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = status->rows,
        .row_size = sizeof(struct status_row),
        .row_count = status->count,
    };

    context->word_count = 0;
    return list_write(context, &sheet, NULL);
}

/* The page */

static void write_section(const struct page *page, const struct status_page *status,
                          enum status_section section, const char *title)
{
    bool first = true;

    for (size_t i = 0; i < status->count; i++) {
        const struct status_row *row = &status->rows[i];
        if (row->section != section) {
            continue;
        }
        if (first) {
            page_heading(page, title);
        }
        first = false;
        page_field(page, arena_printf(status->arena, "  %s", *row->item ? row->item : "-"),
                   row->text);
    }
}

static void write_page(struct context *context, const struct status_page *status)
{
    struct page page = page_begin(context, LABEL_WIDTH);
    const struct pip *pip = status->pip;
    struct pact pact = pip_pact(context->arena, status->team, pip, context->as_of);

    page_title(&page, arena_printf(context->arena, "%s: %s",
                                   team_name_of(status->team, status->person->id),
                                   pip_step_words[pip->step]));
    page_date(&page, "  start", pip->start);
    page_date(&page, "  due", pip->due);
    page_field(&page, "  days", status->rows[0].text);
    page_field(&page, "  expectation", pip->expectation);
    page_field(&page, "  consequence", pip->consequence);
    page_date(&page, "  review", pip->review);
    page_date(&page, "  read", pip->acknowledged);
    page_field(&page, "  override", pip->override.reason);
    write_section(&page, status, ABOUT_OUTSIDE, "In the way, beyond their control");
    write_section(&page, status, ABOUT_PROMISE, "Support that was promised");
    write_section(&page, status, ABOUT_CHECKINS, "Check-ins");
    write_section(&page, status, ABOUT_TARGET, "Targets");
    page_heading(&page, "Agreed");
    agreed_lines(&page, &pact);
}

static int run(struct context *context)
{
    const struct person *person = NULL;
    const struct pip *pip;
    struct team team;
    int code = team_load(context, &team);

    code = code == DONE ? pip_person(context, &team, false, &person) : code;
    if (code != DONE) {
        return code;
    }
    pip = pip_open_on(person, context->as_of);
    if (!pip) {
        say("%s: no step is open; what there was: coach pip list person:%s --all", person->id,
            person->id);
        return ANSWER_IS_NO;
    }
    struct status_page status = page_of(context, &team, person, pip);

    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return write_rows(context, &status);
    }
    write_page(context, &status);
    return DONE;
}

const struct command pip_status = {
    .name = "status",
    .arguments = "PERSON",
    .summary = "Where the step that is open stands: promises, check-ins, targets, days left.",
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

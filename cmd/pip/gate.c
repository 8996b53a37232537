/*
 * coach pip gate: what whoever coaches has still to do for a person.
 */

#include "practice/gate.h"

#include <stddef.h>
#include <stdio.h>

#include "list.h"
#include "page.h"
#include "pip/pip.h"
#include "private.h"

enum { LABEL_WIDTH = 8 };

/** A proof, or something that is missing, of one question. */
struct gate_row {
    const struct gate *gate;
    enum gate_question question;
    const struct gate_answer *answer;
    /** One of the two is NULL. */
    const struct gate_proof *proof;
    const struct gate_gap *gap;
};

/* Rows */

static const struct gate_row *row_of(const void *data)
{
    return data;
}

static struct cell person_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(row_of(data)->gate->person->id);
}

static struct cell question_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[row_of(data)->question]);
}

static struct cell answer_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(row_of(data)->answer->yes ? "yes" : "no");
}

static struct cell date_cell(const void *data, const struct column *column)
{
    const struct gate_proof *proof = row_of(data)->proof;

    (void)column;
    return cell_date(proof ? proof->date : DAY_NONE);
}

static struct cell what_cell(const void *data, const struct column *column)
{
    const struct gate_proof *proof = row_of(data)->proof;

    (void)column;
    return cell_text(proof ? proof->what : NULL);
}

static struct cell missing_cell(const void *data, const struct column *column)
{
    const struct gate_gap *gap = row_of(data)->gap;

    (void)column;
    return cell_text(gap ? gap->what : NULL);
}

static struct cell command_cell(const void *data, const struct column *column)
{
    const struct gate_gap *gap = row_of(data)->gap;

    (void)column;
    return cell_text(gap ? gap->command : NULL);
}

/** What is beyond the person's control stands beside each figure. */
static struct cell outside_cell(const void *data, const struct column *column)
{
    const struct gate_proof *proof = row_of(data)->proof;

    (void)column;
    return cell_text(proof ? proof->outside : NULL);
}

static struct cell file_cell(const void *data, const struct column *column)
{
    const struct gate_proof *proof = row_of(data)->proof;

    (void)column;
    return cell_text(proof ? proof->file : NULL);
}

static struct cell line_cell(const void *data, const struct column *column)
{
    const struct gate_proof *proof = row_of(data)->proof;

    (void)column;
    return proof && proof->line > 0 ? cell_number(decimal_make(proof->line, 0)) : cell_text(NULL);
}

static const char *const answers[] = {"yes", "no", NULL};

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_DATA, .is_person = true, .get = person_cell},
    {"question", CELL_TEXT, SHOW_ALWAYS, .get = question_cell, .words = gate_question_words},
    {"answer", CELL_TEXT, SHOW_ALWAYS, .get = answer_cell, .words = answers},
    {"date", CELL_DATE, SHOW_ALWAYS, .get = date_cell},
    {"what", CELL_TEXT, SHOW_ALWAYS, .get = what_cell},
    {"outside", CELL_TEXT, SHOW_DATA, .get = outside_cell},
    {"missing", CELL_TEXT, SHOW_ALWAYS, .get = missing_cell},
    {"command", CELL_TEXT, SHOW_DATA, .get = command_cell},
    {"file", CELL_TEXT, SHOW_ALWAYS, .get = file_cell},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

static void add_answer(struct gate_row *rows, size_t *count, const struct gate *gate,
                       enum gate_question question)
{
    const struct gate_answer *answer = &gate->answers[question];

    for (size_t i = 0; i < answer->count; i++) {
        rows[(*count)++] = (struct gate_row){gate, question, answer, &answer->proofs[i], NULL};
    }
    for (size_t i = 0; i < answer->gap_count; i++) {
        rows[(*count)++] = (struct gate_row){gate, question, answer, NULL, &answer->gaps[i]};
    }
}

static int write_rows(struct context *context, const struct gate *gate)
{
    size_t room = 0;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct gate_row),
    };

    for (int i = 0; i < GATE_QUESTIONS; i++) {
        room += gate->answers[i].count + gate->answers[i].gap_count;
    }
    struct gate_row *rows = arena_array(context->arena, room, sizeof(*rows));

    for (int i = 0; i < GATE_QUESTIONS; i++) {
        add_answer(rows, &sheet.row_count, gate, (enum gate_question)i);
    }
    sheet.rows = rows;
    return list_write(context, &sheet, NULL);
}

/* The page */

static void write_proof(const struct page *page, const struct gate *gate,
                        const struct gate_proof *proof)
{
    char date[DATE_SIZE];

    page_field(page, "  -",
               arena_printf(gate->arena, "%s%s%s (%s:%d)", date_format(proof->date, date),
                            proof->date != DAY_NONE ? "  " : "", proof->what, proof->file,
                            proof->line));
}

static void write_answer(const struct page *page, const struct gate *gate,
                         enum gate_question question)
{
    const struct gate_answer *answer = &gate->answers[question];

    for (size_t i = 0; i < answer->gap_count; i++) {
        page_field(page, "  to do", answer->gaps[i].what);
        page_field(page, "  with", answer->gaps[i].command);
    }
    for (size_t i = 0; i < answer->count; i++) {
        write_proof(page, gate, &answer->proofs[i]);
    }
}

static void write_question(const struct page *page, const struct gate *gate,
                           enum gate_question question)
{
    page_heading(page, arena_printf(gate->arena, "%d. %s %s", (int)question + 1,
                                    gate_question_texts[question],
                                    gate->answers[question].yes ? "Yes" : "No"));
    write_answer(page, gate, question);
}

/** What one KPI says where the condition holds; it is people who weigh what moved. */
static const char *condition_text(const struct gate *gate, const struct pip_kpi *one)
{
    const char *moved = pip_kpi_moved(gate->arena, one);
    bool same = ratio_known(one->from) && ratio_known(one->figures.actual) &&
                ratio_compare(one->from, one->figures.actual) == 0;

    if (one->improved == ANSWER_YES && !ratio_known(one->closed)) {
        return arena_printf(gate->arena, "held (%s)", moved);
    }
    if (!same) {
        return arena_printf(gate->arena, "moved %s: weigh together what that tells", moved);
    }
    return arena_printf(gate->arena,
                        gate_condition(gate) == CONDITION_HOLDS
                            ? "performance has not improved (%s)"
                            : "where it was (%s)",
                        moved);
}

/** "Incomplete stories: moved 3 -> 2 ..."; the only KPI goes without its name. */
static void write_moved(const struct page *page, const struct gate *gate, const struct pip_kpi *one)
{
    const char *text = condition_text(gate, one);
    const char *name = one->kpi->name ? one->kpi->name : one->kpi->id;

    page_field(page, "  so",
               gate->kpis.count > 1 ? arena_printf(gate->arena, "%s: %s", name, text) : text);
}

static const char *const condition_words[] = {
    [CONDITION_UNKNOWN] = "Nobody can tell yet",
    [CONDITION_HOLDS] = "It has not",
    [CONDITION_IN_PART] = "Only in part",
    [CONDITION_IMPROVED] = "Not so",
};

static void write_condition(const struct page *page, const struct gate *gate)
{
    bool holds = gate->answers[GATE_NOT_IMPROVED].yes;

    page_heading(page, arena_printf(gate->arena, "%d. %s %s", GATE_NOT_IMPROVED + 1,
                                    gate_question_texts[GATE_NOT_IMPROVED],
                                    condition_words[gate_condition(gate)]));
    for (size_t i = 0; holds && i < gate->kpis.count; i++) {
        write_moved(page, gate, &gate->kpis.items[i]);
    }
    write_answer(page, gate, GATE_NOT_IMPROVED);
}

/** What is in the way beyond their control; said, too, where nothing is noted: ask once more. */
static void write_outside(const struct page *page, const struct gate *gate)
{
    page_heading(page, "In the way, beyond their control");
    if (gate->outside.count == 0) {
        page_field(page, "  -", "nothing is noted: ask once more");
    }
    for (size_t i = 0; i < gate->outside.count; i++) {
        page_field(page, "  -", gate->outside.items[i]);
    }
}

/** @unread   a file that the gate could not read; NULL for none */
/** Why nothing can be said: records that cannot be read, or are not here; NULL where it can. */
static const char *unknown(struct context *context, const struct gate *gate)
{
    struct diags unread = pip_unread(context, &context->diags, gate->person);

    if (unread.count > 0) {
        return arena_printf(gate->arena, "Not known yet: what cannot be read comes first, %s.",
                            unread.items[0].place.file);
    }
    return private_is_elsewhere(context, gate->team) ? "Not known here: " PRIVATE_ELSEWHERE "."
                                                     : NULL;
}

static const char *last_words(const struct gate *gate)
{
    bool answered = true;

    for (int i = 0; i < GATE_NOT_IMPROVED; i++) {
        answered &= gate->answers[i].yes;
    }
    if (gate->open) {
        return "The gate is open. Talk to HR.";
    }
    return answered && gate_condition(gate) == CONDITION_IMPROVED
               ? "The gate is shut: what is to recognise comes first."
               : "The gate is shut: what is to do above comes first.";
}

static void write_page(struct context *context, const struct gate *gate)
{
    const char *why_unknown = unknown(context, gate);
    struct page page = page_begin(context, LABEL_WIDTH);
    const char *name = team_name_of(gate->team, gate->person->id);
    char since[DATE_SIZE];
    char until[DATE_SIZE];

    page_title(&page, arena_printf(gate->arena, "What have I still to do for %s?", name));
    page_field(&page, "",
               arena_printf(gate->arena, "%s to %s%s%s", date_format(gate->since, since),
                            date_format(gate->as_of, until), gate->step ? ", step: " : "",
                            gate->step ? pip_step_words[gate->step->step] : ""));
    write_outside(&page, gate);
    for (int i = 0; i < GATE_NOT_IMPROVED; i++) {
        write_question(&page, gate, (enum gate_question)i);
    }
    write_condition(&page, gate);
    page_heading(&page, why_unknown ? why_unknown : last_words(gate));
}

static int run(struct context *context)
{
    const struct person *person = NULL;
    struct team team;
    int code = private_load(context, &team);

    if (code == DONE) {
        code = pip_person(context, &team, false, &person);
    }
    if (code != DONE) {
        return code;
    }
    struct gate gate = gate_of(context->arena, &team, person, context->as_of);

    gate.open = gate.open && !private_is_elsewhere(context, &team);
    if (context->sheet.format == FORMAT_TABLE && !context->sheet.columns) {
        write_page(context, &gate);
    } else {
        context->word_count = 0;
        code = write_rows(context, &gate);
    }
    return code == DONE && !gate.open ? ANSWER_IS_NO : code;
}

const struct command pip_gate_verb = {
    .name = "gate",
    .arguments = "PERSON",
    .summary = "What have I still to do for a person? Five questions, and one condition.",
    .about = "Exit status 0 where all hold and it is time to talk to HR, 1 where something is\n"
             "still to do, or to recognise. Each answer has the files and days that prove it.",
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

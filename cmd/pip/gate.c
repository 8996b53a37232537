/*
 * coach pip gate: what whoever coaches has still to do for a person.
 */

#include "practice/gate.h"

#include <stddef.h>
#include <stdio.h>

#include "list.h"
#include "page.h"
#include "pip/pip.h"
#include "team.h"

enum { LABEL_WIDTH = 8 };

/** A proof, or something that is missing, of one question. */
struct gate_row {
    const struct gate *gate;
    enum gate_question question;
    const struct gate_answer *answer;
    /** One of the two is NULL. */
    const struct gate_proof *proof;
    const char *missing;
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
    (void)column;
    return cell_text(row_of(data)->missing);
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
    {"missing", CELL_TEXT, SHOW_ALWAYS, .get = missing_cell},
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
    for (size_t i = 0; i < answer->missing.count; i++) {
        rows[(*count)++] =
            (struct gate_row){gate, question, answer, NULL, answer->missing.items[i]};
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
        room += gate->answers[i].count + gate->answers[i].missing.count;
    }
    struct gate_row *rows = arena_array(context->arena, room, sizeof(*rows));

    for (int i = 0; i < GATE_QUESTIONS; i++) {
        add_answer(rows, &sheet.row_count, gate, (enum gate_question)i);
    }
    sheet.rows = rows;
    return list_write(context, &sheet, NULL);
}

/* The page */

static void write_answer(const struct page *page, const struct gate *gate,
                         enum gate_question question)
{
    const struct gate_answer *answer = &gate->answers[question];
    struct arena *arena = gate->arena;
    char date[DATE_SIZE];

    page_heading(page, arena_printf(arena, "%d. %s %s", (int)question + 1,
                                    gate_question_texts[question], answer->yes ? "Yes" : "No"));
    for (size_t i = 0; i < answer->missing.count; i++) {
        page_field(page, "  to do", answer->missing.items[i]);
    }
    if (answer->command) {
        page_field(page, "  with", answer->command);
    }
    for (size_t i = 0; i < answer->count; i++) {
        const struct gate_proof *proof = &answer->proofs[i];
        page_field(page, "  -",
                   arena_printf(arena, "%s%s%s (%s:%d)", date_format(proof->date, date),
                                *date ? "  " : "", proof->what, proof->file, proof->line));
    }
}

/** "performance has not improved (3 -> 3)", of all KPIs. */
static void write_condition(const struct page *page, const struct gate *gate)
{
    for (size_t i = 0; i < gate->kpis.count; i++) {
        const struct pip_kpi *one = &gate->kpis.items[i];
        const char *moved = pip_kpi_moved(gate->arena, one);
        bool same = ratio_known(one->from) && ratio_known(one->figures.actual) &&
                    ratio_compare(one->from, one->figures.actual) == 0;
        const char *text = one->improved == ANSWER_YES ? "it improved: recognise it (%s)"
                           : same                      ? "performance has not improved (%s)"
                                                       : "moved %s: weigh what that tells";

        if (one->improved == ANSWER_UNKNOWN) {
            text = "%s";
        }
        page_field(page, "  -", arena_printf(gate->arena, text, moved));
    }
}

static void write_page(struct context *context, const struct gate *gate)
{
    struct page page = page_begin(context, LABEL_WIDTH);
    const char *name = team_name_of(gate->team, gate->person->id);
    char since[DATE_SIZE];
    char until[DATE_SIZE];

    page_title(&page, arena_printf(gate->arena, "What have I still to do for %s?", name));
    page_field(&page, "",
               arena_printf(gate->arena, "%s to %s%s%s", date_format(gate->since, since),
                            date_format(gate->as_of, until), gate->step ? ", step: " : "",
                            gate->step ? pip_step_words[gate->step->step] : ""));
    if (gate->outside.count > 0) {
        page_heading(&page, "In the way, beyond their control");
        for (size_t i = 0; i < gate->outside.count; i++) {
            page_field(&page, "  -", gate->outside.items[i]);
        }
    }
    for (int i = 0; i < GATE_QUESTIONS; i++) {
        write_answer(&page, gate, (enum gate_question)i);
        if (i == GATE_NOT_IMPROVED && gate->answers[i].yes) {
            write_condition(&page, gate);
        }
    }
    page_heading(&page, gate->open ? "The gate is open. Talk to HR."
                                   : "The gate is shut: what is to do above comes first.");
}

static int run(struct context *context)
{
    const struct person *person = NULL;
    struct team team;
    int code = team_load(context, &team);

    if (code == DONE) {
        code = pip_person(context, &team, false, &person);
    }
    if (code != DONE) {
        return code;
    }
    struct gate gate = gate_of(context->arena, &team, person, context->as_of);

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

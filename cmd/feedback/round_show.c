/*
 * A round of questions: what three or more say together.
 */

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "feedback/round.h"
#include "list.h"
#include "page.h"
#include "practice/round.h"
#include "team.h"

enum { LABEL_WIDTH = 14 };

/** "2 of 3": how far it is from a summary; NULL where there can be one. */
static const char *too_few(struct context *context, const struct round_state *state)
{
    return state->answered >= ROUND_FEWEST
               ? NULL
               : arena_printf(context->arena, "%zu of %d", state->answered, ROUND_FEWEST);
}

/* A summary */

static struct cell answer_cell(const void *data, const struct column *column)
{
    const struct feedback *feedback = *(const struct feedback *const *)data;

    return cell_text(
        *(const char *const *)(const void *)((const char *)feedback + column->argument));
}

static struct cell kind_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[(*(const struct feedback *const *)data)->kind]);
}

#define OF_ANSWER(member) .get = answer_cell, .argument = (int)offsetof(struct feedback, member)

/** Neither givers nor days: nothing that says who it was. */
static const struct column answer_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, OF_ANSWER(person)},
    {"round", CELL_TEXT, SHOW_ALWAYS, OF_ANSWER(round)},
    {"kind", CELL_TEXT, SHOW_ALWAYS, .get = kind_cell, .words = feedback_kind_words},
    {"situation", CELL_TEXT, SHOW_ALWAYS, OF_ANSWER(situation)},
    {"behavior", CELL_TEXT, SHOW_ALWAYS, OF_ANSWER(behavior)},
    {"action", CELL_TEXT, SHOW_ALWAYS, OF_ANSWER(action)},
    {"impact", CELL_TEXT, SHOW_ALWAYS, OF_ANSWER(impact)},
    {"desired", CELL_TEXT, SHOW_ALWAYS, OF_ANSWER(desired)},
    {"alternative", CELL_TEXT, SHOW_ALWAYS, OF_ANSWER(alternative)},
};

static int write_rows(struct context *context, const struct round_state *state)
{
    const char *few = too_few(context, state);
    struct sheet sheet = {
        .arena = context->arena,
        .columns = answer_columns,
        .column_count = sizeof(answer_columns) / sizeof(answer_columns[0]),
        .rows = state->answers,
        .row_size = sizeof(*state->answers),
        .row_count = few ? 0 : state->answer_count,
    };

    if (few) {
        say("%s answers that a summary is made of", few);
    }
    return list_write(context, &sheet, NULL);
}

static void write_answers(const struct page *page, const struct round_state *state,
                          enum feedback_kind kind, const char *heading)
{
    bool any = false;

    for (size_t i = 0; i < state->answer_count; i++) {
        const struct feedback *answer = state->answers[i];
        if (answer->kind != kind) {
            continue;
        }
        if (!any) {
            page_heading(page, heading);
        } else {
            putchar('\n');
        }
        any = true;
        page_field(page, "  situation", answer->situation);
        page_field(page, "  behavior", answer->behavior);
        page_field(page, "  action", answer->action);
        page_field(page, "  impact", answer->impact);
        page_field(page, "  desired", answer->desired);
        page_field(page, "  alternative", answer->alternative);
    }
}

static void write_page(struct context *context, const struct round *round,
                       const struct round_state *state)
{
    struct page page = page_begin(context, LABEL_WIDTH);
    struct texts questions = round_questions(round);
    const char *few = too_few(context, state);

    page_title(&page, arena_printf(context->arena, "%s/%s", round->person, round->slug));
    page_field(&page, "  by", round->by);
    page_date(&page, "  due", round->due);
    page_field(&page, "  goal", round->goal);
    for (size_t i = 0; i < questions.count; i++) {
        page_field(&page, i == 0 ? "  asked" : "", questions.items[i]);
    }
    page_texts(&page, "  waiting for", &state->waiting);
    page_field(&page, "  answers",
               few ? arena_printf(context->arena, "%s that a summary is made of", few)
                   : arena_printf(context->arena, "%zu", state->answered));
    page_field(&page, "  notes", round->notes);
    if (!few) {
        write_answers(&page, state, FEEDBACK_REINFORCING, "Should go on");
        write_answers(&page, state, FEEDBACK_REDIRECTING, "Should go otherwise");
    }
}

int round_show(struct context *context, const struct team *team, const struct round *round)
{
    struct round_state state =
        round_on(context->arena, team_person(team, round->person), round, context->as_of);

    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return write_rows(context, &state);
    }
    write_page(context, round, &state);
    return DONE;
}

/*
 * coach person show: one person on one page.
 */

#include "goal_line.h"
#include "list.h"
#include "page.h"
#include "person/person.h"
#include "score.h"
#include "team.h"

enum { LABEL_WIDTH = 14 };

static void write_person(const struct page *page, const struct person *person)
{
    page_title(page, person->name ? person->name : person->id);
    page_field(page, "  id", person->id);
    page_field(page, "  role", person->role);
    page_field(page, "  email", person->email);
    page_field(page, "  coach", person->coach);
    page_date(page, "  joined", person->joined);
    page_date(page, "  left", person->left);
    page_texts(page, "  motivators", &person->motivators);
    page_texts(page, "  strengths", &person->strengths);
    page_field(page, "  focus", person->focus);
}

static void write_goals(const struct page *page, const struct team *team,
                        const struct person *person)
{
    bool any = false;
    size_t left_out = 0;

    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        if (!page->context->all && goal_line_hidden(goal, page->context->as_of)) {
            continue;
        }
        if (goal->is_private && !page->context->with_private) {
            left_out++;
            continue;
        }
        if (!any) {
            page_heading(page, "Goals");
        }
        any = true;
        goal_lines(page, team, goal);
    }
    list_say_private(left_out);
    if (!any && left_out == 0 && person->left == DAY_NONE) {
        printf("\nno active goal; add one with: coach goal add %s \"STATEMENT\"\n", person->id);
    }
}

/** The person's record as the only row of `person list`. */
static int write_row(struct context *context, const char *id)
{
    char *word = arena_printf(context->arena, "person:%s", id);

    context->words = arena_alloc(context->arena, sizeof(char *));
    context->words[0] = word;
    context->word_count = 1;
    context->all = true;
    context->with_private = true;
    return person_list.run(context);
}

static int run(struct context *context)
{
    struct team team;
    const char *id;
    int code = team_open(context);

    if (code == DONE) {
        code = find_person(context, context->words[0], false, &id);
    }
    if (code != DONE) {
        return code;
    }
    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return write_row(context, id);
    }
    code = team_load(context, &team);
    if (code != DONE) {
        return code;
    }
    struct page page = page_begin(context, LABEL_WIDTH);
    const struct person *person = team_person(&team, id);
    if (!person) {
        return DONE;
    }
    write_person(&page, person);
    write_goals(&page, &team, person);
    return DONE;
}

const struct command person_show = {
    .name = "show",
    .arguments = "PERSON",
    .summary = "One person on one page: who they are, and their goals.",
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

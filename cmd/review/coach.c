/*
 * coach review coach: the coach's own scorecard, each figure with the files behind it.
 */

#include "review/coach.h"

#include <string.h>

#include "one_day.h"
#include "private.h"
#include "review/review.h"
#include "team.h"

enum { PERIOD, EXPLAIN };

static const struct option_spec options[] = {
    [PERIOD] = {"period", 0, "PERIOD", "2026-Q1, 2026-03 or FROM..TO; the quarter if left out"},
    [EXPLAIN] = {"explain", 0, NULL, "each figure with its formula, and each piece behind it"},
};

/* Whose, and of when */

static int find_coach(struct context *context, const struct team *team, const char **id)
{
    if (context->word_count > 0) {
        return find_person(context, context->words[0], false, id);
    }
    *id = team->manager;
    return *id ? DONE
               : usage_error(context, "name a person, or write 'manager: ID' in team.yaml",
                             "whose coaching? team.yaml names no manager");
}

static void say_coaches_nobody(const struct team *team, const char *id, day_t as_of)
{
    for (size_t i = 0; i < team->people.count; i++) {
        const char *coach = team_coach_on(team, team->people.items[i].id, as_of);
        if (coach && strcmp(coach, id) == 0) {
            return;
        }
    }
    say("%s coaches nobody on file", id);
}

/** The quarter of a day. */
static struct period quarter_of(day_t day)
{
    struct civil civil = day_to_civil(day);
    day_t first = day_from_civil(civil.year, (civil.month - 1) / 3 * 3 + 1, 1);

    return (struct period){first, day_add_months(first, 3) - 1};
}

static int read_period(struct context *context, struct period *period)
{
    const char *text = context->options[PERIOD];
    int code;

    *period = quarter_of(context->as_of);
    code = text ? some_days(context, text, period) : DONE;
    if (code == DONE && period->first > context->as_of) {
        return usage_error(context, NULL, "'%s' has not begun", text);
    }
    return code;
}

static int run(struct context *context)
{
    struct team team;
    struct period period;
    struct coach_figures coaching;
    const char *id = NULL;
    int code = read_period(context, &period);

    if (code == DONE) {
        code = private_load(context, &team);
    }
    if (code == DONE) {
        code = find_coach(context, &team, &id);
    }
    if (code != DONE) {
        return code;
    }
    say_coaches_nobody(&team, id, context->as_of);
    coaching = coach_figures_of(context->arena, &team, id, period, context->as_of);
    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return coach_write_rows(context, &coaching, context->options[EXPLAIN] != NULL);
    }
    if (context->options[EXPLAIN]) {
        coach_write_explained(context, &team, &coaching);
    } else {
        coach_write_page(context, &team, &coaching);
    }
    return DONE;
}

const struct command review_coach = {
    .name = "coach",
    .arguments = "[PERSON]",
    .summary = "The coach's own scorecard: what was held, kept, given and learned.",
    .about =
        "The manager's, or that of anybody who coaches. It opens with what to recognise, then\n"
        "what is owed. In other formats a row a figure, with its files; with --explain a row\n"
        "a piece behind it. Nothing adds the figures up.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_max = 1,
    .run = run,
};

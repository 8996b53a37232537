/*
 * The notes that put the questions of a round, one to each of those who are asked.
 */

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "feedback/round.h"
#include "practice/round.h"
#include "team.h"

/** A text from a file, on one line. */
static const char *shown(struct context *context, const char *text)
{
    struct buffer safe;

    buffer_init(&safe, context->arena);
    text_escape(&safe, text, strlen(text), SIZE_MAX);
    return buffer_text(&safe);
}

static void print_greeting(struct context *context, const struct team *team,
                           const struct round *round, const char *id)
{
    const struct person *person = team_person(team, id);
    const struct goal *goal = round->goal ? team_goal(team, round->goal) : NULL;
    char due[DATE_SIZE];

    printf("To: %s", shown(context, team_name_of(team, id)));
    if (person && person->email) {
        printf(" <%s>", shown(context, person->email));
    }
    printf("\nSubject: Feedback for %s", shown(context, team_name_of(team, round->person)));
    if (round->due != DAY_NONE) {
        printf(", by %s", date_format(round->due, due));
    }
    printf("\n\nWhat did you see of %s's work", shown(context, team_name_of(team, round->person)));
    if (goal && goal->statement) {
        printf(" on this goal: %s", shown(context, goal->statement));
    } else {
        putchar('?');
    }
    puts("\n");
}

static void print_note(struct context *context, const struct team *team, const struct round *round,
                       const char *id)
{
    struct texts questions = round_questions(round);
    const char *about = shown(context, team_name_of(team, round->person));

    print_greeting(context, team, round, id);
    for (size_t i = 0; i < questions.count; i++) {
        printf("%zu. %s\n", i + 1, shown(context, questions.items[i]));
    }
    printf(
        "\nTwo or three sentences will do: when and where it was, what was done, and what it led\n"
        "to. Your answer carries your name: %s and whoever coaches them read it. What three or\n"
        "more say together is summed up without names.\n\n",
        about);
    printf("    coach feedback give %s --round %s --by %s \\\n"
           "      --situation \"...\" --behavior \"...\" --impact \"...\"\n",
           round->person, round->slug, id);
}

void round_notes(struct context *context, const struct team *team, const struct round *round)
{
    const struct person *person = team_person(team, round->person);
    struct round_state state = round_on(context->arena, person, round, context->today);

    for (size_t i = 0; i < state.waiting.count; i++) {
        printf("%s", i > 0 ? "\n---\n\n" : "");
        print_note(context, team, round, state.waiting.items[i]);
    }
}

char *round_asks(struct context *context, const struct team *team, const char *person,
                 const char *slug)
{
    const struct person *asked_about = team_person(team, person);
    const struct round *round = asked_about && slug ? person_round(asked_about, slug) : NULL;
    struct texts questions = round ? round_questions(round) : (struct texts){.count = 0};
    struct buffer text;

    buffer_init(&text, context->arena);
    for (size_t i = 0; i < questions.count; i++) {
        buffer_printf(&text, "# %zu. ", i + 1);
        for (const char *at = questions.items[i]; *at; at++) {
            buffer_putc(&text, *at == '\n' ? ' ' : *at);
        }
        buffer_putc(&text, '\n');
    }
    return buffer_text(&text);
}

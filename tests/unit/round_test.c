/*
 * Rounds of questions: who has answered by a day, and in which order.
 */

#include "kpi_fixture.h"

#include "base/buffer.h"
#include "practice/round.h"

enum { MOST = 8 };

static void out_of_memory(void)
{
    abort();
}

/** "ana 2026-03-03 2026-03-02 r text": giver, day, round, kind (r or d) and behavior. */
static struct feedback feedback_of(struct arena *arena, const char *line)
{
    char *words = arena_strdup(arena, line);
    struct feedback feedback = {.by = strtok(words, " ")};

    feedback.given = day(strtok(NULL, " "));
    feedback.round = strtok(NULL, " ");
    feedback.kind = *strtok(NULL, " ") == 'r' ? FEEDBACK_REINFORCING : FEEDBACK_REDIRECTING;
    feedback.behavior = strtok(NULL, "");
    return feedback;
}

/** "2: one, two; waiting zoe": answered, the answers, who is waited for. */
static const char *state_of(struct arena *arena, const char *const *lines, const char *as_of)
{
    const char *asked[] = {"ana", "sam", "zoe"};
    struct round round = {.slug = "2026-03-02", .asked = {asked, 3}};
    struct feedback feedback[MOST];
    struct person person = {.feedback.items = feedback};
    struct buffer out;

    for (size_t i = 0; lines[i]; i++) {
        feedback[person.feedback.count++] = feedback_of(arena, lines[i]);
    }
    struct round_state state = round_on(arena, &person, &round, day(as_of));
    buffer_init(&out, arena);
    buffer_printf(&out, "%zu:", state.answered);
    for (size_t i = 0; i < state.answer_count; i++) {
        buffer_printf(&out, " %s", state.answers[i]->behavior);
    }
    buffer_puts(&out, "; waiting");
    for (size_t i = 0; i < state.waiting.count; i++) {
        buffer_printf(&out, " %s", state.waiting.items[i]);
    }
    return buffer_text(&out);
}

static void people_are_counted_and_answers_ordered_by_their_words(void **state)
{
    static const struct {
        const char *lines[MOST];
        const char *as_of;
        const char *expect;
    } rows[] = {
        {{NULL}, "2026-03-10", "0:; waiting ana sam zoe"},
        {{"zoe 2026-03-03 2026-03-02 r b", "ana 2026-03-04 2026-03-02 r a"},
         "2026-03-10",
         "2: a b; waiting sam"},
        /* by kind first, and not by day or giver */
        {{"ana 2026-03-03 2026-03-02 d a", "sam 2026-03-03 2026-03-02 r z",
          "zoe 2026-03-04 2026-03-02 r y"},
         "2026-03-10",
         "3: y z a; waiting"},
        /* what one person says twice is one person's answer */
        {{"ana 2026-03-03 2026-03-02 r a", "ana 2026-03-04 2026-03-02 r b"},
         "2026-03-10",
         "1: a b; waiting sam zoe"},
        /* whoever was not asked may answer */
        {{"bo 2026-03-03 2026-03-02 r a"}, "2026-03-10", "1: a; waiting ana sam zoe"},
        /* another round, and a later day */
        {{"ana 2026-03-03 2026-02-02 r a", "sam 2026-03-05 2026-03-02 r b"},
         "2026-03-04",
         "0:; waiting ana sam zoe"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct arena arena;
        arena_init(&arena, out_of_memory);
        assert_string_equal(state_of(&arena, rows[i].lines, rows[i].as_of), rows[i].expect);
        arena_free(&arena);
    }
}

static void there_are_always_questions(void **state)
{
    const char *own[] = {"Why?"};
    struct round round = {.slug = "2026-03-02-2"};

    (void)state;
    assert_int_equal(round_questions(&round).count, 3);
    round.questions = (struct texts){own, 1};
    assert_string_equal(round_questions(&round).items[0], "Why?");
    assert_int_equal(round_day(&round), day("2026-03-02"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_are_counted_and_answers_ordered_by_their_words),
        cmocka_unit_test(there_are_always_questions),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

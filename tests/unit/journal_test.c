/*
 * The journal: its weeks, those without one included, and who may quote it.
 */

#include "kpi_fixture.h"

#include "base/buffer.h"
#include "practice/journal.h"

enum { MOST = 8 };

/** A person whose journal has these weeks, "2026-W03 2026-01-16": the week and when it was written. */
struct fixture {
    struct arena arena;
    struct person person;
    struct journal journal[MOST];
    struct goal goals[2];
};

static void out_of_memory(void)
{
    abort();
}

static void set_up(struct fixture *f, const char *const *weeks, const char *goal_start)
{
    memset(f, 0, sizeof(*f));
    arena_init(&f->arena, out_of_memory);
    f->person.left = DAY_NONE;
    f->person.journal.items = f->journal;
    for (size_t i = 0; weeks[i]; i++) {
        f->journal[i].slug = arena_strndup(&f->arena, weeks[i], strcspn(weeks[i], " "));
        f->journal[i].written = weeks[i][8] ? day(weeks[i] + 9) : DAY_NONE;
        f->person.journal.count++;
    }
    f->goals[0].start = DAY_NONE;
    f->goals[1].start = *goal_start ? day(goal_start) : DAY_NONE;
    f->person.goals = (struct goals){f->goals, 2};
}

/** "2026-W02 missing, 2026-W03 written" */
static const char *weeks_of(struct fixture *f, const char *as_of)
{
    struct journal_week *weeks;
    struct buffer out;
    char week[DATE_SIZE];
    size_t count = journal_weeks(&f->arena, &f->person, day(as_of), &weeks);

    buffer_init(&out, &f->arena);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(weeks[i].journal != NULL, weeks[i].state == JOURNAL_WRITTEN);
        buffer_printf(&out, "%s%s %s", i > 0 ? ", " : "", date_format_week(weeks[i].monday, week),
                      journal_state_words[weeks[i].state]);
    }
    return buffer_text(&out);
}

static void missing_weeks_are_visible(void **state)
{
    static const struct {
        const char *weeks[MOST];
        const char *goal_start;
        const char *as_of;
        const char *expect;
    } rows[] = {
        {{NULL}, "2026-01-05", "2026-01-30", ""},
        {{"2026-W03 2026-01-16"}, "", "2026-01-18", "2026-W03 written"},
        {{"2026-W03 2026-01-16"}, "", "2026-01-19", "2026-W03 written, 2026-W04 open"},
        {{"2026-W03 2026-01-16"}, "", "2026-01-25", "2026-W03 written, 2026-W04 open"},
        {{"2026-W03 2026-01-16"},
         "",
         "2026-01-26",
         "2026-W03 written, 2026-W04 missing, 2026-W05 open"},
        {{"2026-W03 2026-01-16"}, "2026-01-05", "2026-01-16", "2026-W02 missing, 2026-W03 written"},
        {{"2026-W03 2026-01-16"}, "2026-01-28", "2026-01-16", "2026-W03 written"},
        {{"2026-W02 2026-01-09", "2026-W04 2026-01-23"},
         "",
         "2026-01-23",
         "2026-W02 written, 2026-W03 missing, 2026-W04 written"},
        /* across the year's end, which has a week 53 */
        {{"2026-W52 2026-12-26", "2027-W01 2027-01-08"},
         "",
         "2027-01-08",
         "2026-W52 written, 2026-W53 missing, 2027-W01 written"},
        /* as it stood: what was written later is not there yet */
        {{"2026-W02 2026-01-09", "2026-W03 2026-01-21"},
         "",
         "2026-01-19",
         "2026-W02 written, 2026-W03 missing, 2026-W04 open"},
        {{"2026-W02 2026-01-09", "2026-W03"}, "", "2026-01-11", "2026-W02 written"},
        {{"2026-W02", "2026-W03"}, "", "2026-01-12", "2026-W02 written, 2026-W03 written"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct fixture f;
        set_up(&f, rows[i].weeks, rows[i].goal_start);
        assert_string_equal(weeks_of(&f, rows[i].as_of), rows[i].expect);
        arena_free(&f.arena);
    }
}

static void weeks_end_when_the_person_left(void **state)
{
    const char *const weeks[] = {"2026-W02 2026-01-09", NULL};
    struct fixture f;

    (void)state;
    set_up(&f, weeks, "");
    f.person.left = day("2026-01-14");
    assert_string_equal(weeks_of(&f, "2026-03-01"), "2026-W02 written, 2026-W03 missing");
    assert_string_equal(weeks_of(&f, "2026-01-10"), "2026-W02 written");
    arena_free(&f.arena);
}

static void the_last_one_is_that_of_the_day(void **state)
{
    const char *const weeks[] = {"2026-W02 2026-01-09", "2026-W03 2026-01-16", NULL};
    struct fixture f;

    (void)state;
    set_up(&f, weeks, "");
    assert_null(journal_last(&f.person, day("2026-01-08")));
    assert_string_equal(journal_last(&f.person, day("2026-01-15"))->slug, "2026-W02");
    assert_string_equal(journal_last(&f.person, day("2026-01-16"))->slug, "2026-W03");
    arena_free(&f.arena);
}

static void it_is_shared_only_where_that_is_said(void **state)
{
    static const struct {
        enum share own;
        enum share team;
        bool expect;
    } rows[] = {
        {SHARE_UNSAID, SHARE_UNSAID, false}, {SHARE_PAIR, SHARE_UNSAID, true},
        {SHARE_TEAM, SHARE_UNSAID, true},    {SHARE_UNSAID, SHARE_PAIR, true},
        {SHARE_UNSAID, SHARE_TEAM, true},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct team team = {.share.journal = rows[i].team};
        struct journal journal = {.share = rows[i].own};
        assert_int_equal(journal_is_shared(&team, &journal), rows[i].expect);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(missing_weeks_are_visible),
        cmocka_unit_test(weeks_end_when_the_person_left),
        cmocka_unit_test(the_last_one_is_that_of_the_day),
        cmocka_unit_test(it_is_shared_only_where_that_is_said),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

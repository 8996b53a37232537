/*
 * Habits, a picture each: what was done on which day, and the figures that come of it.
 */

#include "kpi_fixture.h"

#include "model/scalars.h"
#include "practice/habit.h"

#define TICKS 400

/**
 * A habit on a day. The picture starts with a date and has a character a day, blanks aside: x done,
 * s skipped, . neither. Its last day is the day looked at, which is over; "?" at the end: it is
 * not. The terms are words of "start DAY", "since DAY", "due DAY", "closed DAY", "automatic DAY";
 * without, the goal starts on the picture's first day and never ends.
 */
struct row {
    const char *name;
    const char *every;
    const char *terms;
    const char *picture;
    /** Streak, longest, misses in a row, done/of in the last four weeks, and "word" if due. */
    const char *expect;
};

struct subject {
    struct goal goal;
    struct habit habit;
    struct tick ticks[TICKS];
    day_t as_of;
    bool over;
};

static void read_terms(struct subject *subject, const char *terms)
{
    char name[16];
    char date[16];
    int length;

    for (; sscanf(terms, " %15s %15s%n", name, date, &length) == 2; terms += length) {
        if (strcmp(name, "start") == 0) {
            subject->goal.start = day(date);
        } else if (strcmp(name, "since") == 0) {
            subject->habit.since = day(date);
        } else if (strcmp(name, "due") == 0) {
            subject->goal.due = day(date);
        } else if (strcmp(name, "closed") == 0) {
            subject->goal.closed = day(date);
            subject->goal.state = STATE_CLOSED;
        } else if (strcmp(name, "automatic") == 0) {
            subject->habit.automatic = day(date);
        } else {
            fail_msg("no such term: '%s'", name);
        }
    }
}

static void read_picture(struct subject *subject, const char *picture)
{
    char date[11];
    day_t at;

    snprintf(date, sizeof date, "%.10s", picture);
    at = subject->goal.start = day(date);
    subject->over = true;
    for (const char *mark = picture + 10; *mark; mark++) {
        if (*mark == '?') {
            subject->over = false;
        } else if (*mark != ' ') {
            assert_non_null(strchr("xs.", *mark));
            if (*mark != '.') {
                subject->ticks[subject->habit.ticks.count++] =
                    (struct tick){.date = at, .skip = *mark == 's' ? "on leave" : NULL};
            }
            at++;
        }
    }
    subject->as_of = at - 1;
}

static void read_row(const struct row *row, struct arena *arena, struct subject *subject)
{
    struct refusal refusal;

    memset(subject, 0, sizeof *subject);
    subject->goal = goal_blank();
    subject->goal.due = DAY_NONE;
    subject->habit = (struct habit){.since = DAY_NONE, .automatic = DAY_NONE};
    subject->habit.ticks.items = subject->ticks;
    assert_true(scalar_parse(arena, &type_rhythm, row->every, strlen(row->every),
                             &subject->habit.every, &refusal));
    read_picture(subject, row->picture);
    read_terms(subject, row->terms);
}

static void check_rows(const struct row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct arena arena;
        struct subject subject;
        char text[80];
        arena_init(&arena, arena_exhausted);
        read_row(&rows[i], &arena, &subject);
        struct habit_course course =
            habit_course_on(&subject.goal, &subject.habit, subject.as_of, subject.over);
        struct habit_figures figures = habit_figures(&arena, &subject.habit, &course);
        snprintf(text, sizeof text, "%d %d %d %d/%d%s", figures.streak, figures.longest,
                 figures.misses, figures.recent.done, figures.recent.of,
                 figures.word_due ? " word" : "");
        if (strcmp(text, rows[i].expect) != 0)
            fail_msg("%s: '%s', not '%s'", rows[i].name, text, rows[i].expect);
        arena_free(&arena);
    }
}
#define CHECK_ROWS(rows) check_rows(rows, sizeof(rows) / sizeof *(rows))

static void every_day(void **state)
{
    static const struct row rows[] = {
        {"nothing yet, first day", "day", "", "2026-01-05 .?", "0 0 0 0/0"},
        {"first day over", "day", "", "2026-01-05 .", "0 0 1 0/1"},
        {"first tick", "day", "", "2026-01-05 x?", "1 1 0 1/1"},
        {"a week", "day", "", "2026-01-05 xxxxxxx", "7 7 0 7/7"},
        {"today is pending", "day", "", "2026-01-05 xxx.?", "3 3 0 3/3"},
        {"and missed once over", "day", "", "2026-01-05 xxx.", "0 3 1 3/4"},
        {"one miss ends the streak", "day", "", "2026-01-05 xxx.xx", "2 3 0 5/6"},
        {"a skip pauses", "day", "", "2026-01-05 xxxsxx", "5 5 0 5/5"},
        {"a skip does not mend", "day", "", "2026-01-05 xx.sx", "1 2 0 3/4"},
        {"skips alone", "day", "", "2026-01-05 sss", "0 0 0 0/0"},
        {"two missed", "day", "", "2026-01-05 xx..", "0 2 2 2/4 word"},
        {"two missed, one of them today", "day", "", "2026-01-05 xx..?", "0 2 1 2/3"},
        {"a skip between two missed", "day", "", "2026-01-05 xx.s.", "0 2 2 2/4 word"},
        {"three missed", "day", "", "2026-01-05 x...", "0 1 3 1/4 word"},
        {"back after two", "day", "", "2026-01-05 x..x?", "1 1 0 2/4"},
        {"four weeks and a day", "day", "", "2026-01-05 .xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
         "28 28 0 28/28"},
        {"the fifth week back", "day", "", "2026-01-05 x.xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
         "28 28 0 28/28"},
        {"across the year's end", "day", "", "2025-12-29 xxxx xxx", "7 7 0 7/7"},
        {"a leap day", "day", "", "2028-02-27 xxxx", "4 4 0 4/4"},
    };

    (void)state;
    CHECK_ROWS(rows);
}

static void workdays(void **state)
{
    static const struct row rows[] = {
        {"ten workdays, one skipped", "workday", "", "2026-01-05 xxxsx.. xxxxx", "9 9 0 9/9"},
        {"a weekend behind them", "workday", "", "2026-01-05 xxxsx.. xxxxx..", "9 9 0 9/9"},
        {"Monday missed", "workday", "", "2026-01-05 xxxsx.. xxxxx.. .", "0 9 1 9/10"},
        {"Tuesday not over", "workday", "", "2026-01-05 xxxsx.. xxxxx.. ..?", "0 9 1 9/10"},
        {"Tuesday missed too", "workday", "", "2026-01-05 xxxsx.. xxxxx.. ..", "0 9 2 9/11 word"},
        {"Saturday adds nothing", "workday", "", "2026-01-05 xxxxxx. x", "6 6 0 6/6"},
        {"nor does its skip", "workday", "", "2026-01-05 xxxxxs. x", "6 6 0 6/6"},
        {"Friday and Monday missed", "workday", "", "2026-01-05 xxxx... .", "0 4 2 4/6 word"},
        {"New Year is a workday", "workday", "", "2025-12-30 xx.x", "1 2 0 3/4"},
    };

    (void)state;
    CHECK_ROWS(rows);
}

static void some_weekdays(void **state)
{
    static const struct row rows[] = {
        {"Fridays: a skip, five, a miss, two", "friday", "start 2026-04-01 due 2026-06-30",
         "2026-04-01 ..s.... ..x.... ..x.... ..x.... ..x.... ..x.... ....... ..x.... ..x",
         "2 5 0 3/4"},
        {"Fridays: the miss as it happened", "friday", "start 2026-04-01",
         "2026-04-01 ..s.... ..x.... ..x.... ..x.... ..x.... ..x.... ...", "0 5 1 3/4"},
        {"Thursday is not Friday", "friday", "", "2026-01-05 ...x...", "0 0 1 0/1"},
        {"Monday and Thursday", "mon,thu", "", "2026-01-05 x..x... x..x", "4 4 0 4/4"},
        {"Thursday to come", "mon,thu", "", "2026-01-05 x..x... x..", "3 3 0 3/3"},
        {"Thursday missed", "mon,thu", "", "2026-01-05 x..x... x... ...", "0 3 1 3/4"},
        {"Sunday", "sunday", "", "2026-01-05 ......x", "1 1 0 1/1"},
    };

    (void)state;
    CHECK_ROWS(rows);
}

static void so_often_a_week(void **state)
{
    static const struct row rows[] = {
        {"once a week, any day", "week", "", "2026-01-05 ..x.... ......x x", "3 3 0 3/3"},
        {"the week is not over", "week", "", "2026-01-05 ..x.... ...", "1 1 0 1/1"},
        {"on its Sunday neither", "week", "", "2026-01-05 ..x.... .......?", "1 1 0 1/1"},
        {"after its Sunday", "week", "", "2026-01-05 ..x.... .......", "0 1 1 1/2"},
        {"twice is one week", "week", "", "2026-01-05 x.x....", "1 1 0 1/1"},
        {"two weeks missed", "week", "", "2026-01-05 x...... ....... .......", "0 1 2 1/3 word"},
        {"three a week", "3/week", "", "2026-01-05 x.x.x.. xxx....", "2 2 0 2/2"},
        {"done before the week is over", "3/week", "", "2026-01-05 x.x.x.. xxx?", "2 2 0 2/2"},
        {"two are not three", "3/week", "", "2026-01-05 x.x.x.. x.x....", "0 1 1 1/2"},
        {"a skip is one less", "3/week", "", "2026-01-05 x.x.x.. x.x.s..", "2 2 0 2/2"},
        {"all skipped", "3/week", "", "2026-01-05 x.x.x.. s.s.s.. xxx....", "2 2 0 2/2"},
        {"a week of two days", "3/week", "start 2026-01-10", "2026-01-10 xx xxx....", "2 2 0 2/2"},
        {"the last week, until due", "3/week", "due 2026-01-13", "2026-01-05 xxx.... xx.....",
         "2 2 0 2/2"},
        {"week 53 and week 1", "week", "", "2026-12-21 x...... ...x... x", "3 3 0 3/3"},
        {"the last four weeks", "week", "", "2026-01-05 x...... ....... x...... x...... x......",
         "3 3 0 3/4"},
        {"seen from a Monday", "week", "", "2026-01-05 x...... ....... x...... x...... x...... x?",
         "4 4 0 4/4"},
    };

    (void)state;
    CHECK_ROWS(rows);
}

static void beginning_and_end(void **state)
{
    static const struct row rows[] = {
        {"from the goal's start", "day", "start 2026-01-07", "2026-01-05 ...xx", "2 2 0 2/3"},
        {"practice before the start", "day", "start 2026-01-12", "2026-01-05 xxx", "3 3 0 3/3"},
        {"since a later day", "day", "since 2026-01-09", "2026-01-05 ....xx", "2 2 0 2/2"},
        {"a tick before since", "day", "since 2026-01-09", "2026-01-05 ...xxx", "3 3 0 3/3"},
        {"not yet begun", "day", "start 2026-02-02", "2026-01-05 ...", "0 0 0 0/0"},
        {"nothing counts after due", "day", "due 2026-01-07", "2026-01-05 xx.....x", "0 2 1 2/3"},
        {"no word after due", "day", "due 2026-01-07", "2026-01-05 x......", "0 1 2 1/3"},
        {"the due day is not over", "day", "due 2026-01-07", "2026-01-05 xx.?", "2 2 0 2/2"},
        {"closed, and not done that day", "day", "closed 2026-01-07", "2026-01-05 xx.....",
         "2 2 0 2/2"},
        {"closed, and done that day", "day", "closed 2026-01-07", "2026-01-05 xxx....",
         "3 3 0 3/3"},
        {"closed later", "day", "closed 2026-02-01", "2026-01-05 xx..", "0 2 2 2/4 word"},
        {"automatic, and four weeks on", "day", "automatic 2026-01-08",
         "2026-01-05 xxx. ....... ....... ....... .......", "3 3 0 3/3"},
        {"automatic within a week", "3/week", "automatic 2026-01-14",
         "2026-01-05 x.x.x.. x...... .......", "1 1 0 1/1"},
    };

    (void)state;
    CHECK_ROWS(rows);
}

/* Whenever the occasion comes */

static void tallies(void **state)
{
    struct tick ticks[] = {
        {.date = day("2026-01-05"), .count = {9, 9}},
        {.date = day("2026-02-20"), .count = {2, 5}},
        {.date = day("2026-02-27"), .skip = "no meeting"},
        {.date = day("2026-03-06"), .count = {0, 1}},
        {.date = day("2026-03-13")},
        {.date = day("2026-03-20"), .count = {4, 5}},
    };
    struct goal goal = goal_blank();
    struct habit habit = {.every = {.kind = RHYTHM_EACH},
                          .since = DAY_NONE,
                          .automatic = DAY_NONE,
                          .ticks = {ticks, 6}};
    struct arena arena;
    char share[DECIMAL_SIZE];

    (void)state;
    arena_init(&arena, arena_exhausted);
    struct habit_course course = habit_course_on(&goal, &habit, day("2026-03-13"), true);
    struct habit_figures figures = habit_figures(&arena, &habit, &course);
    assert_false(figures.counts);
    assert_int_equal(figures.streak, 0);
    assert_int_equal(figures.recent.done, 3);
    assert_int_equal(figures.recent.of, 7);
    assert_string_equal(ratio_format(figures.share, 4, share), "0.4286");
    course = habit_course_on(&goal, &habit, day("2026-03-20"), false);
    figures = habit_figures(&arena, &habit, &course);
    assert_int_equal(figures.recent.done, 5);
    assert_int_equal(figures.recent.of, 7);
    arena_free(&arena);
}

static void no_tallies_no_share(void **state)
{
    struct goal goal = goal_blank();
    struct habit habit = {.every = {.kind = RHYTHM_EACH}, .since = DAY_NONE, .automatic = DAY_NONE};
    struct arena arena;

    (void)state;
    arena_init(&arena, arena_exhausted);
    struct habit_course course = habit_course_on(&goal, &habit, day("2026-03-13"), true);
    assert_false(ratio_known(habit_figures(&arena, &habit, &course).share));
    arena_free(&arena);
}

/* The order of the file does not matter, and a day counts once */

static void out_of_order(void **state)
{
    struct tick ticks[] = {
        {.date = day("2026-01-07")}, {.date = day("2026-01-05")},
        {.date = day("2026-01-06")}, {.date = day("2026-01-06"), .skip = "the second of that day"},
        {.date = DAY_NONE},
    };
    struct goal goal = goal_blank();
    struct habit habit = {.every = {.kind = RHYTHM_DAY},
                          .since = DAY_NONE,
                          .automatic = DAY_NONE,
                          .ticks = {ticks, 5}};
    struct arena arena;

    (void)state;
    arena_init(&arena, arena_exhausted);
    struct habit_course course = habit_course_on(&goal, &habit, day("2026-01-07"), true);
    assert_int_equal(habit_figures(&arena, &habit, &course).streak, 3);
    arena_free(&arena);
}

/* As it stood: later ticks and a later due are not known yet */

static void as_it_stood(void **state)
{
    struct tick ticks[] = {{.date = day("2026-01-05")}, {.date = day("2026-01-09")}};
    struct revision revision = {
        .date = day("2026-01-08"), .key = "due", .was = "2026-01-06", .now = "2026-03-30"};
    struct goal goal = goal_blank();
    struct habit habit = {.every = {.kind = RHYTHM_DAY},
                          .since = DAY_NONE,
                          .automatic = DAY_NONE,
                          .ticks = {ticks, 2}};
    struct arena arena;

    (void)state;
    goal.revised = (struct revisions){&revision, 1};
    arena_init(&arena, arena_exhausted);
    struct habit_course course = habit_course_on(&goal, &habit, day("2026-01-07"), true);
    assert_int_equal(course.last, day("2026-01-06"));
    assert_int_equal(habit_figures(&arena, &habit, &course).misses, 1);
    course = habit_course_on(&goal, &habit, day("2026-01-08"), true);
    assert_int_equal(habit_figures(&arena, &habit, &course).misses, 3);
    assert_int_equal(habit_figures(&arena, &habit, &course).streak, 0);
    arena_free(&arena);
}

/* Rules H */

static struct diags check(struct arena *arena, struct goal *goal, struct habit *habit)
{
    struct diags diags;

    diags_init(&diags, arena);
    goal->habits = (struct habits){habit, 1};
    habit_check(goal, &diags);
    return diags;
}

static void hints(void **state)
{
    struct mark marks[] = {
        {.where = where_pack(9, 9), .field = offsetof(struct habit, what), .end_column = 30},
        {.where = where_pack(10, 14), .field = offsetof(struct habit, minutes), .end_column = 16},
    };
    struct goal goal = goal_blank();
    struct habit habit = {.id = "plan-first",
                          .where = where_pack(8, 5),
                          .marks = {marks, 2},
                          .automatic = DAY_NONE,
                          .minutes = num("15")};
    struct arena arena;

    (void)state;
    arena_init(&arena, arena_exhausted);
    struct diags diags = check(&arena, &goal, &habit);
    assert_int_equal(diags.count, 2);
    assert_int_equal(diags_count(&diags, SEVERITY_HINT), 2);
    assert_string_equal(diags.items[0].rule, "H1");
    assert_string_equal(diags.items[0].message, "'plan-first' takes 15 minutes, more than 5");
    assert_int_equal(diags.items[0].place.line, 10);
    assert_int_equal(diags.items[0].place.end_column, 16);
    assert_string_equal(diags.items[1].rule, "H2");
    assert_int_equal(diags.items[1].place.line, 9);

    habit.minutes = num("5");
    habit.when = "09:00, at my desk";
    assert_int_equal(check(&arena, &goal, &habit).count, 0);
    habit.minutes = num("15");
    habit.automatic = day("2026-03-01");
    assert_int_equal(check(&arena, &goal, &habit).count, 0);
    habit.automatic = DAY_NONE;
    goal.state = STATE_CLOSED;
    assert_int_equal(check(&arena, &goal, &habit).count, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day),           cmocka_unit_test(workdays),
        cmocka_unit_test(some_weekdays),       cmocka_unit_test(so_often_a_week),
        cmocka_unit_test(beginning_and_end),   cmocka_unit_test(tallies),
        cmocka_unit_test(no_tallies_no_share), cmocka_unit_test(out_of_order),
        cmocka_unit_test(as_it_stood),         cmocka_unit_test(hints),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

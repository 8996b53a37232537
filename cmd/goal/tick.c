/*
 * coach goal tick: habits done or skipped, and milestones done.
 *
 * All rows are checked before any is written. The same tick twice is no change; another one for
 * the same day is refused unless --replace.
 */

#include "goal/tick.h"

#include <string.h>

#include "goal/goal.h"
#include "goal/rows.h"
#include "input.h"
#include "model/scalars.h"
#include "named.h"
#include "practice/habit.h"
#include "store/names.h"
#include "team.h"

enum { SKIP, DATE, MILESTONE, FROM, REPLACE };

static const struct option_spec options[] = {
    [SKIP] = {"skip", 0, "REASON", "it was skipped, and why: the streak pauses"},
    [DATE] = {"date", 'd', "DATE", "the day on which it was done or skipped (today)"},
    [MILESTONE] = {"milestone", 0, NULL, "the milestone, where a habit has the same id"},
    [FROM] = {"from", 0, "FILE", "rows of goal,habit,date,count,skip; - for stdin"},
    [REPLACE] = {"replace", 0, NULL, "replace what else is on file for the date"},
};

static const char *const row_names[] = {"goal", "date", "habit", "count", "skip", "person", NULL};
enum { ROW_GOAL, ROW_DATE, ROW_HABIT, ROW_COUNT, ROW_SKIP, ROW_PERSON, ROWS_NEEDED = 2 };
static const char *const row_others[] = {"week", "team", "private", NULL};
static const struct row_columns row_columns = {row_names, ROWS_NEEDED, row_others};

/* From rows to entries */

static const char *text_of(const struct row_value *value)
{
    return value->text && *value->text ? value->text : NULL;
}

static bool entry_of_row(struct context *context, const struct row *row, const char *const *goals,
                         size_t goal_count, struct tick_entry *entry)
{
    const struct row_value *count = &row->values[ROW_COUNT];
    const struct row_value *habit = &row->values[ROW_HABIT];
    bool good = row_goal(context, &row->values[ROW_GOAL], row->values[ROW_PERSON].text, goals,
                         goal_count, &entry->goal);
    day_t day = DAY_NONE;

    good &= row_scalar(context, &row->values[ROW_DATE], &type_date, &day);
    entry->skip = text_of(&row->values[ROW_SKIP]);
    if (text_of(count)) {
        good &= row_scalar(context, count, &type_tally, &entry->count);
        if (entry->skip) {
            diags_add(&context->diags, SEVERITY_ERROR, "C2", count->place,
                      "leave count or skip empty", "a skip has no tally");
            good = false;
        }
    }
    date_format(day, entry->date);
    entry->step = text_of(habit);
    entry->place = row->values[ROW_DATE].place;
    entry->step_place = entry->step ? habit->place : row->values[ROW_GOAL].place;
    return good;
}

static int tick_rows(struct context *context)
{
    struct rows rows;
    struct tick_entries entries = {.replace = context->options[REPLACE] != NULL};
    const char **goals;
    size_t goal_count;
    bool good = true;
    int code;

    if (!input_rows(context, context->options[FROM], &row_columns, &rows)) {
        return DONE;
    }
    goal_count = names_of_goals(context->arena, &context->store, &goals);
    entries.items = arena_array(context->arena, rows.count, sizeof(*entries.items));
    entries.count = rows.count;
    for (size_t i = 0; i < rows.count; i++) {
        good &= entry_of_row(context, &rows.items[i], goals, goal_count, &entries.items[i]);
    }
    if (!good) {
        return DONE;
    }
    code = tick_entries(context, &entries);
    if (code == DONE && !context->dry_run) {
        rows_say_written(context, "tick", entries.written, entries.files, entries.unchanged);
    }
    return code;
}

/* From words to an entry */

static int read_date(struct context *context, const char *word, struct tick_entry *entry)
{
    struct period day;

    if (!date_parse_words(word, strlen(word), context->today, DATE_FACT, &day)) {
        return usage_error(context, "write a date such as 2026-03-27 or yesterday, or 4/5",
                           "'%s' is neither a date nor a tally", word);
    }
    if (day.first != day.last) {
        return usage_error(context, "write a single day", "'%s' is several days", word);
    }
    date_format(day.first, entry->date);
    return DONE;
}

static int read_tally(struct context *context, const char *word, struct tick_entry *entry)
{
    struct refusal refusal;

    if (!scalar_parse(context->arena, &type_tally, word, strlen(word), &entry->count, &refusal)) {
        return usage_error(context, refusal.help, "'%s' %s", word, refusal.why);
    }
    if (entry->skip) {
        return usage_error(context, "leave one of them out", "a skip has no tally");
    }
    return DONE;
}

/** The day, and what was done on it. */
static int read_words(struct context *context, struct tick_entry *entry)
{
    const char *word = context->word_count > 1 ? context->words[1] : NULL;
    const char *on = context->options[DATE];
    bool tally = word && strchr(word, '/');

    date_format(context->today, entry->date);
    entry->skip = context->options[SKIP];
    if (entry->skip && !*entry->skip) {
        return usage_error(context, "a skip pauses the streak because there was a reason",
                           "--skip needs a reason");
    }
    if (word && on && !tally) {
        return usage_error(context, "leave one of them out", "'%s' and --date %s are two dates",
                           word, on);
    }
    if (tally) {
        int code = read_tally(context, word, entry);
        return code == DONE && on ? read_date(context, on, entry) : code;
    }
    return word || on ? read_date(context, word ? word : on, entry) : DONE;
}

/** What the first word names: a goal, or one of its habits and milestones. */
static int read_name(struct context *context, struct tick_entry *entry)
{
    struct team team;
    struct step_name name = {.goal = NULL};
    int code = load_named(context, context->words[0], &team);

    if (code == DONE) {
        code = find_step(context, &team, context->words[0], true, &name);
    }
    entry->goal = name.goal;
    entry->step = name.step;
    entry->milestone = context->options[MILESTONE] != NULL;
    return code;
}

/* What is said afterwards */

/** The habit that an entry is for; NULL where it is for a milestone. */
static const struct habit *habit_of(const struct goal *goal, const struct tick_entry *entry)
{
    for (size_t i = 0; !entry->milestone && i < goal->habits.count; i++) {
        const struct habit *habit = &goal->habits.items[i];
        if (!entry->step || (habit->id && strcmp(habit->id, entry->step) == 0)) {
            return habit;
        }
    }
    return NULL;
}

/** Say so if a tick does not count: a mistyped date should not pass in silence. */
static void say_uncounted(const struct context *context, day_t day, const struct goal *goal,
                          const struct habit *habit)
{
    struct habit_course course = habit_course_on(goal, habit, day, false);
    char date[DATE_SIZE];

    date_format(day, date);
    if (day > course.last) {
        say("  %s is after the habit's last day: the tick is kept, but never counts", date);
    } else if (!rhythm_has(&habit->every, day)) {
        say("  %s is no day of this habit: the tick is kept, but never counts", date);
    } else if (day > context->today) {
        say("  %s is still to come: the tick counts from that day on", date);
    }
}

/** "2026-01-06: skipped" */
static const char *entry_text(struct context *context, const struct tick_entry *entry)
{
    if (entry->skip) {
        return arena_printf(context->arena, "%s: skipped", entry->date);
    }
    return entry->count.of > 0 ? arena_printf(context->arena, "%s: %d of %d", entry->date,
                                              entry->count.done, entry->count.of)
                               : arena_printf(context->arena, "%s: done", entry->date);
}

/** Say where the habit stands with the tick, as of the tick's day or today. */
static void say_standing(struct context *context, const struct tick_entry *entry, bool written)
{
    day_t day = date_parse(entry->date, strlen(entry->date));
    struct arena *arena = context->arena;
    const char *text = entry_text(context, entry);
    const struct habit *habit = NULL;
    struct goal goal;

    if (goal_reload(context, entry->goal, &goal)) {
        habit = habit_of(&goal, entry);
    }
    if (!habit) {
        say("%s/%s %s%s", entry->goal, entry->step, text, written ? "" : ", there already");
        return;
    }
    struct habit_course course =
        habit_course_on(&goal, habit, day > context->today ? day : context->today, false);
    struct habit_figures figures = habit_figures(arena, habit, &course);
    const char *word = habit_word(&figures);
    say("%s/%s %s%s (%s)", entry->goal, habit->id, text, written ? "" : ", there already",
        habit_in_words(arena, &figures));
    say_uncounted(context, day, &goal, habit);
    if (word) {
        say("  %s", word);
    }
}

static int tick_words(struct context *context)
{
    struct tick_entry entry = {.goal = NULL};
    struct tick_entries entries = {&entry, 1, context->options[REPLACE] != NULL, 0, 0, 0};
    int code;

    if (context->word_count == 0) {
        return usage_error(context, NULL, "a goal is needed");
    }
    code = read_words(context, &entry);
    if (code == DONE && !entry.skip &&
        date_parse(entry.date, strlen(entry.date)) > context->today) {
        code = usage_error(context, "a skip alone is known beforehand: --skip REASON",
                           "%s is still to come", entry.date);
    }
    if (code == DONE) {
        code = read_name(context, &entry);
    }
    if (code == DONE) {
        code = tick_entries(context, &entries);
    }
    if (code == DONE && !context->dry_run) {
        say_standing(context, &entry, entries.written > 0);
    }
    return code;
}

static int run(struct context *context)
{
    int code = team_open(context);

    if (code != DONE) {
        return code;
    }
    if (!context->options[FROM]) {
        return tick_words(context);
    }
    if (context->word_count > 0 || context->options[SKIP] || context->options[DATE] ||
        context->options[MILESTONE]) {
        return usage_error(context, NULL, "rows say for themselves what they are about");
    }
    return tick_rows(context);
}

const struct command goal_tick = {
    .name = "tick",
    .arguments = "GOAL[/HABIT] [DATE|N/M]",
    .summary = "Tick a habit, or a milestone: one added line in its file.",
    .about =
        "N/M is for a habit of `every: each`: done at so many of so many occasions. The goal is\n"
        "name enough where it has one habit.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_max = 2,
    .run = run,
};

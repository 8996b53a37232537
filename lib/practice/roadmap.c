/*
 * The plan of the twelve weeks, and where the records have what it asks for.
 */

#include "practice/roadmap.h"

#include "kpi/terms.h"
#include "practice/roadmap_find.h"

const struct roadmap_phase roadmap_phases[ROADMAP_PHASES] = {
    {"Discovery and Baseline", 1, 2},           {"Goal Setting and Habit Design", 3, 4},
    {"Implementation and Iteration", 5, 8},     {"Skill Deepening and Stretch", 9, 10},
    {"Review and Sustainability Plan", 11, 12},
};

const char *const roadmap_state_words[] = {"done", "open", "ahead", NULL};

/* The plan */

struct planned {
    enum roadmap_step step;
    /** Once in one week, or in each of several. */
    int first;
    int last;
    const char *name;
    const char *what;
    struct found (*find)(const struct look *look);
};

static const struct planned plan[] = {
    {ROADMAP_KPI, 1, 1, "core KPIs", "the numbers that show the outcome", roadmap_find_kpi},
    {ROADMAP_BASELINE, 1, 1, "baseline", "where each of them stood", roadmap_find_baseline},
    {ROADMAP_FIRST_TALK, 1, 1, "first talk", "a kick-off or GROW session", roadmap_find_first_talk},
    {ROADMAP_JOURNAL, 2, 2, "journal", "three lines a week, begun", roadmap_find_journal},
    {ROADMAP_ROUND, 2, 2, "360", "questions to those around, asked", roadmap_find_round},
    {ROADMAP_SMART, 3, 3, "SMART goals", "two or three, each with a KPI", roadmap_find_smart},
    {ROADMAP_HABITS, 4, 4, "micro-habits", "the first two or three", roadmap_find_habits},
    {ROADMAP_TRACKER, 4, 4, "tracker", "a first reading and a first tick", roadmap_find_tracker},
    {ROADMAP_TALK, 5, 8, "talk", "what is in the way, what the figures say", roadmap_find_talk},
    {ROADMAP_READING, 5, 8, "readings", "the numbers of the week", roadmap_find_week_reading},
    {ROADMAP_PRACTISED, 5, 8, "habits", "practised in the week", roadmap_find_practised},
    {ROADMAP_NEXT_HABIT, 8, 8, "next habit", "one needs no more counting, or another is begun",
     roadmap_find_next_habit},
    {ROADMAP_STRETCH, 9, 9, "stretch", "a goal that stretches, or is for a skill",
     roadmap_find_stretch},
    {ROADMAP_PRACTICE, 9, 9, "practice", "a hard talk or a plan, rehearsed", roadmap_find_practice},
    {ROADMAP_FEEDBACK, 10, 10, "feedback", "from the coach, on one thing",
     roadmap_find_coach_feedback},
    {ROADMAP_REVIEW, 11, 11, "review", "the figures against their baselines", roadmap_find_review},
    {ROADMAP_WINS, 11, 11, "wins", "what went well is said", roadmap_find_wins},
    {ROADMAP_SUSTAIN, 12, 12, "what stays", "what was learned, and a line to hold",
     roadmap_find_sustain},
    {ROADMAP_NEXT_GOAL, 12, 12, "next goal", "what comes after these weeks",
     roadmap_find_next_goal},
};

enum { PLANNED = sizeof(plan) / sizeof(*plan), DAYS_BEFORE = 14 };

day_t roadmap_start(const struct person *person, day_t as_of)
{
    day_t first = DAY_NONE;

    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        day_t start = goal_terms_on(goal, as_of).start;
        if (goal_state_on(goal, as_of) != STATE_DRAFT && start != DAY_NONE &&
            (first == DAY_NONE || start < first)) {
            first = start;
        }
    }
    return first;
}

int roadmap_phase_of(int week)
{
    int phase = 0;

    while (phase < ROADMAP_PHASES - 1 && week > roadmap_phases[phase].last) {
        phase++;
    }
    return phase;
}

day_t roadmap_week_start(const struct roadmap *roadmap, int week)
{
    return roadmap->start + 7 * (week - 1);
}

static struct roadmap_item item_of(const struct roadmap *roadmap, const struct planned *planned,
                                   int week, const struct look *look)
{
    struct found found = planned->find(look);

    return (struct roadmap_item){
        .step = planned->step,
        .week = week,
        .name = planned->name,
        .what = planned->what,
        .state = found.there             ? ROADMAP_DONE
                 : week <= roadmap->week ? ROADMAP_OPEN
                                         : ROADMAP_AHEAD,
        .day = found.day,
    };
}

/** Look at what is planned for a week. */
static void add_week(struct roadmap *roadmap, struct look *look, int week)
{
    day_t end = roadmap_week_start(roadmap, week + 1) - 1;

    look->first = roadmap_week_start(roadmap, week);
    look->last = end < look->as_of ? end : look->as_of;
    look->phase = roadmap_week_start(roadmap, roadmap_phases[roadmap_phase_of(week)].first);
    for (size_t i = 0; i < PLANNED; i++) {
        if (plan[i].first <= week && week <= plan[i].last) {
            roadmap->items[roadmap->count++] = item_of(roadmap, &plan[i], week, look);
        }
    }
}

struct roadmap roadmap_of(struct arena *arena, const struct team *team, const struct person *person,
                          day_t start, size_t smart_goals, day_t as_of)
{
    struct roadmap roadmap = {.start = start, .week = as_of < start ? 0 : (as_of - start) / 7 + 1};
    struct look look = {
        .arena = arena,
        .team = team,
        .person = person,
        .smart_goals = smart_goals,
        .as_of = as_of,
        .since = start - DAYS_BEFORE,
    };

    roadmap.items = arena_array(arena, PLANNED * (size_t)ROADMAP_WEEKS, sizeof(*roadmap.items));
    for (int week = 1; week <= ROADMAP_WEEKS; week++) {
        add_week(&roadmap, &look, week);
    }
    return roadmap;
}

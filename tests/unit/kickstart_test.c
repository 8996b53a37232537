/*
 * The seven boxes, ticked one after the other.
 */

#include "kpi_fixture.h"

#include "practice/kickstart.h"

#define AS_OF "2026-01-06"

/** What a goal has, as words. */
struct row {
    const char *name;
    /** lag, keep, lead, baseline, reading, later-reading, smart, milestone, habit, when, tick,
     * skip, later-tick */
    const char *has;
    /** A letter a box: x ticked, . open; in the order of enum kickstart_box. */
    const char *expect;
};

struct subject {
    struct goal goal;
    struct kpi kpis[2];
    struct reading reading;
    struct milestone milestone;
    struct habit habits[2];
    struct tick tick;
    struct verdicts verdicts;
};

static bool says(const struct row *row, const char *word)
{
    size_t length = strlen(word);

    for (const char *at = strstr(row->has, word); at; at = strstr(at + 1, word))
        if ((at == row->has || at[-1] == ' ') && (at[length] == '\0' || at[length] == ' '))
            return true;
    return false;
}

static void add_kpis(struct subject *subject, const struct row *row)
{
    struct kpis *kpis = &subject->goal.kpis;

    kpis->items = subject->kpis;
    if (says(row, "lead"))
        subject->kpis[kpis->count++] = (struct kpi){.kind = KPI_LEAD, .baseline = DECIMAL_NONE};
    if (says(row, "lag")) {
        struct kpi *kpi = &subject->kpis[kpis->count++];
        *kpi = (struct kpi){.kind = KPI_LAG, .baseline = DECIMAL_NONE};
        kpi->keep.kind = says(row, "keep") ? KEEP_AT_MOST : KEEP_NONE;
        if (says(row, "baseline"))
            kpi->baseline = num("72");
    }
    if (says(row, "reading") || says(row, "later-reading")) {
        subject->reading.date = day(says(row, "reading") ? AS_OF : "2026-01-07");
        subject->reading.value = num("73");
        subject->kpis[0].readings = (struct readings){&subject->reading, 1};
    }
}

static void add_habits(struct subject *subject, const struct row *row)
{
    struct habits *habits = &subject->goal.habits;

    habits->items = subject->habits;
    if (says(row, "habit"))
        subject->habits[habits->count++] = (struct habit){.what = "look at the board"};
    if (says(row, "when"))
        subject->habits[habits->count++] = (struct habit){.when = "at nine"};
    if (says(row, "tick") || says(row, "skip") || says(row, "later-tick")) {
        subject->tick.date = day(says(row, "later-tick") ? "2026-01-07" : AS_OF);
        subject->tick.skip = says(row, "skip") ? "on leave" : NULL;
        subject->habits[0].ticks = (struct ticks){&subject->tick, 1};
    }
}

static void fill(struct subject *subject, const struct row *row)
{
    *subject = (struct subject){.goal = {.start = day(START), .due = day(DUE)}};
    add_kpis(subject, row);
    add_habits(subject, row);
    subject->goal.milestones = (struct milestones){&subject->milestone, says(row, "milestone")};
    subject->verdicts.criteria[SPECIFIC] = VERDICT_PASS;
    subject->verdicts.criteria[MEASURABLE] = VERDICT_PASS;
    subject->verdicts.criteria[TIME_BOUND] = says(row, "smart") ? VERDICT_PASS : VERDICT_FAIL;
}

static const struct row rows[] = {
    {"a goal alone", "", "......."},
    {"what moves it is no core KPI", "lead", "...x..."},
    {"a core KPI without a baseline", "lag", "x......"},
    {"a core KPI with one", "lag baseline", "xx....."},
    {"a line to hold needs no baseline", "lag keep", "xx....."},
    {"a statement that passes", "lag smart", "x.x...."},
    {"milestones are steps, too", "milestone", "...x..."},
    {"a habit without its when", "habit", "...xx.."},
    {"the one with a when counts", "habit when", "...xxx."},
    {"a reading without a tick", "lag habit reading", "x..xx.."},
    {"a tick without a reading", "lag habit tick", "x..xx.."},
    {"both", "lag habit reading tick", "x..xx.x"},
    {"a skip is no tick", "lag habit reading skip", "x..xx.."},
    {"a reading to come", "lag habit later-reading tick", "x..xx.."},
    {"a tick to come", "lag habit reading later-tick", "x..xx.."},
    {"all of it", "lag baseline smart habit when reading tick", "xxxxxxx"},
};

static void boxes(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct subject subject;
        char found[BOX_COUNT + 1] = "";
        size_t done = 0;
        fill(&subject, &rows[i]);
        struct kickstart kickstart = kickstart_of(&subject.goal, &subject.verdicts, day(AS_OF));
        for (int box = 0; box < BOX_COUNT; box++) {
            found[box] = kickstart.ticked[box] ? 'x' : '.';
            done += kickstart.ticked[box];
        }
        if (strcmp(found, rows[i].expect) != 0 || kickstart.done != done)
            fail_msg("%s: expected %s, found %s (%zu)", rows[i].name, rows[i].expect, found,
                     kickstart.done);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(boxes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * generate DIR GOALS [SEED]: a team directory of so many goals, ten a person, as a year might have
 * left it: one or two KPIs a goal with a reading a week for 12 to 52 weeks up to 2026-12-28,
 * notes on some of them, milestones, ticks, comments; block style mostly, flow where people use it.
 *
 * The same seed gives the same bytes, and a smaller team is the beginning of a larger one.
 */

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/date.h"
#include "base/decimal.h"
#include "generate_texts.h"

enum { WEEK = 7, WORKDAYS = 5, WEEKS_MIN = 12, WEEKS_MAX = 52, TICKS = 20 };

#define COUNT(items) (sizeof(items) / sizeof((items)[0]))

/** One goal on its way to a file. */
struct writer {
    FILE *file;
    uint64_t random;
    day_t start;
    int weeks;
    char person[16];
};

static void stop(const char *what, const char *name)
{
    fprintf(stderr, "generate: %s %s: %s\n", what, name, strerror(errno));
    exit(1);
}

/* Chance: splitmix64 */

static unsigned below(struct writer *w, unsigned bound)
{
    uint64_t z = w->random += UINT64_C(0x9e3779b97f4a7c15);

    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return (unsigned)((z ^ (z >> 31)) % bound);
}

static unsigned between(struct writer *w, const unsigned bounds[2])
{
    return bounds[0] + below(w, bounds[1] - bounds[0] + 1);
}

static bool one_in(struct writer *w, unsigned count)
{
    return below(w, count) == 0;
}

#define ANY(w, texts) ((texts)[below(w, COUNT(texts))])

/* Pieces of a file */

static void put(struct writer *w, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void put(struct writer *w, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vfprintf(w->file, format, args);
    va_end(args);
}

/** A day some days after the goal's start. */
static const char *date(const struct writer *w, int days, char out[DATE_SIZE])
{
    return date_format(w->start + days, out);
}

static const char *number(int64_t units, int places, char out[DECIMAL_SIZE])
{
    return decimal_format(decimal_make(units, places), out);
}

/** Where a KPI stands after some weeks: on its way, and never quite on the line. */
static int64_t value_after(struct writer *w, unsigned from, unsigned to, int week)
{
    int64_t way = (int64_t)to - from;
    int64_t noise = (int64_t)below(w, (unsigned)llabs(way) / 4 + 2) - llabs(way) / 8;
    int64_t value = from + way * week / WEEKS_MAX + noise;

    return value < 0 ? 0 : value;
}

static void put_reading(struct writer *w, int week, const char *value)
{
    char day[DATE_SIZE];

    put(w, "      %s:", date(w, week * WEEK + 4, day));
    if (one_in(w, 40)) {
        put(w, "\n        value: %s\n        note: >-\n          %s;\n          %s\n", value,
            ANY(w, notes), ANY(w, notes));
    } else if (one_in(w, 8)) {
        put(w, " {value: %s, note: '%s'}\n", value, ANY(w, notes));
    } else {
        put(w, " %s\n", value);
    }
}

static void put_readings(struct writer *w, unsigned from, unsigned to, int places)
{
    char value[DECIMAL_SIZE];

    if (one_in(w, 2)) {
        put(w, "    %s\n", ANY(w, comments));
    }
    put(w, "    readings:\n");
    for (int week = 0; week < w->weeks; week++) {
        put_reading(w, week, number(value_after(w, from, to, week), places, value));
    }
}

static void put_outcome(struct writer *w, const struct theme *theme, unsigned from, unsigned to)
{
    char baseline[DECIMAL_SIZE];
    char target[DECIMAL_SIZE];
    char half_way[DECIMAL_SIZE];
    char day[DATE_SIZE];

    put(w, "  - id: %s\n    name: %s\n    kind: lag\n    unit: %s\n", theme->id, theme->name,
        theme->unit);
    put(w, "    baseline: %s\n    target: %s\n    source: %s\n    every: week\n    weight: 2\n",
        number(from, theme->places, baseline), number(to, theme->places, target), theme->source);
    if (one_in(w, 4)) {
        put(w, "    checkpoints: {%s: %s}\n", date(w, WEEKS_MAX / 2 * WEEK, day),
            number(((int64_t)from + to) / 2, theme->places, half_way));
    }
    put_readings(w, from, to, theme->places);
}

static void put_lead(struct writer *w)
{
    const struct lead *lead = &ANY(w, leads);

    put(w, "  - id: %s\n    name: %s\n    kind: lead\n    baseline: 0\n    target: %u\n", lead->id,
        lead->name, lead->target);
    put(w, "    every: week\n");
    put_readings(w, 0, lead->target, 0);
}

static void put_head(struct writer *w, const struct theme *theme, unsigned from, unsigned to)
{
    char baseline[DECIMAL_SIZE];
    char target[DECIMAL_SIZE];
    char day[DATE_SIZE];

    if (one_in(w, 3)) {
        put(w, "%s\n", ANY(w, comments));
    }
    put(w, "goal: %s from %s to %s by %s\n", theme->statement,
        number(from, theme->places, baseline), number(to, theme->places, target),
        date(w, WEEKS_MAX * WEEK, day));
    put(w, "why: %s\nmatters_to_me: %s    # from the kick-off\nsupports: reliable\n",
        ANY(w, reasons), ANY(w, motives));
    put(w, "proposed_by: %s\nagreed:\n", w->person);
    for (int i = 0; i < 2; i++) {
        put(w, "  - {by: %s, date: %s, hash: %08x}\n", i == 0 ? w->person : "p000", date(w, i, day),
            below(w, UINT32_MAX));
    }
    put(w, "state: active\ncommitment: %s\n", one_in(w, 4) ? "stretch" : "committed");
    put(w, "start: %s\n", date(w, 0, day));
    put(w, "due: %s\n", date(w, WEEKS_MAX * WEEK, day));
}

static void put_milestones(struct writer *w)
{
    unsigned count = 2 + below(w, COUNT(steps) - 1);
    char due[DATE_SIZE];
    char done[DATE_SIZE];

    put(w, "milestones:\n");
    for (unsigned i = 0; i < count; i++) {
        int days = (int)(i + 1) * 6 * WEEK;
        put(w, "  - {id: step-%u, what: \"%s\", due: %s", i + 1, steps[i], date(w, days, due));
        if (days < w->weeks * WEEK) {
            put(w, ", done: %s", date(w, days - (int)below(w, 9), done));
        }
        put(w, "}\n");
    }
}

static void put_habit(struct writer *w)
{
    char day[DATE_SIZE];

    put(w, "habits:\n  - id: first-thing\n    do: %s\n    when: 09:00, at my desk\n",
        ANY(w, routines));
    put(w, "    minutes: 15\n    every: workday\n    ticks:\n");
    for (int i = 0; i < TICKS; i++) {
        date(w, i / WORKDAYS * WEEK + i % WORKDAYS, day);
        if (one_in(w, 12)) {
            put(w, "      - {date: %s, skip: on leave}\n", day);
        } else {
            put(w, "      - %s\n", day);
        }
    }
}

static void put_rest(struct writer *w)
{
    char by[DATE_SIZE];
    char done[DATE_SIZE];

    put(w, "barriers:\n  - {what: %s, outside: true, response: Looked at together each month}\n",
        ANY(w, obstacles));
    put(w, "support:\n  - {kind: training, what: Planning course, who: p000, by: %s, done: %s}\n",
        date(w, 30, by), date(w, 24, done));
    if (one_in(w, 3)) {
        put(w, "\n# the launch moved, and this with it\nrevised:\n");
        put(w, "  - date: %s\n    key: due\n    was: %s\n", date(w, 50, done),
            date(w, (WEEKS_MAX - 4) * WEEK, by));
        put(w, "    now: %s\n    why: Launch moved\n", date(w, WEEKS_MAX * WEEK, by));
    }
}

/* Files */

static void make_folder(const char *path)
{
    if (mkdir(path, 0755) != 0) {
        stop("cannot make", path);
    }
}

static FILE *create(const char *path)
{
    FILE *file = fopen(path, "wx");

    if (!file) {
        stop("cannot make", path);
    }
    return file;
}

static void finish(FILE *file, const char *path)
{
    if (ferror(file) | fclose(file)) {
        stop("cannot write", path);
    }
}

static void write_team(void)
{
    FILE *file = create("team.yaml");

    fputs("coach: 1\nteam: Benchmark\nmanager: p000\nstrategy:\n"
          "  - {id: reliable, aim: Customers get what we promised, whose: Director}\n",
          file);
    finish(file, "team.yaml");
}

static void write_person(unsigned number)
{
    char path[64];

    snprintf(path, sizeof(path), "people/p%03u", number);
    make_folder(path);
    snprintf(path, sizeof(path), "people/p%03u/goals", number);
    make_folder(path);
    snprintf(path, sizeof(path), "people/p%03u/person.yaml", number);
    FILE *file = create(path);
    fprintf(file, "name: Person %u\nrole: engineer\nemail: p%03u@example.org\n", number, number);
    fputs("coach: p000\njoined: 2021-03-01\nstrengths:\n  - asks first\n  - writes it down\n",
          file);
    finish(file, path);
}

static void write_goal(unsigned number, uint64_t seed)
{
    const struct theme *theme = &themes[number % COUNT(themes)];
    unsigned person = number / (unsigned)COUNT(themes);
    struct writer w = {.random = (seed << 32) + number};
    char path[64];

    snprintf(w.person, sizeof(w.person), "p%03u", person);
    snprintf(path, sizeof(path), "people/%s/goals/%s.yaml", w.person, theme->slug);
    w.weeks = WEEKS_MIN + (int)below(&w, WEEKS_MAX - WEEKS_MIN + 1);
    w.start = day_from_civil(2026, 12, 28) - w.weeks * WEEK;
    w.file = create(path);
    unsigned from = between(&w, theme->from);
    unsigned to = between(&w, theme->to);
    put_head(&w, theme, from, to);
    put(&w, "\nkpis:\n");
    put_outcome(&w, theme, from, to);
    if (one_in(&w, 2)) {
        put_lead(&w);
    }
    put(&w, "\n");
    put_milestones(&w);
    put_habit(&w);
    put_rest(&w);
    finish(w.file, path);
}

static unsigned read_count(const char *text)
{
    char *end;
    unsigned long count = strtoul(text, &end, 10);

    if (*text == '\0' || *end != '\0' || count > 10 * 1000 * 1000) {
        fprintf(stderr, "generate: '%s' is no number of goals\n", text);
        exit(2);
    }
    return (unsigned)count;
}

int main(int argc, char **argv)
{
    if (argc < 3 || argc > 4) {
        fputs("usage: generate DIR GOALS [SEED]\n", stderr);
        return 2;
    }
    unsigned goals = read_count(argv[2]);
    uint64_t seed = argc > 3 ? read_count(argv[3]) : 1;

    make_folder(argv[1]);
    if (chdir(argv[1]) != 0) {
        stop("cannot enter", argv[1]);
    }
    write_team();
    make_folder("people");
    for (unsigned i = 0; i < goals; i++) {
        if (i % COUNT(themes) == 0) {
            write_person(i / (unsigned)COUNT(themes));
        }
        write_goal(i, seed);
    }
    return 0;
}

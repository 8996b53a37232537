/*
 * What the goals of a generated team are about.
 */

#ifndef GENERATE_TEXTS_H
#define GENERATE_TEXTS_H

/** What a goal is about; bounds are in units of 10^-places. */
struct theme {
    const char *slug;
    const char *statement;
    const char *id;
    const char *name;
    const char *unit;
    const char *source;
    int places;
    unsigned from[2];
    unsigned to[2];
};

/* One for each of a person's goals */
static const struct theme themes[] = {
    {"on-time",
     "Raise on-time delivery",
     "rate",
     "On-time delivery rate",
     "\"%\"",
     "weekly delivery report",
     0,
     {58, 70},
     {86, 95}},
    {"lead-time",
     "Cut the median lead time of a change",
     "hours",
     "Median lead time",
     "h",
     "dashboard of the build system",
     1,
     {480, 720},
     {120, 360}},
    {"escaped-defects",
     "Reduce defects found by customers",
     "defects",
     "Defects per release",
     "defects",
     "tracker, label customer",
     0,
     {14, 24},
     {3, 8}},
    {"interviews",
     "Hold more customer interviews",
     "held",
     "Interviews held a month",
     "interviews",
     "calendar",
     0,
     {0, 3},
     {8, 16}},
    {"first-response",
     "Shorten the time to a first response",
     "minutes",
     "First response, p90",
     "min",
     "support desk export",
     1,
     {2400, 3600},
     {600, 1200}},
    {"test-coverage",
     "Raise the branch coverage of the billing module",
     "coverage",
     "Branch coverage",
     "\"%\"",
     "coverage job of the nightly build",
     2,
     {4100, 5900},
     {7500, 9000}},
    {"pipeline",
     "Grow the qualified pipeline in the north",
     "value",
     "Qualified pipeline",
     "kEUR",
     "CRM report 12",
     2,
     {11000, 18000},
     {26000, 42000}},
    {"incidents",
     "Bring down repeated incidents",
     "repeated",
     "Repeated incidents a month",
     "incidents",
     "post-incident reviews",
     0,
     {9, 15},
     {1, 4}},
    {"onboarding",
     "Let new colleagues ship sooner",
     "days",
     "Days to the first merged change",
     "d",
     "people team's checklist",
     1,
     {180, 300},
     {40, 90}},
    {"satisfaction",
     "Raise satisfaction with our workshops",
     "score",
     "Mean score of the survey",
     "points",
     "survey after each workshop",
     2,
     {310, 370},
     {420, 480}},
};

/** A lead measure, once a week. */
static const struct lead {
    const char *id;
    const char *name;
    unsigned target;
} leads[] = {
    {"planning", "Planning sessions held", 5},
    {"reviews", "Reviews given within a day", 12},
    {"pairing", "Hours spent pairing", 6},
    {"calls", "Calls prepared in writing", 9},
};

static const char *const reasons[] = {
    "Late projects cost us two renewals last quarter",
    "The team spends every third week on work that was done once already",
    "Two of our largest customers named it in the yearly survey",
    "'\"What we promise, we do\": the first line of our strategy'",
    "\"#1 in the survey: too slow to answer\"",
};

static const char *const motives[] = {
    "I want to run the launch team next year",
    "I would rather build things than explain why they are late",
    "My evenings belong to my family again",
    "It is the part of the work that I like best",
};

static const char *const notes[] = {
    "two slipped on a vendor",
    "short week, public holiday",
    "first week with the new checklist",
    "Kim was away; Ana filled in",
    "\"late\" counted twice, corrected",
    "measured after the release, not before: see the wiki",
    "best week so far",
};

static const char *const comments[] = {
    "# the report counts a day late as late",
    "# agreed with Sam in the kick-off; the old figures are in last year's file",
    "# numbers before March come from the old tool",
};

static const char *const steps[] = {
    "Daily ten-minute stand-up running",    "Checklist agreed with both teams",
    "Dashboard shows the figure by team",   "Dry run with one customer",
    "Retrospective held, next steps filed",
};

static const char *const routines[] = {
    "Spend the first 15 minutes planning the team's top three tasks",
    "Write down the one question that the next call must answer",
    "Read through yesterday's open reviews before mail",
};

static const char *const obstacles[] = {
    "Priorities change mid-quarter",
    "The vendor's interface changes without notice",
    "Two people share one test environment",
};

#endif

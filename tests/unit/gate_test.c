/*
 * The gate: whoever coaches has done everything, and then one thing is taken away.
 */

#include "model_fixture.h"

#include "practice/agreement.h"
#include "practice/gate.h"

/** The records of a verbal step from 2 to 27 March in which nothing is left out. */
struct records {
    struct goal goal;
    struct feedback feedback;
    struct session talks[6];
    struct pip step;
    struct person people[2];
    struct agreement agreed[2];
    struct team team;
};

/** What is different: a text in place of that of the record; NULL leaves it, "" takes it away. */
struct change {
    const char *goal;
    const char *feedback;
    const char *grow;
    const char *checkin;
    const char *step;
    /** Talks of the six that there are: two GROW, four check-ins. */
    size_t grows;
    size_t checkins;
    /** How many of the two agreed. */
    size_t agreed;
};

#define GOAL_OF(readings)                                                              \
    "goal: Cut incomplete stories from 3 to 0 a sprint by 30 June 2026\n"              \
    "why: Unfinished stories move the launch\nsupports: launch\nstart: 2026-03-02\n"   \
    "due: 2026-06-30\nkpis:\n  - {id: incomplete, kind: lag, baseline: 3, target: 0, " \
    "source: sprint review, every: 2w, readings: {" readings "}}\n"
#define FEEDBACK_ON(happened, behavior)                                        \
    "kind: redirecting\nhappened: " happened "\ngiven: 2026-03-16\nby: sam\n"  \
    "situation: At the review of sprint 5 on Friday\nbehavior: " behavior "\n" \
    "impact: The client moved the launch by a week\n"
#define FOLLOWED "followup_sent: 2026-03-28\n"
#define GROW_BY(who, rest)                                                                       \
    "kind: grow\nwith: sam\noptions:\n  - {what: Split what takes over two days, by: " who "}\n" \
    "will:\n  - {id: split, what: Split the two largest, who: jordan}\n" rest
#define PROMISED(rest) "support:\n  - {id: pair, what: Pair on the first, who: sam" rest "}\n"
#define CHECKIN        "kind: checkin\nwith: sam\ngoing: One story at a time\n"
#define BLOCKERS       "blockers: Reviews wait for a day\n"
#define STEP           "step: verbal\nby: sam\nstart: 2026-03-02\ndue: 2026-03-27\n"

static const struct change nothing = {
    .goal = GOAL_OF("2026-03-13: 3, 2026-03-27: 3"),
    .feedback = FEEDBACK_ON("2026-03-13", "You showed two of the five stories"),
    .grow = GROW_BY("jordan", PROMISED(", by: 2026-03-20, done: 2026-03-19") FOLLOWED),
    .checkin = CHECKIN BLOCKERS FOLLOWED,
    .step = STEP,
    .grows = 2,
    .checkins = 4,
    .agreed = 2,
};

static void bind(struct fixture *fixture, const struct schema *schema, const char *file,
                 const char *text, void *record)
{
    if (!fixture_bind(fixture, schema, file, text, record)) {
        fail_msg("%s: %s", file, fixture_complaints(fixture));
    }
}

static void put_talks(struct fixture *fixture, struct records *records, const struct change *change)
{
    static const char *const grows[] = {"2026-03-04", "2026-03-18"};
    static const char *const checkins[] = {"2026-03-06", "2026-03-13", "2026-03-20", "2026-03-27"};
    size_t count = change->grows + change->checkins;

    for (size_t i = 0; i < count; i++) {
        struct session *talk = &records->talks[i];
        bool grow = i < change->grows;
        const char *slug = grow ? grows[i] : checkins[i - change->grows];
        bind(fixture, &session_schema, slug, grow ? change->grow : change->checkin, talk);
        talk->person = "jordan";
        talk->slug = talk->file = slug;
    }
    records->people[0].sessions = (struct sessions){records->talks, count};
}

/** Agreed by those of the two that come first: jordan, sam. */
static void agree(struct fixture *fixture, struct records *records, size_t count)
{
    static const char *const both[] = {"jordan", "sam"};
    struct pact pact =
        goal_pact(&fixture->arena, &records->team, &records->goal, records->goal.start);

    for (size_t i = 0; i < count; i++) {
        records->agreed[i] = (struct agreement){.by = both[i],
                                                .date = records->goal.start,
                                                .hash = arena_strdup(&fixture->arena, pact.hash),
                                                .where = 1};
    }
    records->goal.agreed = (struct agreements){records->agreed, count};
}

static struct gate gate_with(struct fixture *fixture, const struct change *change)
{
    struct records *records = arena_alloc(&fixture->arena, sizeof(*records));
    struct person *jordan = &records->people[0];

    bind(fixture, &team_schema, "team.yaml",
         "coach: 1\nteam: Acme\nmanager: sam\nstrategy:\n  - {id: launch, aim: The portal is "
         "live}\n",
         &records->team);
    bind(fixture, &person_schema, "jordan", "name: Jordan\n", jordan);
    bind(fixture, &person_schema, "sam", "name: Sam\n", &records->people[1]);
    jordan->id = "jordan";
    records->people[1].id = "sam";
    records->team.people = (struct people){records->people, 2};
    if (*change->goal) {
        bind(fixture, &goal_schema, "goal", change->goal, &records->goal);
        records->goal.file = "goal";
        records->goal.person = "jordan";
        records->goal.slug = "stories";
        jordan->goals = (struct goals){&records->goal, 1};
        agree(fixture, records, change->agreed);
    }
    if (*change->feedback) {
        bind(fixture, &feedback_schema, "feedback", change->feedback, &records->feedback);
        records->feedback.file = "feedback";
        records->feedback.person = "jordan";
        records->feedback.slug = "2026-03-16-sam";
        jordan->feedback.items = &records->feedback;
        jordan->feedback.count = 1;
    }
    if (*change->step) {
        bind(fixture, &pip_schema, "step", change->step, &records->step);
        records->step.file = "step";
        records->step.person = "jordan";
        records->step.slug = "2026-03-02";
        jordan->pips = (struct pips){&records->step, 1};
    }
    put_talks(fixture, records, change);
    return gate_of(&fixture->arena, &records->team, jordan, date_parse("2026-03-30", 10));
}

/** The questions that are answered no. */
static const char *noes(struct fixture *fixture, const struct gate *gate)
{
    struct buffer out;

    buffer_init(&out, &fixture->arena);
    for (int i = 0; i < GATE_QUESTIONS; i++) {
        if (!gate->answers[i].yes) {
            buffer_printf(&out, "%s%s", buffer_text(&out)[0] ? " " : "", gate_question_words[i]);
        }
    }
    return buffer_text(&out);
}

static void with_everything_on_file_each_answer_has_a_file_and_a_day(void **state)
{
    struct gate gate = gate_with(*state, &nothing);

    assert_string_equal(noes(*state, &gate), "");
    assert_true(gate.open);
    for (int i = 0; i < GATE_QUESTIONS; i++) {
        assert_int_not_equal(gate.answers[i].count, 0);
        for (size_t j = 0; j < gate.answers[i].count; j++) {
            assert_non_null(gate.answers[i].proofs[j].file);
            assert_int_not_equal(gate.answers[i].proofs[j].date, DAY_NONE);
        }
    }
}

/** In place of what the row does not name stands what `nothing` has. */
static struct change completed(const struct change *row)
{
    struct change change = *row;

    change.goal = row->goal ? row->goal : nothing.goal;
    change.feedback = row->feedback ? row->feedback : nothing.feedback;
    change.grow = row->grow ? row->grow : nothing.grow;
    change.checkin = row->checkin ? row->checkin : nothing.checkin;
    change.step = row->step ? row->step : nothing.step;
    return change;
}

static void what_is_taken_away_turns_its_own_question(void **state)
{
    static const struct {
        const char *taken;
        struct change change;
        const char *noes;
    } rows[] = {
        {"the person's agreement", {.grows = 2, .checkins = 4, .agreed = 0}, "expectations"},
        {"the coach's agreement", {.grows = 2, .checkins = 4, .agreed = 1}, "expectations"},
        {"feedback", {.feedback = "", .grows = 2, .checkins = 4, .agreed = 2}, "feedback"},
        {"words about what was done",
         {.feedback = FEEDBACK_ON("2026-03-13", "You were lazy"),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "feedback"},
        {"its days",
         {.feedback = FEEDBACK_ON("2026-03-06", "You showed two of the five stories"),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "feedback"},
        {"both GROW sessions", {.grows = 0, .checkins = 4, .agreed = 2}, "coaching"},
        {"one of them", {.grows = 1, .checkins = 4, .agreed = 2}, "coaching"},
        {"options of their own",
         {.grow = GROW_BY("sam", FOLLOWED), .grows = 2, .checkins = 4, .agreed = 2},
         "coaching"},
        {"the check-ins", {.grows = 2, .checkins = 0, .agreed = 2}, "support"},
        {"the last two check-ins", {.grows = 2, .checkins = 2, .agreed = 2}, "support"},
        {"that support was given",
         {.grow = GROW_BY("jordan", PROMISED(", by: 2026-03-20") FOLLOWED),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "support"},
        {"its day as well",
         {.grow = GROW_BY("jordan", PROMISED("") FOLLOWED), .grows = 2, .checkins = 4, .agreed = 2},
         "support"},
        {"all support, and what is in the way",
         {.grow = GROW_BY("jordan", FOLLOWED),
          .checkin = CHECKIN FOLLOWED,
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "support"},
        {"the follow-ups of the GROW sessions",
         {.grow = GROW_BY("jordan", PROMISED(", done: 2026-03-19")),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "documented"},
        {"those of the check-ins",
         {.checkin = CHECKIN BLOCKERS, .grows = 2, .checkins = 4, .agreed = 2},
         "documented"},
        {"the readings",
         {.goal = GOAL_OF(""), .grows = 2, .checkins = 4, .agreed = 2},
         "not-improved"},
        {"two thirds of the gap",
         {.goal = GOAL_OF("2026-03-13: 3, 2026-03-27: 1"), .grows = 2, .checkins = 4, .agreed = 2},
         "not-improved"},
        /* what the questions do not rest on alone */
        {"support, where check-ins ask for it",
         {.grow = GROW_BY("jordan", FOLLOWED), .grows = 2, .checkins = 4, .agreed = 2},
         ""},
        {"the question, where support was given",
         {.checkin = CHECKIN FOLLOWED, .grows = 2, .checkins = 4, .agreed = 2},
         ""},
        {"support that is still to come",
         {.grow = GROW_BY("jordan", PROMISED(", by: 2026-04-20") FOLLOWED),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         ""},
        {"a third of the gap",
         {.goal = GOAL_OF("2026-03-13: 3, 2026-03-27: 2"), .grows = 2, .checkins = 4, .agreed = 2},
         ""},
        {"the step", {.step = "", .grows = 2, .checkins = 4, .agreed = 2}, ""},
        /* targets of the step are agreed to like the goal */
        {"an agreement to targets",
         {.step = STEP "targets: [{kpi: jordan/stories/incomplete, value: 1}]\n",
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "expectations"},
        /* the goal holds both what was expected and the figures */
        {"the goal", {.goal = "", .grows = 2, .checkins = 4}, "expectations not-improved"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct change change = completed(&rows[i].change);
        struct gate gate = gate_with(*state, &change);
        const char *found = noes(*state, &gate);
        if (strcmp(found, rows[i].noes) != 0 || gate.open != !*rows[i].noes) {
            fail_msg("without %s: '%s', not '%s'", rows[i].taken, found, rows[i].noes);
        }
    }
}

static void what_is_missing_is_said_with_the_command_that_begins_with_it(void **state)
{
    static const struct {
        struct change change;
        enum gate_question question;
        const char *what;
        const char *command;
    } rows[] = {
        {{.grows = 2, .checkins = 4, .agreed = 1},
         GATE_EXPECTATIONS,
         "jordan/stories, as it stands, is not agreed by sam",
         "coach goal agree jordan/stories"},
        {{.feedback = "", .grows = 2, .checkins = 4, .agreed = 2},
         GATE_FEEDBACK,
         "no specific, timely feedback of the coach since 2026-02-02",
         "coach feedback give jordan"},
        {{.grows = 1, .checkins = 4, .agreed = 2},
         GATE_COACHING,
         "1 of 2 GROW sessions with an option and an action of their own since 2026-03-02 (1 held)",
         "coach session schedule jordan --kind grow --date DATE"},
        {{.grows = 2, .checkins = 2, .agreed = 2},
         GATE_SUPPORT,
         "no check-in in 1 of 3 weeks, first in that of 2026-03-16",
         "coach pip checkin jordan"},
        {{.grow = GROW_BY("jordan", PROMISED(", by: 2026-03-20") FOLLOWED),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         GATE_SUPPORT,
         "promised for 2026-03-20 and not given yet: Pair on the first",
         "coach session action done jordan/2026-03-04/pair"},
        {{.step = "", .grows = 2, .checkins = 0, .agreed = 2},
         GATE_SUPPORT,
         "no check-in since 2026-03-02",
         "coach session log jordan --kind checkin"},
        {{.checkin = CHECKIN BLOCKERS, .grows = 2, .checkins = 4, .agreed = 2},
         GATE_DOCUMENTED,
         "no follow-up on the checkin of 2026-03-06",
         "coach session followup jordan/2026-03-06"},
        {{.goal = GOAL_OF("2026-03-27: 1"), .grows = 2, .checkins = 4, .agreed = 2},
         GATE_NOT_IMPROVED,
         "it improved: recognise it (incomplete: 3 -> 1, target 0)",
         "coach feedback give jordan --goal jordan/stories"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct change change = completed(&rows[i].change);
        struct gate gate = gate_with(*state, &change);
        const struct gate_answer *answer = &gate.answers[rows[i].question];
        assert_int_not_equal(answer->gap_count, 0);
        assert_string_equal(answer->gaps[0].what, rows[i].what);
        assert_string_equal(answer->gaps[0].command, rows[i].command);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(with_everything_on_file_each_answer_has_a_file_and_a_day),
        cmocka_unit_test(what_is_taken_away_turns_its_own_question),
        cmocka_unit_test(what_is_missing_is_said_with_the_command_that_begins_with_it),
    };
    return cmocka_run_group_tests(tests, fixture_set_up, fixture_tear_down);
}

/**
 * A person with everything on file that the gate asks for, and what is different from it.
 */

#ifndef COACH_TESTS_GATE_FIXTURE_H
#define COACH_TESTS_GATE_FIXTURE_H

#include "model_fixture.h"

#include "practice/agreement.h"
#include "practice/gate.h"

/** The records of a verbal step from 2 to 27 March in which nothing is left out. */
struct records {
    struct goal goal;
    struct feedback feedback[2];
    struct session talks[6];
    struct pip steps[2];
    struct person people[2];
    struct agreement agreed[2];
    struct team team;
};

/** What is different: a text in place of that of the record; NULL leaves it, "" takes it away. */
struct change {
    const char *goal;
    const char *feedback;
    /** More of it; NULL for none. */
    const char *recognition;
    const char *grow;
    const char *checkin;
    const char *step;
    /** A step that came before; NULL for none. */
    const char *before;
    /** The day of the question; NULL for 30 March. */
    const char *as_of;
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
#define RECOGNISED                                                                \
    "kind: reinforcing\nhappened: 2026-03-16\ngiven: 2026-03-17\nby: sam\n"       \
    "situation: At the review of sprint 6 on Monday\nbehavior: You asked early\n" \
    "impact: The reviewer had time for it\n"
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

static inline void bind(struct fixture *fixture, const struct schema *schema, const char *file,
                        const char *text, void *record)
{
    if (!fixture_bind(fixture, schema, file, text, record)) {
        fail_msg("%s: %s", file, fixture_complaints(fixture));
    }
}

static inline void put_talks(struct fixture *fixture, struct records *records,
                             const struct change *change)
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

/** Agreed by those of the two that come first: jordan, and sam, who stands before them in the file. */
static inline void agree(struct fixture *fixture, struct records *records, size_t count)
{
    static const char *const both[] = {"jordan", "sam"};
    struct pact pact =
        goal_pact(&fixture->arena, &records->team, &records->goal, records->goal.start);

    for (size_t i = 0; i < count; i++) {
        records->agreed[i] = (struct agreement){.by = both[i],
                                                .date = records->goal.start,
                                                .hash = arena_strdup(&fixture->arena, pact.hash),
                                                .where = (where_t)(count - i) << 32};
    }
    records->goal.agreed = (struct agreements){records->agreed, count};
}

static inline void put_feedback(struct fixture *fixture, struct records *records, const char *text,
                                const char *slug)
{
    struct feedbacks *all = &records->people[0].feedback;
    struct feedback *feedback = &records->feedback[all->count];

    if (text && *text) {
        bind(fixture, &feedback_schema, slug, text, feedback);
        feedback->person = "jordan";
        feedback->slug = feedback->file = slug;
        *all = (struct feedbacks){records->feedback, all->count + 1};
    }
}

static inline void put_step(struct fixture *fixture, struct records *records, const char *text)
{
    struct pips *pips = &records->people[0].pips;
    struct pip *step = &records->steps[pips->count];
    char date[DATE_SIZE];

    if (!text || !*text) {
        return;
    }
    bind(fixture, &pip_schema, "step", text, step);
    step->person = "jordan";
    step->slug = step->file = arena_strdup(&fixture->arena, date_format(step->start, date));
    *pips = (struct pips){records->steps, pips->count + 1};
}

/** In place of what the row does not name stands what `nothing` has. */
static inline struct change completed(const struct change *row)
{
    struct change change = *row;

    change.goal = row->goal ? row->goal : nothing.goal;
    change.feedback = row->feedback ? row->feedback : nothing.feedback;
    change.grow = row->grow ? row->grow : nothing.grow;
    change.checkin = row->checkin ? row->checkin : nothing.checkin;
    change.step = row->step ? row->step : nothing.step;
    return change;
}

static inline struct gate gate_with(struct fixture *fixture, const struct change *row)
{
    struct change complete = completed(row);
    const struct change *change = &complete;
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
    put_feedback(fixture, records, change->feedback, "2026-03-16-sam");
    put_feedback(fixture, records, change->recognition, "2026-03-17-sam");
    put_step(fixture, records, change->before);
    put_step(fixture, records, change->step);
    put_talks(fixture, records, change);
    return gate_of(&fixture->arena, &records->team, jordan,
                   date_parse(change->as_of ? change->as_of : "2026-03-30", 10));
}

/** The questions that are answered no. */
static inline const char *noes(struct fixture *fixture, const struct gate *gate)
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

#endif

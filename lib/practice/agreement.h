/**
 * Agreement: who agreed to a goal, or to a coaching contract, and whether it still is what they
 * agreed to.
 *
 * An agreement keeps a hash of the terms: the first eight hexadecimal digits of the SHA-256 of a
 * text with a line for each, "KEY: VALUE" and a line feed, in this order:
 *
 *   a goal      goal: STATEMENT
 *               due: YYYY-MM-DD
 *               KPI/target: NUMBER     or KPI/keep: RANGE, for each KPI, in byte order of the ids
 *   a contract  purpose: TEXT
 *               cadence: CADENCE
 *               coach: TEXT            for each promise, in the order of the file
 *               coachee: TEXT          likewise
 *               confidential: TEXT
 *               feedback: TEXT
 *               review: YYYY-MM-DD
 *   a step      step: STEP             of the escalation path
 *               due: YYYY-MM-DD
 *               expectation: TEXT
 *               KPI/target: NUMBER     for each target, in byte order of the KPIs' names
 *
 * What is not there has no line; numbers are shortest decimals (90 for 90.0); texts stand as they
 * are. The terms of a goal are those of the day: later revisions are undone. It is a check against
 * honest change, no signature.
 *
 * The latest agreement of each person counts, of two on one day the one below.
 */

#ifndef COACH_PRACTICE_AGREEMENT_H
#define COACH_PRACTICE_AGREEMENT_H

#include "model/model.h"
#include "smart/finding.h"

#define AGREEMENT_DIGITS 8

/** How somebody, or all who are asked, stand to the terms. */
enum standing {
    /** Not agreed. */
    STANDING_NO,
    /** Agreed to other terms. */
    STANDING_CHANGED,
    STANDING_YES,
    /** Nobody is asked. */
    STANDING_NONE,
};

/** "no", "changed", "yes"; NULL for STANDING_NONE. */
extern const char *const standing_words[];

/** The person and their coach. */
#define PARTIES_MAX 2

/** What is to be agreed on a day, by whom, and what was agreed. */
struct pact {
    const struct agreements *agreed;
    day_t as_of;
    /** Ids of those who are asked, the person first; the count is 0 where nobody is. */
    const char *parties[PARTIES_MAX];
    size_t party_count;
    /** The text that is hashed. */
    const char *terms;
    char hash[AGREEMENT_DIGITS + 1];
};

/**
 * The pact of a goal. Asked are the person and their coach; where no coach is on file, or that one
 * has left, the team's manager, else whoever else agreed last. Goals of the team ask the manager;
 * personal ones (`for: personal`, `supports: me`) nobody but those who agreed all the same.
 */
struct pact goal_pact(struct arena *arena, const struct team *team, const struct goal *goal,
                      day_t as_of);

/** The pact of a person's contract, with the same two; nobody is asked where there is none. */
struct pact contract_pact(struct arena *arena, const struct team *team, const struct person *person,
                          day_t as_of);

/** The pact of a step of the escalation path, with the same two. */
struct pact pip_pact(struct arena *arena, const struct team *team, const struct pip *pip,
                     day_t as_of);

/** The agreement of a person that counts; NULL for none. */
const struct agreement *pact_latest(const struct pact *pact, const char *by);

/** Whether this agreement is to these terms. */
bool pact_holds(const struct pact *pact, const struct agreement *agreement);

/** How a person stands to it: no, changed or yes. */
enum standing pact_standing_of(const struct pact *pact, const char *by);

/** Changed where it is for anybody asked, yes where it is for all of them. */
enum standing pact_standing(const struct pact *pact);

/** "jordan and sam": those asked who have not agreed to these terms; NULL for none. */
const char *pact_missing(struct arena *arena, const struct pact *pact);

/**
 * Rules N:
 *
 *   N1  error  changed since somebody agreed to it
 *   N2  hint   not agreed yet by the two
 *   N3  hint   the contract's review date has passed
 *
 * About goals that are active on the day, contracts, and steps that are not closed on it. N2 is
 * silent where only one is asked.
 */
void agreement_lint_goal(const struct pact *pact, const struct goal *goal,
                         struct findings *findings);
void agreement_lint_pip(const struct pact *pact, const struct pip *pip, struct findings *findings);
void agreement_lint_contract(const struct pact *pact, const struct person *person,
                             struct findings *findings);

#endif

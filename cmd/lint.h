/**
 * The goal linter over a team's files, or over statements a line each: findings with their
 * places, and verdicts. Many are judged at a time.
 */

#ifndef COACH_CMD_LINT_H
#define COACH_CMD_LINT_H

#include "cmd.h"
#include "rule_choice.h"
#include "smart/lint.h"
#include "yaml/tree.h"

/** A goal, or a statement, once it is judged. */
struct judgement {
    /** NULL for statements. */
    const struct goal *goal;
    const struct person *person;
    enum goal_state state;
    /** False for a goal that lint_goal() has nothing to say about: closed, for one. */
    bool judged;
    const char *file;
    int line;
    /** As of the day. */
    const char *statement;
    struct verdicts verdicts;
    /** What was found, with its places, in order. */
    struct diags found;
};

struct judgements {
    struct judgement *items;
    size_t count;
};

/** Judge all goals of a team on context->as_of, in order of person and goal. */
struct judgements lint_goals(struct context *context, const struct team *team,
                             const struct lint_team *lint, const struct rule_choice *rules);

/** True if a goal passed as SMART on a day; false for one that was closed then. */
bool lint_is_smart(struct context *context, const struct team *team, const struct goal *goal,
                   day_t day);

/** Judge the aims of the strategy, which all stand in team.yaml. */
void lint_strategy(struct context *context, const struct team *team, const struct lint_team *lint,
                   const struct rule_choice *rules, struct diags *found);

/**
 * Judge a goal of the team whose file is not yet there: what is found goes to `found`.
 *
 * @lint   of the team with the goal in it
 * @tree   the file as it will be
 */
void lint_new_goal(const struct lint_team *lint, const struct goal *goal, const struct tree *tree,
                   struct diags *found);

/**
 * Judge bare statements, one a line. Blank lines, and those that start with '#' and a blank, are
 * left out; `# coach: ignore S2` works as in the team's files.
 *
 * @quiet   the verdicts alone are wanted: findings are not kept
 */
struct judgements lint_lines(struct context *context, const struct input *input,
                             const struct rule_choice *rules, bool quiet);

/* The parts */

/**
 * Turn findings about one statement into diagnostics: those that are chosen, and that no comment
 * of the file silences. Texts are copied.
 *
 * @tree       the file
 * @statement  the scalar that the findings' words are of; NULL where it is not in the file
 * @place      where findings about words are, then
 */
void lint_locate(const struct tree *tree, const struct node *statement, struct place place,
                 struct findings *findings, const struct rule_choice *rules, struct diags *found);

#endif

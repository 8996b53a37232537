/*
 * The terms of the method. Each part begins with the term that it is named after.
 */

#include "method_terms.h"

static const char coaching[] = "coaching";
static const char planning[] = "planning";
static const char supporting[] = "supporting";
static const char reviewing[] = "reviewing";
static const char twelve_weeks[] = "twelve weeks";
static const char path[] = "the path";

const struct method_term method_terms[] = {
    {coaching, "coaching",
     "Asking, so that a person finds their own way to a result that can be measured. For what they "
     "can "
     "do, or nearly, where the way is theirs to choose. Elsewhere take one of the next three, and "
     "say "
     "that you do.",
     "coach session prep PERSON"},
    {coaching, "training",
     "Showing how a thing is done. For a skill that is new: nobody can be asked about what they "
     "have "
     "never met.",
     "coach goal agree GOAL --support TEXT"},
    {coaching, "mentoring",
     "Telling how it went for somebody who has been there. For questions of experience, such as a "
     "first launch or a next role.",
     "coach session log PERSON --support ITEM"},
    {coaching, "managing",
     "Deciding, following the figures, answering for the result. For what is not theirs to choose: "
     "priorities, budgets, what is safe.",
     "coach goal gap"},

    {planning, "planning",
     "Making clear, together, what is expected and who can do it. What was never clear cannot be "
     "coached.",
     "coach person plan PERSON"},
    {planning, "alignment",
     "Each goal serves one above it, up to the aims of the manager's manager; each level has an "
     "owner "
     "and is SMART, or says what it lacks.",
     "coach goal tree"},
    {planning, "SMART",
     "Specific, measurable, achievable, relevant, time-bound: both of you will know when it is "
     "done.",
     "coach goal check GOAL"},
    {planning, "lag and lead",
     "A lag KPI is the outcome; a lead KPI moves it, and can be acted on this week. Being busy is "
     "neither.",
     "coach goal add PERSON STATEMENT --kind lead"},
    {planning, "stretch",
     "A goal beyond what is sure: seven tenths of it are a success. Any other goal is meant whole.",
     "coach goal add PERSON STATEMENT --stretch"},
    {planning, "development",
     "A skill to learn, with the KPI that it is meant to move and the help that was promised for "
     "it.",
     "coach person plan PERSON --development"},
    {planning, "agreement",
     "Is it clear, is it achievable, what support do you need? Both answer, and answer again when "
     "the target changes.",
     "coach goal agree GOAL"},
    {planning, "contract",
     "What the two expect of each other: purpose, rhythm, what stays between them, how feedback is "
     "wanted.",
     "coach person contract PERSON"},
    {planning, "skill and will",
     "For each task, seen by both sides: new, learning, able, could teach; unsure, willing, keen. "
     "Beside it a style: direct, guide, excite or delegate.",
     "coach person task add PERSON TASK --skill WORD --will WORD"},
    {planning, "readiness",
     "Who has each task, who learns it, what is open, and what hangs on one person.",
     "coach review readiness --private"},
    {planning, "delegation",
     "Handing over a task with its outcome, the authority to decide, and checkpoints.",
     "coach session log PERSON --kind delegation --task TEXT"},

    {supporting, "supporting",
     "Being there between the plan and the result: talks, feedback in good time, promises kept.",
     "coach status"},
    {supporting, "GROW",
     "A talk in four steps: the goal, the reality, the options, and what will be done by when. The "
     "options are theirs first.",
     "coach session log PERSON --goal TEXT --now TEXT --option ITEM --will ITEM"},
    {supporting, "laser", "Five minutes on one outcome, when the occasion is there.",
     "coach session log PERSON --kind laser"},
    {supporting, "check-in", "Ten minutes a week: how is it going, is anything in the way?",
     "coach session log PERSON --kind checkin --going TEXT --blockers TEXT"},
    {supporting, "follow-up",
     "The note after a talk: discussed, agreed, support promised, next date. Both remember the "
     "same.",
     "coach session followup SESSION"},
    {supporting, "SBI",
     "Feedback that both can check: the situation, the behavior, its impact. Within days, and not "
     "about character.",
     "coach feedback give PERSON --situation TEXT --behavior TEXT --impact TEXT"},
    {supporting, "AIDA",
     "Feedback that looks ahead: the action, its impact, the outcome desired, an alternative "
     "action.",
     "coach feedback give PERSON --action TEXT --impact TEXT --desired TEXT --alternative TEXT"},
    {supporting, "recognition",
     "Saying what moved the right way while it is small, and asking: what helped?",
     "coach status PERSON"},
    {supporting, "micro-habit",
     "At most five minutes, tied to a time or a place, that moves the KPI. At most three at once.",
     "coach goal habit GOAL --do TEXT --when TEXT --minutes 5"},
    {supporting, "circumstances",
     "What is in the way, and whether it is beyond the person's control. They stand beside the "
     "figures.",
     "coach goal edit GOAL"},
    {supporting, "journal",
     "Three lines a week, the person's own: what went well, what was hard, what will be different.",
     "coach review journal add"},

    {reviewing, "reviewing",
     "Looking back at what the records have, and ahead to what comes next. Words and figures, and "
     "no "
     "mark of a person.",
     "coach review scorecard"},
    {reviewing, "review",
     "Three parts in words: the person's own, the coach's, and upward, what the coach could do "
     "better. Beside them the period's evidence.",
     "coach review start PERSON --period 2026-Q1"},
    {reviewing, "own scorecard",
     "The coach is looked at as well: sessions held, promises kept, days from event to feedback, "
     "what was learned; each with its files.",
     "coach review coach --explain"},
    {reviewing, "360", "What those around a person see, asked of three or more.",
     "coach feedback ask PERSON --of PEOPLE"},
    {reviewing, "log book", "Every dated event over all records, with its file.",
     "coach person log PERSON"},
    {reviewing, "revision",
     "Changing a target or a date in the open, with the reason beside the old value.",
     "coach goal revise GOAL --why TEXT"},
    {reviewing, "last review",
     "A goal ends on a day, with its wins, what to sustain, what is next, and what was learned.",
     "coach goal close GOAL --wins TEXT --sustain TEXT --next TEXT --learned TEXT"},
    {reviewing, "keeping",
     "What was reached is held by a goal of its own, whose KPI has a line in place of a target.",
     "coach goal close GOAL --keep RANGE"},

    {twelve_weeks, "twelve weeks",
     "Time enough for habits to show in a figure. Five phases, ticked from the records.",
     "coach session roadmap PERSON"},
    {twelve_weeks, "weeks 1-2", "Discovery: the KPI that counts, its baseline, what others see.",
     "coach goal kickstart PERSON"},
    {twelve_weeks, "weeks 3-4", "Two or three goals, two or three micro-habits.",
     "coach goal add PERSON STATEMENT"},
    {twelve_weeks, "weeks 5-8", "Practice: a tick a day, a reading a week, talks about obstacles.",
     "coach goal tick GOAL"},
    {twelve_weeks, "weeks 9-10", "Stretch: the harder cases, rehearsed.",
     "coach session log PERSON --kind practice"},
    {twelve_weeks, "weeks 11-12", "Review: wins, what is to stay, what comes next.",
     "coach review self PERSON --well TEXT --hard TEXT"},

    {path, "the path",
     "For when coaching in earnest has not helped: four steps, each taken only after the one "
     "before. "
     "Most matters are settled at the first.",
     "coach pip list"},
    {path, "gate",
     "Five questions to the coach, answered from the files: expectations agreed, feedback given, "
     "coaching held, support delivered, all written down? Where things improved it is shut, and "
     "says what to recognise.",
     "coach pip gate PERSON"},
    {path, "verbal", "Two to four weeks of focused coaching.",
     "coach pip open PERSON --step verbal"},
    {path, "written",
     "What is expected, the facts, the coaching and support so far, what follows, when both look "
     "at "
     "it again. From here on with HR.",
     "coach pip open PERSON --step written --hr NAME"},
    {path, "pip",
     "30 to 60 days with targets that both agreed to, a check-in every week, and coaching in it; "
     "where "
     "that is missing, check says so.",
     "coach pip open PERSON --step pip --target KPI=N --hr NAME"},
    {path, "plan check-in", "Ten minutes a week: targets, promises of the coach, days left.",
     "coach pip checkin PERSON --going TEXT --blockers TEXT"},
    {path, "decision", "What it came to: resolved, continue, reassign or separate.",
     "coach pip close PERSON --outcome OUTCOME"},
};

const size_t method_term_count = sizeof(method_terms) / sizeof(method_terms[0]);

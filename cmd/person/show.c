/*
 * coach person show: one person on one page.
 */

#include <stdio.h>
#include <string.h>

#include "goal/habit.h"
#include "goal_line.h"
#include "list.h"
#include "me.h"
#include "page.h"
#include "person/person.h"
#include "practice/feedback.h"
#include "practice/partner.h"
#include "practice/session.h"
#include "practice/standing.h"
#include "practice/task.h"
#include "team.h"

enum { LABEL_WIDTH = 14, INNER_WIDTH = 16 };

/** A person, and those of their goals that are shown. */
struct picture {
    struct page page;
    const struct team *team;
    const struct person *person;
    /** The active ones, or all with --all. */
    const struct goal **goals;
    size_t goal_count;
    struct pledges pledges;
    /** Left out, since they lie below private/. */
    size_t private_count;
};

/** Those that may be shown. */
static void choose_pledges(struct picture *picture)
{
    struct context *context = picture->page.context;
    struct pledges all = pledges_of(context->arena, picture->team, picture->person, context->as_of);
    size_t kept = 0;

    for (size_t i = 0; i < all.count; i++) {
        if (context->with_private || !all.items[i].is_private) {
            all.items[kept++] = all.items[i];
        }
    }
    picture->private_count += all.count - kept;
    all.count = kept;
    picture->pledges = all;
}

static struct picture picture_of(struct context *context, const struct team *team,
                                 const struct person *person)
{
    size_t count = person->goals.count;
    struct picture picture = {
        .page = page_begin(context, INNER_WIDTH),
        .team = team,
        .person = person,
        .goals = arena_array(context->arena, count, sizeof(*picture.goals)),
    };

    for (size_t i = 0; i < count; i++) {
        const struct goal *goal = &person->goals.items[i];
        if (!context->all && goal_line_hidden(goal, context->as_of)) {
            continue;
        }
        if (goal->is_private && !context->with_private) {
            picture.private_count++;
        } else {
            picture.goals[picture.goal_count++] = goal;
        }
    }
    choose_pledges(&picture);
    return picture;
}

static void write_person(const struct page *page, const struct person *person)
{
    page_title(page, person->name ? person->name : person->id);
    page_field(page, "  id", person->id);
    page_field(page, "  role", person->role);
    page_field(page, "  email", person->email);
    page_field(page, "  coach", person->coach);
    page_date(page, "  joined", person->joined);
    page_date(page, "  left", person->left);
    page_texts(page, "  motivators", &person->motivators);
    page_texts(page, "  strengths", &person->strengths);
    page_field(page, "  focus", person->focus);
}

static void write_goals(const struct picture *picture)
{
    if (picture->goal_count > 0) {
        page_heading(&picture->page, "Goals");
    } else if (picture->private_count == 0 && picture->person->left == DAY_NONE) {
        printf("\nno active goal; add one with: coach goal add %s \"STATEMENT\"\n",
               picture->person->id);
    }
    for (size_t i = 0; i < picture->goal_count; i++) {
        goal_lines(&picture->page, picture->team, picture->goals[i]);
    }
}

/** Goals of others that they work on, too. */
static void write_partnerships(const struct picture *picture)
{
    struct context *context = picture->page.context;
    struct bounds bounds = bounds_of(&picture->team->thresholds);
    struct partnerships all = partnerships_of(context->arena, picture->team, picture->person->id,
                                              context->as_of, context->with_private);

    if (all.count > 0) {
        page_heading(&picture->page, "Partner in");
    }
    for (size_t i = 0; i < all.count; i++) {
        const struct goal *goal = all.items[i].goal;
        page_field(&(struct page){context, 2, picture->page.width}, "",
                   arena_printf(context->arena, "%s/%s: %s", goal->person, goal->slug,
                                partnership_in_words(context->arena, &all.items[i], context->as_of,
                                                     &bounds)));
    }
}

/** What is done and its streak; the ticks are the person's own. */
static void write_habit(const struct picture *picture, const struct goal *goal,
                        const struct habit *habit)
{
    struct arena *arena = picture->page.context->arena;
    struct habit_row row = habit_row(picture->page.context, goal, habit);
    const char *figures = habit_in_words(arena, &row.figures);
    char date[DATE_SIZE];

    if (row.automatic != DAY_NONE) {
        figures = arena_printf(arena, "automatic since %s", date_format(row.automatic, date));
    }
    page_field(&picture->page, arena_printf(arena, "  %s", habit->id ? habit->id : "habit"),
               habit->what ? habit->what : "");
    page_field(&picture->page, "", figures);
}

static void write_habits(const struct picture *picture)
{
    day_t as_of = picture->page.context->as_of;
    bool any = false;

    for (size_t i = 0; i < picture->goal_count; i++) {
        const struct habits *habits = &picture->goals[i]->habits;
        for (size_t j = 0; j < habits->count; j++) {
            if (habits->items[j].since > as_of) {
                continue;
            }
            if (!any) {
                page_heading(&picture->page, "Habits");
            }
            any = true;
            write_habit(picture, picture->goals[i], &habits->items[j]);
        }
    }
}

/** The open barriers that are beyond the person's control, or those that are not. */
static void write_barriers(const struct picture *picture, bool outside, bool *any)
{
    struct arena *arena = picture->page.context->arena;

    for (size_t i = 0; i < picture->goal_count; i++) {
        const struct barriers *barriers = &picture->goals[i]->barriers;
        for (size_t j = 0; j < barriers->count; j++) {
            const struct barrier *barrier = &barriers->items[j];
            const char *response = barrier->response;
            if (barrier->outside != outside ||
                !barrier_is_open(barrier, picture->page.context->as_of)) {
                continue;
            }
            if (!*any) {
                page_heading(&picture->page, "In the way");
            }
            *any = true;
            page_field(&picture->page, outside ? "  outside" : "  within reach",
                       response ? arena_printf(arena, "%s: %s", barrier->what, response)
                                : barrier->what);
        }
    }
}

static void write_support(const struct picture *picture, enum pledge_state state, bool *any)
{
    struct arena *arena = picture->page.context->arena;
    char done[DATE_SIZE];

    for (size_t i = 0; i < picture->pledges.count; i++) {
        const struct pledge *pledge = &picture->pledges.items[i];
        if (pledge->state != state) {
            continue;
        }
        if (!*any) {
            page_heading(&picture->page, "Support promised");
        }
        *any = true;
        page_field(&picture->page, arena_printf(arena, "  %s", pledge_words[state]),
                   state == PLEDGE_KEPT ? arena_printf(arena, "%s, %s", pledge_text(arena, pledge),
                                                       date_format(pledge->done, done))
                                        : pledge_text(arena, pledge));
    }
}

/* Tasks */

/** Who reads the page: one of the pair, or somebody else who has private/. */
static enum task_reader reader_of(const struct picture *picture)
{
    const char *me = me_known(picture->page.context);
    const char *coach =
        team_coach_on(picture->team, picture->person->id, picture->page.context->as_of);

    if (me && strcmp(me, picture->person->id) == 0) {
        return TASK_READ_BY_COACHEE;
    }
    return me && coach && strcmp(me, coach) == 0 ? TASK_READ_BY_COACH : TASK_READ_BY_OTHERS;
}

/** What both say, and the style beside it. */
static void write_task(const struct picture *picture, const struct task_words *words,
                       const struct task *task)
{
    struct task_state state = task_state(task, picture->page.context->as_of);
    const char *style = task_style(words, &state);
    const char *whose = words->reader == TASK_READ_BY_COACH ? "you" : "the coach";

    page_field(&picture->page, "  task", task->what ? task->what : task->id);
    page_field(&picture->page, "", said_by_coachee(words, &state));
    page_field(&picture->page, "", said_by_coach(words, &state));
    page_field(&picture->page, "", task_question(words, &state));
    page_field(&picture->page, "",
               style ? arena_printf(words->arena, "style %s might use: %s", whose, style) : NULL);
}

/** The tasks of the pair, for those who ask for what is private. */
static void write_tasks(struct picture *picture)
{
    struct context *context = picture->page.context;
    struct task_words words = {context->arena, picture->team, picture->person, reader_of(picture),
                               context->as_of};
    const struct tasks *tasks = tasks_of(picture->person);
    bool any = false;

    for (size_t i = 0; i < tasks->count; i++) {
        const struct task *task = &tasks->items[i];
        bool shown =
            context->all ? task_is_known(task, context->as_of) : task_is_open(task, context->as_of);
        if (shown && !context->with_private) {
            picture->private_count++;
        } else if (shown) {
            if (!any) {
                page_heading(&picture->page, "Tasks");
            }
            any = true;
            write_task(picture, &words, task);
        }
    }
}

/* The page */

/** "2026-03-30, checkin with sam" */
static const char *session_text(const struct picture *picture, const struct session *session)
{
    struct context *context = picture->page.context;
    const char *coach = session_coach(picture->team, session);
    char day[DATE_SIZE];

    return arena_printf(
        context->arena, "%s, %s%s%s", date_format(session_day(session, context->as_of), day),
        session_kind_words[session->kind], coach ? " with " : "", coach ? coach : "");
}

/** When and with whom they last and next talk; what is said there is theirs. */
static void write_talks(const struct picture *picture)
{
    const struct page *page = &picture->page;
    day_t as_of = page->context->as_of;
    const char *person = picture->person->id;
    const struct feedback *feedback = feedback_last(picture->person, as_of);
    const struct session *last = session_last(picture->team, person, as_of);
    struct next_talk next = session_next_talk(picture->team, person, as_of);
    char agreed[DATE_SIZE];
    char given[DATE_SIZE];

    if (feedback || last || next.planned) {
        page_heading(page, "Conversations");
    }
    if (feedback) {
        page_field(page, "  last feedback",
                   arena_printf(page->context->arena, "%s by %s",
                                date_format(feedback->given, given), feedback->by));
    }
    if (last) {
        page_field(page, "  last session", session_text(picture, last));
    }
    if (next.planned) {
        page_field(page, "  next session", session_text(picture, next.planned));
    } else if (next.agreed_in) {
        page_field(
            page, "  next session",
            arena_printf(page->context->arena, "%s, as agreed", date_format(next.day, agreed)));
    }
}

static void write_picture(struct picture *picture)
{
    struct page head = page_begin(picture->page.context, LABEL_WIDTH);
    bool hindered = false;
    bool promised = false;

    write_person(&head, picture->person);
    if (picture->person->contract.where != 0) {
        page_heading(&picture->page, "Contract");
        contract_lines(&picture->page, picture->team, picture->person);
    }
    write_goals(picture);
    write_partnerships(picture);
    write_habits(picture);
    write_barriers(picture, true, &hindered);
    write_barriers(picture, false, &hindered);
    write_support(picture, PLEDGE_LATE, &promised);
    write_support(picture, PLEDGE_OPEN, &promised);
    write_support(picture, PLEDGE_KEPT, &promised);
    write_tasks(picture);
    write_talks(picture);
}

/** The person's record as the only row of `person list`. */
static int write_row(struct context *context, const char *id)
{
    char *word = arena_printf(context->arena, "person:%s", id);

    context->words = arena_alloc(context->arena, sizeof(char *));
    context->words[0] = word;
    context->word_count = 1;
    context->all = true;
    context->with_private = true;
    return person_list.run(context);
}

static int run(struct context *context)
{
    struct team team;
    const char *id;
    int code = team_open(context);

    if (code == DONE) {
        code = find_person(context, context->words[0], false, &id);
    }
    if (code != DONE) {
        return code;
    }
    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return write_row(context, id);
    }
    code = team_load(context, &team);
    if (code != DONE) {
        return code;
    }
    const struct person *person = team_person(&team, id);
    if (!person) {
        return DONE;
    }
    struct picture picture = picture_of(context, &team, person);
    write_picture(&picture);
    list_say_private(picture.private_count);
    return DONE;
}

const struct command person_show = {
    .name = "show",
    .arguments = "PERSON",
    .summary = "One person on one page: who they are, goals, habits, what is in the way, support.",
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

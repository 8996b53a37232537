/*
 * coach session show: one session on a page, in the order of the talk.
 */

#include <string.h>

#include "base/buffer.h"
#include "page.h"
#include "practice/session.h"
#include "session/session.h"
#include "team.h"

enum { LABEL_WIDTH = 14, LABEL_MAX = 30 };

/** Wide enough for the ids of actions and promises. */
static size_t label_width(const struct session *session)
{
    size_t width = LABEL_WIDTH;

    for (size_t i = 0; i < session->will.count; i++) {
        size_t own = strlen(session->will.items[i].id) + 4;
        width = own > width ? own : width;
    }
    for (size_t i = 0; i < session->support.count; i++) {
        size_t own = strlen(session->support.items[i].id) + 4;
        width = own > width ? own : width;
    }
    return width < LABEL_MAX ? width : LABEL_MAX;
}

static char *names_of(struct arena *arena, const struct team *team, const struct texts *ids)
{
    struct buffer out;

    buffer_init(&out, arena);
    for (size_t i = 0; i < ids->count; i++) {
        buffer_printf(&out, "%s%s", i > 0 ? ", " : "", team_name_of(team, ids->items[i]));
    }
    return ids->count > 0 ? buffer_text(&out) : NULL;
}

/** "2026-01-12 at 09:30, 45 minutes" */
static char *when(struct arena *arena, const struct session *session, day_t as_of)
{
    char date[DATE_SIZE];
    char *day = arena_strdup(arena, date_format(session_day(session, as_of), date));
    int minutes = session_minutes(session);

    if (session->at == CLOCK_NONE) {
        return arena_printf(arena, "%s, %d minutes", day, minutes);
    }
    return arena_printf(arena, "%s at %02d:%02d, %d minutes", day, session->at / 60,
                        session->at % 60, minutes);
}

static void write_head(const struct page *page, const struct team *team,
                       const struct session *session)
{
    struct arena *arena = page->context->arena;
    day_t as_of = page->context->as_of;
    bool of_team = strcmp(session->person, TEAM_ID) == 0;
    char date[DATE_SIZE];

    page_title(page, arena_printf(arena, "%s/%s", session->person, session->slug));
    page_field(page, "  person", of_team ? NULL : team_name_of(team, session->person));
    page_field(page, "  with",
               of_team ? names_of(arena, team, &session->with)
                       : team_name_of(team, session_coach(team, session)));
    page_field(page, "  kind", session_kind_words[session->kind]);
    page_field(page, "  state", session_state_words[session_state_on(session, as_of)]);
    page_field(page, "  when", when(arena, session, as_of));
    for (size_t i = 0; i < session->moved.count; i++) {
        const struct move *move = &session->moved.items[i];
        if (move->date <= as_of) {
            page_field(page, "  moved",
                       arena_printf(arena, "to %s%s%s", date_format(move->to, date),
                                    move->why ? ": " : "", move->why ? move->why : ""));
        }
    }
    page_field(page, "  skipped", session->skipped <= as_of ? session->why : NULL);
    page_texts(page, "  goals", &session->goals);
    page_texts(page, "  focus", &session->focus);
    page_field(page, "  share", session->is_private ? NULL : "team");
}

/** "Run the stand-up (jordan, due 2026-01-19): after coffee" */
static char *action_text(struct arena *arena, const struct session *session,
                         const struct action *action)
{
    const char *who = action_who(session, action);
    char date[DATE_SIZE];
    struct buffer out;

    buffer_init(&out, arena);
    buffer_puts(&out, action->what);
    if (who || action->due != DAY_NONE) {
        buffer_printf(&out, " (%s%s%s%s)", who ? who : "",
                      who && action->due != DAY_NONE ? ", " : "",
                      action->due != DAY_NONE ? "due " : "", date_format(action->due, date));
    }
    if (action->how) {
        buffer_printf(&out, ": %s", action->how);
    }
    return buffer_text(&out);
}

static void write_action(const struct page *page, const struct session *session,
                         const struct action *action)
{
    struct arena *arena = page->context->arena;
    enum action_state state = action_state_on(action, page->context->as_of);
    char text[DATE_SIZE > DECIMAL_SIZE ? DATE_SIZE : DECIMAL_SIZE];

    page_field(page, arena_printf(arena, "  %s", action->id), action_text(arena, session, action));
    if (decimal_known(action->confidence)) {
        page_field(
            page, "",
            arena_printf(arena, "confidence %s of 10", decimal_format(action->confidence, text)));
    }
    if (action->expect) {
        page_field(page, "", arena_printf(arena, "expected: %s", action->expect));
    }
    if (state == ACTION_DONE) {
        page_field(page, "",
                   arena_printf(arena, "done %s%s%s", date_format(action->done, text),
                                action->learned ? ": " : "",
                                action->learned ? action->learned : ""));
    } else if (state == ACTION_SKIPPED) {
        page_field(page, "",
                   arena_printf(arena, "dropped %s%s%s", date_format(action->skipped, text),
                                action->why ? ": " : "", action->why ? action->why : ""));
    }
}

static void write_promise(const struct page *page, const struct team *team,
                          const struct session *session, const struct promise *promise)
{
    struct arena *arena = page->context->arena;
    const char *who = promise_who(team, session, promise);
    char date[DATE_SIZE];
    struct buffer out;

    buffer_init(&out, arena);
    buffer_puts(&out, promise->what);
    if (who || promise->by != DAY_NONE) {
        buffer_printf(&out, " (%s%s%s%s)", who ? who : "",
                      who && promise->by != DAY_NONE ? ", " : "",
                      promise->by != DAY_NONE ? "by " : "", date_format(promise->by, date));
    }
    if (promise->done != DAY_NONE && promise->done <= page->context->as_of) {
        buffer_printf(&out, ", given %s", date_format(promise->done, date));
    }
    page_field(page, arena_printf(arena, "  %s", promise->id), buffer_text(&out));
}

/** A heading, if there is anything below it. */
static void heading_if(const struct page *page, bool any, const char *text)
{
    if (any) {
        page_heading(page, text);
    }
}

static void write_task(const struct page *page, const struct session *session)
{
    char date[DATE_SIZE];

    heading_if(page, session->task || session->outcome || session->checkpoints.count > 0,
               "Delegated");
    page_field(page, "  task", session->task);
    page_field(page, "  outcome", session->outcome);
    page_field(page, "  why you", session->why_you);
    page_field(page, "  authority", session->authority);
    page_field(page, "  resources", session->resources);
    for (size_t i = 0; i < session->checkpoints.count; i++) {
        const struct stop *stop = &session->checkpoints.items[i];
        page_field(page, i == 0 ? "  checkpoints" : "",
                   stop->by == DAY_NONE ? stop->what
                                        : arena_printf(page->context->arena, "%s: %s",
                                                       date_format(stop->by, date), stop->what));
    }
}

static void write_talk(const struct page *page, const struct session *session)
{
    const struct reality *reality = &session->reality;

    heading_if(page, session->goal || session->going || session->blockers, "Goal");
    page_field(page, "  goal", session->goal);
    page_field(page, "  going", session->going);
    page_field(page, "  blockers", session->blockers);
    heading_if(page, reality->now || reality->tried || reality->in_the_way, "Reality");
    page_field(page, "  now", reality->now);
    page_field(page, "  tried", reality->tried);
    page_field(page, "  in the way", reality->in_the_way);
    heading_if(page, session->options.count > 0, "Options");
    for (size_t i = 0; i < session->options.count; i++) {
        const struct idea *idea = &session->options.items[i];
        page_field(page, "  -",
                   idea->by ? arena_printf(page->context->arena, "%s (%s)", idea->what, idea->by)
                            : idea->what);
    }
}

static void write_session(const struct page *page, const struct team *team,
                          const struct session *session)
{
    write_head(page, team, session);
    write_task(page, session);
    write_talk(page, session);
    heading_if(page, session->will.count > 0, "Will");
    for (size_t i = 0; i < session->will.count; i++) {
        write_action(page, session, &session->will.items[i]);
    }
    heading_if(page, session->support.count > 0, "Support promised");
    for (size_t i = 0; i < session->support.count; i++) {
        write_promise(page, team, session, &session->support.items[i]);
    }
    heading_if(page, session->next != DAY_NONE || session->coach_learned || session->notes,
               "Afterwards");
    page_date(page, "  next", session->next);
    page_date(page, "  followup",
              session->followup_sent <= page->context->as_of ? session->followup_sent : DAY_NONE);
    page_field(page, "  learned", session->coach_learned);
    page_field(page, "  notes", session->notes);
}

static int run(struct context *context)
{
    struct team team;
    const struct session *session = NULL;
    int code = team_load(context, &team);

    if (code == DONE) {
        code = find_session(context, &team, context->words[0], false, &session);
    }
    if (!session) {
        return code; /* what could not be read is complained of */
    }
    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return session_list_one(context, &team, session);
    }
    struct session known = context->as_of < context->today
                               ? session_known(context->arena, session, context->as_of)
                               : *session;
    struct page page = page_begin(context, label_width(&known));
    write_session(&page, &team, &known);
    return DONE;
}

const struct command session_show = {
    .name = "show",
    .arguments = "SESSION",
    .summary = "One session on one page: plan, talk, actions, promises.",
    .about = "SESSION is a name such as jordan/2026-01-12, or a part of it that fits no other.",
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

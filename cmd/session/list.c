/*
 * coach session list: one row a session, in order of day.
 */

#include <stddef.h>
#include <string.h>

#include "base/buffer.h"
#include "list.h"
#include "practice/session.h"
#include "private.h"
#include "session/notation.h"
#include "session/session.h"

struct session_row {
    const struct team *team;
    const struct session *session;
    struct arena *arena;
    day_t as_of;
};

static struct cell text_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;
    const char *const *text = (const void *)((const char *)row->session + column->argument);

    return cell_text(*text);
}

static struct cell date_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;
    const day_t *day = (const void *)((const char *)row->session + column->argument);

    return cell_date(*day <= row->as_of ? *day : DAY_NONE);
}

/** A talk of several people is each one's. */
static bool is_of(const void *data, const char *person)
{
    return session_is_of(((const struct session_row *)data)->session, person);
}

/** A list of texts: "ana,sam", or a line each where they are sentences. */
static struct cell texts_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;
    const struct texts *texts = (const void *)((const char *)row->session + column->argument);
    const char *between = texts == &row->session->focus ? "\n" : ",";
    struct buffer out;

    buffer_init(&out, row->arena);
    for (size_t i = 0; i < texts->count; i++) {
        buffer_printf(&out, "%s%s", i > 0 ? between : "", texts->items[i]);
    }
    return cell_text(texts->count > 0 ? buffer_text(&out) : NULL);
}

static struct cell day_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;

    (void)column;
    return cell_date(session_day(row->session, row->as_of));
}

static struct cell planned_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;

    (void)column;
    return cell_date(session_first_day(row->session));
}

static struct cell next_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct session_row *)data)->session->next);
}

static struct cell at_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;
    int at = row->session->at;

    (void)column;
    return cell_text(at == CLOCK_NONE ? NULL
                                      : arena_printf(row->arena, "%02d:%02d", at / 60, at % 60));
}

static struct cell kind_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[((const struct session_row *)data)->session->kind]);
}

static struct cell state_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;

    return cell_text(column->words[session_state_on(row->session, row->as_of)]);
}

static struct cell coach_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;

    (void)column;
    return cell_text(session_coach(row->team, row->session));
}

static struct cell minutes_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(
        decimal_make(session_minutes(((const struct session_row *)data)->session), 0));
}

static struct cell moved_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;
    int64_t count = 0;

    (void)column;
    for (size_t i = 0; i < row->session->moved.count; i++) {
        count += row->session->moved.items[i].date <= row->as_of;
    }
    return cell_number(decimal_make(count, 0));
}

static struct cell open_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;
    const struct actions *will = &row->session->will;
    int64_t count = 0;

    (void)column;
    if (session_state_on(row->session, row->as_of) != SESSION_HELD) {
        return cell_text(NULL);
    }
    for (size_t i = 0; i < will->count; i++) {
        count += action_state_on(&will->items[i], row->as_of) == ACTION_OPEN;
    }
    return cell_number(decimal_make(count, 0));
}

static const struct notation *const notations[] = {&option_notation, &will_notation,
                                                   &support_notation, &checkpoint_notation};
enum { OPTIONS, WILL, SUPPORT, CHECKPOINTS };

static struct cell items_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;

    return cell_text(notation_cell(row->arena, notations[column->argument], row->session));
}

static struct cell share_cell(const void *data, const struct column *column)
{
    const struct session_row *row = data;

    return cell_text(column->words[row->session->is_private ? 0 : 1]);
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(((const struct session_row *)data)->session->is_private);
}

#define AT(member) .argument = (int)offsetof(struct session, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(person), .has = is_of, .is_name = true,
     .is_person = true},
    {"session", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(slug)},
    {"date", CELL_DATE, SHOW_ALWAYS, .get = day_cell},
    {"at", CELL_TEXT, SHOW_DATA, .get = at_cell},
    {"kind", CELL_TEXT, SHOW_ALWAYS, .get = kind_cell, .words = session_kind_words},
    {"state", CELL_TEXT, SHOW_ALWAYS, .get = state_cell, .words = session_state_words},
    {"coach", CELL_TEXT, SHOW_ALWAYS, .get = coach_cell, .spare = 2},
    {"open", CELL_NUMBER, SHOW_ALWAYS, .get = open_cell, .spare = 1},
    {"focus", CELL_TEXT, SHOW_ALWAYS, .get = texts_cell, AT(focus)},
    {"with", CELL_TEXT, SHOW_DATA, .get = texts_cell, AT(with)},
    {"goals", CELL_TEXT, SHOW_DATA, .get = texts_cell, AT(goals)},
    {"minutes", CELL_NUMBER, SHOW_DATA, .get = minutes_cell},
    {"prepared_coach", CELL_DATE, SHOW_DATA, .get = date_cell, AT(prepared.coach)},
    {"prepared_coachee", CELL_DATE, SHOW_DATA, .get = date_cell, AT(prepared.coachee)},
    {"planned", CELL_DATE, SHOW_DATA, .get = planned_cell, .planned = true},
    {"moved", CELL_NUMBER, SHOW_DATA, .get = moved_cell},
    {"skipped", CELL_DATE, SHOW_DATA, .get = date_cell, AT(skipped)},
    {"why", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(why)},
    {"goal", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(goal)},
    {"now", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(reality.now)},
    {"tried", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(reality.tried)},
    {"in_the_way", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(reality.in_the_way)},
    {"options", CELL_TEXT, SHOW_DATA, .get = items_cell, .argument = OPTIONS},
    {"will", CELL_TEXT, SHOW_DATA, .get = items_cell, .argument = WILL},
    {"support", CELL_TEXT, SHOW_DATA, .get = items_cell, .argument = SUPPORT},
    {"going", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(going)},
    {"blockers", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(blockers)},
    {"task", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(task)},
    {"outcome", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(outcome)},
    {"why_you", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(why_you)},
    {"authority", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(authority)},
    {"resources", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(resources)},
    {"checkpoints", CELL_TEXT, SHOW_DATA, .get = items_cell, .argument = CHECKPOINTS},
    {"coach_learned", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(coach_learned)},
    {"next", CELL_DATE, SHOW_DATA, .get = next_cell, .planned = true},
    {"followup_sent", CELL_DATE, SHOW_DATA, .get = date_cell, AT(followup_sent)},
    {"share", CELL_TEXT, SHOW_DATA, .get = share_cell, .words = share_words + SHARE_PAIR},
    {"notes", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(notes)},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(file)},
};

static const char *const search[] = {"person", "session", "focus", "goal", "with", "goals", NULL};

static bool hidden(const void *data)
{
    const struct session_row *row = data;
    const struct person *person = team_person(row->team, row->session->person);

    return person_has_left(person, row->as_of);
}

static bool is_private(const void *data)
{
    return ((const struct session_row *)data)->session->is_private;
}

/** What was said and done later than the day that is asked for is not known on it. */
static struct session_row row_of(const struct context *context, const struct team *team,
                                 const struct session *session)
{
    struct session_row row = {team, session, context->arena, context->as_of};

    if (context->as_of < context->today) {
        struct session *known = arena_array(context->arena, 1, sizeof(*known));
        *known = session_known(context->arena, session, context->as_of);
        row.session = known;
    }
    return row;
}

static struct session_row *all_rows(const struct context *context, const struct team *team,
                                    size_t *count)
{
    struct arena *arena = context->arena;
    const struct session **all = sessions_all(arena, team, context->as_of, count);
    struct session_row *rows = arena_array(arena, *count, sizeof(*rows));

    for (size_t i = 0; i < *count; i++) {
        rows[i] = row_of(context, team, all[i]);
    }
    return rows;
}

static struct sheet sheet_of(const struct context *context)
{
    return (struct sheet){
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct session_row),
        .search = search,
        .hidden = hidden,
        .is_private = is_private,
    };
}

int session_list_one(struct context *context, const struct team *team,
                     const struct session *session)
{
    struct session_row row = row_of(context, team, session);
    struct sheet sheet = sheet_of(context);

    return list_write_one(context, &sheet, &row);
}

static int run(struct context *context)
{
    struct team team;
    struct sheet sheet = sheet_of(context);
    int code = private_load(context, &team);

    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code != DONE) {
        return code;
    }
    sheet.rows = all_rows(context, &team, &sheet.row_count);
    return list_write(context, &sheet,
                      "no sessions yet; plan one with: coach session schedule PERSON --date DATE");
}

const struct command session_list = {
    .name = "list",
    .arguments = "[FILTER...]",
    .summary = "List sessions, in order of day: planned, held and skipped.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};

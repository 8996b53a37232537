/*
 * Talks from rows, as `session list` writes them: all are read before any is written.
 */

#include <stdlib.h>
#include <string.h>

#include "input.h"
#include "practice/session.h"
#include "session/log.h"
#include "session/write.h"
#include "team.h"

enum { ROW_PERSON, ROW_DATE, ROW_STATE, ROW_KEYS };
enum { ROW_COLUMNS = ROW_KEYS + SAID_KEYS };
static const char *const row_others[] = {"session", "team", "coach", "open",    "planned", "moved",
                                         "skipped", "why",  "file",  "private", "name",    NULL};

static bool row_refuse(struct context *context, struct place place, const char *help,
                       const char *message)
{
    diags_add(&context->diags, SEVERITY_ERROR, "C2", place, help, "%s", message);
    return false;
}

/** The values of a cell: a list's ids, a line for each item, or the text itself. */
static struct texts split_cell(struct arena *arena, enum said_key key, const char *text)
{
    if (!text || !*text) {
        return (struct texts){NULL, 0};
    }
    switch (key) {
    case SAID_WITH:
    case SAID_GOALS: return said_split(arena, text);
    case SAID_FOCUS:
    case SAID_OPTIONS:
    case SAID_WILL:
    case SAID_SUPPORT:
    case SAID_CHECKPOINTS: return notation_split(arena, text);
    default: return said_one(arena, text);
    }
}

static bool read_row_day(struct context *context, const struct row_value *value, struct said *said)
{
    struct period period;
    const char *text = value->text ? value->text : "";

    if (!date_parse_words(text, strlen(text), context->today, DATE_FACT, &period) ||
        period.first != period.last) {
        return row_refuse(context, value->place, "write a date such as 2026-01-12",
                          arena_printf(context->arena, "'%s' is no single day", text));
    }
    if (period.first > context->today) {
        return row_refuse(context, value->place, "rows are of talks that were held",
                          arena_printf(context->arena, "'%s' is still to come", text));
    }
    said->date = period.first;
    return true;
}

/** People by their own ids, goals that there are. */
static bool check_names(struct context *context, const struct team *team, const struct row *row,
                        const struct said *said)
{
    const struct texts *with = &said->values[SAID_WITH];
    const struct texts *goals = &said->values[SAID_GOALS];
    bool good = true;

    for (size_t i = 0; i < with->count; i++) {
        good &= check_person_id(context, with->items[i], row->values[ROW_KEYS + SAID_WITH].place);
    }
    for (size_t i = 0; i < goals->count; i++) {
        const char *slash = strrchr(goals->items[i], '/');
        char *goal = arena_strndup(context->arena, goals->items[i],
                                   slash ? (size_t)(slash - goals->items[i]) : 0);
        const struct goal *of_kpi = team_goal(team, goal);
        if (!team_goal(team, goals->items[i]) && !(of_kpi && goal_kpi(of_kpi, slash + 1))) {
            good =
                row_refuse(context, row->values[ROW_KEYS + SAID_GOALS].place,
                           "write PERSON/GOAL or PERSON/GOAL/KPI",
                           arena_printf(context->arena, "there is no goal '%s'", goals->items[i]));
        }
    }
    return good;
}

static bool read_row(struct context *context, const struct team *team, const struct row *row,
                     struct said *said)
{
    const struct row_value *person = &row->values[ROW_PERSON];
    const char *state = row->values[ROW_STATE].text;
    bool good = true;

    *said = (struct said){.person = person->text ? person->text : "", .place = row->place};
    if (state && strcmp(state, session_state_words[SESSION_HELD]) != 0) {
        good = row_refuse(context, row->values[ROW_STATE].place, "leave out rows of other states",
                          "only talks that were held are logged");
    }
    if (strcmp(said->person, TEAM_ID) != 0) {
        good &= check_person_id(context, said->person, person->place);
    }
    for (int key = 0; key < SAID_KEYS; key++) {
        said->values[key] =
            split_cell(context->arena, (enum said_key)key, row->values[ROW_KEYS + key].text);
    }
    good &= read_row_day(context, &row->values[ROW_DATE], said);
    return check_names(context, team, row, said) && good;
}

/** What an export says in full and a file leaves out: the defaults. */
static void drop_defaults(const struct team *team, struct said *said)
{
    const char *kind = said_text(said, SAID_KIND);
    const char *minutes = said_text(said, SAID_MINUTES);
    const char *share = said_text(said, SAID_SHARE);
    bool of_team = strcmp(said->person, TEAM_ID) == 0;
    bool is_private = !of_team && record_is_private(team, FILE_SESSION, SHARE_UNSAID);

    for (int i = 0; kind && minutes && session_kind_words[i]; i++) {
        if (strcmp(session_kind_words[i], kind) == 0 &&
            session_kind_minutes((enum session_kind)i) == strtol(minutes, NULL, 10)) {
            said->values[SAID_MINUTES].count = 0;
        }
    }
    if (share && strcmp(share, share_words[is_private ? SHARE_PAIR : SHARE_TEAM]) == 0) {
        said->values[SAID_SHARE].count = 0;
    }
}

/** The session that was planned is filled by one row only. */
static void find_planned(const struct team *team, struct said *all, size_t index)
{
    const struct session *planned = said_find_planned(team, &all[index]);

    for (size_t i = 0; i < index && planned; i++) {
        planned = all[i].planned == planned ? NULL : planned;
    }
    all[index].planned = planned;
}

int log_rows(struct context *context, const struct team *team, const char *from, bool fill,
             bool strict)
{
    const char *names[ROW_COLUMNS + 1] = {"person", "date", "state"};
    struct row_columns columns = {names, ROW_DATE + 1, row_others};
    struct rows rows;
    struct said *all;
    bool good = true;

    memcpy(names + ROW_KEYS, said_columns, SAID_KEYS * sizeof(*names));
    if (!input_rows(context, from, &columns, &rows)) {
        return DONE;
    }
    all = arena_array(context->arena, rows.count, sizeof(*all));
    for (size_t i = 0; i < rows.count; i++) {
        good &= read_row(context, team, &rows.items[i], &all[i]);
    }
    for (size_t i = 0; good && i < rows.count; i++) {
        if (fill) {
            find_planned(team, all, i);
        }
        said_settle_kind(context->arena, &all[i]);
        drop_defaults(team, &all[i]);
    }
    return good ? said_write(context, team, all, rows.count, strict) : DONE;
}

/*
 * coach person log: the log book, one row an event.
 */

#include <string.h>

#include "list.h"
#include "me.h"
#include "person/person.h"
#include "practice/log.h"
#include "practice/session.h"
#include "team.h"

enum { SINCE, TICKS };

static const struct option_spec options[] = {
    [SINCE] = {"since", 0, "DATE", "from this day on; last-session: from that of each person on"},
    [TICKS] = {"ticks", 0, NULL, "the ticks of your own habits, too"},
};

struct event_row {
    struct log_event event;
    struct arena *arena;
    bool hidden;
};

/* Cells */

static const struct log_event *event_of(const void *data)
{
    return &((const struct event_row *)data)->event;
}

static struct cell date_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(event_of(data)->date);
}

static struct cell person_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(event_of(data)->person);
}

static struct cell kind_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[event_of(data)->kind]);
}

static struct cell what_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(log_what(((const struct event_row *)data)->arena, event_of(data)));
}

static struct cell by_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(event_of(data)->by);
}

static struct cell goal_cell(const void *data, const struct column *column)
{
    const struct goal *goal = event_of(data)->goal;

    (void)column;
    return cell_text(goal ? goal->slug : NULL);
}

static struct cell kpi_cell(const void *data, const struct column *column)
{
    const struct log_event *event = event_of(data);

    (void)column;
    return cell_text(event->kind == LOG_READING ? ((const struct kpi *)event->of)->id : NULL);
}

static struct cell file_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(event_of(data)->file);
}

static struct cell line_cell(const void *data, const struct column *column)
{
    int line = event_of(data)->line;

    (void)column;
    return line > 0 ? cell_number(decimal_make(line, 0)) : cell_text(NULL);
}

static bool is_private(const void *data)
{
    return event_of(data)->is_private;
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(is_private(data));
}

static const struct column columns[] = {
    {"date", CELL_DATE, SHOW_ALWAYS, .get = date_cell},
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = person_cell},
    {"kind", CELL_TEXT, SHOW_ALWAYS, .get = kind_cell, .words = log_kind_words},
    {"what", CELL_TEXT, SHOW_ALWAYS, .get = what_cell},
    {"by", CELL_TEXT, SHOW_ALWAYS, .spare = 1, .is_person = true, .get = by_cell},
    {"goal", CELL_TEXT, SHOW_DATA, .get = goal_cell},
    {"kpi", CELL_TEXT, SHOW_DATA, .get = kpi_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = file_cell},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

static const char *const search[] = {"person", "kind", "what", "by", "goal", NULL};

static bool hidden(const void *data)
{
    return ((const struct event_row *)data)->hidden;
}

/* Choosing */

/** What was asked for beside filters. */
struct choice {
    /** NULL for everyone. */
    const char *person;
    day_t since;
    bool since_session;
    /** Whose ticks are shown; NULL for nobody's. */
    const char *ticks_of;
};

/** The person is the first word, unless that is a filter. */
static int read_person(struct context *context, struct choice *choice)
{
    int code = DONE;

    if (context->word_count > 0 && !strchr(context->words[0], ':')) {
        code = find_person(context, context->words[0], true, &choice->person);
        context->words++;
        context->word_count--;
    }
    return code;
}

static int read_since(struct context *context, struct choice *choice)
{
    const char *text = context->options[SINCE];
    struct period period = {DAY_NONE, DAY_NONE};

    choice->since_session = text && strcmp(text, "last-session") == 0;
    if (text && !choice->since_session &&
        !date_parse_words(text, strlen(text), context->today, DATE_FACT, &period)) {
        return usage_error(context, "write a date such as 2026-01-12, or last-session",
                           "'%s' is no date", text);
    }
    choice->since = period.first;
    return DONE;
}

/** Ticks are shown to whose they are. */
static int read_ticks(struct context *context, struct choice *choice)
{
    int code = DONE;

    if (context->options[TICKS]) {
        code = me_find(context, ME_HOW, &choice->ticks_of);
    }
    if (code == DONE && choice->ticks_of && choice->person &&
        strcmp(choice->person, choice->ticks_of) != 0) {
        code = usage_error(context, "coach goal habit shows the streak",
                           "the ticks of a habit are the person's own");
    }
    return code;
}

static bool shows_tick(const struct choice *choice, const struct log_event *event)
{
    bool is_tick = event->kind == LOG_TICK || event->kind == LOG_TICK_SKIPPED;

    return !is_tick || (choice->ticks_of && strcmp(event->person, choice->ticks_of) == 0);
}

/** What of one person's events is shown, or of the team's own. */
struct stretch {
    day_t since;
    bool gone;
};

/** The day of a person's last session; DAY_NONE for none. */
static day_t last_session(const struct context *context, const struct team *team, const char *id)
{
    const struct session *last = session_last(team, id, context->as_of);

    return last ? session_day(last, context->as_of) : DAY_NONE;
}

/** One for each of the people, and behind them the team's, which begins with the first of theirs. */
static struct stretch *stretches_of(const struct context *context, const struct team *team,
                                    const struct choice *choice)
{
    size_t count = team->people.count;
    struct stretch *stretches = arena_array(context->arena, count + 1, sizeof(*stretches));
    struct stretch *own = &stretches[count];

    own->since = choice->since_session && count > 0 ? DAY_LAST : choice->since;
    for (size_t i = 0; i < count; i++) {
        const struct person *person = &team->people.items[i];
        bool is_meant = !choice->person || strcmp(choice->person, person->id) == 0;
        stretches[i] = (struct stretch){choice->since, person_has_left(person, context->as_of)};
        if (choice->since_session && is_meant) {
            stretches[i].since = last_session(context, team, person->id);
            own->since = stretches[i].since < own->since ? stretches[i].since : own->since;
        }
    }
    return stretches;
}

static const struct stretch *stretch_of(const struct stretch *stretches, const struct team *team,
                                        const char *id)
{
    const struct person *person = team_person(team, id);

    return &stretches[person ? (size_t)(person - team->people.items) : team->people.count];
}

static struct event_row *choose(const struct context *context, const struct team *team,
                                const struct choice *choice, size_t *count)
{
    struct arena *arena = context->arena;
    struct log all = log_make(arena, team, context->as_of, choice->ticks_of != NULL);
    const struct stretch *stretches = stretches_of(context, team, choice);
    struct event_row *rows = arena_array(arena, all.count, sizeof(*rows));

    *count = 0;
    for (size_t i = 0; i < all.count; i++) {
        const struct log_event *event = &all.events[i];
        const struct stretch *stretch = stretch_of(stretches, team, event->person);
        bool is_meant = !choice->person || log_is_of(event, choice->person);
        if (is_meant && event->date >= stretch->since && shows_tick(choice, event)) {
            rows[(*count)++] = (struct event_row){*event, arena, !choice->person && stretch->gone};
        }
    }
    return rows;
}

static int run(struct context *context)
{
    struct choice choice = {.person = NULL};
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct event_row),
        .search = search,
        .hidden = hidden,
        .is_private = is_private,
    };
    int code = team_open(context);

    if (code == DONE) {
        code = read_person(context, &choice);
    }
    if (code == DONE) {
        code = read_since(context, &choice);
    }
    if (code == DONE) {
        code = read_ticks(context, &choice);
    }
    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    sheet.rows = choose(context, &team, &choice, &sheet.row_count);
    return list_write(context, &sheet, "nothing has happened yet");
}

const struct command person_log = {
    .name = "log",
    .arguments = "[PERSON] [FILTER...]",
    .summary = "The log book: every dated event over all records, in order of date.",
    .about = "Sessions of several people are in each one's log. Filters: kind:reading by:sam\n"
             "date:2026-01..2026-03 goal:on-time, or plain words behind the person.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};

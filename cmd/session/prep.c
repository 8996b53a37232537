/*
 * coach session prep: what to have in mind before a talk, on one page, for coach or coachee.
 */

#include "practice/prep.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "io/markdown.h"
#include "me.h"
#include "page.h"
#include "practice/questions.h"
#include "practice/session.h"
#include "session/prep.h"
#include "session/session.h"
#include "team.h"

enum { FOR };

static const struct option_spec options[] = {
    [FOR] = {"for", 0, "WHOM", "coach or coachee (by who is at the keyboard)"},
};

/** Columns of labels, with the blanks around them; and of the marks of a list. */
enum { LABEL_MIN = 14, LABEL_MAX = 26, LABEL_ROOM = 4, LIST_WIDTH = 4 };

/** Above each section, by enum prep_section. */
static const char *const section_titles[PREP_SECTIONS] = {
    "Open, of both",
    "What moved",
    "To recognise",
    "Not read lately",
    "Habits",
    "Partner in",
    "In the way",
    "Last journal",
    "Last feedback",
    "Tasks: skill and will",
    "Last time, and since",
    "To ask",
};

/* The page */

/** "Jordan with Sam: grow, 2026-01-26 at 09:30, 45 minutes" */
static char *talk_text(const struct prep *prep)
{
    struct arena *arena = prep->arena;
    const struct session *next = prep->next;
    const char *name = team_name_of(prep->team, prep->person->id);
    const char *coach = next ? session_coach(prep->team, next) : NULL;
    char date[DATE_SIZE];

    if (!next) {
        day_t agreed = session_next_talk(prep->team, prep->person->id, prep->as_of).day;
        return agreed == DAY_NONE ? arena_printf(arena, "%s: no talk is planned", name)
                                  : arena_printf(arena, "%s: no talk is planned, %s was agreed",
                                                 name, date_format(agreed, date));
    }
    return arena_printf(
        arena, "%s%s%s: %s, %s%s, %d minutes", name, coach ? " with " : "",
        coach ? team_name_of(prep->team, coach) : "", session_kind_words[next->kind],
        date_format(session_day(next, prep->as_of), date),
        next->at == CLOCK_NONE ? ""
                               : arena_printf(arena, " at %02d:%02d", next->at / 60, next->at % 60),
        (int)session_minutes(next));
}

/** "What moved since 2026-01-12", "To think about" */
static const char *title_of(const struct prep *prep, enum prep_section section)
{
    char date[DATE_SIZE];

    if (section == PREP_MOVED) {
        return prep->last ? arena_printf(prep->arena, "What moved since %s",
                                         date_format(session_day(prep->last, prep->as_of), date))
                          : "What moved since the start";
    }
    if (prep->side == PREP_COACHEE && section == PREP_RECOGNISE) {
        return "What went well";
    }
    return prep->side == PREP_COACHEE && section == PREP_QUESTION ? "To think about"
                                                                  : section_titles[section];
}

/** True for rows whose item is what it is filed under, and no word for those who read. */
static bool is_filed(const struct prep_row *row)
{
    return row->section == PREP_RECOGNISE || row->section == PREP_FEEDBACK;
}

/** What stands before the text; NULL to say it once for several rows. */
static const char *label_of(const struct prep *prep, size_t at)
{
    const struct prep_row *row = &prep->rows.items[at];
    const struct prep_row *before = at > 0 ? row - 1 : NULL;

    if (is_filed(row)) {
        return "-";
    }
    return before && before->section == row->section && strcmp(before->item, row->item) == 0
               ? ""
               : row->item;
}

/** Columns of the labels: those of the widest that is not too wide. */
static size_t label_width(const struct prep *prep)
{
    size_t width = LABEL_MIN;

    for (size_t i = 0; i < prep->rows.count; i++) {
        const struct prep_row *row = &prep->rows.items[i];
        size_t own = text_width(row->item, strlen(row->item)) + LABEL_ROOM;
        if (!is_filed(row) && own > width && own <= LABEL_MAX) {
            width = own;
        }
    }
    return width;
}

/** A label that takes more than its columns has a line of its own; what has none is a list. */
static void write_row(const struct page *page, const struct prep *prep, size_t at)
{
    const struct prep_row *row = &prep->rows.items[at];
    const char *label = arena_printf(prep->arena, "  %s", label_of(prep, at));
    struct page list = *page;

    list.label_width = LIST_WIDTH;
    if (is_filed(row)) {
        page_field(&list, label, row->text);
    } else if (text_width(label, strlen(label)) < page->label_width) {
        page_field(page, label, row->text);
    } else {
        page_field(page, label, "");
        page_field(page, "", row->text);
    }
}

static void write_page(struct context *context, const struct prep *prep)
{
    struct page page = page_begin(context, label_width(prep));
    int section = -1;

    page_title(&page, talk_text(prep));
    for (size_t i = 0; i < prep->rows.count; i++) {
        const struct prep_row *row = &prep->rows.items[i];
        if ((int)row->section != section) {
            section = (int)row->section;
            page_heading(&page, title_of(prep, row->section));
        }
        write_row(&page, prep, i);
    }
}

/** To hand out: a list below each heading. */
static void write_markdown(const struct prep *prep)
{
    struct buffer out;
    int section = -1;

    buffer_init(&out, prep->arena);
    markdown_text(&out, talk_text(prep));
    buffer_putc(&out, '\n');
    for (size_t i = 0; i < prep->rows.count; i++) {
        const struct prep_row *row = &prep->rows.items[i];
        if ((int)row->section != section) {
            section = (int)row->section;
            buffer_printf(&out, "\n## %s\n\n", title_of(prep, row->section));
        }
        buffer_puts(&out, "- ");
        if (!is_filed(row)) {
            markdown_text(&out, row->item);
            buffer_puts(&out, ": ");
        }
        markdown_text(&out, row->text);
        buffer_putc(&out, '\n');
    }
    fputs(buffer_text(&out), stdout);
}

static int write_preps(struct context *context, const struct prep *preps, size_t count)
{
    enum format format = context->sheet.format;
    struct page page = page_begin(context, 0);

    if (context->sheet.columns || (format != FORMAT_TABLE && format != FORMAT_MD)) {
        return prep_write_rows(context, preps, count);
    }
    if (format == FORMAT_MD) {
        printf("# %s\n", question_opening);
    } else {
        page_title(&page, question_opening);
    }
    for (size_t i = 0; i < count; i++) {
        printf("\n");
        if (format == FORMAT_MD) {
            write_markdown(&preps[i]);
        } else {
            write_page(context, &preps[i]);
        }
        if (format == FORMAT_TABLE && !preps[i].next) {
            say("plan one with: coach session schedule %s --date DATE", preps[i].person->id);
        }
    }
    return DONE;
}

/* Who prepares for what */

/** A session's name has a day in it; anything else is a person. */
static bool names_session(const char *word)
{
    const char *slash = strrchr(word, '/');
    const char *last = slash ? slash + 1 : word;

    return slash || date_parse(last, strlen(last) < 10 ? strlen(last) : 10) != DAY_NONE;
}

/**
 * Whose preparation it is, where several take part: that of the one at the keyboard, unless they
 * hold it, or have no part in it, and prepare for everyone else.
 */
static struct texts people_of_session(struct context *context, const struct team *team,
                                      const struct session *session)
{
    const char *me = me_known(context);
    const char *coach = session_coach(team, session);
    bool holds = me && coach && strcmp(me, coach) == 0;
    struct texts people = {
        .items = arena_array(context->arena, session->with.count + 1, sizeof(*people.items))};

    if (strcmp(session->person, TEAM_ID) != 0) {
        people.items[people.count++] = session->person;
        return people;
    }
    if (me && !holds && session_is_of(session, me)) {
        people.items[people.count++] = me;
        return people;
    }
    for (size_t i = 0; i < session->with.count; i++) {
        const char *id = session->with.items[i];
        if (team_person(team, id) && (!coach || strcmp(id, coach) != 0)) {
            people.items[people.count++] = id;
        }
    }
    return people;
}

/** Those whose pages are asked for; none where their files could not be read. */
static int find_subjects(struct context *context, const struct team *team,
                         const struct session **session, struct texts *people)
{
    const char *word = context->words[0];
    const char **id = arena_array(context->arena, 1, sizeof(*id));
    int code;

    *people = (struct texts){id, 0};
    if (!names_session(word)) {
        code = find_person(context, word, false, id);
        people->count = code == DONE && team_person(team, *id) ? 1 : 0;
        return code;
    }
    code = find_session(context, team, word, false, session);
    if (code == DONE && *session) {
        *people = people_of_session(context, team, *session);
    }
    return code;
}

/** The person prepares as the coachee, anyone else as the coach, unless it is said. */
static int find_side(struct context *context, struct prep *prep)
{
    const char *given = context->options[FOR];
    const char *me = given ? NULL : me_known(context);

    prep->side = me && strcmp(me, prep->person->id) == 0 ? PREP_COACHEE : PREP_COACH;
    if (!given) {
        return DONE;
    }
    for (int side = PREP_COACH; side <= PREP_COACHEE; side++) {
        if (strcmp(given, prep_side_words[side]) == 0) {
            prep->side = (enum prep_side)side;
            return DONE;
        }
    }
    return usage_error(context, "coach or coachee", "nobody prepares as '%s'", given);
}

static int fill(struct context *context, struct prep *prep)
{
    int code = find_side(context, prep);

    if (code != DONE) {
        return code;
    }
    prep_fill(prep);
    for (size_t i = 0; i < prep->rows.count; i++) {
        prep->rows.items[i].person = prep->person->id;
    }
    return DONE;
}

static int run(struct context *context)
{
    const struct session *session = NULL;
    struct texts people = {NULL, 0};
    struct team team;
    struct prep *preps;
    int code = team_load(context, &team);

    if (code == DONE) {
        code = find_subjects(context, &team, &session, &people);
    }
    preps = arena_array(context->arena, people.count, sizeof(*preps));
    for (size_t i = 0; i < people.count && code == DONE; i++) {
        preps[i] = (struct prep){
            .arena = context->arena,
            .team = &team,
            .person = team_person(&team, people.items[i]),
            .as_of = context->as_of,
            .over = context->as_of < context->today,
            .next = session,
        };
        code = fill(context, &preps[i]);
    }
    if (code != DONE || people.count == 0) {
        return code; /* what could not be read is complained of */
    }
    return write_preps(context, preps, people.count);
}

const struct command session_prep = {
    .name = "prep",
    .arguments = "PERSON|SESSION",
    .summary = "One page before a talk, for the coach or for the coachee.",
    .about =
        "What is open, what moved, what went well, and what to ask; of a talk of several people,\n"
        "a page for each. It writes nothing: that somebody prepared is noted with\n"
        "coach session log SESSION --prepared-by-coach today.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

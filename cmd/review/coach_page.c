/*
 * The page of somebody's own coaching, and the same with all that is behind it.
 */

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "practice/session.h"
#include "review/coach_page.h"

enum { LABEL_WIDTH = 22, SENTENCE_INDENT = 2 };

/** How a figure is said. */
static const struct {
    /** Before its line; "" continues the one above. */
    const char *label;
    /** Around "5 of 6". */
    const char *line[2];
    /** The same where it is to be recognised. */
    const char *recognised[2];
} said[COACH_FIGURES] = {
    [COACH_ON_TIME] = {"sessions held", {"", " on time"}, {"", " sessions held on their day"}},
    [COACH_HELD] = {"", {"", " held, on whichever day"}, {NULL}},
    [COACH_MOVED] = {"", {"", " moved"}, {NULL}},
    [COACH_SKIPPED] = {"", {"", " called off"}, {NULL}},
    [COACH_NOT_NOTED] = {"", {"", " not noted yet"}, {NULL}},
    [COACH_PREPARED] = {"sessions prepared", {"", ""}, {"", " sessions prepared"}},
    [COACH_FOLLOWUPS] = {"follow-ups sent", {"", ""}, {"", " follow-ups sent"}},
    [COACH_PROMISES] = {"promises kept", {"", ""}, {"", " promises kept"}},
    [COACH_DAYS] = {"event to feedback",
                    {"median ", ""},
                    {"feedback came ", " after the event, by the median"}},
    [COACH_REINFORCING] = {"feedback given",
                           {"", " reinforcing"},
                           {"feedback that said what went well: ", ""}},
    [COACH_REDIRECTING] = {"", {"", " redirecting"}, {NULL}},
    [COACH_OVERRIDES] = {"gate overrides", {"", " steps opened"}, {NULL}},
    [COACH_LEARNED] = {"learned", {"", ""}, {NULL}},
    [COACH_ROUND] = {"360 answers", {"", " that a summary is made of"}, {NULL}},
    [COACH_UPWARD] = {"upward answers", {"", " that a summary is made of"}, {NULL}},
};

static const struct coach_figure *figure_of(const struct coach_page *p, enum coach_figure_id id)
{
    return &p->coaching->figures[id];
}

static const char *name_of(const struct coach_page *p, const char *id)
{
    return strcmp(id, TEAM_ID) == 0 ? "the team" : team_name_of(p->team, id);
}

/* A figure in words */

/** "5 of 6", "2.5 days"; NULL where there is nothing to count. */
static const char *amount(const struct coach_page *p, enum coach_figure_id id)
{
    const struct coach_figure *figure = figure_of(p, id);
    char value[DECIMAL_SIZE];
    char of[DECIMAL_SIZE];

    if (!ratio_known(figure->value)) {
        return NULL;
    }
    ratio_format(figure->value, 4, value);
    if (coach_terms[id].sum == SUM_MEDIAN) {
        return arena_printf(p->arena, "%s %s", value, strcmp(value, "1") == 0 ? "day" : "days");
    }
    return arena_printf(p->arena, "%s of %s", value, ratio_format(figure->of, 0, of));
}

/** True once so many have answered that there is a summary. */
static bool has_summary(const struct coach_figure *figure)
{
    return ratio_known(figure->value) && ratio_compare(figure->value, figure->of) >= 0;
}

const char *coach_line(const struct coach_page *p, enum coach_figure_id id)
{
    const struct coach_figure *figure = figure_of(p, id);
    const char *text = amount(p, id);

    if (!text) {
        return "nothing to count";
    }
    if (coach_terms[id].sum == SUM_OF_FEWEST && has_summary(figure)) {
        return arena_printf(p->arena, "%" PRId64, figure->value.num);
    }
    return arena_printf(p->arena, "%s%s%s", said[id].line[0], text, said[id].line[1]);
}

/* The blocks */

static char *days_of(const struct coach_page *p)
{
    const struct period *period = &p->coaching->period;
    char first[DATE_SIZE];
    char last[DATE_SIZE];
    char today[DATE_SIZE];

    date_format(p->coaching->as_of, today);
    return arena_printf(
        p->arena, "%s to %s%s%s",
        period->first == DAY_FIRST ? "the first record" : date_format(period->first, first),
        period->last == DAY_LAST ? today : date_format(period->last, last),
        period->last > p->coaching->as_of && period->last < DAY_LAST ? ", as of " : "",
        period->last > p->coaching->as_of && period->last < DAY_LAST ? today : "");
}

/** The day of the coach's own next talk with whoever coaches them; DAY_NONE for none. */
static day_t next_talk(const struct coach_page *p)
{
    const struct person *coach = team_person(p->team, p->coaching->coach);
    const struct sessions *own = coach ? &coach->sessions : &(struct sessions){.count = 0};
    day_t as_of = p->coaching->as_of;
    day_t next = DAY_NONE;

    for (size_t i = 0; i < own->count; i++) {
        day_t day = session_day(&own->items[i], as_of);
        if (session_state_on(&own->items[i], as_of) == SESSION_PLANNED && day >= as_of &&
            (next == DAY_NONE || day < next)) {
            next = day;
        }
    }
    return next;
}

/** Who coaches the coach, and so the talk for which this page is. */
static void write_coached_by(const struct coach_page *p)
{
    const struct coach_figures *coaching = p->coaching;
    day_t next = next_talk(p);
    const char *name = team_name_of(p->team, coaching->coached_by);
    char date[DATE_SIZE];

    if (!name) {
        page_field(&p->page, "  coached by",
                   arena_printf(p->arena,
                                "nobody yet; 'coach: ID' in people/%s/person.yaml names somebody",
                                coaching->coach));
    } else if (next == DAY_NONE) {
        page_field(&p->page, "  coached by",
                   arena_printf(p->arena, "%s, who hears of this page in the next talk", name));
    } else {
        page_field(&p->page, "  coached by",
                   arena_printf(p->arena, "%s, who hears of this page in the talk of %s", name,
                                date_format(next, date)));
    }
}

static void write_head(const struct coach_page *p)
{
    page_title(&p->page, arena_printf(p->arena, "Coaching by %s, %s",
                                      team_name_of(p->team, p->coaching->coach), days_of(p)));
    write_coached_by(p);
}

static void write_recognised(const struct coach_page *p)
{
    struct page sentences = page_begin(p->context, SENTENCE_INDENT);
    bool any = false;

    page_heading(&p->page, "To recognise");
    for (int i = 0; i < COACH_FIGURES; i++) {
        enum coach_figure_id id = (enum coach_figure_id)i;
        if (coach_is_recognised(p->coaching, id)) {
            any = true;
            page_field(&sentences, " ",
                       arena_printf(p->arena, "%s%s%s", said[i].recognised[0], amount(p, id),
                                    said[i].recognised[1]));
        }
    }
    if (!any) {
        printf("  nothing is on file for these days yet\n");
    }
}

/** What is open: "promised for 2026-03-13: A screen by the light table". */
static char *owed_text(const struct coach_page *p, enum coach_figure_id id,
                       const struct coach_piece *piece)
{
    char date[DATE_SIZE];

    date_format(piece->date, date);
    if (id == COACH_PROMISES) {
        return arena_printf(p->arena, "promised for %s: %s", date,
                            piece->what ? piece->what : "support");
    }
    if (id == COACH_FOLLOWUPS) {
        return arena_printf(p->arena, "the follow-up of the session of %s", date);
    }
    return arena_printf(p->arena, "a note of what became of the session of %s", date);
}

static void write_owed(const struct coach_page *p)
{
    bool any = false;

    page_heading(&p->page, "Owed");
    for (int i = 0; i < COACH_FIGURES; i++) {
        const struct coach_figure *figure = figure_of(p, (enum coach_figure_id)i);
        for (size_t j = 0; j < figure->count; j++) {
            const struct coach_piece *piece = &figure->pieces[j];
            if (!coach_is_owed((enum coach_figure_id)i, piece)) {
                continue;
            }
            any = true;
            page_field(&p->page, arena_printf(p->arena, "  %s", name_of(p, piece->person)),
                       owed_text(p, (enum coach_figure_id)i, piece));
            page_field(&p->page, "", arena_printf(p->arena, "%s:%d", piece->file, piece->line));
        }
    }
    if (!any) {
        printf("  nothing is open\n");
    }
}

/** True for what is not meant to be, so that each piece of it has its reason. */
static bool has_reasons(enum coach_figure_id id)
{
    return id == COACH_MOVED || id == COACH_SKIPPED || id == COACH_OVERRIDES;
}

/** Why it came to that, beside the figure: ": Ana is in Lyon; The trade fair opens on Monday". */
static char *reasons(const struct coach_page *p, enum coach_figure_id id)
{
    const struct coach_figure *figure = figure_of(p, id);
    struct buffer out;

    buffer_init(&out, p->arena);
    for (size_t i = 0; has_reasons(id) && i < figure->count; i++) {
        const struct coach_piece *piece = &figure->pieces[i];
        if (piece->value.units == 1 && piece->what) {
            buffer_printf(&out, "%s%s", out.length > 0 ? "; " : ": ", piece->what);
        }
    }
    return buffer_text(&out);
}

static void write_figures(const struct coach_page *p)
{
    page_heading(&p->page, "Figures");
    for (int i = 0; i < COACH_LEARNED; i++) {
        if (*said[i].label || amount(p, (enum coach_figure_id)i)) {
            page_field(&p->page, arena_printf(p->arena, "  %s", said[i].label),
                       arena_printf(p->arena, "%s%s", coach_line(p, (enum coach_figure_id)i),
                                    reasons(p, (enum coach_figure_id)i)));
        }
    }
}

static void write_learned(const struct coach_page *p)
{
    const struct coach_figure *figure = figure_of(p, COACH_LEARNED);
    char date[DATE_SIZE];

    if (figure->count == 0) {
        return;
    }
    page_heading(&p->page, "Learned");
    for (size_t i = 0; i < figure->count; i++) {
        const struct coach_piece *piece = &figure->pieces[i];
        page_field(&p->page, arena_printf(p->arena, "  %s", date_format(piece->date, date)),
                   arena_printf(p->arena, "%s: %s", name_of(p, piece->person), piece->what));
    }
}

static struct coach_page page_of(struct context *context, const struct team *team,
                                 const struct coach_figures *coaching)
{
    return (struct coach_page){
        .page = page_begin(context, LABEL_WIDTH),
        .context = context,
        .arena = context->arena,
        .team = team,
        .coaching = coaching,
    };
}

void coach_write_page(struct context *context, const struct team *team,
                      const struct coach_figures *coaching)
{
    struct coach_page p = page_of(context, team, coaching);

    write_head(&p);
    write_recognised(&p);
    write_owed(&p);
    write_figures(&p);
    write_learned(&p);
    coach_write_answers(&p);
    printf("\nthe files behind each figure: coach review coach %s --explain\n", coaching->coach);
}

/* Explained */

/** "1  2026-03-09" and behind it where it stands, what became of it, and its words. */
static void write_piece(const struct coach_page *p, const struct coach_piece *piece)
{
    char value[DECIMAL_SIZE];
    char date[DATE_SIZE];

    page_field(&p->page,
               arena_printf(p->arena, "  %3s  %s",
                            decimal_known(piece->value) ? decimal_format(piece->value, value) : "",
                            date_format(piece->date, date)),
               arena_printf(p->arena, "%s:%d%s%s%s%s", piece->file, piece->line,
                            piece->state ? " " : "", piece->state ? piece->state : "",
                            piece->what ? ": " : "", piece->what ? piece->what : ""));
}

void coach_write_explained(struct context *context, const struct team *team,
                           const struct coach_figures *coaching)
{
    struct coach_page p = page_of(context, team, coaching);

    write_head(&p);
    for (int i = 0; i < COACH_FIGURES; i++) {
        const struct coach_figure *figure = &coaching->figures[i];
        page_heading(&p.page, coach_terms[i].key);
        if (coach_terms[i].sum != SUM_WORDS) {
            page_field(&p.page, "  value", coach_line(&p, (enum coach_figure_id)i));
        }
        page_field(&p.page, "  how", coach_terms[i].how);
        for (size_t j = 0; j < figure->count; j++) {
            write_piece(&p, &figure->pieces[j]);
        }
    }
}

/*
 * Entries for calendar programs. The times are local ones without a zone, and nothing comes from
 * the clock: the same records give the same bytes on any day.
 */

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "io/icalendar.h"
#include "practice/session.h"
#include "session/calendar.h"

/** Bytes that hold "20260112T093000". */
enum { MOMENT_SIZE = 24 };

static const char *const session_titles[SESSION_KIND_COUNT] = {
    [SESSION_GROW] = "Coaching",     [SESSION_LASER] = "Five minutes",
    [SESSION_CHECKIN] = "Check-in",  [SESSION_KICKOFF] = "Kick-off",
    [SESSION_REVIEW] = "Review",     [SESSION_DELEGATION] = "Delegation",
    [SESSION_PRACTICE] = "Practice",
};

/* Titles */

/** "Jordan and Sam"; those who take part, where there are several. */
static char *people_text(struct arena *arena, const struct team *team,
                         const struct session *session)
{
    const char *coach = session_coach(team, session);
    struct buffer text;

    buffer_init(&text, arena);
    if (strcmp(session->person, TEAM_ID) != 0) {
        buffer_puts(&text, team_name_of(team, session->person));
        if (coach) {
            buffer_printf(&text, " and %s", team_name_of(team, coach));
        }
        return buffer_text(&text);
    }
    for (size_t i = 0; i < session->with.count; i++) {
        buffer_printf(&text, "%s%s", i > 0 ? ", " : "", team_name_of(team, session->with.items[i]));
    }
    return session->with.count > 0 ? buffer_text(&text) : arena_strdup(arena, TEAM_ID);
}

char *entry_title(struct arena *arena, const struct team *team, const struct diary_entry *entry)
{
    switch (entry->kind) {
    case DIARY_SESSION:
        return arena_printf(arena, "%s: %s", session_titles[entry->session->kind],
                            people_text(arena, team, entry->session));
    case DIARY_NEXT:
        return arena_printf(arena, "Next talk: %s", people_text(arena, team, entry->session));
    case DIARY_DUE: return arena_printf(arena, "Due: %s", entry->what);
    case DIARY_MILESTONE: return arena_printf(arena, "Milestone: %s", entry->what);
    case DIARY_REVIEW:
        return arena_printf(arena, "Contract: %s, look at it again",
                            team_name_of(team, entry->person));
    case DIARY_HABIT: break;
    }
    return arena_strdup(arena, entry->what);
}

/* Properties */

/** "20260112T093000", local. Returns out. */
static char *moment(day_t day, int32_t at, char out[MOMENT_SIZE])
{
    char date[DATE_SIZE];

    snprintf(out, MOMENT_SIZE, "%.8sT%02d%02d00", ical_day(day, date), at / 60 % 24, at % 60);
    return out;
}

static void add_stamp(struct buffer *out, day_t day)
{
    char text[MOMENT_SIZE];

    ical_line(out, "DTSTAMP", arena_printf(out->arena, "%sZ", moment(day, 0, text)));
}

static void add_times(struct buffer *out, const struct diary_entry *entry)
{
    char text[MOMENT_SIZE];
    char day[DATE_SIZE];

    if (entry->at == CLOCK_NONE) {
        ical_line(out, "DTSTART;VALUE=DATE", ical_day(entry->day, day));
        ical_line(out, "TRANSP", "TRANSPARENT"); /* it takes no time of the day */
        return;
    }
    ical_line(out, "DTSTART", moment(entry->day, entry->at, text));
    if (entry->minutes > 0) {
        ical_line(out, "DURATION", arena_printf(out->arena, "PT%dM", entry->minutes));
    }
}

/** "FREQ=WEEKLY;UNTIL=20260630T235959;BYDAY=MO,TH", until the end of the last day. */
static void add_rule(struct buffer *out, const struct diary_entry *entry)
{
    static const char *const names[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    struct buffer rule;
    char day[DATE_SIZE];
    bool daily = entry->weekdays == 0x7f;
    const char *before = "BYDAY=";

    buffer_init(&rule, out->arena);
    buffer_puts(&rule, daily ? "FREQ=DAILY" : "FREQ=WEEKLY;");
    for (int i = 0; i < 7 && !daily; i++) {
        if (entry->weekdays >> i & 1) {
            buffer_printf(&rule, "%s%s", before, names[i]);
            before = ",";
        }
    }
    if (entry->until < DAY_LAST) {
        buffer_printf(&rule, ";UNTIL=%sT235959", ical_day(entry->until, day));
    }
    ical_line(out, "RRULE", buffer_text(&rule));
}

static void add_attendee(struct buffer *out, const struct team *team, const char *id)
{
    const struct person *person = team_person(team, id);

    if (person) {
        ical_person(out, "ATTENDEE", person->name, person->email);
    }
}

/** Who holds it and who takes part. Nobody is invited by someone whose address is not known. */
static void add_people(struct buffer *out, const struct team *team, const struct session *session)
{
    const char *coach = session_coach(team, session);
    const struct person *host = coach ? team_person(team, coach) : NULL;
    bool of_team = strcmp(session->person, TEAM_ID) == 0;

    if (!host || !host->email) {
        return;
    }
    ical_person(out, "ORGANIZER", host->name, host->email);
    if (!of_team) {
        add_attendee(out, team, session->person);
    }
    for (size_t i = of_team ? 0 : 1; i < session->with.count; i++) {
        add_attendee(out, team, session->with.items[i]);
    }
}

static void add_description(struct buffer *out, const struct session *session)
{
    struct buffer text;

    buffer_init(&text, out->arena);
    for (size_t i = 0; i < session->focus.count; i++) {
        buffer_printf(&text, "%s%s", i > 0 ? "\n" : "", session->focus.items[i]);
    }
    ical_text(out, "DESCRIPTION", session->focus.count > 0 ? buffer_text(&text) : NULL);
}

static void add_session(struct buffer *out, const struct team *team,
                        const struct diary_entry *entry, day_t as_of)
{
    enum session_state state = session_state_on(entry->session, as_of);

    ical_line(out, "STATUS", state == SESSION_SKIPPED ? "CANCELLED" : "CONFIRMED");
    ical_line(out, "SEQUENCE",
              arena_printf(out->arena, "%zu", entry->moves + (state == SESSION_SKIPPED)));
    add_description(out, entry->session);
    add_people(out, team, entry->session);
}

static void add_entry(struct buffer *out, const struct team *team, const struct diary_entry *entry,
                      const char *domain, day_t as_of)
{
    ical_line(out, "BEGIN", "VEVENT");
    ical_text(out, "UID", arena_printf(out->arena, "%s@%s", entry->name, domain));
    add_stamp(out, entry->stamp);
    add_times(out, entry);
    if (entry->kind == DIARY_HABIT) {
        add_rule(out, entry);
    }
    ical_text(out, "SUMMARY", entry_title(out->arena, team, entry));
    ical_text(out, "CATEGORIES", diary_kind_words[entry->kind]);
    if (entry->is_private) {
        ical_line(out, "CLASS", "PRIVATE");
    }
    if (entry->kind == DIARY_SESSION) {
        add_session(out, team, entry, as_of);
    }
    ical_line(out, "END", "VEVENT");
}

void calendar_write(struct context *context, const struct team *team,
                    const struct diary_entry *const *entries, size_t count)
{
    struct arena *arena = context->arena;
    const char *team_id = team->name ? text_to_id(arena, team->name) : NULL;
    const char *domain = arena_printf(arena, "%s.coach", team_id ? team_id : TEAM_ID);
    struct buffer out;

    buffer_init(&out, arena);
    ical_line(&out, "BEGIN", "VCALENDAR");
    ical_line(&out, "VERSION", "2.0");
    ical_line(&out, "PRODID", "-//coach//coach//EN");
    ical_line(&out, "CALSCALE", "GREGORIAN");
    ical_text(&out, "NAME", team->name);
    ical_text(&out, "X-WR-CALNAME", team->name);
    for (size_t i = 0; i < count; i++) {
        add_entry(&out, team, entries[i], domain, context->as_of);
    }
    ical_line(&out, "END", "VCALENDAR");
    fwrite(buffer_text(&out), 1, out.length, stdout);
}

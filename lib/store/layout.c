/*
 * The table of the team directory. A new kind of record is a row in kinds.c, and rows here.
 */

#include "store/layout.h"

#include <string.h>

#include "base/text.h"
#include "store/beneath.h"

/* What files are called; length is without ".yaml" */

/* "2026-01-14-sam", and "2026-01-14-sam-2" however long the id */
static bool is_dated_id(const char *name, size_t length)
{
    size_t date = sizeof("2026-01-14") - 1;

    if (length <= date + 1 || name[date] != '-' || date_parse(name, date) == DAY_NONE) {
        return false;
    }
    name += date + 1;
    length -= date + 1;
    if (length <= ID_MAX) {
        return text_is_id(name, length);
    }
    while (length > ID_MAX && name[length - 1] >= '0' && name[length - 1] <= '9') {
        length--;
    }
    return name[length] != '\0' && name[length - 1] == '-' && text_is_id(name, length - 1);
}

/* "2026-01-12", and "2026-01-12-2" for the second on a day */
static bool is_numbered_day(const char *name, size_t length)
{
    size_t date = sizeof("2026-01-12") - 1;

    if (length < date || date_parse(name, date) == DAY_NONE) {
        return false;
    }
    return length == date ||
           (length > date + 1 && length <= date + 5 && name[date] == '-' && name[date + 1] != '0' &&
            strspn(name + date + 1, "0123456789") >= length - date - 1);
}

/* "2026-W03" */
static bool is_week(const char *name, size_t length)
{
    return week_parse(name, length) != DAY_NONE;
}

/* "2026-Q1", "2026-03", "2026-W03", "2026", and "2026-Q1-upward" */
static bool is_period(const char *name, size_t length)
{
    struct period ignored;

    return period_parse(name, review_period_length(name, length), &ignored);
}

/* The table */

static const struct layout table[] = {
    {FOLDER_ROOT, ENTRY_FILE, TEAM_FILE, .kind = FILE_TEAM},
    {FOLDER_ROOT, ENTRY_FOLDER, "goals", .folder = FOLDER_GOALS},
    {FOLDER_ROOT, ENTRY_FOLDER, "sessions", .folder = FOLDER_SESSIONS},
    {FOLDER_ROOT, ENTRY_FOLDER, "people", .folder = FOLDER_PEOPLE},
    {FOLDER_ROOT, ENTRY_FOLDER, "private", .folder = FOLDER_PRIVATE},
    {FOLDER_PRIVATE, ENTRY_FOLDER, "goals", .folder = FOLDER_GOALS},
    {FOLDER_PRIVATE, ENTRY_FOLDER, "sessions", .folder = FOLDER_SESSIONS},
    {FOLDER_PRIVATE, ENTRY_FOLDER, "people", .folder = FOLDER_PEOPLE},
    {FOLDER_PEOPLE, ENTRY_FOLDER, NULL, .folder = FOLDER_PERSON},
    {FOLDER_PERSON, ENTRY_FILE, PERSON_FILE, .kind = FILE_PERSON},
    {FOLDER_PERSON, ENTRY_FILE, TASKS_FILE, .kind = FILE_TASKS},
    {FOLDER_PERSON, ENTRY_FOLDER, "goals", .folder = FOLDER_GOALS},
    {FOLDER_PERSON, ENTRY_FOLDER, "feedback", .folder = FOLDER_FEEDBACK},
    {FOLDER_PERSON, ENTRY_FOLDER, "sessions", .folder = FOLDER_SESSIONS},
    {FOLDER_PERSON, ENTRY_FOLDER, "rounds", .folder = FOLDER_ROUNDS},
    {FOLDER_PERSON, ENTRY_FOLDER, "journal", .folder = FOLDER_JOURNAL},
    {FOLDER_PERSON, ENTRY_FOLDER, "reviews", .folder = FOLDER_REVIEWS},
    {FOLDER_PERSON, ENTRY_FOLDER, "support", .folder = FOLDER_SUPPORT},
    {FOLDER_GOALS, ENTRY_FILE, NULL, .kind = FILE_GOAL, .fits = text_is_id},
    {FOLDER_FEEDBACK, ENTRY_FILE, NULL, .kind = FILE_FEEDBACK, .fits = is_dated_id},
    {FOLDER_ROUNDS, ENTRY_FILE, NULL, .kind = FILE_ROUND, .fits = is_numbered_day},
    {FOLDER_JOURNAL, ENTRY_FILE, NULL, .kind = FILE_JOURNAL, .fits = is_week},
    {FOLDER_REVIEWS, ENTRY_FILE, NULL, .kind = FILE_REVIEW, .fits = is_period},
    {FOLDER_SESSIONS, ENTRY_FILE, NULL, .kind = FILE_SESSION, .fits = is_numbered_day},
    {FOLDER_SUPPORT, ENTRY_FILE, NULL, .kind = FILE_PIP, .fits = is_numbered_day},
};

#define TABLE_COUNT (sizeof table / sizeof table[0])

static const char *const holds[] = {
    [FOLDER_ROOT] = TEAM_FILE ", goals/, sessions/, people/ and private/ are read",
    [FOLDER_PRIVATE] = "private/ holds goals/, sessions/ and people/",
    [FOLDER_PEOPLE] = "people/ holds one directory a person: people/ID/" PERSON_FILE,
    [FOLDER_PERSON] = "a person's directory holds " PERSON_FILE
                      ", goals/, sessions/, feedback/, rounds/, journal/, reviews/ and "
                      "support/, and in private/ " TASKS_FILE,
    [FOLDER_GOALS] = "goals/ holds one file a goal: ID.yaml",
    [FOLDER_FEEDBACK] = "feedback/ holds files named by the day and the giver: 2026-01-14-sam.yaml",
    [FOLDER_ROUNDS] = "rounds/ holds files named by the day: 2026-03-02.yaml",
    [FOLDER_JOURNAL] = "journal/ holds files named by the week: 2026-W03.yaml",
    [FOLDER_REVIEWS] = "reviews/ holds files named by the period: 2026-Q1.yaml, 2026-03.yaml",
    [FOLDER_SESSIONS] =
        "sessions/ holds files named by the day: 2026-01-12.yaml, 2026-01-12-2.yaml",
    [FOLDER_SUPPORT] = "support/ holds files named by the day of the start: 2026-04-06.yaml",
};

/* The bytes before a suffix; 0 if name does not end in it */
static size_t length_before(const char *name, const char *suffix)
{
    size_t length = strlen(name);
    size_t tail = strlen(suffix);

    return length > tail && strcmp(name + length - tail, suffix) == 0 ? length - tail : 0;
}

static bool matches(const struct layout *row, const char *name)
{
    if (row->name != NULL) {
        return strcmp(row->name, name) == 0;
    }
    if (row->type == ENTRY_FOLDER) {
        return text_is_id(name, strlen(name)) && strcmp(name, TEAM_ID) != 0;
    }
    return row->fits(name, length_before(name, ".yaml"));
}

const struct layout *layout_find(enum folder in, enum entry_type type, const char *name)
{
    for (size_t i = 0; i < TABLE_COUNT; i++) {
        if (table[i].in == in && table[i].type == type && matches(&table[i], name)) {
            return &table[i];
        }
    }
    return NULL;
}

const struct layout *layout_find_name(enum folder in, const char *name)
{
    const struct layout *row = layout_find(in, ENTRY_FILE, name);

    return row != NULL ? row : layout_find(in, ENTRY_FOLDER, name);
}

const struct layout *layout_nearest(enum folder in, const char *name)
{
    const char *names[TABLE_COUNT];
    size_t count = 0;

    for (size_t i = 0; i < TABLE_COUNT; i++) {
        if (table[i].in == in && table[i].name != NULL) {
            names[count++] = table[i].name;
        }
    }
    const char *nearest = text_nearest(name, names, count);

    return nearest != NULL ? layout_find_name(in, nearest) : NULL;
}

const char *layout_holds(enum folder in)
{
    return holds[in];
}

char *layout_stem(struct arena *arena, const char *name)
{
    size_t length = length_before(name, ".yaml");

    if (length == 0) {
        length = length_before(name, ".yml");
    }
    return length > 0 ? arena_strndup(arena, name, length) : NULL;
}

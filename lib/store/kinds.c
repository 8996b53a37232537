/*
 * The kinds of files. A new kind of record is a row here, and rows in layout.c.
 */

#include "store/kinds.h"

#include <string.h>

#include "store/beneath.h"

#define AT(type, member) offsetof(struct type, member)

const struct kind kinds[FILE_KINDS] = {
    [FILE_TEAM] = {.schema = &team_schema,
                   .file = AT(team, file),
                   .owner = NO_MEMBER,
                   .slug = NO_MEMBER,
                   .is_private = NO_MEMBER,
                   .of_person = NO_MEMBER,
                   .of_team = NO_MEMBER,
                   .share = NO_MEMBER,
                   .share_default = NO_MEMBER},
    [FILE_PERSON] = {.schema = &person_schema,
                     .file = AT(person, file),
                     .owner = AT(person, id),
                     .slug = NO_MEMBER,
                     .is_private = AT(person, is_private),
                     .of_person = NO_MEMBER,
                     .of_team = NO_MEMBER,
                     .share = NO_MEMBER,
                     .share_default = NO_MEMBER},
    [FILE_GOAL] = {.schema = &goal_schema,
                   .folder = "goals",
                   .file = AT(goal, file),
                   .owner = AT(goal, person),
                   .slug = AT(goal, slug),
                   .is_private = AT(goal, is_private),
                   .of_person = AT(person, goals),
                   .of_team = AT(team, goals),
                   .share = NO_MEMBER,
                   .share_default = NO_MEMBER},
    [FILE_FEEDBACK] = {.schema = &feedback_schema,
                       .folder = "feedback",
                       .file = AT(feedback, file),
                       .owner = AT(feedback, person),
                       .slug = AT(feedback, slug),
                       .is_private = AT(feedback, is_private),
                       .of_person = AT(person, feedback),
                       .of_team = NO_MEMBER,
                       .share = AT(feedback, share),
                       .share_default = AT(team, share.feedback)},
    [FILE_ROUND] = {.schema = &round_schema,
                    .folder = "rounds",
                    .file = AT(round, file),
                    .owner = AT(round, person),
                    .slug = AT(round, slug),
                    .is_private = AT(round, is_private),
                    .of_person = AT(person, rounds),
                    .of_team = NO_MEMBER,
                    .share = AT(round, share),
                    .share_default = AT(team, share.feedback)},
    [FILE_JOURNAL] = {.schema = &journal_schema,
                      .folder = "journal",
                      .file = AT(journal, file),
                      .owner = AT(journal, person),
                      .slug = AT(journal, slug),
                      .is_private = AT(journal, is_private),
                      .of_person = AT(person, journal),
                      .of_team = NO_MEMBER,
                      .share = AT(journal, share),
                      .share_default = AT(team, share.journal)},
    [FILE_REVIEW] = {.schema = &review_schema,
                     .folder = "reviews",
                     .file = AT(review, file),
                     .owner = AT(review, person),
                     .slug = AT(review, slug),
                     .is_private = AT(review, is_private),
                     .of_person = AT(person, reviews),
                     .of_team = NO_MEMBER,
                     .share = AT(review, share),
                     .share_default = AT(team, share.reviews)},
    [FILE_SESSION] = {.schema = &session_schema,
                      .folder = "sessions",
                      .file = AT(session, file),
                      .owner = AT(session, person),
                      .slug = AT(session, slug),
                      .is_private = AT(session, is_private),
                      .of_person = AT(person, sessions),
                      .of_team = AT(team, sessions),
                      .share = AT(session, share),
                      .share_default = AT(team, share.sessions)},
    /* the pair's, and HR's where they say so: never the team's */
    [FILE_PIP] = {.schema = &pip_schema,
                  .folder = "support",
                  .file = AT(pip, file),
                  .owner = AT(pip, person),
                  .slug = AT(pip, slug),
                  .is_private = AT(pip, is_private),
                  .of_person = AT(person, pips),
                  .of_team = NO_MEMBER,
                  .share = NO_MEMBER,
                  .share_default = NO_MEMBER},
    [FILE_TASKS] = {.schema = &task_file_schema,
                    .file = AT(task_file, file),
                    .owner = AT(task_file, person),
                    .slug = NO_MEMBER,
                    .is_private = AT(task_file, is_private),
                    .of_person = AT(person, task_files),
                    .of_team = NO_MEMBER,
                    .share = NO_MEMBER,
                    .share_default = NO_MEMBER},
};

_Static_assert(sizeof(struct records) == sizeof(struct goals) &&
                   offsetof(struct records, count) == offsetof(struct goals, count),
               "lists of records are a pointer and a count");

struct records records_get(const void *owner, size_t member)
{
    struct records records;

    memcpy(&records, (const char *)owner + member, sizeof records);
    return records;
}

void records_set(void *owner, size_t member, struct records records)
{
    memcpy((char *)owner + member, &records, sizeof records);
}

static void set(void *record, size_t member, const void *value, size_t size)
{
    if (member != NO_MEMBER) {
        memcpy((char *)record + member, value, size);
    }
}

void kind_place(const struct kind *kind, void *record, const struct file_entry *entry)
{
    set(record, kind->file, &entry->path, sizeof entry->path);
    set(record, kind->owner, &entry->person, sizeof entry->person);
    set(record, kind->slug, &entry->slug, sizeof entry->slug);
    set(record, kind->is_private, &entry->is_private, sizeof entry->is_private);
}

bool kind_is_placed(const struct kind *kind, const void *record)
{
    const char *file;

    memcpy(&file, (const char *)record + kind->file, sizeof file);
    return file != NULL;
}

bool record_is_private(const struct team *team, enum file_kind kind, enum share share)
{
    size_t member = kinds[kind].share_default;

    if (share == SHARE_UNSAID && member != NO_MEMBER) {
        memcpy(&share, (const char *)team + member, sizeof share);
    }
    return share != SHARE_TEAM;
}

char *path_of_record(struct arena *arena, enum file_kind kind, const char *person, const char *slug,
                     bool is_private)
{
    const char *root = is_private ? "private/" : "";

    if (strcmp(person, TEAM_ID) == 0) {
        return arena_printf(arena, "%s%s/%s.yaml", root, kinds[kind].folder, slug);
    }
    return arena_printf(arena, "%speople/%s/%s/%s.yaml", root, person, kinds[kind].folder, slug);
}

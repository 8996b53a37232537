/*
 * Complaints about records whose path and words are at odds: who may read them, and their names.
 */

#include "store/belong.h"

#include <string.h>

#include "store/beneath.h"
#include "store/kinds.h"

void belong_tree(const struct team *team, const void *record, const struct file_entry *entry,
                 struct diags *diags)
{
    const struct kind *kind = &kinds[entry->kind];
    const struct schema *schema = kind->schema;
    const char *bytes = record;
    enum share share;
    where_t where;
    struct marks marks;

    memcpy(&share, bytes + kind->share, sizeof share);
    if (share == SHARE_UNSAID && strcmp(entry->person, TEAM_ID) == 0) {
        /* what several people share lies where those who read it look */
        return;
    }
    memcpy(&where, bytes + schema->where_offset, sizeof where);
    memcpy(&marks, bytes + schema->marks_offset, sizeof marks);
    bool is_private = record_is_private(team, entry->kind, share);
    char *there = path_of_record(diags->arena, entry->kind, entry->person, entry->slug, is_private);

    if (is_private == entry->is_private) {
        return;
    }
    if (is_private) {
        diags_add(diags, SEVERITY_ERROR, "D8", whole_file(entry->path),
                  arena_printf(diags->arena, "move it to '%s', or add 'share: team'", there),
                  "%s is the pair's, and this lies where the team reads it", schema->article);
    } else {
        diags_add(diags, SEVERITY_ERROR, "D8", mark_place(entry->path, where, &marks, kind->share),
                  share == SHARE_TEAM
                      ? arena_printf(diags->arena, "move it to '%s', or leave 'share' out", there)
                      : arena_printf(diags->arena, "move it to '%s', or add 'share: pair'", there),
                  "%s that the team may read does not lie in private/", schema->article);
    }
}

void belong_private(const struct file_entry *entry, struct diags *diags)
{
    if (!entry->is_private) {
        diags_add(diags, SEVERITY_ERROR, "D8", whole_file(entry->path),
                  arena_printf(diags->arena, "move it to 'private/%s'", entry->path),
                  "%s is the pair's, and this lies where the team reads it",
                  kinds[entry->kind].schema->article);
    }
}

/* The rest of a name behind what it must begin with: nothing, or "-2" */
static bool is_number_suffix(const char *rest)
{
    return *rest == '\0' || (rest[0] == '-' && rest[1] != '\0' &&
                             strspn(rest + 1, "0123456789") == strlen(rest + 1));
}

void belong_feedback(const struct feedback *feedback, const struct file_entry *entry,
                     struct diags *diags)
{
    char date[DATE_SIZE];

    if (feedback->given == DAY_NONE || feedback->by == NULL) {
        return;
    }
    char *name =
        arena_printf(diags->arena, "%s-%s", date_format(feedback->given, date), feedback->by);
    size_t length = strlen(name);

    if (strncmp(entry->slug, name, length) != 0 || !is_number_suffix(entry->slug + length)) {
        diags_add(diags, SEVERITY_ERROR, "D8", whole_file(entry->path),
                  arena_printf(diags->arena, "rename it to '%s.yaml'", name),
                  "the name has another day or giver than the file");
    }
}

void belong_journal(const struct journal *journal, const struct file_entry *entry,
                    struct diags *diags)
{
    char week[DATE_SIZE];

    if (journal->written != DAY_NONE &&
        journal->written < week_parse(entry->slug, strlen(entry->slug))) {
        diags_add(diags, SEVERITY_ERROR, "D8",
                  mark_place(entry->path, journal->where, &journal->marks,
                             offsetof(struct journal, written)),
                  arena_printf(diags->arena, "that day is in %s: rename the file, or mend the day",
                               date_format_week(journal->written, week)),
                  "written before the week of its name began");
    }
}

/** What was answered about the coach has a file of its own where the team reads the review. */
static void check_upward(const struct review *review, const struct file_entry *entry,
                         struct diags *diags)
{
    const struct review_part *upward = &review->parts[REVIEW_UPWARD];
    size_t length = review_period_length(entry->slug, strlen(entry->slug));
    char *slug = arena_printf(diags->arena, "%.*s" REVIEW_ASIDE, (int)length, entry->slug);

    if (!entry->is_private && (upward->where != 0 || review_is_aside(review))) {
        diags_add(
            diags, SEVERITY_ERROR, "D8",
            upward->where != 0 ? where_place(entry->path, upward->where) : whole_file(entry->path),
            arena_printf(diags->arena, "move it to '%s'",
                         path_of_record(diags->arena, FILE_REVIEW, entry->person, slug, true)),
            "answers about the coach are the pair's, and this lies where the team reads it");
    }
}

/** What stands in the file beside a review, and is not read from it. */
static void check_aside(const struct review *review, const struct file_entry *entry,
                        struct diags *diags)
{
    size_t length = review_period_length(entry->slug, strlen(entry->slug));

    for (int side = 0; side < REVIEW_UPWARD; side++) {
        where_t where = review->parts[side].where;
        if (where != 0 && review_is_aside(review)) {
            diags_add(
                diags, SEVERITY_ERROR, "D8", where_place(entry->path, where),
                arena_printf(diags->arena, "move it to '%.*s.yaml'", (int)length, entry->slug),
                "only 'upward' is read from here");
        }
    }
}

/** That day is before the period of the name. */
static void check_began(const struct review *review, day_t date, struct place place,
                        struct diags *diags)
{
    struct period period = {DAY_NONE, DAY_NONE};

    period_parse(review->slug, review_period_length(review->slug, strlen(review->slug)), &period);
    if (date != DAY_NONE && date < period.first) {
        diags_add(diags, SEVERITY_ERROR, "D8", place, "mend the day, or rename the file",
                  "written before the period of its name began");
    }
}

bool belong_review(const struct review *review, const struct file_entry *entry, struct diags *diags)
{
    check_upward(review, entry, diags);
    check_aside(review, entry, diags);
    check_began(
        review, review->started,
        mark_place(entry->path, review->where, &review->marks, offsetof(struct review, started)),
        diags);
    for (int side = 0; side < REVIEW_SIDES; side++) {
        const struct review_part *part = &review->parts[side];
        check_began(
            review, part->date,
            mark_place(entry->path, part->where, &part->marks, offsetof(struct review_part, date)),
            diags);
    }
    return !review_is_aside(review);
}

void belong_pip(const struct pip *pip, const struct file_entry *entry, struct diags *diags)
{
    char start[DATE_SIZE];
    size_t length = strlen(date_format(pip->start, start));

    belong_private(entry, diags);
    if (pip->start != DAY_NONE &&
        (strncmp(entry->slug, start, length) != 0 || !is_number_suffix(entry->slug + length))) {
        diags_add(diags, SEVERITY_ERROR, "D8",
                  mark_place(entry->path, pip->where, &pip->marks, offsetof(struct pip, start)),
                  arena_printf(diags->arena, "rename it to '%s.yaml', or mend the day", start),
                  "the name has another day than the start");
    }
}

/*
 * coach review journal show and edit: one week.
 */

#include <string.h>

#include "draft.h"
#include "me.h"
#include "model/schema.h"
#include "page.h"
#include "practice/journal.h"
#include "review/journal.h"
#include "team.h"

enum { LABEL_WIDTH = 13 };

static const struct journal *find(const struct team *team, const char *name)
{
    const char *slash = strchr(name, '/');

    for (size_t i = 0; i < team->people.count; i++) {
        const struct journals *journal = &team->people.items[i].journal;
        for (size_t j = 0; j < journal->count; j++) {
            const char *person = journal->items[j].person;
            if (strncmp(person, name, (size_t)(slash - name)) == 0 &&
                person[slash - name] == '\0' && strcmp(journal->items[j].slug, slash + 1) == 0) {
                return &journal->items[j];
            }
        }
    }
    return NULL;
}

/** The last one of whoever is at the keyboard. */
static int find_mine(struct context *context, const struct team *team,
                     const struct journal **journal)
{
    const char *id;
    int code = me_find(context, "name one: coach review journal show PERSON/WEEK", &id);
    const struct person *person = code == DONE ? team_person(team, id) : NULL;

    *journal = person ? journal_last(person, context->as_of) : NULL;
    if (code == DONE && !*journal) {
        say("no journal yet; begin one with: coach review journal add");
    }
    return code;
}

static void write_page(const struct page *page, const struct team *team,
                       const struct journal *journal)
{
    const char *name = arena_printf(page->context->arena, "%s/%s", journal->person, journal->slug);
    bool shared = journal_is_shared(team, journal);

    page_title(page, name);
    page_field(page, "  well", journal->well);
    page_field(page, "  hard", journal->hard);
    page_field(page, "  different", journal->different);
    page_date(page, "  written", journal->written);
    page_field(page, "  share",
               shared ? share_words[journal->is_private ? SHARE_PAIR : SHARE_TEAM] : NULL);
    page_field(page, "  notes", journal->notes);
}

static int show(struct context *context)
{
    struct team team;
    const struct journal *journal = NULL;
    const char *name;
    int code = team_load(context, &team);

    if (code == DONE && context->word_count == 0) {
        code = find_mine(context, &team, &journal);
    } else if (code == DONE) {
        code = find_record(context, FILE_JOURNAL, "journal", context->words[0], false, &name);
        journal = code == DONE ? find(&team, name) : NULL;
    }
    if (!journal) {
        return code; /* what could not be read is complained of */
    }
    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return journal_list_one(context, &team, journal);
    }
    struct page page = page_begin(context, LABEL_WIDTH);
    write_page(&page, &team, journal);
    return DONE;
}

const struct command journal_show = {
    .name = "show",
    .arguments = "[PERSON/WEEK]",
    .summary = "One week on one page: your last one, unless another is named.",
    .about = "A part of a name such as jordan/2026-W03 will do where it fits no other.",
    .flags = COMMAND_LISTS,
    .words_max = 1,
    .run = show,
};

static int edit(struct context *context)
{
    const char *name;
    int code = team_open(context);

    if (code == DONE) {
        code = find_record(context, FILE_JOURNAL, "journal", context->words[0], true, &name);
    }
    return code == DONE
               ? draft_edit(context, record_path(context, FILE_JOURNAL, name), &journal_schema)
               : code;
}

const struct command journal_edit = {
    .name = "edit",
    .arguments = "PERSON/WEEK",
    .summary = "Open a week's file in $VISUAL or $EDITOR.",
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = edit,
};

/*
 * coach feedback show: what was told once, on one page.
 */

#include <string.h>

#include "feedback/feedback.h"
#include "feedback/round.h"
#include "page.h"
#include "practice/feedback.h"
#include "practice/round.h"
#include "team.h"

enum { LABEL_WIDTH = 14 };

/** The feedback of PERSON/SLUG; NULL if it could not be read. */
static const struct feedback *find(const struct team *team, const char *name)
{
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        size_t length = strlen(person->id);
        bool is_theirs = strncmp(name, person->id, length) == 0 && name[length] == '/';
        for (size_t j = 0; is_theirs && j < person->feedback.count; j++) {
            if (strcmp(person->feedback.items[j].slug, name + length + 1) == 0) {
                return &person->feedback.items[j];
            }
        }
    }
    return NULL;
}

static void write_feedback(const struct page *page, const struct team *team,
                           const struct feedback *feedback)
{
    struct arena *arena = page->context->arena;
    const char *from = feedback_from_words[feedback_from(team, feedback)];
    const char *by = team_name_of(team, feedback->by);

    page_title(page, arena_printf(arena, "%s/%s", feedback->person, feedback->slug));
    page_field(page, "  to", team_name_of(team, feedback->person));
    page_field(page, "  by", by ? arena_printf(arena, "%s (%s)", by, from) : NULL);
    page_field(page, "  kind", feedback_kind_words[feedback->kind]);
    page_date(page, "  happened", feedback->happened);
    page_date(page, "  given", feedback->given);
    page_field(page, "  seen", feedback_seen_words[feedback->seen]);
    page_field(page, "  share", feedback->is_private ? NULL : "team");
    page_field(page, "  goal", feedback->goal);
    page_field(page, "  round", feedback->round);
    page_heading(page, feedback_model(feedback) == FEEDBACK_AIDA ? "AIDA" : "SBI");
    page_field(page, "  situation", feedback->situation);
    page_field(page, "  behavior", feedback->behavior);
    page_field(page, "  action", feedback->action);
    page_field(page, "  impact", feedback->impact);
    page_field(page, "  desired", feedback->desired);
    page_field(page, "  alternative", feedback->alternative);
    page_field(page, "  notes", feedback->notes);
}

/** The round of PERSON/DATE; NULL if it is none, or could not be read. */
static const struct round *find_round(const struct team *team, const char *name)
{
    const char *slash = strchr(name, '/');

    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        if (strncmp(person->id, name, (size_t)(slash - name)) == 0 &&
            person->id[slash - name] == '\0') {
            return person_round(person, slash + 1);
        }
    }
    return NULL;
}

static int run(struct context *context)
{
    static const enum file_kind kinds[] = {FILE_FEEDBACK, FILE_ROUND};
    const struct round *round;
    struct team team;
    const struct feedback *feedback = NULL;
    const char *name;
    int code = team_load(context, &team);

    if (code == DONE) {
        code = find_either(context, kinds, 2, "feedback", context->words[0], false, &name);
    }
    if (code == DONE) {
        feedback = find(&team, name);
        round = find_round(&team, name);
        if (round) {
            return round_show(context, &team, round);
        }
    }
    if (!feedback) {
        return code; /* what could not be read is complained of */
    }
    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return feedback_list_one(context, &team, feedback);
    }
    struct page page = page_begin(context, LABEL_WIDTH);
    write_feedback(&page, &team, feedback);
    return DONE;
}

const struct command feedback_show = {
    .name = "show",
    .arguments = "FEEDBACK",
    .summary = "What was told once, on one page.",
    .about =
        "FEEDBACK is a name such as jordan/2026-01-14-sam, or a part of it that fits no other. A\n"
        "round, jordan/2026-03-02, shows what three answers or more say together, without names.",
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

/*
 * What was answered about a coach: how many have, who reads it, and from three on what they say.
 */

#include "practice/review.h"
#include "review/coach_page.h"

/** Who reads what was answered, where it lies in private/. */
static char *readers(const struct coach_page *p, bool by_coach)
{
    const char *coach = by_coach ? team_name_of(p->team, p->coaching->coached_by) : NULL;

    return arena_printf(p->arena, "%s, whom it is about, %s%swhoever has private/",
                        team_name_of(p->team, p->coaching->coach), coach ? coach : "and ",
                        coach ? ", who coaches them, and " : "");
}

static void write_round(const struct coach_page *p)
{
    const struct round *round = p->coaching->round;

    if (!round) {
        page_field(&p->page, "  360 answers",
                   arena_printf(p->arena,
                                "no round in these days; coach feedback ask %s --of "
                                "A,B,C opens one",
                                p->coaching->coach));
        return;
    }
    page_field(&p->page, "  360 answers", coach_line(p, COACH_ROUND));
    page_field(&p->page, "",
               arena_printf(p->arena, "coach feedback show %s/%s", round->person, round->slug));
    page_field(&p->page, "  read by",
               round->is_private ? readers(p, true) : "everyone in the team");
}

/** The answers to each question that enough people answered; where there is none it says so. */
static void write_upward_words(const struct coach_page *p)
{
    const struct coach_figure *people = &p->coaching->figures[COACH_UPWARD];
    struct review_question questions[REVIEW_ANSWERS];
    size_t count = review_questions(REVIEW_UPWARD, questions);
    bool any = ratio_compare(people->value, people->of) < 0;

    for (size_t i = 0; i < count; i++) {
        struct texts words = coach_upward_words(p->arena, p->coaching, i);
        if (words.count > 0) {
            any = true;
            page_field(&p->page, "", questions[i].ask);
        }
        for (size_t j = 0; j < words.count; j++) {
            page_field(&p->page, "", arena_printf(p->arena, "- %s", words.items[j]));
        }
    }
    if (!any) {
        page_field(&p->page, "", "no question has three answers yet");
    }
}

void coach_write_answers(const struct coach_page *p)
{
    page_heading(&p->page, "Answers about the coaching");
    write_round(p);
    if (p->coaching->figures[COACH_UPWARD].count == 0) {
        page_field(&p->page, "  upward answers", "no review of these days is on file");
        return;
    }
    page_field(&p->page, "  upward answers", coach_line(p, COACH_UPWARD));
    write_upward_words(p);
    page_field(&p->page, "  read by", readers(p, false));
}

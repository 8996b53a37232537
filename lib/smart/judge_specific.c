/*
 * S1 and S2: would two readers picture the same thing?
 */

#include "smart/seen.h"

/** More vague words than these say nothing new. */
#define VAGUE_MAX 3

static const struct mend mends[] = {
    {DEED_CARE, "say what will be done for it, and how often: ", " by ... every week"},
    {DEED_LIGHT, "say which one, or how many: ", ""},
    {DEED_ACTIVITY, "say which one, how much or how often: ", ""},
    {DEED_FINISH, "say which one, or how many: ", ""},
    {DEED_UNKNOWN, "say which one, or how many: ", ""},
    {DEED_STOP, "say which one, or down to how much: ", ""},
    {DEED_AIM, "say what will be done or changed: ", " by ... every week"},
    {DEED_STATE, "say what will be done for it, and how often: ", " by ... every week"},
    {DEED_MIND, "say what others will see you do then, and how often: ", " by ... every week"},
    {DEED_NONE, "begin with what will be done, how much and by when: ", ""},
};

/** True for verbs that say what is done, if not on what. */
static bool acts(enum deed deed)
{
    return deed == DEED_LIGHT || deed == DEED_ACTIVITY || deed == DEED_FINISH ||
           deed == DEED_UNKNOWN || deed == DEED_STOP;
}

/** "get 20% better": a number of nothing. */
static bool measures_nothing(const struct seen *seen)
{
    const struct tokens *tokens = &seen->parts->tokens;
    bool has_word = false;

    bool is_deed = acts(seen->main->deed) && seen->main->deed != DEED_LIGHT;

    if (!seen->is_measured || seen->clauses.count > 1 || is_deed || seen->main->deed == DEED_NONE) {
        return false;
    }
    for (size_t i = seen->main->object; i < seen->main->end; i++) {
        const struct time_phrase *time = parts_time_at(seen->parts, i);
        const struct amount *amount = parts_amount_at(seen->parts, i);
        bool is_percent =
            amount != NULL && (amount->form == AMOUNT_PERCENT || amount->form == AMOUNT_FACTOR);
        has_word =
            has_word || (amount != NULL && !is_percent) ||
            (time == NULL && amount == NULL && token_is_word(tokens, i) &&
             words_at(&words_grammar, tokens, i) == NULL && vague_read(tokens, i).vagueness == 0);
    }
    return !has_word && seen->main->verb == 0;
}

static const char *mend_vague(enum vagueness vagueness)
{
    static const char *const mends_of[] = {
        [VAGUE_DEGREE] = "say from where to where",
        [VAGUE_PRAISE] = "say what will show it: a number, a rating, a test that it passes",
        [VAGUE_MANNER] = "say what others will see or hear",
        [VAGUE_OFTEN] = "say how often: every Friday, twice a month",
        [VAGUE_AMOUNT] = "say how much or how many",
    };

    return mends_of[vagueness];
}

static void add_vague(const struct seen *seen, size_t at, size_t taken, const char *mend)
{
    struct span words = tokens_span(&seen->parts->tokens, at, at + taken);
    const char *quote = seen_quote(seen, words);
    const char *help = arena_printf(seen->findings->arena, "%s in place of '%s'", mend, quote);

    findings_add_words(seen->findings, "S2", words, help, "'%s' is vague and nothing is measured",
                       quote);
}

/** Add the first vague words from one token to another; how many. */
static int find_vague(const struct seen *seen, size_t first, size_t end)
{
    const struct tokens *tokens = &seen->parts->tokens;
    size_t at = vague_next(tokens, first, end);
    int count = 0;

    while (at < end && count < VAGUE_MAX) {
        struct vague_found found = vague_read(tokens, at);
        const struct time_phrase *time = parts_time_at(seen->parts, at);
        /* T2 tells of what stands for a time. */
        if (time == NULL || time->kind != TIME_VAGUE) {
            add_vague(seen, at, found.taken, mend_vague(found.vagueness));
            count++;
        }
        at = vague_next(tokens, at + found.taken, end);
    }
    return count;
}

static void find_aim(const struct seen *seen)
{
    bool is_action = acts(seen->main->deed) && !seen->is_measured &&
                     !object_read(seen->parts, seen->main).is_abstract;

    findings_add_words(seen->findings, "S1", seen->phrase, seen_mend(seen, mends),
                       is_action ? "leaves open what exactly: two readers would picture two things"
                                 : "names no action or outcome, only an aim");
}

void judge_specific(const struct seen *seen)
{
    const struct clause *main = seen->main;
    const struct tokens *tokens = &seen->parts->tokens;

    if (seen->known->measured || (seen->is_measured && !measures_nothing(seen)) ||
        seen->is_done_or_not || seen_picture(seen, main)) {
        return;
    }
    if (main->deed == DEED_VAGUE) {
        add_vague(seen, main->verb, 1, "say what changes, from where to where,");
        return;
    }
    bool is_aim = !acts(main->deed) || seen->is_measured;
    if (is_aim || find_vague(seen, main->object, main->end) == 0) {
        find_aim(seen);
    }
    if (is_aim) {
        find_vague(seen, main->phrase_end, tokens->count);
    }
}

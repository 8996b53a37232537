/*
 * Scalars that are one of some words, stored as their enum.
 */

#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "model/model.h"
#include "model/scalars.h"

/* A choice is stored through an unsigned int, whatever its enum. */
_Static_assert(sizeof(enum kpi_kind) == sizeof(unsigned), "enums are stored as unsigned int");
_Static_assert(sizeof(enum cadence) == sizeof(unsigned), "enums are stored as unsigned int");

static size_t count_words(const char *const *words)
{
    size_t count = 0;
    while (words[count] != NULL) {
        count++;
    }
    return count;
}

/** The index of the text among the type's words; SIZE_MAX if it is none of them. */
static size_t find_word(const struct scalar_text *in, struct refusal *refusal)
{
    const char *const *words = in->type->words;
    size_t count = count_words(words);
    for (size_t i = 0; i < count; i++) {
        if (text_equals(in->text, in->length, words[i])) {
            return i;
        }
    }

    const char *word = arena_strndup(in->arena, in->text, in->length);
    const char *nearest = text_nearest(word, words, count);
    refuse(refusal, arena_printf(in->arena, "is not %s", in->type->noun),
           nearest == NULL ? help_expects(in)
                           : arena_printf(in->arena, "did you mean '%s'?", nearest));
    return SIZE_MAX;
}

static bool store_word(const struct scalar_text *in, size_t first, void *out,
                       struct refusal *refusal)
{
    size_t index = find_word(in, refusal);
    if (index == SIZE_MAX) {
        return false;
    }
    unsigned value = (unsigned)(first + index);
    memcpy(out, &value, sizeof(value));
    return true;
}

static bool parse_choice(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, 0, out, refusal);
}

static bool parse_cadence(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, CADENCE_DAY, out, refusal);
}

static bool parse_readers(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, SHARE_PAIR, out, refusal);
}

static bool parse_phase(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, PHASE_GOAL, out, refusal);
}

static bool parse_outcome(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, OUTCOME_RESOLVED, out, refusal);
}

static bool parse_skill(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, SKILL_NEW, out, refusal);
}

static bool parse_will(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    return store_word(in, WILL_UNSURE, out, refusal);
}

static bool parse_here(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    if (find_word(in, refusal) == SIZE_MAX) {
        return false;
    }
    *(bool *)out = true;
    return true;
}

static const char *const here_words[] = {"here", NULL};

const struct scalar_type type_here = {
    .name = "choice",
    .noun = "a place for private records",
    .expects = "here, or leave the key out",
    .words = here_words,
    .size = sizeof(bool),
    .parse = parse_here,
};

const struct scalar_type type_kpi_kind = {
    .name = "choice",
    .noun = "a kind of KPI",
    .expects = "lag or lead",
    .words = kpi_kind_words,
    .size = sizeof(enum kpi_kind),
    .parse = parse_choice,
};

const struct scalar_type type_purpose = {
    .name = "choice",
    .noun = "a purpose",
    .expects = "performance, skill or personal",
    .words = goal_purpose_words,
    .size = sizeof(enum goal_purpose),
    .parse = parse_choice,
};

const struct scalar_type type_state = {
    .name = "choice",
    .noun = "a state",
    .expects = "draft, active or closed",
    .words = goal_state_words,
    .size = sizeof(enum goal_state),
    .parse = parse_choice,
};

const struct scalar_type type_commitment = {
    .name = "choice",
    .noun = "a commitment",
    .expects = "committed or stretch",
    .words = commitment_words,
    .size = sizeof(enum commitment),
    .parse = parse_choice,
};

const struct scalar_type type_feedback_kind = {
    .name = "choice",
    .noun = "a kind of feedback",
    .expects = "reinforcing or redirecting",
    .words = feedback_kind_words,
    .size = sizeof(enum feedback_kind),
    .parse = parse_choice,
};

const struct scalar_type type_feedback_seen = {
    .name = "choice",
    .noun = "a way of knowing",
    .expects = "first-hand or reported",
    .words = feedback_seen_words,
    .size = sizeof(enum feedback_seen),
    .parse = parse_choice,
};

const struct scalar_type type_readers = {
    .name = "choice",
    .noun = "a word for its readers",
    .expects = "pair or team",
    .words = share_words + SHARE_PAIR,
    .size = sizeof(enum share),
    .parse = parse_readers,
};

const struct scalar_type type_session_kind = {
    .name = "choice",
    .noun = "a kind of session",
    .expects = "grow, laser, checkin, kickoff, review, delegation or practice",
    .words = session_kind_words,
    .size = sizeof(enum session_kind),
    .parse = parse_choice,
};

const struct scalar_type type_session_state = {
    .name = "choice",
    .noun = "a state of a session",
    .expects = "planned, held or skipped",
    .words = session_state_words,
    .size = sizeof(enum session_state),
    .parse = parse_choice,
};

const struct scalar_type type_grow_phase = {
    .name = "choice",
    .noun = "a phase of a talk",
    .expects = "goal, reality, options or will",
    .words = grow_phase_words + PHASE_GOAL,
    .size = sizeof(enum grow_phase),
    .parse = parse_phase,
};

const struct scalar_type type_pip_step = {
    .name = "choice",
    .noun = "a step",
    .expects = "verbal, written, pip or decision",
    .words = pip_step_words,
    .size = sizeof(enum pip_step),
    .parse = parse_choice,
};

const struct scalar_type type_pip_outcome = {
    .name = "choice",
    .noun = "an outcome",
    .expects = "resolved, continue, reassign or separate",
    .words = pip_outcome_words + OUTCOME_RESOLVED,
    .size = sizeof(enum pip_outcome),
    .parse = parse_outcome,
};

const struct scalar_type type_skill = {
    .name = "choice",
    .noun = "a word for skill",
    .expects = "new, learning, able or could teach",
    .words = task_skill_words + SKILL_NEW,
    .size = sizeof(enum skill),
    .parse = parse_skill,
};

const struct scalar_type type_will = {
    .name = "choice",
    .noun = "a word for will",
    .expects = "unsure, willing or keen",
    .words = task_will_words + WILL_UNSURE,
    .size = sizeof(enum will),
    .parse = parse_will,
};

const struct scalar_type type_cadence = {
    .name = "cadence",
    .noun = "a cadence",
    .expects = "day, week, 2w, month or quarter",
    .words = cadence_words + CADENCE_DAY,
    .size = sizeof(enum cadence),
    .parse = parse_cadence,
};

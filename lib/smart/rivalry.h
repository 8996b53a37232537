/**
 * The words of rivalry between colleagues, which R5 looks for.
 */

#ifndef COACH_SMART_RIVALRY_H
#define COACH_SMART_RIVALRY_H

#include "smart/words.h"

enum rivalry {
    /** Sets one against another: "beat". */
    RIVALRY_CONTEST,
    /** The same, where nobody but a rival can be meant: "outsell". */
    RIVALRY_RIVAL,
    /** The place above the others: "top". */
    RIVALRY_PLACE,
    /** The same, of whatever it is most: "most sales". */
    RIVALRY_MOST,
    RIVALRY_EMPLOYEE,
};

/** Those one works beside: peers. */
extern const struct word_list words_colleagues;
/** Where one stands among them: the team. */
extern const struct word_list words_groups;
/** What sets one against others, or above them; the value is of enum rivalry. */
extern const struct word_list phrases_rivalry;
/** Who holds a place, or by what; 1 where it is rivalry without more words. */
extern const struct word_list words_holders;

#endif

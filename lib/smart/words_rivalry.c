/*
 * The words of rivalry between colleagues.
 */

#include "smart/rivalry.h"

/* Those one works beside. */
static const struct word words_colleagues_items[] = {
    {"anybody", 1},   {"anyone", 1},     {"associates", 1},  {"co-worker", 1}, {"co-workers", 1},
    {"colleague", 1}, {"colleagues", 1}, {"coworker", 1},    {"coworkers", 1}, {"employee", 1},
    {"employees", 1}, {"everybody", 1},  {"everyone", 1},    {"peer", 1},      {"peers", 1},
    {"rep", 1},       {"reps", 1},       {"salespeople", 1}, {"staff", 1},     {"teammate", 1},
    {"teammates", 1}};
const struct word_list words_colleagues = INDEXED_LIST(words_colleagues_items);

/* Where one stands among them. */
static const struct word words_groups_items[] = {
    {"class", 1},        {"company", 1}, {"crew", 1},        {"department", 1}, {"division", 1},
    {"floor", 1},        {"group", 1},   {"leaderboard", 1}, {"office", 1},     {"organisation", 1},
    {"organization", 1}, {"region", 1},  {"shift", 1},       {"squad", 1},      {"store", 1},
    {"team", 1},         {"unit", 1}};
const struct word_list words_groups = INDEXED_LIST(words_groups_items);

static const struct word phrases_rivalry_items[] = {{"# 1", RIVALRY_PLACE},
                                                    {"at the head", RIVALRY_PLACE},
                                                    {"beat", RIVALRY_CONTEST},
                                                    {"beating", RIVALRY_CONTEST},
                                                    {"best", RIVALRY_PLACE},
                                                    {"employee of the month", RIVALRY_EMPLOYEE},
                                                    {"employee of the quarter", RIVALRY_EMPLOYEE},
                                                    {"employee of the year", RIVALRY_EMPLOYEE},
                                                    {"first", RIVALRY_PLACE},
                                                    {"highest", RIVALRY_PLACE},
                                                    {"leading", RIVALRY_PLACE},
                                                    {"most", RIVALRY_MOST},
                                                    {"no . 1", RIVALRY_PLACE},
                                                    {"number one", RIVALRY_PLACE},
                                                    {"outdo", RIVALRY_RIVAL},
                                                    {"outpace", RIVALRY_CONTEST},
                                                    {"outperform", RIVALRY_RIVAL},
                                                    {"outperforming", RIVALRY_RIVAL},
                                                    {"outrank", RIVALRY_RIVAL},
                                                    {"outscore", RIVALRY_RIVAL},
                                                    {"outsell", RIVALRY_RIVAL},
                                                    {"outselling", RIVALRY_RIVAL},
                                                    {"outshine", RIVALRY_RIVAL},
                                                    {"overtake", RIVALRY_CONTEST},
                                                    {"strongest", RIVALRY_PLACE},
                                                    {"surpass", RIVALRY_CONTEST},
                                                    {"top", RIVALRY_PLACE}};
const struct word_list phrases_rivalry = INDEXED_LIST(phrases_rivalry_items);

/* Who holds it, or by what; the value says that it is rivalry without more words. */
static const struct word words_holders_items[] = {
    {"closer", 1},    {"earner", 1},  {"figures", 0}, {"numbers", 0},  {"one", 0},
    {"performer", 1}, {"person", 0},  {"place", 0},   {"producer", 1}, {"rank", 0},
    {"rep", 1},       {"results", 0}, {"revenue", 0}, {"sales", 0},    {"salesperson", 1},
    {"score", 0},     {"scorer", 1},  {"seller", 1}};
const struct word_list words_holders = INDEXED_LIST(words_holders_items);

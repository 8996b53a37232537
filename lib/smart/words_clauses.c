/*
 * The words that clauses are told by.
 */

#include "smart/words.h"

/* What opens a remark: reasons, purposes, conditions, relative clauses. */
static const struct word phrases_asides_items[] = {{"although", 1},
                                                   {"as a result", 1},
                                                   {"as evidenced by", 1},
                                                   {"as measured by", 1},
                                                   {"as recorded", 1},
                                                   {"as shown by", 1},
                                                   {"because", 1},
                                                   {"due to", 1},
                                                   {"for the purpose", 1},
                                                   {"if", 1},
                                                   {"in case", 1},
                                                   {"in order for", 1},
                                                   {"in order that", 1},
                                                   {"in order to", 1},
                                                   {"instead of", 1},
                                                   {"rather than", 1},
                                                   {"so as to", 1},
                                                   {"so i", 1},
                                                   {"so that", 1},
                                                   {"so they", 1},
                                                   {"so we", 1},
                                                   {"such as", 1},
                                                   {"such that", 1},
                                                   {"thanks to", 1},
                                                   {"that is", 1},
                                                   {"that way", 1},
                                                   {"thereby", 1},
                                                   {"though", 1},
                                                   {"thus", 1},
                                                   {"unless", 1},
                                                   {"when", 1},
                                                   {"whenever", 1},
                                                   {"where", 1},
                                                   {"whereas", 1},
                                                   {"whereby", 1},
                                                   {"which", 1},
                                                   {"while", 1},
                                                   {"who", 1},
                                                   {"with a view to", 1},
                                                   {"with the aim", 1},
                                                   {"with the goal", 1},
                                                   {"with the intent", 1}};
const struct word_list phrases_asides = INDEXED_LIST(phrases_asides_items);

/* Words behind which "to" belongs to the verb: "how to lead", "ready to lead". */
static const struct word words_openers_items[] = {
    {"ability", 1}, {"able", 1}, {"chance", 1}, {"eager", 1},  {"easy", 1},     {"how", 1},
    {"like", 1},    {"love", 1}, {"order", 1},  {"permit", 1}, {"prepared", 1}, {"ready", 1},
    {"started", 1}, {"time", 1}, {"way", 1},    {"what", 1},   {"where", 1},    {"willing", 1}};
const struct word_list words_openers = INDEXED_LIST(words_openers_items);

/* What stands before the verb. */
static const struct word words_helpers_items[] = {{"able", HELPER_INTENT},
                                                  {"am", HELPER_BE},
                                                  {"are", HELPER_BE},
                                                  {"aspire", HELPER_INTENT},
                                                  {"be", HELPER_BE},
                                                  {"been", HELPER_BE},
                                                  {"can", HELPER_MODAL},
                                                  {"cannot", HELPER_MODAL},
                                                  {"committed", HELPER_INTENT},
                                                  {"could", HELPER_MODAL},
                                                  {"decided", HELPER_INTENT},
                                                  {"determined", HELPER_INTENT},
                                                  {"do", HELPER_HAVE},
                                                  {"does", HELPER_HAVE},
                                                  {"expected", HELPER_INTENT},
                                                  {"had", HELPER_HAVE | HELPER_INTENT},
                                                  {"has", HELPER_HAVE | HELPER_INTENT},
                                                  {"have", HELPER_HAVE | HELPER_INTENT},
                                                  {"he'll", HELPER_MODAL},
                                                  {"hoping", HELPER_INTENT},
                                                  {"i'll", HELPER_MODAL},
                                                  {"i'm", HELPER_BE},
                                                  {"intending", HELPER_INTENT},
                                                  {"is", HELPER_BE},
                                                  {"isn't", HELPER_BE},
                                                  {"it'll", HELPER_MODAL},
                                                  {"it's", HELPER_BE},
                                                  {"like", HELPER_INTENT},
                                                  {"looking", HELPER_INTENT},
                                                  {"love", HELPER_INTENT},
                                                  {"may", HELPER_MODAL},
                                                  {"must", HELPER_MODAL},
                                                  {"needs", HELPER_MODAL},
                                                  {"planning", HELPER_INTENT},
                                                  {"ready", HELPER_INTENT},
                                                  {"required", HELPER_INTENT},
                                                  {"shall", HELPER_MODAL},
                                                  {"she'll", HELPER_MODAL},
                                                  {"should", HELPER_MODAL},
                                                  {"they'll", HELPER_MODAL},
                                                  {"trying", HELPER_INTENT},
                                                  {"wanting", HELPER_INTENT},
                                                  {"wants", HELPER_MODAL},
                                                  {"was", HELPER_BE},
                                                  {"we'll", HELPER_MODAL},
                                                  {"we're", HELPER_BE},
                                                  {"were", HELPER_BE},
                                                  {"will", HELPER_MODAL},
                                                  {"won't", HELPER_MODAL},
                                                  {"would", HELPER_MODAL},
                                                  {"you'll", HELPER_MODAL}};
const struct word_list words_helpers = INDEXED_LIST(words_helpers_items);

/* What one gets, earns or holds, and then has. */
static const struct word words_awards_items[] = {
    {"accreditation", 1}, {"badge", 1},           {"belt", 1},
    {"certificate", 1},   {"certification", 1},   {"citizenship", 1},
    {"clearance", 1},     {"degree", 1},          {"diploma", 1},
    {"doctorate", 1},     {"driving-licence", 1}, {"driving-license", 1},
    {"fellowship", 1},    {"licence", 1},         {"license", 1},
    {"mba", 1},           {"medal", 1},           {"mortgage", 1},
    {"passport", 1},      {"patent", 1},          {"permit", 1},
    {"phd", 1},           {"promotion", 1},       {"qualification", 1},
    {"scholarship", 1},   {"trophy", 1},          {"visa", 1}};
const struct word_list words_awards = INDEXED_LIST(words_awards_items);

/* Verbs of looking at how something is. */
static const struct word words_looks_items[] = {
    {"chart", 1},   {"check", 1},  {"count", 1}, {"inspect", 1}, {"log", 1},
    {"measure", 1}, {"plot", 1},   {"rate", 1},  {"record", 1},  {"review", 1},
    {"score", 1},   {"survey", 1}, {"test", 1},  {"track", 1},   {"weigh", 1}};
const struct word_list words_looks = INDEXED_LIST(words_looks_items);

/* Gerunds of what happens once: "before moving to Ulm". */
static const struct word words_turns_items[] = {
    {"closing", 1},  {"departing", 1}, {"emigrating", 1}, {"graduating", 1}, {"launching", 1},
    {"leaving", 1},  {"marrying", 1},  {"merging", 1},    {"migrating", 1},  {"moving", 1},
    {"opening", 1},  {"quitting", 1},  {"releasing", 1},  {"relocating", 1}, {"resigning", 1},
    {"retiring", 1}, {"returning", 1}, {"shipping", 1},   {"turning", 1}};
const struct word_list words_turns = INDEXED_LIST(words_turns_items);

/*
 * The words by which a number that measures is told from one that stands by.
 */

#include "smart/words_bystanders.h"

/* Prepositions of those whom an aim is for, and of what it is about. */
static const struct word words_phrases_items[] = {
    {"about", 1},  {"across", 1},  {"among", 1},     {"amongst", 1},    {"around", 1},
    {"at", 1},     {"between", 1}, {"beyond", 1},    {"concerning", 1}, {"for", 1},
    {"from", 1},   {"in", 1},      {"inside", 1},    {"into", 1},       {"of", 1},
    {"on", 1},     {"over", 1},    {"regarding", 1}, {"throughout", 1}, {"to", 1},
    {"toward", 1}, {"towards", 1}, {"with", 1},      {"within", 1}};
const struct word_list words_phrases = WORD_LIST(words_phrases_items);

/* Nouns for many as one: the number behind "of" says how many belong to it. */
static const struct word words_collectives_items[] = {
    {"audience", 1},  {"class", 1},  {"classes", 1},      {"cohort", 1},       {"committee", 1},
    {"company", 1},   {"crew", 1},   {"crews", 1},        {"department", 1},   {"departments", 1},
    {"families", 1},  {"family", 1}, {"firm", 1},         {"group", 1},        {"groups", 1},
    {"household", 1}, {"office", 1}, {"organisation", 1}, {"organization", 1}, {"pair", 1},
    {"squad", 1},     {"squads", 1}, {"staff", 1},        {"team", 1},         {"teams", 1}};
const struct word_list words_collectives = WORD_LIST(words_collectives_items);

/* What there is between people. */
static const struct word words_bonds_items[] = {
    {"alignment", 1},      {"alliance", 1},      {"alliances", 1},     {"attachment", 1},
    {"bond", 1},           {"bonds", 1},         {"collaboration", 1}, {"communication", 1},
    {"communications", 1}, {"connection", 1},    {"connections", 1},   {"contact", 1},
    {"contacts", 1},       {"cooperation", 1},   {"coordination", 1},  {"credibility", 1},
    {"dialogue", 1},       {"engagement", 1},    {"influence", 1},     {"interaction", 1},
    {"interactions", 1},   {"link", 1},          {"links", 1},         {"partnership", 1},
    {"partnerships", 1},   {"popularity", 1},    {"rapport", 1},       {"relations", 1},
    {"relationship", 1},   {"relationships", 1}, {"reputation", 1},    {"standing", 1},
    {"teamwork", 1},       {"ties", 1},          {"trust", 1},         {"understanding", 1}};
const struct word_list words_bonds = WORD_LIST(words_bonds_items);

/* What someone is given, however many there are. */
static const struct word words_given_items[] = {
    {"access", 1},   {"advice", 1},     {"assistance", 1},    {"attention", 1},
    {"care", 1},     {"commitment", 1}, {"communication", 1}, {"empathy", 1},
    {"feedback", 1}, {"guidance", 1},   {"help", 1},          {"kindness", 1},
    {"loyalty", 1},  {"respect", 1},    {"response", 1},      {"responsiveness", 1},
    {"service", 1},  {"services", 1},   {"support", 1},       {"transparency", 1},
    {"treatment", 1}};
const struct word_list words_given = WORD_LIST(words_given_items);

/* Nouns that a number behind "of" is the value of. */
static const struct word words_gauges_items[] = {
    {"amount", 1},    {"average", 1},  {"balance", 1}, {"capacity", 1}, {"count", 1},
    {"frequency", 1}, {"gpa", 1},      {"grade", 1},   {"height", 1},   {"income", 1},
    {"length", 1},    {"level", 1},    {"limit", 1},   {"margin", 1},   {"mark", 1},
    {"maximum", 1},   {"mean", 1},     {"median", 1},  {"minimum", 1},  {"number", 1},
    {"output", 1},    {"pace", 1},     {"price", 1},   {"profit", 1},   {"quota", 1},
    {"range", 1},     {"rank", 1},     {"rate", 1},    {"rating", 1},   {"ratio", 1},
    {"result", 1},    {"revenue", 1},  {"salary", 1},  {"score", 1},    {"share", 1},
    {"size", 1},      {"speed", 1},    {"sum", 1},     {"target", 1},   {"temperature", 1},
    {"total", 1},     {"turnover", 1}, {"value", 1},   {"volume", 1},   {"weight", 1}};
const struct word_list words_gauges = WORD_LIST(words_gauges_items);

/* Verbs of keeping and learning: what is kept or learned can be counted. */
static const struct word words_keeps_items[] = {
    {"continue", 1},  {"hear", 1},      {"keep", 1},     {"learn", 1},    {"live", 1},
    {"look", 1},      {"maintain", 1},  {"master", 1},   {"memorise", 1}, {"memorize", 1},
    {"recognise", 1}, {"recognize", 1}, {"remember", 1}, {"retain", 1},   {"see", 1},
    {"succeed", 1},   {"survive", 1}};
const struct word_list words_keeps = WORD_LIST(words_keeps_items);

/* Verbs of moving somebody's mind, or of turning one's own to something. */
static const struct word words_moves_items[] = {
    {"concentrate", 1}, {"delight", 1},    {"empower", 1},  {"encourage", 1},
    {"engage", 1},      {"excite", 1},     {"focus", 1},    {"impress", 1},
    {"influence", 1},   {"inspire", 1},    {"motivate", 1}, {"nurture", 1},
    {"prioritise", 1},  {"prioritize", 1}, {"reassure", 1}, {"satisfy", 1}};
const struct word_list words_moves = WORD_LIST(words_moves_items);

/* Verbs that make somebody be something: "make 8 colleagues feel valued". */
static const struct word words_makes_items[] = {{"get", 1},    {"have", 1}, {"keep", 1},
                                                {"leave", 1},  {"let", 1},  {"make", 1},
                                                {"making", 1}, {"treat", 1}};
const struct word_list words_makes = WORD_LIST(words_makes_items);

/* What one gives more than all of. */
static const struct word words_efforts_items[] = {
    {"attention", 1}, {"commitment", 1}, {"concentration", 1}, {"dedication", 1}, {"devotion", 1},
    {"effort", 1},    {"efforts", 1},    {"energy", 1},        {"enthusiasm", 1}, {"focus", 1},
    {"loyalty", 1},   {"passion", 1},    {"support", 1}};
const struct word_list words_efforts = WORD_LIST(words_efforts_items);

/* What nobody can be by a share of a hundred. */
static const struct word words_moods_items[] = {
    {"attentive", 1},    {"aware", 1},      {"behind", 1},       {"calm", 1},
    {"caring", 1},       {"committed", 1},  {"confident", 1},    {"dedicated", 1},
    {"devoted", 1},      {"engaged", 1},    {"enthusiastic", 1}, {"focused", 1},
    {"focussed", 1},     {"genuine", 1},    {"honest", 1},       {"invested", 1},
    {"loyal", 1},        {"mindful", 1},    {"motivated", 1},    {"myself", 1},
    {"open", 1},         {"passionate", 1}, {"positive", 1},     {"present", 1},
    {"professional", 1}, {"ready", 1},      {"supportive", 1},   {"sure", 1},
    {"transparent", 1}};
const struct word_list words_moods = WORD_LIST(words_moods_items);

/* What is open or shut, up or down, round the clock. */
static const struct word words_services_items[] = {
    {"availability", 1}, {"available", 1}, {"coverage", 1},   {"covered", 1},   {"live", 1},
    {"manned", 1},       {"monitored", 1}, {"monitoring", 1}, {"on-call", 1},   {"online", 1},
    {"open", 1},         {"operate", 1},   {"operates", 1},   {"operating", 1}, {"operational", 1},
    {"reachable", 1},    {"run", 1},       {"running", 1},    {"runs", 1},      {"staff", 1},
    {"staffed", 1},      {"uptime", 1}};
const struct word_list words_services = WORD_LIST(words_services_items);

/* What is done from all sides. */
static const struct word words_surveys_items[] = {
    {"appraisal", 1}, {"appraisals", 1}, {"assessment", 1},  {"assessments", 1}, {"degree", 1},
    {"degrees", 1},   {"evaluation", 1}, {"evaluations", 1}, {"feedback", 1},    {"review", 1},
    {"reviews", 1},   {"survey", 1},     {"surveys", 1},     {"view", 1}};
const struct word_list words_surveys = WORD_LIST(words_surveys_items);

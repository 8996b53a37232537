/*
 * Words for the moment that feedback is about: when, where, and at what occasion.
 */

#include "practice/feedback_words.h"

static const struct word phrases_no_moment_items[] = {
    {"a while ago", 1},
    {"as usual", 1},
    {"at meetings", 1},
    {"at times", 1},
    {"at work", 1},
    {"during meetings", 1},
    {"for months", 1},
    {"for weeks", 1},
    {"frequently", 1},
    {"from time to time", 1},
    {"generally", 1},
    {"in general", 1},
    {"in meetings", 1},
    {"in recent months", 1},
    {"in recent weeks", 1},
    {"in the past", 1},
    {"last month", 1},
    {"last quarter", 1},
    {"last week", 1},
    {"last year", 1},
    {"lately", 1},
    {"normally", 1},
    {"now and then", 1},
    {"nowadays", 1},
    {"occasionally", 1},
    {"of late", 1},
    {"often", 1},
    {"on calls", 1},
    {"on occasion", 1},
    {"on the whole", 1},
    {"once in a while", 1},
    {"over the last months", 1},
    {"over the last weeks", 1},
    {"over the past weeks", 1},
    {"overall", 1},
    {"recently", 1},
    {"regularly", 1},
    {"some time ago", 1},
    {"sometimes", 1},
    {"sooner or later", 1},
    {"the other day", 1},
    {"these days", 1},
    {"typically", 1},
    {"usually", 1},
};
const struct word_list phrases_no_moment = WORD_LIST(phrases_no_moment_items);

static const struct word phrases_days_items[] = {
    {"at midnight", 1},  {"at noon", 1},      {"friday", 1},      {"friday's", 1},
    {"last night", 1},   {"monday", 1},       {"monday's", 1},    {"saturday", 1},
    {"saturday's", 1},   {"sunday", 1},       {"sunday's", 1},    {"this afternoon", 1},
    {"this evening", 1}, {"this morning", 1}, {"thursday", 1},    {"thursday's", 1},
    {"today", 1},        {"today's", 1},      {"tonight", 1},     {"tuesday", 1},
    {"tuesday's", 1},    {"wednesday", 1},    {"wednesday's", 1}, {"yesterday", 1},
    {"yesterday's", 1},
};
const struct word_list phrases_days = WORD_LIST(phrases_days_items);

static const struct word words_occasions_of_work_items[] = {
    {"all-hands", 1},    {"appointment", 1}, {"appraisal", 1},     {"audit", 1},
    {"breakfast", 1},    {"brief", 1},       {"briefing", 1},      {"bug", 1},
    {"call", 1},         {"campaign", 1},    {"case", 1},          {"catch-up", 1},
    {"ceremony", 1},     {"chat", 1},        {"check-in", 1},      {"class", 1},
    {"complaint", 1},    {"conference", 1},  {"conversation", 1},  {"course", 1},
    {"cutover", 1},      {"deadline", 1},    {"debate", 1},        {"debrief", 1},
    {"delivery", 1},     {"demo", 1},        {"demonstration", 1}, {"deployment", 1},
    {"dinner", 1},       {"discussion", 1},  {"drill", 1},         {"email", 1},
    {"event", 1},        {"exam", 1},        {"exercise", 1},      {"fair", 1},
    {"forum", 1},        {"game", 1},        {"go-live", 1},       {"hackathon", 1},
    {"hall", 1},         {"handover", 1},    {"hearing", 1},       {"huddle", 1},
    {"incident", 1},     {"inspection", 1},  {"interview", 1},     {"invoice", 1},
    {"issue", 1},        {"job", 1},         {"kick-off", 1},      {"kickoff", 1},
    {"launch", 1},       {"lecture", 1},     {"lesson", 1},        {"lunch", 1},
    {"mail", 1},         {"match", 1},       {"meal", 1},          {"meeting", 1},
    {"meetup", 1},       {"memo", 1},        {"merge", 1},         {"message", 1},
    {"migration", 1},    {"negotiation", 1}, {"negotiations", 1},  {"off-site", 1},
    {"offsite", 1},      {"one-on-one", 1},  {"one-to-one", 1},    {"order", 1},
    {"outage", 1},       {"party", 1},       {"patch", 1},         {"pitch", 1},
    {"planning", 1},     {"post-mortem", 1}, {"postmortem", 1},    {"pr", 1},
    {"presentation", 1}, {"pull", 1},        {"refinement", 1},    {"rehearsal", 1},
    {"release", 1},      {"report", 1},      {"retro", 1},         {"retrospective", 1},
    {"review", 1},       {"rollout", 1},     {"round", 1},         {"roundtable", 1},
    {"scrum", 1},        {"seminar", 1},     {"session", 1},       {"shift", 1},
    {"sprint", 1},       {"stand-up", 1},    {"standup", 1},       {"steerco", 1},
    {"story", 1},        {"survey", 1},      {"sync", 1},          {"talk", 1},
    {"task", 1},         {"test", 1},        {"thread", 1},        {"ticket", 1},
    {"tour", 1},         {"town-hall", 1},   {"townhall", 1},      {"trade-fair", 1},
    {"training", 1},     {"trip", 1},        {"visit", 1},         {"walkthrough", 1},
    {"webinar", 1},      {"workshop", 1},
};
const struct word_list words_occasions_of_work = WORD_LIST(words_occasions_of_work_items);

static const struct word words_places_items[] = {
    {"airport", 1},   {"booth", 1},      {"bus", 1},        {"cafe", 1},         {"canteen", 1},
    {"car", 1},       {"channel", 1},    {"classroom", 1},  {"clinic", 1},       {"corridor", 1},
    {"counter", 1},   {"dashboard", 1},  {"depot", 1},      {"desk", 1},         {"document", 1},
    {"elevator", 1},  {"entrance", 1},   {"factory", 1},    {"floor", 1},        {"garage", 1},
    {"gym", 1},       {"hallway", 1},    {"hangar", 1},     {"headquarters", 1}, {"hotel", 1},
    {"kitchen", 1},   {"lab", 1},        {"laboratory", 1}, {"library", 1},      {"lift", 1},
    {"lobby", 1},     {"office", 1},     {"phone", 1},      {"plant", 1},        {"playground", 1},
    {"reception", 1}, {"repository", 1}, {"restaurant", 1}, {"room", 1},         {"shop", 1},
    {"site", 1},      {"stage", 1},      {"stand", 1},      {"station", 1},      {"store", 1},
    {"studio", 1},    {"till", 1},       {"train", 1},      {"ward", 1},         {"warehouse", 1},
    {"wiki", 1},      {"yard", 1},
};
const struct word_list words_places = WORD_LIST(words_places_items);

static const struct word words_each_items[] = {
    {"all", 1},  {"any", 1},   {"each", 1},    {"every", 1}, {"many", 1},
    {"most", 1}, {"other", 1}, {"several", 1}, {"some", 1},  {"such", 1},
};
const struct word_list words_each = WORD_LIST(words_each_items);

static const struct word words_before_moments_items[] = {
    {"after", 1}, {"as", 1},   {"at", 1},    {"before", 1}, {"by", 1},     {"during", 1},
    {"for", 1},   {"from", 1}, {"in", 1},    {"into", 1},   {"of", 1},     {"on", 1},
    {"to", 1},    {"when", 1}, {"while", 1}, {"with", 1},   {"within", 1},
};
const struct word_list words_before_moments = WORD_LIST(words_before_moments_items);

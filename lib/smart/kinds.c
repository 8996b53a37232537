/*
 * The words of KPIs: what people do, parts of a whole, what has no bounds.
 */

#include "smart/kinds.h"

static const struct word kinds_activities_items[] = {
    {"articles", 1},    {"blogposts", 1},     {"calls", 1},       {"check-ins", 1},
    {"checkins", 1},    {"coffees", 1},       {"courses", 1},     {"emails", 1},
    {"events", 1},      {"follow-ups", 1},    {"followups", 1},   {"lessons", 1},
    {"letters", 1},     {"mailings", 1},      {"mails", 1},       {"meetings", 1},
    {"newsletters", 1}, {"one-on-ones", 1},   {"one-to-ones", 1}, {"pitches", 1},
    {"posts", 1},       {"presentations", 1}, {"seminars", 1},    {"trainings", 1},
    {"tweets", 1},      {"webinars", 1},      {"workouts", 1},    {"workshops", 1}};
const struct word_list kinds_activities = WORD_LIST(kinds_activities_items);

static const struct word kinds_done_items[] = {
    {"arranged", 1},  {"attended", 1},  {"called", 1},    {"conducted", 1}, {"contacted", 1},
    {"held", 1},      {"hosted", 1},    {"made", 1},      {"organised", 1}, {"organized", 1},
    {"posted", 1},    {"practised", 1}, {"presented", 1}, {"published", 1}, {"run", 1},
    {"scheduled", 1}, {"sent", 1},      {"studied", 1},   {"taken", 1},     {"trained", 1},
    {"visited", 1},   {"written", 1}};
const struct word_list kinds_done = WORD_LIST(kinds_done_items);

static const struct word kinds_doing_items[] = {
    {"coaching", 1}, {"learning", 1}, {"mentoring", 1}, {"practice", 1}, {"practising", 1},
    {"reading", 1},  {"study", 1},    {"training", 1},  {"tutoring", 1}};
const struct word_list kinds_doing = WORD_LIST(kinds_doing_items);

static const struct word kinds_happening_items[] = {
    {"accepted", 1},  {"answered", 1}, {"attendees", 1}, {"attending", 1},
    {"booked", 1},    {"closed", 1},   {"inbound", 1},   {"incoming", 1},
    {"qualified", 1}, {"received", 1}, {"returned", 1},  {"returning", 1}};
const struct word_list kinds_happening = WORD_LIST(kinds_happening_items);

static const struct word kinds_shares_items[] = {
    {"acceptance", 1}, {"accuracy", 1},     {"adherence", 1},    {"adoption", 1},
    {"attendance", 1}, {"availability", 1}, {"completeness", 1}, {"completion", 1},
    {"compliance", 1}, {"conversion", 1},   {"coverage", 1},     {"fraction", 1},
    {"occupancy", 1},  {"on-time", 1},      {"part", 1},         {"percent", 1},
    {"percentage", 1}, {"portion", 1},      {"proportion", 1},   {"punctuality", 1},
    {"rate", 1},       {"retention", 1},    {"satisfaction", 1}, {"share", 1},
    {"uptime", 1}};
const struct word_list kinds_shares = WORD_LIST(kinds_shares_items);

static const struct word kinds_unbounded_items[] = {
    {"achievement", 1}, {"against", 1},     {"attainment", 1},  {"balance", 1},
    {"budget", 1},      {"capacity", 1},    {"change", 1},      {"delta", 1},
    {"deviation", 1},   {"difference", 1},  {"exchange", 1},    {"expansion", 1},
    {"forecast", 1},    {"gain", 1},        {"goal", 1},        {"goals", 1},
    {"growth", 1},      {"improvement", 1}, {"increase", 1},    {"inflation", 1},
    {"interest", 1},    {"margin", 1},      {"markup", 1},      {"net", 1},
    {"performance", 1}, {"plan", 1},        {"premium", 1},     {"productivity", 1},
    {"profit", 1},      {"quota", 1},       {"reduction", 1},   {"relative", 1},
    {"return", 1},      {"roi", 1},         {"target", 1},      {"targets", 1},
    {"temperature", 1}, {"turnover", 1},    {"utilisation", 1}, {"utilization", 1},
    {"variance", 1},    {"versus", 1},      {"vs", 1},          {"year-on-year", 1},
    {"yield", 1}};
const struct word_list kinds_unbounded = WORD_LIST(kinds_unbounded_items);

static const struct word kinds_signed_items[] = {
    {"c", 1},       {"celsius", 1}, {"chf", 1},  {"db", 1},      {"degrees", 1},
    {"dollars", 1}, {"eur", 1},     {"euro", 1}, {"euros", 1},   {"gbp", 1},
    {"k", 1},       {"kg", 1},      {"nps", 1},  {"percent", 1}, {"point", 1},
    {"points", 1},  {"pounds", 1},  {"pp", 1},   {"score", 1},   {"usd", 1}};
const struct word_list kinds_signed = WORD_LIST(kinds_signed_items);

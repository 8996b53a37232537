/*
 * The words that belong to time.
 */

#include "smart/words.h"

#define LIST(items)                               \
    {                                             \
        items, sizeof(items) / sizeof((items)[0]) \
    }

static const struct word words_stretches_items[] = {{"autumn", STRETCH_OTHER},
                                                    {"cohort", STRETCH_OTHER},
                                                    {"cycle", STRETCH_OTHER},
                                                    {"cycles", STRETCH_OTHER},
                                                    {"d", STRETCH_DAY},
                                                    {"day", STRETCH_DAY},
                                                    {"days", STRETCH_DAY},
                                                    {"decade", STRETCH_OTHER},
                                                    {"fortnight", STRETCH_FORTNIGHT},
                                                    {"fortnights", STRETCH_FORTNIGHT},
                                                    {"h", STRETCH_HOUR},
                                                    {"half-year", STRETCH_HALF},
                                                    {"halfyear", STRETCH_HALF},
                                                    {"hour", STRETCH_HOUR},
                                                    {"hours", STRETCH_HOUR},
                                                    {"hr", STRETCH_HOUR},
                                                    {"hrs", STRETCH_HOUR},
                                                    {"iteration", STRETCH_OTHER},
                                                    {"iterations", STRETCH_OTHER},
                                                    {"milliseconds", STRETCH_SECOND},
                                                    {"min", STRETCH_MINUTE},
                                                    {"mins", STRETCH_MINUTE},
                                                    {"minute", STRETCH_MINUTE},
                                                    {"minutes", STRETCH_MINUTE},
                                                    {"mo", STRETCH_MONTH},
                                                    {"month", STRETCH_MONTH},
                                                    {"months", STRETCH_MONTH},
                                                    {"ms", STRETCH_SECOND},
                                                    {"mth", STRETCH_MONTH},
                                                    {"mths", STRETCH_MONTH},
                                                    {"qtr", STRETCH_QUARTER},
                                                    {"quarter", STRETCH_QUARTER},
                                                    {"quarters", STRETCH_QUARTER},
                                                    {"s", STRETCH_SECOND},
                                                    {"season", STRETCH_OTHER},
                                                    {"seasons", STRETCH_OTHER},
                                                    {"sec", STRETCH_SECOND},
                                                    {"second", STRETCH_SECOND},
                                                    {"seconds", STRETCH_SECOND},
                                                    {"secs", STRETCH_SECOND},
                                                    {"semester", STRETCH_OTHER},
                                                    {"semesters", STRETCH_OTHER},
                                                    {"spring", STRETCH_OTHER},
                                                    {"sprint", STRETCH_OTHER},
                                                    {"sprints", STRETCH_OTHER},
                                                    {"summer", STRETCH_OTHER},
                                                    {"term", STRETCH_OTHER},
                                                    {"terms", STRETCH_OTHER},
                                                    {"trimester", STRETCH_OTHER},
                                                    {"trimesters", STRETCH_OTHER},
                                                    {"week", STRETCH_WEEK},
                                                    {"weekday", STRETCH_DAY},
                                                    {"weekdays", STRETCH_DAY},
                                                    {"weekend", STRETCH_OTHER},
                                                    {"weekends", STRETCH_OTHER},
                                                    {"weeks", STRETCH_WEEK},
                                                    {"winter", STRETCH_OTHER},
                                                    {"wk", STRETCH_WEEK},
                                                    {"wks", STRETCH_WEEK},
                                                    {"workday", STRETCH_DAY},
                                                    {"workdays", STRETCH_DAY},
                                                    {"working-day", STRETCH_DAY},
                                                    {"working-days", STRETCH_DAY},
                                                    {"workweek", STRETCH_WEEK},
                                                    {"year", STRETCH_YEAR},
                                                    {"years", STRETCH_YEAR},
                                                    {"yr", STRETCH_YEAR},
                                                    {"yrs", STRETCH_YEAR}};
const struct word_list words_stretches = LIST(words_stretches_items);

static const struct word words_day_kinds_items[] = {
    {"business", 1}, {"calendar", 1}, {"consecutive", 1}, {"financial", 1},
    {"fiscal", 1},   {"full", 1},     {"school", 1},      {"solid", 1},
    {"straight", 1}, {"whole", 1},    {"working", 1}};
const struct word_list words_day_kinds = LIST(words_day_kinds_items);

static const struct word words_ordinals_items[] = {
    {"1st", 1},   {"2nd", 2},    {"3rd", 3},  {"4th", 4},    {"final", 5},
    {"first", 1}, {"fourth", 4}, {"last", 5}, {"second", 2}, {"third", 3}};
const struct word_list words_ordinals = LIST(words_ordinals_items);

static const struct word words_period_ends_items[] = {{"cob", STRETCH_DAY},
                                                      {"end-of-day", STRETCH_DAY},
                                                      {"end-of-month", STRETCH_MONTH},
                                                      {"end-of-quarter", STRETCH_QUARTER},
                                                      {"end-of-week", STRETCH_WEEK},
                                                      {"end-of-year", STRETCH_YEAR},
                                                      {"eod", STRETCH_DAY},
                                                      {"eom", STRETCH_MONTH},
                                                      {"eoq", STRETCH_QUARTER},
                                                      {"eow", STRETCH_WEEK},
                                                      {"eoy", STRETCH_YEAR},
                                                      {"month-end", STRETCH_MONTH},
                                                      {"quarter-end", STRETCH_QUARTER},
                                                      {"week-end", STRETCH_WEEK},
                                                      {"year-end", STRETCH_YEAR},
                                                      {"yearend", STRETCH_YEAR}};
const struct word_list words_period_ends = LIST(words_period_ends_items);

static const struct word phrases_holidays_items[] = {
    {"christmas", 1225},     {"christmas day", 1225},  {"christmas eve", 1224},
    {"halloween", 1031},     {"new year", 101},        {"new year's", 101},
    {"new year's day", 101}, {"new year's eve", 1231}, {"valentine's day", 214}};
const struct word_list phrases_holidays = LIST(phrases_holidays_items);

static const struct word words_events_items[] = {
    {"anniversary", EVENT_NAMED}, {"audit", EVENT_NAMED},         {"autumn", EVENT_BARE},
    {"bedtime", EVENT_BARE},      {"birthday", EVENT_NAMED},      {"conference", EVENT_NAMED},
    {"cutover", EVENT_BARE},      {"dawn", EVENT_BARE},           {"deadline", EVENT_NAMED},
    {"demo", EVENT_NAMED},        {"diwali", EVENT_BARE},         {"easter", EVENT_BARE},
    {"eid", EVENT_BARE},          {"event", EVENT_NAMED},         {"exam", EVENT_NAMED},
    {"examination", EVENT_NAMED}, {"exams", EVENT_NAMED},         {"fall", EVENT_NAMED},
    {"go-live", EVENT_BARE},      {"graduation", EVENT_BARE},     {"hearing", EVENT_NAMED},
    {"holiday", EVENT_NAMED},     {"holidays", EVENT_NAMED},      {"inspection", EVENT_NAMED},
    {"interview", EVENT_NAMED},   {"iteration", EVENT_NAMED},     {"kick-off", EVENT_BARE},
    {"kickoff", EVENT_BARE},      {"launch", EVENT_BARE},         {"lunch", EVENT_BARE},
    {"lunchtime", EVENT_BARE},    {"marathon", EVENT_NAMED},      {"meeting", EVENT_NAMED},
    {"midday", EVENT_BARE},       {"midnight", EVENT_BARE},       {"milestone", EVENT_NAMED},
    {"noon", EVENT_BARE},         {"onboarding", EVENT_NAMED},    {"open-day", EVENT_NAMED},
    {"opening", EVENT_NAMED},     {"presentation", EVENT_NAMED},  {"race", EVENT_NAMED},
    {"ramadan", EVENT_BARE},      {"release", EVENT_NAMED},       {"renewal", EVENT_NAMED},
    {"retro", EVENT_NAMED},       {"retrospective", EVENT_NAMED}, {"review", EVENT_NAMED},
    {"rollout", EVENT_NAMED},     {"season", EVENT_NAMED},        {"semester", EVENT_NAMED},
    {"shift", EVENT_NAMED},       {"spring", EVENT_BARE},         {"sprint", EVENT_NAMED},
    {"summer", EVENT_BARE},       {"sunset", EVENT_BARE},         {"term", EVENT_NAMED},
    {"thanksgiving", EVENT_BARE}, {"trial", EVENT_NAMED},         {"tryouts", EVENT_BARE},
    {"vacation", EVENT_NAMED},    {"visit", EVENT_NAMED},         {"wedding", EVENT_NAMED},
    {"winter", EVENT_BARE},       {"workday", EVENT_NAMED}};
const struct word_list words_events = LIST(words_events_items);

static const struct word words_occasions_items[] = {
    {"1:1", 1},           {"afternoon", 1},  {"call", 1},      {"class", 1},    {"delivery", 1},
    {"deploy", 1},        {"deployment", 1}, {"evening", 1},   {"game", 1},     {"hackathon", 1},
    {"handover", 1},      {"iteration", 1},  {"lecture", 1},   {"lesson", 1},   {"match", 1},
    {"meal", 1},          {"meeting", 1},    {"milestone", 1}, {"morning", 1},  {"night", 1},
    {"one-on-one", 1},    {"payday", 1},     {"practice", 1},  {"release", 1},  {"retro", 1},
    {"retrospective", 1}, {"review", 1},     {"session", 1},   {"shift", 1},    {"sprint", 1},
    {"stand-up", 1},      {"standup", 1},    {"time", 1},      {"training", 1}, {"visit", 1},
    {"weekday", 1},       {"weekend", 1},    {"workday", 1},   {"workout", 1}};
const struct word_list words_occasions = LIST(words_occasions_items);

static const struct word words_service_items[] = {
    {"acknowledge", 1}, {"acknowledged", 1}, {"answer", 1},    {"answered", 1},  {"approve", 1},
    {"approved", 1},    {"close", 1},        {"closed", 1},    {"confirm", 1},   {"confirmed", 1},
    {"dispatch", 1},    {"dispatched", 1},   {"escalate", 1},  {"escalated", 1}, {"fix", 1},
    {"fixed", 1},       {"handle", 1},       {"handled", 1},   {"process", 1},   {"processed", 1},
    {"refund", 1},      {"refunded", 1},     {"replied", 1},   {"reply", 1},     {"resolve", 1},
    {"resolved", 1},    {"respond", 1},      {"responded", 1}, {"response", 1},  {"responses", 1},
    {"return", 1},      {"returned", 1},     {"ship", 1},      {"shipped", 1},   {"triage", 1},
    {"triaged", 1},     {"troubleshoot", 1}};
const struct word_list words_service = LIST(words_service_items);

static const struct word phrases_leads_items[] = {{"across", LEAD_WITHIN},
                                                  {"after", LEAD_WITHIN},
                                                  {"ahead of", LEAD_BEFORE},
                                                  {"as of", LEAD_START},
                                                  {"at", LEAD_ON},
                                                  {"at the latest by", LEAD_BY},
                                                  {"before", LEAD_BEFORE},
                                                  {"beginning", LEAD_START},
                                                  {"beginning in", LEAD_START},
                                                  {"beginning on", LEAD_START},
                                                  {"between", LEAD_BETWEEN},
                                                  {"by", LEAD_BY},
                                                  {"by no later than", LEAD_BY},
                                                  {"deadline", LEAD_BY},
                                                  {"deadline :", LEAD_BY},
                                                  {"due", LEAD_BY},
                                                  {"due :", LEAD_BY},
                                                  {"due by", LEAD_BY},
                                                  {"due on", LEAD_BY},
                                                  {"during", LEAD_WITHIN},
                                                  {"effective", LEAD_START},
                                                  {"for", LEAD_WITHIN},
                                                  {"for a period of", LEAD_WITHIN},
                                                  {"for the duration of", LEAD_WITHIN},
                                                  {"from", LEAD_BETWEEN},
                                                  {"from the start of", LEAD_START},
                                                  {"in", LEAD_WITHIN},
                                                  {"in the course of", LEAD_WITHIN},
                                                  {"inside", LEAD_WITHIN},
                                                  {"latest by", LEAD_BY},
                                                  {"no later than", LEAD_BY},
                                                  {"not later than", LEAD_BY},
                                                  {"on", LEAD_ON},
                                                  {"on or before", LEAD_BY},
                                                  {"over", LEAD_WITHIN},
                                                  {"over a period of", LEAD_WITHIN},
                                                  {"over the course of", LEAD_WITHIN},
                                                  {"prior to", LEAD_BEFORE},
                                                  {"since", LEAD_START},
                                                  {"starting", LEAD_START},
                                                  {"starting from", LEAD_START},
                                                  {"starting in", LEAD_START},
                                                  {"starting on", LEAD_START},
                                                  {"through", LEAD_BY},
                                                  {"throughout", LEAD_WITHIN},
                                                  {"till", LEAD_BY},
                                                  {"until", LEAD_BY},
                                                  {"up until", LEAD_BY},
                                                  {"within", LEAD_WITHIN},
                                                  {"within a period of", LEAD_WITHIN}};
const struct word_list phrases_leads = LIST(phrases_leads_items);

static const struct word words_nearness_items[] = {
    {"coming", NEAR_NEXT},    {"current", NEAR_THIS},  {"following", NEAR_NEXT},
    {"last", NEAR_LAST},      {"next", NEAR_NEXT},     {"past", NEAR_LAST},
    {"preceding", NEAR_LAST}, {"previous", NEAR_LAST}, {"prior", NEAR_LAST},
    {"this", NEAR_THIS},      {"upcoming", NEAR_NEXT}};
const struct word_list words_nearness = LIST(words_nearness_items);

static const struct word words_adverbs_of_time_items[] = {{"annual", STRETCH_YEAR},
                                                          {"annually", STRETCH_YEAR},
                                                          {"bi-monthly", STRETCH_MONTH},
                                                          {"bi-weekly", STRETCH_FORTNIGHT},
                                                          {"biannually", STRETCH_HALF},
                                                          {"bimonthly", STRETCH_MONTH},
                                                          {"biweekly", STRETCH_FORTNIGHT},
                                                          {"daily", STRETCH_DAY},
                                                          {"fortnightly", STRETCH_FORTNIGHT},
                                                          {"hourly", STRETCH_HOUR},
                                                          {"monthly", STRETCH_MONTH},
                                                          {"nightly", STRETCH_DAY},
                                                          {"quarterly", STRETCH_QUARTER},
                                                          {"semi-annually", STRETCH_HALF},
                                                          {"twice-weekly", STRETCH_WEEK},
                                                          {"weekly", STRETCH_WEEK},
                                                          {"yearly", STRETCH_YEAR}};
const struct word_list words_adverbs_of_time = LIST(words_adverbs_of_time_items);

static const struct word phrases_vague_times_items[] = {{"as quickly as possible", 1},
                                                        {"as soon as possible", 1},
                                                        {"asap", 1},
                                                        {"at some point", 1},
                                                        {"at the earliest opportunity", 1},
                                                        {"before long", 1},
                                                        {"eventually", 1},
                                                        {"from now on", 1},
                                                        {"going forward", 1},
                                                        {"in due course", 1},
                                                        {"in due time", 1},
                                                        {"in the coming days", 1},
                                                        {"in the foreseeable future", 1},
                                                        {"in the future", 1},
                                                        {"in the long run", 1},
                                                        {"in the long term", 1},
                                                        {"in the near future", 1},
                                                        {"in the short term", 1},
                                                        {"in time", 1},
                                                        {"later", 1},
                                                        {"on an ongoing basis", 1},
                                                        {"one day", 1},
                                                        {"one of these days", 1},
                                                        {"ongoing", 1},
                                                        {"over time", 1},
                                                        {"shortly", 1},
                                                        {"some day", 1},
                                                        {"someday", 1},
                                                        {"sometime", 1},
                                                        {"soon", 1},
                                                        {"sooner or later", 1},
                                                        {"when i can", 1},
                                                        {"when i have time", 1},
                                                        {"when i remember", 1},
                                                        {"when possible", 1},
                                                        {"when time allows", 1},
                                                        {"when time permits", 1},
                                                        {"when we can", 1},
                                                        {"whenever possible", 1}};
const struct word_list phrases_vague_times = LIST(phrases_vague_times_items);

const char *stretch_name(enum stretch stretch)
{
    static const char *const names[] = {
        "s", "min", "h", "day", "week", "fortnight", "month", "quarter", "half-year", "year", ""};

    return names[stretch];
}

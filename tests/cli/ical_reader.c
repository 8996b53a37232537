/*
 * Reads a calendar from stdin with libical, which is no part of coach, and says what it understood:
 *
 *   ERROR ...                                    what it complains of
 *   UID START MINUTES SUMMARY                    an entry
 *   UID times N first START last START           and, if it comes again, how often
 *
 * Exit status 1 where it complained.
 */

#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT_MAX = 1 << 20 };

static int print_errors(icalcomponent *component)
{
    int errors = 0;

    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
         property; property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        if (icalproperty_isa(property) == ICAL_XLICERROR_PROPERTY) {
            printf("ERROR %s\n", icalproperty_get_xlicerror(property));
            errors++;
        }
    }
    return errors;
}

static void print_times(icalcomponent *event, icalproperty *rule)
{
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    icalrecur_iterator *times = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
    struct icaltimetype last = start;
    int count = 0;

    for (struct icaltimetype at = icalrecur_iterator_next(times); !icaltime_is_null_time(at);
         at = icalrecur_iterator_next(times)) {
        last = at;
        count++;
    }
    icalrecur_iterator_free(times);
    printf("%s times %d first %s", icalcomponent_get_uid(event), count,
           icaltime_as_ical_string(start));
    printf(" last %s\n", icaltime_as_ical_string(last));
}

static int print_event(icalcomponent *event)
{
    int errors = print_errors(event);
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    struct icaldurationtype duration = icalcomponent_get_duration(event);

    printf("%s %s %d %s\n", icalcomponent_get_uid(event),
           icaltime_as_ical_string(icalcomponent_get_dtstart(event)),
           icaldurationtype_as_int(duration) / 60, icalcomponent_get_summary(event));
    if (rule) {
        print_times(event, rule);
    }
    return errors;
}

int main(void)
{
    char *text = calloc(1, TEXT_MAX);
    icalcomponent *calendar;
    int errors = 0;

    if (!text || fread(text, 1, TEXT_MAX - 1, stdin) == 0) {
        return 1;
    }
    calendar = icalparser_parse_string(text);
    free(text);
    if (!calendar) {
        puts("ERROR no calendar");
        return 1;
    }
    if (!icalrestriction_check(calendar)) {
        puts("ERROR not as RFC 5545 has it");
        errors++;
    }
    errors += print_errors(calendar);
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        errors += print_event(event);
    }
    icalcomponent_free(calendar);
    return errors > 0;
}

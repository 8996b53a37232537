/*
 * Date arithmetic on the periods that statements name.
 */

#include "smart/calendar.h"

/** The most stretches that are counted ahead. */
#define COUNT_MAX 100000

struct calendar calendar_make(day_t start, day_t today)
{
    /* DAY_NONE sorts before every day. */
    day_t first = start == DAY_NONE ? today : start;

    return (struct calendar){first, first > today ? first : today};
}

struct period period_of_day(day_t day)
{
    return day < DAY_FIRST || day > DAY_LAST ? PERIOD_NONE : (struct period){day, day};
}

/** Months in a stretch; 0 if it is not made of months. */
static int months_in(enum stretch stretch)
{
    switch (stretch) {
    case STRETCH_MONTH: return 1;
    case STRETCH_QUARTER: return 3;
    case STRETCH_HALF: return 6;
    case STRETCH_YEAR: return 12;
    default: return 0;
    }
}

static int days_in(enum stretch stretch)
{
    switch (stretch) {
    case STRETCH_DAY: return 1;
    case STRETCH_WEEK: return 7;
    case STRETCH_FORTNIGHT: return 14;
    default: return 0;
    }
}

struct period period_of(enum stretch stretch, int year, int number)
{
    int months = months_in(stretch);
    int last = number * months;

    if (months == 0 || number < 1 || last > 12) {
        return PERIOD_NONE;
    }
    day_t first = day_from_civil(year, last - months + 1, 1);
    return first == DAY_NONE
               ? PERIOD_NONE
               : (struct period){first, day_from_civil(year, last, days_in_month(year, last))};
}

struct period period_around(enum stretch stretch, day_t day)
{
    int months = months_in(stretch);

    if (day < DAY_FIRST || day > DAY_LAST) {
        return PERIOD_NONE;
    }
    if (months > 0) {
        struct civil civil = day_to_civil(day);
        return period_of(stretch, civil.year, (civil.month - 1) / months + 1);
    }
    if (stretch == STRETCH_WEEK) {
        day_t monday = day_week_start(day);
        day_t sunday = monday + 6;
        return (struct period){monday < DAY_FIRST ? DAY_FIRST : monday,
                               sunday > DAY_LAST ? DAY_LAST : sunday};
    }
    return stretch == STRETCH_DAY ? period_of_day(day) : PERIOD_NONE;
}

struct period period_after(enum stretch stretch, day_t day)
{
    struct period current = period_around(stretch, day);

    return current.last == DAY_NONE ? PERIOD_NONE : period_around(stretch, current.last + 1);
}

struct period period_next(enum stretch stretch, int number, day_t from)
{
    if (from < DAY_FIRST || from > DAY_LAST) {
        return PERIOD_NONE;
    }
    int year = day_to_civil(from).year;
    struct period period = period_of(stretch, year, number);
    return period.last < from ? period_of(stretch, year + 1, number) : period;
}

struct period period_next_day(int month, int day, day_t from)
{
    if (from < DAY_FIRST || from > DAY_LAST) {
        return PERIOD_NONE;
    }
    int year = day_to_civil(from).year;
    /* 29 February may be eight years away. */
    for (int i = 0; i <= 8; i++) {
        day_t found = day_from_civil(year + i, month, day);
        if (found >= from) {
            return period_of_day(found);
        }
    }
    return PERIOD_NONE;
}

day_t day_after(day_t day, enum stretch stretch, struct decimal count)
{
    int64_t whole = count.scale == 0 ? count.units : -1;
    int64_t months = whole * months_in(stretch);
    int64_t days = whole * days_in(stretch);
    /* Half a year is six months, a year and a half eighteen. */
    if (count.scale == 1 && count.units % 5 == 0 && months_in(stretch) % 2 == 0) {
        months = count.units / 5 * (months_in(stretch) / 2);
        whole = 0;
    }

    if (day < DAY_FIRST || day > DAY_LAST || whole < 0 || whole > COUNT_MAX || months > COUNT_MAX) {
        return DAY_NONE;
    }
    if (months > 0) {
        return day_add_months(day, (int)months);
    }
    return days > 0 && days <= DAY_LAST - day ? day + (day_t)days : DAY_NONE;
}

day_t day_after_next(day_t start, enum stretch stretch)
{
    day_t ahead = day_after(start, stretch, (struct decimal){1, 0});
    day_t current = period_around(stretch, start).last;

    if (stretch != STRETCH_QUARTER || ahead == DAY_NONE) {
        return ahead;
    }
    day_t next = period_after(stretch, start).last;
    return ahead - current <= next - ahead ? current : next;
}

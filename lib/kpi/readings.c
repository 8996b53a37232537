/*
 * The readings that count, found by their dates.
 */

#include "kpi/readings.h"

bool course_known(const struct course *course)
{
    return course->as_of != DAY_NONE && course->start != DAY_NONE && course->start <= course->due;
}

bool reading_counts(const struct reading *reading, const struct course *course)
{
    return reading->date >= course->start && reading->date <= course->due &&
           reading->date <= course->as_of && decimal_known(reading->value);
}

size_t readings_counted(const struct kpi *kpi, const struct course *course)
{
    size_t count = 0;
    for (size_t i = 0; i < kpi->readings.count; i++) {
        count += reading_counts(&kpi->readings.items[i], course);
    }
    return count;
}

/* Files are in order of date, so from their end each reading goes behind the one before it. */
size_t readings_latest(const struct kpi *kpi, const struct course *course,
                       const struct reading **latest, size_t max)
{
    size_t found = 0;
    for (size_t i = kpi->readings.count; i-- > 0;) {
        const struct reading *reading = &kpi->readings.items[i];
        if (!reading_counts(reading, course)) {
            continue;
        }
        if (found == max && reading->date <= latest[max - 1]->date) {
            continue;
        }
        size_t at = found < max ? found++ : max - 1;
        for (; at > 0 && latest[at - 1]->date < reading->date; at--) {
            latest[at] = latest[at - 1];
        }
        latest[at] = reading;
    }
    return found;
}

static struct ratio mean_of(const struct kpi *kpi, const struct course *course, day_t last)
{
    struct ratio sum = ratio_from_int(0);
    int64_t count = 0;
    for (size_t i = 0; i < kpi->readings.count; i++) {
        const struct reading *reading = &kpi->readings.items[i];
        if (!reading_counts(reading, course) || last - reading->date >= kpi->mean_days) {
            continue;
        }
        sum = ratio_add(sum, ratio_from_decimal(reading->value));
        count++;
    }
    return ratio_div(sum, ratio_from_int(count));
}

struct ratio readings_actual(const struct kpi *kpi, const struct course *course,
                             const struct reading *latest)
{
    if (!latest) {
        return RATIO_NONE;
    }
    if (kpi->mean_days > 0) {
        return mean_of(kpi, course, latest->date);
    }
    return ratio_from_decimal(latest->value);
}

/*
 * What files of reviews are called.
 */

#include <string.h>

#include "model/review.h"

size_t review_period_length(const char *slug, size_t length)
{
    static const char aside[] = REVIEW_ASIDE;
    size_t suffix = sizeof(aside) - 1;

    return length > suffix && strncmp(slug + length - suffix, aside, suffix) == 0 ? length - suffix
                                                                                  : length;
}

bool review_is_aside(const struct review *review)
{
    size_t length = strlen(review->slug);

    return review_period_length(review->slug, length) < length;
}

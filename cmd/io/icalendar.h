/**
 * Content lines of a calendar as RFC 5545 has them: CRLF, folded at 75 octets between characters,
 * texts escaped.
 */

#ifndef COACH_CMD_IO_ICALENDAR_H
#define COACH_CMD_IO_ICALENDAR_H

#include "base/buffer.h"
#include "base/date.h"

/** "NAME:value"; the value is written as it is. name may have parameters: "DTSTART;VALUE=DATE". */
void ical_line(struct buffer *out, const char *name, const char *value);

/** "NAME:text" with the text escaped; nothing for NULL. */
void ical_text(struct buffer *out, const char *name, const char *text);

/**
 * "NAME;CN=\"full name\":mailto:address"; nothing without an address.
 *
 * @full_name   may be NULL
 */
void ical_person(struct buffer *out, const char *name, const char *full_name, const char *email);

/** A day: "20260112". Returns out. */
char *ical_day(day_t day, char out[DATE_SIZE]);

#endif

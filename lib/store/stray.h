/**
 * Complaints about what does not belong where it lies. For the files of store/ only.
 */

#ifndef COACH_STORE_STRAY_H
#define COACH_STORE_STRAY_H

#include "base/diag.h"
#include "store/layout.h"

/**
 * Report (D8) what the table has no place for. At the root it may be the user's own: nothing is
 * said there unless it looks like something that was meant for us.
 *
 * @path  must outlive the diagnostics
 */
void stray_report(struct diags *diags, enum folder in, enum entry_type type, const char *path);

#endif

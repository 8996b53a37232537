/**
 * What the arithmetic cannot work with, or would count otherwise than a reader expects.
 *
 *   K1  target equals baseline (error): there is no way to go, say `keep` instead
 *   K2  neither target nor keep, or keep beside baseline or target (error)
 *   K3  a reading that never counts: before start, after due (warning)
 *   K4  the values of a KPI need more than 18 digits between them (error): no trend is drawn
 *   K5  a checkpoint outside start..due (error)
 *   K6  the bounds of keep are the wrong way round (error)
 *   K7  no member has any weight (warning)
 *   K8  due before start: nothing can be computed (error)
 *   K9  closed before start (error): it was never active
 */

#ifndef COACH_KPI_CHECK_H
#define COACH_KPI_CHECK_H

#include "base/diag.h"
#include "model/goal.h"

/** Check one goal's KPIs. */
void kpi_check(const struct goal *goal, struct diags *diags);

#endif

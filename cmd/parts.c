/*
 * The checks of one record by its table.
 */

#include "parts.h"

#include <string.h>

#include "kpi/check.h"
#include "practice/feedback.h"
#include "practice/session.h"

void check_parts(const char *path, const struct schema *schema, void *record, struct diags *diags)
{
    if (schema == &goal_schema) {
        struct goal *goal = record;
        goal->file = path;
        kpi_check(goal, diags);
    } else if (schema == &feedback_schema) {
        struct feedback *feedback = record;
        feedback->file = path;
        feedback_check(feedback, diags);
    } else if (schema == &session_schema) {
        struct session *session = record;
        session->file = path;
        session->person = strstr(path, "people/") ? "" : TEAM_ID;
        session_check(session, diags);
    }
}

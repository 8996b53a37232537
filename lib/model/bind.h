/**
 * Binding: tree to record, by the record's table.
 *
 * Complaints are of family D:
 *
 *   D1  unknown key
 *   D2  a required key is missing
 *   D3  a value is not what the key takes (number, date, word ...)
 *   D4  a list where a map belongs, a map where a text belongs, and so on
 *   D5  an id or date twice in one list
 *   D6  a date out of order
 *   D7  a reference to nobody or nothing
 *   D8  a file that does not belong where it lies
 *   D9  written by a newer coach
 *
 * A value that is refused is left out of the record, and binding goes on: one run names every
 * error of the file. An item of a list that has nothing to know it by is left out whole: so every
 * KPI, milestone, habit and aim has an id, every tick a date, every reading and checkpoint a date
 * and a value, and none of these comes twice.
 */

#ifndef COACH_MODEL_BIND_H
#define COACH_MODEL_BIND_H

#include "base/diag.h"
#include "model/model.h"
#include "model/schema.h"
#include "yaml/tree.h"

struct binding {
    /** Owns what the record points to. The tree may be freed afterwards. */
    struct arena *arena;
    const struct tree *tree;
    struct diags *diags;
    /** Unknown keys are warnings: the team's format is newer (model_version_is_newer()). */
    bool lenient;
};

/**
 * Bind a file's root to a record. Where the file says itself that it is of a newer format, that
 * is one warning (D9) and binding is lenient.
 *
 * @record   schema->size bytes; set to the defaults first
 * @return   true if there was no error (warnings may be)
 */
bool bind_file(const struct binding *binding, const struct schema *schema, void *record);

/**
 * Where a new key of a map goes so that keys stay in the order of the table: the first entry
 * whose key the table has later. NULL to append.
 */
struct node *bind_position(const struct schema *schema, const struct node *map, const char *key);

/**
 * Check the references between records: people, goals, KPIs and aims that are named must exist.
 * (D7)
 */
void check_references(const struct team *team, struct diags *diags);

/** The same for one goal of the team, which need not be on file yet. (D7, D11) */
void check_goal_references(const struct team *team, const struct goal *goal, struct diags *diags);

#endif

/**
 * Texts of several lines, behind '|' and '>'.
 */

#ifndef COACH_YAML_PLAIN_TEXT_H
#define COACH_YAML_PLAIN_TEXT_H

#include "yaml/plain_scan.h"

/**
 * Step over a text of several lines, up to the end of its last one.
 *
 * Its indicator is '|', '|-', '>' or '>-'. Its lines are indented alike, and stand in one another
 * only behind '|'; between them are empty ones at most.
 *
 * @indent  the least indentation of its lines, in spaces
 * @return  a node with its text and both its ends; NULL if none is there that is plain
 */
struct node *scan_text(struct scanner *scan, uint32_t indent);

#endif

/*
 * Pages to prepare with as rows, one for each line of a page.
 */

#include "session/prep.h"

#include <stddef.h>

#include "list.h"

static struct cell text_cell(const void *row, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row + column->argument);

    return cell_text(*text);
}

static struct cell section_cell(const void *row, const struct column *column)
{
    return cell_text(column->words[((const struct prep_row *)row)->section]);
}

static struct cell date_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_date(((const struct prep_row *)row)->date);
}

static struct cell number_cell(const void *row, const struct column *column)
{
    const struct decimal *number = (const void *)((const char *)row + column->argument);

    return cell_number(*number);
}

static struct cell line_cell(const void *row, const struct column *column)
{
    int line = where_line(((const struct prep_row *)row)->where);

    (void)column;
    return line > 0 ? cell_number(decimal_make(line, 0)) : (struct cell){.kind = CELL_NONE};
}

#define TEXT_AT(member)   .get = text_cell, .argument = (int)offsetof(struct prep_row, member)
#define NUMBER_AT(member) .get = number_cell, .argument = (int)offsetof(struct prep_row, member)

static const struct column columns[] = {
    {"section", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = section_cell,
     .words = prep_section_words},
    {"item", CELL_TEXT, SHOW_ALWAYS, .is_name = true, TEXT_AT(item)},
    {"text", CELL_TEXT, SHOW_ALWAYS, TEXT_AT(text)},
    {"who", CELL_TEXT, SHOW_DATA, .is_name = true, TEXT_AT(who)},
    {"date", CELL_DATE, SHOW_DATA, .get = date_cell},
    {"from", CELL_NUMBER, SHOW_DATA, NUMBER_AT(from)},
    {"to", CELL_NUMBER, SHOW_DATA, NUMBER_AT(to)},
    {"file", CELL_TEXT, SHOW_DATA, TEXT_AT(file)},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
    {"person", CELL_TEXT, SHOW_DATA, .is_name = true, .is_person = true, TEXT_AT(person)},
};

int prep_write_rows(struct context *context, const struct prep *preps, size_t count)
{
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct prep_row),
    };
    struct prep_row *rows;
    size_t room = 0;

    for (size_t i = 0; i < count; i++) {
        room += preps[i].rows.count;
    }
    rows = arena_array(context->arena, room, sizeof(*rows));
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < preps[i].rows.count; j++) {
            rows[sheet.row_count++] = preps[i].rows.items[j];
        }
    }
    sheet.rows = rows;
    return list_write(context, &sheet, NULL);
}

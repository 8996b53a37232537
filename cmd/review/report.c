/*
 * coach review report: a review as Markdown, to hand out or to keep.
 */

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "io/markdown.h"
#include "private.h"
#include "review/whole.h"

enum { PERIOD, PRIVATE };

static const struct option_spec options[] = {
    [PERIOD] = {"period", 0, "PERIOD", "the review, such as 2026-Q1 (the last one)"},
    [PRIVATE] = {"private", 0, NULL, "of one that the team reads: also what lies below private/"},
};

const char *const review_section_titles[REVIEW_SECTIONS] = {
    [REVIEW_PERSON] = "The person",  [REVIEW_PART_SELF] = "Self", [REVIEW_PART_MANAGER] = "Manager",
    [REVIEW_PART_UPWARD] = "Upward", [REVIEW_KPI] = "KPIs",       [REVIEW_GOAL] = "Goals closed",
    [REVIEW_EVIDENCE] = "Evidence",
};

const char *const review_section_empty[REVIEW_SECTIONS] = {
    [REVIEW_KPI] = "no goal was under way",
    [REVIEW_EVIDENCE] = "nothing is on file",
};

int whole_review_load(struct context *context, const char *period, struct team *team,
                      struct whole_review *page)
{
    struct review_view view = {.as_of = context->as_of, .with_private = context->with_private};
    struct review_name name;
    int code = private_load(context, team);

    *page = (struct whole_review){.team = team};
    if (code == DONE) {
        code = review_find(context, team, period, false, &name);
    }
    if (code == DONE && !name.review) {
        code = review_missing(context, &name);
    }
    if (code == DONE) {
        view.private_unknown = private_is_elsewhere(context, team);
        page->person = name.person;
        page->review = name.review;
        page->rows = review_page(context->arena, team, name.person, name.review, &view);
    }
    return code;
}

char *review_title(struct arena *arena, const struct whole_review *page)
{
    return arena_printf(arena, "Review of %s: %s", page->review->slug,
                        team_name_of(page->team, page->person->id));
}

char *review_days(struct arena *arena, const struct whole_review *page)
{
    struct period period = review_period(page->review);
    char first[DATE_SIZE];
    char last[DATE_SIZE];

    return arena_printf(arena, "%s to %s", date_format(period.first, first),
                        date_format(period.last, last));
}

const struct review_row *review_first_row(const struct whole_review *page,
                                          enum review_section section)
{
    for (size_t i = 0; i < page->rows.count; i++) {
        if (page->rows.items[i].section == section) {
            return &page->rows.items[i];
        }
    }
    return NULL;
}

char *review_part_title(struct arena *arena, const struct whole_review *page, enum review_side side)
{
    enum review_section section = REVIEW_PART_SELF + (enum review_section)side;
    const struct review_row *row = review_first_row(page, section);
    const char *who = row ? row->who : NULL;
    bool dated = row && row->date != DAY_NONE;
    char date[DATE_SIZE];

    return arena_printf(arena, "%s%s%s%s%s", review_section_titles[section], who ? ": " : "",
                        who ? who : "", dated ? ", " : "",
                        dated ? date_format(row->date, date) : "");
}

/* Markdown */

static void put_answer(struct buffer *out, const struct review_row *row)
{
    if (row->ask) {
        buffer_puts(out, "**");
        markdown_text(out, row->ask);
        buffer_puts(out, "**\n\n");
    } else if (strcmp(row->item, REVIEW_ITEM_BEHALF) == 0) {
        buffer_puts(out, "Entered on their behalf: ");
    } else if (strcmp(row->item, REVIEW_ITEM_REFS) == 0) {
        buffer_puts(out, "Shown by ");
    }
    markdown_text(out, row->text);
    buffer_puts(out, "\n\n");
}

/** A line of a list: its day, what it is, in words, and the file behind it. */
static void put_item(struct buffer *out, const struct review_row *row)
{
    bool is_evidence = row->section == REVIEW_EVIDENCE;
    char date[DATE_SIZE];

    buffer_puts(out, "- ");
    if (is_evidence) {
        buffer_printf(out, "%s ", date_format(row->date, date));
    }
    markdown_text(out, row->item ? row->item : "");
    buffer_puts(out, ": ");
    markdown_text(out, row->text ? row->text : "");
    if (is_evidence && row->who) {
        buffer_puts(out, ", by ");
        markdown_text(out, row->who);
    }
    if (is_evidence && row->file) {
        buffer_puts(out, " (");
        markdown_text(out, row->file);
        buffer_putc(out, ')');
    }
    buffer_putc(out, '\n');
}

static bool is_part(enum review_section section)
{
    return section >= REVIEW_PART_SELF && section <= REVIEW_PART_UPWARD;
}

static void put_section(struct buffer *out, const struct whole_review *page,
                        enum review_section section)
{
    const char *title = review_section_titles[section];
    bool any = review_first_row(page, section) != NULL;

    if (is_part(section)) {
        title = review_part_title(out->arena, page, (enum review_side)(section - REVIEW_PART_SELF));
    }
    if (!any && !is_part(section) && !review_section_empty[section]) {
        return;
    }
    buffer_puts(out, "## ");
    markdown_text(out, title);
    buffer_puts(out, "\n\n");
    for (size_t i = 0; i < page->rows.count; i++) {
        const struct review_row *row = &page->rows.items[i];
        if (row->section == section) {
            (is_part(section) ? put_answer : put_item)(out, row);
        }
    }
    if (!any) {
        buffer_printf(out, "%s\n",
                      is_part(section) ? "nothing is answered" : review_section_empty[section]);
    }
    buffer_puts(out, any && is_part(section) ? "" : "\n");
}

void review_write_markdown(struct context *context, const struct whole_review *page)
{
    struct buffer out;

    buffer_init(&out, context->arena);
    buffer_puts(&out, "# ");
    markdown_text(&out, review_title(context->arena, page));
    buffer_printf(&out, "\n\n%s\n\n", review_days(context->arena, page));
    for (int section = 0; section < REVIEW_SECTIONS; section++) {
        put_section(&out, page, (enum review_section)section);
    }
    buffer_cut(&out, out.length - 1); /* no blank line at the end */
    fputs(buffer_text(&out), stdout);
}

static int run(struct context *context)
{
    struct whole_review page;
    struct team team;

    context->with_private = context->options[PRIVATE] != NULL;
    int code = whole_review_load(context, context->options[PERIOD], &team, &page);

    if (code == DONE) {
        review_write_markdown(context, &page);
    }
    return code;
}

const struct command review_report = {
    .name = "report",
    .arguments = "PERSON[/PERIOD]",
    .summary = "A review as Markdown, on stdout.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .words_min = 1,
    .words_max = 1,
    .run = run,
};

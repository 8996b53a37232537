/*
 * Arenas and the text that grows in them.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buffer.h"

static void no_memory(void)
{
    abort();
}

static int set_up(void **state)
{
    struct arena *arena = malloc(sizeof(*arena));

    if (arena == NULL) {
        return -1;
    }
    arena_init(arena, no_memory);
    *state = arena;
    return 0;
}

static int tear_down(void **state)
{
    arena_free(*state);
    free(*state);
    return 0;
}

static void assert_zero(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        assert_int_equal(bytes[i], 0);
    }
}

static void takes_nothing_until_asked(void **state)
{
    struct arena *arena = *state;

    assert_int_equal(arena->reserved, 0);
    arena_alloc(arena, 1);
    assert_true(arena->reserved > 0);
}

static void gives_zeroed_aligned_memory_of_any_size(void **state)
{
    for (size_t size = 0; size < 3000000; size = size * 3 + 1) {
        unsigned char *bytes = arena_alloc(*state, size);
        assert_non_null(bytes);
        assert_int_equal((uintptr_t)bytes % _Alignof(max_align_t), 0);
        assert_zero(bytes, size);
        memset(bytes, 0xff, size);
    }
}

static void small_allocations_do_not_overlap(void **state)
{
    /* More than the largest block holds, twice. */
    enum { COUNT = 100000 };
    static unsigned char *bytes[COUNT];

    for (size_t i = 0; i < COUNT; i++) {
        bytes[i] = arena_alloc(*state, i % 40 + 1);
        memset(bytes[i], (int)(i % 251), i % 40 + 1);
    }
    for (size_t i = 0; i < COUNT; i++) {
        for (size_t j = 0; j < i % 40 + 1; j++) {
            assert_int_equal(bytes[i][j], i % 251);
        }
    }
}

static void a_large_allocation_leaves_the_newest_block_in_use(void **state)
{
    char *before = arena_alloc(*state, 16);

    arena_alloc(*state, 2000000);
    char *after = arena_alloc(*state, 16);
    assert_ptr_equal(after, before + 16);
}

static void texts_stand_side_by_side(void **state)
{
    char *one = arena_strdup(*state, "one");
    char *four = arena_strdup(*state, "four");
    unsigned char *bytes = arena_alloc(*state, 1);

    assert_ptr_equal(four, one + sizeof("one"));
    assert_true(bytes > (unsigned char *)four + sizeof("four") - 1);
    assert_int_equal((uintptr_t)bytes % _Alignof(max_align_t), 0);
    assert_string_equal(one, "one");
}

static void memory_is_zero_again_after_a_reset(void **state)
{
    struct arena *arena = *state;

    for (int i = 0; i < 10; i++) {
        memset(arena_alloc(arena, 1000), 0xff, 1000);
    }
    size_t before = arena->reserved;
    arena_reset(arena);
    assert_true(arena->reserved > 0);
    assert_true(arena->reserved < before);
    for (int i = 0; i < 10; i++) {
        assert_zero(arena_alloc(arena, 1000), 1000);
    }
}

static void an_arena_can_be_used_after_free(void **state)
{
    struct arena *arena = *state;

    arena_strdup(arena, "one");
    arena_free(arena);
    assert_int_equal(arena->reserved, 0);
    assert_string_equal(arena_strdup(arena, "two"), "two");
}

static void the_last_array_grows_where_it_stands(void **state)
{
    size_t capacity = 0;
    int *items = arena_grow(*state, NULL, &capacity, 0, sizeof(*items));
    int *first = items;

    for (size_t i = 0; i < 500; i++) {
        items = arena_grow(*state, items, &capacity, i, sizeof(*items));
        assert_int_equal(items[i], 0);
        items[i] = (int)i + 1;
    }
    assert_ptr_equal(items, first);
}

static void arrays_that_grow_side_by_side_keep_their_items(void **state)
{
    size_t capacity[2] = {0, 0};
    uint64_t *items[2] = {NULL, NULL};

    for (size_t i = 0; i < 100000; i++) {
        for (size_t j = 0; j < 2; j++) {
            items[j] = arena_grow(*state, items[j], &capacity[j], i, sizeof(*items[j]));
            assert_int_equal(items[j][i], 0);
            items[j][i] = i * 2 + j;
        }
    }
    for (size_t i = 0; i < 100000; i++) {
        assert_int_equal(items[0][i], i * 2);
        assert_int_equal(items[1][i], i * 2 + 1);
    }
}

static void copies_and_formats_strings(void **state)
{
    char long_text[1000];

    memset(long_text, 'x', sizeof(long_text) - 1);
    long_text[sizeof(long_text) - 1] = '\0';
    assert_string_equal(arena_strdup(*state, ""), "");
    assert_string_equal(arena_strndup(*state, "baseline", 4), "base");
    assert_string_equal(arena_printf(*state, "%d%s", 65, "%"), "65%");
    assert_string_equal(arena_printf(*state, "%s", long_text), long_text);
}

static void adopting_takes_over_everything(void **state)
{
    struct arena *arena = *state;
    struct arena other;

    arena_init(&other, no_memory);
    const char *ours = arena_strdup(arena, "ours");
    const char *theirs = arena_strdup(&other, "theirs");
    arena_alloc(&other, 2000000);
    size_t sum = arena->reserved + other.reserved;
    arena_adopt(arena, &other);
    assert_int_equal(arena->reserved, sum);
    assert_int_equal(other.reserved, 0);
    assert_null(other.blocks);
    /* What other's owner does next is no concern of what was taken over. */
    arena_free(&other);
    assert_string_equal(ours, "ours");
    assert_string_equal(theirs, "theirs");
}

static void an_empty_arena_can_adopt_and_be_adopted(void **state)
{
    struct arena other;

    arena_init(&other, no_memory);
    arena_adopt(*state, &other);
    arena_strdup(&other, "theirs");
    arena_adopt(*state, &other);
    assert_string_equal(arena_strdup(*state, "ours"), "ours");
}

static jmp_buf out_of_memory;

static void jump(void)
{
    longjmp(out_of_memory, 1);
}

static void a_size_that_cannot_be_calls_the_handler(void **state)
{
    struct arena arena;

    (void)state;
    arena_init(&arena, jump);
    if (setjmp(out_of_memory) == 0) {
        arena_array(&arena, SIZE_MAX / 2, 16);
        fail();
    }
    if (setjmp(out_of_memory) == 0) {
        arena_alloc(&arena, SIZE_MAX);
        fail();
    }
    assert_int_equal(arena.reserved, 0);
}

static void an_empty_buffer_is_an_empty_string(void **state)
{
    struct buffer buffer;

    buffer_init(&buffer, *state);
    assert_string_equal(buffer_text(&buffer), "");
}

static void a_buffer_adds_up(void **state)
{
    struct buffer buffer;

    buffer_init(&buffer, *state);
    buffer_puts(&buffer, "goal");
    buffer_putc(&buffer, ':');
    buffer_fill(&buffer, ' ', 2);
    buffer_add(&buffer, "raise it", 5);
    buffer_printf(&buffer, " to %d%%", 90);
    assert_string_equal(buffer.text, "goal:  raise to 90%");
    assert_int_equal(buffer.length, strlen("goal:  raise to 90%"));
}

static void a_buffer_outgrows_its_first_room(void **state)
{
    struct buffer buffer;

    buffer_init(&buffer, *state);
    for (int i = 0; i < 10000; i++) {
        buffer_printf(&buffer, "%05d,", i);
        arena_alloc(*state, 1);
    }
    assert_int_equal(buffer.length, 60000);
    assert_memory_equal(buffer.text, "00000,00001,", 12);
    assert_string_equal(buffer.text + 59988, "09998,09999,");
}

static void formatted_text_may_be_longer_than_the_room_left(void **state)
{
    struct buffer buffer;
    char long_text[500];

    memset(long_text, 'y', sizeof(long_text) - 1);
    long_text[sizeof(long_text) - 1] = '\0';
    buffer_init(&buffer, *state);
    buffer_puts(&buffer, "x");
    buffer_printf(&buffer, "%s", long_text);
    assert_int_equal(buffer.length, sizeof(long_text));
    assert_string_equal(buffer.text + 1, long_text);
}

static void a_buffer_can_be_cut_and_goes_on(void **state)
{
    struct buffer buffer;

    buffer_init(&buffer, *state);
    buffer_puts(&buffer, "one, ");
    buffer_cut(&buffer, 3);
    assert_string_equal(buffer.text, "one");
    buffer_puts(&buffer, " two");
    buffer_cut(&buffer, 99);
    assert_string_equal(buffer.text, "one two");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(takes_nothing_until_asked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(gives_zeroed_aligned_memory_of_any_size, set_up, tear_down),
        cmocka_unit_test_setup_teardown(small_allocations_do_not_overlap, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_large_allocation_leaves_the_newest_block_in_use, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(texts_stand_side_by_side, set_up, tear_down),
        cmocka_unit_test_setup_teardown(memory_is_zero_again_after_a_reset, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_arena_can_be_used_after_free, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_last_array_grows_where_it_stands, set_up, tear_down),
        cmocka_unit_test_setup_teardown(arrays_that_grow_side_by_side_keep_their_items, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(copies_and_formats_strings, set_up, tear_down),
        cmocka_unit_test_setup_teardown(adopting_takes_over_everything, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_empty_arena_can_adopt_and_be_adopted, set_up, tear_down),
        cmocka_unit_test(a_size_that_cannot_be_calls_the_handler),
        cmocka_unit_test_setup_teardown(an_empty_buffer_is_an_empty_string, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_buffer_adds_up, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_buffer_outgrows_its_first_room, set_up, tear_down),
        cmocka_unit_test_setup_teardown(formatted_text_may_be_longer_than_the_room_left, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_buffer_can_be_cut_and_goes_on, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

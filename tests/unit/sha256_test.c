/*
 * SHA-256 against the examples of FIPS 180-4, and the lengths around the end of a block.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/sha256.h"

static const struct {
    const char *text;
    const char *digest;
} rows[] = {
    {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnop"
     "qrsmnopqrstnopqrstu",
     "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
};

static void test_standard_examples(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        char hex[65];
        sha256_hex(rows[i].text, strlen(rows[i].text), 64, hex);
        assert_string_equal(hex, rows[i].digest);
    }
}

/* printf 'a%.0s' $(seq N) | sha256sum */
static const struct {
    size_t length;
    const char *digits;
} lengths[] = {
    {55, "9f4390f8"}, {56, "b35439a4"},  {63, "7d3e74a0"},    {64, "ffe054fe"},
    {65, "635361c4"}, {119, "31eba51c"}, {120, "2f3d335432"}, {1000, "41edece42d63"},
};

static void test_lengths_around_a_block(void **state)
{
    char text[1000];

    (void)state;
    memset(text, 'a', sizeof(text));
    for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
        char hex[65];
        sha256_hex(text, lengths[i].length, strlen(lengths[i].digits), hex);
        assert_string_equal(hex, lengths[i].digits);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_standard_examples),
        cmocka_unit_test(test_lengths_around_a_block),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Text without its case and accents, and the ids made from it.
 */

#include <string.h>
#include <utf8proc.h>

#include "base/text.h"

/** Letters that Unicode does not take apart, as they are spelt where keyboards lack them. */
static const struct {
    int32_t letter;
    char spelling[3];
} spellings[] = {
    {0x00e6, "ae"}, /* æ */
    {0x00f0, "d"},  /* ð */
    {0x00f8, "o"},  /* ø */
    {0x00fe, "th"}, /* þ */
    {0x0111, "d"},  /* đ */
    {0x0127, "h"},  /* ħ */
    {0x0131, "i"},  /* ı */
    {0x0142, "l"},  /* ł */
    {0x0153, "oe"}, /* œ */
};

static bool fold_ascii(char *out, const char *text, size_t length)
{
    unsigned char all = 0;

    for (size_t i = 0; i < length; i++) {
        all |= (unsigned char)text[i];
        out[i] = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] - 'A' + 'a') : text[i];
    }
    return all < 0x80;
}

static void add_spelt(struct buffer *out, int32_t letter)
{
    char utf8[4];

    for (size_t i = 0; i < sizeof(spellings) / sizeof(spellings[0]); i++) {
        if (spellings[i].letter == letter) {
            buffer_puts(out, spellings[i].spelling);
            return;
        }
    }
    ptrdiff_t bytes = utf8proc_encode_char(letter, (unsigned char *)utf8);
    buffer_add(out, utf8, (size_t)bytes);
}

char *text_fold(struct arena *arena, const char *text, size_t length)
{
    const utf8proc_option_t options =
        UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD;
    const unsigned char *bytes = (const unsigned char *)text;
    char *ascii = arena_alloc(arena, length + 1);
    struct buffer out;

    if (fold_ascii(ascii, text, length)) {
        return ascii;
    }
    ptrdiff_t count = utf8proc_decompose(bytes, (ptrdiff_t)length, NULL, 0, options);
    if (count < 0) {
        return ascii;
    }
    int32_t *letters = arena_array(arena, (size_t)count, sizeof(*letters));
    utf8proc_decompose(bytes, (ptrdiff_t)length, letters, count, options);
    buffer_init(&out, arena);
    for (ptrdiff_t i = 0; i < count; i++) {
        add_spelt(&out, letters[i]);
    }
    return buffer_text(&out);
}

bool text_contains_folded(struct arena *scratch, const char *text, const char *part)
{
    const char *folded = text_fold(scratch, text, strlen(text));

    return strstr(folded, text_fold(scratch, part, strlen(part))) != NULL;
}

static bool is_id_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/** Where to end an id that is too long: behind a whole word if there is one. */
static size_t cut_length(const char *id, size_t length)
{
    if (length <= ID_MAX) {
        return length;
    }
    for (size_t i = ID_MAX; i > 0; i--) {
        if (id[i] == '-') {
            return i;
        }
    }
    return ID_MAX;
}

char *text_to_id(struct arena *arena, const char *name)
{
    char *id = text_fold(arena, name, strlen(name));
    size_t length = 0;
    bool gap = false;

    /* In place: a gap becomes one '-' only once a letter follows it. */
    for (const char *c = id; *c != '\0'; c++) {
        if (!is_id_letter(*c)) {
            gap = true;
            continue;
        }
        char letter = *c;
        if (gap && length > 0) {
            id[length++] = '-';
        }
        gap = false;
        id[length++] = letter;
    }
    length = cut_length(id, length);
    id[length] = '\0';
    return length == 0 ? NULL : id;
}

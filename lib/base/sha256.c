/*
 * SHA-256, the text at once. Names are those of FIPS 180-4.
 */

#include "base/sha256.h"

#include <string.h>

enum { BLOCK = 64, ROUNDS = 64, LENGTH_BYTES = 8 };

static const uint32_t k[ROUNDS] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotr(uint32_t x, unsigned n)
{
    return x >> n | x << (32 - n);
}

static uint32_t load(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static void expand(const uint8_t *block, uint32_t w[ROUNDS])
{
    for (size_t t = 0; t < 16; t++) {
        w[t] = load(block + 4 * t);
    }
    for (size_t t = 16; t < ROUNDS; t++) {
        uint32_t s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ w[t - 15] >> 3;
        uint32_t s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ w[t - 2] >> 10;
        w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
}

static void add_block(uint32_t hash[8], const uint8_t *block)
{
    uint32_t w[ROUNDS];
    uint32_t v[8];

    expand(block, w);
    memcpy(v, hash, sizeof(v));
    for (size_t t = 0; t < ROUNDS; t++) {
        uint32_t a = v[0];
        uint32_t e = v[4];
        uint32_t choose = (e & v[5]) ^ (~e & v[6]);
        uint32_t majority = (a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]);
        uint32_t t1 = v[7] + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + choose + k[t] + w[t];
        uint32_t t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + majority;
        memmove(v + 1, v, 7 * sizeof(*v));
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (size_t i = 0; i < 8; i++) {
        hash[i] += v[i];
    }
}

/** What is left of the text, a bit, and the length in bits: one block or two. */
static void add_end(uint32_t hash[8], const uint8_t *rest, size_t length, uint64_t total)
{
    uint8_t blocks[2 * BLOCK] = {0};
    size_t size = length + 1 + LENGTH_BYTES <= BLOCK ? BLOCK : 2 * BLOCK;

    if (length > 0) {
        memcpy(blocks, rest, length);
    }
    blocks[length] = 0x80;
    for (size_t i = 0; i < LENGTH_BYTES; i++) {
        blocks[size - 1 - i] = (uint8_t)(total * 8 >> 8 * i);
    }
    for (size_t at = 0; at < size; at += BLOCK) {
        add_block(hash, blocks + at);
    }
}

void sha256(const void *data, size_t length, uint8_t digest[SHA256_BYTES])
{
    uint32_t hash[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const uint8_t *bytes = data;
    size_t whole = length - length % BLOCK;

    for (size_t at = 0; at < whole; at += BLOCK) {
        add_block(hash, bytes + at);
    }
    add_end(hash, whole < length ? bytes + whole : NULL, length - whole, length);
    for (size_t i = 0; i < SHA256_BYTES; i++) {
        digest[i] = (uint8_t)(hash[i / 4] >> (24 - 8 * (i % 4)));
    }
}

void sha256_hex(const void *data, size_t length, size_t digits, char *out)
{
    static const char hex[] = "0123456789abcdef";
    uint8_t digest[SHA256_BYTES];

    sha256(data, length, digest);
    for (size_t i = 0; i < digits; i++) {
        out[i] = hex[digest[i / 2] >> (i % 2 ? 0 : 4) & 15];
    }
    out[digits] = '\0';
}

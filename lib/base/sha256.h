/**
 * SHA-256 (FIPS 180-4), for fingerprints that anyone can compute with sha256sum.
 */

#ifndef COACH_BASE_SHA256_H
#define COACH_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

#define SHA256_BYTES 32

/** The digest of length bytes. */
void sha256(const void *data, size_t length, uint8_t digest[SHA256_BYTES]);

/**
 * The first digits of the digest in lower-case hexadecimal, as sha256sum prints it.
 *
 * @digits  1..64; out holds one byte more, for the NUL
 */
void sha256_hex(const void *data, size_t length, size_t digits, char *out);

#endif

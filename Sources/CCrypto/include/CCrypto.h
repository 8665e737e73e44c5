#pragma once
#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-1 of `length` bytes at `data` to the 20 bytes at `digest`.
void tamis_sha1(const uint8_t *data, size_t length, uint8_t *digest);

/// Writes the SHA-256 of `length` bytes at `data` to the 32 bytes at `digest`.
void tamis_sha256(const uint8_t *data, size_t length, uint8_t *digest);

#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "CZPack.h"

/// Decompresses one format, piece by piece. Knows neither files nor limits: the caller hands in what it
/// has and takes out what it has room for.
typedef struct tamis_unpacker tamis_unpacker;

typedef enum {
  tamis_unpack_gzip,
  tamis_unpack_zlib,
  /// Deflate without any wrapping.
  tamis_unpack_deflate,
  tamis_unpack_zstd,
  /// Has no checksum.
  tamis_unpack_brotli
} tamis_unpack_format;

typedef enum {
  /// More input, or more room, is needed.
  tamis_unpack_more,
  /// A member (gzip) or frame (zstd) ended, its checksum right. Reset before the next one.
  tamis_unpack_ended,
  tamis_unpack_damaged,
  tamis_unpack_no_memory
} tamis_unpack_status;

/// Null where there is no memory.
tamis_unpacker *tamis_unpack_open(tamis_unpack_format format);
void tamis_unpack_close(tamis_unpacker *unpacker);

/// Gives a zstd unpacker the dictionary that its frames were made with; it is copied. False where it is none.
bool tamis_unpack_use_dictionary(tamis_unpacker *unpacker, const uint8_t *dictionary, size_t length);

/// Gets ready for the next member. A dictionary stays.
void tamis_unpack_reset(tamis_unpacker *unpacker);

/// Decompresses as far as input and room reach. `*taken` and `*given` are how much of each was used.
tamis_unpack_status tamis_unpack(
    tamis_unpacker *unpacker, const uint8_t *input, size_t input_length, size_t *taken, uint8_t *output,
    size_t output_room, size_t *given);

/// What was wrong at the last `tamis_unpack_damaged`; never null.
const char *tamis_unpack_problem(const tamis_unpacker *unpacker);

#pragma once
#include <stddef.h>
#include <stdint.h>

/// Compresses one stream, piece by piece. Knows no files: the caller hands in what it writes and takes what
/// comes out.
typedef struct tamis_packer tamis_packer;

typedef enum { tamis_pack_gzip, tamis_pack_zstd } tamis_pack_format;

/// Null where there is no memory.
tamis_packer *tamis_pack_open(tamis_pack_format format);
void tamis_pack_close(tamis_packer *packer);

/// Compresses as far as input and room reach. `*taken` and `*given` are how much of each was used.
/// With `ends`, the stream is brought to its end; call again until the result is 1.
/// Returns 0 where more input or room is needed, 1 at the end of the stream, -1 where there is no memory.
int32_t tamis_pack(
    tamis_packer *packer, const uint8_t *input, size_t input_length, size_t *taken, uint8_t *output,
    size_t output_room, size_t *given, int32_t ends);

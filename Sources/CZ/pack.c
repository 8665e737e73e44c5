#include "CZPack.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

struct tamis_packer {
  tamis_pack_format format;
  z_stream zlib;
  ZSTD_CCtx *zstd;
};

// A window of 32 KiB with a gzip header, which holds neither time nor name: the same bytes every time.
enum { gzip_window = 15 + 16, usual_memory = 8 };

tamis_packer *tamis_pack_open(tamis_pack_format format) {
  tamis_packer *packer = calloc(1, sizeof *packer);
  if (!packer) return NULL;
  packer->format = format;
  if (format == tamis_pack_gzip) {
    if (deflateInit2(
            &packer->zlib, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window, usual_memory,
            Z_DEFAULT_STRATEGY) == Z_OK)
      return packer;
  } else {
    packer->zstd = ZSTD_createCCtx();
    if (packer->zstd) {
      ZSTD_CCtx_setParameter(packer->zstd, ZSTD_c_checksumFlag, 1);
      return packer;
    }
  }
  free(packer);
  return NULL;
}

void tamis_pack_close(tamis_packer *packer) {
  if (packer->format == tamis_pack_gzip) deflateEnd(&packer->zlib);
  ZSTD_freeCCtx(packer->zstd);
  free(packer);
}

static int32_t pack_gzip(
    tamis_packer *packer, const uint8_t *input, size_t input_length, size_t *taken, uint8_t *output,
    size_t output_room, size_t *given, int32_t ends) {
  z_stream *zlib = &packer->zlib;
  // zlib counts in 32 bits; what does not fit is left for the next call.
  uInt input_part = input_length > UINT_MAX ? UINT_MAX : (uInt)input_length;
  uInt output_part = output_room > UINT_MAX ? UINT_MAX : (uInt)output_room;
  zlib->next_in = (Bytef *)input;
  zlib->avail_in = input_part;
  zlib->next_out = output;
  zlib->avail_out = output_part;
  int status = deflate(zlib, ends && input_part == input_length ? Z_FINISH : Z_NO_FLUSH);
  *taken = input_part - zlib->avail_in;
  *given = output_part - zlib->avail_out;
  // Z_BUF_ERROR says that there was nothing to do.
  return status == Z_STREAM_END ? 1 : status == Z_OK || status == Z_BUF_ERROR ? 0 : -1;
}

int32_t tamis_pack(
    tamis_packer *packer, const uint8_t *input, size_t input_length, size_t *taken, uint8_t *output,
    size_t output_room, size_t *given, int32_t ends) {
  if (packer->format == tamis_pack_gzip)
    return pack_gzip(packer, input, input_length, taken, output, output_room, given, ends);
  ZSTD_inBuffer in = {input, input_length, 0};
  ZSTD_outBuffer out = {output, output_room, 0};
  size_t left = ZSTD_compressStream2(packer->zstd, &out, &in, ends ? ZSTD_e_end : ZSTD_e_continue);
  *taken = in.pos;
  *given = out.pos;
  if (ZSTD_isError(left)) return -1;
  return ends && left == 0 ? 1 : 0;
}

#include "CZ.h"

#include <brotli/decode.h>
#include <limits.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

struct tamis_unpacker {
  tamis_unpack_format format;
  z_stream inflater;
  ZSTD_DStream *zstd;
  BrotliDecoderState *brotli;
  const char *problem;
};

static int window_bits(tamis_unpack_format format) {
  switch (format) {
  case tamis_unpack_gzip: return MAX_WBITS + 16;
  case tamis_unpack_deflate: return -MAX_WBITS;
  default: return MAX_WBITS;
  }
}

tamis_unpacker *tamis_unpack_open(tamis_unpack_format format) {
  tamis_unpacker *unpacker = calloc(1, sizeof *unpacker);
  if (!unpacker) return NULL;
  unpacker->format = format;
  unpacker->problem = "damaged";
  if (format == tamis_unpack_zstd) {
    unpacker->zstd = ZSTD_createDStream();
    if (unpacker->zstd) return unpacker;
  } else if (format == tamis_unpack_brotli) {
    unpacker->brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (unpacker->brotli) return unpacker;
  } else if (inflateInit2(&unpacker->inflater, window_bits(format)) == Z_OK) {
    return unpacker;
  }
  free(unpacker);
  return NULL;
}

void tamis_unpack_close(tamis_unpacker *unpacker) {
  if (!unpacker) return;
  if (unpacker->format == tamis_unpack_zstd) {
    ZSTD_freeDStream(unpacker->zstd);
  } else if (unpacker->format == tamis_unpack_brotli) {
    BrotliDecoderDestroyInstance(unpacker->brotli);
  } else {
    inflateEnd(&unpacker->inflater);
  }
  free(unpacker);
}

bool tamis_unpack_use_dictionary(tamis_unpacker *unpacker, const uint8_t *dictionary, size_t length) {
  if (unpacker->format != tamis_unpack_zstd) return false;
  return !ZSTD_isError(ZSTD_DCtx_loadDictionary(unpacker->zstd, dictionary, length));
}

void tamis_unpack_reset(tamis_unpacker *unpacker) {
  if (unpacker->format == tamis_unpack_zstd) {
    ZSTD_DCtx_reset(unpacker->zstd, ZSTD_reset_session_only);
  } else if (unpacker->format == tamis_unpack_brotli) {
    // brotli cannot be wound back. Without memory the next step says so.
    BrotliDecoderDestroyInstance(unpacker->brotli);
    unpacker->brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
  } else {
    inflateReset(&unpacker->inflater);
  }
}

static tamis_unpack_status unpack_zstd(
    tamis_unpacker *unpacker, ZSTD_inBuffer *input, ZSTD_outBuffer *output) {
  size_t left = ZSTD_decompressStream(unpacker->zstd, output, input);
  if (ZSTD_isError(left)) {
    unpacker->problem = ZSTD_getErrorName(left);
    return tamis_unpack_damaged;
  }
  return left == 0 ? tamis_unpack_ended : tamis_unpack_more;
}

static tamis_unpack_status unpack_brotli(
    tamis_unpacker *unpacker, const uint8_t *input, size_t input_length, size_t *taken, uint8_t *output,
    size_t output_room, size_t *given) {
  *taken = *given = 0;
  if (!unpacker->brotli) return tamis_unpack_no_memory;
  size_t left = input_length, room = output_room;
  BrotliDecoderResult result =
    BrotliDecoderDecompressStream(unpacker->brotli, &left, &input, &room, &output, NULL);
  *taken = input_length - left;
  *given = output_room - room;
  if (result == BROTLI_DECODER_RESULT_SUCCESS) return tamis_unpack_ended;
  if (result != BROTLI_DECODER_RESULT_ERROR) return tamis_unpack_more;
  unpacker->problem = BrotliDecoderErrorString(BrotliDecoderGetErrorCode(unpacker->brotli));
  return tamis_unpack_damaged;
}

static tamis_unpack_status unpack_deflate(tamis_unpacker *unpacker) {
  int status = inflate(&unpacker->inflater, Z_NO_FLUSH);
  switch (status) {
  case Z_OK:
  // No progress was possible: more input or room is needed.
  case Z_BUF_ERROR: return tamis_unpack_more;
  case Z_STREAM_END: return tamis_unpack_ended;
  case Z_MEM_ERROR: return tamis_unpack_no_memory;
  case Z_NEED_DICT: unpacker->problem = "needs a preset dictionary"; break;
  default: unpacker->problem = unpacker->inflater.msg ? unpacker->inflater.msg : "damaged"; break;
  }
  return tamis_unpack_damaged;
}

static unsigned clamped(size_t length) { return length > UINT_MAX ? UINT_MAX : (unsigned)length; }

tamis_unpack_status tamis_unpack(
    tamis_unpacker *unpacker, const uint8_t *input, size_t input_length, size_t *taken, uint8_t *output,
    size_t output_room, size_t *given) {
  if (unpacker->format == tamis_unpack_zstd) {
    ZSTD_inBuffer in = {input, input_length, 0};
    ZSTD_outBuffer out = {output, output_room, 0};
    tamis_unpack_status status = unpack_zstd(unpacker, &in, &out);
    *taken = in.pos;
    *given = out.pos;
    return status;
  }
  if (unpacker->format == tamis_unpack_brotli) {
    return unpack_brotli(unpacker, input, input_length, taken, output, output_room, given);
  }
  unsigned in_length = clamped(input_length), room = clamped(output_room);
  unpacker->inflater.next_in = (Bytef *)input;
  unpacker->inflater.avail_in = in_length;
  unpacker->inflater.next_out = output;
  unpacker->inflater.avail_out = room;
  tamis_unpack_status status = unpack_deflate(unpacker);
  *taken = in_length - unpacker->inflater.avail_in;
  *given = room - unpacker->inflater.avail_out;
  return status;
}

const char *tamis_unpack_problem(const tamis_unpacker *unpacker) { return unpacker->problem; }

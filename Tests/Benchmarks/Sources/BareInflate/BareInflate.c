#include "BareInflate.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

enum { piece = 1 << 16 };

static int64_t inflated(int file, z_stream *zlib) {
  static unsigned char input[piece], output[piece];
  int64_t total = 0;
  int within = 0;
  for (;;) {
    if (zlib->avail_in == 0) {
      ssize_t count = read(file, input, piece);
      if (count < 0) return -1;
      if (count == 0) return within ? -1 : total;
      zlib->next_in = input;
      zlib->avail_in = (unsigned)count;
    }
    within = 1;
    zlib->next_out = output;
    zlib->avail_out = piece;
    int status = inflate(zlib, Z_NO_FLUSH);
    total += piece - zlib->avail_out;
    if (status == Z_STREAM_END) {
      inflateReset(zlib);
      within = 0;
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      return -1;
    }
  }
}

int64_t bare_inflate(const char *path) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  z_stream zlib = {0};
  int64_t total = -1;
  if (inflateInit2(&zlib, MAX_WBITS + 16) == Z_OK) {
    total = inflated(file, &zlib);
    inflateEnd(&zlib);
  }
  close(file);
  return total;
}

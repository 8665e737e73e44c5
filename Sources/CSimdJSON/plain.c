#include "CSimdJSON.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

// In C, for Swift's vectors are compared lane by lane: a hundred times slower.

static size_t lowest_byte(uint64_t bits) { return (size_t)__builtin_ctzll(bits) / 8; }

// Sets the highest bit of each byte that is zero, and perhaps of some above one that is.
static uint64_t zero_bytes(uint64_t group) { return (group - 0x0101010101010101u) & ~group; }

static uint64_t repeated(uint8_t byte) { return 0x0101010101010101u * byte; }

static bool is_plain(uint8_t byte) {
  return byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0xC2 && byte != 0xE2;
}

size_t tamis_json_copy_plain(const uint8_t *from, uint8_t *to, size_t count) {
  size_t at = 0;
#ifdef __SSE2__
  for (; at + 16 <= count; at += 16) {
    __m128i group = _mm_loadu_si128((const __m128i *)(const void *)(from + at));
    // Bytes that turn out not to be plain are written over.
    _mm_storeu_si128((__m128i *)(void *)(to + at), group);
    __m128i special = _mm_cmpeq_epi8(_mm_min_epu8(group, _mm_set1_epi8(0x1F)), group);
    special = _mm_or_si128(special, _mm_cmpeq_epi8(group, _mm_set1_epi8('"')));
    special = _mm_or_si128(special, _mm_cmpeq_epi8(group, _mm_set1_epi8('\\')));
    special = _mm_or_si128(special, _mm_cmpeq_epi8(group, _mm_set1_epi8((char)0xC2)));
    special = _mm_or_si128(special, _mm_cmpeq_epi8(group, _mm_set1_epi8((char)0xE2)));
    int bits = _mm_movemask_epi8(special);
    if (bits) return at + (size_t)__builtin_ctz((unsigned)bits);
  }
#endif
  // The rest, and all of it elsewhere, eight bytes at a time where their order allows it.
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  for (; at + 8 <= count; at += 8) {
    uint64_t group;
    memcpy(&group, from + at, sizeof group);
    memcpy(to + at, &group, sizeof group);
    uint64_t special = ((group - repeated(0x20)) & ~group) | zero_bytes(group ^ repeated('"'))
                       | zero_bytes(group ^ repeated('\\')) | zero_bytes(group ^ repeated(0xC2))
                       | zero_bytes(group ^ repeated(0xE2));
    special &= repeated(0x80);
    if (special) return at + lowest_byte(special);
  }
#endif
  for (; at < count && is_plain(from[at]); at++) to[at] = from[at];
  return at;
}

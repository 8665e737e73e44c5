#include "CSimdJSON.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

// In C, for Swift's vectors are compared lane by lane: a hundred times slower.

// How many bytes are looked at together.
enum { group_size = 16 };
// `\u001f`, for one.
enum { longest_escape = 6 };

// Bytes that are written otherwise, or are the first of a sequence that may be.
static bool is_special(uint8_t byte) {
  return byte < 0x20 || byte == '"' || byte == '\\' || byte == 0xC2 || byte == 0xE2;
}

// Which bytes of a group are special, a bit each.
static unsigned special_bytes(const uint8_t *group) {
#ifdef __SSE2__
  __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)group);
  __m128i special = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
  special = _mm_or_si128(special, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
  special = _mm_or_si128(special, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
  special = _mm_or_si128(special, _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xC2)));
  special = _mm_or_si128(special, _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xE2)));
  return (unsigned)_mm_movemask_epi8(special);
#else
  unsigned bits = 0;
  for (unsigned i = 0; i < group_size; i++) bits |= (unsigned)is_special(group[i]) << i;
  return bits;
#endif
}

// Writes what stands for the special byte at `from`, where `count` bytes are left.
static tamis_json_escaped escape(const uint8_t *from, size_t count, uint8_t *to) {
  static const char digits[] = "0123456789abcdef";
  uint8_t byte = from[0];
  uint8_t letter = 0;
  switch (byte) {
    case '"':
    case '\\': letter = byte; break;
    case '\n': letter = 'n'; break;
    case '\r': letter = 'r'; break;
    case '\t': letter = 't'; break;
    case '\b': letter = 'b'; break;
    case '\f': letter = 'f'; break;
    case 0xC2:
      if (count > 1 && from[1] == 0x85) {
        memcpy(to, "\\u0085", longest_escape);
        return (tamis_json_escaped){2, longest_escape};
      }
      break;
    case 0xE2:
      if (count > 2 && from[1] == 0x80 && (from[2] & 0xFE) == 0xA8) {
        memcpy(to, from[2] == 0xA8 ? "\\u2028" : "\\u2029", longest_escape);
        return (tamis_json_escaped){3, longest_escape};
      }
      break;
    default:
      memcpy(to, "\\u00", 4);
      to[4] = (uint8_t)digits[byte >> 4];
      to[5] = (uint8_t)digits[byte & 15];
      return (tamis_json_escaped){1, longest_escape};
  }
  if (!letter) {
    to[0] = byte;
    return (tamis_json_escaped){1, 1};
  }
  to[0] = '\\';
  to[1] = letter;
  return (tamis_json_escaped){1, 2};
}

tamis_json_escaped tamis_json_escape(const uint8_t *from, size_t count, uint8_t *to, size_t room) {
  size_t at = 0, out = 0;
  // Each step copies a whole group, of which only the plain beginning counts: neither end may be passed by that.
  enum { longest_group = group_size * longest_escape + group_size };
  while (count - at >= 2 * group_size && room - out >= longest_group) {
    size_t end = at + group_size;
    for (unsigned bits = special_bytes(from + at); bits; bits &= bits - 1) {
      size_t place = end - group_size + (size_t)__builtin_ctz(bits);
      memcpy(to + out, from + at, group_size);
      out += place - at;
      tamis_json_escaped step = escape(from + place, count - place, to + out);
      at = place + step.read;
      out += step.written;
    }
    if (at >= end) continue;
    memcpy(to + out, from + at, group_size);
    out += end - at;
    at = end;
  }
  while (at < count && room - out >= longest_escape) {
    tamis_json_escaped step = {1, 1};
    if (is_special(from[at])) {
      step = escape(from + at, count - at, to + out);
    } else {
      to[out] = from[at];
    }
    at += step.read;
    out += step.written;
  }
  return (tamis_json_escaped){at, out};
}

#include "NameWeights.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

typedef signed char eight_weights __attribute__((vector_size(8)));
typedef int16_t sums __attribute__((vector_size(16)));

enum { bucket_size = 64, slots = 12, offsets_at = 2 * slots, more_at = 60 };

static inline const unsigned char *bucket_of(const unsigned char *buckets, uint64_t count, uint64_t fact) {
  return buckets + (((fact >> 32) * count) >> 32) * bucket_size;
}

/// The slots of a bucket that have a mark, as bits.
static inline unsigned find(const unsigned char *bucket, uint16_t mark) {
#ifdef __SSE2__
  const __m128i wanted = _mm_set1_epi16((short)mark);
  const __m128i low = _mm_cmpeq_epi16(_mm_loadu_si128((const __m128i *)bucket), wanted);
  const __m128i high = _mm_cmpeq_epi16(_mm_loadu_si128((const __m128i *)(bucket + 16)), wanted);
  return (unsigned)_mm_movemask_epi8(_mm_packs_epi16(low, high)) & ((1u << slots) - 1);
#else
  unsigned found = 0;
  for (int slot = 0; slot < slots; slot++) {
    const unsigned own = bucket[2 * slot] | (unsigned)bucket[2 * slot + 1] << 8;
    found |= (unsigned)(own == mark) << slot;
  }
  return found;
#endif
}

/// Where the weights of a fact lie; null where it has none.
static inline const unsigned char *row_of(
    const unsigned char *buckets, uint64_t count, const unsigned char *weights, uint64_t fact) {
  const unsigned char *bucket = bucket_of(buckets, count, fact);
  const uint16_t mark = (uint16_t)fact == 0 ? 1 : (uint16_t)fact;
  unsigned found = find(bucket, mark);
  while (found == 0 && bucket[more_at] != 0) {
    bucket += bucket_size;
    if (bucket == buckets + count * bucket_size) bucket = buckets;
    found = find(bucket, mark);
  }
  if (found == 0) return NULL;
  const unsigned char *offset = bucket + offsets_at + 3 * __builtin_ctz(found);
  return weights + (offset[0] | (uint32_t)offset[1] << 8 | (uint32_t)offset[2] << 16);
}

void tamis_names_add(
    const unsigned char *buckets, uint64_t count, const unsigned char *weights, const uint64_t *facts,
    size_t fact_count, int32_t *scores) {
  const unsigned char *rows[TAMIS_NAMES_MAXIMUM_FACTS];
  size_t row_count = 0;
  if (fact_count > TAMIS_NAMES_MAXIMUM_FACTS) fact_count = TAMIS_NAMES_MAXIMUM_FACTS;
  // Three passes, so that what one waits for is under way while the one before works.
  for (size_t index = 0; index < fact_count; index++) {
    __builtin_prefetch(bucket_of(buckets, count, facts[index]));
  }
  for (size_t index = 0; index < fact_count; index++) {
    const unsigned char *row = row_of(buckets, count, weights, facts[index]);
    if (row == NULL) continue;
    __builtin_prefetch(row);
    rows[row_count++] = row;
  }
  // Sums of at most 160 numbers of 8 bits. Whole rows are summed apart: a vector cannot be read at once where
  // single numbers were just written.
  sums whole[TAMIS_NAMES_LABELS / 8] = {{0}};
  int16_t single[32] = {0};
  for (size_t index = 0; index < row_count; index++) {
    const unsigned char *row = rows[index];
    if (row[0] == TAMIS_NAMES_WHOLE_ROW) {
      for (int part = 0; part < TAMIS_NAMES_LABELS / 8; part++) {
        eight_weights own;
        memcpy(&own, row + 1 + 8 * part, sizeof own);
        whole[part] += __builtin_convertvector(own, sums);
      }
      continue;
    }
    unsigned more;
    do {
      more = row[0] & 0x80;
      single[row[0] & 0x1F] += (signed char)row[1];
      single[row[2] & 0x1F] += (signed char)row[3];
      row += 4;
    } while (more);
  }
  for (int label = 0; label < TAMIS_NAMES_LABELS; label++) {
    scores[label] += single[label] + whole[label / 8][label % 8];
  }
}

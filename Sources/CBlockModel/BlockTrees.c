#include "BlockTrees.h"

#include <string.h>

enum { rows = TAMIS_TREES_ROWS };

typedef float numbers __attribute__((vector_size(4 * rows)));
typedef int32_t places __attribute__((vector_size(4 * rows)));

// The sums are the same whatever the processor's registers.
static inline __attribute__((always_inline)) void add(
  const struct tamis_trees *trees, const float *columns, float *sums, const int can_gather) {
  const uint16_t *features = trees->features;
  const float *borders = trees->borders;
  const float *leaves = trees->leaves;
  uint32_t leaf_of[rows];
  float own_sums[rows];
  memcpy(own_sums, sums, sizeof own_sums);
  for (size_t tree = 0; tree < trees->count; tree++) {
    const int depth = trees->depths[tree];
    places place = {0};
    for (int level = depth - 1; level >= 0; level--) {
      numbers column;
      memcpy(&column, columns + (size_t)features[level] * rows, sizeof column);
      // A comparison that holds is -1.
      place = place + place - (places)(column > borders[level]);
    }
    memcpy(leaf_of, &place, sizeof place);
    // Through memory, hidden from the compiler: where it cannot gather it would take the places out of the
    // vector one by one, which is slower.
    if (!can_gather) __asm__ volatile("" : : "r"(leaf_of) : "memory");
    for (int row = 0; row < rows; row++) own_sums[row] += leaves[leaf_of[row]];
    features += depth;
    borders += depth;
    leaves += (size_t)1 << depth;
  }
  memcpy(sums, own_sums, sizeof own_sums);
}

#if defined(__x86_64__)
// Twice as wide registers and gathered leaves: half the time.
__attribute__((target("avx2"))) static void add_wide(
  const struct tamis_trees *trees, const float *columns, float *sums) {
  add(trees, columns, sums, 1);
}
#endif

void tamis_trees_add(const struct tamis_trees *trees, const float *columns, float *sums) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    add_wide(trees, columns, sums);
    return;
  }
#endif
  add(trees, columns, sums, 0);
}

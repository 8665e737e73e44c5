#include "BlockTrees.h"

#include <string.h>

enum { rows = TAMIS_TREES_ROWS };

typedef float numbers __attribute__((vector_size(4 * rows)));
typedef int32_t places __attribute__((vector_size(4 * rows)));

void tamis_trees_add(const struct tamis_trees *trees, const float *columns, float *sums) {
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
    // Through memory, hidden from the compiler: it would take the places out of the vector one by one, which
    // is slower.
    memcpy(leaf_of, &place, sizeof place);
    __asm__ volatile("" : : "r"(leaf_of) : "memory");
    for (int row = 0; row < rows; row++) own_sums[row] += leaves[leaf_of[row]];
    features += depth;
    borders += depth;
    leaves += (size_t)1 << depth;
  }
  memcpy(sums, own_sums, sizeof own_sums);
}

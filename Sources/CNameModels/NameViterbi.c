#include "NameViterbi.h"

#include <string.h>

enum { labels = TAMIS_NAMES_LABELS, lanes = 8, parts = labels / lanes };

typedef int32_t numbers __attribute__((vector_size(4 * lanes)));

// The results are the same whatever the processor's registers.
static inline __attribute__((always_inline)) void go(
  const struct tamis_names_moves *moves, const int32_t *scores, size_t count, int32_t *ways, unsigned char *back) {
  for (size_t token = 1; token < count; token++) {
    int32_t next[labels];
    for (int part = 0; part < parts; part++) {
      numbers best = (numbers){0} + INT32_MIN, from = {0}, weights, score;
      const unsigned char *before = moves->before + part * labels;
      for (unsigned index = 0; index < moves->counts[part]; index++) {
        const int left = before[index];
        memcpy(&weights, moves->weights + left * labels + part * lanes, sizeof weights);
        const numbers value = weights + ways[left];
        const numbers better = value > best;
        best = (better & value) | (~better & best);
        from = (better & left) | (~better & from);
      }
      memcpy(&score, scores + token * labels + part * lanes, sizeof score);
      const numbers sum = best + score, isLess = sum < moves->least;
      const numbers kept = (isLess & moves->least) | (~isLess & sum);
      memcpy(next + part * lanes, &kept, sizeof kept);
      typedef unsigned char bytes __attribute__((vector_size(lanes)));
      const bytes small = __builtin_convertvector(from, bytes);
      memcpy(back + token * labels + part * lanes, &small, sizeof small);
    }
    memcpy(ways, next, sizeof next);
  }
}

#if defined(__x86_64__)
// Wider registers, and the greater of two numbers in one step.
__attribute__((target("avx2"))) static void go_wide(
  const struct tamis_names_moves *moves, const int32_t *scores, size_t count, int32_t *ways, unsigned char *back) {
  go(moves, scores, count, ways, back);
}
#endif

void tamis_names_ways(
  const struct tamis_names_moves *moves, const int32_t *scores, size_t count, int32_t *ways, unsigned char *back) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    go_wide(moves, scores, count, ways, back);
    return;
  }
#endif
  go(moves, scores, count, ways, back);
}

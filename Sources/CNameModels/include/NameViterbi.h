#pragma once
#include <stddef.h>
#include <stdint.h>
#include "NameWeights.h"

/// How well labels follow each other.
struct tamis_names_moves {
  /// For each label a row of `TAMIS_NAMES_LABELS` numbers: how well each label follows it.
  const int32_t *weights;
  /// For each eight labels, in rows of `TAMIS_NAMES_LABELS`, those that may stand before one of them.
  const unsigned char *before;
  /// How many there are in each row.
  const unsigned char *counts;
  /// No way is worse: far below all sums that occur, so that none overflows.
  int32_t least;
};

/// The steps of Viterbi's algorithm from the first token to the last.
///
/// `scores` holds `count` rows of `TAMIS_NAMES_LABELS` numbers. `ways` holds how good the best way to each label is, at the
/// first token when called and at the last one behind; `back` gets, in a row for each token but the first, the label before each
/// label on its best way. Of equal ways the one from the first label wins. Nothing is checked here.
void tamis_names_ways(
  const struct tamis_names_moves *moves, const int32_t *scores, size_t count, int32_t *ways, unsigned char *back);

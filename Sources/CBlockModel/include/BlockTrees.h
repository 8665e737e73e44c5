#pragma once
#include <stddef.h>
#include <stdint.h>

/// Rows that are asked about at once.
#define TAMIS_TREES_ROWS 16

/// Oblivious decision trees with one number for an answer: all nodes of a level ask the same question.
struct tamis_trees {
  size_t count;
  /// For each tree how many questions it asks.
  const uint8_t *depths;
  /// The questions of all trees, one tree after the other: whether a feature is above a border.
  const uint16_t *features;
  const float *borders;
  /// For each tree 2^depth answers. The bit of a question is the higher the later it is asked.
  const float *leaves;
};

/// Adds the answers of all trees to the sums of 16 rows: the inner loop of the block model.
///
/// Feature `f` of row `r` is at `f * TAMIS_TREES_ROWS + r` of `columns`. Nothing is checked here.
void tamis_trees_add(const struct tamis_trees *trees, const float *columns, float *sums);

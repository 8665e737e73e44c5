#pragma once
#include <stddef.h>
#include <stdint.h>

/// Labels with a weight in a whole row.
#define TAMIS_NAMES_LABELS 24
/// The most facts that are added at once.
#define TAMIS_NAMES_MAXIMUM_FACTS 160
/// What a row of weights for all labels begins with.
#define TAMIS_NAMES_WHOLE_ROW 0x7F

/// Adds the weights of facts to the scores of labels: the inner loop of the tagger of names.
///
/// `buckets` holds `count` buckets of 64 bytes. A fact's bucket is ((fact >> 32) * count) >> 32. A bucket has
/// twelve marks of 16 bits, the low half of a fact each (1 for 0; 0 is a free slot), twelve offsets of 24 bits into
/// `weights`, and at byte 60 whether facts of this bucket are also in the next one. A row of weights is either
/// `TAMIS_NAMES_WHOLE_ROW` and a weight for each label, or a series of a label, a weight, a label and a weight,
/// a byte each; the highest bit of the first label tells that the series goes on. All numbers are little-endian;
/// nothing is checked here.
void tamis_names_add(
    const unsigned char *buckets, uint64_t count, const unsigned char *weights, const uint64_t *facts,
    size_t fact_count, int32_t *scores);

/// Asks for what lies at an address, to be read soon.
static inline void tamis_names_prefetch(const void *address) { __builtin_prefetch(address); }

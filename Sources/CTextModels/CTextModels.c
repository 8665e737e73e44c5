#include "CTextModels.h"

// Aligned, so that numbers and vectors are read in place.
static const _Alignas(64) unsigned char chinese_words[] = {
#embed "chinese_words.bin"
};

static const _Alignas(64) unsigned char short_text_languages[] = {
#embed "short_text_languages.bin"
};

const void *tamis_chinese_words(void) { return chinese_words; }
const size_t tamis_chinese_words_size = sizeof chinese_words;

void tamis_add_pieces(
  const uint32_t *places, const int8_t *rows, const uint64_t *hashes, size_t count, int32_t *total) {
  // A word has too few pieces to overflow sixteen bits.
  int16_t sum[TAMIS_SHORT_TEXT_LANGUAGES] = {0};
  for (size_t i = 0; i < count; i += 1) {
    const uint32_t *place = places + 4 * (hashes[i] >> 48);
    const uint32_t check = (uint32_t)(hashes[i] >> 24) & 0xFFFF;
    uint32_t row = 0;
    for (int k = 0; k < 4; k += 1) row |= place[k] >> 16 == check ? place[k] & 0xFFFF : 0;
    const int8_t *weights = rows + (size_t)TAMIS_SHORT_TEXT_LANGUAGES * row;
    for (int k = 0; k < TAMIS_SHORT_TEXT_LANGUAGES; k += 1) sum[k] = (int16_t)(sum[k] + weights[k]);
  }
  for (int k = 0; k < TAMIS_SHORT_TEXT_LANGUAGES; k += 1) total[k] += sum[k];
}

const void *tamis_short_text_languages(void) { return short_text_languages; }
const size_t tamis_short_text_languages_size = sizeof short_text_languages;

#pragma once
#include <stddef.h>
#include <stdint.h>

/// Learned models of text: what `Tests/Quality/Training` writes. They are part of the binary, are read
/// where they lie, and live as long as the process.

/// Where Chinese words begin and end; read by `ChineseWordModel`.
const void *tamis_chinese_words(void);
extern const size_t tamis_chinese_words_size;

/// What letters say about the language of a short text; read by `ShortTextModel`.
const void *tamis_short_text_languages(void);
extern const size_t tamis_short_text_languages_size;

/// The number of languages, each of which has a weight in every row.
#define TAMIS_SHORT_TEXT_LANGUAGES 32

/// Adds the weights of the pieces of a word, given by their hashes, to the sums of all languages. A hash's upper
/// sixteen bits are its place among `places`, which holds a check and the number of a row for each of four
/// pieces; row 0 is for all that is no piece, and has no weights.
void tamis_add_pieces(
  const uint32_t *places, const int8_t *rows, const uint64_t *hashes, size_t count, int32_t *total);

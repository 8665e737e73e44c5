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

const void *tamis_short_text_languages(void) { return short_text_languages; }
const size_t tamis_short_text_languages_size = sizeof short_text_languages;

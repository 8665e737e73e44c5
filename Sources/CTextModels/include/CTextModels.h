#pragma once
#include <stddef.h>

/// Learned models of text: what `Tests/Quality/Training` writes. They are part of the binary, are read
/// where they lie, and live as long as the process.

/// Where Chinese words begin and end; read by `ChineseWordModel`.
const void *tamis_chinese_words(void);
extern const size_t tamis_chinese_words_size;

/// What letters say about the language of a short text; read by `ShortTextModel`.
const void *tamis_short_text_languages(void);
extern const size_t tamis_short_text_languages_size;

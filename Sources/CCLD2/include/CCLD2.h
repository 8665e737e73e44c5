// The C boundary to CLD2, the Compact Language Detector 2.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 found, best first: ISO 639 codes (static strings, such as "fr" or "zh-Hant"), the
/// percentage of the text, and the normalised score.
typedef struct {
  const char *language[3];
  int32_t percent[3];
  double score[3];
  int32_t reliable;
  int32_t text_bytes;
} cld2_result;

/// Detects the language of valid UTF-8 plain text. Thread-safe. Short text gets a best-effort answer.
void cld2_detect(const char *utf8, int32_t length, cld2_result *result);

#ifdef __cplusplus
}
#endif

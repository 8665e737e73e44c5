#include "CICU.h"
#include <unicode/unorm2.h>

static const UNormalizer2 *nfc(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFCInstance(&error);
  if (U_FAILURE(error)) {
    *status = error;
    return NULL;
  }
  return normalizer;
}

int32_t icu_nfc_span(const uint16_t *units, int32_t length, int32_t *status) {
  const UNormalizer2 *normalizer = nfc(status);
  if (normalizer == NULL) return 0;
  UErrorCode error = U_ZERO_ERROR;
  int32_t span = unorm2_spanQuickCheckYes(normalizer, (const UChar *)units, length, &error);
  if (U_FAILURE(error)) *status = error;
  return span;
}

int32_t icu_nfc_boundary_before(uint32_t scalar, int32_t *status) {
  const UNormalizer2 *normalizer = nfc(status);
  return normalizer == NULL || unorm2_hasBoundaryBefore(normalizer, (UChar32)scalar);
}

int32_t icu_nfc_normalize(
  const uint16_t *units, int32_t length, uint16_t *target, int32_t capacity, int32_t *status) {
  const UNormalizer2 *normalizer = nfc(status);
  if (normalizer == NULL) return 0;
  UErrorCode error = U_ZERO_ERROR;
  int32_t written = unorm2_normalize(
    normalizer, (const UChar *)units, length, (UChar *)target, capacity, &error);
  if (U_FAILURE(error)) *status = error;
  return written;
}

int32_t icu_fold(
  int32_t form, const uint16_t *units, int32_t length, uint16_t *target, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *normalizer =
    form == 1 ? unorm2_getNFKCCasefoldInstance(&error) : unorm2_getNFDInstance(&error);
  int32_t written = 0;
  if (U_SUCCESS(error)) {
    written = unorm2_normalize(
      normalizer, (const UChar *)units, length, (UChar *)target, capacity, &error);
  }
  if (U_FAILURE(error)) *status = error;
  return written;
}

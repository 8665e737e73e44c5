#include "CICU.h"
#include <stdlib.h>
#include <unicode/ucsdet.h>

struct icu_detector {
  UCharsetDetector *detector;
  const UCharsetMatch **matches;
  int32_t count;
};

icu_detector *icu_detector_open(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&error);
  icu_detector *self = U_SUCCESS(error) ? calloc(1, sizeof *self) : NULL;
  if (self == NULL) {
    if (U_SUCCESS(error)) {
      ucsdet_close(detector);
      error = U_MEMORY_ALLOCATION_ERROR;
    }
    *status = error;
    return NULL;
  }
  self->detector = detector;
  return self;
}

void icu_detector_close(icu_detector *self) {
  if (self == NULL) return;
  ucsdet_close(self->detector);
  free(self);
}

int32_t icu_detector_detect(
  icu_detector *self, const char *bytes, int32_t length, int32_t filter, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  self->count = 0;
  ucsdet_enableInputFilter(self->detector, filter != 0);
  ucsdet_setText(self->detector, bytes, length, &error);
  self->matches = ucsdet_detectAll(self->detector, &self->count, &error);
  if (U_FAILURE(error)) {
    self->count = 0;
    *status = error;
  }
  return self->count;
}

const char *icu_detector_match(icu_detector *self, int32_t index, int32_t *confidence, int32_t *status) {
  if (index < 0 || index >= self->count) return NULL;
  UErrorCode error = U_ZERO_ERROR;
  const char *name = ucsdet_getName(self->matches[index], &error);
  *confidence = ucsdet_getConfidence(self->matches[index], &error);
  if (U_FAILURE(error)) *status = error;
  return U_SUCCESS(error) ? name : NULL;
}

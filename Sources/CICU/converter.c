#include "CICU.h"
#include <stdlib.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

struct icu_converter {
  UConverter *converter;
  int64_t replacements;
  int32_t euro;
};

// ICU's own substitution writes U+001A for single bytes of some encodings; the Web wants U+FFFD.
static void replace(
  const void *context, UConverterToUnicodeArgs *arguments, const char *bytes, int32_t length,
  UConverterCallbackReason reason, UErrorCode *status) {
  if (reason > UCNV_IRREGULAR) return;  // reset, close, clone: nothing to write
  icu_converter *self = (icu_converter *)context;
  UChar unit = 0xFFFD;
  if (self->euro && length == 1 && (uint8_t)bytes[0] == 0x80) {
    unit = 0x20AC;
  } else {
    self->replacements += 1;
  }
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, &unit, 1, 0, status);
}

icu_converter *icu_converter_open(const char *name, int32_t euro, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &error);
  icu_converter *self = NULL;
  if (U_SUCCESS(error)) {
    self = calloc(1, sizeof *self);
    if (self == NULL) error = U_MEMORY_ALLOCATION_ERROR;
  }
  if (U_SUCCESS(error)) {
    self->converter = converter;
    self->euro = euro;
    ucnv_setToUCallBack(converter, replace, self, NULL, NULL, &error);
  }
  if (U_FAILURE(error)) {
    if (converter != NULL) ucnv_close(converter);
    free(self);
    *status = error;
    return NULL;
  }
  return self;
}

void icu_converter_close(icu_converter *self) {
  if (self == NULL) return;
  ucnv_close(self->converter);
  free(self);
}

void icu_converter_reset(icu_converter *self) {
  ucnv_resetToUnicode(self->converter);
  self->replacements = 0;
}

int32_t icu_converter_decode(
  icu_converter *self, const char *bytes, int32_t length, uint16_t *units, int32_t capacity,
  int32_t flush, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const char *source = bytes;
  UChar *target = (UChar *)units;
  ucnv_toUnicode(
    self->converter, &target, (UChar *)units + capacity, &source, bytes + length, NULL, flush != 0, &error);
  if (U_FAILURE(error)) *status = error;
  return (int32_t)(target - (UChar *)units);
}

int64_t icu_converter_replacements(const icu_converter *self) { return self->replacements; }

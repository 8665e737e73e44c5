#include "CICU.h"
#include <unicode/ustring.h>
#include <unicode/utrans.h>

icu_transliterator *icu_transliterator_open(const char *name, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar id[64];
  u_uastrncpy(id, name, 64);
  id[63] = 0;
  UTransliterator *transliterator = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return NULL;
  }
  return (icu_transliterator *)transliterator;
}

void icu_transliterator_close(icu_transliterator *transliterator) {
  if (transliterator != NULL) utrans_close((UTransliterator *)transliterator);
}

int32_t icu_transliterate(
  icu_transliterator *transliterator, uint16_t *units, int32_t length, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t limit = length;
  int32_t total = length;
  utrans_transUChars(
    (const UTransliterator *)transliterator, (UChar *)units, &total, capacity, 0, &limit, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  return total;
}

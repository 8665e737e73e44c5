#include "CICU.h"
#include <unicode/uset.h>
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

void icu_transliterate_each(
  icu_transliterator *transliterator, uint16_t first, uint16_t last, uint16_t *results, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const UTransliterator *self = (const UTransliterator *)transliterator;
  for (int32_t unit = first; unit <= last; unit += 1) results[unit - first] = (uint16_t)unit;
  // Most characters are in no rule: asking for those that are is ten times faster than trying all.
  USet *sources = utrans_getSourceSet(self, 0, NULL, &error);
  int32_t items = sources == NULL ? 0 : uset_getItemCount(sources);
  for (int32_t item = 0; item < items && U_SUCCESS(error); item += 1) {
    UChar32 start = 0;
    UChar32 end = -1;
    // An item is a range, for which 0 is returned, or a string.
    if (uset_getItem(sources, item, &start, &end, NULL, 0, &error) != 0) continue;
    if (start < first) start = first;
    if (end > last) end = last;
    for (UChar32 unit = start; unit <= end && U_SUCCESS(error); unit += 1) {
      UChar text[8] = {(UChar)unit};
      int32_t length = 1;
      int32_t limit = 1;
      utrans_transUChars(self, text, &length, 8, 0, &limit, &error);
      if (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
      } else if (U_SUCCESS(error) && length == 1) {
        results[unit - first] = text[0];
      }
    }
  }
  if (sources != NULL) uset_close(sources);
  if (U_FAILURE(error)) *status = error;
}

#include "CICU.h"
#include <unicode/ubrk.h>

icu_breaker *icu_breaker_open(const char *language, int32_t kind, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(kind == 0 ? UBRK_SENTENCE : UBRK_WORD, language, NULL, 0, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return NULL;
  }
  return (icu_breaker *)iterator;
}

void icu_breaker_close(icu_breaker *breaker) {
  if (breaker != NULL) ubrk_close((UBreakIterator *)breaker);
}

int32_t icu_breaker_ends(
  icu_breaker *breaker, const uint16_t *units, int32_t length, int32_t *ends, int32_t *rules,
  int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = (UBreakIterator *)breaker;
  ubrk_setText(iterator, (const UChar *)units, length, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  int32_t count = 0;
  ubrk_first(iterator);
  for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
    if (rules != NULL) rules[count] = ubrk_getRuleStatus(iterator);
    ends[count++] = end;
  }
  // ICU keeps a pointer to the text it was given; this one outlives the call.
  static const UChar nothing[1] = {0};
  ubrk_setText(iterator, nothing, 0, &error);
  return count;
}

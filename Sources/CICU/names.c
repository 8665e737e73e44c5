#include "CICU.h"
#include <string.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/uregion.h>
#include <unicode/ustring.h>

// Opens a list of ASCII codes as the caller's own.
static icu_codes *opened(UEnumeration *codes, UErrorCode error, int32_t *status) {
  if (U_FAILURE(error)) {
    *status = error;
    return NULL;
  }
  return (icu_codes *)codes;
}

icu_codes *icu_territory_codes_open(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UEnumeration *codes = uregion_getAvailable(URGN_TERRITORY, &error);
  return opened(codes, error, status);
}

icu_codes *icu_currency_codes_open(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UEnumeration *codes = ucurr_openISOCurrencies(UCURR_ALL, &error);
  return opened(codes, error, status);
}

const char *icu_codes_next(icu_codes *codes, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const char *code = uenum_next((UEnumeration *)codes, NULL, &error);
  if (U_FAILURE(error)) *status = error;
  return code;
}

void icu_codes_close(icu_codes *codes) {
  if (codes != NULL) uenum_close((UEnumeration *)codes);
}

static int32_t to_utf8(const UChar *units, int32_t length, char *utf8, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t written = 0;
  u_strToUTF8(utf8, capacity, &written, units, length, &error);
  if (U_FAILURE(error)) *status = error;
  return U_SUCCESS(error) ? written : 0;
}

icu_territory_names *icu_territory_names_open(const char *language, int32_t is_short, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UDisplayContext contexts[2] = {
    is_short ? UDISPCTX_LENGTH_SHORT : UDISPCTX_LENGTH_FULL, UDISPCTX_NO_SUBSTITUTE};
  ULocaleDisplayNames *names = uldn_openForContext(language, contexts, 2, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return NULL;
  }
  return (icu_territory_names *)names;
}

void icu_territory_names_close(icu_territory_names *names) {
  if (names != NULL) uldn_close((ULocaleDisplayNames *)names);
}

int32_t icu_territory_name(
  icu_territory_names *names, const char *code, char *utf8, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar units[256];
  int32_t length = uldn_regionDisplayName((ULocaleDisplayNames *)names, code, units, 256, &error);
  // A code without a name in the language is no error.
  if (error == U_ILLEGAL_ARGUMENT_ERROR || error == U_MISSING_RESOURCE_ERROR) return 0;
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  return to_utf8(units, length, utf8, capacity, status);
}

int32_t icu_currency_name(
  const char *language, const char *code, int32_t style, const char *plural, char *utf8,
  int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar iso[4];
  u_uastrncpy(iso, code, 4);
  int32_t length = 0;
  const UChar *name = NULL;
  if (plural != NULL) {
    name = ucurr_getPluralName(iso, language, NULL, plural, &length, &error);
  } else {
    UCurrNameStyle styles[3] = {UCURR_SYMBOL_NAME, UCURR_LONG_NAME, UCURR_NARROW_SYMBOL_NAME};
    name = ucurr_getName(iso, language, styles[style], NULL, &length, &error);
  }
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  return to_utf8(name, length, utf8, capacity, status);
}

#include "CICU.h"
#include <stddef.h>
#include <unicode/uidna.h>

int32_t icu_idna_to_ascii(
  const char *host, int32_t length, char *ascii, int32_t capacity, int32_t *problems, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  // As the URL Standard calls it: not transitional, Bidi and joiners checked, STD3 rules off.
  UIDNA *idna = uidna_openUTS46(
    UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII, &error);
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  int32_t written = 0;
  if (U_SUCCESS(error)) {
    written = uidna_nameToASCII_UTF8(idna, host, length, ascii, capacity, &info, &error);
    uidna_close(idna);
  }
  *problems = (int32_t)info.errors;
  if (U_FAILURE(error)) *status = error;
  return written;
}

// The URL Standard has CheckHyphens and VerifyDnsLength off: those problems are none.
const int32_t icu_idna_ignored_problems =
  UIDNA_ERROR_EMPTY_LABEL | UIDNA_ERROR_LABEL_TOO_LONG | UIDNA_ERROR_DOMAIN_NAME_TOO_LONG
  | UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;

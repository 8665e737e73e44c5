#include "CICU.h"
#include <unicode/utypes.h>
#include <unicode/uvernum.h>

const char *icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

const char *icu_version(void) { return U_ICU_VERSION; }

#include "CICU.h"
#include <math.h>
#include <unicode/ucal.h>

int32_t icu_calendar_day(
  const char *locale, int32_t year, int32_t month, int32_t day, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  static const UChar gmt[] = {'G', 'M', 'T', 0};
  UCalendar *calendar = ucal_open(gmt, 3, locale, UCAL_DEFAULT, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  ucal_clear(calendar);
  ucal_set(calendar, UCAL_EXTENDED_YEAR, year);
  ucal_set(calendar, UCAL_MONTH, month - 1);
  ucal_set(calendar, UCAL_IS_LEAP_MONTH, 0);
  ucal_set(calendar, UCAL_DATE, day);
  double milliseconds = ucal_getMillis(calendar, &error);
  ucal_close(calendar);
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  return (int32_t)floor(milliseconds / 86400000.0);
}

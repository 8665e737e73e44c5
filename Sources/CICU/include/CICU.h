// The C boundary to ICU: opaque types and plain integers, so that none of ICU's own headers
// (whose versioned names clash with Foundation's ICU) reaches Swift.
//
// Every `status` is ICU's UErrorCode as an int32_t: an in-out value that must be 0 on entry;
// above 0 afterwards it is an error, named by `icu_error_name`. Lengths are in units of the
// buffer they belong to (bytes for char, 16-bit units for uint16_t), and offsets likewise.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// ICU's name for a status, such as "U_FILE_ACCESS_ERROR"; a static string, never NULL.
const char *icu_error_name(int32_t status);
/// ICU's version, such as "72.1"; a static string.
const char *icu_version(void);

// MARK: Converters (converter.c)

typedef struct icu_converter icu_converter;
/// Opens ICU's converter of that name. Broken input becomes U+FFFD; `euro` makes a lone 0x80 the
/// euro sign, as in GBK. NULL on failure.
icu_converter *icu_converter_open(const char *name, int32_t euro, int32_t *status);
void icu_converter_close(icu_converter *converter);
/// Forgets what an earlier text left behind, and the count of replacements.
void icu_converter_reset(icu_converter *converter);
/// Decodes `length` bytes, the next piece of a text (`flush` != 0 for its last one), and returns
/// the number of UTF-16 units written. `capacity` of at least `length + 64` always suffices.
int32_t icu_converter_decode(
  icu_converter *converter, const char *bytes, int32_t length, uint16_t *units, int32_t capacity,
  int32_t flush, int32_t *status);
/// How many U+FFFD were written for broken input since the last reset.
int64_t icu_converter_replacements(const icu_converter *converter);

// MARK: Encoding detection (detector.c)

typedef struct icu_detector icu_detector;
icu_detector *icu_detector_open(int32_t *status);
void icu_detector_close(icu_detector *detector);
/// Guesses the encoding of the bytes, which must stay alive until the next call. Returns how many
/// guesses there are, best first. `filter` != 0 strips markup before counting.
int32_t icu_detector_detect(
  icu_detector *detector, const char *bytes, int32_t length, int32_t filter, int32_t *status);
/// ICU's name of the guess (a static string) and its confidence, 0...100. NULL out of range.
const char *icu_detector_match(icu_detector *detector, int32_t index, int32_t *confidence, int32_t *status);

#ifdef __cplusplus
}
#endif

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

// MARK: Boundaries (breaker.c)

typedef struct icu_breaker icu_breaker;
/// Opens the rules of a language, a locale ID such as "fr" or "en-u-ss-standard", for sentences
/// (`kind` 0) or words (1). An unknown language gets the root's rules.
icu_breaker *icu_breaker_open(const char *language, int32_t kind, int32_t *status);
void icu_breaker_close(icu_breaker *breaker);
/// Writes the ends of all pieces, ascending, the text's own end last, and returns how many. `ends`
/// and `rules` (NULL, or ICU's rule status of each) have room for `length` values. No pointer to
/// the text is kept.
int32_t icu_breaker_ends(
  icu_breaker *breaker, const uint16_t *units, int32_t length, int32_t *ends, int32_t *rules,
  int32_t *status);

// MARK: Normalisation form C (normalizer.c)

/// How many units at the start surely are in form C.
int32_t icu_nfc_span(const uint16_t *units, int32_t length, int32_t *status);
/// Whether form C of what stands before the scalar never depends on it or on what follows.
int32_t icu_nfc_boundary_before(uint32_t scalar, int32_t *status);
/// Form C of the units; returns its length.
int32_t icu_nfc_normalize(
  const uint16_t *units, int32_t length, uint16_t *target, int32_t capacity, int32_t *status);

/// A text's NFKC_Casefold (`form` 1) or form D (2); returns its length.
int32_t icu_fold(
  int32_t form, const uint16_t *units, int32_t length, uint16_t *target, int32_t capacity, int32_t *status);

// MARK: Transliteration (transliterator.c)

typedef struct icu_transliterator icu_transliterator;
/// Opens a transform by its ASCII ID of at most 63 bytes, such as "Traditional-Simplified".
icu_transliterator *icu_transliterator_open(const char *name, int32_t *status);
void icu_transliterator_close(icu_transliterator *transliterator);
/// Writes for each unit from `first` to `last` what it becomes by itself; the unit itself where that
/// is not one unit.
void icu_transliterate_each(
  icu_transliterator *transliterator, uint16_t first, uint16_t last, uint16_t *results, int32_t *status);

// MARK: Host names (idna.c)

/// A host's ASCII form by UTS 46, its length returned; `problems` are UIDNA_ERROR bits.
int32_t icu_idna_to_ascii(
  const char *host, int32_t length, char *ascii, int32_t capacity, int32_t *problems, int32_t *status);
/// The problems that the URL Standard does not count as such.
extern const int32_t icu_idna_ignored_problems;

// MARK: Names of CLDR (names.c)

typedef struct icu_codes icu_codes;
/// The codes of all territories: ISO 3166 alpha-2 and a few of CLDR's own.
icu_codes *icu_territory_codes_open(int32_t *status);
/// The ISO 4217 codes of all currencies, past ones too.
icu_codes *icu_currency_codes_open(int32_t *status);
/// The next code; NULL at the end. It lives until the next call.
const char *icu_codes_next(icu_codes *codes, int32_t *status);
void icu_codes_close(icu_codes *codes);
typedef struct icu_territory_names icu_territory_names;
/// The names of territories in a language, full or short.
icu_territory_names *icu_territory_names_open(const char *language, int32_t is_short, int32_t *status);
void icu_territory_names_close(icu_territory_names *names);
/// A territory's name as UTF-8, its length returned; 0 where there is none.
int32_t icu_territory_name(
  icu_territory_names *names, const char *code, char *utf8, int32_t capacity, int32_t *status);
/// A currency's symbol (style 0), name (1), narrow symbol (2), or, with a CLDR plural keyword, the
/// name that goes with such a number. The code itself where there is none.
int32_t icu_currency_name(
  const char *language, const char *code, int32_t style, const char *plural, char *utf8,
  int32_t capacity, int32_t *status);

// MARK: Calendars (calendar.c)

/// Days from 1970-01-01 to a date of the calendar named by `locale`, such as "@calendar=hebrew".
/// `year` is ICU's extended year, `month` counts from 1; a leap month is never meant.
int32_t icu_calendar_day(
  const char *locale, int32_t year, int32_t month, int32_t day, int32_t *status);

#ifdef __cplusplus
}
#endif

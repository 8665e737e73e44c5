#pragma once
#include <stddef.h>
#include <stdint.h>

/// What a parse reports, in document order. Strings are UTF-8 and valid only during the call.
typedef struct {
  /// A start tag. `attributes` is null or a null-terminated list of names and values, a value may be
  /// null. A result other than 0 ends the parse.
  int32_t (*start)(void *context, const char *name, const char *const *attributes);
  void (*end)(void *context, const char *name);
  void (*text)(void *context, const uint8_t *text, int32_t length);
} tamis_html_handler;

/// Prepares libxml2's globals. Call once before the first parse, from one thread.
void tamis_html_initialize(void);

/// Parses HTML in UTF-8 with libxml2's recovering SAX parser.
/// Returns 0, 1 if the handler ended the parse, 2 where libxml2 gave up, 3 where it has no memory.
int32_t tamis_html_parse(
    const uint8_t *html, size_t length, const tamis_html_handler *handler, void *context);

/// The version libxml2 was built as, such as "2.9.14".
const char *tamis_html_version(void);

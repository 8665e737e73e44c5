// The C boundary to OpenCC, which is looked for when it is needed and not linked: without it everything but
// the conversion between Chinese scripts works.
#pragma once
#include <stddef.h>

typedef struct opencc_converter opencc_converter;

/// Opens a conversion by OpenCC's name of it, such as "t2s.json", with the first of the libraries that the
/// dynamic loader finds; `libraries` ends with NULL. On failure NULL, and why in `problem`, which has room
/// for `capacity` bytes.
opencc_converter *opencc_converter_open(
  const char *const *libraries, const char *config, char *problem, size_t capacity);
void opencc_converter_close(opencc_converter *converter);

/// Converts `length` bytes of UTF-8 without NULs. The result ends with NUL, belongs to the converter and
/// lives until the next call; NULL where OpenCC refuses.
const char *opencc_converter_convert(opencc_converter *converter, const char *utf8, size_t length);

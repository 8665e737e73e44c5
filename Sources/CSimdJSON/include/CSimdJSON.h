#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One parser with its buffers, reused from document to document.
typedef struct tamis_json_parser tamis_json_parser;

/// A place in the parser's current document. Valid until the next parse. Two words, opaque.
typedef struct {
  const void *document;
  size_t index;
} tamis_json_value;

typedef enum {
  tamis_json_null,
  tamis_json_bool,
  tamis_json_int,
  tamis_json_uint,
  tamis_json_double,
  tamis_json_string,
  tamis_json_array,
  tamis_json_object
} tamis_json_kind;

tamis_json_parser *tamis_json_open(void);
void tamis_json_close(tamis_json_parser *parser);

/// Parses one JSON text. The bytes are copied, so they need no padding.
/// Returns 0 and sets `root`, or an error number for `tamis_json_message`.
int32_t tamis_json_parse(
    tamis_json_parser *parser, const uint8_t *bytes, size_t length, tamis_json_value *root);
const char *tamis_json_message(int32_t error);

tamis_json_kind tamis_json_kind_of(tamis_json_value value);
bool tamis_json_get_bool(tamis_json_value value);
int64_t tamis_json_get_int(tamis_json_value value);
uint64_t tamis_json_get_uint(tamis_json_value value);
double tamis_json_get_double(tamis_json_value value);
/// The bytes stay in the parser until the next parse.
const uint8_t *tamis_json_get_string(tamis_json_value value, size_t *length);

/// Walks an array: `first` then `next` until false. For objects the key is given too.
typedef struct {
  tamis_json_value at, end;
} tamis_json_cursor;
tamis_json_cursor tamis_json_elements(tamis_json_value array);
bool tamis_json_next_element(tamis_json_cursor *cursor, tamis_json_value *element);
tamis_json_cursor tamis_json_members(tamis_json_value object);
bool tamis_json_next_member(
    tamis_json_cursor *cursor, const uint8_t **key, size_t *key_length, tamis_json_value *value);

/// How many bytes were read, and how many written for them.
typedef struct {
  size_t read, written;
} tamis_json_escaped;

/// Copies UTF-8 as it stands in a JSON string: control characters, quotation marks and backslashes are escaped, and
/// so are U+0085, U+2028 and U+2029. Stops where fewer than six bytes of `room` are left. What lies behind the
/// bytes written, within the room, is written over.
tamis_json_escaped tamis_json_escape(const uint8_t *from, size_t count, uint8_t *to, size_t room);

#ifdef __cplusplus
}
#endif

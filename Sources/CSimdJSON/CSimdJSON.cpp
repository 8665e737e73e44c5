#include "CSimdJSON.h"

#include <cstring>
#include <new>
#include <simdjson.h>
#include <type_traits>

namespace dom = simdjson::dom;

struct tamis_json_parser {
  dom::parser parser;
};

// simdjson's handles are two plain words; ours carry them across the C boundary unread.
template <typename Handle> static tamis_json_value packed(const Handle &handle) {
  static_assert(sizeof(Handle) == sizeof(tamis_json_value));
  static_assert(std::is_trivially_copyable_v<Handle>);
  tamis_json_value value;
  std::memcpy(&value, &handle, sizeof value);
  return value;
}
template <typename Handle> static Handle unpacked(const tamis_json_value &value) {
  Handle handle;
  std::memcpy(static_cast<void *>(&handle), &value, sizeof value);
  return handle;
}
static dom::element element_of(const tamis_json_value &value) { return unpacked<dom::element>(value); }

// Iterators have no default constructor.
template <typename Iterator> union storage {
  char none;
  Iterator iterator;
  storage() : none(0) {}
};
template <typename Iterator> static storage<Iterator> iterator_of(const tamis_json_value &value) {
  static_assert(sizeof(Iterator) == sizeof(tamis_json_value));
  storage<Iterator> at;
  std::memcpy(static_cast<void *>(&at.iterator), &value, sizeof value);
  return at;
}

extern "C" {

tamis_json_parser *tamis_json_open(void) { return new (std::nothrow) tamis_json_parser; }
void tamis_json_close(tamis_json_parser *parser) { delete parser; }

int32_t tamis_json_parse(
    tamis_json_parser *parser, const uint8_t *bytes, size_t length, tamis_json_value *root) {
  auto result = parser->parser.parse(bytes, length, true);
  if (result.error()) return static_cast<int32_t>(result.error());
  *root = packed(result.value_unsafe());
  return 0;
}
const char *tamis_json_message(int32_t error) {
  return simdjson::error_message(static_cast<simdjson::error_code>(error));
}

tamis_json_kind tamis_json_kind_of(tamis_json_value value) {
  switch (element_of(value).type()) {
  case dom::element_type::ARRAY: return tamis_json_array;
  case dom::element_type::OBJECT: return tamis_json_object;
  case dom::element_type::INT64: return tamis_json_int;
  case dom::element_type::UINT64: return tamis_json_uint;
  case dom::element_type::DOUBLE: return tamis_json_double;
  case dom::element_type::STRING: return tamis_json_string;
  case dom::element_type::BOOL: return tamis_json_bool;
  default: return tamis_json_null;
  }
}
bool tamis_json_get_bool(tamis_json_value value) { return element_of(value).get_bool().value_unsafe(); }
int64_t tamis_json_get_int(tamis_json_value value) { return element_of(value).get_int64().value_unsafe(); }
uint64_t tamis_json_get_uint(tamis_json_value value) { return element_of(value).get_uint64().value_unsafe(); }
double tamis_json_get_double(tamis_json_value value) { return element_of(value).get_double().value_unsafe(); }
const uint8_t *tamis_json_get_string(tamis_json_value value, size_t *length) {
  std::string_view text = element_of(value).get_string().value_unsafe();
  *length = text.size();
  return reinterpret_cast<const uint8_t *>(text.data());
}

tamis_json_cursor tamis_json_elements(tamis_json_value value) {
  dom::array array = element_of(value).get_array().value_unsafe();
  return {packed(array.begin()), packed(array.end())};
}
bool tamis_json_next_element(tamis_json_cursor *cursor, tamis_json_value *element) {
  auto at = iterator_of<dom::array::iterator>(cursor->at);
  auto end = iterator_of<dom::array::iterator>(cursor->end);
  if (!(at.iterator != end.iterator)) return false;
  *element = packed(*at.iterator);
  cursor->at = packed(++at.iterator);
  return true;
}
tamis_json_cursor tamis_json_members(tamis_json_value value) {
  dom::object object = element_of(value).get_object().value_unsafe();
  return {packed(object.begin()), packed(object.end())};
}
bool tamis_json_next_member(
    tamis_json_cursor *cursor, const uint8_t **key, size_t *key_length, tamis_json_value *value) {
  auto at = iterator_of<dom::object::iterator>(cursor->at);
  auto end = iterator_of<dom::object::iterator>(cursor->end);
  if (!(at.iterator != end.iterator)) return false;
  std::string_view name = at.iterator.key();
  *key = reinterpret_cast<const uint8_t *>(name.data());
  *key_length = name.size();
  *value = packed(at.iterator.value());
  cursor->at = packed(++at.iterator);
  return true;
}
}

internal import CSimdJSON
internal import Glibc

/// Parses JSON texts one after the other with simdjson, reusing its buffers. One per worker.
package struct JSONParser: ~Copyable {
  private let parser: OpaquePointer

  package init() throws(TamisError) {
    guard let parser = tamis_json_open() else {
      throw TamisError(
        .environment, at: Origin(), problem: "no memory for a JSON parser", remedy: "free some memory")
    }
    self.parser = parser
  }

  deinit { tamis_json_close(parser) }

  /// Parses one JSON text and hands its root to `body`.
  ///
  /// Values point into the parser: they must not outlive the call.
  /// - Throws: `JSONSyntaxError` where the bytes are no JSON or no UTF-8, and what `body` throws.
  package mutating func parse<Result>(
    _ json: UnsafeBufferPointer<UInt8>, _ body: (JSONValue) throws(ShapeError) -> Result
  ) throws(JSONError) -> Result {
    guard let start = json.baseAddress, !json.isEmpty else { throw .syntax("nothing to read") }
    var root = tamis_json_value()
    let status = tamis_json_parse(parser, start, json.count, &root)
    guard status == 0 else { throw .syntax(Self.message(status)) }
    do throws(ShapeError) {
      return try body(JSONValue(value: root))
    } catch {
      throw .shape(error)
    }
  }

  private static func message(_ status: Int32) -> String {
    guard let text = tamis_json_message(status) else { return "not valid JSON" }
    return "not valid JSON: \(String(cString: text))"
  }
}

/// Why a text could not be read as a record.
package enum JSONError: Error {
  case syntax(String)
  case shape(ShapeError)

  package var problem: String {
    switch self {
    case .syntax(let message): message
    case .shape(let error): error.problem
    }
  }
}

/// A value of the parser's current document. Valid inside the closure that was given it.
package struct JSONValue {
  fileprivate let value: tamis_json_value

  private var kind: tamis_json_kind { tamis_json_kind_of(value) }

  package var isNull: Bool { kind == tamis_json_null }
  package var isString: Bool { kind == tamis_json_string }
  package var isArray: Bool { kind == tamis_json_array }
  package var isObject: Bool { kind == tamis_json_object }

  package var isBoolean: Bool { kind == tamis_json_bool }

  /// Whether it is a whole number that a double cannot hold for sure: 2⁵³ and beyond.
  package var isBeyondDoubles: Bool {
    switch kind {
    case tamis_json_int: tamis_json_get_int(value).magnitude >= 1 << 53
    case tamis_json_uint: true
    default: false
    }
  }

  package var boolean: Bool? { kind == tamis_json_bool ? tamis_json_get_bool(value) : nil }

  /// A whole number that fits; `5.0` counts as 5, from a double up to 2⁵³.
  package var integer: Int? {
    switch kind {
    case tamis_json_int: Int(exactly: tamis_json_get_int(value))
    case tamis_json_uint: Int(exactly: tamis_json_get_uint(value))
    case tamis_json_double: tamis_json_get_double(value).wholeNumber
    default: nil
    }
  }

  package var number: Double? {
    switch kind {
    case tamis_json_int: Double(tamis_json_get_int(value))
    case tamis_json_uint: Double(tamis_json_get_uint(value))
    case tamis_json_double: tamis_json_get_double(value)
    default: nil
    }
  }

  package var string: String? {
    kind == tamis_json_string ? String(decoding: stringBytes, as: UTF8.self) : nil
  }

  /// Hands the UTF-8 of a string to `body`, without a copy; nothing for any other value.
  package func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(kind == tamis_json_string ? stringBytes : UnsafeBufferPointer(start: nil, count: 0))
  }

  /// The UTF-8 of a string; empty for any other value.
  package var utf8: [UInt8] { kind == tamis_json_string ? [UInt8](stringBytes) : [] }

  private var stringBytes: UnsafeBufferPointer<UInt8> {
    var length = 0
    let start = tamis_json_get_string(value, &length)
    return UnsafeBufferPointer(start: start, count: length)
  }

  /// The value as compact JSON, written by the rules of records: in it, no separator of lines is bare.
  package var raw: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }

  private func write(to json: inout JSONWriter) {
    switch kind {
    case tamis_json_null: json.null()
    case tamis_json_bool: json.boolean(tamis_json_get_bool(value))
    case tamis_json_int: json.integer(Int(tamis_json_get_int(value)))
    case tamis_json_uint: json.raw(Array(String(tamis_json_get_uint(value)).utf8))
    // As a double even where it is whole: the type of a key must not change.
    case tamis_json_double: json.raw(Array(tamis_json_get_double(value).description.utf8))
    case tamis_json_string: json.string(utf8: stringBytes)
    case tamis_json_array:
      json.beginList()
      var elements = elements()
      var isFirst = true
      while let element = elements.next() {
        if !isFirst { json.comma() }
        isFirst = false
        element.write(to: &json)
      }
      json.endList()
    default:
      json.beginObject()
      var members = members()
      while let member = members.next() {
        json.key(utf8: member.keyBytes)
        member.value.write(to: &json)
      }
      json.endObject()
    }
  }

  /// What kind of value it is, for error messages.
  package var kindName: String {
    switch kind {
    case tamis_json_null: "null"
    case tamis_json_bool: "true or false"
    case tamis_json_int, tamis_json_uint, tamis_json_double: "a number"
    case tamis_json_string: "a string"
    case tamis_json_array: "a list"
    default: "an object"
    }
  }

  /// Walks the elements of an array. Only for `isArray`.
  package func elements() -> JSONElements {
    JSONElements(cursor: tamis_json_elements(value))
  }

  /// Walks the members of an object. Only for `isObject`.
  package func members() -> JSONMembers {
    JSONMembers(cursor: tamis_json_members(value))
  }
}

/// Walks the elements of a JSON array.
package struct JSONElements {
  fileprivate var cursor: tamis_json_cursor

  package mutating func next() -> JSONValue? {
    var value = tamis_json_value()
    guard tamis_json_next_element(&cursor, &value) else { return nil }
    return JSONValue(value: value)
  }
}

/// Walks the members of a JSON object, in the order of the text.
package struct JSONMembers {
  fileprivate var cursor: tamis_json_cursor

  package mutating func next() -> JSONMember? {
    var key: UnsafePointer<UInt8>?
    var length = 0
    var value = tamis_json_value()
    guard tamis_json_next_member(&cursor, &key, &length, &value) else { return nil }
    return JSONMember(
      keyBytes: UnsafeBufferPointer(start: key, count: length),
      value: JSONValue(value: value))
  }
}

/// One member of a JSON object.
package struct JSONMember {
  fileprivate let keyBytes: UnsafeBufferPointer<UInt8>
  package let value: JSONValue

  package var key: String { String(decoding: keyBytes, as: UTF8.self) }

  package func keyEquals(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard keyBytes.count == name.count else { return false }
    guard let key = keyBytes.baseAddress, let name = name.baseAddress else { return true }
    return memcmp(key, name, keyBytes.count) == 0
  }

  func keyEquals(_ name: [UInt8]) -> Bool { name.withUnsafeBufferPointer { keyEquals($0) } }
}

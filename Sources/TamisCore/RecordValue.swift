/// What a JSON value in a record looks like. Schemas of every dialect are printed from it.
package indirect enum Shape: Sendable, Hashable {
  case string, integer, number, boolean
  /// A string that is one of these.
  case choice([String])
  case optional(Shape)
  case list(Shape)
  case object([FieldShape])
  /// JSON of any shape.
  case anything
}

/// One key of an object: its name, the shape of its value, and what it means.
package struct FieldShape: Sendable, Hashable {
  package let key: String
  package let shape: Shape
  package let note: String
  /// The first stage whose records have the key; nil where every record has it.
  package let since: StageName?
  /// Whether records from that stage on may still lack the key, because an option asks for it.
  package let isOptional: Bool
  package let use: FieldUse
}

/// What readers do with a value, for dialects that index it.
package enum FieldUse: Sendable, Hashable {
  /// Compared whole: an id, a name, a number.
  case value
  /// Natural language, searched by word.
  case prose
  /// ISO 8601, of any precision.
  case instant
  /// Kept with the record and not searched.
  case detail
}

/// A value that knows its shape, how it is written as JSON, and how it is read back.
package protocol RecordValue: Sendable {
  static var shape: Shape { get }
  func write(to json: inout JSONWriter)
  init(reading value: JSONValue) throws(ShapeError)
}

/// A JSON value of another type than the record's definition says.
package struct ShapeError: Error {
  /// The path of keys to the value, outermost first.
  package var path: [String]
  package let expected: String
  package let found: String

  package init(expected: String, found: String, path: [String] = []) {
    self.expected = expected
    self.found = found
    self.path = path
  }

  package func inside(_ key: String) -> ShapeError {
    ShapeError(expected: expected, found: found, path: [key] + path)
  }

  package var problem: String {
    let place = path.isEmpty ? "" : " in '\(path.joined(separator: "."))'"
    return "expected \(expected)\(place), found \(found)"
  }
}

extension String: RecordValue {
  package static var shape: Shape { .string }
  package func write(to json: inout JSONWriter) { json.string(self) }
  package init(reading value: JSONValue) throws(ShapeError) {
    guard let text = value.string else { throw ShapeError(expected: "a string", found: value.kindName) }
    self = text
  }
}

extension Int: RecordValue {
  package static var shape: Shape { .integer }
  package func write(to json: inout JSONWriter) { json.integer(self) }
  package init(reading value: JSONValue) throws(ShapeError) {
    guard let number = value.integer else {
      throw ShapeError(expected: "a whole number", found: value.kindName)
    }
    self = number
  }
}

extension Double: RecordValue {
  package static var shape: Shape { .number }
  package func write(to json: inout JSONWriter) { json.number(self) }
  package init(reading value: JSONValue) throws(ShapeError) {
    guard let number = value.number else { throw ShapeError(expected: "a number", found: value.kindName) }
    self = number
  }
}

extension Bool: RecordValue {
  package static var shape: Shape { .boolean }
  package func write(to json: inout JSONWriter) { json.boolean(self) }
  package init(reading value: JSONValue) throws(ShapeError) {
    guard let truth = value.boolean else {
      throw ShapeError(expected: "true or false", found: value.kindName)
    }
    self = truth
  }
}

extension Optional: RecordValue where Wrapped: RecordValue {
  package static var shape: Shape { .optional(Wrapped.shape) }
  package func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.null() }
  }
  package init(reading value: JSONValue) throws(ShapeError) {
    self = value.isNull ? nil : try Wrapped(reading: value)
  }
}

extension Array: RecordValue where Element: RecordValue {
  package static var shape: Shape { .list(Element.shape) }
  package func write(to json: inout JSONWriter) {
    json.beginList()
    for index in indices {
      if index > 0 { json.comma() }
      self[index].write(to: &json)
    }
    json.endList()
  }
  package init(reading value: JSONValue) throws(ShapeError) {
    self = []
    if value.isNull { return }
    guard value.isArray else { throw ShapeError(expected: "a list", found: value.kindName) }
    var elements = value.elements()
    while let element = elements.next() {
      do throws(ShapeError) {
        append(try Element(reading: element))
      } catch {
        throw error.inside(String(count))
      }
    }
  }
}

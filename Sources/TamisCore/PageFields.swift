extension Page: RecordObject {
  package static let fields: [RecordField<Page>] =
    RecordHeader.fields.map { RecordField(lifting: $0, from: \.header) } + [
      .init("html", \.html, "the page decoded to Unicode, else null", since: .fetch, use: .detail),
      .init(
        "html_base64", \.base64, "the page's bytes where they cannot be decoded", since: .fetch, use: .detail),
      .init("charset", \.header.charset, "WHATWG name of the encoding it was read in", since: .fetch),
      .init(
        "charset_from", \.header.charsetFrom, "bom, http, meta, detected or declared-wrong", since: .fetch),
    ]

  package init() { self.init(header: RecordHeader(), body: .bytes([])) }
  package var writtenStage: StageName? { .fetch }

  var html: UTF8Text? {
    get { if case .text(let utf8) = body { UTF8Text(utf8: utf8) } else { nil } }
    set { if let newValue { body = .text(newValue.utf8) } }
  }

  var base64: Base64Bytes? {
    get { if case .bytes(let bytes) = body { Base64Bytes(bytes: bytes) } else { nil } }
    set { if let newValue { body = .bytes(newValue.bytes) } }
  }
}

/// Long text kept as UTF-8 bytes, written as a JSON string.
package struct UTF8Text: RecordValue, Equatable {
  package var utf8: [UInt8]
  package static var shape: Shape { .string }

  package init(utf8: [UInt8]) { self.utf8 = utf8 }

  package init(reading value: JSONValue) throws(ShapeError) {
    guard value.isString else { throw ShapeError(expected: "a string", found: value.kindName) }
    utf8 = value.utf8
  }

  package func write(to json: inout JSONWriter) {
    utf8.withUnsafeBufferPointer { json.string(utf8: $0) }
  }
}

/// Bytes written as a JSON string in Base64 (RFC 4648, with padding).
package struct Base64Bytes: RecordValue, Equatable {
  package var bytes: [UInt8]
  package static var shape: Shape { .string }

  package init(bytes: [UInt8]) { self.bytes = bytes }

  package init(reading value: JSONValue) throws(ShapeError) {
    guard value.isString else { throw ShapeError(expected: "a string", found: value.kindName) }
    guard let bytes = Base64.decode(value.utf8) else {
      throw ShapeError(expected: "Base64", found: "other characters or a wrong length")
    }
    self.bytes = bytes
  }

  package func write(to json: inout JSONWriter) {
    Base64.encode(bytes).withUnsafeBufferPointer { json.string(utf8: $0) }
  }
}

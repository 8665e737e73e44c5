/// Reads XML as lists of links need it: elements, attributes, text. UTF-8 in, one event after the other.
///
/// It cannot be made to use more memory than its input has: a document type is passed over, so the only
/// entities are XML's own five and numbers. What is not well-formed is read as far as it goes, as many feeds
/// are not.
struct XMLScanner {
  enum Event: Equatable {
    /// An element begins. Its name has no prefix, but for what stands in `prefix`.
    case start(String)
    case end(String)
    /// Text or a CDATA section, its references replaced; white space is kept.
    case text(String)
  }

  /// Of the last start or end: `news` for `<news:title>`, empty for none.
  private(set) var prefix = ""
  /// Of the last start.
  private(set) var attributes: [(name: String, value: String)] = []

  private let bytes: [UInt8]
  private var at = 0
  /// The element that `<name/>` has yet to end.
  private var emptyElement: String?

  private static let maximumAttributes = 100
  private static let maximumName = 256

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of the last start's attribute.
  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  mutating func next() -> Event? {
    if let name = emptyElement {
      emptyElement = nil
      return .end(name)
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else { return .text(text()) }
      if starts("<!--") {
        skip(past: "-->")
      } else if starts("<![CDATA[") {
        return .text(section())
      } else if starts("<!") {
        skipDeclaration()
      } else if starts("<?") {
        skip(past: "?>")
      } else if let event = tag() {
        return event
      }
    }
    return nil
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[at...].starts(with: $0) }
  }

  /// Moves behind the next `text`, or to the end.
  private mutating func skip(past text: String) {
    let pattern = Array(text.utf8)
    while at < bytes.count {
      if bytes[at] == pattern[0], bytes[at...].starts(with: pattern) {
        at += pattern.count
        return
      }
      at += 1
    }
  }

  /// A document type with all in its brackets, strings in quotes among it.
  private mutating func skipDeclaration() {
    var depth = 0
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if depth > 0 { quote = byte }
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return
      default: break
      }
    }
  }

  private mutating func text() -> String {
    let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    defer { at = end }
    return MarkupReference.replaced(bytes[at..<end])
  }

  private mutating func section() -> String {
    let start = at + 9
    skip(past: "]]>")
    let isWhole = bytes[..<at].suffix(3).elementsEqual("]]>".utf8)
    return String(decoding: bytes[min(start, at)..<max(min(start, at), isWhole ? at - 3 : at)], as: UTF8.self)
  }

  /// A start or end tag; nil where it is none, and then one byte is passed over.
  private mutating func tag() -> Event? {
    let isEnd = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "/")
    var index = at + (isEnd ? 2 : 1)
    let start = index
    while index < bytes.count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">"),
      bytes[index] != UInt8(ascii: "<"),
      bytes[index] != UInt8(ascii: "/"), index - start <= Self.maximumName
    {
      index += 1
    }
    guard index > start, index - start <= Self.maximumName else {
      at += 1
      return nil
    }
    let name = name(bytes[start..<index])
    at = index
    if isEnd {
      skip(past: ">")
      return .end(name)
    }
    attributes.removeAll(keepingCapacity: true)
    readAttributes()
    if bytes[..<at].suffix(2).elementsEqual("/>".utf8) { emptyElement = name }
    return .start(name)
  }

  private mutating func name(_ full: ArraySlice<UInt8>) -> String {
    let colon = full.firstIndex(of: UInt8(ascii: ":"))
    prefix = colon.map { String(decoding: full[..<$0], as: UTF8.self) } ?? ""
    return String(decoding: colon.map { full[($0 + 1)...] } ?? full, as: UTF8.self)
  }

  /// Reads up to and with the tag's `>`.
  private mutating func readAttributes() {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") {
        at += 1
        return
      }
      guard !byte.isBlank, byte != UInt8(ascii: "/") else {
        at += 1
        continue
      }
      let start = at
      while at < bytes.count, bytes[at] != UInt8(ascii: "="), bytes[at] != UInt8(ascii: ">"),
        !bytes[at].isBlank
      {
        at += 1
      }
      let name = bytes[start..<at]
      while at < bytes.count, bytes[at].isBlank { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
        // A name alone, such as `async`.
        if start == at { at += 1 }
        continue
      }
      at += 1
      let value = value()
      if attributes.count < Self.maximumAttributes, name.count <= Self.maximumName {
        attributes.append((String(decoding: name, as: UTF8.self), MarkupReference.replaced(value)))
      }
    }
  }

  private mutating func value() -> ArraySlice<UInt8> {
    while at < bytes.count, bytes[at].isBlank { at += 1 }
    guard at < bytes.count else { return [] }
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = at + 1
      let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
      at = min(end + 1, bytes.count)
      return bytes[start..<end]
    }
    let start = at
    while at < bytes.count, !bytes[at].isBlank, bytes[at] != UInt8(ascii: ">") { at += 1 }
    return bytes[start..<at]
  }
}

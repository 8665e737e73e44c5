/// Why a selector cannot be used.
struct SelectorError: Error, Hashable {
  let problem: String
  let remedy: String
}

/// Reads a selector byte by byte.
struct SelectorCursor {
  private let bytes: [UInt8]
  private(set) var position = 0

  /// Deeper brackets are refused: nobody writes them, and each level is a call.
  static let maximumDepth = 16
  private static let maximumLength = 4_096

  init(_ text: some Sequence<UInt8>) throws(SelectorError) {
    bytes = Array(text)
    guard bytes.count <= Self.maximumLength else {
      throw SelectorError(
        problem: "the selector is longer than \(Self.maximumLength) bytes",
        remedy: "split it into several lines")
    }
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// The byte `offset` further; 0 beyond the end.
  func peek(_ offset: Int = 0) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  mutating func advance(_ count: Int = 1) { position = min(position + count, bytes.count) }

  mutating func skipSpace() { while peek() == 0x20 || peek() &- 9 < 5 { advance() } }

  /// Moves past `text` if it comes next.
  mutating func take(_ text: StaticString) -> Bool {
    for offset in 0..<text.utf8CodeUnitCount where peek(offset) != text.utf8Start[offset] { return false }
    advance(text.utf8CodeUnitCount)
    return true
  }

  mutating func expect(_ text: StaticString, _ place: String) throws(SelectorError) {
    guard take(text) else { throw unexpected("expected '\(text)' \(place)") }
  }

  /// A run of letters, digits, `-`, `_` and all that is not ASCII; empty if none is next.
  mutating func word() -> [UInt8] {
    let start = position
    while isWord(peek()) && !isAtEnd { advance() }
    return Array(bytes[start..<position])
  }

  func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// A text in quotes, if one is next. CSS has escapes in it, XPath has none.
  mutating func quoted(hasEscapes: Bool) throws(SelectorError) -> [UInt8]? {
    let quote = peek()
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    advance()
    var text: [UInt8] = []
    while peek() != quote {
      guard !isAtEnd else { throw unexpected("a text in quotes does not end") }
      if hasEscapes, peek() == UInt8(ascii: "\\") {
        text += escape()
      } else {
        text.append(peek())
        advance()
      }
    }
    advance()
    return text
  }

  /// What a backslash and the bytes after it stand for.
  mutating func escape() -> [UInt8] {
    advance()
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, let digit = hexadecimal(peek()) {
      value = value << 4 | digit
      digits += 1
      advance()
    }
    guard digits > 0 else {
      let byte = peek()
      let isLast = isAtEnd
      advance()
      return isLast ? [] : [byte]
    }
    if peek() == 0x20 { advance() }
    let scalar = Unicode.Scalar(value).flatMap { $0.value == 0 ? nil : $0 } ?? "\u{FFFD}"
    return Array(String(Character(scalar)).utf8)
  }

  private func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// A whole number without a sign; nil if none is next. Larger ones are a million.
  mutating func number() -> Int? {
    var value: Int?
    while peek() &- UInt8(ascii: "0") < 10 {
      value = min((value ?? 0) * 10 + Int(peek() - UInt8(ascii: "0")), 1_000_000)
      advance()
    }
    return value
  }

  /// An error here, with what was found.
  func unexpected(_ problem: String, remedy: String = "correct the selector") -> SelectorError {
    let rest = String(decoding: bytes[position...].prefix(24), as: UTF8.self)
    let place = isAtEnd ? "at the end" : "at '\(rest)\(bytes.count - position > 24 ? "…" : "")'"
    return SelectorError(problem: "\(problem) \(place)", remedy: remedy)
  }
}

extension [UInt8] {
  /// With the letters A to Z made small.
  var asciiLowercased: [UInt8] { map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 } }
}

extension NodeTest {
  /// The test for an element's name, in any case.
  static func named(_ name: [UInt8]) -> NodeTest {
    let lower = name.asciiLowercased
    let tag = lower.withUnsafeBufferPointer { HTMLTag(name: $0) }
    return tag == .other ? .name(lower) : .tag(tag)
  }
}

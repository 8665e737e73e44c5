/// HTML in the making. What comes from a page goes through `text` or `attribute`, which escape it.
package struct Markup {
  /// What was written so far: UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Nothing written yet.
  package init() {}

  /// Writes markup of our own.
  package mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Writes a byte of what is escaped already.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Writes text between tags or in a quoted attribute. Controls that HTML forbids become U+FFFD.
  package mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case UInt8(ascii: "'"): raw("&#39;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: raw("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }

  /// Writes ` name="value"`, or nothing where the value is empty.
  package mutating func attribute(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    raw(" \(name)=\"")
    text(value)
    raw("\"")
  }
}

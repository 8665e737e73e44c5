/// The character references of XML: `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;` and numbers.
enum MarkupReference {
  private static let named: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
    "apos": UInt8(ascii: "'"),
  ]
  /// Of what stands between `&` and `;`.
  private static let maximumLength = 10

  /// The text with its references replaced. Any other stays as it is: an entity that the document defines
  /// is never looked up, so none can grow.
  static func replaced(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "&"),
        let end = text[index...].prefix(maximumLength + 2).firstIndex(of: UInt8(ascii: ";")),
        let bytes = replacement(text[(index + 1)..<end])
      {
        out += bytes
        index = end + 1
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func replacement(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    let text = String(decoding: name, as: UTF8.self)
    if let byte = named[text] { return [byte] }
    guard text.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = text.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number > 0, let scalar = Unicode.Scalar(number) else { return nil }
    return Array(String(Character(scalar)).utf8)
  }
}

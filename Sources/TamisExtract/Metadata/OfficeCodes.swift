/// Tells an office's mark in a filing system from a writer's name: `COMM/PRESS/01`, `DGT-C2/114`.
enum OfficeCodes {
  /// Whether a text is letters, digits, strokes and hyphens without spaces, in capitals, with a part of digits.
  static func isCode(_ text: String) -> Bool {
    let utf8 = Array(text.utf8)
    guard utf8.contains(UInt8(ascii: "/")),
      utf8.allSatisfy({
        $0 &- UInt8(ascii: "A") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "/")
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      })
    else { return false }
    return utf8.split(separator: UInt8(ascii: "/")).contains { part in
      part.contains { $0 &- UInt8(ascii: "0") < 10 }
    }
  }
}

/// A text as phrases are compared: lower case without accents, straight apostrophes, single spaces and none
/// before `: ! ?`, runs of digits as one `0`, full-width forms as ASCII, no marks around it.
///
/// `« ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ : »` and `διαβαστε επισης` are the same.
struct FoldedText: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - keepsEnds: Whether punctuation at the end stays, for beginnings and frames.
  ///   - keepsStart: Whether punctuation at the start stays.
  /// - Complexity: O(*n*).
  init(_ utf8: ArraySlice<UInt8>, keepsEnds: Bool = false, keepsStart: Bool = false) {
    bytes.reserveCapacity(utf8.count)
    var index = utf8.startIndex
    if !keepsStart {
      while index < utf8.endIndex, let length = Self.openingMark(utf8[index...]) { index += length }
    }
    while index < utf8.endIndex {
      let byte = utf8[index]
      if byte < 0x80 {
        append(byte)
        index += 1
      } else {
        index += appendScalar(utf8[index...])
      }
    }
    if !keepsEnds { trimEnd() }
  }

  /// How many bytes the mark at the start takes that only sets a line off, such as `>`, `•` and `【`.
  private static func openingMark(_ utf8: ArraySlice<UInt8>) -> Int? {
    guard let first = utf8.first else { return nil }
    if first < 0x80 { return asciiMarks.contains(first) || first <= 0x20 ? 1 : nil }
    for mark in openingMarks where utf8.starts(with: mark) { return mark.count }
    return nil
  }

  private static let asciiMarks = Array(">-*+([|#=~".utf8)
  private static let openingMarks = [
    "\u{A0}", "\u{3000}", "\u{2003}", "»", "›", "→", "•", "·", "▶", "►", "▸", "●", "■", "◆", "★", "☆", "※",
    "–",
    "—", "【", "［", "（", "[", "«", "▪", "▲", "△", "◎", "○", "◇", "□", "👉", "➡", "✅", "📌", "📷", "📸", "\u{FE0F}",
    "丨", "｜", "＞",
  ].map { Array($0.utf8) }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case 0...0x20: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // A run of digits is one number, thousands set apart by spaces included.
      if bytes.last == 0x20, bytes.dropLast().last == UInt8(ascii: "0") { bytes.removeLast() }
      if bytes.last != UInt8(ascii: "0") { bytes.append(UInt8(ascii: "0")) }
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if bytes.last == 0x20 { bytes.removeLast() }
      bytes.append(byte)
    default: bytes.append(byte)
    }
  }

  /// - Returns: How many bytes it took.
  private mutating func appendScalar(_ utf8: ArraySlice<UInt8>) -> Int {
    let first = utf8[utf8.startIndex]
    let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, utf8.count)
    var scalar = UInt32(first) & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07)
    for step in 1..<max(length, 1) { scalar = scalar << 6 | UInt32(utf8[utf8.startIndex + step] & 0x3F) }
    switch scalar {
    case 0xA0, 0x202F, 0x2009, 0x2002, 0x2003, 0x3000: append(0x20)
    case 0x2018, 0x2019: append(UInt8(ascii: "'"))
    case 0x2013, 0x2014: append(UInt8(ascii: "-"))
    case 0xFF01...0xFF5E: append(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
    case 0xC0...0x17F: appendLatin(scalar, utf8.prefix(length))
    case 0x386...0x3CE: append(twoBytes: Self.greek[Int(scalar - 0x386)])
    case 0x400...0x40F: append(twoBytes: scalar == 0x401 ? 0x435 : scalar + 0x50)
    case 0x410...0x42F: append(twoBytes: scalar + 0x20)
    case 0x451: append(twoBytes: 0x435)
    case 0x200B...0x200F, 0xFEFF, 0xAD, 0x300...0x36F: break
    default: bytes.append(contentsOf: utf8.prefix(length))
    }
    return length
  }

  private mutating func append(twoBytes scalar: UInt32) {
    bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }

  private mutating func appendLatin(_ scalar: UInt32, _ utf8: ArraySlice<UInt8>) {
    switch scalar {
    case 0xC6, 0xE6: bytes.append(contentsOf: "ae".utf8)
    case 0x152, 0x153: bytes.append(contentsOf: "oe".utf8)
    case 0xDF: bytes.append(contentsOf: "ss".utf8)
    default:
      let base = Self.latin[Int(scalar - 0xC0)]
      if base == UInt8(ascii: "*") { bytes.append(contentsOf: utf8) } else { bytes.append(base) }
    }
  }

  // U+00C0 to U+017F without their accents; "*" for those that stay.
  private static let latin = Array(
    ("aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y" + "aaaaaaccccccccddddeeeeeeeeee"
      + "gggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs")
      .utf8)

  // U+0386 to U+03CE: lower case without accents, final sigma as sigma.
  private static let greek: [UInt32] = (0x386...0x3CE).map { (scalar: UInt32) in
    switch scalar {
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case 0x391...0x3A9: scalar + 0x20
    default: scalar
    }
  }

  private mutating func trimEnd() {
    while let last = bytes.last {
      if Self.asciiEnds.contains(last) {
        bytes.removeLast()
        continue
      }
      guard let mark = Self.closingMarks.first(where: { bytes.suffix($0.count).elementsEqual($0) }) else {
        return
      }
      bytes.removeLast(mark.count)
    }
  }

  private static let asciiEnds = Array(" .:!?,>-)]|+*;".utf8)
  private static let closingMarks = [
    "…", "»", "›", "→", "。", "▼", "】", "•", "·", "▶", "►", "↓", "、", "￼", "👇", "丨",
  ].map { Array($0.utf8) }
}

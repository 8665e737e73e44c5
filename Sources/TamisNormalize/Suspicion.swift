/// What a quick scan found in a text that a clean-up rule may have to look at.
///
/// Most blocks have nothing, and cost the scan alone.
struct Suspicion: OptionSet, Sendable {
  let rawValue: UInt32

  /// An ampersand with a semicolon some way behind it is likely.
  static let entity = Suspicion(rawValue: 1 << 0)
  /// A letter that may be the first byte of UTF-8 read in another encoding, and a sign that may be the next.
  static let mojibake = Suspicion(rawValue: 1 << 1)
  /// U+0080...U+009F.
  static let c1Control = Suspicion(rawValue: 1 << 2)
  /// Characters without a shape: soft hyphen, zero-width space, bidi controls, C0 controls.
  static let invisible = Suspicion(rawValue: 1 << 3)
  static let radical = Suspicion(rawValue: 1 << 4)
  static let ligature = Suspicion(rawValue: 1 << 5)
  static let fullWidth = Suspicion(rawValue: 1 << 6)
  static let halfWidth = Suspicion(rawValue: 1 << 7)
  static let lineBreak = Suspicion(rawValue: 1 << 8)
  static let ideographicSpace = Suspicion(rawValue: 1 << 9)
  /// White space at an end, in a run, or that is no space.
  static let whiteSpace = Suspicion(rawValue: 1 << 10)
  /// U+00A0 or U+202F.
  static let noBreakSpace = Suspicion(rawValue: 1 << 11)
  /// Quotation marks and apostrophes of U+2018...U+201F.
  static let curlyQuote = Suspicion(rawValue: 1 << 12)
  /// Han characters, and next to none of the common ones among the first of them.
  static let rareHan = Suspicion(rawValue: 1 << 13)
  /// What only the library that does it can tell.
  static let always = Suspicion(rawValue: 1 << 31)

  /// Scans a text. About 1 ns a byte.
  init(scanning text: ArraySlice<UInt8>) {
    self = text.withUnsafeBufferPointer { Self.scan($0) }
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Suspicion {
    guard let first = bytes.first, let last = bytes.last else { return .always }
    var found = Suspicion.always
    if first <= 0x20 || last <= 0x20 { found.insert(.whiteSpace) }
    var hasHan = false
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        i &+= 1
        if byte > 0x26, byte != 0x7F { continue }
        found.formUnion(ofASCII(byte, before: i < bytes.count ? bytes[i] : 0))
      } else if byte >= 0xE4, byte <= 0xEE {
        // Han and Hangul, and nothing that any rule changes.
        hasHan = true
        i &+= 3
      } else {
        let scalar = bytes.scalar(at: i)
        // A capital or caron in a word of small letters.
        if i > 0, bytes[i &- 1] &- 0x61 < 26, scalar.value &- 0xC0 < 0x1F || scalar.value == 0x17D {
          found.insert(.mojibake)
        }
        i &+= scalar.length
        found.formUnion(of(scalar.value, before: i < bytes.count ? bytes[i] : 0))
      }
    }
    if hasHan, HanUsage(startOf: bytes).isUnusual { found.insert(.rareHan) }
    return found
  }

  @inline(__always)
  private static func ofASCII(_ byte: UInt8, before next: UInt8) -> Suspicion {
    switch byte {
    case 0x20: next == 0x20 || next == 0x0A ? .whiteSpace : []
    case 0x26: .entity
    case 0x0A: next <= 0x20 ? [.lineBreak, .whiteSpace] : .lineBreak
    case 0x09, 0x0B...0x0D: .whiteSpace
    case 0x21...0x25: []
    default: .invisible
    }
  }

  /// à to ô, which often stand before another letter like them: créé.
  @inline(__always)
  private static func isSmallLetter(_ scalar: UInt32) -> Bool { scalar &- 0xE0 < 0x15 }

  /// Whether a character that begins with this byte may be a byte 80...BF in windows-1252.
  @inline(__always)
  private static func isLikeTrailByte(_ lead: UInt8) -> Bool {
    lead == 0xC2 || lead == 0xC5 || lead == 0xC6 || lead == 0xCB || lead == 0xE2
  }

  /// - Parameter next: The byte after the scalar; 0 at the end.
  private static func of(_ scalar: UInt32, before next: UInt8) -> Suspicion {
    var found: Suspicion = []
    switch scalar {
    case 0x80...0x9F: found = .c1Control
    case 0xA0, 0x202F: found = .noBreakSpace
    case 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      found = .invisible
    case 0x2018...0x201F: found = .curlyQuote
    case 0x2028, 0x2029: found = .whiteSpace
    case 0x2E80...0x2FD5: found = .radical
    case 0x3000: found = .ideographicSpace
    case 0xFB00...0xFB06: found = .ligature
    case 0xFF10...0xFF5A: found = .fullWidth
    case 0xFF61...0xFF9F: found = .halfWidth
    default: break
    }
    if next >= 0x80, Mojibake.mayBegin(scalar), !isSmallLetter(scalar) || isLikeTrailByte(next) {
      found.insert(.mojibake)
    }
    return found
  }
}

internal import TamisUnicode

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
  /// Characters that may not be in normalisation form C.
  static let uncomposed = Suspicion(rawValue: 1 << 14)
  /// What only the library that does it can tell.
  static let always = Suspicion(rawValue: 1 << 31)

  /// Scans a text. Less than 1 ns a byte.
  init(scanning text: ArraySlice<UInt8>) {
    self = text.withUnsafeBufferPointer { Self.scan($0) }
  }

  init(scanning text: UnsafeBufferPointer<UInt8>) { self = Self.scan(text) }

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
        let plain = plainLength(bytes, at: i)
        if plain > 0 {
          i &+= plain
          continue
        }
        i &+= 1
        if byte > 0x26, byte != 0x7F { continue }
        found.formUnion(ofASCII(byte, before: i < bytes.count ? bytes[i] : 0))
      } else if byte >= 0xE4, byte <= 0xEE {
        // Han and Hangul, and nothing that any rule changes but for letters of Hangul.
        hasHan = true
        if byte > 0xE9 { found.insert(.uncomposed) }
        i &+= 3
      } else if isPlainMark(bytes, at: i) {
        i &+= 3
      } else if byte == 0xC3, i &+ 2 < bytes.count, bytes[i &+ 1] >= 0xA0, bytes[i &+ 2] < 0x80 {
        // à to ÿ before ASCII.
        i &+= 2
      } else if byte == 0xE2, i &+ 2 < bytes.count, bytes[i &+ 1] == 0x80, bytes[i &+ 2] == 0x99 {
        // ’
        found.insert(.curlyQuote)
        i &+= 3
      } else {
        let scalar = bytes.scalar(at: i)
        // A capital or caron in a word of small letters.
        if i > 0, bytes[i &- 1] &- 0x61 < 26, scalar.value &- 0xC0 < 0x1F || scalar.value == 0x17D {
          found.insert(.mojibake)
        }
        i &+= scalar.length
        found.formUnion(of(scalar.value))
        if i < bytes.count, bytes[i] >= 0x80, Mojibake.mayBegin(scalar.value),
          !isSmallLetter(scalar.value) || mayBeTrail(bytes, at: i)
        {
          found.insert(.mojibake)
        }
      }
    }
    if hasHan, HanUsage(startOf: bytes).isUnusual { found.insert(.rareHan) }
    return found
  }

  /// Whether an East Asian mark begins at an index that no rule looks at: 、。《》「」 and the like of
  /// U+3001...U+301F, ！ to ／ and ： to ＠.
  @inline(__always)
  private static func isPlainMark(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    guard i &+ 2 < bytes.count else { return false }
    let third = bytes[i &+ 2]
    return switch (bytes[i], bytes[i &+ 1]) {
    case (0xE3, 0x80): third &- 0x81 < 0x1F
    case (0xEF, 0xBC): third &- 0x81 < 0x0F || third &- 0x9A < 7
    default: false
    }
  }

  /// How many bytes from an index on, up to eight, are such that no rule looks at: letters, digits, marks,
  /// spaces by themselves, and à to ÿ before ASCII. They are read together; 0 says nothing of the first one.
  @inline(__always)
  private static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    guard i &+ 8 <= bytes.count, let base = bytes.baseAddress else { return 0 }
    let word = UInt64(littleEndian: UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self))
    let spaces = zeros(word ^ 0x2020_2020_2020_2020)
    let controls = (word &- 0x2020_2020_2020_2020) & ~word
    // The bytes of à to ÿ, C3 A0 to C3 BF, with ASCII behind them.
    let second = word & ~(word << 1) & (word << 2)
    let leads = zeros(word ^ 0xC3C3_C3C3_C3C3_C3C3) & second >> 8 & (~word & highBits) >> 16
    let special =
      word & ~(leads | leads << 8) | controls | zeros(word ^ 0x2626_2626_2626_2626)
      | zeros(word ^ 0x7F7F_7F7F_7F7F_7F7F)
    let length = ((special | spaces & spaces << 8) & highBits).trailingZeroBitCount / 8
    // What comes after a space at the end matters.
    return length > 0 && bytes[i &+ length &- 1] == 0x20 ? length &- 1 : length
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that is zero; above such a one, there may be others.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & highBits
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

  /// Whether two characters at an index may be the bytes 80...BF in windows-1252 that follow à to ô as bytes.
  /// A no-break space is none at first, as in French `é »`: few characters have it there.
  private static func mayBeTrail(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let first = trailLength(bytes, at: index), trailLength(bytes, at: index &+ first) != nil else {
      return false
    }
    return bytes[index] != 0xC2 || bytes[index &+ 1] != 0xA0
  }

  /// The length of a character that may be a byte 80...BF in windows-1252.
  private static func trailLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index &+ 1 < bytes.count else { return nil }
    switch bytes[index] {
    case 0xC2, 0xC5, 0xC6, 0xCB: return 2
    case 0xE2 where index &+ 2 < bytes.count:
      // Not the narrow no-break space.
      return bytes[index &+ 1] == 0x80 && bytes[index &+ 2] == 0xAF ? nil : 3
    default: return nil
    }
  }

  private static func of(_ scalar: UInt32) -> Suspicion {
    var found: Suspicion = []
    switch scalar {
    case 0x80...0x9F: found = .c1Control
    case 0xA0, 0x202F: found = .noBreakSpace
    case 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      found = .invisible
    case 0x2018...0x201F: found = .curlyQuote
    case 0x2028, 0x2029: found = .whiteSpace
    case 0x2E80...0x2FD5: found = .radical
    case 0x3000: found = .ideographicSpace
    case 0xFB00...0xFB06: found = .ligature
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: found = .fullWidth
    case 0xFF61...0xFF9F: found = .halfWidth
    default: break
    }
    if scalar >= 0x300, NormalForm.mayChange(scalar) { found.insert(.uncomposed) }
    return found
  }
}

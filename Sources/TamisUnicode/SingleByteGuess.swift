/// Tells the single-byte encodings of Western Europe apart by what stands where: letters in words,
/// marks between them. ICU knows windows-1252 only, and takes Macintosh and DOS text for it.
enum SingleByteGuess {
  /// In order of preference: a later one must be better.
  static let western: [TextEncoding] = [.windows1252, .iso885915, .macintosh, .ibm850]

  /// The candidate that makes the best text of the bytes; `otherwise` where none makes any much
  /// better than that does.
  static func best(
    of candidates: [TextEncoding], for bytes: [UInt8], otherwise: TextEncoding,
    converters: inout ConverterCache
  ) throws(ICUError) -> TextEncoding {
    var best = otherwise
    var bestScore = try score(otherwise, bytes, &converters)
    let common = try score(.windows1252, bytes, &converters)
    let highBytes = bytes.count { $0 >= 0x80 }
    for candidate in candidates {
      let score = try score(candidate, bytes, &converters)
      // Macintosh and DOS text is rare on the Web, and all its letters are odd in windows-1252:
      // three points a byte keep stray quotes and dashes from making it (English pages of 2006).
      let isRare = candidate == .macintosh || candidate == .ibm850
      if isRare && score < common + 3 * min(highBytes, limit) { continue }
      if score > bestScore { (best, bestScore) = (candidate, score) }
    }
    return best
  }

  /// How many bytes are looked at.
  private static let limit = 20_000

  private static func score(
    _ encoding: TextEncoding, _ bytes: [UInt8], _ converters: inout ConverterCache
  ) throws(ICUError) -> Int {
    guard case .singleByte(let name) = encoding.method else { return .min }
    let scalars = try converters.table(for: encoding, icuName: name).scalars
    var score = 0
    var seen = 0
    for i in bytes.indices where bytes[i] >= 0x80 {
      let before = i > 0 ? Kind(scalars[Int(bytes[i - 1])]) : .space
      let after = i + 1 < bytes.count ? Kind(scalars[Int(bytes[i + 1])]) : .space
      score += worth(of: scalars[Int(bytes[i])], between: before, and: after)
      seen += 1
      if seen == limit { break }
    }
    return score
  }

  private enum Kind {
    case lower, upper, digit, space, mark, wrong

    init(_ scalar: UInt16) {
      switch scalar {
      case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x153, 0x161, 0x17E: self = .lower
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x152, 0x160, 0x178, 0x17D: self = .upper
      case 0x100...0x17F: self = scalar & 1 == 1 ? .lower : .upper
      case 0x30...0x39: self = .digit
      case 0x20, 0xA0, 0x09, 0x0A, 0x0D: self = .space
      case 0xFFFD, 0x80...0x9F, 0...0x1F: self = .wrong
      default: self = .mark
      }
    }

    var isLetter: Bool { self == .lower || self == .upper }
  }

  /// How likely the scalar is where it stands, from -8 to 4.
  private static func worth(of scalar: UInt16, between before: Kind, and after: Kind) -> Int {
    switch Kind(scalar) {
    case .wrong: return -8
    case .lower:
      if before == .upper && after == .upper { return -3 }
      // "t½" is a half-life in windows-1252, and no word ends in œ.
      if scalar == 0x153 && !after.isLetter { return -2 }
      // The letters French, German, Spanish, Portuguese and Italian are full of.
      let isCommon =
        switch scalar {
        case 0xDF, 0xE0...0xE2, 0xE4, 0xE7...0xEA, 0xEE, 0xEF, 0xED, 0xF1, 0xF3, 0xF4, 0xF6, 0xF9...0xFC,
          0x153:
          true
        default: false
        }
      return before.isLetter || after.isLetter ? (isCommon ? 4 : 0) : (scalar == 0xE0 ? 3 : -1)
    case .upper: return before == .lower ? -4 : after.isLetter || before == .upper ? 2 : -1
    case .space: return 3
    case .digit: return 0
    case .mark: return worthOfMark(scalar, between: before, and: after)
    }
  }

  private static func worthOfMark(_ scalar: UInt16, between before: Kind, and after: Kind) -> Int {
    switch scalar {
    case 0x2019: return before.isLetter ? 4 : 1
    // Dashes and dots stand anywhere.
    case 0x2026, 0x2013, 0x2014: return 3
    case 0xAB, 0x2018, 0x201C: return before.isLetter ? -2 : after == .mark ? 0 : 3
    case 0xBB, 0x201D: return after.isLetter ? -2 : 3
    case 0x20AC, 0xB0, 0xA7, 0xB7, 0x2022, 0xA9: return before.isLetter && after.isLetter ? -3 : 2
    case 0xAE, 0x2122: return after.isLetter ? -2 : 2
    case 0xBC, 0xBD, 0xBE, 0xB2, 0xB3:
      return before == .digit || before == .space || before == .lower && !after.isLetter ? 2 : -4
    // Signs that hardly any text has.
    case 0xA4, 0xA6, 0xA8, 0xAC, 0xAF, 0xB4, 0xB8: return -3
    default: return before.isLetter && after.isLetter ? -4 : -1
    }
  }
}

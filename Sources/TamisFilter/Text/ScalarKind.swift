internal import TamisUnicode

/// What a scalar is to the filter: how it takes part in words, lines and counts.
enum ScalarKind: UInt8 {
  case space, lineFeed
  /// A letter of a script that sets spaces between words.
  case letter
  /// A syllable of Hangul: about two letters of an alphabet.
  case hangul
  case digit
  /// A character of Han or kana, which is a token of its own.
  case ideograph
  /// A letter of Thai, Lao, Khmer or Burmese, which set no spaces between words either.
  case unspaced
  case other

  /// Whether the scalar continues a word.
  @inline(__always)
  var isOfWord: Bool { self == .letter || self == .digit || self == .hangul }

  @inline(__always)
  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self = Self.ascii(scalar)
    } else if scalar &- 0x4E00 < 0x5200 {
      self = .ideograph
    } else {
      self = Self.beyond(scalar)
    }
  }

  @inline(__always)
  private static func ascii(_ scalar: UInt32) -> ScalarKind {
    if (scalar | 0x20) &- 0x61 < 26 { return .letter }
    if scalar == 0x20 { return .space }
    if scalar &- 0x30 < 10 { return .digit }
    if scalar == 0x0A { return .lineFeed }
    return scalar < 0x20 ? .space : .other
  }

  /// By blocks: exact for letters of living scripts, near enough for the rest.
  private static func beyond(_ scalar: UInt32) -> ScalarKind {
    switch scalar {
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
    case 0x85, 0x2028, 0x2029: .lineFeed
    case 0x80...0xBF, 0xD7, 0xF7: .other
    case 0xE01...0xE4E, 0xE80...0xEDF, 0x1000...0x109F, 0x1780...0x17D3: .unspaced
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0xFF10...0xFF19: .digit
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: .hangul
    case 0x3005...0x3007, 0x3041...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0xF900...0xFAFF: .ideograph
    case 0xFF66...0xFF9D, 0x20000...0x323AF: .ideograph
    case 0x55A...0x55F, 0x589...0x58F, 0x5BE, 0x5C0, 0x5C3, 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4: .other
    case 0x964, 0x965, 0xE4F...0xE5B, 0x1361...0x1368, 0x17D4...0x17DA: .other
    case 0x2010...0x202E, 0x2030...0x205E, 0x2060...0x2BFF, 0x2E00...0x2FFF, 0x3001...0x3004: .other
    case 0x3008...0x3040, 0x3200...0x33FF, 0xE000...0xF8FF, 0xFD3E...0xFD3F, 0xFE00...0xFE6F: .other
    case 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF: .other
    case 0x1F000...0x1FFFF, 0xE0000...0x10FFFF: .other
    default: .letter
    }
  }
}

/// Simple lower case, so that a changed capital makes no other word.
@inline(__always)
func lowercased(_ scalar: UInt32) -> UInt32 {
  if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
  return switch scalar {
  case 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
  case 0x400...0x40F: scalar + 0x50
  case 0x3040...0xFFFF: scalar
  default: LatinCase.lowercased(scalar)
  }
}

/// The hash of a word: FNV-1a over its lower-case scalars, then mixed.
struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    state = (state ^ UInt64(lowercased(scalar))) &* 0x100_0000_01B3
  }

  @inline(__always)
  var value: UInt64 { mixed(state) }

  /// The hash of a word that a list names.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for scalar in word.unicodeScalars { hash.add(scalar.value) }
    return hash.value
  }
}

/// A permutation of 64-bit numbers whose bits all depend on all: the end of SplitMix64 (Steele, Lea and
/// Flood, 2014).
@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
  var mixed = value
  mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}

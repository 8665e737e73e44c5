/// A Chinese sentence as the word model sees it: one unit for each character, with what sort it is.
///
/// All digits are one symbol to the model and so are all letters of alphabets; a mark that changes the
/// character before it (a variation selector, a combining accent) is no unit of its own.
struct ChineseUnits {
  /// Sorts of characters; raw values are parts of the features' keys.
  enum Sort: UInt8 {
    case outside, digit, letter, numeral, dateUnit, han, kana, space, middleDot, joiningMark, other
  }

  /// Units of nothing before and after the sentence, so that looking around needs no checks.
  static let margin = 2

  /// The number of units, margins left out.
  private(set) var count = 0
  /// With margins.
  private(set) var symbols: [UInt16] = []
  /// With margins.
  private(set) var sorts: [UInt8] = []
  /// Where each unit begins, in bytes; no margins, and the text's length at the end.
  private(set) var starts: [Int] = []

  /// Reads a text in simplified characters.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    symbols.removeAll(keepingCapacity: true)
    sorts.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    appendMargin()
    var index = 0
    var joinsNext = false
    var isHalfFlag = false
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      let isFlag = scalar &- 0x1F1E6 < 26
      let isJoined = joinsNext && !ScalarClass.isSpace(scalar)
      // After white space, which belongs to no word, a mark is by itself.
      let isAfterCharacter = sorts.last != Sort.space.rawValue && !starts.isEmpty
      if isAfterCharacter, isJoined || Self.changesCharacterBefore(scalar) || (isFlag && isHalfFlag) {
        joinsNext = scalar == 0x200D
        isHalfFlag = false
      } else {
        let sort = Self.sort(of: scalar)
        starts.append(index)
        sorts.append(sort.rawValue)
        symbols.append(Self.symbol(of: scalar, sort))
        joinsNext = false
        isHalfFlag = isFlag
      }
      index += length
    }
    count = starts.count
    starts.append(text.count)
    appendMargin()
  }

  private mutating func appendMargin() {
    for _ in 0..<Self.margin {
      symbols.append(1)
      sorts.append(Sort.outside.rawValue)
    }
  }

  private static func symbol(of scalar: UInt32, _ sort: Sort) -> UInt16 {
    switch sort {
    case .digit: 0x30
    case .letter: 0x61
    default: UInt16(min(scalar, 0xFFFF))
    }
  }

  /// The sort of a character; `train.py` tells them apart in the same way.
  private static func sort(of scalar: UInt32) -> Sort {
    if scalar &- 0x4E00 < 0x5200 { return sort(ofHan: scalar) }
    switch scalar {
    case 0x30...0x39, 0xFF10...0xFF19: return .digit
    case 0x2E, 0x2C, 0x25, 0x2D, 0x2F, 0x3A: return .joiningMark
    case 0xB7, 0x2022, 0x2027, 0x30FB: return .middleDot
    case 0x3007: return .numeral
    case 0x3040...0x30FF: return .kana
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xAC00...0xD7A3: return .letter
    default: break
    }
    if ScalarClass.isHan(scalar) { return .han }
    if ScalarClass.isSpace(scalar) { return .space }
    return scalar < 0x2E80 && ScalarClass.isLetter(scalar) ? .letter : .other
  }

  private static func sort(ofHan scalar: UInt32) -> Sort {
    switch scalar {
    // 一 七 万 三 两 九 二 五 亿 兆 八 六 几 十 千 半 卅 四 廿 数 百 零
    case 0x4E00, 0x4E03, 0x4E07, 0x4E09, 0x4E24, 0x4E5D, 0x4E8C, 0x4E94, 0x4EBF, 0x5146, 0x516B, 0x516D,
      0x51E0, 0x5341, 0x5343, 0x534A, 0x5345, 0x56DB, 0x5EFF, 0x6570, 0x767E, 0x96F6:
      .numeral
    // 分 号 年 日 时 月 秒
    case 0x5206, 0x53F7, 0x5E74, 0x65E5, 0x65F6, 0x6708, 0x79D2: .dateUnit
    default: .han
    }
  }

  private static func changesCharacterBefore(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x200C, 0x200D, 0x20D0...0x20FF, 0x3099, 0x309A, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF,
      0xE0100...0xE01EF:
      true
    default: false
    }
  }
}

/// Puts right what ICU's Chinese converters still read as private use: characters that Unicode
/// has encoded since, under the code points the WHATWG indexes give them.
///
/// Sources: GB 18030-2022 (its changed mappings); HKSCS-2008.
struct PrivateUsePatch {
  private let encoding: TextEncoding

  init(for encoding: TextEncoding) { self.encoding = encoding }

  /// Appends what a scalar of the private use area stands for.
  ///
  /// - Returns: Whether it stands for nothing, so that U+FFFD was appended.
  func append(_ scalar: UInt32, to output: inout [UInt8]) -> Bool {
    switch encoding {
    case .gb18030, .gbk:
      appendUTF8(Self.gb18030[scalar] ?? scalar, to: &output)
      return false
    case .big5:
      // Big5's own private use is not the Web's: what HKSCS has not is an error there.
      guard let character = Self.big5[scalar] else {
        appendUTF8(0xFFFD, to: &output)
        return true
      }
      appendUTF8(character.base, to: &output)
      if character.mark != 0 { appendUTF8(character.mark, to: &output) }
      return false
    default:
      appendUTF8(scalar, to: &output)
      return false
    }
  }

  static let gb18030: [UInt32: UInt32] = [
    0xE5E5: 0x3000, 0xE7C7: 0x1E3F,
    // Vertical forms of punctuation.
    0xE78D: 0xFE10, 0xE78E: 0xFE12, 0xE78F: 0xFE11, 0xE790: 0xFE13, 0xE791: 0xFE14, 0xE792: 0xFE15,
    0xE793: 0xFE16, 0xE794: 0xFE17, 0xE795: 0xFE18, 0xE796: 0xFE19,
    // Han components.
    0xE81E: 0x9FB4, 0xE826: 0x9FB5, 0xE82B: 0x9FB6, 0xE82C: 0x9FB7, 0xE832: 0x9FB8, 0xE843: 0x9FB9,
    0xE854: 0x9FBA, 0xE864: 0x9FBB, 0xE816: 0x20087, 0xE817: 0x20089, 0xE818: 0x200CC,
    0xE831: 0x215D7, 0xE83B: 0x2298F, 0xE855: 0x241FE,
  ]

  private static let big5: [UInt32: (base: UInt32, mark: UInt32)] = [
    // Strokes.
    0xF303: (0x31C0, 0), 0xF304: (0x31C1, 0), 0xF305: (0x31C2, 0), 0xF306: (0x31C3, 0),
    0xF307: (0x31C4, 0), 0xF309: (0x31C5, 0), 0xF30C: (0x31C6, 0), 0xF30D: (0x31C7, 0),
    0xF310: (0x31C8, 0), 0xF312: (0x31C9, 0), 0xF313: (0x31CA, 0), 0xF314: (0x31CB, 0),
    0xF315: (0x31CC, 0), 0xF317: (0x31CD, 0), 0xF318: (0x31CE, 0), 0xF7E5: (0x31CF, 0),
    // Letters of Hanyu Pinyin that have no code point of their own.
    0xF325: (0xCA, 0x304), 0xF327: (0xCA, 0x30C), 0xF344: (0xEA, 0x304), 0xF346: (0xEA, 0x30C),
    0xF34A: (0x23DA, 0), 0xF34B: (0x23DB, 0),
    // Han of Unicode 4.1 and later.
    0xF57A: (0x9FA6, 0), 0xF5A4: (0x9FA7, 0), 0xF5AB: (0x9FA8, 0), 0xF5CC: (0x9FA9, 0),
    0xF5CE: (0x9FAA, 0), 0xF5D0: (0x9FAB, 0), 0xF5D5: (0x9FAC, 0), 0xF5EC: (0x9FAD, 0),
    0xF5ED: (0x9FAE, 0), 0xF5EF: (0x9FAF, 0), 0xF7EB: (0x9FB0, 0), 0xF7ED: (0x9FB1, 0),
    0xF602: (0x9FB2, 0), 0xF61C: (0x9FB3, 0),
  ]
}

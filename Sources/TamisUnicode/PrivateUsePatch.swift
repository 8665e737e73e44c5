/// Puts right what ICU's Chinese converters still read as private use: characters that Unicode
/// has encoded since, under the code points the WHATWG indexes give them.
///
/// Source: GB 18030-2022, table of the 24 changed mappings.
struct PrivateUsePatch {
  private let isGB18030: Bool

  init(for encoding: TextEncoding) { isGB18030 = encoding == .gb18030 || encoding == .gbk }

  func scalar(for privateUse: UInt32) -> UInt32 {
    guard isGB18030 else { return privateUse }
    return Self.gb18030[privateUse] ?? privateUse
  }

  private static let gb18030: [UInt32: UInt32] = [
    0xE5E5: 0x3000, 0xE7C7: 0x1E3F,
    // Vertical forms of punctuation.
    0xE78D: 0xFE10, 0xE78E: 0xFE12, 0xE78F: 0xFE11, 0xE790: 0xFE13, 0xE791: 0xFE14, 0xE792: 0xFE15,
    0xE793: 0xFE16, 0xE794: 0xFE17, 0xE795: 0xFE18, 0xE796: 0xFE19,
    // Han components.
    0xE81E: 0x9FB4, 0xE826: 0x9FB5, 0xE82B: 0x9FB6, 0xE82C: 0x9FB7, 0xE832: 0x9FB8, 0xE843: 0x9FB9,
    0xE854: 0x9FBA, 0xE864: 0x9FBB, 0xE816: 0x20087, 0xE817: 0x20089, 0xE818: 0x200CC,
    0xE831: 0x215D7, 0xE83B: 0x2298F, 0xE855: 0x241FE,
  ]
}

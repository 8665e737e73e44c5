/// Tells Thai in TIS-620 and its like, which ICU does not know, by its spelling.
enum ThaiGuess {
  /// Whether bytes of 80...FF are Thai: none where Thai has none, its vowels and tone marks as often as it has
  /// them, and each where it may stand.
  static func fits(_ bytes: [UInt8], evidence: ByteEvidence) -> Bool {
    // Letters stand side by side, which those beyond ASCII of Latin text do not.
    guard evidence.pairedHighBytes * 4 >= evidence.highBytes * 3 else { return false }
    var (letters, consonants, marks, misplaced) = (0, 0, 0, 0)
    var before: UInt8 = 0
    for byte in bytes.prefix(20_000) {
      defer { before = byte }
      // A vowel in front of its consonant.
      if (0xE0...0xE4).contains(before), !isConsonant(byte) { misplaced += 1 }
      guard byte >= 0x80 else { continue }
      switch byte {
      case 0xA1...0xCE: consonants += 1
      // Vowels above and below and tone marks follow a consonant, or one another.
      case _ where isMark(byte):
        marks += 1
        if !isConsonant(before), !isMark(before) { misplaced += 1 }
      case 0xCF, 0xD0, 0xD2, 0xD3, 0xDF...0xE6, 0xEF...0xFB: break
      // What windows-874 has besides: …, quotes, dashes, the no-break space.
      case 0x80, 0x85, 0x91...0x97, 0xA0: continue
      default: return false
      }
      letters += 1
    }
    return letters >= 20 && consonants * 5 >= letters * 2 && marks * 8 >= letters && misplaced * 20 <= letters
  }

  private static func isConsonant(_ byte: UInt8) -> Bool { (0xA1...0xCE).contains(byte) }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0xD1 || (0xD4...0xDA).contains(byte) || (0xE7...0xEE).contains(byte)
  }
}

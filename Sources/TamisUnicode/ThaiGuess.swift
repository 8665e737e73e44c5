/// Tells Thai in TIS-620 and its like, which ICU does not know, by its vowels and tone marks.
enum ThaiGuess {
  /// Whether bytes of 80...FF are Thai: none where Thai has none, and vowels as often as it has them.
  static func fits(_ bytes: [UInt8]) -> Bool {
    var letters = 0
    var marks = 0
    for byte in bytes.prefix(20_000) where byte >= 0x80 {
      switch byte {
      // Vowels above and below, tone marks; vowels in front.
      case 0xD1, 0xD4...0xDA, 0xE7...0xED, 0xE0...0xE4: marks += 1
      case 0xA1...0xD0, 0xD2, 0xD3, 0xDF, 0xE5, 0xE6, 0xEE...0xFB: break
      // What windows-874 has besides: …, quotes, dashes, the no-break space.
      case 0x80, 0x85, 0x91...0x97, 0xA0: continue
      default: return false
      }
      letters += 1
    }
    // Some 40 % in Thai; Greek, whose ά έ ή ί ό ύ ώ lie where Thai has none, is out already.
    return letters >= 20 && marks * 4 >= letters && marks * 5 <= letters * 3
  }
}

internal import TamisUnicode

/// Chinese in GBK or Big5 that was read as windows-1252 or ISO 8859-1: `ÖÐ¹ú` for 中国.
struct MisreadEastAsian {
  private let scalars: IndexedScalars
  /// Stretches of the text that are such bytes, and what they stand for.
  private var runs: [(places: Range<Int>, text: [UInt8])] = []

  /// How many bytes of 80 and above make a text worth a try.
  private static let minimumLength = 6

  /// - Returns: Nil unless the text is nearly all such bytes and reads as Chinese.
  init?(_ scalars: IndexedScalars) throws(ICUError) {
    self.scalars = scalars
    var bytes: [UInt8] = []
    var high = 0
    var letters = 0
    for scalar in scalars.values {
      guard let byte = SingleByteReading.windows1252.byte(of: scalar) else { return nil }
      bytes.append(byte)
      if byte >= 0x80 { high += 1 }
      if (byte | 0x20) &- 0x61 < 26 { letters += 1 }
    }
    // Big5's second bytes are ASCII in part, so letters are no sign of Latin text by themselves.
    guard high >= Self.minimumLength, high * 2 > letters * 3 else { return nil }
    var decoder = Decoder()
    var best: (runs: [(places: Range<Int>, text: [UInt8])], score: Double)?
    for encoding in [TextEncoding.gbk, .big5] {
      guard let runs = try Self.runs(of: bytes, as: encoding, with: &decoder) else { continue }
      let score = Self.score(of: runs.flatMap(\.text))
      if score > best?.score ?? 0.15 { best = (runs, score) }
    }
    guard let best else { return nil }
    runs = best.runs
  }

  /// The runs of double-byte characters, decoded one by one; nil where some bytes are of none.
  private static func runs(
    of bytes: [UInt8], as encoding: TextEncoding, with decoder: inout Decoder
  ) throws(ICUError) -> [(places: Range<Int>, text: [UInt8])]? {
    var runs: [(places: Range<Int>, text: [UInt8])] = []
    var i = 0
    while i < bytes.count {
      guard bytes[i] >= 0x80 else {
        i += 1
        continue
      }
      guard i + 1 < bytes.count else { return nil }
      let character = try decoder.decode([bytes[i], bytes[i + 1]], as: encoding)
      guard character.replacements == 0, character.utf8.count == 3 || character.utf8.count == 2 else {
        return nil
      }
      runs.append((i..<i + 2, character.utf8))
      i += 2
    }
    return runs
  }

  /// The share of the commonest characters and marks among all, or 0 for what is no Chinese.
  private static func score(of text: [UInt8]) -> Double {
    var common = 0
    var all = 0
    var i = 0
    while i < text.count {
      let (scalar, length) = text.scalar(at: i)
      i += length
      all += 1
      if HanUsage.commonest.contains(scalar) { common += 1 }
      // Private use and half a syllabary are what the wrong encoding gives.
      if (0xE000...0xF8FF).contains(scalar) { return 0 }
    }
    return all > 0 ? Double(common) / Double(all) : 0
  }

  /// The text with its characters in place of their bytes.
  func repaired(_ text: ArraySlice<UInt8>) -> Rewritten? {
    var rewriter = Rewriter(text)
    for run in runs { rewriter.replace(scalars.range(run.places), with: run.text) }
    return rewriter.finish()
  }
}

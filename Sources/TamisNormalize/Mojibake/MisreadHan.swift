internal import TamisUnicode

/// Chinese in Big5 that was read as GBK, or the reverse: `翋猁眥孮` for 主要职责; and UTF-8 read as either:
/// `涓浗` for 中国.
///
/// All characters are good ones, but rare ones in a row, which no text has; read the other way they are
/// common ones.
struct MisreadHan {
  private let scalars: IndexedScalars
  /// The text as it was meant, cut like the scalars: a list of places and what stands there.
  private var runs: [(places: Range<Int>, text: [UInt8])] = []

  /// The least share of the commonest characters and marks in the repaired text: good texts have 0.4 and more.
  private static let minimumScore = 0.25

  /// - Returns: Nil unless the text is rare characters and reads as Chinese in the other encoding.
  init?(_ scalars: IndexedScalars) throws(ICUError) {
    self.scalars = scalars
    guard HanUsage(scalars.values).isUnusual else { return nil }
    let tables = try Self.shared.get()
    var best = Self.minimumScore
    let readings: [Reading] = [
      (tables.gbk, tables.big5.scalars), (tables.big5, tables.gbk.scalars),
      (tables.oldBig5, tables.gbk.scalars),
      (tables.gbk, Self.scalarsOfUTF8), (tables.big5, Self.scalarsOfUTF8),
    ]
    for (index, reading) in readings.enumerated() {
      guard let found = Self.runs(of: scalars, reading) else { continue }
      let isGBK = index == 1 || index == 2
      // Of two layouts of Big5 the one is meant that gives fewer rare characters.
      let score =
        HanUsage(found.flatMap(\.scalars)).share
        - (isGBK ? Double(found.reduce(0) { $0 + $1.rare }) / 100 : 0)
      if score > best {
        best = score
        runs = found.map { run in
          (run.places, run.scalars.flatMap { Array(String(Unicode.Scalar($0) ?? "\u{FFFD}").utf8) })
        }
      }
    }
    if runs.isEmpty { return nil }
  }

  private typealias Run = (places: Range<Int>, scalars: [UInt32], rare: Int)

  /// The encoding that the text was taken for, and how its bytes are meant.
  private typealias Reading = (from: DoubleByteTable, meant: ([UInt8]) -> [UInt32]?)

  /// The text's bytes as they were meant, by stretches without ASCII; nil where that cannot be.
  private static func runs(of scalars: IndexedScalars, _ reading: Reading) -> [Run]? {
    var runs: [Run] = []
    var i = 0
    while i < scalars.count {
      guard scalars[i] >= 0x80 else {
        i += 1
        continue
      }
      let start = i
      var bytes: [UInt8] = []
      while i < scalars.count, scalars[i] >= 0x80 {
        guard let pair = reading.from.pair(of: scalars[i]) else { return nil }
        bytes += [UInt8(truncatingIfNeeded: pair >> 8), UInt8(truncatingIfNeeded: pair)]
        i += 1
      }
      guard let meant = reading.meant(bytes) else { return nil }
      // In GBK, what was not in GB 2312 has a second byte below A1.
      let rare = stride(from: 1, to: bytes.count, by: 2).count { bytes[$0] < 0xA1 }
      runs.append((start..<i, meant, rare))
    }
    return runs
  }

  private static func scalarsOfUTF8(_ bytes: [UInt8]) -> [UInt32]? {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.map(\.value)
  }

  /// The text with its characters as they were meant.
  func repaired(_ text: ArraySlice<UInt8>) -> Rewritten? {
    var rewriter = Rewriter(text)
    for run in runs { rewriter.replace(scalars.range(run.places), with: run.text) }
    return rewriter.finish()
  }

  private static let shared = Result { () throws(ICUError) in
    let big5 = try DoubleByteTable(.big5)
    return (gbk: try DoubleByteTable(.gb18030), big5: big5, oldBig5: big5.withOldLayout())
  }
}

internal import TamisUnicode

/// Chinese in Big5 that was read as GBK, or the reverse: `翋猁眥孮` for 主要职责.
///
/// All characters are good ones, but rare ones in a row, which no text has; read the other way they are
/// common ones.
struct MisreadHan {
  private let scalars: IndexedScalars
  /// The text as it was meant, cut like the scalars: a list of places and what stands there.
  private var runs: [(places: Range<Int>, text: [UInt8])] = []

  /// The least share of the commonest characters and marks in the repaired text: good texts have 0.3 and more.
  private static let minimumScore = 0.2

  /// - Returns: Nil unless the text is rare characters and reads as Chinese in the other encoding.
  init?(_ scalars: IndexedScalars) throws(ICUError) {
    self.scalars = scalars
    guard HanUsage(scalars.values).isUnusual else { return nil }
    let tables = try Self.shared.get()
    var best = Self.minimumScore
    for (from, to) in [(tables.gbk, tables.big5), (tables.big5, tables.gbk), (tables.oldBig5, tables.gbk)] {
      guard let found = Self.runs(of: scalars, writtenAs: from, readAs: to) else { continue }
      // Of two layouts of Big5 the one is meant that gives fewer rare characters.
      let score = HanUsage(found.flatMap(\.scalars)).share - Double(found.reduce(0) { $0 + $1.rare }) / 100
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

  /// The text's bytes in one encoding, read in another, by stretches without ASCII; nil where that cannot be.
  private static func runs(
    of scalars: IndexedScalars, writtenAs from: DoubleByteTable, readAs to: DoubleByteTable
  ) -> [Run]? {
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
        guard let pair = from.pair(of: scalars[i]) else { return nil }
        bytes += [UInt8(truncatingIfNeeded: pair >> 8), UInt8(truncatingIfNeeded: pair)]
        i += 1
      }
      guard let meant = to.scalars(of: bytes) else { return nil }
      // In GBK, what was not in GB 2312 has a second byte below A1.
      let rare = stride(from: 1, to: bytes.count, by: 2).count { bytes[$0] < 0xA1 }
      runs.append((start..<i, meant, rare))
    }
    return runs
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

/// Finds the reporters whom a Chinese text names in brackets where it begins: `本报讯（记者 王小明 通讯员 李红）…`,
/// `〔記者陳大文／某市報導〕…`. They wrote it, whoever is named in other places: the editor, the author of a book beside it.
enum HanReporters {
  /// The names in the first bracket that a reporter's word begins, if it opens near the beginning of a paragraph.
  /// - Complexity: O(1): only the beginning is read.
  static func names(in paragraph: ArraySlice<UInt8>) -> [String] {
    guard paragraph.contains(where: { $0 >= 0xE4 }) else { return [] }
    let text = String(decoding: paragraph.prefix(longestBeginning), as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    for open in scalars.indices.prefix(farthest) where opening.contains(scalars[open]) {
      guard let close = scalars[open...].firstIndex(where: { closing.contains($0) }) else { return [] }
      let inner = String(String.UnicodeScalarView(scalars[(open + 1)..<close]))
      // The name of the paper may come before the word.
      guard words.contains(where: { inner.unicodeScalars.prefix(12).holds($0) }) else { continue }
      let names = HanBylines.names(in: Array(inner.utf8)[...])
      if !names.isEmpty { return names }
    }
    return []
  }

  /// In bytes.
  private static let longestBeginning = 360
  /// In scalars.
  private static let farthest = 40
  private static let words = ["记者", "記者"].map { Array($0.unicodeScalars) }
  private static let opening: Set<Unicode.Scalar> = ["（", "(", "〔", "【", "["]
  private static let closing: Set<Unicode.Scalar> = ["）", ")", "〕", "】", "]"]
}

extension Collection where Element == Unicode.Scalar {
  /// Whether `word` stands in the collection.
  fileprivate func holds(_ word: [Unicode.Scalar]) -> Bool {
    indices.contains { self[$0...].starts(with: word) }
  }
}

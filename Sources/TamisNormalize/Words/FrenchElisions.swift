/// Words of French that lose their last vowel before another: `l'`, `qu'`, `jusqu'`.
enum FrenchElisions {
  private static let words: Set<[UInt8]> = Set(
    [
      "l", "d", "j", "m", "t", "s", "c", "ç", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
      "entr",
    ].map {
      Array($0.utf8)
    })

  /// What follows the apostrophe in words that are whole in spite of it.
  private static let exceptions: [[UInt8]: [[UInt8]]] = {
    let lists: [String: [String]] = [
      "c": ["est-à-dire"], "l": ["on"], "presqu": ["île", "ile"],
      "entr": ["acte", "ouv", "aper", "aid", "aim", "apercev"],
    ]
    return Dictionary(
      uniqueKeysWithValues: lists.map { (Array($0.key.utf8), $0.value.map { Array($0.utf8) }) })
  }()

  /// Whether a word before an apostrophe is elided there, and so parted from what follows.
  static func isElision(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, before rest: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    guard !word.isEmpty, word.count <= 6, case let folded = EndContext.folded(word), words.contains(folded)
    else {
      return false
    }
    guard let kept = exceptions[folded] else { return true }
    return !kept.contains { exception in
      guard rest.starts(with: exception, by: { $0 | 0x20 == $1 | 0x20 }) else { return false }
      // "l'on" is whole, "l'oncle" is not.
      let end = rest.startIndex + exception.count
      return folded == Array("entr".utf8) || end == rest.endIndex
        || !ScalarClass.isLetter(rest.scalar(at: end).value)
    }
  }
}

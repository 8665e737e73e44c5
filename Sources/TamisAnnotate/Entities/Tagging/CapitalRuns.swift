/// Finds runs of capitalised words, with small words such as `de` or `of` between them.
enum CapitalRuns {
  static func mark(_ tokens: UnsafeMutableBufferPointer<NameToken>, from start: Int, to end: Int) {
    var index = start
    while index < end {
      guard tokens[index].isCapital else {
        index += 1
        continue
      }
      var close = index + 1
      while close < end {
        if tokens[close].isCapital || tokens[close].form == .number && tokens[close].length < 4 {
          close += 1
          continue
        }
        var next = close
        while next < end, next - close < 2, connectors.contains(tokens[next].lower) { next += 1 }
        guard next > close, next < end, tokens[next].isCapital else { break }
        close = next + 1
      }
      for inner in index..<close {
        tokens[inner].runStart = Int32(index)
        tokens[inner].runEnd = Int32(close)
      }
      index = close
    }
  }

  private static let connectors = Set(
    [
      "de", "du", "des", "d'", "la", "le", "les", "l'", "of", "the", "von", "van", "der", "den", "bin", "ben",
      "al",
      "el", "di", "da", "dos", "y", "en", "sur", "aux", "au", "&", "for", "à", "pour",
    ].map { word in
      let bytes = Array(word.utf8)
      return bytes.withUnsafeBufferPointer { bytes in
        var tokens: [NameToken] = []
        NameTokenizer(language: .english).append(bytes, from: 0, to: bytes.count, to: &tokens)
        return word.hasSuffix("'") ? NameHash.word(bytes) : tokens.first?.lower ?? 0
      }
    })
}

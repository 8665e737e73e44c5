internal import TamisCore

/// Texts made ready for training: for each line its tokens' features and labels.
struct TrainingSet {
  /// A line of text.
  struct Line {
    /// Of its tokens in `factStarts` and `labels`.
    var tokens: Range<Int>
    var weight: Float
  }

  private(set) var lines: [Line] = []
  /// For each token where its facts begin; one more at the end.
  private(set) var factStarts: [Int] = [0]
  /// How many of a token's facts tell which word it is.
  private(set) var identities: [UInt8] = []
  /// Which labels each token may have, as bits.
  private(set) var labels: [UInt32] = []
  private(set) var facts: [UInt64] = []
  /// Names that tokens cannot express: they begin or end within one.
  private(set) var torn = 0

  private let language: NameLanguage
  private var features: NameFeatures
  private var document: NameDocument
  private let lexicon: NameLexicon

  init(_ language: NameLanguage, lexicon: NameLexicon, simplified: [UInt16]) {
    self.language = language
    self.lexicon = lexicon
    features = NameFeatures(language)
    document = NameDocument(language, simplified: simplified)
  }

  var tokenCount: Int { labels.count }

  mutating func add(_ text: TrainingText) {
    var utf8 = text.text
    utf8.withUTF8 { bytes in
      document.read(bytes, parts: [0..<bytes.count], lexicon: lexicon, further: .empty)
      let offsets = ScalarOffsets(bytes)
      let first = labels.count
      labels += repeatElement(text.open, count: document.tokens.count)
      for name in text.names { label(name, bytes, offsets, from: first) }
      for line in document.lines {
        lines.append(Line(tokens: (first + line.lowerBound)..<(first + line.upperBound), weight: text.weight))
        document.tokens.withUnsafeBufferPointer { tokens in
          for index in line {
            features.look(tokens, index, from: line.lowerBound, to: line.upperBound)
            features.withFacts { facts += $0 }
            factStarts.append(facts.count)
            identities.append(UInt8(features.identities))
          }
        }
      }
    }
  }

  /// Forgets the hashes, once they are numbered.
  mutating func dropFacts() { facts = [] }

  private mutating func label(
    _ name: TrainingText.Name, _ bytes: UnsafeBufferPointer<UInt8>, _ offsets: ScalarOffsets, from first: Int
  ) {
    let start = offsets.byte(ofScalar: name.span.start, in: bytes)
    let end = offsets.byte(ofScalar: name.span.end, in: bytes)
    let tokens = document.tokens
    // The first token that ends behind the name's begin.
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= start { low = middle + 1 } else { high = middle }
    }
    var close = low
    while close < tokens.count, Int(tokens[close].start) < end { close += 1 }
    guard close > low else { return }
    if Int(tokens[low].start) != start || Int(tokens[close - 1].end) != end { torn += 1 }
    if close - low == 1 {
      labels[first + low] = 1 << UInt32(NameLabels.only(name.kind))
    } else {
      labels[first + low] = 1 << UInt32(NameLabels.first(name.kind))
      for index in (low + 1)..<(close - 1) {
        labels[first + index] = 1 << UInt32(NameLabels.inside(name.kind))
      }
      labels[first + close - 1] = 1 << UInt32(NameLabels.last(name.kind))
    }
  }
}

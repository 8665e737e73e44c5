internal import TamisCore

/// Tags the names of one document after the other with one model. One per worker.
struct NameTagger {
  /// A name in the text, in bytes.
  struct Found {
    var start: Int
    var end: Int
    var kind: EntityMention.Kind
    /// 0...1: how much likelier than any other reading.
    var score: Double
  }

  let model: NameModel
  private var features: NameFeatures
  private(set) var document: NameDocument
  private var scores: [Int32] = []
  private var decoding: NameDecoding

  init(_ model: NameModel) {
    self.model = model
    features = NameFeatures(model.language)
    decoding = NameDecoding(transitions: model.transitions)
    document = NameDocument(
      model.language, simplified: model.language == .chinese ? model.simplifiedCharacters() : [])
  }

  /// The names in some parts of a text, in order.
  ///
  /// - Parameter parts: Ranges of bytes, in order: the blocks of a document that are in the model's language.
  mutating func names(
    in bytes: UnsafeBufferPointer<UInt8>, parts: [Range<Int>], further: NameLexicon = .empty
  ) -> [Found] {
    document.read(bytes, parts: parts, lexicon: model.lexicon, further: further)
    var found: [Found] = []
    document.tokens.withUnsafeBufferPointer { tokens in
      for line in document.lines {
        if model.language == .chinese {
          tag(line, of: line, tokens, into: &found)
        } else {
          NameStretches.forEach(in: tokens, line) { tag($0, of: line, tokens, into: &found) }
        }
      }
    }
    return found
  }

  /// Tags some tokens of a line; those around them are in no name.
  private mutating func tag(
    _ stretch: Range<Int>, of line: Range<Int>, _ tokens: UnsafeBufferPointer<NameToken>,
    into found: inout [Found]
  ) {
    let stride = NameLabels.stride
    let count = stretch.count
    if scores.count < count * stride { scores = Array(repeating: 0, count: count * stride) }
    scores.withUnsafeMutableBufferPointer { scores in
      guard let base = scores.baseAddress else { return }
      base.update(repeating: 0, count: count * stride)
      for index in stretch {
        let row = base + (index - stretch.lowerBound) * stride
        features.look(tokens, index, from: line.lowerBound, to: line.upperBound)
        features.withFacts { model.add($0, to: row) }
        guard tokens[index].isBreak else { continue }
        for label in 1..<NameLabels.count { row[label] = NameModel.never }
      }
    }
    decoding.decode(scores, count: count, beginsLine: stretch.lowerBound == line.lowerBound)
    for span in NameLabels.spans(decoding.labels) {
      found.append(
        Found(
          start: Int(tokens[stretch.lowerBound + span.start].start),
          end: Int(tokens[stretch.lowerBound + span.end - 1].end),
          kind: NameLabels.kinds[span.kind], score: certainty(span.start, span.end)))
    }
  }

  /// How sure the labels of tokens are: the least sure one against all other labels it could have between its
  /// neighbours.
  private func certainty(_ start: Int, _ end: Int) -> Double {
    var least = 1.0
    // Between the words of a name, only all of them at once could be of another kind.
    let isAlone = end - start == 1
    let labels = decoding.labels
    for index in start..<end {
      let label = Int(labels[index])
      let left = isAlone && index > 0 ? Int(labels[index - 1]) : nil
      let right = isAlone ? index + 1 < labels.count ? Int(labels[index + 1]) : 0 : nil
      let base = weight(index, label, left, right)
      var own = 0.0
      var all = 0.0
      for other in 0..<NameLabels.count {
        let term = Self.power(Double(weight(index, other, left, right) - base) * Double(model.scale))
        all += term
        if other > 0, NameLabels.kind(other) == NameLabels.kind(label) { own += term }
      }
      least = Swift.min(least, own / all)
    }
    return (least * 1000).rounded() / 1000
  }

  private func weight(_ index: Int, _ label: Int, _ left: Int?, _ right: Int?) -> Int32 {
    var value = scores[index * NameLabels.stride + label]
    if let left { value += model.move(left, label) }
    if let right { value += model.move(label, right) }
    return Swift.max(value, NameModel.never)
  }

  /// e to the power of `x`, by (1 + x/1024)^1024; the same on every machine.
  private static func power(_ x: Double) -> Double {
    var value = 1 + Swift.max(-1000, Swift.min(x, 50)) / 1024
    for _ in 0..<10 { value *= value }
    return value
  }
}

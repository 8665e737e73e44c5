internal import TamisCore

/// Tags the names of one document after the other with one model. One per worker.
struct NameTagger {
  /// A name in the text, in bytes.
  struct Found {
    var start: Int
    var end: Int
    var kind: EntityMention.Kind
    /// 0...1: how likely beside the readings nearest to it.
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
    let beginsLine = stretch.lowerBound == line.lowerBound
    decoding.decode(scores, count: count, beginsLine: beginsLine)
    for span in NameLabels.spans(decoding.labels) {
      let certainty = certainty(span.start, span.end, beginsLine: beginsLine)
      let kind = NameLabels.kinds[span.kind]
      guard certainty >= model.language.leastCertainty(of: kind) else { continue }
      found.append(
        Found(
          start: Int(tokens[stretch.lowerBound + span.start].start),
          end: Int(tokens[stretch.lowerBound + span.end - 1].end),
          kind: kind, score: certainty))
    }
  }

  /// How sure a name is: its reading against the readings nearest to it, which are no name there, a name of
  /// another kind, and one that begins or ends a token earlier or later.
  private func certainty(_ start: Int, _ end: Int, beginsLine: Bool) -> Double {
    let kind = NameLabels.kind(Int(decoding.labels[start]))
    let own = weight(start, end, kind, around: start, end, beginsLine)
    var all = 1.0
    func weigh(_ from: Int, _ to: Int, _ other: Int) {
      let weight = weight(from, to, other, around: start, end, beginsLine)
      all += Self.power(Double(weight - own) * Double(model.scale))
    }
    weigh(start, start, kind)
    for other in NameLabels.kinds.indices where other != kind { weigh(start, end, other) }
    if end - start > 1 {
      weigh(start + 1, end, kind)
      weigh(start, end - 1, kind)
    }
    if start > 0, decoding.labels[start - 1] == 0 { weigh(start - 1, end, kind) }
    if end < decoding.labels.count, decoding.labels[end] == 0 { weigh(start, end + 1, kind) }
    return (1000 / all).rounded() / 1000
  }

  /// The weight of the tokens of a name and one on either side where `from..<to` is a name and nothing else is;
  /// further tokens are as they were decoded.
  private func weight(
    _ from: Int, _ to: Int, _ kind: Int, around start: Int, _ end: Int, _ beginsLine: Bool
  ) -> Int32 {
    let labels = decoding.labels
    // What stands beside stays unless it is outside of names.
    let open = start > 0 && labels[start - 1] == 0 ? start - 1 : start
    let close = end < labels.count && labels[end] == 0 ? end + 1 : end
    var left: Int? = open > 0 ? Int(labels[open - 1]) : beginsLine ? nil : NameLabels.outside
    var sum: Int32 = 0
    for index in open..<close {
      let label = NameLabels.label(of: index, from: from, to: to, kind)
      sum += Swift.max(scores[index * NameLabels.stride + label], NameModel.never) + model.move(left, label)
      left = label
    }
    if close < labels.count { sum += model.move(left, Int(labels[close])) }
    return sum
  }

  /// e to the power of `x`, by (1 + x/1024)^1024; the same on every machine.
  private static func power(_ x: Double) -> Double {
    var value = 1 + Swift.max(-1000, Swift.min(x, 50)) / 1024
    for _ in 0..<10 { value *= value }
    return value
  }
}

internal import TamisCore

/// The labels of tokens: outside of names, or for each kind of name its first word, one inside, its last,
/// or its only one (BILOU).
enum NameLabels {
  static let kinds: [EntityMention.Kind] = [.person, .organization, .location, .product, .event]
  static let count = 1 + 4 * kinds.count
  /// Labels with room behind them, so that rows are whole vectors.
  static let stride = 24
  static let outside = 0

  static func first(_ kind: Int) -> Int { 1 + 4 * kind }
  static func inside(_ kind: Int) -> Int { 2 + 4 * kind }
  static func last(_ kind: Int) -> Int { 3 + 4 * kind }
  static func only(_ kind: Int) -> Int { 4 + 4 * kind }

  /// The label of a token where a name reaches from `from` up to `to`, and nothing else is a name.
  static func label(of index: Int, from: Int, to: Int, _ kind: Int) -> Int {
    guard index >= from, index < to else { return outside }
    if to - from == 1 { return only(kind) }
    return index == from ? first(kind) : index == to - 1 ? last(kind) : inside(kind)
  }

  /// The kind of a label that is not outside.
  static func kind(_ label: Int) -> Int { (label - 1) / 4 }

  /// Whether a name is open behind `label`.
  static func isOpen(_ label: Int) -> Bool { label > 0 && (label - 1) % 4 < 2 }

  /// Whether `label` goes on with a name.
  static func continues(_ label: Int) -> Bool { label > 0 && ((label - 1) % 4 == 1 || (label - 1) % 4 == 2) }

  /// Whether `right` may follow `left`.
  static func mayFollow(_ left: Int, _ right: Int) -> Bool {
    isOpen(left) ? continues(right) && kind(left) == kind(right) : !continues(right)
  }

  /// The spans of names in a row of labels, in tokens.
  static func spans(_ labels: some Collection<UInt8>) -> [(start: Int, end: Int, kind: Int)] {
    var spans: [(start: Int, end: Int, kind: Int)] = []
    var open = 0
    for (index, value) in labels.enumerated() where value != 0 {
      let label = Int(value)
      switch (label - 1) % 4 {
      case 0: open = index
      case 2: spans.append((open, index + 1, kind(label)))
      case 3: spans.append((index, index + 1, kind(label)))
      default: break
      }
    }
    return spans
  }
}

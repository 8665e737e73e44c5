/// What is known of a word of class and id attributes: the chrome rule it tells, and how much it speaks for
/// content (above 0) or chrome, as the logarithm of odds learned with the block model.
struct ClassWordTable: Sendable {
  private let keys: [UInt64]
  private let rules: [Int8]
  private let scores: [Float]
  private let mask: Int

  /// The words of the chrome rules, and those that the shipped block model was trained with.
  static let shared = ClassWordTable(scores: BlockModel.shipped.wordScores)

  /// - Parameter scores: Pairs of a word's hash (`ClassWords.hash`) and its score.
  init(scores learned: [(word: UInt64, score: Float)]) {
    var capacity = 1024
    let ruleWords = ChromeRule.all.reduce(0) { $0 + $1.words.count }
    while capacity < 3 * (learned.count + ruleWords) { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var rules = [Int8](repeating: Self.noRule, count: capacity)
    var scores = [Float](repeating: 0, count: capacity)
    let mask = capacity - 1

    func slot(for word: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: word) & mask
      while keys[slot] != 0 && keys[slot] != word { slot = (slot &+ 1) & mask }
      keys[slot] = word
      return slot
    }
    for (index, rule) in ChromeRule.all.enumerated() {
      for word in rule.words {
        let slot = slot(for: ClassWords.hash(word.utf8))
        rules[slot] = min(rules[slot], Int8(truncatingIfNeeded: index))
      }
    }
    for (word, score) in learned { scores[slot(for: word)] = score }
    self.keys = keys
    self.rules = rules
    self.scores = scores
    self.mask = mask
  }

  /// More than any rule's index.
  static let noRule = Int8.max

  /// The rule's index in `ChromeRule.all` or `noRule`, and the score or 0.
  func lookUp(_ word: UInt64) -> (rule: Int8, score: Float) {
    var slot = Int(truncatingIfNeeded: word) & mask
    while keys[slot] != 0 {
      if keys[slot] == word { return (rules[slot], scores[slot]) }
      slot = (slot &+ 1) & mask
    }
    return (Self.noRule, 0)
  }
}

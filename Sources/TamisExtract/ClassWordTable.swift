/// The chrome rules that words of class and id attributes tell.
struct ClassWordTable: Sendable {
  private let keys: [UInt64]
  private let rules: [Int8]
  private let mask: Int

  static let shared = ClassWordTable()

  /// More than any rule's index.
  static let noRule = Int8.max

  private init() {
    var capacity = 1024
    while capacity < 3 * ChromeRule.all.reduce(0, { $0 + $1.words.count }) { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var rules = [Int8](repeating: Self.noRule, count: capacity)
    let mask = capacity - 1
    for (index, rule) in ChromeRule.all.enumerated() {
      for word in rule.words {
        let hash = ClassWords.hash(word.utf8)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0 && keys[slot] != hash { slot = (slot &+ 1) & mask }
        keys[slot] = hash
        rules[slot] = min(rules[slot], Int8(truncatingIfNeeded: index))
      }
    }
    self.keys = keys
    self.rules = rules
    self.mask = mask
  }

  /// The index in `ChromeRule.all` of the first rule that has the word, by `ClassWords.hash`; else `noRule`.
  func rule(of word: UInt64) -> Int8 {
    var slot = Int(truncatingIfNeeded: word) & mask
    while keys[slot] != 0 {
      if keys[slot] == word { return rules[slot] }
      slot = (slot &+ 1) & mask
    }
    return Self.noRule
  }
}

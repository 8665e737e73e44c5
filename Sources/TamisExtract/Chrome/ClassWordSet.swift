/// A set of words and pairs of words, by `ClassWords.hash`: one look at a small table tells most words apart.
struct ClassWordSet: Sendable {
  private let slots: [UInt64]
  private let mask: Int

  /// - Parameter words: Small letters and digits, pairs with a hyphen between; none empty.
  init(_ words: [String]) {
    var capacity = 16
    while capacity < 4 * words.count { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    mask = capacity - 1
    for word in words {
      let hash = ClassWords.hash(word.utf8)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot &+ 1) & mask }
      slots[slot] = hash
    }
    self.slots = slots
  }

  func contains(_ word: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: word) & mask
    while slots[slot] != 0 {
      if slots[slot] == word { return true }
      slot = (slot &+ 1) & mask
    }
    return false
  }
}

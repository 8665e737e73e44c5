/// What single words of class and id attributes say for content, as learned: the logarithm of the odds,
/// above 0 for content.
struct ClassWordScores: Sendable {
  private var keys: [UInt32] = []
  private var scores: [Float] = []
  private var mask = 0

  /// - Parameter words: The lower 32 bits of `ClassWords.hash`, each once, and their scores.
  init(_ words: [(key: UInt32, score: Float)]) {
    var capacity = 16
    while capacity < 3 * words.count { capacity *= 2 }
    keys = [UInt32](repeating: 0, count: capacity)
    scores = [Float](repeating: 0, count: capacity)
    mask = capacity - 1
    for word in words where word.key != 0 {
      var slot = Int(word.key) & mask
      while keys[slot] != 0 && keys[slot] != word.key { slot = (slot &+ 1) & mask }
      keys[slot] = word.key
      scores[slot] = word.score
    }
  }

  /// 0 for a word that was not learned.
  func score(of word: UInt64) -> Float {
    let key = UInt32(truncatingIfNeeded: word)
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return scores[slot] }
      slot = (slot &+ 1) & mask
    }
    return 0
  }
}

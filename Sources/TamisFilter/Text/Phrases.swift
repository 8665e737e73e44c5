/// The phrases of a fixed number of tokens that a text repeats.
struct Phrases {
  /// Of the characters of all tokens, those of the phrase that they are used for most: 0...1.
  private(set) var commonestShare = 0.0
  /// Of the characters of all tokens, those in phrases that were there before, none of them counted twice: 0...1.
  private(set) var repeatedShare = 0.0

  init(of size: Int, in facts: TextFacts) {
    let count = facts.tokens.count
    guard count > size else { return }
    var seen = HashSet(capacity: count)
    var characters = 0
    var length = 0
    var commonest = 0
    var repeated = 0
    /// Up to where repeated characters are counted already.
    var counted = 0
    // A sum of products rolls on from token to token.
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var last: UInt64 = 1
    for _ in 1..<size { last = last &* factor }
    var sum: UInt64 = 0
    for index in 0..<count {
      let tokenLength = Int(facts.tokenLengths[index])
      characters += tokenLength
      length += tokenLength
      if index >= size {
        sum = sum &- facts.tokens[index - size] &* last
        length -= Int(facts.tokenLengths[index - size])
      }
      sum = sum &* factor &+ facts.tokens[index]
      guard index + 1 >= size else { continue }
      let times = seen.insert(mixed(sum))
      guard times > 1 else { continue }
      commonest = max(commonest, times * length)
      if index + 1 - size >= counted {
        repeated += length
        counted = index + 1
      }
    }
    guard characters > 0 else { return }
    commonestShare = Double(commonest) / Double(characters)
    repeatedShare = Double(repeated) / Double(characters)
  }
}

/// Cuts class and id attributes into words and hashes them.
///
/// `postShare share-buttons` gives *post*, *share*, *share*, *buttons* and the pairs *post-share*,
/// *share-buttons*.
struct ClassWords {
  /// FNV-1a over the lower-case bytes.
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// Calls `body` with the hash of each word and of each pair of words.
  /// - Complexity: O(*n*), without allocation.
  static func forEach(_ value: some Sequence<UInt8>, _ body: (UInt64) -> Void) {
    var word = offset
    var pair = offset
    var length = 0
    var hasPrevious = false
    var wasLower = false

    func finish() {
      guard length > 0 else { return }
      body(word)
      if hasPrevious { body(pair) }
      // The next pair begins with this word.
      pair = (word ^ UInt64(UInt8(ascii: "-"))) &* prime
      hasPrevious = true
      word = offset
      length = 0
    }

    for byte in value {
      let isUpper = byte &- UInt8(ascii: "A") < 26
      let isLower = byte &- UInt8(ascii: "a") < 26
      let isDigit = byte &- UInt8(ascii: "0") < 10
      if isUpper && wasLower { finish() }
      if isUpper || isLower || isDigit {
        let folded = UInt64(isUpper ? byte | 0x20 : byte)
        word = (word ^ folded) &* prime
        pair = (pair ^ folded) &* prime
        length += 1
      } else {
        finish()
        // Pairs do not reach across names.
        if byte <= 0x20 { hasPrevious = false }
      }
      wasLower = isLower
    }
    finish()
  }
}

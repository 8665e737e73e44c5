/// A block's tokens. Beyond either end stands a token that no grammar reads, so that looking ahead is safe.
struct TokenList {
  private let tokens: [Token]
  private let sentinel: Token

  /// - Parameter end: The byte where the block ends.
  init(_ tokens: [Token], end: Int) {
    self.tokens = tokens
    sentinel = Token(
      form: .none, start: end, end: end, payload: 0, gap: .other, senses: Senses(), isCapital: false)
  }

  var count: Int { tokens.count }
  var indices: Range<Int> { tokens.indices }

  @inline(__always)
  subscript(index: Int) -> Token {
    index >= 0 && index < tokens.count ? tokens[index] : sentinel
  }
}

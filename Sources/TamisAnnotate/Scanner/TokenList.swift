/// A block's tokens. Beyond either end stands a token that no grammar reads, so that looking ahead is safe.
///
/// A view: valid until the tokenizer that holds the tokens reads another block.
struct TokenList {
  private let base: UnsafePointer<Token>
  let count: Int
  /// How many tokens the block has, with those that were left out: how short it is.
  let total: Int

  /// - Parameter tokens: The block's tokens and behind them the one that stands beyond the ends.
  init(_ tokens: UnsafeBufferPointer<Token>, count: Int, total: Int) {
    // An empty buffer has no address, but the one token beyond the ends is always there.
    precondition(tokens.count > count)
    base = tokens.baseAddress.unsafelyUnwrapped
    self.count = count
    self.total = total
  }

  /// What stands beyond the ends.
  static func sentinel(end: Int) -> Token {
    Token(
      form: .none, start: end, end: end, payload: 0, gap: .other, senses: Senses(), roles: [],
      isCapital: false)
  }

  var indices: Range<Int> { 0..<count }

  /// The tokens that stand together from `first` on, and whether one can be the reason for a mention.
  func run(from first: Int) -> (range: Range<Int>, isTriggered: Bool) {
    var end = first
    var isTriggered = false
    repeat {
      isTriggered = isTriggered || self[end].roles.contains(.triggers)
      end += 1
    } while end < count && self[end].gap != .other
    return (first..<end, isTriggered)
  }

  @inline(__always)
  subscript(index: Int) -> Token { base[UInt(bitPattern: index) < UInt(bitPattern: count) ? index : count] }
}

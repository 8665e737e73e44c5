internal import TamisCore

/// Blocks that hold the number of a step and nothing else: 1, then 2, as recipes and instructions have them.
struct ListNumber {
  /// The number of the last such block.
  private var last = 0

  /// Whether the block `bytes[start..<end]` is the next of them: the first, or one more than the last.
  mutating func takes(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ kind: Block.Kind)
    -> Bool
  {
    guard end - start < 4, kind != .table, let digits = Self.number(bytes[start..<end]) else { return false }
    guard digits == 1 || digits == last + 1 else { return false }
    last = digits
    return true
  }

  private static func number(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let digits = text.prefix(while: Bytes.isDigit)
    let mark = text.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count < 3,
      mark.isEmpty || mark.count == 1 && marks.contains(mark[mark.startIndex])
    else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static let marks = [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "*")]
}

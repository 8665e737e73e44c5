/// Where in a trie the Han characters lead that phrases begin with.
struct HanNodes: Sendable {
  /// A bit for each character at its place in the first 65,536 code points.
  private let bits: FrozenTable<UInt64>
  /// How many characters come before those of each 64 bits.
  private let before: FrozenTable<UInt16>
  /// The nodes of the characters, in their order.
  private let nodes: FrozenTable<UInt32>

  init(_ phrases: [[UInt8]], in trie: PhraseTrie) {
    var found: [Int: UInt32] = [:]
    for phrase in phrases where phrase.count > 2 && Bytes.isHanStart(phrase[0]) {
      found[Bytes.codePoint(phrase[0], phrase[1], phrase[2])] =
        phrase.prefix(3).reduce(PhraseTrie.root) { trie.next($0, $1) }
    }
    var bits = [UInt64](repeating: 0, count: 1024)
    for character in found.keys { bits[character >> 6] |= 1 << UInt64(character & 63) }
    var before: [UInt16] = []
    var count: UInt16 = 0
    for word in bits {
      before.append(count)
      count += UInt16(word.nonzeroBitCount)
    }
    self.bits = FrozenTable(bits)
    self.before = FrozenTable(before)
    nodes = FrozenTable(found.sorted { $0.key < $1.key }.map(\.value))
  }

  /// The node behind all bytes of the character at that place, or 0.
  @inline(__always)
  func node(_ character: Int) -> UInt32 {
    let (word, bit) = (bits[character >> 6], 1 << UInt64(character & 63) as UInt64)
    guard word & bit != 0 else { return 0 }
    return nodes[Int(before[character >> 6]) &+ (word & (bit &- 1)).nonzeroBitCount]
  }
}

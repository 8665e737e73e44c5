/// What became of each block, and why.
struct BlockDecisions {
  /// For each block the removal that took it, or -1 where it is kept so far.
  private(set) var removal: [Int32]
  private(set) var removals: [Removal] = []

  /// A part of the page taken out for one reason.
  struct Removal {
    let rule: String
    let cls: ChromeClass
    /// The element, or 0.
    let node: Int
    /// The blocks it took. Those taken by an earlier removal are not its own.
    var blocks: Range<Int>
  }

  init(count: Int) { removal = [Int32](repeating: -1, count: count) }

  func isKept(_ block: Int) -> Bool { removal[block] < 0 }

  /// Why a block was taken out; nil where it is kept.
  func reason(of block: Int) -> Removal? { removal[block] < 0 ? nil : removals[Int(removal[block])] }

  /// Puts a block back.
  mutating func keep(_ block: Int) { removal[block] = -1 }

  /// Takes out those of `blocks` that are still kept.
  mutating func remove(_ blocks: Range<Int>, rule: String, cls: ChromeClass, node: Int) {
    guard blocks.contains(where: { removal[$0] < 0 }) else { return }
    let index = Int32(truncatingIfNeeded: removals.count)
    for block in blocks where removal[block] < 0 { removal[block] = index }
    removals.append(Removal(rule: rule, cls: cls, node: node, blocks: blocks))
  }
}

internal import TamisCore

/// Counts how well names are found: strictly, with begin, end and kind.
public struct NameScore: Sendable {
  /// Of one kind, or of all.
  public struct Counts: Sendable {
    /// In the texts as people marked them.
    public var marked = 0
    /// By the tagger.
    public var found = 0
    /// Found and marked alike.
    public var right = 0

    /// 0...1.
    public var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    /// 0...1.
    public var recall: Double { marked == 0 ? 0 : Double(right) / Double(marked) }
    /// Twice the right ones among those marked and found, 0...1.
    public var f1: Double { marked + found == 0 ? 0 : 2 * Double(right) / Double(marked + found) }

    static func + (left: Self, right: Self) -> Self {
      Counts(
        marked: left.marked + right.marked, found: left.found + right.found, right: left.right + right.right)
    }
  }

  /// By kind, such as `PER`, in a fixed order.
  public internal(set) var kinds: [(name: String, counts: Counts)] =
    NameLabels.kinds.map { ($0.rawValue, Counts()) }
  /// Names that no training text has.
  public internal(set) var unseen = Counts()
  /// Bytes of text.
  public internal(set) var bytes = 0

  /// Of all kinds together.
  public var all: Counts { kinds.reduce(Counts()) { $0 + $1.counts } }

  mutating func add(_ other: NameScore) {
    for index in kinds.indices { kinds[index].counts = kinds[index].counts + other.kinds[index].counts }
    unseen = unseen + other.unseen
    bytes += other.bytes
  }
}

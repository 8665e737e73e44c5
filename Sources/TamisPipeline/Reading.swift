internal import Synchronization

/// What the thread that reads tells those that wait for the end of a run.
final class Reading: Sendable {
  private let items = Atomic(0)
  private let isOther = Atomic(false)

  /// Items handed on.
  var count: Int { items.load(ordering: .acquiring) }
  /// Whether the inputs are not those that an earlier part of the run had.
  var hasChanged: Bool { isOther.load(ordering: .acquiring) }

  func add() { items.add(1, ordering: .acquiringAndReleasing) }
  func setChanged() { isOther.store(true, ordering: .releasing) }
}

/// Tells whether two runs have had the same inputs so far.
struct InputMark {
  private(set) var value: UInt64 = 0

  mutating func add(_ identity: UInt64) {
    value = (value ^ identity) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }
}

/// Which hashes were seen before. They are as good as random, so that they need no second hash, as `Set` makes.
struct SeenHashes {
  private var slots: [UInt64]
  private let mask: Int

  /// - Parameter capacity: The most hashes that will be inserted.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// - Returns: Whether the hash is new.
  /// - Complexity: O(1) on average.
  mutating func insert(_ hash: UInt64) -> Bool {
    // 0 marks a free slot.
    let key = hash == 0 ? 1 : hash
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return false }
      slot = (slot &+ 1) & mask
    }
    slots[slot] = key
    return true
  }

  /// - Complexity: O(1) on average.
  func contains(_ hash: UInt64) -> Bool {
    let key = hash == 0 ? 1 : hash
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot &+ 1) & mask
    }
    return false
  }
}

/// The distinct values of attributes of a page, numbered in the order in which they come.
struct ValueTable {
  /// Where each value stands in the page's bytes.
  private(set) var ranges: [(start: Int32, end: Int32)] = []
  private var hashes: [UInt64] = []
  /// For each slot one more than the number of its value; 0 where there is none.
  private var slots = [Int32](repeating: 0, count: 256)

  /// Pages made so that all values share a place get numbers for each, not time without end.
  private static let maximumSteps = 32

  /// The number of a value. One that is not known yet is added to `bytes`.
  /// - Complexity: O(length of the value).
  mutating func number(of value: UnsafeBufferPointer<UInt8>, addingTo bytes: inout [UInt8]) -> Int32 {
    let hash = ByteHash.of(value)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    var steps = 0
    while slots[slot] != 0 && steps < Self.maximumSteps {
      let number = slots[slot] - 1
      if hashes[Int(number)] == hash, isSame(value, as: number, in: bytes) { return number }
      slot = (slot &+ 1) & mask
      steps += 1
    }
    let number = Int32(truncatingIfNeeded: ranges.count)
    let start = Int32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: value)
    ranges.append((start, Int32(truncatingIfNeeded: bytes.count)))
    hashes.append(hash)
    if steps < Self.maximumSteps { slots[slot] = number + 1 }
    if ranges.count * 2 > slots.count { grow() }
    return number
  }

  private func isSame(_ value: UnsafeBufferPointer<UInt8>, as number: Int32, in bytes: [UInt8]) -> Bool {
    let range = ranges[Int(number)]
    return bytes.withUnsafeBufferPointer {
      TamisExtract.isSame(UnsafeBufferPointer(rebasing: $0[Int(range.start)..<Int(range.end)]), value)
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for number in hashes.indices {
      var slot = Int(truncatingIfNeeded: hashes[number]) & mask
      var steps = 0
      while slots[slot] != 0 && steps < Self.maximumSteps {
        slot = (slot &+ 1) & mask
        steps += 1
      }
      if steps < Self.maximumSteps { slots[slot] = Int32(truncatingIfNeeded: number + 1) }
    }
  }
}

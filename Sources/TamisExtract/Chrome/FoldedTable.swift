/// Folded texts with a value each, in flat arrays. Built once from the word tables of the program.
struct FoldedTable<Value: Sendable>: Sendable {
  /// For each slot one more than the number of its text; 0 where there is none.
  private var slots = [Int32](repeating: 0, count: 16)
  private var hashes: [UInt64] = []
  /// Where each text ends in `text`.
  private var ends: [Int32] = []
  private var text: [UInt8] = []
  private var values: [Value] = []

  /// Adds a text, or gives it another value.
  mutating func add(_ folded: [UInt8], _ value: Value) {
    folded.withUnsafeBufferPointer { folded in
      if let known = index(of: folded, ByteHash.of(folded)) {
        values[known] = value
        return
      }
      hashes.append(ByteHash.of(folded))
      text.append(contentsOf: folded)
      ends.append(Int32(text.count))
      values.append(value)
      if hashes.count * 2 > slots.count { rebuild() } else { place(hashes.count - 1) }
    }
  }

  private mutating func rebuild() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for index in hashes.indices { place(index) }
  }

  private mutating func place(_ index: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hashes[index]) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(index + 1)
  }

  /// - Complexity: O(length of the text).
  func value(of folded: UnsafeBufferPointer<UInt8>) -> Value? {
    index(of: folded, ByteHash.of(folded)).map { values[$0] }
  }

  private func index(of folded: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, isText(index, folded) { return index }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  private func isText(_ index: Int, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index > 0 ? Int(ends[index - 1]) : 0
    return text.withUnsafeBufferPointer {
      isSame(UnsafeBufferPointer(rebasing: $0[start..<Int(ends[index])]), folded)
    }
  }
}

/// The distinct values of the class and id attributes of a page, numbered in the order in which they come, with their words.
struct ValueTable {
  /// Where each value stands in the page's bytes.
  private(set) var ranges: [(start: Int32, end: Int32)] = []
  private var hashes: [UInt64] = []
  /// The words of all values as `ClassWords` hashes them, and where those of each value end.
  private var words: [UInt64] = []
  private var wordEnds: [Int32] = [0]
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
    ClassWords.forEach(value) { words.append($0) }
    wordEnds.append(Int32(truncatingIfNeeded: words.count))
    if steps < Self.maximumSteps { slots[slot] = number + 1 }
    if ranges.count * 2 > slots.count { grow() }
    return number
  }

  /// Calls `body` with the hash of each word and of each pair of words of a value.
  @inline(__always)
  func forEachWord(of number: Int, _ body: (UInt64) -> Void) {
    for index in Int(wordEnds[number])..<Int(wordEnds[number + 1]) { body(words[index]) }
  }

  /// For each value whether one of its words is in `set`.
  /// - Complexity: O(words).
  func having(_ set: ClassWordSet) -> [Bool] { ranges.indices.map { has(set, in: $0) } }

  /// Whether one of the words of a value is in `set`.
  func has(_ set: ClassWordSet, in number: Int) -> Bool {
    for index in Int(wordEnds[number])..<Int(wordEnds[number + 1]) where set.contains(words[index]) {
      return true
    }
    return false
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

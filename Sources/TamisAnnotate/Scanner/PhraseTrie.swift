/// A trie over bytes that maps phrases to numbers: one hash table of transitions, 8 bytes each.
struct PhraseTrie: Sendable {
  /// A node's id in the upper 24 bits, the byte in the lower 8; 0 marks an empty slot.
  private var keys: [UInt32]
  private var targets: [UInt32]
  /// The value of each node; -1 for none. Node 0 is never reached, the root is 1.
  private var values: [Int32]
  private var used = 0

  static let root: UInt32 = 1

  init() {
    keys = [UInt32](repeating: 0, count: 1024)
    targets = [UInt32](repeating: 0, count: 1024)
    values = [-1, -1]
  }

  /// The node behind `node` by `byte`, or 0.
  @inline(__always)
  func next(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let key = node << 8 | UInt32(byte)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot &+ 1) & (keys.count &- 1)
    }
    return 0
  }

  /// The value stored at `node`, or -1.
  @inline(__always)
  func value(_ node: UInt32) -> Int32 { values[Int(node)] }

  /// The value of `phrase`; a new phrase gets `fresh`.
  mutating func insert(_ phrase: [UInt8], _ fresh: Int32) -> Int32 {
    var node = Self.root
    for byte in phrase {
      let known = next(node, byte)
      node = known != 0 ? known : grow(node, byte)
    }
    if values[Int(node)] < 0 { values[Int(node)] = fresh }
    return values[Int(node)]
  }

  private mutating func grow(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    if used * 2 >= keys.count { enlarge() }
    let target = UInt32(values.count)
    values.append(-1)
    place(node << 8 | UInt32(byte), target)
    used += 1
    return target
  }

  private mutating func place(_ key: UInt32, _ target: UInt32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func enlarge() {
    let old = (keys, targets)
    keys = [UInt32](repeating: 0, count: old.0.count * 2)
    targets = keys
    for (key, target) in zip(old.0, old.1) where key != 0 { place(key, target) }
  }

  /// Fibonacci hashing; `count` is a power of two.
  @inline(__always)
  private static func slot(_ key: UInt32, _ count: Int) -> Int {
    Int((key &* 0x9E37_79B1) >> 7) & (count &- 1)
  }
}

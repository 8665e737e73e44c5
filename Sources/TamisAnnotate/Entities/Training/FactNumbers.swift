/// Numbers the facts that occur often enough, from 0; each hash stands for one fact.
struct FactNumbers {
  /// The hashes, by number.
  private(set) var hashes: [UInt64] = []
  /// How often each occurs.
  private(set) var counts: [UInt32] = []
  private var keys: [UInt64]
  private var numbers: [UInt32]
  private let mask: Int

  static let none = UInt32.max

  /// - Parameter minimum: Facts that occur less often have no number.
  init(_ facts: [UInt64], minimum: UInt32) {
    var size = 1 << 16
    // As large as if half of all facts were different.
    while size < facts.count { size *= 2 }
    size = Swift.min(size, 1 << 26)
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
    keys.withUnsafeMutableBufferPointer { keys in
      numbers.withUnsafeMutableBufferPointer { numbers in
        for fact in facts {
          let place = Self.place(fact, keys, mask)
          keys[place] = fact
          numbers[place] &+= 1
        }
        for fact in facts {
          let place = Self.place(fact, keys, mask)
          let count = numbers[place]
          // Numbered ones have the highest bit.
          guard count & 0x8000_0000 == 0 else { continue }
          if count >= minimum {
            numbers[place] = 0x8000_0000 | UInt32(hashes.count)
            hashes.append(fact)
            counts.append(count)
          } else {
            numbers[place] = Self.none
          }
        }
      }
    }
  }

  /// The number of a fact, or `none`.
  func number(_ fact: UInt64) -> UInt32 {
    keys.withUnsafeBufferPointer { keys in
      var place = Int(truncatingIfNeeded: fact ^ fact >> 32) & mask
      while keys[place] != 0, keys[place] != fact { place = (place + 1) & mask }
      guard keys[place] != 0 else { return Self.none }
      let number = numbers[place]
      return number == Self.none ? Self.none : number & 0x7FFF_FFFF
    }
  }

  @inline(__always)
  private static func place(_ fact: UInt64, _ keys: UnsafeMutableBufferPointer<UInt64>, _ mask: Int) -> Int {
    var place = Int(truncatingIfNeeded: fact ^ fact >> 32) & mask
    while keys[place] != 0, keys[place] != fact { place = (place + 1) & mask }
    return place
  }
}

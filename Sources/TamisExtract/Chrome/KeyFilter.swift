/// Tells most keys that are not in a set from those that may be, with one look at a small table of bits.
///
/// A Bloom filter with one hash: B. Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970.
struct KeyFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << (exponent - 6))
  private static let exponent = 15

  init(_ keys: some Sequence<UInt32>) {
    for key in keys {
      let bit = Self.bit(of: key)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// False where the key is not in the set.
  func mayHold(_ key: UInt32) -> Bool {
    let bit = Self.bit(of: key)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private static func bit(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> UInt32(32 - exponent)) }
}

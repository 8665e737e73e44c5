/// The checksum of LZ4 frames: xxHash of 32 bits, seed 0 (Yann Collet, "xxHash fast digest algorithm" 0.1.1).
struct XXHash32 {
  private static let primes: [UInt32] = [
    2_654_435_761, 2_246_822_519, 3_266_489_917, 668_265_263, 374_761_393,
  ]
  private var lanes: [UInt32] = [
    primes[0] &+ primes[1], primes[1], 0, 0 &- primes[0],
  ]
  /// Bytes that do not fill 16 yet.
  private var rest: [UInt8] = []
  private var length = 0

  mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      length += 1
      rest.append(byte)
      guard rest.count == 16 else { continue }
      for lane in 0..<4 {
        let sum = lanes[lane] &+ Self.word(rest, lane * 4) &* Self.primes[1]
        lanes[lane] = Self.rotated(sum, 13) &* Self.primes[0]
      }
      rest.removeAll(keepingCapacity: true)
    }
  }

  var value: UInt32 {
    var hash =
      length >= 16
      ? Self.rotated(lanes[0], 1) &+ Self.rotated(lanes[1], 7) &+ Self.rotated(lanes[2], 12)
        &+ Self.rotated(lanes[3], 18)
      : Self.primes[4]
    hash &+= UInt32(truncatingIfNeeded: length)
    var at = 0
    while at + 4 <= rest.count {
      hash = Self.rotated(hash &+ Self.word(rest, at) &* Self.primes[2], 17) &* Self.primes[3]
      at += 4
    }
    while at < rest.count {
      hash = Self.rotated(hash &+ UInt32(rest[at]) &* Self.primes[4], 11) &* Self.primes[0]
      at += 1
    }
    hash = (hash ^ hash >> 15) &* Self.primes[1]
    hash = (hash ^ hash >> 13) &* Self.primes[2]
    return hash ^ hash >> 16
  }

  private static func word(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16 | UInt32(bytes[at + 3]) << 24
  }

  private static func rotated(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value << count | value >> (32 - count)
  }
}

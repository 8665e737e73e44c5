internal import Glibc

/// Hashes short runs of bytes eight at a time, for tables that live as long as a page or as the program.
///
/// Not for tables that trust their input: whoever knows it can make values collide, so tables bound how far
/// they look.
enum ByteHash {
  private static let prime: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// - Complexity: O(*n*), without allocation.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: raw.count) &* prime
    var index = 0
    while index &+ 8 <= raw.count {
      hash = mixed(hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index &+= 1
    }
    return mixed(hash, rest)
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* prime
    return product ^ product >> 32
  }
}

/// Whether two runs of bytes are the same.
func isSame(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
  guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
    return left.isEmpty && right.isEmpty
  }
  return memcmp(first, second, left.count) == 0
}

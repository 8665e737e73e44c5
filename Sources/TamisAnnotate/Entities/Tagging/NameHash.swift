/// Hashes words and features of the tagger. Part of the model's format: a model knows features by hash only.
enum NameHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One more byte of a word (FNV-1a).
  @inline(__always)
  static func byte(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// Joins two hashes in this order, spreading every bit over all.
  @inline(__always)
  static func join(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: right ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  /// The hash of a whole word, from its UTF-8.
  static func word(_ utf8: some Sequence<UInt8>) -> UInt64 { utf8.reduce(seed) { byte($0, $1) } }
}

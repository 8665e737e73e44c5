internal import TamisCore

/// What duplicates are found by: the hash of a text, and what is left of its phrases.
///
/// The signature is MinHash by one permutation of 120 bins with optimal densification (Shrivastava 2017,
/// arXiv:1703.04664) over phrases of five tokens, as FineWeb takes them: words where spaces stand between them,
/// characters in Chinese and Japanese. Two signatures agree in as many bins as the sets of phrases have in common: that share
/// is the similarity of Jaccard. Of each bin eight bits are kept, whose chance agreement is taken off.
public struct Fingerprint: Sendable, Equatable {
  /// The first 16 bytes of the SHA-256 of the text in UTF-8.
  let exact: SIMD2<UInt64>
  /// Eight bins a number; empty where the text has no token or near duplicates are not asked for.
  let signature: [UInt64]

  static let bins = 120
  static let words = bins / 8
  /// Tokens of a phrase.
  static let phraseLength = 5
  /// How often each phrase falls into the bins, so that few of them stay empty in a short text.
  private static let rounds = 8

  init(_ text: UnsafeBufferPointer<UInt8>, tokens: [UInt64]?) {
    let digest = ContentDigest(of: text).bytes
    exact = digest.withUnsafeBytes {
      SIMD2($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }
    signature = tokens.map { $0.isEmpty ? [] : Self.signature(of: $0) } ?? []
  }

  /// The share of phrases two texts have in common, estimated: 0...1.
  func similarity(to other: Fingerprint) -> Double {
    guard !signature.isEmpty, signature.count == other.signature.count else {
      return exact == other.exact ? 1 : 0
    }
    return signature.withUnsafeBufferPointer { mine in
      other.signature.withUnsafeBufferPointer { Self.similarity(agreeing: Self.agreeing(mine, $0)) }
    }
  }

  static func similarity(agreeing: Int) -> Double {
    max(0, (Double(agreeing) / Double(bins) - 1 / 256) / (1 - 1 / 256))
  }

  /// How many bins are the same.
  @inline(__always)
  static func agreeing(_ left: UnsafeBufferPointer<UInt64>, _ right: UnsafeBufferPointer<UInt64>) -> Int {
    var differing = 0
    for index in 0..<words {
      let difference = left[index] ^ right[index]
      // The top bit of each byte that is not zero.
      let low = (difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
      differing &+= ((low | difference) & 0x8080_8080_8080_8080).nonzeroBitCount
    }
    return bins - differing
  }

  private static func signature(of tokens: [UInt64]) -> [UInt64] {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bins) { least -> [UInt64] in
      least.initialize(repeating: .max)
      tokens.withUnsafeBufferPointer { tokens in
        for start in 0...max(0, tokens.count - phraseLength) {
          var phrase: UInt64 = 0
          for index in start..<min(tokens.count, start + phraseLength) {
            phrase = phrase &* 0x9E37_79B9_7F4A_7C15 &+ tokens[index]
          }
          for round in 1...UInt64(rounds) {
            let hash = mixed(phrase &+ round &* 0xD1B5_4A32_D192_ED03)
            let bin = Int(((hash >> 32) &* UInt64(bins)) >> 32)
            // The largest number stands for an empty bin.
            let value = UInt32(truncatingIfNeeded: hash) & 0xFFFF_FFFE
            if value < least[bin] { least[bin] = value }
          }
        }
      }
      return (0..<words).map { word in
        (0..<8).reduce(UInt64(0)) { bits, byte in
          bits | UInt64(UInt8(truncatingIfNeeded: value(of: 8 * word + byte, in: least) >> 1))
            << UInt64(8 * byte)
        }
      }
    }
  }

  /// A bin's value; an empty one takes that of another, which its own number chooses.
  private static func value(of bin: Int, in least: UnsafeMutableBufferPointer<UInt32>) -> UInt32 {
    var chosen = bin
    var attempt: UInt64 = 0
    while least[chosen] == .max {
      attempt += 1
      chosen = Int(mixed(UInt64(bin) << 32 | attempt) % UInt64(bins))
    }
    return least[chosen]
  }
}

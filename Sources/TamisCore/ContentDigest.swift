internal import CCrypto

/// The SHA-256 of some bytes (FIPS 180-4).
public struct ContentDigest: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// - Complexity: O(*n*), at about 2 GB/s where the processor has SHA instructions.
  public init(of content: UnsafeBufferPointer<UInt8>) {
    bytes = [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      guard let out = digest.baseAddress else { return }
      if let start = content.baseAddress {
        tamis_sha256(start, content.count, out)
      } else {
        var nothing: UInt8 = 0
        tamis_sha256(&nothing, 0, out)
      }
      count = 32
    }
  }

  /// The digest of the bytes.
  public init(of content: [UInt8]) {
    self = content.withUnsafeBufferPointer { ContentDigest(of: $0) }
  }

  /// The digest of the text in UTF-8.
  public init(of text: String) {
    var text = text
    self = text.withUTF8 { ContentDigest(of: $0) }
  }

  /// 64 lower-case hexadecimal digits.
  public var hex: String { hex(digits: 64) }

  /// The first `digits` hexadecimal digits, at most 64.
  public func hex(digits: Int) -> String {
    let count = max(0, min(digits, 2 * bytes.count))
    return String(unsafeUninitializedCapacity: count) { text in
      for i in 0..<count {
        let digit = i & 1 == 0 ? bytes[i / 2] >> 4 : bytes[i / 2] & 15
        text[i] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
      }
      return count
    }
  }
}

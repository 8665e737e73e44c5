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
    let alphabet = Array("0123456789abcdef".utf8)
    let all = bytes.flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] }
    return String(decoding: all.prefix(digits), as: UTF8.self)
  }
}

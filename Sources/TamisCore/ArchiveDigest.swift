internal import CCrypto

/// The SHA-1 of some bytes (FIPS 180-4), as archives name their content. It tells copies and damage, not
/// forgery.
package struct ArchiveDigest: Hashable, Sendable {
  /// 20 bytes.
  package let bytes: [UInt8]

  /// - Complexity: O(*n*).
  package init(of content: some Collection<UInt8>) {
    bytes = [UInt8](unsafeUninitializedCapacity: 20) { digest, count in
      guard let out = digest.baseAddress else { return }
      let result: Void? = content.withContiguousStorageIfAvailable { Self.digest($0, out) }
      if result == nil { Array(content).withUnsafeBufferPointer { Self.digest($0, out) } }
      count = 20
    }
  }

  private static func digest(_ content: UnsafeBufferPointer<UInt8>, _ out: UnsafeMutablePointer<UInt8>) {
    var nothing: UInt8 = 0
    if let start = content.baseAddress {
      tamis_sha1(start, content.count, out)
    } else {
      tamis_sha1(&nothing, 0, out)
    }
  }

  /// 32 characters of Base32 (RFC 4648), as WARC writes it.
  package var base32: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var out: [UInt8] = []
    var bits = 0
    var pending = 0
    for byte in bytes {
      pending = (pending << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        out.append(alphabet[pending >> bits & 31])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// 40 lower-case hexadecimal digits, which some writers use instead.
  package var hex: String {
    let alphabet = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] }, as: UTF8.self)
  }
}

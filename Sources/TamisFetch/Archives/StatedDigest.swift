import TamisCore

/// A digest as a WARC record states it, such as `sha1:B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A`.
struct StatedDigest {
  private enum Algorithm { case sha1, sha256 }

  private let algorithm: Algorithm
  private let value: String

  /// - Returns: nil for an algorithm that is not checked, such as MD5.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2 else { return nil }
    switch String(decoding: parts[0], as: UTF8.self).lowercased() {
    case "sha1", "sha-1": algorithm = .sha1
    case "sha256", "sha-256": algorithm = .sha256
    default: return nil
    }
    value = String(decoding: Array(parts[1])[...].trimmed, as: UTF8.self).lowercased()
    // What has neither the length of hexadecimal digits nor, for SHA-1, of Base32 is not understood.
    switch (algorithm, value.utf8.count) {
    case (.sha1, 32), (.sha1, 40), (.sha256, 64): break
    default: return nil
    }
  }

  func matches(_ bytes: some Collection<UInt8>) -> Bool {
    switch algorithm {
    case .sha1:
      let digest = ArchiveDigest(of: bytes)
      return value == (value.utf8.count == 40 ? digest.hex : digest.base32.lowercased())
    case .sha256:
      return value == ContentDigest(of: Array(bytes)).hex
    }
  }
}

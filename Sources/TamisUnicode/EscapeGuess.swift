internal import Glibc

/// Tells the seven-bit encodings of East Asia by their escape sequences.
enum EscapeGuess {
  /// The encoding whose escape sequences the ASCII bytes hold; `nil` for plain ASCII.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    // Next to all ASCII texts have neither an escape nor a tilde.
    guard contains(0x1B, bytes) || contains(0x7E, bytes) else { return nil }
    var hzOpen = 0
    var hzClosed = 0
    var i = 0
    while i &+ 1 < bytes.count {
      if bytes[i] == 0x1B {
        let rest = bytes[(i &+ 1)...].prefix(3)
        if rest.starts(with: Array("$)C".utf8)) { return .iso2022KR }
        if rest.starts(with: Array("$)A".utf8)) || rest.starts(with: Array("$)G".utf8)) { return .iso2022CN }
        for designation in ["$B", "$@", "(J", "(I", "$(D"] where rest.starts(with: Array(designation.utf8)) {
          return .iso2022JP
        }
      } else if bytes[i] == 0x7E {
        if bytes[i &+ 1] == 0x7B { hzOpen &+= 1 }
        if bytes[i &+ 1] == 0x7D { hzClosed &+= 1 }
        i &+= 1
      }
      i &+= 1
    }
    // "~{" and "~}" occur in source code too, but not in equal pairs and in plenty.
    return hzOpen > 1 && hzOpen == hzClosed ? .hz : nil
  }

  private static func contains(_ byte: Int32, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { $0.baseAddress.map { memchr($0, byte, bytes.count) != nil } ?? false }
  }
}

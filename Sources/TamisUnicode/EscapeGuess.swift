/// Tells the seven-bit encodings of East Asia by their escape sequences.
enum EscapeGuess {
  /// The encoding whose escape sequences the ASCII bytes hold; `nil` for plain ASCII.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
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
}

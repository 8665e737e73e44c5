/// How many letters of each script a text has.
public struct ScriptCounts: Sendable {
  /// By the scripts' raw values, which are fewer than 32.
  private var counts = SIMD32<UInt32>.zero

  /// Counts the letters of a UTF-8 text. Less than 1 ns a byte.
  public init(_ text: ArraySlice<UInt8>) {
    var latin: UInt32 = 0
    var han: UInt32 = 0
    text.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        let lead = bytes[i]
        if lead < 0x80 {
          let word = ASCIIWord(bytes, at: i)
          latin &+= UInt32(truncatingIfNeeded: word.letterCount)
          i &+= word.length
        } else if lead >= 0xE5, lead <= 0xE9, i &+ 2 < bytes.count {
          han &+= 1
          i &+= 3
        } else if lead == 0xE3, i &+ 2 < bytes.count, bytes[i &+ 1] == 0x80, bytes[i &+ 2] < 0x85 {
          // 、 and 。
          i &+= 3
        } else {
          let (scalar, length) = Self.scalar(in: bytes, at: i)
          counts[Int(Script(scalar).rawValue)] &+= 1
          i &+= length
        }
      }
    }
    counts[Int(Script.latin.rawValue)] &+= latin
    counts[Int(Script.han.rawValue)] &+= han
  }

  /// A scalar beyond ASCII and its length; a space for what is no UTF-8.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at i: Int
  ) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[i])
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 1
    guard length > 1, i &+ length <= bytes.count else { return (0x20, 1) }
    var scalar = lead & (0x7F >> UInt32(length))
    for k in 1..<length { scalar = scalar << 6 | UInt32(bytes[i &+ k] & 0x3F) }
    return (scalar, length)
  }

  /// The number of letters of a script, in scalars.
  public subscript(_ script: Script) -> Int { Int(counts[Int(script.rawValue)]) }

  /// All letters.
  public var letters: Int { Script.allCases.dropFirst().reduce(0) { $0 + self[$1] } }

  /// The script with the most letters, Han, kana and Hangul counting three times, as one of them
  /// says as much as three letters do; `nil` without letters.
  public var dominant: Script? {
    var best = Script.common
    var most = 0
    for script in Script.allCases.dropFirst() where self[script] > 0 {
      let weight =
        switch script {
        case .han, .hiragana, .katakana, .hangul: self[script] * 3
        default: self[script]
        }
      if weight > most { (best, most) = (script, weight) }
    }
    return most > 0 ? best : nil
  }
}

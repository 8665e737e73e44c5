/// A text as phrases are compared: lower case without accents, straight apostrophes, single spaces and none
/// before `: ! ?`, runs of digits as one `0`, full-width forms as ASCII, no marks around it.
///
/// `« ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ : »` and `διαβαστε επισης` are the same.
struct FoldedText: Hashable, Sendable {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - keepsEnds: Whether punctuation at the end stays, for beginnings and frames.
  ///   - keepsStart: Whether punctuation at the start stays.
  init(_ utf8: ArraySlice<UInt8>, keepsEnds: Bool = false, keepsStart: Bool = false) {
    var folding = TextFolding()
    bytes = folding.withFolded(utf8, keepsEnds: keepsEnds, keepsStart: keepsStart) { Array($0) }
  }
}

/// Folds text after text into memory that it keeps.
struct TextFolding {
  /// As long as the longest text so far.
  private var memory: [UInt8] = []

  /// Calls `body` with the text folded.
  /// - Complexity: O(*n*).
  mutating func withFolded<Result>(
    _ utf8: ArraySlice<UInt8>, keepsEnds: Bool = false, keepsStart: Bool = false,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if memory.count < utf8.count {
      memory.append(contentsOf: repeatElement(0, count: utf8.count - memory.count))
    }
    return memory.withUnsafeMutableBufferPointer { memory in
      utf8.withUnsafeBufferPointer { utf8 in
        var writer = FoldedWriter(memory)
        writer.fold(utf8, keepsStart: keepsStart)
        if !keepsEnds { writer.trimEnd() }
        return body(UnsafeBufferPointer(rebasing: memory[..<writer.count]))
      }
    }
  }
}

/// Writes a folded text. No step writes more bytes than it reads, so what is as long as the text suffices.
private struct FoldedWriter {
  private let out: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ out: UnsafeMutableBufferPointer<UInt8>) { self.out = out }

  /// The last byte; 0 where there is none.
  private var last: UInt8 { count > 0 ? out[count &- 1] : 0 }

  mutating func fold(_ utf8: UnsafeBufferPointer<UInt8>, keepsStart: Bool) {
    var index = 0
    if !keepsStart {
      while index < utf8.count, let length = SettingOffMarks.opening(utf8, at: index) { index &+= length }
    }
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        append(byte)
        index &+= 1
      } else {
        index &+= appendScalar(utf8, at: index)
      }
    }
  }

  private mutating func write(_ byte: UInt8) {
    out[count] = byte
    count &+= 1
  }

  private mutating func append(_ byte: UInt8) {
    // Nearly all bytes are lower-case letters.
    if byte > UInt8(ascii: "Z") { return write(byte) }
    switch byte {
    case 0...0x20: if count > 0, last != 0x20 { write(0x20) }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): write(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // A run of digits is one number, thousands set apart by spaces included.
      if last == 0x20, count >= 2, out[count &- 2] == UInt8(ascii: "0") { count &-= 1 }
      if last != UInt8(ascii: "0") { write(UInt8(ascii: "0")) }
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if last == 0x20 { count &-= 1 }
      write(byte)
    default: write(byte)
    }
  }

  /// - Returns: How many bytes it took.
  private mutating func appendScalar(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = utf8[index]
    let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, utf8.count &- index)
    var scalar = UInt32(first) & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07)
    var step = 1
    while step < length {
      scalar = scalar << 6 | UInt32(utf8[index &+ step] & 0x3F)
      step &+= 1
    }
    switch scalar {
    case 0xA0, 0x202F, 0x2009, 0x2002, 0x2003, 0x3000: append(0x20)
    case 0x2018, 0x2019: append(UInt8(ascii: "'"))
    case 0x2013, 0x2014: append(UInt8(ascii: "-"))
    case 0xFF01...0xFF5E where length == 3: append(UInt8(truncatingIfNeeded: scalar &- 0xFEE0))
    case 0xC0...0x17F where length == 2: appendLatin(scalar)
    case 0x386...0x3CE where length == 2: write(twoBytes: BareLetters.greek[Int(scalar &- 0x386)])
    case 0x400...0x40F where length == 2: write(twoBytes: scalar == 0x401 ? 0x435 : scalar &+ 0x50)
    case 0x410...0x42F where length == 2: write(twoBytes: scalar &+ 0x20)
    case 0x451 where length == 2: write(twoBytes: 0x435)
    case 0x200B...0x200F, 0xFEFF, 0xAD, 0x300...0x36F: break
    default: for step in 0..<length { write(utf8[index &+ step]) }
    }
    return length
  }

  private mutating func write(twoBytes scalar: UInt32) {
    write(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    write(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }

  private mutating func appendLatin(_ scalar: UInt32) {
    switch scalar {
    case 0xC6, 0xE6:
      write(UInt8(ascii: "a"))
      write(UInt8(ascii: "e"))
    case 0x152, 0x153:
      write(UInt8(ascii: "o"))
      write(UInt8(ascii: "e"))
    case 0xDF:
      write(UInt8(ascii: "s"))
      write(UInt8(ascii: "s"))
    default:
      let base = BareLetters.latin[Int(scalar &- 0xC0)]
      if base == UInt8(ascii: "*") { write(twoBytes: scalar) } else { write(base) }
    }
  }

  mutating func trimEnd() {
    while count > 0 {
      let length = lengthOfEnd
      guard length > 0 else { return }
      count &-= length
    }
  }

  /// The bytes of the mark or space that stands at the end; 0 for anything else.
  private var lengthOfEnd: Int {
    SettingOffMarks.closing(UnsafeBufferPointer(rebasing: out[..<count]))
  }
}

/// A text as phrases are compared: lower case, straight apostrophes, single spaces, numbers as one 0.
struct FoldedText: Hashable, Sendable {
  let bytes: [UInt8]

  /// - Parameter keepsEnds: Whether punctuation at the end stays, for beginnings and frames.
  init(_ utf8: ArraySlice<UInt8>, keepsEnds: Bool = false) {
    var folding = TextFolding()
    bytes = folding.withFolded(utf8, keepsEnds: keepsEnds) { Array($0) }
  }
}

/// Folds text after text into memory that it keeps.
struct TextFolding {
  /// As long as the longest text so far.
  private var memory: [UInt8] = []

  /// Calls `body` with the text folded.
  /// - Complexity: O(*n*).
  mutating func withFolded<Result>(
    _ utf8: ArraySlice<UInt8>, keepsEnds: Bool = false, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if memory.count < utf8.count {
      memory.append(contentsOf: repeatElement(0, count: utf8.count - memory.count))
    }
    return memory.withUnsafeMutableBufferPointer { memory in
      utf8.withUnsafeBufferPointer { utf8 in
        var writer = FoldedWriter(memory)
        writer.fold(utf8)
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

  mutating func fold(_ utf8: UnsafeBufferPointer<UInt8>) {
    var index = 0
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
    case 0xA0, 0x202F, 0x2009, 0x3000: append(0x20)
    case 0x2018, 0x2019: append(UInt8(ascii: "'"))
    case 0xFF01...0xFF5E where length == 3: append(UInt8(truncatingIfNeeded: scalar &- 0xFEE0))
    case 0xC0...0xDE where scalar != 0xD7 && length == 2:
      write(0xC3)
      write(UInt8(truncatingIfNeeded: scalar) &- 0x20)
    case 0x152 where length == 2:
      write(0xC5)
      write(0x93)
    case 0x200B...0x200F, 0xFEFF, 0xAD: break
    default: for step in 0..<length { write(utf8[index &+ step]) }
    }
    return length
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
    switch last {
    case 0x20, UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ","), UInt8(ascii: ">"), UInt8(ascii: "-"):
      return 1
    case 0xBB: return ends(0xC2, 0xBB) ? 2 : 0  // »
    case 0xA6: return ends(0xE2, 0x80, 0xA6) ? 3 : 0  // …
    case 0xBA: return ends(0xE2, 0x80, 0xBA) ? 3 : 0  // ›
    case 0x92: return ends(0xE2, 0x86, 0x92) ? 3 : 0  // →
    case 0x82: return ends(0xE3, 0x80, 0x82) ? 3 : 0  // 。
    case 0xBC: return ends(0xE2, 0x96, 0xBC) ? 3 : 0  // ▼
    default: return 0
    }
  }

  private func ends(_ first: UInt8, _ second: UInt8) -> Bool {
    count >= 2 && out[count &- 2] == first && out[count &- 1] == second
  }

  private func ends(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    count >= 3 && out[count &- 3] == first && out[count &- 2] == second && out[count &- 1] == third
  }
}

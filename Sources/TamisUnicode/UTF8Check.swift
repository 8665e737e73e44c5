/// What one pass over bytes tells of them as UTF-8.
struct UTF8Check: Equatable {
  /// The first byte that is no part of well-formed UTF-8; `nil` where all is well-formed.
  var firstError: Int?
  /// Whether any byte is 0x80 or above, before the first error.
  var hasNonASCII = false
  /// Whether U+0000 occurs, before the first error.
  var hasNUL = false

  /// Checks the bytes as Unicode's table 3-7 defines well-formed UTF-8: no overlong forms, no
  /// surrogates, nothing above U+10FFFF. O(*n*); about 10 GB/s on ASCII.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    let raw = UnsafeRawPointer(base)
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    var i = 0
    while i < count {
      // ASCII without NUL, 32 bytes at a time: a zero byte borrows from the subtraction, so its
      // high bit shows as that of a byte of 0x80 and above does.
      while i &+ 32 <= count {
        let a = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        let b = raw.loadUnaligned(fromByteOffset: i &+ 8, as: UInt64.self)
        let c = raw.loadUnaligned(fromByteOffset: i &+ 16, as: UInt64.self)
        let d = raw.loadUnaligned(fromByteOffset: i &+ 24, as: UInt64.self)
        let seen = (a | (a &- ones)) | (b | (b &- ones)) | (c | (c &- ones)) | (d | (d &- ones))
        if seen & high != 0 { break }
        i &+= 32
      }
      // Then up to the first byte that needs a look.
      while i &+ 8 <= count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        let seen = (word | (word &- ones)) & high
        guard seen == 0 else {
          i &+= seen.trailingZeroBitCount >> 3
          break
        }
        i &+= 8
      }
      guard i < count else { break }
      let lead = base[i]
      if lead < 0x80 {
        if lead == 0 { hasNUL = true }
        i &+= 1
        continue
      }
      let length = Self.wellFormedLength(base, at: i, count: count)
      guard length > 0 else {
        firstError = i
        return
      }
      hasNonASCII = true
      i &+= length
      // Han and the like come in runs of three-byte sequences.
      if length == 3 { i = Self.endOfHanRun(raw, from: i, count: count) }
    }
  }

  /// Goes past pairs of three-byte sequences that begin with neither E0 nor ED, so that their second
  /// byte has no other limits than being 80...BF.
  @inline(__always)
  private static func endOfHanRun(_ raw: UnsafeRawPointer, from start: Int, count: Int) -> Int {
    let marks: UInt64 = 0xC0C0_F0C0_C0F0
    let expected: UInt64 = 0x8080_E080_80E0
    var i = start
    while i &+ 8 <= count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      let low = word & 0x0F00_000F
      // Adding 15 carries out of all but 0: neither lead may be E0 or ED.
      let nonzero = (low &+ 0x0F00_000F) & ((low ^ 0x0D00_000D) &+ 0x0F00_000F)
      guard word & marks == expected, nonzero & 0x1000_0010 == 0x1000_0010 else { break }
      i &+= 6
    }
    return i
  }

  /// The length of the well-formed sequence at `i`, 2 to 4, whose lead is no ASCII; 0 for none.
  @inline(__always)
  static func wellFormedLength(_ base: UnsafePointer<UInt8>, at i: Int, count: Int) -> Int {
    let length = maximalSubpart(base, at: i, count: count)
    return length > 0 ? length : 0
  }

  /// The length of the well-formed sequence at `i` whose lead is no ASCII, or, negated, that of the
  /// maximal subpart of an ill-formed one, which becomes one U+FFFD (Unicode, section 3.9).
  static func maximalSubpart(_ base: UnsafePointer<UInt8>, at i: Int, count: Int) -> Int {
    let lead = base[i]
    var lower: UInt8 = 0x80
    var upper: UInt8 = 0xBF
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lower) = (3, 0xA0)
    case 0xED: (length, upper) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lower) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, upper) = (4, 0x8F)
    default: return -1
    }
    var read = 1
    while read < length {
      guard i &+ read < count, base[i &+ read] >= lower, base[i &+ read] <= upper else { return -read }
      (lower, upper) = (0x80, 0xBF)
      read &+= 1
    }
    return length
  }
}

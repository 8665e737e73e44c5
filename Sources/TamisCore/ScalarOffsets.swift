/// Converts between offsets in UTF-8 bytes and in Unicode scalars of one text.
///
/// Built once per text in one pass; a look-up reads at most 64 bytes. For ASCII text the two are equal and
/// nothing is stored.
public struct ScalarOffsets: Sendable {
  /// How many scalars begin before byte 64·*i*; empty for ASCII.
  private let scalarsBefore: [Int]
  /// The whole text in scalars.
  public let count: Int
  private let isASCII: Bool

  private static let stride = 64

  /// - Complexity: O(*n*), some GB/s.
  public init(_ utf8: UnsafeBufferPointer<UInt8>) {
    isASCII = !utf8.contains { $0 >= 0x80 }
    guard !isASCII else {
      scalarsBefore = []
      count = utf8.count
      return
    }
    var before: [Int] = []
    before.reserveCapacity(utf8.count / Self.stride + 1)
    var scalars = 0
    var index = 0
    while index < utf8.count {
      before.append(scalars)
      let end = Swift.min(index &+ Self.stride, utf8.count)
      // Every byte but a continuation byte begins a scalar.
      var sum: UInt64 = 0
      let first = index
      while index &+ 8 <= end, let base = utf8.baseAddress {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        sum &+= Self.continuations(word)
        index &+= 8
      }
      scalars &+= index &- first &- Self.total(sum)
      while index < end {
        scalars &+= utf8[index] & 0xC0 != 0x80 ? 1 : 0
        index &+= 1
      }
    }
    scalarsBefore = before
    count = scalars
  }

  /// A one in each byte of `word` that continues a scalar.
  @inline(__always)
  fileprivate static func continuations(_ word: UInt64) -> UInt64 {
    (word & ~(word << 1)) >> 7 & 0x0101_0101_0101_0101
  }

  /// The sum of eight bytes, up to 255: processors without an instruction for counting bits do it in two steps.
  @inline(__always)
  fileprivate static func total(_ sums: UInt64) -> Int {
    Int(truncatingIfNeeded: (sums &* 0x0101_0101_0101_0101) >> 56)
  }

  /// The number of scalars that begin before a byte.
  /// - Parameters:
  ///   - offset: The byte, in 0...`utf8.count`.
  ///   - utf8: The text it was built from.
  public func scalar(ofByte offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    if isASCII { return offset }
    let block = offset / Self.stride
    guard block < scalarsBefore.count else { return count }
    var scalars = scalarsBefore[block]
    var index = block * Self.stride
    let first = index
    var sum: UInt64 = 0
    while index &+ 8 <= offset, let base = utf8.baseAddress {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      sum &+= Self.continuations(word)
      index &+= 8
    }
    scalars &+= index &- first &- Self.total(sum)
    while index < offset {
      scalars &+= utf8[index] & 0xC0 != 0x80 ? 1 : 0
      index &+= 1
    }
    return scalars
  }

  /// The byte at which a scalar begins.
  /// - Parameters:
  ///   - offset: The scalar, in 0...`count`; beyond it, the end.
  ///   - utf8: The text it was built from.
  public func byte(ofScalar offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    if isASCII { return Swift.min(offset, utf8.count) }
    guard offset < count else { return utf8.count }
    var low = 0
    var high = scalarsBefore.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if scalarsBefore[middle] <= offset { low = middle } else { high = middle }
    }
    var scalars = scalarsBefore[low]
    var index = low * Self.stride
    // Eight bytes at once, as long as the scalar begins behind them.
    while index &+ 8 <= utf8.count, let base = utf8.baseAddress {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      let begin = 8 &- Self.total(Self.continuations(word))
      guard scalars &+ begin <= offset else { break }
      scalars &+= begin
      index &+= 8
    }
    while index < utf8.count {
      if utf8[index] & 0xC0 != 0x80 {
        if scalars == offset { return index }
        scalars &+= 1
      }
      index &+= 1
    }
    return utf8.count
  }
}

/// Turns ascending offsets in Unicode scalars of a UTF-8 text into offsets in bytes, in one pass.
public struct ScalarWalk {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var byte = 0
  private var scalar = 0

  /// Begins at the start of the text, which has to outlive the walk.
  public init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

  /// The byte at which scalar `offset` begins; beyond the last one, the end.
  /// - Complexity: O(*n*) in the bytes passed, some GB/s; from the start where the offset is before the last one.
  public mutating func byte(ofScalar offset: Int) -> Int {
    if offset < scalar { (byte, scalar) = (0, 0) }
    guard let base = utf8.baseAddress else { return 0 }
    // Eight bytes at once, as long as the scalar begins behind them.
    while byte &+ 8 <= utf8.count {
      let word = UnsafeRawPointer(base + byte).loadUnaligned(as: UInt64.self)
      let begin = 8 &- ScalarOffsets.total(ScalarOffsets.continuations(word))
      guard scalar &+ begin <= offset else { break }
      scalar &+= begin
      byte &+= 8
    }
    while byte < utf8.count {
      if utf8[byte] & 0xC0 != 0x80 {
        if scalar == offset { return byte }
        scalar &+= 1
      }
      byte &+= 1
    }
    return byte
  }
}

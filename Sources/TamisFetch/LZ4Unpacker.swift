/// Decompresses LZ4 frames (LZ4 Frame Format 1.6.3, LZ4 Block Format), as some archives are packed with.
///
/// It takes input in any pieces and gives whole blocks. Checksums of blocks and content are checked.
struct LZ4Unpacker {
  static let magic: [UInt8] = [0x04, 0x22, 0x4D, 0x18]

  /// What the next bytes are.
  private enum Part: Equatable {
    case magic, descriptor, blockSize
    case block(isPacked: Bool)
    case contentChecksum
  }

  private var part = Part.magic
  /// What was taken of the next part.
  private var pending: [UInt8] = []
  /// How long it is.
  private var needed = 4
  private var maximumBlock = 0
  private var hasBlockChecksums = false
  private var hasContentChecksum = false
  /// How long the content is, where the frame says so, and how much came out.
  private var contentSize: Int?
  private var given = 0
  private var checksum = XXHash32()
  /// The last 64 KiB of what came out, which later blocks refer to.
  private var window: [UInt8] = []
  private static let windowSize = 1 << 16

  /// Gets ready for the next frame.
  mutating func reset() { self = LZ4Unpacker() }

  /// Takes input up to the end of one part, and appends what comes out.
  /// - Returns: How many bytes of input were taken, and whether to go on.
  mutating func unpack(
    _ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) -> (taken: Int, progress: Unpacker.Progress) {
    var taken = 0
    while true {
      let step = min(needed - pending.count, input.count - taken)
      pending += input[taken..<taken + step]
      taken += step
      guard pending.count == needed else { return (taken, .more) }
      let before = output.count
      let progress = readPart(into: &output)
      if progress != .more || output.count > before { return (taken, progress) }
    }
  }

  private mutating func expect(_ part: Part, _ count: Int) {
    self.part = part
    needed = count
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func readPart(into output: inout [UInt8]) -> Unpacker.Progress {
    switch part {
    case .magic:
      guard pending == Self.magic else { return .damaged("not an LZ4 frame") }
      expect(.descriptor, 3)
    case .descriptor: return readDescriptor()
    case .blockSize:
      let size = Self.number(pending[...])
      if size == 0 {
        guard contentSize == nil || contentSize == given else { return .damaged("incorrect length check") }
        guard hasContentChecksum else { return .memberEnded }
        expect(.contentChecksum, 4)
        return .more
      }
      let length = size & 0x7FFF_FFFF
      guard length <= maximumBlock else { return .damaged("an LZ4 block of \(length) bytes") }
      expect(.block(isPacked: size >> 31 == 0), length + (hasBlockChecksums ? 4 : 0))
    case .block(let isPacked): return readBlock(isPacked, into: &output)
    case .contentChecksum:
      return Self.number(pending[...]) == Int(checksum.value)
        ? .memberEnded : .damaged("incorrect data check")
    }
    return .more
  }

  private mutating func readDescriptor() -> Unpacker.Progress {
    let flags = pending[0]
    guard flags >> 6 == 1, flags & 2 == 0 else { return .damaged("an LZ4 frame of an unknown version") }
    guard flags & 1 == 0 else { return .damaged("needs a preset dictionary") }
    let length = 3 + (flags & 8 != 0 ? 8 : 0)
    if pending.count < length {
      needed = length
      return .more
    }
    var header = XXHash32()
    header.update(pending.dropLast())
    guard pending[length - 1] == UInt8(truncatingIfNeeded: header.value >> 8) else {
      return .damaged("incorrect header check")
    }
    let size = pending[1] >> 4 & 7
    guard size >= 4 else { return .damaged("an LZ4 frame with blocks of no size") }
    maximumBlock = 1 << (8 + 2 * Int(size))
    hasBlockChecksums = flags & 16 != 0
    contentSize = flags & 8 != 0 ? Int(truncatingIfNeeded: Self.number(pending[2..<10])) : nil
    hasContentChecksum = flags & 4 != 0
    expect(.blockSize, 4)
    return .more
  }

  private mutating func readBlock(_ isPacked: Bool, into output: inout [UInt8]) -> Unpacker.Progress {
    let data = pending[..<(needed - (hasBlockChecksums ? 4 : 0))]
    if hasBlockChecksums {
      var sum = XXHash32()
      sum.update(data)
      guard Self.number(pending[data.endIndex...]) == Int(sum.value) else {
        return .damaged("incorrect data check")
      }
    }
    let start = window.count
    if isPacked {
      guard Self.unpackBlock(data, into: &window, maximum: start + maximumBlock) else {
        return .damaged("invalid LZ4 block")
      }
    } else {
      window += data
    }
    let content = window[start...]
    if hasContentChecksum { checksum.update(content) }
    output += content
    given += content.count
    if window.count > Self.windowSize { window.removeFirst(window.count - Self.windowSize) }
    expect(.blockSize, 4)
    return .more
  }

  /// Appends a block's content to what came before it.
  /// - Returns: False where it is damaged.
  private static func unpackBlock(_ data: ArraySlice<UInt8>, into out: inout [UInt8], maximum: Int) -> Bool {
    var at = data.startIndex
    /// A length that begins in a token: 15 means that more follows.
    func length(_ nibble: UInt8, _ at: inout Int) -> Int? {
      var length = Int(nibble)
      guard nibble == 15 else { return length }
      while at < data.endIndex {
        let byte = data[at]
        at += 1
        length += Int(byte)
        if byte < 255 { return length }
        if length > maximum { return nil }
      }
      return nil
    }
    while at < data.endIndex {
      let token = data[at]
      at += 1
      guard let literals = length(token >> 4, &at), literals <= data.endIndex - at,
        out.count + literals <= maximum
      else { return false }
      out += data[at..<at + literals]
      at += literals
      // The last sequence has literals only.
      if at == data.endIndex { return true }
      guard data.endIndex - at >= 2 else { return false }
      let distance = Int(data[at]) | Int(data[at + 1]) << 8
      at += 2
      guard let more = length(token & 15, &at), distance > 0, distance <= out.count,
        out.count + more + 4 <= maximum
      else { return false }
      // What is copied may overlap what it makes.
      for _ in 0..<(more + 4) { out.append(out[out.count - distance]) }
    }
    return false
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

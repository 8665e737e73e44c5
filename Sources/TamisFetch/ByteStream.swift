import TamisCore

/// The bytes of a file or of standard input, decompressed on the way, with a look ahead.
///
/// Compression is told by the first bytes. Members of gzip and frames of zstd follow one another
/// freely. Memory is bounded by what the caller asks to look ahead at.
final class ByteStream {
  /// Why a stream ended before its end.
  enum Failure: Equatable {
    /// A compressed member is broken.
    case damaged(String)
    /// The file ended within a compressed member.
    case truncated
    /// Something else follows the last member.
    case garbage
    case unreadable(Int32)
  }

  /// A place where a compressed member starts: its first byte decompressed, and as stored.
  private struct MemberStart {
    let position: Int
    let offset: Int
  }

  /// Set where the bytes ended too early; what came before is good.
  private(set) var failure: Failure?
  /// Bytes consumed since the start, decompressed.
  private(set) var position = 0

  private let file: FileDescriptor
  private var unpacker: Unpacker?
  private var format: Unpacker.Format? { unpacker?.format }
  private var isWithinMember = false
  private var isAtEnd = false
  // As stored; used only where the stream is compressed.
  private var raw: [UInt8] = []
  private var rawHead = 0
  private var rawOffset = 0
  private var buffer: [UInt8] = []
  private var head = 0
  private var members: [MemberStart] = []
  private var memberOutput = 0
  private let size: Int?

  private static let chunk = 1 << 16
  // No gzip member can exceed 1,032; zstd can, and then it is a bomb.
  private static let maximumRatio = 2000
  private static let ratioGrace = 1 << 28

  /// Reads the first bytes to tell whether they are compressed.
  /// - Parameter size: How long the file is as stored, where that is known.
  init(_ file: consuming FileDescriptor, size: Int? = nil) throws(TamisError) {
    self.file = file
    self.size = size
    unpacker = nil
    while raw.count < 4, readRaw() > 0 {}
    if let format = Unpacker.Format(magic: raw) {
      unpacker = try Unpacker(format)
    } else {
      swap(&buffer, &raw)
    }
  }

  var isCompressed: Bool { unpacker != nil }

  /// Whether the bytes ended within a compressed member, so that its checksum vouches for none of them.
  var hasBrokenMember: Bool { failure != nil && isWithinMember }

  /// Whether a file that is not compressed is known to end within the next `count` bytes.
  func isTooShort(for count: Int) -> Bool {
    guard let size, !isCompressed else { return false }
    return count > size - position
  }

  /// How many bytes can be looked at without reading more.
  var available: Int { buffer.count - head }

  /// The bytes that are there, from the current position on. The pointer is valid inside `body` only.
  func withAvailable<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[head...])) }
  }

  /// Reads until `count` bytes are available.
  /// - Returns: Whether so many are; fewer at the end and before a failure.
  func ensure(_ count: Int) -> Bool {
    while available < count { if !fill() { return false } }
    return true
  }

  /// Whether the bytes ahead begin so.
  func starts(with prefix: String) -> Bool {
    let prefix = Array(prefix.utf8)
    return ensure(prefix.count) && withAvailable { $0.starts(with: prefix) }
  }

  /// Steps over bytes that are available.
  func consume(_ count: Int) {
    precondition(count >= 0 && count <= available, "consumed more than is there")
    head += count
    moveOn(by: count)
  }

  private func moveOn(by count: Int) {
    position += count
    while members.count > 1, members[1].position <= position { members.removeFirst() }
  }

  /// Makes room for a file of about `count` bytes, so that reading it whole moves nothing.
  func reserve(_ count: Int) {
    if !isCompressed { buffer.reserveCapacity(count + Self.chunk) }
  }

  /// Consumes bytes that are available and gives them away: copied, unless they are all there is.
  func take(_ count: Int) -> [UInt8] {
    if head == 0, count == buffer.count, isAtEnd {
      var taken: [UInt8] = []
      swap(&taken, &buffer)
      moveOn(by: count)
      return taken
    }
    let taken = [UInt8](buffer[head..<head + count])
    consume(count)
    return taken
  }

  /// Steps over bytes without keeping them, but not into the next compressed member.
  /// - Returns: How many there were.
  func skip(_ count: Int) -> Int {
    var left = count
    while left > 0, available > 0 || fill() {
      let nextMember = members.first { $0.position > position }?.position
      let step = min(left, available, nextMember.map { $0 - position } ?? .max)
      consume(step)
      left -= step
      if nextMember == position { break }
    }
    return count - left
  }

  /// Steps over bytes up to the next `text` that begins a line; none of it is consumed.
  /// - Parameter isAtLineStart: Whether the current position counts as the beginning of a line.
  /// - Returns: Whether there is one.
  func seek(lineWith text: String, isAtLineStart: Bool) -> Bool {
    if isAtLineStart, starts(with: text) { return true }
    let pattern = [0x0A] + Array(text.utf8)
    while true {
      let found = withAvailable { bytes in
        var index = 0
        while index + pattern.count <= bytes.count {
          if bytes[index] == 0x0A, bytes[index...].starts(with: pattern) { return index as Int? }
          index += 1
        }
        return nil
      }
      if let found {
        consume(found + 1)
        return true
      }
      consume(max(0, available - pattern.count + 1))
      if !fill() { return false }
    }
  }

  /// Where in the file, as stored, the byte at `position` lies. In a compressed stream only the first
  /// byte of a member has such a place.
  func storedOffset(of position: Int) -> Int? {
    guard isCompressed else { return position }
    if let member = members.last(where: { $0.position == position }) { return member.offset }
    // At the end of the last member nothing follows.
    return position == self.position + available && !isWithinMember && !members.isEmpty ? rawPosition : nil
  }

  /// Goes on behind a failure, at the next place that looks like the start of a member.
  ///
  /// Bytes of the broken member that were not consumed are dropped.
  /// - Returns: Whether there is such a place.
  func resume() -> Bool {
    guard let format, failure != nil else { return false }
    if case .unreadable = failure { return false }
    consume(available)
    // Behind the broken member's first byte: a member that was cut short has run into the next one.
    if let start = members.last?.offset, isWithinMember {
      if file.seek(to: start + 1) {
        raw.removeAll(keepingCapacity: true)
        rawHead = 0
        rawOffset = start + 1
      } else if start == rawPosition {
        rawHead += 1
      }
    }
    while true {
      while raw.count - rawHead >= 4 {
        if Unpacker.Format(magic: raw[rawHead..<rawHead + 4]) == format {
          failure = nil
          isAtEnd = false
          isWithinMember = false
          return true
        }
        rawHead += 1
      }
      if readRaw() == 0 { return false }
    }
  }

  /// Reads at least one byte more.
  /// - Returns: False at the end and at a failure.
  func fill() -> Bool {
    guard !isAtEnd, failure == nil else { return false }
    if head > 0, head >= buffer.count / 2 {
      buffer.removeSubrange(..<head)
      head = 0
    }
    return isCompressed ? fillUnpacked() : fillPlain()
  }

  private func fillPlain() -> Bool {
    do throws(ReadFailure) {
      let count = try file.read(Self.chunk, into: &buffer)
      isAtEnd = count == 0
      return count > 0
    } catch {
      failure = .unreadable(error.number)
      return false
    }
  }

  private var rawPosition: Int { rawOffset + rawHead }

  /// Reads more of what is stored.
  private func readRaw() -> Int {
    if rawHead > 0, rawHead >= raw.count / 2 {
      raw.removeSubrange(..<rawHead)
      rawOffset += rawHead
      rawHead = 0
    }
    do throws(ReadFailure) {
      return try file.read(Self.chunk, into: &raw)
    } catch {
      failure = .unreadable(error.number)
      return 0
    }
  }

  private func fillUnpacked() -> Bool {
    let before = buffer.count
    while buffer.count == before {
      if !isWithinMember, !beginMember() { return false }
      let isExhausted = rawHead == raw.count && readRaw() == 0
      if failure != nil { return false }
      // Even without input: the last bytes may still wait for room.
      unpackSome()
      if failure != nil { return buffer.count > before }
      if isExhausted, isWithinMember, buffer.count == before {
        failure = .truncated
        return false
      }
    }
    return true
  }

  private func unpackSome() {
    let before = buffer.count
    let step = raw.withUnsafeBufferPointer {
      unpacker?.unpack(UnsafeBufferPointer(rebasing: $0[rawHead...]), into: &buffer, room: Self.chunk)
    }
    guard let step else { return }
    rawHead += step.taken
    memberOutput += buffer.count - before
    switch step.progress {
    case .more:
      let stored = rawPosition - (members.last?.offset ?? 0)
      if memberOutput > Self.ratioGrace, memberOutput / Self.maximumRatio > stored {
        failure = .damaged("grows more than \(Self.maximumRatio) times: a decompression bomb")
      } else if step.taken == 0, buffer.count == before, rawHead < raw.count {
        failure = .damaged("cannot be decompressed")
      }
    case .memberEnded:
      isWithinMember = false
    case .damaged(let problem):
      failure = .damaged(problem)
    }
  }

  /// Finds the start of the next member.
  private func beginMember() -> Bool {
    while true {
      // Tapes and some writers fill up with NUL.
      while rawHead < raw.count, raw[rawHead] == 0 { rawHead += 1 }
      if raw.count - rawHead >= 4 { break }
      if readRaw() == 0 { break }
    }
    if failure != nil { return false }
    if rawHead == raw.count {
      isAtEnd = true
      return false
    }
    guard Unpacker.Format(magic: raw[rawHead...].prefix(4)) == format else {
      failure = .garbage
      return false
    }
    unpacker?.reset()
    isWithinMember = true
    memberOutput = 0
    members.append(MemberStart(position: position + available, offset: rawPosition))
    return true
  }
}

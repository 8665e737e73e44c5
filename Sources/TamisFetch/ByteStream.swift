import TamisCore

/// The bytes of a file or of standard input, decompressed on the way, with a look ahead.
///
/// Compression is told by the first bytes. Members of gzip and frames of zstd follow one another
/// freely. Memory is bounded by what the caller asks to look ahead at.
final class ByteStream {
  /// A place where a compressed member starts: its first byte decompressed, and as stored.
  private struct MemberStart {
    let position: Int
    let offset: Int
  }

  /// Set where the bytes ended too early; what came before is good.
  private(set) var failure: Failure?
  /// Bytes consumed since the start, decompressed.
  private(set) var position = 0

  private var unpacker: Unpacker?
  private var format: Unpacker.Format? { unpacker?.format }
  private var isWithinMember = false
  private var isAtEnd = false
  private var stored: StoredBytes
  private var buffer: [UInt8] = []
  private var head = 0
  private var members: [MemberStart] = []
  private var memberOutput = 0
  /// How long the file is as stored, where that is known.
  let size: Int?
  private var hasSoughtDictionary = false
  /// Bytes read again behind damaged members.
  private var reread = 0

  private static let chunk = 1 << 16
  // No gzip member can exceed 1,032; zstd can, and then it is a bomb.
  private static let maximumRatio = 2000
  private static let ratioGrace = 1 << 28
  // A file made of members within members would be read again for each.
  private static let maximumReread = 1 << 30

  /// Reads the first bytes to tell whether they are compressed.
  /// - Parameter size: How long the file is as stored, where that is known.
  init(_ file: consuming FileDescriptor, size: Int? = nil) throws(TamisError) {
    stored = StoredBytes(file)
    self.size = size
    unpacker = nil
    if stored.ensure(4), let format = Unpacker.Format(magic: stored.rest) {
      unpacker = try Unpacker(format)
    } else {
      buffer = stored.takeAll()
      failure = stored.failure.map { .unreadable($0) }
    }
  }

  var isCompressed: Bool { unpacker != nil }

  /// Goes on at a place of the file as stored, where a member begins if it is compressed.
  /// - Returns: False where it cannot go there, as in a pipe.
  func jump(to offset: Int) throws(TamisError) -> Bool {
    if unpacker?.format == .zstd { _ = seekDictionary() }
    guard stored.jump(to: offset) else { return false }
    buffer.removeAll(keepingCapacity: true)
    head = 0
    members.removeAll()
    isWithinMember = false
    isAtEnd = false
    failure = nil
    position = offset
    return true
  }

  /// Whether some of the next `count` bytes are of a member that is broken, so that no checksum vouches for
  /// them.
  func isBroken(within count: Int) -> Bool {
    guard failure != nil, isWithinMember, let member = members.last else { return false }
    return member.position < position + count
  }

  /// Where the member that is broken lies in the file.
  var brokenOffset: Int? { failure != nil && isWithinMember ? members.last?.offset : nil }

  /// Goes on decompressing, where a file that is not compressed has a compressed member from here on.
  /// - Returns: Whether it has.
  func beginUnpacking() throws(TamisError) -> Bool {
    guard unpacker == nil, ensure(4), let format = withAvailable({ Unpacker.Format(magic: $0.prefix(4)) })
    else {
      return false
    }
    unpacker = try Unpacker(format)
    stored.restart(with: withAvailable { Array($0) }, at: position)
    buffer = []
    head = 0
    isAtEnd = false
    hasSoughtDictionary = true
    return true
  }

  /// Whether a checksum vouches for the bytes; zstd's is optional.
  var hasChecksums: Bool { format == .gzip }
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

  /// Where in the file, as stored, the byte at `position` lies. In a compressed stream only the first
  /// byte of a member has such a place.
  func storedOffset(of position: Int) -> Int? {
    guard isCompressed else { return position }
    if let member = members.last(where: { $0.position == position }) { return member.offset }
    // At the end of the last member nothing follows.
    return position == self.position + available && !isWithinMember && !members.isEmpty
      ? stored.position : nil
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
    if let start = members.last?.offset, isWithinMember, reread < Self.maximumReread {
      reread += stored.position - start
      _ = stored.jump(to: start + 1)
    }
    while true {
      if let start = format.start(in: stored.rest) {
        stored.consume(start - stored.head)
        failure = nil
        isAtEnd = false
        isWithinMember = false
        return true
      }
      stored.consume(max(0, stored.count - 3))
      if readStored() == 0 { return false }
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
    let count = stored.read(into: &buffer)
    failure = stored.failure.map { .unreadable($0) }
    isAtEnd = count == 0
    return count > 0
  }

  /// Reads more of what is stored.
  private func readStored() -> Int {
    let count = stored.read()
    if let number = stored.failure { failure = .unreadable(number) }
    return count
  }

  private func fillUnpacked() -> Bool {
    let before = buffer.count
    while buffer.count == before {
      if !isWithinMember, !beginMember() { return false }
      let isExhausted = stored.count == 0 && readStored() == 0
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
    let step = stored.rest.withUnsafeBufferPointer {
      unpacker?.unpack($0, into: &buffer, room: Self.chunk)
    }
    guard let step else { return }
    stored.consume(step.taken)
    memberOutput += buffer.count - before
    switch step.progress {
    case .more:
      let length = stored.position - (members.last?.offset ?? 0)
      if memberOutput > Self.ratioGrace, memberOutput / Self.maximumRatio > length {
        failure = .damaged("grows more than \(Self.maximumRatio) times: a decompression bomb")
      } else if step.taken == 0, buffer.count == before, stored.count > 0 {
        failure = .damaged("cannot be decompressed")
      }
    case .memberEnded:
      isWithinMember = false
    case .damaged(let problem):
      failure = .damaged(problem)
    }
  }

  /// Takes the dictionary of a zstd stream, where it begins with one.
  /// - Returns: False at a failure.
  private func seekDictionary() -> Bool {
    guard !hasSoughtDictionary else { return true }
    hasSoughtDictionary = true
    do throws(ZstdDictionary.Problem) {
      if let dictionary = try ZstdDictionary.taken(from: &stored),
        unpacker?.use(dictionary: dictionary) != true
      {
        throw .unusable
      }
    } catch {
      failure = .damaged(error.description)
    }
    if let number = stored.failure { failure = .unreadable(number) }
    return failure == nil
  }

  /// Finds the start of the next member.
  private func beginMember() -> Bool {
    if format == .zstd, !seekDictionary() { return false }
    repeat {
      // Tapes and some writers fill up with NUL.
      stored.consume(stored.rest.prefix { $0 == 0 }.count)
    } while stored.count < 4 && readStored() > 0
    if failure != nil { return false }
    if stored.count == 0 {
      isAtEnd = true
      return false
    }
    guard Unpacker.Format(magic: stored.rest.prefix(4)) == format else {
      failure = .garbage
      return false
    }
    unpacker?.reset()
    isWithinMember = true
    memberOutput = 0
    members.append(MemberStart(position: position + available, offset: stored.position))
    return true
  }
}

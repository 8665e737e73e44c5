import TamisCore

/// The pages of an ARC archive, the form before WARC: plain or compressed, versions 1 and 2.
///
/// Like `WARCReader`: damage is one error, and reading goes on at the next line that begins a record.
final class ARCReader: ItemSource {
  private let stream: ByteStream
  private let path: String
  private let limit: Int
  private let skipped: SkippedRecords
  private var isDone = false

  private static let maximumLine = 1 << 16

  /// - Parameter limit: The longest record, in bytes.
  init(_ stream: ByteStream, path: String, limit: Int, skipped: SkippedRecords) {
    self.stream = stream
    self.path = path
    self.limit = limit
    self.skipped = skipped
  }

  func next() -> SourceStep? {
    while !isDone {
      if let item = step() { return .item(item) }
    }
    return nil
  }

  /// One record, or the damage in its place; nil where it holds no page, and at the end.
  private func step() -> FetchItem? {
    skipLineBreaks()
    var origin = Origin()
    origin.warcFile = path
    guard stream.ensure(1) else {
      isDone = true
      origin.warcOffset = stream.brokenOffset
      return stream.failure.map { .failure($0.error(at: origin), record: nil) }
    }
    origin.warcOffset = stream.storedOffset(of: stream.position)
    guard let line = line(), let head = ARCHead(line) else {
      return damage("expected a record, found something else", at: origin)
    }
    guard let length = head.length else {
      return damage("a record without a length that can be read", at: origin, url: head.url)
    }
    guard length <= limit else {
      stream.consume(line.count)
      guard stream.skip(length + 1) >= length else {
        return damage("a record that is shorter than it says", at: origin)
      }
      return .failure(.tooLarge("an archive's record", over: limit, at: origin, url: head.url), record: nil)
    }
    let lineLength = min(line.count + 1, stream.available)
    guard stream.ensure(lineLength + length) else {
      return damage("a record that is shorter than it says", at: origin, url: head.url)
    }
    guard isBoundary(at: lineLength + length), !stream.isBroken(within: lineLength + length) else {
      return damage("a record that is not as long as it says", at: origin, url: head.url)
    }
    stream.consume(lineLength)
    return page(head, stream.take(length), origin)
  }

  private func page(_ head: ARCHead, _ block: [UInt8], _ origin: Origin) -> FetchItem? {
    var origin = origin
    skipLineBreaks()
    if let offset = origin.warcOffset {
      origin.warcLength = stream.storedOffset(of: stream.position).map { $0 - offset }
    }
    if head.isDescription {
      skipped.add("filedesc")
      return nil
    }
    guard skipped.isPage(HTTPMessage(block).head) else { return nil }
    return .archived(
      ArchivedPage(
        form: .http, url: head.url, date: head.date, contentType: nil, block: block, origin: origin))
  }

  private func skipLineBreaks() {
    while stream.ensure(1) {
      let count = stream.withAvailable { bytes in bytes.prefix { $0 == 0x0D || $0 == 0x0A }.count }
      if count == 0 { return }
      stream.consume(count)
    }
  }

  /// The line ahead, without its line break and not consumed; nil where it is too long for a head.
  private func line(at start: Int = 0) -> [UInt8]? {
    var searched = start
    while true {
      let end = stream.withAvailable { bytes in bytes[min(searched, bytes.count)...].firstIndex(of: 0x0A) }
      if let end { return stream.withAvailable { Array($0[start..<end]) } }
      searched = stream.available
      guard searched - start < Self.maximumLine else { return nil }
      if !stream.fill() { return stream.withAvailable { Array($0[min(start, $0.count)...]) } }
    }
  }

  /// Whether a record may end after `length` bytes: the next one, or nothing, follows the line breaks.
  private func isBoundary(at length: Int) -> Bool {
    var index = length
    while stream.ensure(index + 1) {
      let byte = stream.withAvailable { $0[index] }
      if byte != 0x0D, byte != 0x0A { return line(at: index).flatMap { ARCHead($0) } != nil }
      index += 1
    }
    return true
  }

  private func damage(_ problem: String, at origin: Origin, url: String? = nil) -> FetchItem {
    let error = stream.failure?.error(at: origin) ?? .damagedArchive(problem, at: origin, url: url)
    repeat {
      // The line that was damaged is passed over, and all that begin no record.
      while stream.ensure(1) {
        let end = stream.withAvailable { $0.firstIndex(of: 0x0A) }
        stream.consume(end.map { $0 + 1 } ?? stream.available)
        if end != nil, let next = line(), ARCHead(next) != nil { return .failure(error, record: nil) }
      }
    } while stream.failure != nil && stream.resume()
    isDone = true
    return .failure(error, record: nil)
  }
}

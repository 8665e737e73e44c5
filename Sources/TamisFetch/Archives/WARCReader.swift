import TamisCore

/// The pages of a WARC archive: plain, compressed record by record, or as a whole.
///
/// Damage is one error, and reading goes on at the next record that can be found. A record is given out
/// only where what follows it shows that its length is right.
final class WARCReader: ItemSource {
  /// What became of one record.
  enum Step {
    case item(FetchItem)
    /// It holds no page.
    case nothing
    case end
  }

  private let stream: ByteStream
  private let path: String
  private let limit: Int
  private let skipped: SkippedRecords
  private let revisits: RevisitedPages?
  /// Whether the archive can be opened once more by its path.
  private let isFile: Bool
  private var isDone = false
  /// Whether reading goes on behind damage.
  private var recovers = true
  private var hasRecords = false

  // Some crawls keep a megabyte of headers; more is no head.
  private static let maximumHead = 1 << 21

  /// - Parameters:
  ///   - limit: The longest page, in bytes; its HTTP head may come on top.
  ///   - revisits: What the archives of the run hold. Without, revisits are passed over.
  ///   - isFile: Whether the archive can be opened once more by its path.
  init(
    _ stream: ByteStream, path: String, limit: Int, skipped: SkippedRecords, revisits: RevisitedPages? = nil,
    isFile: Bool = true
  ) {
    self.stream = stream
    self.path = path
    self.limit = limit > .max - Self.maximumHead ? limit : limit + Self.maximumHead
    self.skipped = skipped
    self.revisits = revisits
    self.isFile = isFile
  }

  func next() -> SourceStep? {
    while !isDone {
      switch step() {
      case .item(let item): return .item(item)
      case .nothing: continue
      case .end: isDone = true
      }
    }
    return nil
  }

  /// Reads the record that begins at a place of the file as stored, and nothing behind it.
  func record(at offset: Int) throws(TamisError) -> Step {
    recovers = false
    guard try stream.jump(to: offset) else {
      return .item(.failure(.noSuchPlace(offset, in: path), record: nil))
    }
    guard stream.starts(with: "WARC/") else {
      var origin = Origin()
      origin.warcFile = path
      origin.warcOffset = offset
      return .item(.failure(damageError("no record begins here", at: origin), record: nil))
    }
    return step()
  }

  /// Reads one record, or the damage in its place.
  private func step() -> Step {
    if stream.position == 0, stream.starts(with: "\u{FEFF}") { stream.consume(3) }
    skipLineBreaks()
    guard stream.ensure(1) else { return atEnd() }
    if !stream.isCompressed, let step = unpackedStep() { return step }
    let start = stream.position
    var origin = Origin()
    origin.warcFile = path
    origin.warcOffset = stream.storedOffset(of: start)
    guard stream.starts(with: "WARC/") else {
      return damage("expected a record, found something else", at: origin)
    }
    hasRecords = true
    guard let headEnd = headEnd() else {
      return damage("a record's head that does not end", at: origin, skipping: 1)
    }
    let head = WARCHead(stream.take(headEnd))
    origin.warcRecordID = head.recordID
    guard let length = head.length else {
      return damage("a record without a length that can be read", at: origin, url: head.url)
    }
    if length > limit { return tooLong(head, length: length, origin: origin) }
    guard stream.ensure(length) else {
      return damage("a record that is shorter than it says", at: origin, url: head.url)
    }
    switch boundary(at: length) {
    case .none: return damage("a record that is longer than it says", at: origin, url: head.url)
    // Its last bytes may be part of the damage: the checksum that would tell comes after them.
    case .end where stream.isBroken(within: length): return damage("", at: origin, url: head.url)
    case .end, .record: return whole(head, length: length, origin: origin)
    }
  }

  /// Goes on in compressed members behind records that are not compressed, as after `cat a.warc b.warc.gz`.
  private func unpackedStep() -> Step? {
    do throws(TamisError) {
      guard try stream.beginUnpacking() else { return nil }
      return .nothing
    } catch {
      isDone = true
      return .item(.failure(error, record: nil))
    }
  }

  private func whole(_ head: WARCHead, length: Int, origin: Origin) -> Step {
    if head.type == "revisit", let revisits { return revisit(head, length: length, origin: origin, revisits) }
    guard let form = head.form, isPage(form, length: length) else {
      if head.form == nil { skipped.add(isOfPages(head.type) ? "not-a-page" : head.type) }
      if isOfPages(head.type) { revisits?.rememberNoPage(head) }
      stream.consume(length)
      return .nothing
    }
    let (block, origin) = take(length, origin)
    if isFile, let offset = origin.warcOffset { revisits?.remember(head, in: path, at: offset) }
    var page = ArchivedPage(
      form: form, url: head.url, date: head.date, contentType: head.contentType,
      isTruncated: head.isTruncated, block: block, origin: origin)
    if !stream.hasChecksums {
      page.blockDigest = head.blockDigest
      page.payloadDigest = head.payloadDigest
    }
    return .item(.archived(page))
  }

  private func revisit(_ head: WARCHead, length: Int, origin: Origin, _ revisits: RevisitedPages) -> Step {
    let (block, origin) = take(length, origin)
    switch revisits.page(for: head, block: block, origin: origin) {
    case .page(let page): return .item(.archived(page))
    case .noPage:
      skipped.add("not-a-page")
      return .nothing
    case .nothing:
      // What it says of itself may show that it never was a page.
      let http = HTTPMessage(block).head
      if http.status != 304, http.status != 0, !skipped.isPage(http) { return .nothing }
      return .item(.failure(.unknownRevisit(head, at: origin), record: nil))
    }
  }

  /// A record's block, and where the record lies in the file.
  private func take(_ length: Int, _ origin: Origin) -> (block: [UInt8], origin: Origin) {
    var origin = origin
    let block = stream.take(length)
    skipLineBreaks()
    if let offset = origin.warcOffset {
      origin.warcLength = stream.storedOffset(of: stream.position).map { $0 - offset }
    }
    return (block, origin)
  }

  private func isOfPages(_ type: String) -> Bool {
    type == "response" || type == "resource" || type == "conversion"
  }

  /// Whether an HTTP response is a page, by its head; counts it otherwise.
  private func isPage(_ form: ArchivedPage.Form, length: Int) -> Bool {
    guard form == .http else { return true }
    return skipped.isPage(
      stream.withAvailable { bytes in HTTPMessage(bytes[..<min(length, Self.maximumHead)]).head })
  }

  /// A record over the limit is passed over, and is an error where it could have held a page.
  private func tooLong(_ head: WARCHead, length: Int, origin: Origin) -> Step {
    if stream.isTooShort(for: length) {
      return damage("a record that is shorter than it says", at: origin, url: head.url)
    }
    let isPage = head.form.map { stream.ensure(1 << 16) ? self.isPage($0, length: 1 << 16) : true } ?? false
    guard stream.skip(length) == length, boundary(at: 0) != .none else {
      return damage("a record that is not as long as it says", at: origin, url: head.url)
    }
    guard isPage else {
      if head.form == nil { skipped.add(head.type) }
      return .nothing
    }
    return .item(
      .failure(.tooLarge("an archive's record", over: limit, at: origin, url: head.url), record: nil))
  }

  private func skipLineBreaks() {
    while stream.ensure(1) {
      let count = stream.withAvailable { bytes in bytes.prefix { $0 == 0x0D || $0 == 0x0A }.count }
      if count == 0 { return }
      stream.consume(count)
    }
  }

  /// How long the head is, its blank line included; nil where it does not end.
  private func headEnd() -> Int? {
    var searched = 0
    while true {
      let found = stream.withAvailable { bytes in
        var index = searched
        while index < bytes.count {
          if bytes[index] == 0x0A {
            if index + 1 < bytes.count, bytes[index + 1] == 0x0A { return index + 2 as Int? }
            if index + 2 < bytes.count, bytes[index + 1] == 0x0D, bytes[index + 2] == 0x0A {
              return index + 3
            }
          }
          index += 1
        }
        return nil
      }
      if let found { return found }
      searched = max(0, stream.available - 2)
      if searched > Self.maximumHead || !stream.fill() { return nil }
    }
  }

  /// What follows a record, as far as it shows that the record's length is right.
  private enum Boundary {
    /// The line breaks that WARC asks for, or the next record.
    case record
    case end
    /// Neither: the length is wrong.
    case none
  }

  /// What follows `length` bytes ahead. WARC asks for two line breaks; many writers have fewer or more.
  private func boundary(at length: Int) -> Boundary {
    var index = length
    while stream.ensure(index + 1) {
      let byte = stream.withAvailable { $0[index] }
      guard byte == 0x0D || byte == 0x0A else {
        let isAfterTail = stream.withAvailable { $0[length..<index].starts(with: [0x0D, 0x0A, 0x0D, 0x0A]) }
        let next = Array("WARC/".utf8)
        let isRecord =
          stream.ensure(index + next.count) && stream.withAvailable { $0[index...].starts(with: next) }
        return isAfterTail || isRecord ? .record : .none
      }
      index += 1
    }
    return .end
  }

  /// One error, and the place where reading goes on: the next record found from here.
  private func damage(_ problem: String, at origin: Origin, url: String? = nil, skipping: Int = 0) -> Step {
    let error = damageError(problem, at: origin, url: url)
    stream.consume(min(skipping, stream.available))
    if recovers { recover() }
    return .item(.failure(error, record: nil))
  }

  private func damageError(_ problem: String, at origin: Origin, url: String? = nil) -> TamisError {
    if let failure = stream.failure { return failure.error(at: origin) }
    return .damagedArchive(problem, at: origin, url: url)
  }

  private func recover() {
    var isAtLineStart = false
    // Versions 0.17, 0.18, 1.0 and 1.1 are there.
    while !stream.seek(lineWith: ["WARC/1.", "WARC/0."], isAtLineStart: isAtLineStart) {
      // Damage found on the way is part of the same damage.
      guard stream.failure != nil, stream.resume() else {
        isDone = true
        return
      }
      isAtLineStart = true
    }
  }

  private func atEnd() -> Step {
    var origin = Origin()
    origin.warcFile = path
    origin.warcOffset = stream.brokenOffset
    if stream.failure != nil { return damage("", at: origin) }
    if !hasRecords {
      hasRecords = true
      return damage("no record in it", at: origin)
    }
    return .end
  }
}

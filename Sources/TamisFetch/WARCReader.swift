import TamisCore

/// The pages of a WARC archive: plain, compressed record by record, or as a whole.
///
/// Damage is one error, and reading goes on at the next record that can be found. A record is given out
/// only where what follows it shows that its length is right.
final class WARCReader: ItemSource {
  private enum Step {
    case item(FetchItem)
    case nothing
    case end
  }

  private let stream: ByteStream
  private let path: String
  private let limit: Int
  private let skipped: SkippedRecords
  private var isDone = false
  private var hasRecords = false

  // Some crawls keep a megabyte of headers; more is no head.
  private static let maximumHead = 1 << 21

  /// - Parameter limit: The longest page, in bytes; its HTTP head may come on top.
  init(_ stream: ByteStream, path: String, limit: Int, skipped: SkippedRecords) {
    self.stream = stream
    self.path = path
    self.limit = limit > .max - Self.maximumHead ? limit : limit + Self.maximumHead
    self.skipped = skipped
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

  /// Reads one record, or the damage in its place.
  private func step() -> Step {
    if stream.position == 0, stream.starts(with: "\u{FEFF}") { stream.consume(3) }
    skipLineBreaks()
    guard stream.ensure(1) else { return atEnd() }
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
    case .end where stream.hasBrokenMember: return damage("", at: origin, url: head.url)
    case .end, .record: return whole(head, length: length, origin: origin)
    }
  }

  private func whole(_ head: WARCHead, length: Int, origin: Origin) -> Step {
    guard let form = head.form, isPage(form, length: length) else {
      if head.form == nil { skipped.add(isOfPages(head.type) ? "not-a-page" : head.type) }
      stream.consume(length)
      return .nothing
    }
    var origin = origin
    let block = stream.take(length)
    skipLineBreaks()
    if let offset = origin.warcOffset {
      origin.warcLength = stream.storedOffset(of: stream.position).map { $0 - offset }
    }
    let page = ArchivedPage(
      form: form, url: head.url, date: head.date, contentType: head.contentType,
      isTruncated: head.isTruncated, block: block, origin: origin)
    return .item(.archived(page))
  }

  private func isOfPages(_ type: String) -> Bool {
    type == "response" || type == "resource" || type == "conversion"
  }

  /// Whether an HTTP response is a page, by its head; counts it otherwise.
  private func isPage(_ form: ArchivedPage.Form, length: Int) -> Bool {
    guard form == .http else { return true }
    let head = stream.withAvailable { bytes in
      HTTPMessage(bytes[..<min(length, Self.maximumHead)]).head
    }
    if (300...399).contains(head.status) {
      skipped.add("redirect")
      return false
    }
    if !MediaType(head["content-type"]).mayBePage {
      skipped.add("not-a-page")
      return false
    }
    return true
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
    let error: TamisError
    if let failure = stream.failure {
      error = failure.error(at: origin)
    } else {
      error = TamisError(
        .badArchive, at: origin, url: url, problem: "damaged archive: \(problem)",
        remedy: "the records that are whole were read; get the archive again for the rest")
    }
    stream.consume(min(skipping, stream.available))
    recover()
    return .item(.failure(error, record: nil))
  }

  private func recover() {
    var isAtLineStart = false
    while !stream.seek(lineWith: "WARC/1.", isAtLineStart: isAtLineStart) {
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
    if stream.failure != nil { return damage("", at: origin) }
    if !hasRecords {
      hasRecords = true
      return damage("no record in it", at: origin)
    }
    return .end
  }
}

package import TamisCore

// How an item travels to a worker process of the same program.
extension FetchItem {
  private enum Kind: Int {
    case file, url, line, page, served, duplicate, archived, failure
  }

  package func write(to wire: inout WireWriter) {
    switch self {
    case .file(let path):
      wire.integer(Kind.file.rawValue)
      wire.text(path as String)
    case .url(let url, let origin), .duplicate(let url, let origin):
      if case .url = self { wire.integer(Kind.url.rawValue) } else { wire.integer(Kind.duplicate.rawValue) }
      wire.text(url as String)
      origin.write(to: &wire)
    case .line(let bytes, let origin), .page(let bytes, let origin):
      if case .line = self { wire.integer(Kind.line.rawValue) } else { wire.integer(Kind.page.rawValue) }
      wire.block(bytes as [UInt8])
      origin.write(to: &wire)
    case .served(let page):
      do throws(TamisError) {
        let response = try page.response()
        wire.integer(Kind.served.rawValue)
        wire.text(page.url as String)
        page.origin.write(to: &wire)
        wire.block(page.record)
        response.write(to: &wire)
      } catch {
        FetchItem.failure(error, record: record).write(to: &wire)
      }
    case .archived(let page):
      wire.integer(Kind.archived.rawValue)
      page.write(to: &wire)
    case .failure(let error, let record):
      wire.integer(Kind.failure.rawValue)
      error.write(to: &wire)
      wire.block(record)
    }
  }

  package init(from wire: inout WireReader) throws(WireError) {
    switch Kind(rawValue: try wire.integer()) {
    case .file: self = .file(path: try wire.text())
    case .url: self = .url(try wire.text(), origin: try Origin(from: &wire))
    case .duplicate: self = .duplicate(try wire.text(), origin: try Origin(from: &wire))
    case .line: self = .line(bytes: try wire.block(), origin: try Origin(from: &wire))
    case .page: self = .page(bytes: try wire.block(), origin: try Origin(from: &wire))
    case .served:
      let url = try wire.text()
      let origin = try Origin(from: &wire)
      let record = try wire.optionalBlock()
      self = .served(
        ServedPage(
          url: url, origin: origin, record: record, content: .response(try HTTPResponse(from: &wire))))
    case .archived: self = .archived(try ArchivedPage(from: &wire))
    case .failure:
      let error = try TamisError(from: &wire)
      self = .failure(error, record: try wire.optionalBlock())
    case nil: throw WireError()
    }
  }
}

extension HTTPResponse {
  fileprivate func write(to wire: inout WireWriter) {
    wire.text(url.href as String)
    wire.integer(redirects)
    wire.block(headBytes as [UInt8])
    wire.block(body as [UInt8])
    wire.integer(date)
    wire.integer(warnings.count)
    for warning in warnings { wire.text(warning as String) }
  }

  fileprivate init(from wire: inout WireReader) throws(WireError) {
    guard let url = WebURL(try wire.text()) else { throw WireError() }
    let redirects = try wire.integer()
    let head = try wire.block()
    self.init(
      url: url, redirects: redirects, head: HTTPMessage(head).head, headBytes: head, requestBytes: [],
      body: try wire.block(), date: try wire.integer())
    for _ in 0..<(try wire.integer()) { warnings.append(try wire.text()) }
  }
}

extension ArchivedPage {
  fileprivate func write(to wire: inout WireWriter) {
    wire.flag(form == .http)
    wire.text(url)
    wire.text(date)
    wire.text(contentType)
    wire.flag(isTruncated)
    wire.block(block as [UInt8])
    origin.write(to: &wire)
    wire.block(revisitHead)
    wire.text(blockDigest)
    wire.text(payloadDigest)
  }

  fileprivate init(from wire: inout WireReader) throws(WireError) {
    let form = try wire.flag() ? Form.http : .bare
    let url = try wire.optionalText()
    let date = try wire.optionalText()
    let contentType = try wire.optionalText()
    let isTruncated = try wire.flag()
    let block = try wire.block()
    self.init(
      form: form, url: url, date: date, contentType: contentType, isTruncated: isTruncated, block: block,
      origin: try Origin(from: &wire))
    revisitHead = try wire.optionalBlock()
    blockDigest = try wire.optionalText()
    payloadDigest = try wire.optionalText()
  }
}

// What makes two runs over the same inputs comparable.
extension FetchItem {
  /// Goes by where the item comes from and by its line, if it is one: the same whether a page of it was fetched
  /// yet or not. Bytes of files are not looked at.
  package var identity: UInt64 {
    var hash = IdentityHash()
    let origin = origin
    hash.add(origin.description.utf8)
    if let identifier = origin.warcRecordID { hash.add(identifier.utf8) }
    if let record { record.withUnsafeBytes { hash.add($0) } }
    return hash.value
  }
}

/// A fast hash that is the same in every run, which Swift's own is not. It tells changes, not attacks.
private struct IdentityHash {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func add(_ text: String.UTF8View) { Array(text).withUnsafeBytes { add($0) } }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    mix(UInt64(bytes.count))
    var position = 0
    while position + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian)
      position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
      rest = rest << 8 | UInt64(bytes[position])
      position += 1
    }
    mix(rest)
  }

  private mutating func mix(_ word: UInt64) {
    let (high, low) = (value ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    value = (high ^ low) &+ 0xA076_1D64_78BD_642F
  }
}

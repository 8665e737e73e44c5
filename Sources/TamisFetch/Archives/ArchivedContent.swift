import TamisCore

/// An archived page with the head taken off and its transfer and content encodings undone.
struct ArchivedContent {
  private(set) var body: [UInt8]
  private(set) var info = HTTPInfo()
  /// What was cut or odd.
  private(set) var warnings: [String] = []

  /// - Parameter limit: The longest body in bytes, its encodings undone.
  init(_ page: ArchivedPage, limit: Int) throws(TamisError) {
    // A wrong digest of the block is damage, like a wrong checksum.
    if let digest = page.blockDigest.flatMap(StatedDigest.init), !page.isTruncated,
      !digest.matches(page.block)
    {
      throw TamisError(
        .badArchive, at: page.origin, url: page.url,
        problem: "damaged archive: the block's digest is another",
        remedy: "get the archive again; the other records were read")
    }
    info.truncated = page.isTruncated
    let payloadDigest = page.isTruncated ? nil : page.payloadDigest.flatMap(StatedDigest.init)
    var isPayloadRight = true
    switch page.form {
    case .bare:
      body = page.block
      info.contentType = page.contentType
      isPayloadRight = payloadDigest?.matches(body) ?? true
    case .http:
      let message = HTTPMessage(page.block)
      let head = message.head
      info = HTTPInfo(head)
      info.truncated = page.isTruncated
      body = Array(page.block[message.bodyStart...])
      // Writers differ in which encodings they undo before: any of the three will do.
      isPayloadRight = payloadDigest?.matches(body) ?? true
      undoTransferEncoding(head)
      isPayloadRight = isPayloadRight || payloadDigest?.matches(body) ?? true
      try undoContentEncodings(head, of: page, limit: limit)
    }
    // Many archives have wrong ones throughout, so it is no proof of damage.
    if !isPayloadRight, payloadDigest?.matches(body) == false {
      warnings.append("the page's digest is not the one the archive states")
    }
    if let head = page.revisitHead { revisit(HTTPMessage(head).head) }
    if info.truncated == true { warnings.append("the archive holds a part of the page only") }
  }

  /// The page was there again, and this is how it was served then.
  private mutating func revisit(_ head: HTTPHead) {
    // 304 says that the head of before holds (RFC 9110, 15.4.5).
    guard head.status != 0, head.status != 304 else { return }
    var again = HTTPInfo(head)
    again.truncated = info.truncated
    again.contentType = again.contentType ?? info.contentType
    info = again
  }

  // Crawlers that undo an encoding often keep its header, so the bytes are asked as well.
  private mutating func undoTransferEncoding(_ head: HTTPHead) {
    if head.fields.list("transfer-encoding").last == "chunked" {
      guard let unchunked = ChunkedBody(body) else { return }
      body = unchunked.content
      if !unchunked.isComplete { info.truncated = true }
    } else if let length = head["content-length"].flatMap({ Int($0) }), length > body.count {
      info.truncated = true
    }
  }

  private mutating func undoContentEncodings(
    _ head: HTTPHead, of page: ArchivedPage, limit: Int
  ) throws(TamisError) {
    for encoding in head.fields.list("content-encoding").reversed() {
      guard let packed = ContentEncoding(encoding) else {
        throw .badCompression("content encoding '\(encoding)' is not read", at: page.origin, url: page.url)
      }
      switch try packed.undo(body, limit: limit) {
      case .whole(let content): body = content
      case .cut(let content):
        body = content
        info.truncated = true
      case .notEncoded: break
      case .tooLarge: throw .tooLarge("a page", over: limit, at: page.origin, url: page.url)
      case .damaged(let problem):
        throw .badCompression("damaged content: \(problem)", at: page.origin, url: page.url)
      }
    }
  }
}

/// Where an HTTP response's head ends and its body begins.
struct HTTPMessage {
  let head: HTTPHead
  /// Into the message.
  let bodyStart: Int

  /// A message without a status line is all body: some crawlers keep no head.
  init<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) where Bytes.Index == Int {
    var head: HTTPHead?
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A)
      let line = bytes[start..<(end ?? bytes.endIndex)]
      start = end.map { $0 + 1 } ?? bytes.endIndex
      guard head != nil else {
        guard let status = HTTPHead.status(ofLine: line) else { break }
        head = HTTPHead(status: status)
        continue
      }
      if line.allSatisfy({ $0 == 0x0D }) { break }
      head?.fields.add(line: line)
    }
    self.head = head ?? HTTPHead(status: 0)
    bodyStart = head == nil ? bytes.startIndex : start
  }
}

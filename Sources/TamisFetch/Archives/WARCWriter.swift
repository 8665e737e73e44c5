internal import Synchronization
public import TamisCore

/// Writes what was fetched to an archive: WARC 1.1, a request and a response record for each exchange, each a
/// gzip member of its own where the name ends with `.gz`.
///
/// A body that the file holds already is a `revisit` record that names the first one; each file stands by
/// itself. May be used by many threads at once. What was written is whole records, always.
public final class WARCWriter: Sendable {
  /// 1 GB, as the standard recommends.
  public static let defaultMaximumSize = 1_000_000_000

  /// A response that a later one may repeat.
  private struct First {
    let url: String
    let date: Int
    let id: String
  }

  private struct State: ~Copyable {
    var file: ArchiveFile?
    var index: Int
    var firsts: [ArchiveDigest: First] = [:]
    var paths: [String]
  }

  private let path: String
  private let maximumSize: Int
  private let userAgent: String
  private let now: @Sendable () -> Int
  private let state: Mutex<State>
  private let count = Atomic<Int>(0)
  /// What sets this run's records apart from those of other runs.
  private let run: String

  // An entry has some 200 bytes.
  private static let maximumFirsts = 1 << 18

  /// Creates the first file; it has its name when it is whole, and `.open` behind it until then. Where a file
  /// of that name is there it is left, and the next name of the series is taken: `a-00001.warc.gz`.
  /// - Parameters:
  ///   - path: One that ends with `.gz` is packed.
  ///   - maximumSize: A file that has grown beyond this many bytes is ended and the next one begun.
  ///   - userAgent: What the requests said of themselves, for the `warcinfo` record.
  ///   - now: Seconds since 1970.
  public init(
    at path: String, maximumSize: Int = WARCWriter.defaultMaximumSize, userAgent: String,
    now: @escaping @Sendable () -> Int = Timestamp.now
  ) throws(TamisError) {
    self.path = path
    self.maximumSize = max(1, maximumSize)
    self.userAgent = userAgent
    self.now = now
    var index = 0
    let date = now()
    let file = try Self.begin(path, &index, userAgent: userAgent, date: date)
    run = "\(file.path) \(date)"
    let paths = [file.path]
    state = Mutex(State(file: file, index: index, paths: paths))
  }

  /// The files begun so far.
  public var paths: [String] { state.withLock { $0.paths } }

  /// The file that grows, and how long it is.
  var position: (path: String, size: Int) {
    state.withLock { ($0.file?.path ?? path, $0.file?.size ?? 0) }
  }

  /// Appends an exchange.
  /// - Throws: Where it cannot be written; nothing of it is in the archive then.
  public func write(_ exchange: ArchivedExchange) throws(TamisError) {
    let seed = "\(run) \(count.add(1, ordering: .relaxed).newValue) \(exchange.url)"
    // What is cut is the same as nothing else.
    let digest = exchange.truncation == nil ? ArchiveDigest(of: exchange.body) : nil
    let head = exchange.archivedResponseHead
    var response = Self.record(
      "response", of: exchange, block: head + exchange.body, digest: digest, seed: seed)
    response.add("WARC-Protocol", exchange.wireProtocol)
    response.add("WARC-Truncated", exchange.truncation?.rawValue)
    // Packed before the lock is taken: most pages are new.
    let whole = try packed([response] + Self.request(of: exchange, concurrentTo: response.id, seed: seed))
    try state.withLock { state throws(TamisError) in
      try rollOver(&state)
      if let digest, let first = state.firsts[digest] {
        let revisit = Self.revisit(of: exchange, head: head, first: first, digest: digest, seed: seed)
        try state.file?.append(
          packed([revisit] + Self.request(of: exchange, concurrentTo: revisit.id, seed: seed)))
        return
      }
      try state.file?.append(whole)
      // Nothing refers to nothing: a record of an empty body is as short.
      if let digest, !exchange.body.isEmpty, state.firsts.count < Self.maximumFirsts {
        state.firsts[digest] = First(url: exchange.url, date: exchange.date, id: response.id)
      }
    }
  }

  /// Ends the last file. What is written afterwards is lost, so nothing may be.
  public func finish() throws(TamisError) {
    try state.withLock { state throws(TamisError) in
      guard let file = state.file.take() else { return }
      try file.publish()
    }
  }

  private func rollOver(_ state: inout State) throws(TamisError) {
    guard let size = state.file?.size else {
      throw TamisError(
        .environment, at: Origin(file: path), problem: "the archive has been ended",
        remedy: "fetch the page again", retryable: true)
    }
    guard size >= maximumSize else { return }
    // A revisit of a page in another file could not be read from its own.
    state.firsts = [:]
    state.index += 1
    let next = try Self.begin(path, &state.index, userAgent: userAgent, date: now())
    state.paths.append(next.path)
    let whole = state.file.take()
    state.file = .some(next)
    if let whole { try whole.publish() }
  }

  private func packed(_ records: [WARCRecord]) throws(TamisError) -> [UInt8] {
    try Self.packed(records, in: path)
  }

  private static func packed(_ records: [WARCRecord], in path: String) throws(TamisError) -> [UInt8] {
    var out: [UInt8] = []
    for record in records {
      out += path.hasSuffix(".gz") ? try GzipMember.packed(record.bytes) : record.bytes
    }
    return out
  }

  /// Creates a file and writes its `warcinfo` record.
  private static func begin(
    _ path: String, _ index: inout Int, userAgent: String, date: Int
  ) throws(TamisError) -> ArchiveFile {
    var file = try ArchiveFile(series: path, from: &index)
    let name = file.path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" }
    let block = """
      software: tamis/\(TamisVersion.current)\r
      format: WARC File Format 1.1\r
      conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r
      http-header-user-agent: \(userAgent)\r

      """
    var record = WARCRecord(
      "warcinfo", date: date, block: Array(block.utf8), contentType: "application/warc-fields",
      seed: "\(file.path) \(date)")
    record.add("WARC-Filename", name)
    try file.append(packed([record], in: path))
    return file
  }

  private static func record(
    _ type: String, of exchange: ArchivedExchange, block: [UInt8], digest: ArchiveDigest?, seed: String
  ) -> WARCRecord {
    let kind = type == "request" ? "request" : "response"
    var record = WARCRecord(
      type, date: exchange.date, block: block, contentType: "application/http; msgtype=\(kind)", seed: seed)
    record.add("WARC-Target-URI", exchange.url)
    record.add("WARC-IP-Address", exchange.address)
    record.add("WARC-Payload-Digest", digest.map { "sha1:\($0.base32)" })
    return record
  }

  /// The request's record; none where the request is not known.
  private static func request(
    of exchange: ArchivedExchange, concurrentTo id: String, seed: String
  ) -> [WARCRecord] {
    guard !exchange.requestHead.isEmpty else { return [] }
    var record = record("request", of: exchange, block: exchange.archivedRequestHead, digest: nil, seed: seed)
    record.add("WARC-Concurrent-To", "<\(id)>")
    return [record]
  }

  private static func revisit(
    of exchange: ArchivedExchange, head: [UInt8], first: First, digest: ArchiveDigest, seed: String
  ) -> WARCRecord {
    var record = record("revisit", of: exchange, block: head, digest: digest, seed: seed)
    record.add("WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest")
    record.add("WARC-Refers-To", "<\(first.id)>")
    record.add("WARC-Refers-To-Target-URI", first.url)
    record.add("WARC-Refers-To-Date", Timestamp.rfc3339(first.date))
    record.add("WARC-Protocol", exchange.wireProtocol)
    return record
  }
}

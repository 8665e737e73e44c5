internal import Glibc
internal import Synchronization
import TamisCore

/// What a run has fetched so far, kept in a file: an interrupted run reads from there instead of asking
/// servers again, and so gives the same records.
///
/// The file begins with the line `tamis-state/1` and grows at its end by entries (`StateEntry`). One that is
/// cut, as by a process killed, is taken off when the file is opened. Of failures only those are kept that would
/// be the same again. Each entry tells how far the archive of its run had grown: what lies behind the last one
/// belongs to pages that will be asked for again.
final class FetchState: Sendable {
  private struct Growing {
    /// Of the file.
    var end: Int
    /// The archive that the last entries speak of.
    var archive: String?
  }

  private let path: String
  private let file: Int32
  private let places: [String: StateEntry.Place]
  private let archive: WARCWriter?
  private let growing: Mutex<Growing>

  private static let signature = "tamis-state/1\n"

  /// - Parameter archive: This run's. What earlier runs have left of theirs is ended where the entries end, and
  ///   pages that are in none of them are written to this one.
  /// - Throws: Where the file cannot be used, is something else, or another process has it; where the archive
  ///   cannot be written.
  init(_ path: String, archive: WARCWriter? = nil) throws(TamisError) {
    self.path = path
    self.archive = archive
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .system(errno, on: path) }
    let archives: NotedArchives
    do throws(TamisError) {
      guard Self.lock(file) else {
        throw TamisError(
          .badInput, at: Origin(file: path), problem: "another run has this state file",
          remedy: "wait for it, or name another file with --state", retryable: true)
      }
      let found = try Self.scan(file, path)
      (places, archives) = (found.places, found.archives)
      growing = Mutex(Growing(end: found.end))
    } catch {
      close(file)
      throw error
    }
    if let archive { try complete(archive, after: archives) }
  }

  deinit {
    // A program that starts at this moment has a copy of the open file until it runs, and with it the lock.
    flock(file, LOCK_UN)
    close(file)
  }

  /// Waits a moment: the threads of a run that has just ended may still have the file.
  private static func lock(_ file: Int32) -> Bool {
    for _ in 0..<200 {
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(10_000)
    }
    return false
  }

  // MARK: Reading

  private static func scan(_ file: Int32, _ path: String) throws(TamisError) -> (
    places: [String: StateEntry.Place], archives: NotedArchives, end: Int
  ) {
    let size = Int(lseek(file, 0, SEEK_END))
    var places: [String: StateEntry.Place] = [:]
    var archives = NotedArchives()
    if size < signature.utf8.count {
      // Empty, or killed before the first line was whole.
      guard signature.utf8.starts(with: bytes(file, 0, size)), truncate(file, to: 0),
        Array(signature.utf8).withUnsafeBytes({ DiskWriter.write($0, to: file) })
      else { throw notAState(path) }
      return (places, archives, signature.utf8.count)
    }
    guard bytes(file, 0, signature.utf8.count).elementsEqual(signature.utf8) else { throw notAState(path) }
    var at = signature.utf8.count
    while at < size, var entry = StateEntry(line: bytes(file, at, StateEntry.longestLine), at: at),
      entry.end < size, bytes(file, entry.end, 1) == [0x0A]
    {
      // What a lost disk cache leaves of the last entry has its length, but not its bytes.
      if entry.end + 1 == size || entry.kind == .archive {
        let content = bytes(file, entry.place.offset, entry.place.length)
        guard StateEntry.check(content) == entry.place.check else { break }
        if entry.kind == .archive { archives.begin(String(decoding: content, as: UTF8.self)) }
      }
      if let end = entry.archiveEnd { entry.place.archived = archives.note(end: end) }
      switch entry.kind {
      case .page, .failure: places[entry.key] = entry.place
      case .archived: places[entry.key]?.archived = entry.place.archived
      case .archive: break
      }
      at = entry.end + 1
    }
    guard truncate(file, to: at) else { throw .system(errno, on: path) }
    lseek(file, 0, SEEK_END)
    return (places, archives, at)
  }

  /// Where the page at a URL is, if it was fetched.
  func place(of url: WebURL) -> StateEntry.Place? { places[Self.key(url)] }

  /// Reads what is kept.
  /// - Returns: The page, or the failure.
  func read(_ place: StateEntry.Place, url: String, at origin: Origin) throws(TamisError) -> HTTPResponse {
    let bytes = Self.bytes(file, place.offset, place.length)
    guard bytes.count == place.length, StateEntry.check(bytes) == place.check else {
      throw Self.notAState(path)
    }
    guard place.isPage else { throw Self.failure(bytes, url: url, at: origin) }
    let (urlEnd, headEnd) = (place.lengths[0], place.lengths[0] + place.lengths[1])
    guard let final = WebURL(String(decoding: bytes[..<urlEnd], as: UTF8.self)) else {
      throw Self.notAState(path)
    }
    let headBytes = Array(bytes[urlEnd..<headEnd])
    return HTTPResponse(
      url: final, redirects: place.redirects, head: HTTPMessage(headBytes).head, headBytes: headBytes,
      requestBytes: [], body: Array(bytes[headEnd...]), date: place.date)
  }

  private static func failure(_ bytes: [UInt8], url: String, at origin: Origin) -> TamisError {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let code = lines.first.flatMap { TamisError.Code(rawValue: $0) } ?? .httpFailed
    return TamisError(
      code, at: origin, url: url, problem: lines.count > 3 ? lines[2] : "failed", remedy: lines.last ?? "",
      httpStatus: lines.count > 1 ? Int(lines[1]) : nil)
  }

  // MARK: Writing

  /// Has every page that is noted in an archive once.
  private func complete(_ archive: WARCWriter, after archives: NotedArchives) throws(TamisError) {
    let kept = archives.settle(besides: Set(archive.paths))
    // From here on it is known how much of this run's archive is vouched for.
    _ = append(.archive, "-", [], [])
    let missing = places.filter { $0.value.isPage && !kept.holds($0.value.archived) }
    for (key, place) in missing.sorted(by: { $0.value.offset < $1.value.offset }) {
      let page = try read(place, url: "", at: Origin(file: path))
      try archive.write(
        ArchivedExchange(
          url: page.url.requested, date: page.date, requestHead: [], responseHead: page.headBytes,
          body: page.body, isDecoded: false))
      if let problem = append(.archived, key, [], []) {
        throw TamisError(
          .environment, at: Origin(file: path), problem: problem, remedy: "check the file's disk",
          retryable: true)
      }
    }
  }

  /// Notes a page.
  /// - Returns: What went wrong.
  func note(_ response: HTTPResponse, for url: WebURL) -> String? {
    let final = Array(response.url.requested.utf8)
    return append(
      .page, Self.key(url),
      [
        max(0, response.date), response.redirects, final.count, response.headBytes.count, response.body.count,
      ],
      final + response.headBytes + response.body)
  }

  /// Notes a failure, unless it may pass.
  func note(_ error: TamisError, for url: WebURL) {
    guard !error.retryable else { return }
    let status = error.httpStatus.map { "\($0)" } ?? ""
    let lines = [error.code.rawValue, status, error.problem, error.remedy].map {
      $0.split(separator: "\n").joined(separator: " ")
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    // Without a note it is asked for again, which is no loss.
    _ = append(.failure, Self.key(url), [bytes.count], bytes)
  }

  /// - Parameter numbers: Those of the entry's kind, without that of the archive.
  /// - Returns: What went wrong.
  private func append(
    _ kind: StateEntry.Kind, _ key: String, _ numbers: [Int], _ bytes: [UInt8]
  ) -> String? {
    let position = archive?.position
    return growing.withLock { growing in
      var entries: [UInt8] = []
      if let position, growing.archive != position.path {
        let name = Array(position.path.utf8)
        entries += StateEntry.written(.archive, "-", [name.count, position.size], name)
      }
      if kind != .archive {
        entries += StateEntry.written(kind, key, numbers + (position.map { [$0.size] } ?? []), bytes)
      }
      if entries.withUnsafeBytes({ DiskWriter.write($0, to: file) }) {
        growing.end += entries.count
        growing.archive = position?.path
        return nil
      }
      let problem = "not noted in the state file: \(String(cString: strerror(errno)))"
      // Half an entry would hide those that follow.
      _ = Self.truncate(file, to: growing.end)
      lseek(file, 0, SEEK_END)
      return problem
    }
  }

  // MARK: Bytes

  private static func key(_ url: WebURL) -> String { ContentDigest(of: url.requested).hex(digits: 32) }

  private static func bytes(_ file: Int32, _ offset: Int, _ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count, let address = buffer.baseAddress {
        let read = pread(file, address + filled, count - filled, offset + filled)
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { return }
        filled += read
      }
    }
  }

  private static func truncate(_ file: Int32, to length: Int) -> Bool { ftruncate(file, length) == 0 }

  private static func notAState(_ path: String) -> TamisError {
    TamisError(
      .badInput, at: Origin(file: path), problem: "not a state file of tamis, or a damaged one",
      remedy: "name another file with --state, or remove it to begin again")
  }
}

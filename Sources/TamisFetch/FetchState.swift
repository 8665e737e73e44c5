internal import Glibc
internal import Synchronization
import TamisCore

/// What a run has fetched so far, kept in a file: an interrupted run reads from there instead of asking
/// servers again, and so gives the same records.
///
/// The file begins with the line `tamis-state/1` and grows at its end. An entry is a line of words, the bytes it
/// announces, and a line break:
///
///     page KEY DATE REDIRECTS URL-LENGTH HEAD-LENGTH BODY-LENGTH CHECK
///     failure KEY LENGTH CHECK
///
/// KEY is the start of the SHA-256 of the URL requested, CHECK that of the bytes. An entry that is cut, as by
/// a process killed, is taken off when the file is opened. Of failures only those are kept that would be the
/// same again.
final class FetchState: Sendable {
  /// Where an entry lies.
  struct Place: Sendable {
    fileprivate var offset: Int
    fileprivate var lengths: [Int]
    fileprivate var date = 0
    fileprivate var redirects = 0
    fileprivate var check: String

    var length: Int { lengths.reduce(0, +) }
  }

  private let path: String
  private let file: Int32
  private let places: [String: Place]
  private let end: Mutex<Int>

  private static let signature = "tamis-state/1\n"
  private static let longestLine = 256

  /// - Throws: Where the file cannot be used, is something else, or another process has it.
  init(_ path: String) throws(TamisError) {
    self.path = path
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .system(errno, on: path) }
    do throws(TamisError) {
      guard Self.lock(file) else {
        throw TamisError(
          .badInput, at: Origin(file: path), problem: "another run has this state file",
          remedy: "wait for it, or name another file with --state", retryable: true)
      }
      let found = try Self.scan(file, path)
      places = found.places
      end = Mutex(found.end)
    } catch {
      close(file)
      throw error
    }
  }

  deinit { close(file) }

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
    places: [String: Place], end: Int
  ) {
    let size = Int(lseek(file, 0, SEEK_END))
    if size < signature.utf8.count {
      // Empty, or killed before the first line was whole.
      guard signature.utf8.starts(with: bytes(file, 0, size)), truncate(file, to: 0),
        Array(signature.utf8).withUnsafeBytes({ DiskWriter.write($0, to: file) })
      else { throw notAState(path) }
      return ([:], signature.utf8.count)
    }
    guard bytes(file, 0, signature.utf8.count).elementsEqual(signature.utf8) else { throw notAState(path) }
    var places: [String: Place] = [:]
    var at = signature.utf8.count
    var last: (key: String, place: Place, start: Int)?
    while at < size, let (key, place) = entry(file, at: at), place.offset + place.length < size {
      let end = place.offset + place.length
      guard bytes(file, end, 1) == [0x0A] else { break }
      places[key] = place
      last = (key, place, at)
      at = end + 1
    }
    // What a lost disk cache leaves of the last entry has its length, but not its bytes.
    if let last, at == size, !isWhole(bytes(file, last.place.offset, last.place.length), last.place) {
      places[last.key] = nil
      at = last.start
    }
    guard truncate(file, to: at) else { throw .system(errno, on: path) }
    lseek(file, 0, SEEK_END)
    return (places, at)
  }

  private static func entry(_ file: Int32, at: Int) -> (String, Place)? {
    let start = bytes(file, at, longestLine)
    guard let lineEnd = start.firstIndex(of: 0x0A) else { return nil }
    let words = start[..<lineEnd].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    let numbers = words.dropFirst(2).dropLast().compactMap { Int($0) }
    guard let kind = words.first, let check = words.last, numbers.count == words.count - 3,
      numbers.allSatisfy({ $0 >= 0 && $0 < 1 << 48 })
    else { return nil }
    let offset = at + lineEnd + 1
    switch (kind, numbers.count) {
    case ("page", 5):
      return (
        words[1],
        Place(
          offset: offset, lengths: Array(numbers[2...]), date: numbers[0], redirects: numbers[1], check: check
        )
      )
    case ("failure", 1): return (words[1], Place(offset: offset, lengths: numbers, check: check))
    default: return nil
    }
  }

  /// Where the page at a URL is, if it was fetched.
  func place(of url: WebURL) -> Place? { places[Self.key(url)] }

  /// Reads what is kept.
  /// - Returns: The page, or the failure.
  func read(_ place: Place, url: String, at origin: Origin) throws(TamisError) -> HTTPResponse {
    let bytes = Self.bytes(file, place.offset, place.length)
    guard bytes.count == place.length, Self.isWhole(bytes, place) else { throw Self.notAState(path) }
    guard place.lengths.count == 3 else { throw Self.failure(bytes, url: url, at: origin) }
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

  /// Notes a page.
  /// - Returns: What went wrong.
  func note(_ response: HTTPResponse, for url: WebURL) -> String? {
    let final = Array(response.url.requested.utf8)
    return append(
      "page \(Self.key(url)) \(max(0, response.date)) \(response.redirects) \(final.count)"
        + " \(response.headBytes.count) \(response.body.count)", final + response.headBytes + response.body)
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
    _ = append("failure \(Self.key(url)) \(bytes.count)", bytes)
  }

  private func append(_ words: String, _ bytes: [UInt8]) -> String? {
    let entry = Array("\(words) \(Self.check(bytes))\n".utf8) + bytes + [0x0A]
    return end.withLock { end in
      let isWritten = entry.withUnsafeBytes { DiskWriter.write($0, to: file) }
      if isWritten {
        end += entry.count
        return nil
      }
      let problem = "not noted in the state file: \(String(cString: strerror(errno)))"
      // Half an entry would hide those that follow.
      _ = Self.truncate(file, to: end)
      lseek(file, 0, SEEK_END)
      return problem
    }
  }

  // MARK: Bytes

  private static func key(_ url: WebURL) -> String { ContentDigest(of: url.requested).hex(digits: 32) }

  private static func check(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { ContentDigest(of: $0) }.hex(digits: 16)
  }

  private static func isWhole(_ bytes: [UInt8], _ place: Place) -> Bool { check(bytes) == place.check }

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

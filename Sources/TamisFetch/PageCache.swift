internal import Glibc
import TamisCore

/// Pages kept on disk with what a server needs to tell whether they have changed.
///
/// One file a page, named by the SHA-256 of its URL: `ab/cdef….page`. In it, in this order: a line
/// `tamis-cache/1 URL`, a line with the time of the response in seconds since 1970, the response's head as it
/// was sent, and the body, its transfer encoding undone. Files may be removed at any time.
struct PageCache {
  private let folder: String
  private static let signature = "tamis-cache/1 "

  /// - Throws: Where the folder cannot be made or written to.
  init(_ folder: String) throws(TamisError) {
    self.folder = folder
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw .system(errno, on: folder) }
    guard try FileStatus(of: folder).kind == .folder else { throw .system(ENOTDIR, on: folder) }
    guard access(folder, W_OK | X_OK) == 0 else { throw .system(errno, on: folder) }
  }

  /// A page that can be asked about: it has a validator.
  func page(at url: WebURL) -> CachedPage? {
    let path = path(of: url)
    guard access(path, R_OK) == 0, let bytes = try? FileSource.read(path, limit: .max).bytes else {
      return nil
    }
    let lines = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[0].elementsEqual((Self.signature + url.requested).utf8),
      let date = Int(String(decoding: lines[1], as: UTF8.self))
    else { return nil }
    let message = HTTPMessage(lines[2])
    guard message.head.hasValidator else { return nil }
    return CachedPage(
      head: message.head, headBytes: Array(bytes[lines[2].startIndex..<message.bodyStart]),
      body: Array(bytes[message.bodyStart...]), date: date)
  }

  /// Keeps a page if it can be asked about later.
  /// - Returns: What went wrong.
  func keep(_ response: HTTPResponse) -> String? {
    guard response.head.status == 200, response.head.hasValidator, !response.head.forbidsKeeping else {
      return nil
    }
    let path = path(of: response.url)
    let start = "\(Self.signature)\(response.url.requested)\n\(response.date)\n"
    let bytes = Array(start.utf8) + response.headBytes + response.body
    mkdir(String(path.prefix(folder.count + 3)), 0o777)
    // Renamed when whole: nobody ever reads half a page.
    let temporary = "\(path).\(getpid())"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { return Self.problem }
    let isWritten = bytes.withUnsafeBytes { DiskWriter.write($0, to: file) }
    guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
      let problem = Self.problem
      unlink(temporary)
      return problem
    }
    return nil
  }

  private static var problem: String { "not kept in the cache: \(String(cString: strerror(errno)))" }

  private func path(of url: WebURL) -> String {
    let name = ContentDigest(of: url.requested).hex(digits: 32)
    return "\(folder)/\(name.prefix(2))/\(name.dropFirst(2)).page"
  }
}

/// A page from the cache.
struct CachedPage {
  let head: HTTPHead
  let headBytes: [UInt8]
  let body: [UInt8]
  /// Seconds since 1970.
  let date: Int

  /// The page as if it had been sent again.
  func response(at url: WebURL, redirects: Int) -> HTTPResponse {
    HTTPResponse(
      url: url, redirects: redirects, head: head, headBytes: headBytes, requestBytes: [], body: body,
      date: date)
  }
}

extension HTTPHead {
  fileprivate var hasValidator: Bool { self["etag"] != nil || self["last-modified"] != nil }
  fileprivate var forbidsKeeping: Bool { fields.list("cache-control").contains("no-store") }
}

/// Writes whole pieces to files.
enum DiskWriter {
  /// - Returns: False with `errno` where the disk does not take it.
  static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(file, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return true
  }
}

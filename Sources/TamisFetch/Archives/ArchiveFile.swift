internal import Glibc
import TamisCore

/// A file that grows by whole records. While it grows its name ends with `.open`; no file that is there is
/// ever written over.
struct ArchiveFile: ~Copyable {
  /// The name it gets when it is whole.
  let path: String
  /// In bytes.
  private(set) var size = 0
  private let number: Int32
  private var temporaryPath: String { path + Self.suffix }
  static let suffix = ".open"

  /// Creates the first file of a series that is not there yet: `a.warc.gz`, `a-00001.warc.gz`, ….
  /// - Parameter index: Where in the series to begin; moved to the file that was created.
  init(series path: String, from index: inout Int) throws(TamisError) {
    while true {
      let name = Self.name(path, index)
      if access(name, F_OK) != 0 {
        let number = open(name + Self.suffix, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if number >= 0 {
          // So that nobody takes it for the rest of a run that is over.
          _ = flock(number, LOCK_EX | LOCK_NB)
          self.path = name
          self.number = number
          return
        }
        guard errno == EEXIST else { throw .unwritable(name + Self.suffix, errno) }
      }
      index += 1
    }
  }

  deinit {
    // A program that starts at this moment has a copy of the open file until it runs, and with it the lock.
    flock(number, LOCK_UN)
    close(number)
  }

  /// `crawl.warc.gz` becomes `crawl-00001.warc.gz`.
  private static func name(_ path: String, _ index: Int) -> String {
    guard index > 0 else { return path }
    let digits = String(index)
    let part = "-" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    for suffix in [".warc.gz", ".warc", ".gz"] where path.hasSuffix(suffix) {
      return path.dropLast(suffix.count) + part + suffix
    }
    return path + part
  }

  /// Appends whole records. Where that fails, none of them stays.
  mutating func append(_ bytes: [UInt8]) throws(TamisError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(number, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        let failure = errno
        _ = ftruncate(number, off_t(size))
        _ = lseek(number, off_t(size), SEEK_SET)
        throw .unwritable(temporaryPath, failure)
      }
    }
    size += bytes.count
  }

  /// Gives the file its name.
  consuming func publish() throws(TamisError) {
    guard fsync(number) == 0 || errno == EINVAL, rename(temporaryPath, path) == 0 else {
      throw .unwritable(temporaryPath, errno)
    }
  }
}

extension TamisError {
  fileprivate static func unwritable(_ path: String, _ number: Int32) -> TamisError {
    let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return TamisError(
      .environment, at: Origin(file: path), problem: "the archive cannot be written: \(reason)",
      remedy: "check the folder and its disk", retryable: true)
  }
}

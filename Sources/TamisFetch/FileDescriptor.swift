internal import Glibc
import TamisCore

/// Owns an open file and closes it once. Standard input is lent, not owned.
struct FileDescriptor: ~Copyable {
  /// What an open file is.
  enum Kind { case file, folder, pipe, other }

  private let number: Int32
  private let isOwned: Bool

  /// Opens a file for reading, without ever waiting for the other end of a pipe.
  init(reading path: String) throws(TamisError) {
    let number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else {
      // What a socket file answers.
      if errno == ENXIO || errno == ENODEV { throw .notRegular(path) }
      throw .system(errno, on: path)
    }
    self.number = number
    isOwned = true
  }

  private init(lent number: Int32) {
    self.number = number
    isOwned = false
  }

  static func standardInput() -> FileDescriptor { FileDescriptor(lent: STDIN_FILENO) }

  deinit { if isOwned { close(number) } }

  /// What it is, how long, when changed, and its place on the disk.
  func status(_ path: String) throws(TamisError) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system(errno, on: path) }
    return FileStatus(status)
  }

  /// Goes to a place in the file.
  /// - Returns: False for a pipe, which has only one.
  func seek(to offset: Int) -> Bool { lseek(number, offset, SEEK_SET) == offset }

  /// Lets reads wait for data again, as a pipe wants it.
  func wait() {
    let flags = fcntl(number, F_GETFL)
    if flags >= 0 { _ = fcntl(number, F_SETFL, flags & ~O_NONBLOCK) }
  }

  /// Appends at most `count` bytes to `buffer`.
  /// - Returns: How many; 0 at the end.
  func read(_ count: Int, into buffer: inout [UInt8]) throws(ReadFailure) -> Int {
    var result = 0
    var failure: Int32 = 0
    buffer.append(addingCapacity: count) { span in
      span.withUnsafeMutableBufferPointer { target, initialized in
        repeat {
          result = Glibc.read(number, target.baseAddress, target.count)
          failure = result < 0 ? errno : 0
        } while failure == EINTR
        initialized = max(0, result)
      }
    }
    guard failure == 0 else { throw ReadFailure(number: failure) }
    return result
  }
}

/// A read that failed, with its `errno`.
struct ReadFailure: Error {
  let number: Int32
}

/// What the system tells about a file.
struct FileStatus {
  let kind: FileDescriptor.Kind
  /// In bytes.
  let size: Int
  /// Seconds since 1970.
  let modified: Int
  /// Device and inode: the same for two paths of one file.
  let identity: [UInt64]

  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFIFO: .pipe
      default: .other
      }
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec
    identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
  }

  /// Follows symbolic links.
  init(of path: String) throws(TamisError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .system(errno, on: path) }
    self.init(status)
  }
}

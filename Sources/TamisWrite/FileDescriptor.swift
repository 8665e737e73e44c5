internal import Glibc

/// An open file to write to, closed when it goes out of scope.
struct FileDescriptor: ~Copyable, Sendable {
  private let number: Int32
  /// Named in errors.
  let path: String
  /// Standard output and standard error outlive us.
  private let isOwned: Bool

  static func standardOutput() -> Self {
    Self(number: STDOUT_FILENO, path: "(standard output)", isOwned: false)
  }
  static func standardError() -> Self {
    Self(number: STDERR_FILENO, path: "(standard error)", isOwned: false)
  }

  private init(number: Int32, path: String, isOwned: Bool) {
    self.number = number
    self.path = path
    self.isOwned = isOwned
  }

  /// - Parameter flags: In addition to `O_WRONLY` and `O_CLOEXEC`.
  init(opening path: String, flags: Int32, mode: mode_t = 0o666) throws(OutputError) {
    let opened = path.withCString { open($0, O_WRONLY | O_CLOEXEC | flags, mode) }
    guard opened >= 0 else { throw OutputError(errno, path: path) }
    number = opened
    self.path = path
    isOwned = true
  }

  /// Opens a file or folder only to have a lock on it.
  init(locking path: String) throws(OutputError) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw OutputError(errno, path: path) }
    number = opened
    self.path = path
    isOwned = true
  }

  /// Whether nobody else has a lock on it. It lasts as long as this. Disks without locks have no say.
  func tryLock() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }

  // A program that starts at this moment has a copy of the open file until it runs, and with it the lock:
  // closing alone would not give it back.
  deinit {
    guard isOwned else { return }
    flock(number, LOCK_UN)
    close(number)
  }

  var isTerminal: Bool { isatty(number) == 1 }

  func setMode(_ mode: mode_t) { _ = fchmod(number, mode) }

  /// Waits until the file is on the disk. Pipes and devices have no disk to wait for.
  func synchronize() throws(OutputError) {
    guard fsync(number) != 0, errno != EINVAL, errno != EROFS else { return }
    throw OutputError(errno, path: path)
  }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { bytes throws(OutputError) in
      try write(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes all of `bytes`, which end with a line's end, or throws. After an error a regular file ends
  /// with the last whole line that found room.
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    guard let start = bytes.baseAddress else { return }
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(number, start + written, bytes.count - written)
      if count >= 0 {
        written += count
        continue
      }
      let code = errno
      switch code {
      case EINTR: continue
      case EAGAIN: waitForRoom()
      default:
        dropTornLine(of: UnsafeRawBufferPointer(rebasing: bytes.prefix(written)))
        throw OutputError(code, path: path)
      }
    }
  }

  /// Standard output may have been set non-blocking by a program that shares it.
  private func waitForRoom() {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }

  private func dropTornLine(of written: UnsafeRawBufferPointer) {
    let torn = written.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    var status = stat()
    guard torn > 0, fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    let end = lseek(number, 0, SEEK_CUR)
    // Where the file goes on after our place, the rest is somebody else's.
    guard end == status.st_size, ftruncate(number, end - torn) == 0 else { return }
    lseek(number, end - torn, SEEK_SET)
  }
}

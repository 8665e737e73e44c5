import Glibc

/// Writes a model to a file.
enum ModelFile {
  /// - Throws: `ExitStatus.fatal`, after telling why.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw failure(path) }
      start += max(0, count)
    }
  }

  private static func failure(_ path: String) -> any Error {
    let reason = String(cString: strerror(errno))
    Console.tell(
      "\(path): error: cannot write the model: \(reason)\n  remedy: give a path that can be written")
    return ExitStatus.fatal
  }
}

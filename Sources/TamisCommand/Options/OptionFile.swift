import Glibc

/// A file that an option names.
enum OptionFile {
  /// Reads it whole; `-` is standard input.
  /// - Parameter what: What is in it, for the message where it cannot be read.
  /// - Throws: `ExitStatus.fatal`, after telling why.
  static func read(_ path: String, what: String, remedy: String) throws -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path, what, remedy) }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &piece, piece.count)
      if count == 0 { return bytes }
      guard count > 0 || errno == EINTR else { throw failure(path, what, remedy) }
      bytes += piece.prefix(max(0, count))
    }
  }

  private static func failure(_ path: String, _ what: String, _ remedy: String) -> any Error {
    let reason = String(cString: strerror(errno))
    Console.tell("\(path): error: cannot read \(what): \(reason)\n  remedy: \(remedy)")
    return ExitStatus.fatal
  }
}

internal import Glibc

/// A folder of its own for one test, removed with all that is in it.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws(SystemError) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/tamis-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(call: "mkdtemp") }
    path = String(cString: made)
  }

  deinit { Self.remove(path) }

  /// The path of `name` in the folder.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  /// - Returns: Its path.
  @discardableResult
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws(SystemError) -> String {
    try writeFile(Array(bytes), at: file(name))
    return file(name)
  }

  @discardableResult
  public func write(_ text: String, to name: String) throws(SystemError) -> String {
    try write(text.utf8, to: name)
  }

  @discardableResult
  public func makeFolder(_ name: String) throws(SystemError) -> String {
    guard mkdir(file(name), 0o755) == 0 else { throw SystemError(call: "mkdir") }
    return file(name)
  }

  public func read(_ name: String) throws(SystemError) -> String {
    String(decoding: try readFile(at: file(name)), as: UTF8.self)
  }

  /// The names in the folder, sorted.
  public func names() -> [String] { folderNames(at: path) }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    // A test may have taken the permission away.
    chmod(path, 0o700)
    for name in folderNames(at: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}

/// A system call that failed, with its reason.
public struct SystemError: Error, CustomStringConvertible {
  public let description: String

  public init(call: String) { description = "\(call): \(String(cString: strerror(errno)))" }
}

/// Reads a whole file.
public func readFile(at path: String) throws(SystemError) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw SystemError(call: "open \(path)") }
  defer { close(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = read(file, &piece, piece.count), count > 0 { bytes += piece.prefix(count) }
  return bytes
}

/// Writes a whole file.
public func writeFile(_ bytes: [UInt8], at path: String) throws(SystemError) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw SystemError(call: "open \(path)") }
  defer { close(file) }
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(file, $0.baseAddress.map { $0 + written }, bytes.count - written)
    }
    guard count > 0 else { throw SystemError(call: "write \(path)") }
    written += count
  }
}

/// The names in a folder, sorted; empty where it cannot be read.
public func folderNames(at path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

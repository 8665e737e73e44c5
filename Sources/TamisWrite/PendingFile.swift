internal import Glibc

/// A file written under a temporary name in the folder it is meant for, and renamed when whole, so that
/// nobody ever sees half of it. A pipe or device is written to directly.
struct PendingFile: ~Copyable, Sendable {
  let descriptor: FileDescriptor
  /// Nil for a pipe or device.
  private let rename: (from: String, to: String)?

  init(at path: String) throws(OutputError) {
    let target = Self.followingLinks(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    switch exists ? status.st_mode & S_IFMT : S_IFREG {
    case S_IFREG: break
    case S_IFDIR: throw OutputError(EISDIR, path: path)
    default:
      descriptor = try FileDescriptor(opening: path, flags: 0)
      rename = nil
      return
    }
    // Before any work: a file that may not be written is not replaced either.
    if exists, access(target, W_OK) != 0 { throw OutputError(errno, path: path) }
    let temporary = Self.temporaryName(for: target)
    do throws(OutputError) {
      // Left over by a run of the same process number that was killed.
      unlink(temporary)
      descriptor = try FileDescriptor(opening: temporary, flags: O_CREAT | O_EXCL)
    } catch {
      guard case .failed(_, let problem, let remedy) = error else { throw error }
      throw .failed(path: path, problem: problem, remedy: remedy)
    }
    if exists { descriptor.setMode(status.st_mode & 0o7777) }
    rename = (temporary, target)
  }

  /// Gives the file its name.
  borrowing func publish() throws(OutputError) {
    guard let rename else { return }
    try descriptor.synchronize()
    guard Glibc.rename(rename.from, rename.to) == 0 else { throw OutputError(errno, path: rename.to) }
    // The new name itself is on the disk only when the folder is. A folder that cannot be opened for
    // that, as on some network disks, is no reason to fail.
    let folder = open(Self.folder(of: rename.to), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Where the unfinished file lies; nil for a pipe or device.
  var temporaryPath: String? { rename?.from }

  /// Removes the unfinished file.
  borrowing func remove() {
    if let rename { unlink(rename.from) }
  }

  private static func followingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  private static func temporaryName(for path: String) -> String {
    let name =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return "\(path.dropLast(name.count)).\(name).\(getpid()).part"
  }
}

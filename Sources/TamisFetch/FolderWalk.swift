internal import Glibc
import TamisCore

/// The files below a folder, folder by folder, in byte order of the names.
///
/// Symbolic links are followed, but not into a folder they are in.
final class FolderWalk: ItemSource {
  private struct Level {
    let path: String
    let identity: [UInt64]
    /// Names left, last one first.
    var names: [[UInt8]]
  }

  private let kind: InputOptions.Kind
  private var levels: [Level] = []
  private var root: String?

  init(_ path: String, kind: InputOptions.Kind) {
    root = path
    self.kind = kind
  }

  func next() -> SourceStep? {
    if let path = root {
      root = nil
      if let error = enter(path) { return .item(.failure(error, record: nil)) }
    }
    while let level = levels.indices.last {
      guard let name = levels[level].names.popLast() else {
        levels.removeLast()
        continue
      }
      if let step = step(name, in: levels[level].path) { return step }
    }
    return nil
  }

  /// What to do about one name; nil for nothing.
  private func step(_ name: [UInt8], in folder: String) -> SourceStep? {
    let text = String(decoding: name, as: UTF8.self)
    let path = folder.utf8.last == UInt8(ascii: "/") ? folder + text : "\(folder)/\(text)"
    guard String(validating: name, as: UTF8.self) != nil else {
      return .item(.failure(.nameNotUTF8(at: Origin(file: path)), record: nil))
    }
    do throws(TamisError) {
      let status = try FileStatus(of: path)
      switch status.kind {
      case .folder: return enter(path).map { .item(.failure($0, record: nil)) }
      case .file: return isWanted(text) ? .file(path) : nil
      case .pipe, .other: return isWanted(text) ? .item(.failure(.notRegular(path), record: nil)) : nil
      }
    } catch {
      // A link to nothing matters only where it stands for a page.
      return isWanted(text) || error.code != .notFound ? .item(.failure(error, record: nil)) : nil
    }
  }

  private func isWanted(_ name: String) -> Bool {
    let name = FileName(name)
    return kind == .pages ? name.isInput : name.isLines
  }

  /// Goes into a folder.
  private func enter(_ path: String) -> TamisError? {
    do throws(TamisError) {
      let identity = try FileStatus(of: path).identity
      guard !levels.contains(where: { $0.identity == identity }) else {
        return TamisError(
          .badInput, at: Origin(file: path), problem: "a symbolic link to a folder it is in",
          remedy: "remove the link")
      }
      levels.append(Level(path: path, identity: identity, names: try Self.names(in: path)))
      return nil
    } catch {
      return error
    }
  }

  /// The names in a folder in reverse byte order.
  private static func names(in path: String) throws(TamisError) -> [[UInt8]] {
    guard let folder = opendir(path) else { throw .system(errno, on: path) }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in [UInt8](bytes.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .system(errno, on: path) }
    return names.sorted { $1.lexicographicallyPrecedes($0) }
  }
}

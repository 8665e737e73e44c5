/// Which files a run writes its records to, so that it can go on after an interruption.
public struct ShardLayout: Sendable {
  /// How the files of a folder are compressed.
  public enum Compression: String, Sendable, CaseIterable {
    case none, gz, zst

    var suffix: String { self == .none ? "" : ".\(rawValue)" }
  }

  enum Form: Sendable {
    case file(String)
    case folder(String, shards: Int, suffix: String)
  }

  let form: Form
  /// Records by whose folders the files lie in more folders.
  let isPartitioned: Bool
  /// Where error records go; nil where they are only told.
  let errorPath: String?

  /// One file.
  public static func file(_ path: String, errors: String? = nil) -> Self {
    Self(form: .file(path), isPartitioned: false, errorPath: errors)
  }

  /// A folder of `part-00000.jsonl`, `part-00001.jsonl` and so on, to which records go in turn.
  /// - Parameters:
  ///   - path: Of the folder.
  ///   - shards: How many, 1...10,000; where records are partitioned, in each of their folders.
  ///   - compression: How the files are compressed, and what their names end with.
  ///   - isPartitioned: Whether each record comes with the folder it belongs in.
  ///   - errors: The file of error records; nil where they are only told.
  public static func folder(
    _ path: String, shards: Int = 1, compression: Compression = .none, isPartitioned: Bool = false,
    errors: String? = nil
  ) -> Self {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return Self(
      form: .folder(path, shards: max(1, shards), suffix: ".jsonl\(compression.suffix)"),
      isPartitioned: isPartitioned, errorPath: errors)
  }

  /// Where the run notes how far it is.
  var statePath: String {
    switch form {
    case .folder(let path, _, _): "\(path)/.tamis-run"
    case .file(let path): FilePath.hidden(path, ending: "tamis-run")
    }
  }

  var shards: Int { if case .folder(_, let shards, _) = form { shards } else { 1 } }

  /// The path of a shard.
  /// - Parameter partition: The folder within the folder; empty for none.
  func path(partition: String, shard: Int) -> String {
    switch form {
    case .file(let path): return path
    case .folder(let path, _, let suffix):
      let digits = "\(shard)"
      let name = "part-\(String(repeating: "0", count: max(0, 5 - digits.count)))\(digits)\(suffix)"
      return partition.isEmpty ? "\(path)/\(name)" : "\(path)/\(partition)/\(name)"
    }
  }

  /// A path as the state has it: the folder may get another name between two parts of a run.
  func stored(_ path: String) -> String {
    guard case .folder(let folder, _, _) = form, path.hasPrefix("\(folder)/") else { return "=\(path)" }
    return "/\(path.dropFirst(folder.utf8.count + 1))"
  }

  /// The reverse of `stored`.
  func path(stored: String) -> String {
    guard case .folder(let folder, _, _) = form, stored.hasPrefix("/") else {
      return String(stored.dropFirst())
    }
    return folder + stored
  }

  /// What must not change between two parts of a run.
  var options: [(name: String, value: String)] {
    switch form {
    case .file: [("errors", errorPath ?? "")]
    case .folder(_, let shards, let suffix):
      [
        ("shards", "\(shards)"), ("names", suffix), ("partitioned", "\(isPartitioned)"),
        ("errors", errorPath ?? ""),
      ]
    }
  }
}

/// Paths of files beside others.
enum FilePath {
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// A name that listings and readers of folders pass over.
  static func hidden(_ path: String, ending: String) -> String {
    let name = name(of: path)
    return "\(path.dropLast(name.count)).\(name).\(ending)"
  }
}

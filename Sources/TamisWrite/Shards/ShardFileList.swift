internal import Glibc

/// The files of a run, by their paths.
final class ShardFileList {
  private(set) var all: [ShardFileBox] = []
  private var places: [String: Int] = [:]

  /// - Parameters:
  ///   - paths: Of the files that are there in any case.
  ///   - state: Of the run that goes on.
  init(_ paths: [String], state: RunState?, _ layout: ShardLayout) {
    for path in paths { add(ShardFileBox(path)) }
    for (stored, length) in state?.files ?? [] {
      add(ShardFileBox(layout.path(stored: stored), length: length))
    }
  }

  private func add(_ box: ShardFileBox) {
    if let place = places[box.path] {
      all[place] = box
    } else {
      places[box.path] = all.count
      all.append(box)
    }
  }

  /// A file, which is new if it was not there.
  func box(_ path: String) -> ShardFileBox {
    if let place = places[path] { return all[place] }
    let box = ShardFileBox(path)
    add(box)
    return box
  }

  /// Brings the files to where the state says they are.
  func take(up state: RunState?, _ layout: ShardLayout) throws(OutputError) {
    if state?.isComplete ?? false {
      for box in all { try box.file.check() }
    } else if !(state?.hasEnded ?? false) {
      for box in all { try box.file.cut() }
      removeStrangers(layout)
    }
  }

  /// Removes unfinished files that no state knows, left by a run that was killed before it noted them.
  private func removeStrangers(_ layout: ShardLayout) {
    guard case .folder(let path, _, _) = layout.form else { return }
    let known = Set(all.filter { $0.file.length > 0 }.map { $0.file.temporaryPath })
    func clean(_ folder: String, depth: Int) {
      for name in Folders.names(folder) {
        let path = "\(folder)/\(name)"
        if name.hasPrefix(".part-"), name.hasSuffix(".unfinished") {
          if !known.contains(path) { unlink(path) }
        } else if depth > 0, name.contains("=") {
          clean(path, depth: depth - 1)
        }
      }
    }
    clean(path, depth: 2)
  }

  /// Whether a folder, or one of its partitions, has records under a name. Unfinished files are none: a run that
  /// was killed before it noted anything leaves them, and the next one begins anew.
  static func holdsRecords(_ folder: String, depth: Int) -> Bool {
    Folders.names(folder).contains { name in
      if name.hasPrefix(".") { return false }
      if name.contains("="), depth > 0 {
        return holdsRecords("\(folder)/\(name)", depth: depth - 1)
      }
      // What else lies in a partition was written by somebody.
      return depth < 2 || name.hasPrefix("part-")
    }
  }
}

/// A file in a list, which takes only what can be copied.
final class ShardFileBox {
  var file: ShardFile
  var path: String { file.path }

  init(_ path: String, length: Int = 0) { file = ShardFile(path, length: length) }
}

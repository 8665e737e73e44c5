internal import Glibc

/// The archives that the runs of a state file have written, as far as the file vouches for them.
struct NotedArchives {
  /// In an archive, up to which byte.
  struct Place: Sendable {
    fileprivate let archive: Int
    fileprivate let end: Int
  }

  /// What is left of the archives.
  struct Kept {
    /// How long each of them is, at most.
    fileprivate var lengths: [Int]

    /// Whether a page is still in an archive.
    func holds(_ place: Place?) -> Bool { place.map { $0.end <= lengths[$0.archive] } ?? false }
  }

  private var paths: [String] = []
  /// Up to which byte each is vouched for.
  private var ends: [Int] = []
  private var current: Int?

  /// What follows speaks of this archive.
  mutating func begin(_ path: String) {
    current = paths.firstIndex(of: path)
    if current == nil {
      paths.append(path)
      ends.append(0)
      current = paths.count - 1
    }
  }

  /// Notes that the archive was so long.
  mutating func note(end: Int) -> Place? {
    guard let current else { return nil }
    ends[current] = max(ends[current], end)
    return Place(archive: current, end: end)
  }

  /// Ends the files that runs have left when they were killed: what lies behind the last byte vouched for is
  /// cut off, for it is of pages that will be asked for again, and the rest gets its name.
  /// - Parameter own: The archives of the run that begins now. One of that name was taken away before.
  func settle(besides own: Set<String>) -> Kept {
    var kept = Kept(lengths: [])
    for (path, end) in zip(paths, ends) {
      kept.lengths.append(own.contains(path) ? 0 : Self.settle(path, end: end))
    }
    return kept
  }

  /// - Returns: How much of it is there.
  private static func settle(_ path: String, end: Int) -> Int {
    let growing = path + ArchiveFile.suffix
    let file = open(growing, O_RDWR | O_CLOEXEC)
    // Whole already, and perhaps elsewhere by now.
    guard file >= 0 else { return .max }
    defer { close(file) }
    // Another run's, which has begun it anew.
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return 0 }
    defer { flock(file, LOCK_UN) }
    let length = Int(lseek(file, 0, SEEK_END))
    if length > end { _ = ftruncate(file, end) }
    if access(path, F_OK) != 0 { _ = rename(growing, path) }
    return length
  }
}

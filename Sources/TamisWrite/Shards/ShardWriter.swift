internal import Glibc
internal import TamisCore

/// Writes the records of a run to one or many files, and notes how far it is, so that a run that was
/// interrupted, however that came, goes on without a record lost, repeated or torn.
///
/// Files grow under names of their own. From time to time they are synced, and then the state file says how long each
/// is and how many inputs are done. A run that goes on cuts the files there and passes over those inputs. Which
/// record goes where, and where a compressed file begins a new member, depends on the inputs alone: the files
/// are the same bytes, however often the run was interrupted.
public struct ShardWriter: ~Copyable {
  private let layout: ShardLayout
  private let files: ShardFileList
  /// Whether error records are among what is written.
  public let writesErrors: Bool
  private var state: RunState
  private let lock: FileDescriptor
  private let usesMembers: Bool
  private let notes: Bool
  /// Bytes added since the last seal.
  private var added = 0
  private var nextNote: ContinuousClock.Instant
  private var pauseAfterNote = Duration.seconds(1)

  /// Inputs between two places where members may end. Batches end there, too.
  public static var stride: Int { 256 }
  private var longestMembers: Int { min(64, max(8, 2 * layout.shards)) << 20 }

  /// Opens the output, and the state of an interrupted run where there is one.
  /// - Parameters:
  ///   - layout: Which files are written.
  ///   - options: What makes the run what it is, by name: one that goes on must have the same.
  ///   - resumes: Whether to go on where there is a state; else it is an error.
  ///   - notes: Whether the results come in the order of the inputs, so that a run can go on.
  /// - Throws: Where the files cannot be written, or the run there is another one.
  public init(
    _ layout: ShardLayout, options: [(name: String, value: String)], resumes: Bool, notes: Bool = true
  ) throws(OutputError) {
    let options = layout.options + options
    let found = try RunState.read(layout.statePath)
    try Self.check(found, layout, options, resumes: resumes)
    // All that may fail comes first: a value that cannot be copied cannot be left half made.
    let lock = try Self.lock(layout)
    let paths =
      (layout.errorPath.map { [$0] } ?? [])
      + (layout.isPartitioned ? [] : (0..<layout.shards).map { layout.path(partition: "", shard: $0) })
    let sample = layout.path(partition: "", shard: 0)
    let files = ShardFileList(paths, state: found, layout)
    try files.take(up: found, layout)
    self.layout = layout
    self.notes = notes
    self.lock = lock
    self.files = files
    state = found ?? RunState(options: options)
    writesErrors = layout.errorPath != nil
    usesMembers = (paths + [sample]).contains { Compressor.Format(path: $0) != nil }
    nextNote = .now
  }

  /// Whether a run may begin, or go on, in a place.
  private static func check(
    _ found: RunState?, _ layout: ShardLayout, _ options: [(name: String, value: String)], resumes: Bool
  ) throws(OutputError) {
    if let found {
      guard resumes else { throw .holdsRun(layout) }
      if let difference = found.difference(from: options) {
        throw .notResumable(layout.statePath, "has other options or inputs: \(difference)")
      }
    } else if case .folder(let path, _, _) = layout.form {
      try Folders.make(path)
      // Records of somebody else would be taken for this run's.
      guard !ShardFileList.holdsRecords(path, depth: 2) else { throw .holdsRun(layout) }
    }
  }

  /// What an earlier part of the run has done, and what it found.
  public var resumePoint: (inputs: Int, mark: UInt64, summary: RunSummary) {
    (state.inputs, state.mark, state.summary)
  }

  /// Whether all inputs are done, so that at most names are missing.
  public var hasEnded: Bool { state.hasEnded }

  // MARK: Writing

  /// Adds the results of some inputs.
  /// - Parameters:
  ///   - records: Whole lines.
  ///   - partitions: The folder of each record, where the layout is partitioned.
  ///   - errors: Error records, whole lines.
  ///   - inputs: How many are done now, in all; a multiple of `stride` or within one.
  ///   - mark: Tells which they were.
  ///   - summary: Of all of them.
  public mutating func write(
    records: [UInt8], partitions: [String], errors: [UInt8], inputs: Int, mark: UInt64, summary: RunSummary
  ) throws(OutputError) {
    try spread(records, partitions)
    if let path = layout.errorPath, !errors.isEmpty {
      try files.box(path).file.add(errors[...])
      added += errors.count
    }
    state.inputs = inputs
    state.mark = mark
    state.summary = summary
    if usesMembers {
      // A function of the inputs alone, never of time: it shows in the bytes.
      guard inputs % Self.stride == 0, added >= longestMembers else { return }
      try seal()
    }
    if notes, ContinuousClock.now >= nextNote { try note() }
  }

  private mutating func spread(_ records: [UInt8], _ partitions: [String]) throws(OutputError) {
    var start = 0
    var number = 0
    while start < records.count {
      let end = (records[start...].firstIndex(of: 0x0A) ?? records.count - 1) + 1
      let partition = layout.isPartitioned && number < partitions.count ? partitions[number] : ""
      let count = state.records[partition, default: 0]
      state.records[partition] = count + 1
      let path = layout.path(partition: partition, shard: count % layout.shards)
      try files.box(path).file.add(records[start..<end])
      start = end
      number += 1
    }
    added += records.count
  }

  private mutating func seal() throws(OutputError) {
    for box in files.all { try box.file.seal() }
    added = 0
  }

  /// Notes how far the run is, after all files are on the disk.
  private mutating func note() throws(OutputError) {
    let start = ContinuousClock.now
    var folders: Set<String> = []
    for box in files.all {
      try box.file.seal()
      if box.file.isDirty { folders.insert(FilePath.folder(of: box.path)) }
      try box.file.synchronize()
    }
    // New names, and new folders within folders.
    for folder in folders {
      Folders.synchronize(folder)
      if layout.isPartitioned { Folders.synchronize(FilePath.folder(of: folder)) }
    }
    state.files = files.all.map { (layout.stored($0.path), $0.file.length) }
    try state.write(to: layout.statePath)
    // A slow disk is not to be kept busy with this.
    let now = ContinuousClock.now
    pauseAfterNote = max(.seconds(1), (now - start) * 20)
    nextNote = now + pauseAfterNote
  }

  // MARK: The end

  /// All inputs are done: gives the files their names.
  public mutating func finish() throws(OutputError) {
    guard !state.isComplete else { return }
    if !state.hasEnded {
      try seal()
      for box in files.all { try box.file.create() }
      state.hasEnded = true
      try note()
    }
    var folders: Set<String> = []
    for box in files.all {
      try box.file.publish()
      folders.insert(FilePath.folder(of: box.path))
    }
    for folder in folders { Folders.synchronize(folder) }
    state.isComplete = true
    try state.write(to: layout.statePath)
    if case .file(let path) = layout.form { unlink(Self.lockPath(path)) }
  }

  /// Leaves the run as it is, to be gone on with.
  /// - Parameter isWhole: Whether all that was added could be written.
  /// - Returns: Where it lies.
  public mutating func abandon(isWhole: Bool) -> String? {
    // Inside a member nothing can be cut: the last note is where it goes on.
    if isWhole, notes, !usesMembers, !state.hasEnded { try? note() }
    if case .folder(let path, _, _) = layout.form { return path }
    return FilePath.hidden(layout.path(partition: "", shard: 0), ending: "unfinished")
  }
}

extension ShardWriter {
  /// One process at a time writes to a place.
  private static func lock(_ layout: ShardLayout) throws(OutputError) -> FileDescriptor {
    let lock: FileDescriptor
    switch layout.form {
    case .folder(let path, _, _): lock = try FileDescriptor(locking: path)
    case .file(let path):
      do throws(OutputError) {
        lock = try FileDescriptor(opening: lockPath(path), flags: O_CREAT)
      } catch {
        throw error.about(path)
      }
    }
    guard lock.tryLock() else {
      throw .failed(
        path: lock.path, problem: "another run writes there",
        remedy: "wait for it, or write to another place")
    }
    return lock
  }

  private static func lockPath(_ path: String) -> String { FilePath.hidden(path, ending: "lock") }
}

extension OutputError {
  fileprivate static func holdsRun(_ layout: ShardLayout) -> Self {
    let path =
      switch layout.form {
      case .folder(let path, _, _): path
      case .file(let path): path
      }
    return .failed(
      path: path, problem: "there are records of another run",
      remedy: "go on with it by --resume, or choose another folder")
  }
}

internal import Glibc
internal import TamisCore

/// How far a run is, as its state file says. All that it counts is on the disk.
struct RunState {
  /// What may not be different when the run goes on.
  var options: [(name: String, value: String)]
  /// Inputs that are done.
  var inputs = 0
  /// Tells whether those were the same inputs.
  var mark: UInt64 = 0
  var summary = RunSummary()
  /// The files and their lengths.
  var files: [(path: String, length: Int)] = []
  /// Records in each partition, which decide about the next one's shard.
  var records: [String: Int] = [:]
  /// Whether the input was read to its end.
  var hasEnded = false
  /// Whether all files have their names.
  var isComplete = false

  init(options: [(name: String, value: String)]) { self.options = options }

  private static let signature = Array("tamis-run/1\n".utf8)

  /// Writes it under its name in one step: at any moment either the state before or this one is on the disk.
  func write(to path: String) throws(OutputError) {
    var wire = WireWriter()
    wire.integer(options.count)
    for (name, value) in options {
      wire.text(name as String)
      wire.text(value as String)
    }
    wire.integer(inputs)
    wire.integer(Int(bitPattern: UInt(mark)))
    summary.write(to: &wire)
    wire.integer(files.count)
    for (path, length) in files {
      wire.text(path as String)
      wire.integer(length)
    }
    wire.counts(records)
    wire.flag(hasEnded)
    wire.flag(isComplete)
    let bytes = Self.signature + ContentDigest(of: wire.bytes).bytes + wire.bytes
    let temporary = "\(path).new"
    do throws(OutputError) {
      let file = try FileDescriptor(opening: temporary, flags: O_CREAT | O_TRUNC)
      try file.write(bytes)
      try file.synchronize()
    } catch {
      unlink(temporary)
      throw error.about(path)
    }
    guard rename(temporary, path) == 0 else { throw OutputError(errno, path: path) }
    Folders.synchronize(FilePath.folder(of: path))
  }

  /// The state a run has left; nil where there is none.
  static func read(_ path: String) throws(OutputError) -> RunState? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw OutputError(errno, path: path) }
      return nil
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = Glibc.read(file, &piece, piece.count), count > 0 { bytes += piece.prefix(count) }
    let start = signature.count + 32
    guard bytes.starts(with: signature), bytes.count >= start,
      ContentDigest(of: Array(bytes[start...])).bytes == Array(bytes[signature.count..<start])
    else { throw .notResumable(path, "is damaged") }
    var wire = WireReader(Array(bytes[start...]))
    do throws(WireError) {
      return try RunState(from: &wire)
    } catch {
      throw .notResumable(path, "is damaged")
    }
  }

  private init(from wire: inout WireReader) throws(WireError) {
    options = []
    for _ in 0..<(try wire.integer()) {
      let name = try wire.text()
      options.append((name, try wire.text()))
    }
    inputs = try wire.integer()
    mark = UInt64(UInt(bitPattern: try wire.integer()))
    summary = try RunSummary(from: &wire)
    for _ in 0..<(try wire.integer()) {
      let path = try wire.text()
      files.append((path, try wire.integer()))
    }
    records = try wire.counts()
    hasEnded = try wire.flag()
    isComplete = try wire.flag()
  }

  /// The first option that is not as it was, as a sentence.
  func difference(from wanted: [(name: String, value: String)]) -> String? {
    for (name, value) in wanted {
      let before = options.first { $0.name == name }?.value
      if before != value { return "'\(name)' was '\(before ?? "")' and is '\(value)'" }
    }
    return nil
  }
}

extension OutputError {
  static func notResumable(_ path: String, _ problem: String) -> Self {
    .failed(
      path: path, problem: "the run cannot go on: it \(problem)",
      remedy: "begin again in another place, or remove what is there")
  }

  /// The same, told about the file the user knows.
  func about(_ path: String) -> Self {
    guard case .failed(_, let problem, let remedy) = self else { return self }
    return .failed(path: path, problem: problem, remedy: remedy)
  }
}

internal import Glibc

/// One file of a run while it grows, under a name of its own beside the one it will get.
///
/// It is opened for each piece, so that there may be more files than a process may have open. Compressed, it is a
/// row of members, each of which reads alone: what is cut off behind one leaves a file that is whole.
struct ShardFile: ~Copyable {
  let path: String
  /// What it will be called.
  var temporaryPath: String { FilePath.hidden(path, ending: "unfinished") }
  /// Bytes in the file.
  private(set) var length: Int
  /// Lines that are not in the file yet.
  private(set) var pending: [UInt8] = []
  /// Whether the disk may not have all of it.
  private(set) var isDirty = false
  private let format: Compressor.Format?
  private var packer: Compressor?

  /// So much is held back at most.
  private static let longestPending = 64 << 10
  /// A member is compressed at once when it is sealed, unless it is longer than this.
  private static let longestUnpacked = 4 << 20

  /// - Parameter length: Of a file that is there and goes on; 0 for a new one.
  init(_ path: String, length: Int = 0) {
    self.path = path
    self.length = length
    format = Compressor.Format(path: path)
    packer = nil
  }

  var isCompressed: Bool { format != nil }
  /// Whether all that was added is in the file, and it can be cut off here.
  var isSealed: Bool { pending.isEmpty && packer == nil }

  mutating func add(_ lines: ArraySlice<UInt8>) throws(OutputError) {
    pending.append(contentsOf: lines)
    guard let format else {
      if pending.count >= Self.longestPending { try seal() }
      return
    }
    guard pending.count >= Self.longestUnpacked else { return }
    if packer == nil { packer = .some(Compressor(format)) }
    let packed = packer?.compress(pending, ends: false) ?? []
    pending.removeAll()
    try append(packed)
  }

  /// Writes what is held back and ends a compressed member.
  mutating func seal() throws(OutputError) {
    guard !isSealed else { return }
    defer { pending.removeAll(keepingCapacity: pending.count <= Self.longestPending) }
    guard let format else { return try append(pending) }
    if packer == nil { packer = .some(Compressor(format)) }
    let packed = (packer?.compress(pending, ends: false) ?? []) + (packer?.compress([], ends: true) ?? [])
    packer = nil
    try append(packed)
  }

  /// Makes the file where nothing was ever written to it. Compressed it has one empty member.
  mutating func create() throws(OutputError) {
    guard length == 0 else { return }
    if let format {
      var packer = Compressor(format)
      try append(packer.compress([], ends: true))
    } else {
      try append([])
    }
  }

  private mutating func append(_ bytes: [UInt8]) throws(OutputError) {
    if length == 0 { try Folders.make(FilePath.folder(of: path)) }
    let flags = length == 0 ? O_CREAT | O_TRUNC : O_APPEND
    let file: FileDescriptor
    do throws(OutputError) {
      file = try FileDescriptor(opening: temporaryPath, flags: flags)
    } catch {
      throw error.about(path)
    }
    isDirty = true
    try file.write(bytes)
    length += bytes.count
  }

  /// Waits until the disk has it.
  mutating func synchronize() throws(OutputError) {
    guard isDirty else { return }
    try FileDescriptor(opening: temporaryPath, flags: 0).synchronize()
    isDirty = false
  }

  /// Cuts off what came after the file was `length` bytes long.
  func cut() throws(OutputError) {
    var status = stat()
    guard length > 0 else {
      unlink(temporaryPath)
      return
    }
    guard stat(temporaryPath, &status) == 0, Int(status.st_size) >= length else {
      throw .notResumable(temporaryPath, "is not what the interrupted run left there")
    }
    guard truncate(temporaryPath, length) == 0 else { throw OutputError(errno, path: temporaryPath) }
  }

  /// Gives it its name; done already where an earlier attempt came that far.
  func publish() throws(OutputError) {
    var status = stat()
    if stat(temporaryPath, &status) == 0, Int(status.st_size) == length {
      guard rename(temporaryPath, path) == 0 else { throw OutputError(errno, path: path) }
      return
    }
    try check()
  }

  /// Whether it is there under its name.
  func check() throws(OutputError) {
    var status = stat()
    guard stat(path, &status) == 0, Int(status.st_size) == length else {
      throw .notResumable(path, "is not what the run has written")
    }
  }
}

/// Folders on the way to a file.
enum Folders {
  /// Makes a folder, and those it lies in.
  static func make(_ path: String) throws(OutputError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, FilePath.folder(of: path) != path else { throw OutputError(errno, path: path) }
    try make(FilePath.folder(of: path))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw OutputError(errno, path: path) }
  }

  /// Waits until the names in a folder are on the disk. A folder that cannot be opened for that, as on some
  /// network disks, is no reason to fail.
  static func synchronize(_ path: String) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// The names in a folder, in no order; empty where it cannot be read.
  static func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

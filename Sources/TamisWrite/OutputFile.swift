/// Lines on their way to a file or to standard output.
///
/// A file is written under a temporary name beside the one asked for, synced, and renamed by `finish()`. One
/// named `.gz` or `.zst` is compressed. After a failure what was written is whole lines, unless compressed.
public struct OutputFile: ~Copyable {
  // Not private: Swift 6.3's optimizer refers to it from other modules and then does not find it.
  enum Target: ~Copyable {
    case stream(FileDescriptor)
    case file(PendingFile)
    case done
  }

  private var target: Target
  private var buffer: [UInt8] = []
  private var hasContent = false
  private var compressor: Compressor?
  /// Lines longer than this are written without being copied.
  private static let bufferSize = 1 << 16

  /// Standard output.
  public static func standardOutput() -> Self { Self(target: .stream(.standardOutput())) }

  static func standardError() -> Self { Self(target: .stream(.standardError())) }

  private init(target: consuming Target) {
    self.target = target
    compressor = nil
  }

  /// A file; `-` is standard output. A pipe or device, such as `/dev/null`, is written to directly.
  /// - Throws: `OutputError.failed` where it cannot be created.
  public init(at path: String) throws(OutputError) {
    target = path == "-" ? .stream(.standardOutput()) : .file(try PendingFile(at: path))
    if let format = Compressor.Format(path: path) {
      compressor = Compressor(format)
    } else {
      compressor = nil
    }
  }

  /// Appends whole lines; they may stay in memory until `flush()`.
  /// - Throws: `OutputError.closedPipe` where the reader has gone.
  public mutating func write(_ lines: [UInt8]) throws(OutputError) {
    if let compressed = compressor?.compress(lines, ends: false) {
      try append(compressed)
    } else {
      try append(lines)
    }
  }

  /// Hands what is in memory to the system, but for what a compressor still holds.
  public mutating func flush() throws(OutputError) {
    guard !buffer.isEmpty else { return }
    // Also after a failure: lines that were written before it must not be written again.
    defer { buffer.removeAll(keepingCapacity: true) }
    try write(through: buffer)
  }

  private mutating func append(_ bytes: [UInt8]) throws(OutputError) {
    if buffer.count + bytes.count > Self.bufferSize { try flush() }
    if bytes.count >= Self.bufferSize {
      try write(through: bytes)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Writes what is in memory, and the end of a compressed stream.
  private mutating func drain() throws(OutputError) {
    if let last = compressor?.compress([], ends: true) { try append(last) }
    try flush()
  }

  /// Writes the rest and gives a file its name. Nothing may be written afterwards.
  public mutating func finish() throws(OutputError) {
    try drain()
    switch target {
    case .file(let file): try file.publish()
    default: break
    }
    target = .done
  }

  /// Ends without claiming that the file is whole: it stays under its temporary name, or is removed if
  /// nothing is in it. Nothing may be written afterwards.
  /// - Returns: The path of the unfinished file, where there is one.
  public mutating func abandon() -> String? {
    // A failure to write the rest changes nothing: the file is unfinished either way.
    try? drain()
    var unfinished: String?
    switch target {
    case .file(let file) where hasContent: unfinished = file.temporaryPath
    case .file(let file): file.remove()
    default: break
    }
    target = .done
    return unfinished
  }

  private mutating func write(through lines: [UInt8]) throws(OutputError) {
    hasContent = true
    try lines.withUnsafeBufferPointer { lines throws(OutputError) in
      let bytes = UnsafeRawBufferPointer(lines)
      switch target {
      case .stream(let descriptor): try descriptor.write(bytes)
      case .file(let file): try file.descriptor.write(bytes)
      case .done: preconditionFailure("output written to after its end")
      }
    }
  }
}

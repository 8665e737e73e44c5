/// Where failed inputs are told: a file of error records, lines on standard error, or nowhere.
public struct ErrorWriter: ~Copyable {
  /// How the lines given to `write` are to be made.
  public let form: FailureForm
  private var output: OutputFile
  private let clearsProgress: Bool

  /// Error records in a file of their own; `-` is standard output.
  public init(at path: String) throws(OutputError) {
    form = .records
    output = try OutputFile(at: path)
    clearsProgress = false
  }

  /// Messages on standard error, or nothing at all.
  public static func standardError(silent: Bool = false) -> Self { Self(silent: silent) }

  private init(silent: Bool) {
    form = silent ? .silent : .messages
    output = .standardError()
    clearsProgress = FileDescriptor.standardError().isTerminal
  }

  /// Appends lines made by `form`.
  public mutating func write(_ lines: [UInt8]) throws(OutputError) {
    guard !lines.isEmpty else { return }
    switch form {
    case .records: try output.write(lines)
    case .messages:
      if clearsProgress { try? output.write(Array("\r\u{1B}[K".utf8)) }
      // Nobody may be reading standard error; that is no reason to stop.
      try? output.write(lines)
      try? output.flush()
    case .silent: break
    }
  }

  /// Hands what is in memory to the system.
  public mutating func flush() throws(OutputError) { if form == .records { try output.flush() } }

  /// Writes the rest and gives a file its name.
  public mutating func finish() throws(OutputError) { if form == .records { try output.finish() } }
}

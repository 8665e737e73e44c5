internal import Glibc

/// Where all that comes of a run goes: records, and what failed.
public struct RunOutput: ~Copyable {
  /// How the lines of failed inputs are to be made.
  public let failureForm: FailureForm
  private var output: OutputFile?
  private var shards: ShardWriter?
  private var errors: ErrorWriter
  /// What an earlier part of the run has done.
  public let resumePoint: (inputs: Int, mark: UInt64, summary: RunSummary)
  /// Whether there are no inputs left to be done.
  public let hasEnded: Bool
  private let writesErrors: Bool
  /// Records written so far, by their lines, in this part of the run; nil where records are only counted.
  public var lines: Int? {
    // What is no whole number of records is no number that any summary has.
    output == nil && shards == nil
      ? nil : writtenLines % linesPerRecord == 0 ? writtenLines / linesPerRecord : -1
  }
  private var linesPerRecord = 1
  private var writtenLines = 0

  /// Records to one file or standard output.
  /// - Parameters:
  ///   - output: Where the records go.
  ///   - errors: Tells what fails.
  ///   - linesPerRecord: How many lines each makes, 1 or more.
  public init(_ output: consuming OutputFile, errors: consuming ErrorWriter, linesPerRecord: Int = 1) {
    self.linesPerRecord = linesPerRecord
    failureForm = errors.form
    self.output = .some(output)
    shards = nil
    self.errors = errors
    resumePoint = (0, 0, RunSummary())
    hasEnded = false
    writesErrors = false
  }

  /// Nothing but what failed: records are only counted.
  public init(errors: consuming ErrorWriter) {
    failureForm = errors.form
    output = nil
    shards = nil
    self.errors = errors
    resumePoint = (0, 0, RunSummary())
    hasEnded = false
    writesErrors = false
  }

  /// Records to files of a run that can go on after an interruption.
  /// - Parameters:
  ///   - shards: Where the records go.
  ///   - messages: Tells what fails, where the layout names no file for that.
  public init(_ shards: consuming ShardWriter, messages: consuming ErrorWriter) {
    failureForm = shards.writesErrors ? .records : messages.form
    resumePoint = shards.resumePoint
    hasEnded = shards.hasEnded
    writesErrors = shards.writesErrors
    output = nil
    self.shards = .some(shards)
    errors = messages
  }

  /// Adds the results of the inputs that come next.
  /// - Parameters:
  ///   - records: Whole lines.
  ///   - partitions: The folder of each record, where the layout is partitioned.
  ///   - lines: What failed, in the form of `failureForm`.
  ///   - inputs: How many are done now, earlier parts of the run included.
  ///   - mark: Tells which they were.
  ///   - summary: Of all of them.
  public mutating func write(
    records: [UInt8], partitions: [String], errors lines: [UInt8], inputs: Int, mark: UInt64,
    summary: RunSummary
  ) throws(OutputError) {
    writtenLines += Self.lineFeeds(in: records)
    if shards == nil {
      try output?.write(records)
      return try errors.write(lines)
    }
    if !writesErrors { try errors.write(lines) }
    try shards?.write(
      records: records, partitions: partitions, errors: writesErrors ? lines : [], inputs: inputs, mark: mark,
      summary: summary)
  }

  /// How many line feeds there are. By `memchr`, for lines are long and all results pass here one after the other.
  private static func lineFeeds(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      guard var at = bytes.baseAddress else { return 0 }
      let end = at + bytes.count
      var count = 0
      while let found = memchr(at, 0x0A, end - at) {
        count += 1
        at = UnsafeRawPointer(found) + 1
      }
      return count
    }
  }

  /// Hands what is in memory to the system, where somebody may be waiting for it.
  public mutating func flush() throws(OutputError) {
    try output?.flush()
    try errors.flush()
  }

  /// Writes the rest of the errors: what has failed is told even where the records cannot be written.
  public mutating func finishErrors() throws(OutputError) { try errors.finish() }

  /// Gives files their names.
  public mutating func finish() throws(OutputError) {
    try output?.finish()
    try shards?.finish()
  }

  /// Ends without claiming that the output is whole.
  /// - Parameter isWritten: Whether all that came of the inputs so far could be written.
  /// - Returns: Where it is.
  public mutating func abandon(isWritten: Bool) -> UnfinishedOutput? {
    if let path = shards?.abandon(isWhole: isWritten) {
      return UnfinishedOutput(path: path, isResumable: true)
    }
    guard let path = output?.abandon() else { return nil }
    return UnfinishedOutput(path: path, isResumable: false)
  }
}

/// An output that is not whole.
public struct UnfinishedOutput: Sendable, Equatable {
  /// Where it was left.
  public var path: String
  /// Whether the run can go on.
  public var isResumable: Bool
}

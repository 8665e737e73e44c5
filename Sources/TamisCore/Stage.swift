/// One step of the pipeline: a pure function from one record to another.
///
/// A stage is a value without files, clock or globals: the same input gives the same output on any
/// thread. What is dear to open (an ICU breaker, a parser's buffers) lives in its `Scratch`, made once
/// per worker and handed in with each record.
public protocol Stage<Input, Output>: Sendable {
  /// What it reads.
  associatedtype Input: Sendable
  /// What it writes.
  associatedtype Output: Sendable
  /// Memory one worker reuses from record to record. Never shared between workers.
  associatedtype Scratch

  /// The subcommand's name, and the `stage` of the records it writes.
  static var name: StageName { get }
  /// The options that change the output, in a fixed order, such as `"keep-html=false"`. Records carry
  /// its hash, so that two runs can be told apart.
  var configuration: String { get }

  /// Opens what one worker needs.
  /// - Throws: When a library refuses, for example because its data files are missing.
  func makeScratch() throws(TamisError) -> Scratch

  /// - Returns: `.keep`, or `.drop` with a reason that the run summary counts.
  /// - Throws: When the input is unusable; the caller decides whether the run goes on.
  func process(_ input: consuming Input, using scratch: Scratch) throws(TamisError) -> Outcome<Output>
}

extension Stage {
  /// Processes one record with scratch memory of its own: for single records and tests. Over many
  /// records, make the scratch once.
  public func process(_ input: consuming Input) throws(TamisError) -> Outcome<Output> {
    try process(input, using: makeScratch())
  }
}

/// What became of a record. Dropping one is a normal result, never an error.
public enum Outcome<Record: Sendable>: Sendable {
  /// The record goes on.
  case keep(Record)
  /// It was left out, for a reason.
  case drop(DropReason)

  /// The record, or nil where it was dropped.
  public var kept: Record? {
    if case .keep(let record) = self { record } else { nil }
  }
}

extension Outcome: Equatable where Record: Equatable {}

/// The stages of the pipeline, in the order of the data.
public enum StageName: String, Sendable, CaseIterable, Comparable {
  case fetch, extract, normalize, annotate

  /// The stage's place in the data path, 0 for fetch.
  public var position: Int {
    switch self {
    case .fetch: 0
    case .extract: 1
    case .normalize: 2
    case .annotate: 3
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }
}

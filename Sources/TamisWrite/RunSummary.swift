public import TamisCore

/// What became of the inputs of a run. Nothing is lost: `inputs` is always `records + errors + drops`.
public struct RunSummary: Sendable, Equatable {
  /// Inputs taken in hand.
  public var inputs = 0
  /// Records written.
  public var records = 0
  /// Inputs that became error records, by what went wrong.
  public private(set) var errorsByCode: [TamisError.Code: Int] = [:]
  /// Records left out on purpose, by why.
  public private(set) var dropsByReason: [DropReason: Int] = [:]
  /// Of the inputs: pages as they came, and lines.
  public var bytes = 0
  /// What the stages did, what was found, and how long it took.
  public var details = RunDetails()

  /// A run that has seen nothing yet.
  public init() {}

  /// Inputs that became error records.
  public var errors: Int { errorsByCode.values.reduce(0, +) }
  /// Records left out on purpose.
  public var drops: Int { dropsByReason.values.reduce(0, +) }

  /// Whether every input is accounted for.
  public var isBalanced: Bool { inputs == records + errors + drops }

  /// Failed inputs among all, 0...1; 0 without inputs.
  public var errorRate: Double { inputs == 0 ? 0 : Double(errors) / Double(inputs) }

  /// Counts an input that failed.
  public mutating func count(error code: TamisError.Code) { errorsByCode[code, default: 0] += 1 }
  /// Counts a record that was left out.
  public mutating func count(drop reason: DropReason) { dropsByReason[reason, default: 0] += 1 }

  /// Adds the counts of another part of the same run.
  public static func += (total: inout Self, part: Self) {
    total.inputs += part.inputs
    total.records += part.records
    if !part.errorsByCode.isEmpty { total.errorsByCode.merge(part.errorsByCode, uniquingKeysWith: +) }
    if !part.dropsByReason.isEmpty { total.dropsByReason.merge(part.dropsByReason, uniquingKeysWith: +) }
    total.bytes += part.bytes
    total.details += part.details
  }
}

extension RunSummary {
  package func write(to wire: inout WireWriter) {
    wire.integer(inputs)
    wire.integer(records)
    wire.integer(bytes)
    wire.counts(Dictionary(uniqueKeysWithValues: errorsByCode.map { ($0.key.rawValue, $0.value) }))
    wire.counts(Dictionary(uniqueKeysWithValues: dropsByReason.map { ($0.key.rawValue, $0.value) }))
    details.write(to: &wire)
  }

  package init(from wire: inout WireReader) throws(WireError) {
    inputs = try wire.integer()
    records = try wire.integer()
    bytes = try wire.integer()
    for (name, count) in try wire.counts() {
      guard let code = TamisError.Code(rawValue: name) else { throw WireError() }
      errorsByCode[code] = count
    }
    for (name, count) in try wire.counts() {
      guard let reason = DropReason(rawValue: name) else { throw WireError() }
      dropsByReason[reason] = count
    }
    details = try RunDetails(from: &wire)
  }
}

extension RunSummary: CustomStringConvertible {
  /// For example `3 inputs: 1 record, 1 error (not-found 1), 1 dropped (too-short 1)`.
  public var description: String {
    let parts = [
      Self.counted(records, "record"),
      Self.counted(errors, "error") + Self.detail(errorsByCode.map { ($0.key.rawValue, $0.value) }),
      "\(drops) dropped" + Self.detail(dropsByReason.map { ($0.key.rawValue, $0.value) }),
    ]
    return "\(Self.counted(inputs, "input")): \(parts.joined(separator: ", "))"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func detail(_ counts: [(name: String, count: Int)]) -> String {
    guard !counts.isEmpty else { return "" }
    let sorted = counts.sorted { $0.name < $1.name }
    return " (\(sorted.map { "\($0.name) \($0.count)" }.joined(separator: ", ")))"
  }
}

public import TamisCore

/// What a run found and what its stages did, beyond the balance of its inputs.
public struct RunDetails: Sendable, Equatable {
  /// One stage's part in a run.
  public struct StageShare: Sendable, Equatable {
    /// Records it was given.
    public var inputs = 0
    /// Of those, the ones it could not use.
    public var errors = 0
    /// Of those, the ones it left out on purpose.
    public var drops = 0
    /// Its time, all workers together.
    public var nanoseconds = 0

    /// A share of nothing.
    public init() {}
  }

  /// By stage. A record that ended its worker is counted for no stage.
  public var stages: [StageName: StageShare] = [:]
  /// Records written, by their `lang`; those without one under `und`.
  public var languages: [String: Int] = [:]
  /// Parts removed from pages, by their class of chrome.
  public var removed: [String: Int] = [:]

  /// Nothing found yet.
  public init() {}

  /// Adds another part of the same run.
  public static func += (total: inout Self, part: Self) {
    total.stages.merge(part.stages) { one, other in
      var sum = one
      sum.inputs += other.inputs
      sum.errors += other.errors
      sum.drops += other.drops
      sum.nanoseconds += other.nanoseconds
      return sum
    }
    if !part.languages.isEmpty { total.languages.merge(part.languages, uniquingKeysWith: +) }
    if !part.removed.isEmpty { total.removed.merge(part.removed, uniquingKeysWith: +) }
  }
}

extension RunDetails {
  package func write(to wire: inout WireWriter) {
    wire.integer(stages.count)
    for (name, share) in stages {
      wire.text(name.rawValue as String)
      for number in [share.inputs, share.errors, share.drops, share.nanoseconds] { wire.integer(number) }
    }
    wire.counts(languages)
    wire.counts(removed)
  }

  package init(from wire: inout WireReader) throws(WireError) {
    for _ in 0..<(try wire.integer()) {
      guard let name = StageName(rawValue: try wire.text()) else { throw WireError() }
      var share = StageShare()
      share.inputs = try wire.integer()
      share.errors = try wire.integer()
      share.drops = try wire.integer()
      share.nanoseconds = try wire.integer()
      stages[name] = share
    }
    languages = try wire.counts()
    removed = try wire.counts()
  }
}

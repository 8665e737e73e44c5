/// Which articles count as the same, and how much memory it may take to know.
public struct DuplicateSearch: Sendable, Equatable {
  /// What is looked for.
  public enum Kind: String, Sendable, CaseIterable {
    /// Texts that have most of their phrases in common, and the same texts.
    case near
    /// The same texts.
    case exact
    /// Nothing.
    case none
  }

  /// What is looked for.
  public var kind: Kind
  /// The share of phrases, of all that one or the other text has, from which they count as the same: 0.5...1.
  public var similarity: Double
  /// How many bytes the index may take, 1 MiB or more.
  public var memory: Int

  /// The fewest bytes an index may have.
  public static let leastMemory = 1 << 20

  /// - Parameters:
  ///   - kind: What is looked for.
  ///   - similarity: 0.5...1.
  ///   - memory: 1 MiB or more.
  public init(_ kind: Kind = .near, similarity: Double = 0.75, memory: Int = 512 << 20) {
    precondition((0.5...1).contains(similarity), "a similarity is between 0.5 and 1")
    precondition(memory >= Self.leastMemory, "an index needs a megabyte at least")
    self.kind = kind
    self.similarity = similarity
    self.memory = memory
  }

  /// How many bins make a band. Texts meet where one band is the same in both: with *r* bins to a band, those of
  /// similarity *s* do with probability 1 - (1 - sʳ)^(120/r). As many as still let 98 % of the pairs at the threshold meet, for
  /// fewer bands take less memory.
  var rows: Int {
    [12, 10, 8, 6, 5, 4, 3].first { rows in
      var missed = 1.0
      let agreeing = (0..<rows).reduce(1.0) { product, _ in product * similarity }
      for _ in 0..<(Fingerprint.bins / rows) { missed *= 1 - agreeing }
      return missed <= 0.02
    } ?? 2
  }

  /// How many bands there are.
  var bands: Int { kind == .near ? Fingerprint.bins / rows : 0 }

  /// How many articles are remembered. When there are more, the oldest is forgotten for each new one.
  public var capacity: Int { max(1, memory / bytesPerArticle) }

  /// A signature, the hash of the text, the id, and for each band and the hash a link and a place in a table.
  private var bytesPerArticle: Int {
    (kind == .near ? Fingerprint.bins : 0) + 16 + 24 + (bands + 1) * (4 + 4)
  }
}

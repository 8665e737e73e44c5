public import TamisCore

/// What became of each block of a page, and why: for people who want to know, and for training.
public struct PageExplanation: Sendable {
  /// A block of the page, kept or removed.
  public struct ExplainedBlock: Sendable {
    public let kind: Block.Kind
    /// White space collapsed.
    public let text: String
    /// The path of the element that holds it.
    public let path: String
    public let isKept: Bool
    /// Why it was removed; nil where it is kept.
    public let chromeClass: String?
    public let rule: String?
    /// What the block model makes of it, 0...1.
    public let score: Double
    /// What the block model looked at, in the order of `PageExplanation.featureNames`.
    public let features: [Float]
    /// The hashes of the words in class and id attributes, for the element that holds it and each around
    /// it, the innermost first.
    public let classWords: [[UInt64]]
  }

  public let blocks: [ExplainedBlock]

  /// The names of the features, in order.
  public static var featureNames: [String] { BlockFeatures.names }
}

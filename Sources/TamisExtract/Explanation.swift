public import TamisCore

/// What became of each block of a page, and why.
public struct PageExplanation: Sendable {
  /// A block of the page, kept or removed.
  public struct ExplainedBlock: Sendable {
    public let kind: Block.Kind
    /// White space collapsed.
    public let text: String
    /// The path of the element that holds it.
    public let path: String
    /// The class of chrome it was removed as; nil where it is kept.
    public let chromeClass: String?
    /// The rule that removed it; nil where it is kept.
    public let rule: String?

    /// Whether the block is part of the article.
    public var isKept: Bool { rule == nil }
  }

  /// In the order of the page.
  public let blocks: [ExplainedBlock]
}

import TamisCore
import TamisNormalize

/// Text to be cleaned, in blocks: edits lead back to it, and the record is valid.
final class NormalizeTarget: FuzzTarget {
  private static let stages = [
    Normalize(edits: true),
    Normalize(
      tokens: true, frenchSpacing: .standard, edits: true, keeping: Set(CleanupRule.allCases)),
  ]
  private let scratches: [Normalize.Scratch]
  private let records: RecordCheck

  init() throws {
    scratches = try Self.stages.map { try $0.makeScratch() }
    records = try RecordCheck()
  }

  func run(_ input: [UInt8]) {
    guard let article = TaggedText.article(input) else { return }
    for (stage, scratch) in zip(Self.stages, scratches) {
      guard case .keep(let clean) = try? stage.process(article, using: scratch) else {
        return require(false, "any text is cleaned")
      }
      require(clean.edits?.originalText(of: clean.text) == article.text, "edits lead back to the text before")
      records.check(clean)
    }
  }
}

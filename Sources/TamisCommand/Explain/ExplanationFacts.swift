import TamisCore
import TamisExtract

/// What is known of a page, as names and values to be shown above its blocks. What is unknown is left out.
struct ExplanationFacts {
  private let article: Article
  private let blocks: [PageExplanation.ExplainedBlock]

  init(_ explanation: PageExplanation) {
    article = explanation.article
    blocks = explanation.blocks
  }

  /// In the order they are shown.
  var all: [(name: String, value: String)] {
    let facts: [(String, String?)] = [
      ("title", article.title),
      ("subtitle", article.subtitle),
      ("authors", list(article.authors)),
      ("published", article.published),
      ("modified", article.modified),
      ("site", article.siteName),
      ("section", article.section),
      ("tags", list(article.tags)),
      ("description", article.summary),
      ("language", article.declaredLanguage),
      ("licence", article.license),
      ("paywalled", article.isPaywalled.map { $0 ? "yes" : "no" }),
      ("page type", pageType),
      ("url", article.header.url ?? article.header.origin.file),
      ("canonical", article.canonicalURL == article.header.url ? nil : article.canonicalURL),
      ("kept", kept),
      ("warnings", article.header.warnings.isEmpty ? nil : article.header.warnings.joined(separator: "; ")),
    ]
    return facts.compactMap { name, value in value.map { (name, $0) } }
  }

  /// Two decimals, such as `0.07`.
  static func score(_ score: Double) -> String {
    let hundredths = Int((min(max(score, 0), 1) * 100).rounded())
    return hundredths < 100 ? "0.\(hundredths < 10 ? "0" : "")\(hundredths)" : "1.00"
  }

  private var pageType: String? {
    article.pageType.map { type in type + (article.pageTypeScore.map { " \(Self.score($0))" } ?? "") }
  }

  private var kept: String {
    let kept = blocks.filter(\.isKept)
    return "\(kept.count) of \(blocks.count) blocks, \(characters(kept)) of \(characters(blocks)) characters"
  }

  private func characters(_ blocks: [PageExplanation.ExplainedBlock]) -> Int {
    blocks.reduce(0) { $0 + $1.text.unicodeScalars.count }
  }

  private func list(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ", ") }
}

extension PageExplanation.ExplainedBlock {
  /// Whether both were removed for the same reason, or both kept.
  func isRemovedAlike(_ other: Self) -> Bool { rule == other.rule && chromeClass == other.chromeClass }
}

/// How many blocks each class of chrome took, the largest first.
struct RemovalCounts {
  struct ClassCount {
    let name: String
    var blocks = 0
    /// In the order of the page.
    var rules: [(rule: String, blocks: Int)] = []
  }

  private(set) var classes: [ClassCount] = []

  init(_ explanation: PageExplanation) {
    for block in explanation.blocks {
      guard let rule = block.rule else { continue }
      let name = block.chromeClass ?? ""
      let index = classes.firstIndex { $0.name == name } ?? classes.count
      if index == classes.count { classes.append(ClassCount(name: name)) }
      classes[index].blocks += 1
      if let known = classes[index].rules.firstIndex(where: { $0.rule == rule }) {
        classes[index].rules[known].blocks += 1
      } else {
        classes[index].rules.append((rule, 1))
      }
    }
    classes.sort { ($1.blocks, $0.name) < ($0.blocks, $1.name) }
  }
}

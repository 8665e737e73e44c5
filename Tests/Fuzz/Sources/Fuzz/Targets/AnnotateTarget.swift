import TamisAnnotate
import TamisCore

/// Text in which numbers or names are found.
final class AnnotateTarget: FuzzTarget {
  private let stage: Annotate
  private let scratch: AnnotateScratch
  private let records: RecordCheck

  init(finding kinds: Annotate.Kinds) throws {
    stage = Annotate(finding: kinds)
    scratch = try stage.makeScratch()
    records = try RecordCheck()
  }

  func run(_ input: [UInt8]) {
    guard var article = TaggedText.article(input) else { return }
    article.language = article.declaredLanguage
    guard case .keep(let annotated) = try? stage.process(article, using: scratch) else {
      return require(false, "any text is annotated")
    }
    records.check(annotated)
  }
}

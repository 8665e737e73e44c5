import TamisAnnotate
import TamisCore
import TamisNormalize

/// A line of JSONL that is to be an article record, and the stages that take what its author says of it,
/// such as the spans of blocks, at its word.
final class ArticleTarget: FuzzTarget {
  private var reader: RecordReader
  private static let normalize = Normalize(tokens: true, edits: true)
  private let normalizeScratch: Normalize.Scratch
  private static let annotate = Annotate()
  private let annotateScratch: AnnotateScratch

  init() throws {
    reader = try RecordReader()
    normalizeScratch = try Self.normalize.makeScratch()
    annotateScratch = try Self.annotate.makeScratch()
  }

  func run(_ input: [UInt8]) {
    guard let article = try? reader.article(input) else { return }
    let line = article.jsonLine
    guard let again = try? reader.article(line) else { return require(false, "an article can be read again") }
    require(again.jsonLine == line, "an article that is read and written stays the same")
    _ = try? Self.annotate.process(article, using: annotateScratch)
    guard case .keep(let clean) = try? Self.normalize.process(article, using: normalizeScratch) else {
      return
    }
    _ = try? Self.annotate.process(clean, using: annotateScratch)
  }
}

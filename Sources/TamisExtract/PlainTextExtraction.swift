internal import TamisCore

/// The way of a plain text page to an article: each line is a block, and the chrome rules go by text alone.
struct PlainTextExtraction {
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  func article(header: RecordHeader) -> Article {
    Article(header: header)
  }
}

import TamisCore

/// Makes an article of a text whose first byte picks a language.
enum TaggedText {
  private static let tags = ["fr", "zh-Hans", "zh-Hant", "en", nil, "fr-CH", "zh-HK", "de"]

  /// - Returns: Nil for no bytes.
  static func article(_ input: [UInt8]) -> Article? {
    guard let first = input.first else { return nil }
    let text = String(decoding: input.dropFirst(), as: UTF8.self)
    var header = RecordHeader(id: "0123456789abcdef", url: "https://example.org/", source: "example.org")
    header.fetchedAt = "2026-11-24T10:00:00Z"
    var article = Article(header: header, text: text, blocks: Block.paragraphs(of: text))
    article.declaredLanguage = tags[Int(first) % tags.count]
    return article
  }
}

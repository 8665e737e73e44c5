/// Phrases that say of a date that it is the one of publication.
enum DatePhrases {
  /// Whether a line begins with such a phrase: `Post time: 12-06-2024`, `Erschienen am 12. Juni 2024`.
  static func isOfPublication(_ line: ArraySlice<UInt8>) -> Bool {
    let text = small(line)
    return labels.contains { text.begins(with: $0) }
  }

  /// What follows a phrase that says that a text appeared first then: `This article was originally published on…`.
  static func afterFirstPublication(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    // Half of the lines of a page have no digit.
    guard line.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    let text = small(line)
    for phrase in first {
      if let place = text.first(of: phrase) { return text[(place + phrase.count)...] }
    }
    return nil
  }

  /// A line with small letters, as far as they are ASCII.
  private static func small(_ line: ArraySlice<UInt8>) -> [UInt8] {
    line.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
  }

  private static let labels: [[UInt8]] = [
    "published", "posted", "post time", "post date", "date posted", "publication date", "date published",
    "publish date", "release date", "veröffentlicht", "erschienen am", "erstellt am", "publié le",
    "mis en ligne le", "date de publication", "publicado", "pubblicato", "gepubliceerd", "publicerad",
    "opublikowano", "发布时间", "发布日期", "发表于", "發佈時間", "發布時間", "公開日", "掲載日", "投稿日",
  ].map { Array($0.utf8) }

  private static let first: [[UInt8]] = [
    "originally published on", "first published on", "originally posted on", "erstmals veröffentlicht am",
    "zuerst erschienen am", "ursprünglich veröffentlicht am", "initialement publié le",
    "publié initialement le", "publicado originalmente el",
  ].map { Array($0.utf8) }
}

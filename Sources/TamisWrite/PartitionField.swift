public import TamisCore

/// What records are spread over folders by, as Hive, Spark and DuckDB read them: `date=2026-11-23/lang=fr`.
public enum PartitionField: String, Sendable, CaseIterable {
  /// The day of `published`, else of `fetched_at`.
  case date
  /// The article's `lang`.
  case lang

  /// What Hive writes for null.
  private static let unknown = "__HIVE_DEFAULT_PARTITION__"

  /// The folder of an article.
  public func folder(of article: Article) -> String {
    switch self {
    case .date: named(Self.day(article.published) ?? Self.day(article.header.fetchedAt))
    case .lang: named(Self.tag(article.language))
    }
  }

  /// The folder of a page, whose language is not known yet.
  public func folder(of header: RecordHeader) -> String {
    named(self == .date ? Self.day(header.fetchedAt) : nil)
  }

  private func named(_ value: String?) -> String { "\(rawValue)=\(value ?? Self.unknown)" }

  /// The day of a date that has one.
  private static func day(_ date: String?) -> String? {
    guard let day = date?.utf8.prefix(10), day.count == 10 else { return nil }
    let isDay = day.enumerated().allSatisfy { place, unit in
      place == 4 || place == 7
        ? unit == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit)
    }
    return isDay ? String(day) : nil
  }

  /// A language tag: it may come from a record, and becomes a name of a folder.
  private static func tag(_ language: String?) -> String? {
    guard let language, (1...35).contains(language.utf8.count) else { return nil }
    let isTag = language.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
    }
    return isTag ? language : nil
  }
}

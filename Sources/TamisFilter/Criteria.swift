internal import TamisCore

/// What the user asks of articles: languages, lengths, days.
public struct Criteria: Sendable, Equatable {
  /// BCP 47 tags; one stands for all that begin with its parts, as `zh` for `zh-Hant`. Empty: any language.
  public var languages: [String]
  /// In Unicode scalars of the text.
  public var minimumLength: Int
  /// In Unicode scalars of the text.
  public var maximumLength: Int?
  /// The first day, month or year of publishing that is kept.
  public var since: PublishedDay?
  /// The last one.
  public var until: PublishedDay?
  /// Whether articles of no known date are kept where days are asked for.
  public var keepsUndated: Bool

  /// What articles have to be; without arguments, anything.
  public init(
    languages: [String] = [], minimumLength: Int = 0, maximumLength: Int? = nil, since: PublishedDay? = nil,
    until: PublishedDay? = nil, keepsUndated: Bool = false
  ) {
    self.languages = languages
    self.minimumLength = minimumLength
    self.maximumLength = maximumLength
    self.since = since
    self.until = until
    self.keepsUndated = keepsUndated
  }

  /// - Parameters:
  ///   - length: Of the text, in Unicode scalars.
  ///   - language: Asked only where languages matter.
  func finding(
    on article: Article, length: Int, language: () -> String
  ) -> Drop? {
    if length < minimumLength {
      return Drop(.tooShort, "\(length) characters", value: Double(length), threshold: Double(minimumLength))
    }
    if let maximumLength, length > maximumLength {
      return Drop(.tooLong, "\(length) characters", value: Double(length), threshold: Double(maximumLength))
    }
    if let drop = findingOnDate(article.published) { return drop }
    guard !languages.isEmpty else { return nil }
    let language = language()
    return languages.contains { Self.tag(language, isOf: $0) }
      ? nil : Drop(.language, "the language is \(language)")
  }

  private func findingOnDate(_ published: String?) -> Drop? {
    guard since != nil || until != nil else { return nil }
    guard let published, let day = PublishedDay(published) else {
      return keepsUndated ? nil : Drop(.noDate, "no date of publishing is known")
    }
    if let since, day.isBefore(since) { return Drop(.tooOld, "published \(published)") }
    if let until, until.isBefore(day) { return Drop(.tooNew, "published \(published)") }
    return nil
  }

  /// Whether the parts of `wanted` are the first ones of `tag`; case makes no difference.
  private static func tag(_ tag: String, isOf wanted: String) -> Bool {
    let (tag, wanted) = (tag.lowercased(), wanted.lowercased())
    return tag == wanted || tag.hasPrefix(wanted + "-")
  }
}

/// A day, month or year, as pages write their dates.
///
/// Dates are compared as they are written, where they are published: no time zone moves a day.
public struct PublishedDay: Sendable, Equatable {
  /// `2026`, `2026-11` or `2026-11-24`.
  public let text: String

  /// The day of an ISO 8601 date of any precision; nil for what is none.
  public init?(_ date: String) {
    let digits = Array(date.utf8.prefix(11))
    let isShaped = zip(digits, 0...).allSatisfy { byte, place in
      switch place {
      case 4, 7: byte == UInt8(ascii: "-")
      case 10: byte == UInt8(ascii: "T") || byte == UInt8(ascii: " ")
      default: byte &- 0x30 < 10
      }
    }
    guard isShaped, [4, 7].contains(digits.count) || digits.count >= 10 else { return nil }
    let month = digits.count < 7 ? 1 : Int(digits[5] - 48) * 10 + Int(digits[6] - 48)
    let day = digits.count < 10 ? 1 : Int(digits[8] - 48) * 10 + Int(digits[9] - 48)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    text = String(decoding: digits.prefix(10), as: UTF8.self)
  }

  /// Whether it is before the other one, as far as both are precise.
  func isBefore(_ other: PublishedDay) -> Bool {
    let precision = min(text.utf8.count, other.text.utf8.count)
    return text.prefix(precision) < other.text.prefix(precision)
  }
}

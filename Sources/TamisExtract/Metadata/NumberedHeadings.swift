/// Tells main headings that number a document's sections from its title: `1. Overview`, `2. Parts`, `3. Examples`.
enum NumberedHeadings {
  /// Whether headings count sections from 1 on. A title that begins with a number has none after it that count on.
  static func count(_ texts: [String]) -> Bool {
    let numbers = texts.compactMap { number(of: $0) }
    return numbers.count >= fewest && numbers.starts(with: 1...numbers.count)
  }

  /// The number with a full stop that a heading begins with.
  static func number(of heading: String) -> Int? {
    let digits = heading.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), heading.dropFirst(digits.count).hasPrefix(". ") else { return nil }
    return Int(digits)
  }

  private static let fewest = 3
}

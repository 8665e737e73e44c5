internal import TamisCore

/// Parts of a text that are called by a kind and a number: *Step 3*, *Étape 2*, *Figure 4*. They look like names of products.
enum NumberedParts {
  private static let kinds: Set<String> = [
    "appendix", "article", "case", "cell", "chapter", "class", "column", "day", "episode", "example",
    "exercise",
    "figure", "grade", "item", "lesson", "level", "line", "module", "month", "option", "page", "part",
    "phase",
    "point", "question", "reason", "row", "rule", "section", "slide", "stage", "step", "table", "task", "tip",
    "unit", "volume", "week", "year", "zone",
    "annexe", "chapitre", "étape", "etape", "exemple", "exercice", "jour", "leçon", "ligne", "niveau",
    "partie",
    "semaine", "tableau",
  ]

  /// Whether a mention is a kind and a number or a letter, and nothing else.
  /// - Complexity: O(1): longer mentions are not looked at.
  static func has(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mention.end - mention.start <= longest else { return false }
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: bytes[mention.start..<mention.end]), as: UTF8.self)
    let words = text.split(separator: " ")
    guard let first = words.first, kinds.contains(first.lowercased()) else { return false }
    if words.count == 1 { return follows(mention.end, bytes) }
    return words.count == 2 && isNumber(words[1])
  }

  /// In bytes.
  private static let longest = 24

  private static func isNumber(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
      || word.utf8.count == 1 || word.allSatisfy { "IVX".contains($0) }
  }

  /// Whether a space and a digit follow.
  private static func follows(_ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    end + 1 < bytes.count && bytes[end] == UInt8(ascii: " ") && bytes[end + 1] &- 0x30 < 10
  }
}

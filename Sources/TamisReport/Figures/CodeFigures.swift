/// Counts by code, with the first few examples of each: what failed, or what was dropped.
struct CodeFigures: Sendable {
  struct Example: Sendable, Equatable {
    let message: String
    /// A URL, or a file and line.
    let place: String
  }

  struct Code: Sendable, Equatable {
    var count = 0
    var examples: [Example] = []
  }

  private var codes: [String: Code] = [:]
  /// Of all codes.
  private(set) var total = 0
  private static let mostExamples = 3
  /// Codes are a fixed list; anybody's records may hold others, which are not counted apart.
  private static let mostCodes = 100
  private static let others = "other"

  mutating func add(_ code: String, message: String, place: String) {
    total += 1
    let code = Shortened.name(code)
    let isKnown = codes[code] != nil || codes.count < Self.mostCodes
    codes[isKnown ? code : Self.others, default: Code()].add(
      Example(message: Shortened.line(message), place: Shortened.line(place)), limit: Self.mostExamples)
  }

  /// The commonest first.
  var leaders: [(code: String, figures: Code)] {
    codes.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { ($0.key, $0.value) }
  }
}

extension CodeFigures.Code {
  fileprivate mutating func add(_ example: CodeFigures.Example, limit: Int) {
    count += 1
    if examples.count < limit, !examples.contains(example) { examples.append(example) }
  }
}

/// Texts from records, cut to what memory and a page have room for.
enum Shortened {
  /// Names, codes and languages.
  static func name(_ text: String) -> String { cut(text, to: 120) }
  /// Titles, messages and the like.
  static func line(_ text: String) -> String { cut(text, to: 400) }
  /// URLs: cut, they lead nowhere.
  static func url(_ url: String?) -> String? { url.flatMap { $0.utf8.count > 2_000 ? nil : $0 } }

  static func cut(_ text: String, to count: Int) -> String {
    // A text of so few bytes has no more scalars.
    guard text.utf8.count > count else { return text }
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }
}

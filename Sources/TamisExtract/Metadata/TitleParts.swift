/// A document title cut at the marks that join a headline to names of site and section: `A – B | C`.
struct TitleParts {
  /// The parts' texts with the mark before each.
  private(set) var parts: [(text: String, mark: String)] = []
  private let scalars: [Unicode.Scalar]
  /// Where each part stands in the title.
  private var places: [Range<Int>] = []

  /// Cuts at a mark between spaces, and at some marks also without.
  init(_ title: String) {
    scalars = Array(title.unicodeScalars)
    let quotes = Self.quotes(scalars)
    var start = 0
    var mark = ""
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let before: Unicode.Scalar = index > 0 ? scalars[index - 1] : " "
      let after: Unicode.Scalar = index + 1 < scalars.count ? scalars[index + 1] : " "
      // Chinese names have a dot in them.
      var isCut = Self.cutsAlways(scalar) && !(scalar == "•" && before != " " && after != " ")
      if before == " " && after == " " && Self.cutsBetweenSpaces(scalar) { isCut = true }
      // Chinese titles: 标题_频道_网站, 标题-网站.
      if (scalar == "_" || scalar == "-" || scalar == "—")
        && (TitleKey.isWide(before) || TitleKey.isWide(after))
      {
        isCut = true
      }
      if scalar == ":" && after == ":" || scalar == ":" && before == ":" { isCut = true }
      if quotes.contains(index) { isCut = false }
      if isCut {
        add(start..<index, after: mark)
        mark = String(scalar)
        start = index + 1
      }
      index += 1
    }
    add(start..<scalars.count, after: mark)
  }

  private mutating func add(_ place: Range<Int>, after mark: String) {
    guard let part = MetaText.shown(text(place)) else { return }
    parts.append((part, mark))
    places.append(place)
  }

  private func text(_ place: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[place])
    return String(view)
  }

  /// Where guillemets quote: `«mot»`, `« mot »`, and `»Wort«` without spaces inside. Others set off names: `Site » Section`.
  private static func quotes(_ scalars: [Unicode.Scalar]) -> Set<Int> {
    var found: Set<Int> = []
    var open: Int?
    for (index, scalar) in scalars.enumerated() where scalar == "«" || scalar == "»" {
      if let start = open, scalars[start] != scalar, isPair(scalars, start, index) {
        found.formUnion([start, index])
        open = nil
      } else {
        open = index
      }
    }
    return found
  }

  private static func isPair(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    guard start + 1 < end else { return false }
    let isTight = scalars[start + 1] != " " && scalars[end - 1] != " "
    return scalars[start] == "«" || isTight
  }

  /// Whether a mark stands between names, never inside a headline.
  static func isStrong(_ mark: String) -> Bool {
    mark.unicodeScalars.first.map { cutsAlways($0) } ?? false || mark == "_"
  }

  private static func cutsAlways(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "｜", "»", "«", "•", "▷", "►", "⋆", "｠": true
    default: false
    }
  }

  private static func cutsBetweenSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "–", "—", "―", "·", ":", "/", "~", "‹", "›", "<", ">", "−", "⎜", "★", "*", "\\", "_": true
    default: false
    }
  }

  /// The parts of a range as they stand in the title, with the marks between them.
  func joined(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return MetaText.shown(text(places[first].lowerBound..<places[last].upperBound)) ?? ""
  }
}

/// A document title cut at the marks that join a headline to names of site and section: `A – B | C`.
struct TitleParts {
  /// The parts' texts with the mark before each.
  private(set) var parts: [(text: String, mark: String)] = []

  /// Cuts at a mark between spaces, and at some marks also without.
  init(_ title: String) {
    let scalars = Array(title.unicodeScalars)
    var start = 0
    var mark = ""
    var index = 0
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return MetaText.clean(String(view)) ?? ""
    }
    while index < scalars.count {
      let scalar = scalars[index]
      let before: Unicode.Scalar = index > 0 ? scalars[index - 1] : " "
      let after: Unicode.Scalar = index + 1 < scalars.count ? scalars[index + 1] : " "
      var isCut = Self.cutsAlways(scalar)
      if before == " " && after == " " && Self.cutsBetweenSpaces(scalar) { isCut = true }
      // Chinese titles: 标题_频道_网站, 标题-网站.
      if (scalar == "_" || scalar == "-" || scalar == "—")
        && (TitleKey.isWide(before) || TitleKey.isWide(after))
      {
        isCut = true
      }
      if scalar == ":" && after == ":" || scalar == ":" && before == ":" { isCut = true }
      if isCut {
        let part = text(start..<index)
        if !part.isEmpty { parts.append((part, mark)) }
        mark = String(scalar)
        start = index + 1
      }
      index += 1
    }
    let part = text(start..<scalars.count)
    if !part.isEmpty { parts.append((part, mark)) }
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
    case "-", "–", "—", "―", "·", ":", "/", "~", "‹", "›", "<", ">", "−", "⎜", "★", "*", "\\": true
    default: false
    }
  }

  /// The parts of a range joined as they were written, near enough.
  func joined(_ range: Range<Int>) -> String {
    range.enumerated().map { offset, index in
      guard offset > 0 else { return parts[index].text }
      return parts[index].mark == ":"
        ? " : " + parts[index].text : " \(parts[index].mark) " + parts[index].text
    }.joined()
  }
}

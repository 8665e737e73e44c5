/// Tells acronyms.
enum Acronym {
  /// Whether `short` is made of the initials of `name`'s words, small words left out or not.
  static func matches(_ short: String, _ name: String) -> Bool {
    let letters = short.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count >= 2, letters.count <= 8, short.unicodeScalars.count <= 2 * letters.count,
      letters.filter({ $0.properties.isUppercase }).count * 2 > letters.count
    else { return false }
    var initials: [[Unicode.Scalar]] = []
    for word in name.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
      guard let first = word.first else { continue }
      initials.append(word.count <= 3 && !first.properties.isUppercase ? [first, skip] : [first])
    }
    guard initials.count >= 2, initials.count >= letters.count else { return false }
    // Each letter in turn, small words skipped at will.
    var wanted = letters[...]
    for word in initials {
      guard let next = wanted.first else { return word.contains(skip) }
      if folded(word[0]) == folded(next) {
        wanted = wanted.dropFirst()
      } else if !word.contains(skip) {
        return false
      }
    }
    return wanted.isEmpty
  }

  private static let skip: Unicode.Scalar = "\u{0}"

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    let lower = scalar.properties.lowercaseMapping
    switch lower {
    case "é", "è", "ê": return "e"
    case "à", "â": return "a"
    case "î": return "i"
    case "ô": return "o"
    default: return lower
    }
  }
}

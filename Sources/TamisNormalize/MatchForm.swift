public import TamisCore
internal import TamisUnicode

/// A text as a search key: two texts that a reader takes for the same have the same key.
///
/// Case, accents, apostrophes, quotes, hyphens, spaces, ligatures and full-width forms are folded, and
/// characters without a shape are gone: `L’Œuvre  d’ÉMILE` and `l'oeuvre d'emile` have the same key. What is
/// found in a key can be shown in the text.
///
/// ```swift
/// let form = try MatchForm("« L’été »")
/// form.key  // "\" l'ete \""
/// form.textSpan(ofKey: TextSpan(2, 7))  // L’été
/// ```
public struct MatchForm: Sendable {
  /// The folded text. It begins and ends with no space, and has one at a time.
  public let key: String

  /// From the text to the key, in scalars.
  private let edits: EditList

  /// - Parameters:
  ///   - text: Any text; normalised or not makes no difference.
  ///   - foldsChineseScripts: Whether traditional characters are folded into simplified ones, each by itself.
  /// - Throws: `environment` where ICU lacks its data.
  public init(_ text: String, foldsChineseScripts: Bool = false) throws(TamisError) {
    var folder = KeyBuilder()
    do throws(ICUError) {
      let tables = foldsChineseScripts ? try ChineseScript.tables() : nil
      for character in text {
        // A character is cut where folding it cannot depend on its neighbours.
        folder.add(character, try Self.folded(character, tables))
      }
    } catch {
      throw TamisError(
        .environment, at: Origin(), problem: "ICU failed: \(error)",
        remedy: "check that ICU \(icuVersion) and its data are whole")
    }
    (key, edits) = folder.finish()
  }

  /// The key of a text.
  /// - Throws: As the initializer.
  public static func key(of text: String, foldsChineseScripts: Bool = false) throws(TamisError) -> String {
    try MatchForm(text, foldsChineseScripts: foldsChineseScripts).key
  }

  /// The span of the text that a span of the key stands for, both in Unicode scalars.
  public func textSpan(ofKey span: TextSpan) -> TextSpan {
    let range = edits.oldRange(ofNew: max(0, span.start)..<max(0, span.start, span.end))
    return TextSpan(range.lowerBound, range.upperBound)
  }

  private static func folded(_ character: Character, _ tables: ChineseScript?) throws(ICUError) -> String {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return "" }
    // CR and LF are one character.
    if first.properties.isWhitespace { return " " }
    if scalars.count == 1 {
      if first.value < 0x80 { return same[first] ?? first.properties.lowercaseMapping }
      if let folded = same[first] { return folded }
      if let tables, first.properties.isIdeographic { return String(tables.simplified(first)) }
    }
    var result = ""
    for scalar in try SearchFolding.folded(String(character)).unicodeScalars {
      if let folded = same[scalar] { result += folded } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// What stands for the same in a search, beyond what Unicode says.
  private static let same: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ł": "l", "Ł": "l",
      "ħ": "h", "Ħ": "h", "ı": "i", "…": "...",
    ]
    for scalar in "’‘‛ʼʹ′´`＇".unicodeScalars { table[scalar] = "'" }
    for scalar in "«»“”„‟″＂".unicodeScalars { table[scalar] = "\"" }
    for scalar in "‐‑‒–—―−－".unicodeScalars { table[scalar] = "-" }
    return table
  }()
}

/// A key as it grows, with the edits that lead to it.
private struct KeyBuilder {
  private var key = String.UnicodeScalarView()
  private var edits = EditList()
  /// Spaces that were read and not yet written, in scalars: nil for none, and at the start none are.
  private var pendingSpaces = 0

  mutating func add(_ character: Character, _ folded: String) {
    let length = character.unicodeScalars.count
    if folded == " " {
      pendingSpaces += length
      return
    }
    let scalars = folded.unicodeScalars
    // What has no shape leaves no gap between the spaces around it.
    if scalars.isEmpty, pendingSpaces > 0 {
      pendingSpaces += length
      return
    }
    writeSpace()
    key.append(contentsOf: scalars)
    if scalars.elementsEqual(character.unicodeScalars) {
      edits.keep(length)
    } else {
      edits.replace(oldLength: length, newLength: scalars.count)
    }
  }

  private mutating func writeSpace() {
    guard pendingSpaces > 0 else { return }
    let isFirst = key.isEmpty
    if !isFirst { key.append(" ") }
    edits.replace(oldLength: pendingSpaces, newLength: isFirst ? 0 : 1)
    pendingSpaces = 0
  }

  mutating func finish() -> (String, EditList) {
    if pendingSpaces > 0 { edits.replace(oldLength: pendingSpaces, newLength: 0) }
    return (String(key), edits)
  }
}

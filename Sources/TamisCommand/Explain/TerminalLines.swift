/// Wraps text to the width of a terminal, counting wide characters as two columns.
///
/// Pages are written by anybody: control characters, which could steer the terminal, and marks that turn the
/// direction of what follows become U+FFFD.
struct TerminalLines {
  let columns: Int

  /// The text in lines of at most `columns`. Its own line breaks stay, tabs become bars.
  /// - Parameters:
  ///   - first: Stands before the first line.
  ///   - rest: Stands before the others.
  func lines(of text: String, first: String, rest: String) -> [String] {
    var lines: [String] = []
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = Line(lines.isEmpty ? first : rest)
      for word in Self.words(part) {
        // The space before a word is lost where the word begins a line.
        if line.hasText, line.width + (word.spaced ? 1 : 0) + word.width > columns {
          lines.append(line.text)
          line = Line(rest)
        }
        if word.spaced && line.hasText { line.append(" ", width: 1) }
        for piece in word.pieces {
          if line.hasText, line.width + piece.width > columns {
            lines.append(line.text)
            line = Line(rest)
          }
          line.append(piece.text, width: piece.width)
        }
      }
      lines.append(line.text)
    }
    return lines
  }

  /// At most one line: the middle of a longer text is left out.
  func shortened(_ text: String) -> String {
    let pieces = Self.words(Substring(text)).flatMap { ($0.spaced ? [(" ", 1)] : []) + $0.pieces }
    let total = pieces.reduce(0) { $0 + $1.width }
    guard total > columns else { return pieces.map(\.text).joined() }
    // The beginning names class and rule, the end the element.
    var head: [String] = []
    var width = 0
    for piece in pieces where width + piece.width <= columns / 2 {
      head.append(piece.text)
      width += piece.width
    }
    var tail: [String] = []
    for piece in pieces.dropFirst(head.count).reversed() {
      guard width + piece.width < columns else { break }
      tail.append(piece.text)
      width += piece.width
    }
    return head.joined() + "…" + tail.reversed().joined()
  }

  private struct Line {
    private(set) var text: String
    private(set) var width: Int
    private(set) var hasText = false

    init(_ margin: String) {
      text = margin
      width = margin.unicodeScalars.count
    }

    mutating func append(_ piece: String, width: Int) {
      text += piece
      self.width += width
      hasText = true
    }
  }

  /// What is not broken unless it is longer than a line.
  private struct Word {
    /// Whether a space stands before it.
    var spaced: Bool
    var pieces: [(text: String, width: Int)] = []
    var width = 0
  }

  /// Wide characters are words by themselves: Chinese is broken anywhere.
  private static func words(_ text: Substring) -> [Word] {
    var words: [Word] = []
    var spaced = false
    var isOpen = false
    for character in text {
      guard let scalar = character.unicodeScalars.first else { continue }
      if character == "\t" {
        words.append(Word(spaced: true, pieces: [("|", 1)], width: 1))
        (spaced, isOpen) = (true, false)
        continue
      }
      if character == " " {
        (spaced, isOpen) = (true, false)
        continue
      }
      let width = width(of: scalar)
      if !isOpen || width == 2 {
        words.append(Word(spaced: spaced))
        spaced = false
      }
      isOpen = width < 2
      words[words.count - 1].pieces.append((shown(character), width))
      words[words.count - 1].width += width
    }
    return words
  }

  private static func shown(_ character: Character) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// Columns a character takes that begins with `scalar`: two for the wide ones of UAX #11's main blocks.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    case 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F, 0xFEFF: 0
    default: 1
    }
  }
}

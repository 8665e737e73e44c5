internal import Glibc
public import TamisCore

/// A folder of brat's standoff format: for each article a `.txt` with its text and an `.ann` with its mentions.
public struct BratFolder: Sendable {
  private let path: String
  private let mentions: ArticleExport.Mentions

  /// Makes the folder where it is not there yet.
  /// - Throws: Where it cannot be made.
  public init(at path: String, mentions: ArticleExport.Mentions = .all) throws(OutputError) {
    self.path = path
    self.mentions = mentions
    guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    throw OutputError(errno, path: path)
  }

  /// Writes both files; each gets its name when it is whole.
  /// - Parameters:
  ///   - article: Its text and mentions are written.
  ///   - number: The article's place in the input, which begins the name: so no two articles meet, and brat
  ///     shows them in their order.
  public func write(_ article: Article, number: Int) throws(OutputError) {
    let name = "\(path)/\(Self.name(of: article, number: number))"
    try Self.write(Array(article.text.utf8), to: "\(name).txt")
    try Self.write(Array(Self.annotations(of: article, mentions).utf8), to: "\(name).ann")
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var file = try OutputFile(at: path)
    try file.write(bytes)
    try file.finish()
  }

  /// For example `0000012-5d41402abc4b2a76b9719d911017c592`.
  private static func name(of article: Article, number: Int) -> String {
    let digits = String(number)
    let safe = article.header.id.unicodeScalars.prefix(80).map { scalar -> Character in
      let isSafe = scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      return isSafe ? Character(scalar) : "_"
    }
    return String(repeating: "0", count: max(0, 7 - digits.count)) + digits + "-" + String(safe)
  }

  /// The lines of the `.ann` file: text-bound annotations, and a note with the value of each that has one.
  static func annotations(of article: Article, _ mentions: ArticleExport.Mentions) -> String {
    let spans = ExportSpan.all(of: article, mentions)
    var lines = ""
    for (place, span) in spans.enumerated() {
      let number = place + 1
      let pieces = Self.parts(of: span)
      let ranges = pieces.map { "\($0.span.start) \($0.span.end)" }.joined(separator: ";")
      let text = pieces.map(\.text).joined(separator: " ")
      lines += "T\(number)\t\(span.label) \(ranges)\t\(text)\n"
      if let value = span.value, value != span.text {
        let plain = value.split(whereSeparator: \.isNewline).joined(separator: " ")
        lines += "#\(number)\tAnnotatorNotes T\(number)\t\(plain)\n"
      }
    }
    return lines
  }

  /// A mention in one piece for each line of the text, for brat's do not go beyond a line.
  private static func parts(of span: ExportSpan) -> [(span: TextSpan, text: String)] {
    var parts: [(span: TextSpan, text: String)] = []
    var text = String.UnicodeScalarView()
    var start = span.span.start
    var offset = start
    for scalar in span.text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if !text.isEmpty { parts.append((TextSpan(start, offset), String(text))) }
        text = String.UnicodeScalarView()
        start = offset + 1
      } else {
        text.append(scalar)
      }
      offset += 1
    }
    if !text.isEmpty { parts.append((TextSpan(start, offset), String(text))) }
    return parts
  }
}

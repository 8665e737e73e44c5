/// Tells the label before a headline from the headline: `Opinion | A headline`, `Dossier A headline`.
enum HeadlineLabel {
  /// Whether a declared title is a label of a word or a few and then what the page's heading says. What a colon
  /// sets off is part of the headline.
  static func stands(before heading: TitleKey, in declared: TitleKey, _ text: String) -> Bool {
    guard !text.utf8.contains(UInt8(ascii: ":")) else { return false }
    let label = declared.words.count - heading.words.count
    return (1...longestLabel).contains(label) && heading.words.count >= 3
      && heading.length > declared.length - heading.length && declared.joined.hasSuffix(heading.joined)
  }

  /// Whether a heading goes on behind its headline with the host of what it links to: `A headline (example.com) 12`.
  static func namesSource(_ heading: String, after headline: String) -> Bool {
    guard heading.hasPrefix(headline + " (") else { return false }
    let host = heading.dropFirst(headline.count + 2).prefix { $0 != ")" }
    return host.contains(".") && !host.contains(" ")
  }

  /// In words.
  private static let longestLabel = 4
}

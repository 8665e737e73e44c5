/// Finds the headline at the end of a title that begins with names of site and section:
/// `Example Office - News - Press release - The office moves to a house by the river`.
enum LongEnd {
  /// The last part of a title, where it is a sentence and longer than all that stands before it.
  static func headline(of title: String) -> String? {
    guard title.utf8.count <= SiteTrimming.maximumBytes else { return nil }
    let parts = TitleParts(title).parts
    guard (2...SiteTrimming.maximumParts).contains(parts.count), let last = parts.last, last.mark != ":"
    else {
      return nil
    }
    let before = parts.dropLast().reduce(0) { $0 + TitleKey($1.text).length }
    let key = TitleKey(last.text)
    // Two parts may be a headline of two, unless the first is a word: a channel, a column.
    guard parts.count > 2 || TitleKey(parts[0].text).words.count <= 2 else { return nil }
    return key.words.count >= shortest && key.length > before ? last.text : nil
  }

  /// In words. Names of sites are shorter.
  private static let shortest = 6
}

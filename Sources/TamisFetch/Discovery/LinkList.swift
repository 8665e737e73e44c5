import TamisCore

/// What a sitemap or a feed lists.
struct LinkList: Equatable {
  struct Entry: Equatable {
    /// As it is written: feeds may have it relative.
    var url: String
    /// When the page was published or changed last, where the list says so.
    var date: ListDate?
  }

  enum Kind: Equatable {
    case sitemap
    /// Its entries are lists themselves.
    case sitemapIndex
    case feed
  }

  let kind: Kind
  private(set) var entries: [Entry] = []
  /// Whether there were more entries than are read.
  private(set) var isCut = false

  /// What sitemaps.org allows in one file, and more than any feed has.
  static let maximumEntries = 50_000
  static let maximumBytes = 50 << 20
  private static let maximumURL = 1 << 14

  /// Reads a list, whatever its form: a sitemap of XML or of lines, an index of sitemaps, RSS 0.9 to 2.0,
  /// Atom, or JSON Feed.
  /// - Parameter text: Valid UTF-8.
  /// - Returns: nil where it is none of them, such as a page of HTML that says "not found".
  init?(_ text: [UInt8], _ parser: inout JSONParser) {
    let start = text.firstIndex { !$0.isBlank } ?? text.endIndex
    switch text[start...].first {
    case UInt8(ascii: "<"):
      var reader = XMLListReader(text)
      guard let kind = reader.kind() else { return nil }
      self.kind = kind
      while let entry = reader.next() { if !add(entry) { break } }
    case UInt8(ascii: "{"):
      guard let entries = JSONFeed.entries(text, &parser) else { return nil }
      kind = .feed
      for entry in entries { if !add(entry) { break } }
    default:
      kind = .sitemap
      for line in text.split(separator: 0x0A) {
        let line = Array(line)[...].trimmed
        if line.isEmpty { continue }
        let url = String(decoding: line, as: UTF8.self)
        // One line that is no URL shows that the file is something else.
        guard WebURL.isPlace(url) else { return nil }
        if !add(Entry(url: url, date: nil)) { break }
      }
      if entries.isEmpty { return nil }
    }
  }

  private mutating func add(_ entry: Entry) -> Bool {
    guard entries.count < Self.maximumEntries else {
      isCut = true
      return false
    }
    if !entry.url.isEmpty, entry.url.utf8.count <= Self.maximumURL { entries.append(entry) }
    return true
  }
}

@testable import TamisCore
@testable import TamisFetch

/// Sitemaps, feeds, indexes of archives, and the head of a page that names its feeds.
final class ListTarget: FuzzTarget {
  private var parser: JSONParser

  init() throws { parser = try JSONParser() }

  func run(_ input: [UInt8]) {
    let text = Array(String(decoding: input, as: UTF8.self).utf8)
    if let list = LinkList(text, &parser) {
      require(list.entries.count <= LinkList.maximumEntries, "a list is bounded")
      for entry in list.entries { _ = Reference.resolved(entry.url, against: "https://example.org/feed") }
    }
    _ = HeadLinks(text, at: "https://example.org/")
    for line in input.split(separator: 0x0A) {
      _ = ArchiveIndexLine.read(Array(line), columns: nil, &parser)
    }
    _ = ListDate(String(decoding: input.prefix(64), as: UTF8.self))
  }
}

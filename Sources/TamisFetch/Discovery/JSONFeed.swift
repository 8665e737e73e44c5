import TamisCore

/// Feeds of JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeed {
  /// - Returns: nil where it is no such feed.
  static func entries(_ text: [UInt8], _ parser: inout JSONParser) -> [LinkList.Entry]? {
    var entries: [LinkList.Entry]?
    do throws(JSONError) {
      try text.withUnsafeBufferPointer { json throws(JSONError) in
        try parser.parse(json) { (root: JSONValue) throws(ShapeError) in
          guard root.isObject else { return }
          var members = root.members()
          while let member = members.next() {
            if member.key == "items", member.value.isArray { entries = items(member.value) }
          }
        }
      }
    } catch {
      return nil
    }
    return entries
  }

  private static func items(_ list: JSONValue) -> [LinkList.Entry] {
    var entries: [LinkList.Entry] = []
    var items = list.elements()
    while let item = items.next(), entries.count <= LinkList.maximumEntries {
      if item.isObject { entries.append(entry(item)) }
    }
    return entries
  }

  private static func entry(_ item: JSONValue) -> LinkList.Entry {
    var entry = LinkList.Entry(url: "", date: nil)
    var members = item.members()
    while let member = members.next() {
      switch member.key {
      case "url": entry.url = member.value.string ?? entry.url
      // What the item is about, where it has no page of its own.
      case "external_url": if entry.url.isEmpty { entry.url = member.value.string ?? "" }
      case "date_published", "date_modified":
        guard let date = member.value.string.flatMap(ListDate.init) else { continue }
        entry.date = entry.date.map { max($0, date) } ?? date
      default: break
      }
    }
    return entry
  }
}

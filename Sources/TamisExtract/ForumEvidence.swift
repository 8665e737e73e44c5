/// Whether a page is a thread of a forum: there the posts are the content, and comments nothing else.
struct ForumEvidence {
  /// Whether enough speaks for it.
  let isForum: Bool

  /// Parts of the hosts of forums.
  private static let hosts = [
    "forum", "thread", "discuss", "community.", "communaute.", "tieba", "bbs", "luntan", "boards.",
    "answers.",
  ].map { Array($0.utf8) }
  /// Beginnings of the parts of forums' paths. An article's address has such words in the middle of its title's.
  private static let paths = [
    "forum", "thread", "viewtopic", "viewthread", "showthread", "showtopic", "topic/", "topics/", "t/",
    "discuss",
    "questions/", "question/", "bbs", "luntan", "r/",
  ].map { Array($0.utf8) }
  /// Programs that name themselves in a meta element.
  private static let programs = [
    "discourse", "phpbb", "vbulletin", "xenforo", "mybb", "invision", "discuz", "flarum", "nodebb", "vanilla",
    "smf", "fluxbb", "simple machines",
  ].map { Array($0.utf8) }
  /// Types of schema.org. Posts of social networks call themselves `DiscussionForumPosting` too.
  private static let linkedTypes = ["QAPage"].map { Array($0.utf8) }

  /// - Complexity: O(meta elements and bytes of linked data).
  init(_ tree: PageTree, scripts: [PreScan.DataScript], in html: [UInt8], url: String?) {
    let address = (url ?? Self.canonicalURL(tree))?.lowercased() ?? ""
    isForum =
      Self.isForumAddress(Array(address.utf8))
      || Self.generator(tree).map(Self.isForumProgram) ?? false
      || scripts.contains { $0.isLinkedData && Self.namesForum(html[$0.content]) }
  }

  private static func isForumAddress(_ address: [UInt8]) -> Bool {
    let hostStart = address.firstIndex(of: UInt8(ascii: ":")).map { min($0 + 3, address.count) } ?? 0
    let hostEnd = address[hostStart...].firstIndex(of: UInt8(ascii: "/")) ?? address.endIndex
    if names(hosts, in: address[hostStart..<hostEnd]) { return true }
    return address[hostEnd...].indices.contains { at in
      isPathMark(address[at]) && paths.contains { address[(at + 1)...].starts(with: $0) }
    }
  }

  private static func isPathMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "&")
      || byte == UInt8(ascii: "=")
  }

  private static func canonicalURL(_ tree: PageTree) -> String? {
    for node in 0..<tree.count where tree.tags[node] == .link {
      if let rel = tree.attribute(.rel, of: node), rel.elementsEqual("canonical".utf8) {
        return tree.string(.href, of: node)
      }
    }
    return nil
  }

  private static func generator(_ tree: PageTree) -> String? {
    for node in 0..<tree.count where tree.tags[node] == .meta {
      guard let name = tree.attribute(.name, of: node), name.elementsEqual("generator".utf8) else { continue }
      return tree.string(.content, of: node)?.lowercased()
    }
    return nil
  }

  private static func isForumProgram(_ generator: String) -> Bool {
    names(programs, in: generator.utf8)
  }

  private static func namesForum(_ script: ArraySlice<UInt8>) -> Bool {
    linkedTypes.contains { script.has($0) }
  }

  private static func names(_ needles: [[UInt8]], in text: some Sequence<UInt8>) -> Bool {
    let text = Array(text)
    return needles.contains { text.has($0) }
  }
}

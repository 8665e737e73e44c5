/// Whether a page is a thread of a forum: there the posts are the content, and comments nothing else.
struct ForumEvidence {
  /// Whether enough speaks for it.
  let isForum: Bool

  /// Parts of addresses that forums have and articles have not.
  private static let addresses: [StaticString] = [
    "forum", "thread", "viewtopic", "showthread", "/topic/", "/topics/", "/t/", "discuss", "community.",
    "communaute.", "/questions/", "/question/", "tieba", "bbs", "luntan", "/r/", "boards.", "answers.",
  ]
  /// Programs that name themselves in a meta element.
  private static let programs: [StaticString] = [
    "discourse", "phpbb", "vbulletin", "xenforo", "mybb", "invision", "discuz", "flarum", "nodebb", "vanilla",
    "smf", "fluxbb", "simple machines",
  ]
  /// Types of schema.org. Posts of social networks call themselves `DiscussionForumPosting` too.
  private static let linkedTypes: [StaticString] = ["QAPage"]

  /// - Complexity: O(meta elements and bytes of linked data).
  init(_ tree: PageTree, scripts: [PreScan.DataScript], in html: [UInt8], url: String?) {
    let address = (url ?? Self.canonicalURL(tree))?.lowercased() ?? ""
    isForum =
      ByteSearch.containsAny(Self.addresses, in: address)
      || Self.generator(tree).map(Self.isForumProgram) ?? false
      || scripts.contains { $0.isLinkedData && Self.namesForum(html[$0.content]) }
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
    ByteSearch.containsAny(programs, in: generator)
  }

  private static func namesForum(_ script: ArraySlice<UInt8>) -> Bool {
    ByteSearch.containsAny(linkedTypes, in: script)
  }
}

/// Whether a page is a thread of a forum: there the posts are the content, and comments nothing else.
struct ForumEvidence {
  /// Whether enough speaks for it.
  let isForum: Bool

  /// Parts of addresses that forums have and articles have not.
  private static let addresses = [
    "forum", "thread", "viewtopic", "showthread", "/topic/", "/topics/", "/t/", "discuss", "community.",
    "communaute.", "/questions/", "/question/", "tieba", "bbs", "luntan", "/r/", "boards.", "answers.",
  ]
  /// Programs that name themselves in a meta element.
  private static let programs = [
    "discourse", "phpbb", "vbulletin", "xenforo", "mybb", "invision", "discuz", "flarum", "nodebb", "vanilla",
    "smf", "fluxbb", "simple machines",
  ]
  /// Types of schema.org.
  private static let linkedTypes = ["DiscussionForumPosting", "QAPage"]

  /// - Complexity: O(meta elements and bytes of linked data).
  init(_ tree: PageTree, scripts: [PreScan.DataScript], in html: [UInt8], url: String?) {
    let address = url?.lowercased() ?? ""
    isForum =
      Self.addresses.contains { address.contains($0) } || Self.generator(tree).map(Self.isForumProgram) ?? false
      || scripts.contains { $0.isLinkedData && Self.namesForum(html[$0.content]) }
  }

  private static func generator(_ tree: PageTree) -> String? {
    for node in 0..<tree.count where tree.tags[node] == .meta {
      guard let name = tree.attribute(.name, of: node), name.elementsEqual("generator".utf8) else { continue }
      return tree.string(.content, of: node)?.lowercased()
    }
    return nil
  }

  private static func isForumProgram(_ generator: String) -> Bool { programs.contains { generator.contains($0) } }

  private static func namesForum(_ script: ArraySlice<UInt8>) -> Bool {
    linkedTypes.contains { script.firstRange(of: Array($0.utf8)) != nil }
  }
}

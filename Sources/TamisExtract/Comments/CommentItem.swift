internal import TamisCore

/// The element of one comment: who signed it, when, and what in it is neither.
struct CommentItem {
  private let tree: PageTree
  private let node: Int
  /// The elements of the answers in it.
  private let answers: [Range<Int>]
  private var nameNode: Int?
  private var dateNodes: [Int] = []
  private(set) var published: String?

  /// - Complexity: O(nodes and attributes in it).
  init(_ tree: PageTree, _ node: Int, answers: [Int]) {
    self.tree = tree
    self.node = node
    self.answers = answers.map { $0..<tree.end($0) }
    var index = node + 1
    while index < tree.end(node) {
      if let answer = self.answers.first(where: { $0.contains(index) }) {
        index = answer.upperBound
        continue
      }
      read(index)
      index += 1
    }
  }

  private mutating func read(_ index: Int) {
    guard tree.tags[index] != .text else { return }
    let isTime = tree.tags[index] == .time
    if isTime || hasWord(Self.dateWords, index) || hasProperty(["datePublished", "dateCreated"], index) {
      dateNodes.append(index)
      if published == nil { published = date(index) }
    } else if nameNode == nil, hasWord(Self.nameWords, index) || hasProperty(["author", "creator"], index),
      let name = tree.text(of: index), (1...80).contains(name.unicodeScalars.count)
    {
      nameNode = index
    }
  }

  private func date(_ index: Int) -> String? {
    for name in [HTMLAttribute.datetime, .content, .title] {
      if let value = tree.attribute(name, of: index), let stamp = DateText.value(value) { return stamp.iso }
    }
    return DateText(tree.separatedText(of: index)).best?.iso
  }

  /// The name it is signed with.
  var author: String? {
    guard let nameNode else { return nil }
    // A box around the name holds the picture and the date, too: its parts say more.
    for index in nameNode + 1..<max(tree.end(nameNode), nameNode + 1)
    where hasWord(Self.nameWords, index) || hasProperty(["name"], index) {
      if let name = tree.text(of: index) { return name }
    }
    let text = tree.separatedText(of: nameNode)
    return AuthorNames.names(in: String(decoding: text, as: UTF8.self), isTrusted: true).first
      .map(Self.withoutVerb)
  }

  private static let verbs = [
    " says", " said", " wrote", " dit", " a dit", " a écrit", " écrit", "说", "說", "说道", "發表於", "发表于",
  ]

  /// `Ada says:` is `Ada`.
  private static func withoutVerb(_ name: String) -> String {
    let bare = trimmedText(ArraySlice(name.utf8.filter { $0 != UInt8(ascii: ":") })) ?? name
    guard let verb = verbs.filter({ bare.hasSuffix($0) }).max(by: { $0.utf8.count < $1.utf8.count }) else {
      return name
    }
    return trimmedText(ArraySlice(bare.dropLast(verb.count).utf8)) ?? name
  }

  /// Besides names and dates, a line of fewer bytes says nothing: "wrote", "at".
  private static let littleElse = 24

  /// Whether a block is in the name or the date, or is a line that holds little besides them.
  /// - Parameters:
  ///   - block: The block's element.
  ///   - bytes: The length of its text.
  func isLabel(_ block: Int, bytes: Int) -> Bool {
    var labels = 0
    for label in [nameNode].compactMap({ $0 }) + dateNodes {
      if (label..<tree.end(label)).contains(block) { return true }
      if holder(of: label) == block { labels += tree.text(of: label)?.utf8.count ?? 0 }
    }
    return labels > 0 && bytes - labels < Self.littleElse
  }

  /// The innermost block-level element around a node.
  private func holder(of label: Int) -> Int {
    var at = tree.parent(label)
    while at > 0, !TagTraits.of(tree.tags[at]).contains(.block) { at = tree.parent(at) }
    return at
  }

  // MARK: Words

  private static let nameWords = hashes([
    "author", "fn", "user", "username", "user-name", "nickname", "nick", "pseudo", "auteur", "commenter",
    "poster",
    "author-name", "display-name", "comment-author", "nicheng", "yonghu",
  ])
  private static let dateWords = hashes([
    "date", "time", "datetime", "timestamp", "published", "when", "comment-date", "comment-time", "posted",
    "shijian",
  ])
  private static let itemWords = hashes([
    "comment", "comment-body", "comment-item", "comment-box", "commentaire", "reply-item", "pl-item",
    "comment-wrap", "comment-entry", "comment-container", "comment-node",
  ])

  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { ClassWords.hash($0.utf8) }) }

  private func hasWord(_ words: Set<UInt64>, _ index: Int) -> Bool { Self.hasWord(words, index, tree) }

  /// Whether a whole name of the class is one of the words, or ends with one.
  private static func hasWord(_ words: Set<UInt64>, _ index: Int, _ tree: PageTree) -> Bool {
    guard let value = tree.attribute(.class, of: index) else { return false }
    var found = false
    ClassWords.forEach(value) { found = found || words.contains($0) }
    return found
  }

  private func hasProperty(_ names: [String], _ index: Int) -> Bool {
    tree.string(.itemprop, of: index).map { names.contains($0) } ?? false
  }

  // MARK: Which elements are comments

  /// Whether an element says that it is a comment: by its type, an id such as `comment-12`, or its class.
  static func isMarked(_ node: Int, _ tree: PageTree) -> Bool {
    guard mayHold(tree.tags[node]) else { return false }
    if let type = tree.string(.itemtype, of: node),
      type.hasSuffix("Comment") || type.hasSuffix("UserComments")
    {
      return true
    }
    if let id = tree.attribute(.id, of: node), hasNumberedName(id) { return true }
    guard let value = tree.attribute(.class, of: node) else { return false }
    // Of names such as "comment-form" the first word says too little: the whole name has to be known.
    return value.split(separator: 0x20).contains { itemWords.contains(ClassWords.hash(lowered($0))) }
  }

  /// Whether an element can be one where none is marked.
  static func mayBe(_ node: Int, _ tree: PageTree) -> Bool {
    tree.tags[node] == .article || tree.tags[node] == .li
  }

  /// Whether a comment inside another is an answer to it, and no part of it: a list stands between them, or
  /// both have an id of a comment.
  static func isAnswer(_ node: Int, to other: Int, _ tree: PageTree) -> Bool {
    var at = tree.parent(node)
    while at > other {
      switch tree.tags[at] {
      case .ul, .ol, .dl: return true
      default: break
      }
      at = tree.parent(at)
    }
    guard let inner = tree.attribute(.id, of: node), let outer = tree.attribute(.id, of: other) else {
      return false
    }
    return hasNumberedName(inner) && hasNumberedName(outer) && !sameNumber(inner, outer)
  }

  private static func mayHold(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .li, .div, .article, .section, .dd, .tr, .td, .blockquote, .table: true
    default: false
    }
  }

  private static func lowered(_ name: ArraySlice<UInt8>) -> [UInt8] {
    name.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
  }

  /// `comment-12`, `comment_12`, `li-comment-12`, `div-comment12`.
  private static func hasNumberedName(_ id: ArraySlice<UInt8>) -> Bool {
    guard let last = id.last, last &- UInt8(ascii: "0") < 10 else { return false }
    return lowered(id)[...].first(of: Array("comment".utf8)) != nil
  }

  private static func sameNumber(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    func number(_ id: ArraySlice<UInt8>) -> [UInt8] { id.reversed().prefix { $0 &- UInt8(ascii: "0") < 10 } }
    return number(left) == number(right)
  }
}

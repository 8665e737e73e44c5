/// The chrome rule that each element of a page falls under, told in one pass over the elements.
struct ElementSurvey {
  /// For each node the index of its own rule in `ChromeRule.all`, or -1.
  private(set) var rules: [Int8]

  /// - Complexity: O(nodes and bytes of class and id attributes).
  init(_ tree: PageTree, _ page: PageBlocks) {
    rules = [Int8](repeating: -1, count: tree.count)
    let table = ClassWordTable.shared
    var ruleOfName = tree.classNames.ranges.indices.map { name in
      guard !tree.classNames.has(Self.contentNames, in: name) else { return ClassWordTable.noRule }
      var rule = ClassWordTable.noRule
      tree.classNames.forEachWord(of: name) { rule = min(rule, table.rule(of: $0)) }
      return rule
    }
    ContentNames(tree, page).withdraw(from: &ruleOfName)
    // Whether a node is inside an article or main: a header there is not the site's.
    var isContent = [Bool](repeating: false, count: tree.count)
    for node in 1..<max(tree.count, 1) {
      let tag = tree.tags[node]
      if tag == .text { continue }
      let parent = tree.parent(node)
      isContent[node] = isContent[parent] || tag == .article || tag == .main
      let rule = Self.rule(of: node, tag, isContent: isContent[parent], tree, ruleOfName)
      if rule < ClassWordTable.noRule, !SectionHeads.isHead(node, tag, tree, page) { rules[node] = rule }
    }
  }

  /// Names of parts of the text that sound like chrome: MediaWiki folds lists into a `NavFrame`.
  private static let contentNames = ClassWordSet(["nav-frame", "nav-content", "usertext", "usertext-body"])

  private static func rule(
    of node: Int, _ tag: HTMLTag, isContent: Bool, _ tree: PageTree, _ ruleOfName: [Int8]
  ) -> Int8 {
    switch tag {
    case .html, .body, .main, .head, .title, .h1: return ClassWordTable.noRule
    default: break
    }
    let index = ChromeRuleIndex.shared
    var rule = index.byTag[Int(tag.rawValue)]
    if tag == .header && !isContent { rule = min(rule, index.navigation) }
    guard tree.hasAttributes(node) else { return rule }
    if tree.has(.hidden, node) { return index.hidden }
    if tag == .form, let names = tree.attribute(.class, of: node) {
      // Old Reddit has each post in a form.
      var isPost = false
      ClassWords.forEach(names) { if contentNames.contains($0) { isPost = true } }
      if isPost { return ClassWordTable.noRule }
    }
    tree.forEachClassName(of: node) { rule = min(rule, ruleOfName[$0]) }
    if let role = tree.attribute(.role, of: node) {
      rule = min(rule, index.byRole[ClassWords.hash(role)] ?? ClassWordTable.noRule)
    }
    return rule
  }
}

/// Tells the words of a form from the text of a page: `Username or email address` names no author.
enum FormFields {
  /// Whether an element is a label, a button or a field, lies in one, or has no text but that of one.
  /// - Complexity: O(depth and nodes of the element).
  static func isField(_ node: Int, in tree: PageTree) -> Bool {
    var at = node
    while at > 0 {
      if isField(tree.tags[at]) { return true }
      at = tree.parent(at)
    }
    let text = words(of: node, in: tree)
    return (node..<tree.end(node)).contains { isField(tree.tags[$0]) && words(of: $0, in: tree) == text }
  }

  private static func isField(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .label, .button, .select, .option, .textarea, .legend: true
    default: false
    }
  }

  private static func words(of node: Int, in tree: PageTree) -> String? {
    MetaText.clean(tree.separatedText(of: node))
  }
}

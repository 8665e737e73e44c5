/// Tells the words of a form from the text of a page: `Username or email address` names no author.
enum FormFields {
  /// Whether an element is a label, a button or a field, lies in one, or holds a field to write in.
  /// - Complexity: O(depth and nodes of the element).
  static func isField(_ node: Int, in tree: PageTree) -> Bool {
    var at = node
    while at > 0 {
      switch tree.tags[at] {
      case .label, .button, .select, .option, .textarea, .input, .legend: return true
      default: at = tree.parent(at)
      }
    }
    return (node..<tree.end(node)).contains { inner in
      switch tree.tags[inner] {
      case .textarea, .select: return true
      case .input: return !(tree.attribute(.type, of: inner)?.has(Array("hidden".utf8)) ?? false)
      default: return false
      }
    }
  }
}
